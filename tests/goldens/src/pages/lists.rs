// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

//! The operations of `Lists`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};
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
    #[inline]
    pub fn by_cursor(&self) -> ListByCursor {
        ListByCursor(Call::for_json(self.core, &LIST_BY_CURSOR))
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
    #[inline]
    pub fn by_token(&self) -> ListByToken {
        ListByToken(Call::for_json(self.core, &LIST_BY_TOKEN))
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
    #[inline]
    pub fn after(&self) -> ListAfter {
        ListAfter(Call::for_json(self.core, &LIST_AFTER))
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
    #[inline]
    pub fn by_next_number(&self) -> ListByNextNumber {
        ListByNextNumber(Call::for_json(self.core, &LIST_BY_NEXT_NUMBER))
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
    #[inline]
    pub fn by_page(&self) -> ListByPage {
        ListByPage(Call::for_json(self.core, &LIST_BY_PAGE))
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
    #[inline]
    pub fn by_page_of_total(&self) -> ListByPageOfTotal {
        ListByPageOfTotal(Call::for_json(self.core, &LIST_BY_PAGE_OF_TOTAL))
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
    #[inline]
    pub fn by_offset(&self) -> ListByOffset {
        ListByOffset(Call::for_json(self.core, &LIST_BY_OFFSET))
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
    #[inline]
    pub fn by_url(&self) -> ListByUrl {
        ListByUrl(Call::for_json(self.core, &LIST_BY_URL))
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
    #[inline]
    pub fn by_link(&self) -> ListByLink {
        ListByLink(Call::for_json(self.core, &LIST_BY_LINK))
    }
}

crate::runtime::call! {
    /// The call that [`Lists::by_cursor`] prepares: awaiting it sends it.
    pub struct ListByCursor => ListByCursorResponse, ListByCursorError {
        /// Sets the query parameter `cursor`.
        fn cursor(cursor: impl AsRef<str>) => set(&Parameter::query("cursor"), cursor.as_ref());
        /// Sets the query parameter `limit`.
        fn limit(limit: i64) => set(&Parameter::query("limit"), &limit);
        /// Sets the query parameter `tag`.
        fn tag(tag: &[impl AsRef<str>]) =>
            set(&Parameter::query("tag"), &tag.iter().map(AsRef::as_ref).collect::<Vec<&str>>());
        /// Sets the header `X-Team`.
        fn x_team(x_team: impl AsRef<str>) => set(&Parameter::header("X-Team"), x_team.as_ref());
    }

    /// The call that [`Lists::by_token`] prepares: awaiting it sends it.
    pub struct ListByToken => ListByTokenResponse, NoError {
        /// Sets the query parameter `pageToken`.
        fn page_token(page_token: impl AsRef<str>) => set(&Parameter::query("pageToken"), page_token.as_ref());
        /// Sets the query parameter `before`.
        fn before(before: impl AsRef<str>) => set(&Parameter::query("before"), before.as_ref());
    }

    /// The call that [`Lists::after`] prepares: awaiting it sends it.
    pub struct ListAfter => ListAfterResponse, NoError {
        /// Sets the query parameter `starting_after`.
        fn starting_after(starting_after: impl AsRef<str>) =>
            set(&Parameter::query("starting_after"), starting_after.as_ref());
        /// Sets the query parameter `ending_before`.
        fn ending_before(ending_before: impl AsRef<str>) =>
            set(&Parameter::query("ending_before"), ending_before.as_ref());
        /// Sets the query parameter `limit`.
        fn limit(limit: i64) => set(&Parameter::query("limit"), &limit);
    }

    /// The call that [`Lists::by_next_number`] prepares: awaiting it sends it.
    pub struct ListByNextNumber => ListByNextNumberResponse, NoError {
        /// Sets the query parameter `page`.
        fn page(page: i64) => set(&Parameter::query("page"), &page);
    }

    /// The call that [`Lists::by_page`] prepares: awaiting it sends it.
    pub struct ListByPage => Vec<Thing>, NoError {
        /// Sets the query parameter `page`.
        fn page(page: i64) => set(&Parameter::query("page"), &page);
        /// Sets the query parameter `per_page`.
        fn per_page(per_page: i64) => set(&Parameter::query("per_page"), &per_page);
    }

    /// The call that [`Lists::by_page_of_total`] prepares: awaiting it sends it.
    pub struct ListByPageOfTotal => ListByPageOfTotalResponse, NoError {
        /// Sets the query parameter `pageNumber`.
        fn page_number(page_number: i64) => set(&Parameter::query("pageNumber"), &page_number);
    }

    /// The call that [`Lists::by_offset`] prepares: awaiting it sends it.
    pub struct ListByOffset => ListByOffsetResponse, NoError {
        /// Sets the query parameter `offset`.
        fn offset(offset: i64) => set(&Parameter::query("offset"), &offset);
        /// Sets the query parameter `limit`.
        fn limit(limit: i64) => set(&Parameter::query("limit"), &limit);
    }

    /// The call that [`Lists::by_url`] prepares: awaiting it sends it.
    pub struct ListByUrl => ListByUrlResponse, NoError {
        /// Sets the query parameter `limit`.
        fn limit(limit: i64) => set(&Parameter::query("limit"), &limit);
    }

    /// The call that [`Lists::by_link`] prepares: awaiting it sends it.
    pub struct ListByLink => Vec<String>, NoError {
        /// Sets the query parameter `page`.
        fn page(page: i64) => set(&Parameter::query("page"), &page);
        /// Sets the query parameter `per_page`.
        fn per_page(per_page: i64) => set(&Parameter::query("per_page"), &per_page);
    }
}

pub(super) static LIST_BY_CURSOR: Operation = Operation::json("listByCursor", Method::Get, "/cursor")
    .success(&[Statuses::Code(200)])
    .security(&[&[&security::TOKEN], &[&security::KEY]]);

crate::runtime::pages! { ListByCursor => ListByCursorResponse, Thing, ListByCursorError {
    items(|page| Some(&mut page.data));
    cursor(Parameter::query("cursor"), |page| Some(&page.response_metadata.as_ref()?.next_cursor));
} }

pub(super) static LIST_BY_TOKEN: Operation = Operation::json("listByToken", Method::Get, "/more")
    .success(&[Statuses::Code(200)])
    .security(&[&[&security::TOKEN], &[&security::KEY]]);

crate::runtime::pages! { ListByToken => ListByTokenResponse, Thing, NoError {
    items(|page| page.things.as_mut());
    cursor(Parameter::query("pageToken"), |page| Some(&page.next_page_token));
    has_more(|page| Some(&page.has_more));
    backward(&["before"]);
} }

pub(super) static LIST_AFTER: Operation = Operation::json("listAfter", Method::Get, "/after")
    .success(&[Statuses::Code(200)])
    .security(&[&[&security::TOKEN], &[&security::KEY]]);

crate::runtime::pages! { ListAfter => ListAfterResponse, Thing, NoError {
    items(|page| Some(&mut page.data));
    last_item(Parameter::query("starting_after"), |item| Some(&item.id));
    has_more(|page| Some(&page.has_more));
    backward(&["ending_before"]);
} }

pub(super) static LIST_BY_NEXT_NUMBER: Operation =
    Operation::json("listByNextNumber", Method::Get, "/next-number")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);

crate::runtime::pages! { ListByNextNumber => ListByNextNumberResponse, Thing, NoError {
    items(|page| Some(&mut page.things));
    number(Parameter::query("page"), |page| Some(&page.meta.pagination.next_page));
} }

pub(super) static LIST_BY_PAGE: Operation = Operation::json("listByPage", Method::Get, "/page")
    .success(&[Statuses::Code(200)])
    .security(&[&[&security::TOKEN], &[&security::KEY]]);

crate::runtime::pages! { ListByPage => Vec<Thing>, Thing, NoError {
    items(|page| Some(page));
    page(Parameter::query("page"), 1);
} }

pub(super) static LIST_BY_PAGE_OF_TOTAL: Operation =
    Operation::json("listByPageOfTotal", Method::Get, "/page-total")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);

crate::runtime::pages! { ListByPageOfTotal => ListByPageOfTotalResponse, Thing, NoError {
    items(|page| page.things.as_mut());
    page(Parameter::query("pageNumber"), 0);
    total(|page| Some(&page.total_pages));
} }

pub(super) static LIST_BY_OFFSET: Operation = Operation::json("listByOffset", Method::Get, "/offset")
    .success(&[Statuses::Code(200)])
    .security(&[&[&security::TOKEN], &[&security::KEY]]);

crate::runtime::pages! { ListByOffset => ListByOffsetResponse, Thing, NoError {
    items(|page| page.things.as_mut());
    offset(Parameter::query("offset"));
    total(|page| Some(&page.total_count));
} }

pub(super) static LIST_BY_URL: Operation = Operation::json("listByUrl", Method::Get, "/url")
    .success(&[Statuses::Code(200)])
    .security(&[&[&security::TOKEN], &[&security::KEY]]);

crate::runtime::pages! { ListByUrl => ListByUrlResponse, Thing, NoError {
    items(|page| Some(&mut page.results));
    url(|page| Some(&page.next));
} }

pub(super) static LIST_BY_LINK: Operation = Operation::json("listByLink", Method::Get, "/link")
    .success(&[Statuses::Code(200)])
    .security(&[&[&security::TOKEN], &[&security::KEY]]);

crate::runtime::pages! { ListByLink => Vec<String>, String, NoError {
    items(|page| Some(page));
    link();
} }

crate::runtime::answers! {
    /// The documented error answers of [`Lists::by_cursor`].
    pub enum ListByCursorError {
        /// Status 429.
        ///
        /// Too many
        429 => TooManyRequests(json Problem);
    }
}

crate::runtime::headers! {
    /// The documented headers of answers of [`Lists::by_link`], read from those that came.
    pub struct ListByLinkHeaders {
        /// The header `link`.
        "link" => link: text(String);
    }
}
