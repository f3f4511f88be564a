// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

//! The operations of `Lists`.

use http::HeaderMap;

use crate::runtime::{
    Call, Core, DecodeError, Method, NoError, Operation, Parameter, Statuses, decode,
    response_header,
};
use super::models::{
    ListAfterResponse, ListByCursorResponse, ListByNextNumberResponse,
    ListByOffsetResponse, ListByPageOfTotalResponse, ListByTokenResponse,
    ListByUrlResponse, Problem, Thing,
};
use super::security;

/// The operations of `Lists`.
///
/// [`Client::lists`](super::Client::lists) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Lists<'c> {
    pub(super) core: &'c Core,
}

impl Lists<'_> {
    /// A cursor in an object beside the list.
    ///
    /// `GET /cursor`
    ///
    /// Gives [`ListByCursorResponse`].
    ///
    /// That is one page: [`ListByCursor::items`] and [`ListByCursor::pages`] of the call walk through all.
    ///
    /// Credentials: `token`, or `key`.
    ///
    /// # Errors
    ///
    /// - 429, [`ListByCursorError::TooManyRequests`]: Too many.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lists().by_cursor().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_cursor(&self) -> ListByCursor {
        ListByCursor(Call::new(self.core, &LIST_BY_CURSOR, decode::json))
    }

    /// A token, and a flag that says whether more follows.
    ///
    /// `GET /more`
    ///
    /// Gives [`ListByTokenResponse`].
    ///
    /// That is one page: [`ListByToken::items`] and [`ListByToken::pages`] of the call walk through all.
    ///
    /// Credentials: `token`, or `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lists().by_token().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_token(&self) -> ListByToken {
        ListByToken(Call::new(self.core, &LIST_BY_TOKEN, decode::json))
    }

    /// The id of the last item.
    ///
    /// `GET /after`
    ///
    /// Gives [`ListAfterResponse`].
    ///
    /// That is one page: [`ListAfter::items`] and [`ListAfter::pages`] of the call walk through all.
    ///
    /// Credentials: `token`, or `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lists().after().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn after(&self) -> ListAfter {
        ListAfter(Call::new(self.core, &LIST_AFTER, decode::json))
    }

    /// The number of the next page, two objects deep.
    ///
    /// `GET /next-number`
    ///
    /// Gives [`ListByNextNumberResponse`].
    ///
    /// That is one page: [`ListByNextNumber::items`] and [`ListByNextNumber::pages`] of the call walk through all.
    ///
    /// Credentials: `token`, or `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lists().by_next_number().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_next_number(&self) -> ListByNextNumber {
        ListByNextNumber(Call::new(self.core, &LIST_BY_NEXT_NUMBER, decode::json))
    }

    /// Pages with numbers from 1; the body is the list.
    ///
    /// `GET /page`
    ///
    /// Gives `Vec<Thing>`.
    ///
    /// That is one page: [`ListByPage::items`] and [`ListByPage::pages`] of the call walk through all.
    ///
    /// Credentials: `token`, or `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lists().by_page().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_page(&self) -> ListByPage {
        ListByPage(Call::new(self.core, &LIST_BY_PAGE, decode::json))
    }

    /// Pages with numbers from 0, and how many there are.
    ///
    /// `GET /page-total`
    ///
    /// Gives [`ListByPageOfTotalResponse`].
    ///
    /// That is one page: [`ListByPageOfTotal::items`] and [`ListByPageOfTotal::pages`] of the call walk through all.
    ///
    /// Credentials: `token`, or `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lists().by_page_of_total().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_page_of_total(&self) -> ListByPageOfTotal {
        ListByPageOfTotal(Call::new(self.core, &LIST_BY_PAGE_OF_TOTAL, decode::json))
    }

    /// An offset, and how many items there are.
    ///
    /// `GET /offset`
    ///
    /// Gives [`ListByOffsetResponse`].
    ///
    /// That is one page: [`ListByOffset::items`] and [`ListByOffset::pages`] of the call walk through all.
    ///
    /// Credentials: `token`, or `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lists().by_offset().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_offset(&self) -> ListByOffset {
        ListByOffset(Call::new(self.core, &LIST_BY_OFFSET, decode::json))
    }

    /// A URL in the body.
    ///
    /// `GET /url`
    ///
    /// Gives [`ListByUrlResponse`].
    ///
    /// That is one page: [`ListByUrl::items`] and [`ListByUrl::pages`] of the call walk through all.
    ///
    /// Credentials: `token`, or `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lists().by_url().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_url(&self) -> ListByUrl {
        ListByUrl(Call::new(self.core, &LIST_BY_URL, decode::json))
    }

    /// A URL in the Link header.
    ///
    /// `GET /link`
    ///
    /// Gives `Vec<String>`.
    ///
    /// That is one page: [`ListByLink::items`] and [`ListByLink::pages`] of the call walk through all.
    ///
    /// Credentials: `token`, or `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.lists().by_link().await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn by_link(&self) -> ListByLink {
        ListByLink(Call::new(self.core, &LIST_BY_LINK, decode::json))
    }
}

