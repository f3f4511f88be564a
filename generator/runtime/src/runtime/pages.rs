//! Walking through a list, page by page or item by item.

use std::collections::HashSet;
use std::fmt;

use bytes::Bytes;

use super::check::Violation;
use super::failure::Failure;
use super::pagination::Way;
use super::{
    Answer, Call, DecodeError, DecodeErrorKind, Error, Paged, ParameterValue, ToParameter, follow,
    link_header,
};

/// The pages of a list, each fetched when it is asked for: a call's `pages()` gives it.
///
/// Every page is a call of its own, with the parameters, options and retries of the call that the walk began with. The
/// URL of a next page is followed on the same scheme, host and port only.
///
/// ```
/// # use letterpress_runtime::runtime::Paged;
/// use letterpress_runtime::{Error, Pages};
///
/// /// Takes the pages of `client.users().list().pages()` until one is enough.
/// # async fn walk<C: Paged>(mut pages: Pages<C>, enough: impl Fn(&C::Page) -> bool) -> Result<(), Error<C::Error>> {
/// while let Some(page) = pages.next().await {
///     if enough(&page?) {
///         break; // the pages after it are never asked for
///     }
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before the first `next`"]
pub struct Pages<C: Paged> {
    call: Call<C::Page, C::Error>,
    state: State<C::Error>,
    /// The cursors and URLs that were used.
    seen: HashSet<String>,
    /// The number of the page that comes next, or of the items before it.
    position: Option<i64>,
    /// The body of the page before, where a server that takes no notice of the position would repeat it.
    last_body: Bytes,
}

enum State<E> {
    More,
    Failed(Error<E>),
    Done,
}

/// Why there is no way to the next page.
type Dead = &'static str;

const NO_WAY: Dead = "it says that another page follows, but not where";

impl<C: Paged> Pages<C> {
    #[doc(hidden)]
    #[inline(never)]
    pub fn new(call: Call<C::Page, C::Error>) -> Self {
        let plan = C::PAGINATION;
        let draft = call.draft();
        let backward = plan.backward.iter().find(|name| draft.query_value(name).is_some());
        let state = match backward {
            Some(name) => {
                let violation = Violation::new(
                    format!("query parameter `{name}`"),
                    "turns the list round: ask for such pages one by one",
                );
                State::Failed(Error::from_failure(*Failure::invalid(draft.operation, violation)))
            }
            None => State::More,
        };
        let start = match &plan.way {
            Way::Cursor(parameter, _)
            | Way::Number(parameter, _)
            | Way::LastItem(parameter, _)
            | Way::Page { parameter, .. }
            | Way::Offset { parameter, .. } => draft.query_value(parameter.name),
            Way::Url(_) | Way::Link => None,
        };
        Self {
            state,
            position: start.as_ref().and_then(|text| text.parse().ok()),
            seen: start.into_iter().collect(),
            last_body: Bytes::new(),
            call,
        }
    }

    /// The next page; `None` after the last one, and after an error. An error ends the walk, for the list is not
    /// complete then: one of a call, or [`Error::Decode`] with [`DecodeErrorKind::NextPage`] where the server leads
    /// nowhere or in a circle. A future that is dropped early loses no page: the next one asks for it again.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn next(&mut self) -> Option<Result<C::Page, Error<C::Error>>> {
        match self.begin() {
            Some(outcome) => outcome.map(Err),
            None => {
                let fetched = self.call.fetch().await;
                Some(self.finish(fetched))
            }
        }
    }

    /// As [`next`](Self::next), and blocks the thread; not on a thread of an async runtime.
    ///
    /// # Errors
    /// See [`Error`].
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> Option<Result<C::Page, Error<C::Error>>> {
        match self.begin() {
            Some(outcome) => outcome.map(Err),
            None => {
                let fetched = self.call.fetch_blocking();
                Some(self.finish(fetched))
            }
        }
    }

    /// What is to be said without another call; `None` if there is one to make.
    fn begin(&mut self) -> Option<Option<Error<C::Error>>> {
        match std::mem::replace(&mut self.state, State::Done) {
            State::More => {
                self.state = State::More;
                None
            }
            State::Failed(error) => Some(Some(error)),
            State::Done => Some(None),
        }
    }

    fn finish(
        &mut self,
        fetched: Result<(C::Page, Answer), Error<C::Error>>,
    ) -> Result<C::Page, Error<C::Error>> {
        self.state = State::Done;
        let (mut page, answer) = fetched?;
        if !self.last_body.is_empty() && self.last_body == answer.body {
            return Err(self.dead_end(answer, "the server gave the same page again"));
        }
        match self.advance(&mut page, &answer) {
            Ok(true) => self.state = State::More,
            Ok(false) => {}
            // The page itself is good: it is handed out first.
            Err(reason) => self.state = State::Failed(self.dead_end(answer, reason)),
        }
        Ok(page)
    }

    fn dead_end(&self, answer: Answer, reason: Dead) -> Error<C::Error> {
        self.call.unusable(answer, DecodeError::new(DecodeErrorKind::NextPage, reason))
    }

    /// Makes the call that of the page after this one. `false`: this is the last.
    fn advance(&mut self, page: &mut C::Page, answer: &Answer) -> Result<bool, Dead> {
        let plan = C::PAGINATION;
        let items = (plan.items)(page).map_or(0, |items| items.len());
        let more = plan.has_more.and_then(|more| flag(more(page)));
        if more == Some(false) {
            return Ok(false);
        }
        let end = || if more == Some(true) { Err(NO_WAY) } else { Ok(false) };
        match plan.way {
            Way::Cursor(parameter, next) => match text(next(page)) {
                Some(cursor) => self.turn(&parameter, cursor),
                None => end(),
            },
            Way::Number(parameter, next) => match number(next(page)) {
                Some(next) if next > 0 && items > 0 => self.turn(&parameter, next.to_string()),
                _ => end(),
            },
            Way::LastItem(parameter, id) => match (plan.items)(page).and_then(|items| items.last()) {
                Some(last) => {
                    let id = text(id(last)).ok_or("the last item has no id to go on from")?;
                    self.turn(&parameter, id)
                }
                None => end(),
            },
            Way::Page { parameter, first, total } => {
                let this = self.position.unwrap_or(first);
                let known = total.and_then(|total| number(total(page))).filter(|total| *total > 0);
                let is_last = known.is_some_and(|total| this.saturating_sub(first) >= total - 1);
                // Pages that were filtered may be empty: what the server says of their number counts more.
                if is_last || (items == 0 && known.is_none()) {
                    return end();
                }
                self.go_to(&parameter, this.saturating_add(1), answer)
            }
            Way::Offset { parameter, total } => {
                let passed = i64::try_from(items).unwrap_or(i64::MAX);
                let next = self.position.unwrap_or(0).saturating_add(passed);
                let known = total.and_then(|total| number(total(page))).filter(|total| *total > 0);
                if items == 0 || known.is_some_and(|total| next >= total) {
                    return end();
                }
                self.go_to(&parameter, next, answer)
            }
            Way::Url(next) => match text(next(page)) {
                Some(url) => self.follow(&url),
                None => end(),
            },
            Way::Link => match link_header::next(&answer.headers) {
                Some(url) => self.follow(&url),
                None => end(),
            },
        }
    }

    fn turn(&mut self, parameter: &super::Parameter, cursor: String) -> Result<bool, Dead> {
        if !self.seen.insert(cursor.clone()) {
            return Err("it leads back to a page that was there already");
        }
        self.call.draft_mut().replace_query(parameter, ParameterValue::Text(cursor));
        Ok(true)
    }

    fn go_to(&mut self, parameter: &super::Parameter, position: i64, answer: &Answer) -> Result<bool, Dead> {
        self.position = Some(position);
        self.last_body = answer.body.clone();
        self.call.draft_mut().replace_query(parameter, ParameterValue::Text(position.to_string()));
        Ok(true)
    }

    fn follow(&mut self, url: &str) -> Result<bool, Dead> {
        let base = self.call.draft().address().ok_or(NO_WAY)?;
        let next = follow::resolve(&base, url)?;
        if !self.seen.insert(next.clone()) {
            return Err("it leads back to a page that was there already");
        }
        self.call.draft_mut().next_page = Some(next);
        Ok(true)
    }
}

/// The items of a list over all its pages: a call's `items()` gives it.
///
/// ```
/// # use letterpress_runtime::runtime::Paged;
/// use letterpress_runtime::{Error, Items};
///
/// # async fn walk<C: Paged>(mut items: Items<C>) -> Result<(), Error<C::Error>> where C::Item: std::fmt::Debug {
/// // let mut items = client.users().list().items();
/// while let Some(item) = items.next().await {
///     println!("{:?}", item?);
/// }
/// # Ok(())
/// # }
/// ```
#[must_use = "nothing is sent before the first `next`"]
pub struct Items<C: Paged> {
    pages: Pages<C>,
    ready: std::vec::IntoIter<C::Item>,
}

impl<C: Paged> Items<C> {
    #[doc(hidden)]
    #[inline(never)]
    pub fn new(pages: Pages<C>) -> Self {
        Self { pages, ready: Vec::new().into_iter() }
    }

    /// The next item; `None` after the last one, and after an error. What is said of [`Pages::next`] holds here too.
    ///
    /// # Errors
    /// See [`Error`].
    pub async fn next(&mut self) -> Option<Result<C::Item, Error<C::Error>>> {
        loop {
            if let Some(item) = self.ready.next() {
                return Some(Ok(item));
            }
            match self.pages.next().await? {
                Ok(page) => self.take(page),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    /// As [`next`](Self::next), and blocks the thread; not on a thread of an async runtime.
    ///
    /// # Errors
    /// See [`Error`].
    #[cfg(feature = "blocking")]
    pub fn next_blocking(&mut self) -> Option<Result<C::Item, Error<C::Error>>> {
        loop {
            if let Some(item) = self.ready.next() {
                return Some(Ok(item));
            }
            match self.pages.next_blocking()? {
                Ok(page) => self.take(page),
                Err(error) => return Some(Err(error)),
            }
        }
    }

    fn take(&mut self, mut page: C::Page) {
        let items = (C::PAGINATION.items)(&mut page).map(std::mem::take).unwrap_or_default();
        self.ready = items.into_iter();
    }
}

impl<C: Paged> fmt::Debug for Pages<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Pages").field("call", &self.call).finish_non_exhaustive()
    }
}

impl<C: Paged> fmt::Debug for Items<C> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Items").field("call", &self.pages.call).finish_non_exhaustive()
    }
}

/// A value as text; `None` if it is absent, `null` or empty.
fn text(value: Option<&dyn ToParameter>) -> Option<String> {
    match value?.to_parameter() {
        ParameterValue::Text(text) if !text.is_empty() => Some(text),
        _ => None,
    }
}

fn number(value: Option<&dyn ToParameter>) -> Option<i64> {
    text(value)?.parse().ok()
}

fn flag(value: Option<&dyn ToParameter>) -> Option<bool> {
    text(value)?.parse().ok()
}