/// The call that [`Lists::by_cursor`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListByCursor(Call<ListByCursorResponse, ListByCursorError>);

crate::runtime::call! { ListByCursor => ListByCursorResponse, ListByCursorError; }

crate::runtime::pages! { ListByCursor => ListByCursorResponse, Thing, ListByCursorError {
    items(|page| Some(&mut page.data));
    cursor(Parameter::query("cursor"), |page| Some(&page.response_metadata.as_ref()?.next_cursor));
} }

impl ListByCursor {
    /// Sets the query parameter `cursor`.
    pub fn cursor(self, cursor: impl AsRef<str>) -> Self {
        Self(self.0.set(&Parameter::query("cursor"), cursor.as_ref()))
    }

    /// Sets the query parameter `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set(&Parameter::query("limit"), &limit))
    }

    /// Sets the query parameter `tag`.
    pub fn tag(self, tag: &[impl AsRef<str>]) -> Self {
        let tag: Vec<&str> = tag.iter().map(AsRef::as_ref).collect();
        Self(self.0.set(&Parameter::query("tag"), &tag))
    }

    /// Sets the header `X-Team`.
    pub fn x_team(self, x_team: impl AsRef<str>) -> Self {
        Self(self.0.set(&Parameter::header("X-Team"), x_team.as_ref()))
    }
}

pub(super) static LIST_BY_CURSOR: Operation =
    Operation::new("listByCursor", Method::Get, "/cursor")
        .accept("application/json")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);

/// The documented error answers of [`Lists::by_cursor`].
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ListByCursorError {
    /// Status 429.
    ///
    /// Too many
    TooManyRequests(Problem),
}

crate::runtime::answers! { ListByCursorError {
    429 => TooManyRequests(json);
} }

/// The call that [`Lists::by_token`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListByToken(Call<ListByTokenResponse, NoError>);

crate::runtime::call! { ListByToken => ListByTokenResponse, NoError; }

crate::runtime::pages! { ListByToken => ListByTokenResponse, Thing, NoError {
    items(|page| page.things.as_mut());
    cursor(Parameter::query("pageToken"), |page| Some(&page.next_page_token));
    has_more(|page| Some(&page.has_more));
    backward(&["before"]);
} }

impl ListByToken {
    /// Sets the query parameter `pageToken`.
    pub fn page_token(self, page_token: impl AsRef<str>) -> Self {
        Self(self.0.set(&Parameter::query("pageToken"), page_token.as_ref()))
    }

    /// Sets the query parameter `before`.
    pub fn before(self, before: impl AsRef<str>) -> Self {
        Self(self.0.set(&Parameter::query("before"), before.as_ref()))
    }
}

pub(super) static LIST_BY_TOKEN: Operation =
    Operation::new("listByToken", Method::Get, "/more")
        .accept("application/json")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);

/// The call that [`Lists::after`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListAfter(Call<ListAfterResponse, NoError>);

crate::runtime::call! { ListAfter => ListAfterResponse, NoError; }

crate::runtime::pages! { ListAfter => ListAfterResponse, Thing, NoError {
    items(|page| Some(&mut page.data));
    last_item(Parameter::query("starting_after"), |item| Some(&item.id));
    has_more(|page| Some(&page.has_more));
    backward(&["ending_before"]);
} }

impl ListAfter {
    /// Sets the query parameter `starting_after`.
    pub fn starting_after(self, starting_after: impl AsRef<str>) -> Self {
        Self(self.0.set(&Parameter::query("starting_after"), starting_after.as_ref()))
    }

    /// Sets the query parameter `ending_before`.
    pub fn ending_before(self, ending_before: impl AsRef<str>) -> Self {
        Self(self.0.set(&Parameter::query("ending_before"), ending_before.as_ref()))
    }

    /// Sets the query parameter `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set(&Parameter::query("limit"), &limit))
    }
}

pub(super) static LIST_AFTER: Operation =
    Operation::new("listAfter", Method::Get, "/after")
        .accept("application/json")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);

/// The call that [`Lists::by_next_number`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListByNextNumber(Call<ListByNextNumberResponse, NoError>);

crate::runtime::call! { ListByNextNumber => ListByNextNumberResponse, NoError; }

crate::runtime::pages! { ListByNextNumber => ListByNextNumberResponse, Thing, NoError {
    items(|page| Some(&mut page.things));
    number(Parameter::query("page"), |page| Some(&page.meta.pagination.next_page));
} }

impl ListByNextNumber {
    /// Sets the query parameter `page`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.set(&Parameter::query("page"), &page))
    }
}

pub(super) static LIST_BY_NEXT_NUMBER: Operation =
    Operation::new("listByNextNumber", Method::Get, "/next-number")
        .accept("application/json")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);

/// The call that [`Lists::by_page`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListByPage(Call<Vec<Thing>, NoError>);

crate::runtime::call! { ListByPage => Vec<Thing>, NoError; }

crate::runtime::pages! { ListByPage => Vec<Thing>, Thing, NoError {
    items(|page| Some(page));
    page(Parameter::query("page"), 1);
} }

impl ListByPage {
    /// Sets the query parameter `page`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.set(&Parameter::query("page"), &page))
    }

    /// Sets the query parameter `per_page`.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.set(&Parameter::query("per_page"), &per_page))
    }
}

pub(super) static LIST_BY_PAGE: Operation =
    Operation::new("listByPage", Method::Get, "/page")
        .accept("application/json")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);

/// The call that [`Lists::by_page_of_total`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListByPageOfTotal(Call<ListByPageOfTotalResponse, NoError>);

crate::runtime::call! { ListByPageOfTotal => ListByPageOfTotalResponse, NoError; }

crate::runtime::pages! { ListByPageOfTotal => ListByPageOfTotalResponse, Thing, NoError {
    items(|page| page.things.as_mut());
    page(Parameter::query("pageNumber"), 0);
    total(|page| Some(&page.total_pages));
} }

impl ListByPageOfTotal {
    /// Sets the query parameter `pageNumber`.
    pub fn page_number(self, page_number: i64) -> Self {
        Self(self.0.set(&Parameter::query("pageNumber"), &page_number))
    }
}

pub(super) static LIST_BY_PAGE_OF_TOTAL: Operation =
    Operation::new("listByPageOfTotal", Method::Get, "/page-total")
        .accept("application/json")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);

/// The call that [`Lists::by_offset`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListByOffset(Call<ListByOffsetResponse, NoError>);

crate::runtime::call! { ListByOffset => ListByOffsetResponse, NoError; }

crate::runtime::pages! { ListByOffset => ListByOffsetResponse, Thing, NoError {
    items(|page| page.things.as_mut());
    offset(Parameter::query("offset"));
    total(|page| Some(&page.total_count));
} }

impl ListByOffset {
    /// Sets the query parameter `offset`.
    pub fn offset(self, offset: i64) -> Self {
        Self(self.0.set(&Parameter::query("offset"), &offset))
    }

    /// Sets the query parameter `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set(&Parameter::query("limit"), &limit))
    }
}

pub(super) static LIST_BY_OFFSET: Operation =
    Operation::new("listByOffset", Method::Get, "/offset")
        .accept("application/json")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);

/// The call that [`Lists::by_url`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListByUrl(Call<ListByUrlResponse, NoError>);

crate::runtime::call! { ListByUrl => ListByUrlResponse, NoError; }

crate::runtime::pages! { ListByUrl => ListByUrlResponse, Thing, NoError {
    items(|page| Some(&mut page.results));
    url(|page| Some(&page.next));
} }

impl ListByUrl {
    /// Sets the query parameter `limit`.
    pub fn limit(self, limit: i64) -> Self {
        Self(self.0.set(&Parameter::query("limit"), &limit))
    }
}

pub(super) static LIST_BY_URL: Operation =
    Operation::new("listByUrl", Method::Get, "/url")
        .accept("application/json")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);

/// The call that [`Lists::by_link`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct ListByLink(Call<Vec<String>, NoError>);

crate::runtime::call! { ListByLink => Vec<String>, NoError; }

crate::runtime::pages! { ListByLink => Vec<String>, String, NoError {
    items(|page| Some(page));
    link();
} }

impl ListByLink {
    /// Sets the query parameter `page`.
    pub fn page(self, page: i64) -> Self {
        Self(self.0.set(&Parameter::query("page"), &page))
    }

    /// Sets the query parameter `per_page`.
    pub fn per_page(self, per_page: i64) -> Self {
        Self(self.0.set(&Parameter::query("per_page"), &per_page))
    }
}

pub(super) static LIST_BY_LINK: Operation =
    Operation::new("listByLink", Method::Get, "/link")
        .accept("application/json")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);

/// The documented headers of answers of [`Lists::by_link`], read from those that came.
#[derive(Clone, Copy, Debug)]
pub struct ListByLinkHeaders<'h>(&'h HeaderMap);

impl<'h> ListByLinkHeaders<'h> {
    /// Looks at the headers of a response or an error.
    pub fn of(headers: &'h HeaderMap) -> Self {
        Self(headers)
    }

    /// The header `link`.
    ///
    /// `None` if it did not come.
    pub fn link(&self) -> Option<Result<String, DecodeError>> {
        response_header::text(self.0, "link")
    }
}
