//! How an operation pages, as static data of the printed code, and `pages!`, which gives its call type the walk.

use super::{Answers, Parameter, ToParameter};

/// A value in a page; `None` where something on the way to it is absent.
type Value<P> = fn(&P) -> Option<&dyn ToParameter>;

/// A call whose answer is one page of a list.
#[doc(hidden)]
pub trait Paged: Sized {
    /// The decoded body.
    type Page: Send + 'static;
    /// An item of the list.
    type Item: Send + 'static;
    /// The documented errors.
    type Error: Answers;
    /// How the operation pages.
    const PAGINATION: Pagination<Self::Page, Self::Item>;
}

/// Where the items of a page are, and how the next page is asked for.
#[doc(hidden)]
pub struct Pagination<P, I> {
    pub(crate) items: fn(&mut P) -> Option<&mut Vec<I>>,
    pub(crate) way: Way<P, I>,
    pub(crate) has_more: Option<Value<P>>,
    pub(crate) backward: &'static [&'static str],
}

/// How the next page is asked for.
pub(crate) enum Way<P, I> {
    /// By a text that the page gives.
    Cursor(Parameter, Value<P>),
    /// By a number that the page gives.
    Number(Parameter, Value<P>),
    /// By the id of the page's last item.
    LastItem(Parameter, Value<I>),
    /// By the number of the page, counted from `first`.
    Page { parameter: Parameter, first: i64, total: Option<Value<P>> },
    /// By the number of items before it.
    Offset { parameter: Parameter, total: Option<Value<P>> },
    /// By a URL in the body.
    Url(Value<P>),
    /// By a URL in the `Link` header.
    Link,
}

impl<P, I> Pagination<P, I> {
    /// The items of a page; the way is the `Link` header until another is set.
    pub const fn new(items: fn(&mut P) -> Option<&mut Vec<I>>) -> Self {
        Self { items, way: Way::Link, has_more: None, backward: &[] }
    }

    /// The page has the next one's cursor. Absent, `null` and empty: it was the last.
    pub const fn cursor(mut self, parameter: Parameter, next: Value<P>) -> Self {
        self.way = Way::Cursor(parameter, next);
        self
    }

    /// The page has the next one's number or offset. Absent, `null` and not above zero: it was the last.
    pub const fn number(mut self, parameter: Parameter, next: Value<P>) -> Self {
        self.way = Way::Number(parameter, next);
        self
    }

    /// The next page begins after the item of this id.
    pub const fn last_item(mut self, parameter: Parameter, id: Value<I>) -> Self {
        self.way = Way::LastItem(parameter, id);
        self
    }

    /// Pages have numbers, the first one this.
    pub const fn page(mut self, parameter: Parameter, first: i64) -> Self {
        self.way = Way::Page { parameter, first, total: None };
        self
    }

    /// Pages begin after so many items.
    pub const fn offset(mut self, parameter: Parameter) -> Self {
        self.way = Way::Offset { parameter, total: None };
        self
    }

    /// The body has the next page's URL.
    pub const fn url(mut self, next: Value<P>) -> Self {
        self.way = Way::Url(next);
        self
    }

    /// The header `Link` has the next page's URL.
    pub const fn link(mut self) -> Self {
        self.way = Way::Link;
        self
    }

    /// The page says how many pages, or for [`offset`](Self::offset) items, there are.
    pub const fn total(mut self, value: Value<P>) -> Self {
        match &mut self.way {
            Way::Page { total, .. } | Way::Offset { total, .. } => *total = Some(value),
            _ => {}
        }
        self
    }

    /// The page says whether another one follows.
    pub const fn has_more(mut self, value: Value<P>) -> Self {
        self.has_more = Some(value);
        self
    }

    /// Query parameters that turn the list round, so that the way to the next page would be another.
    pub const fn backward(mut self, names: &'static [&'static str]) -> Self {
        self.backward = names;
        self
    }
}

/// Prints [`Paged`] and the methods that use it: `ListUsers => UserList, User, ListUsersError { items(…); cursor(…); }`,
/// after the items one row a step of [`Pagination`].
#[doc(hidden)]
#[macro_export]
macro_rules! pages {
    ($call:ident => $page:ty, $item:ty, $error:ty {
        items($items:expr);
        $( $step:ident( $($argument:expr),* ); )*
    }) => {
        #[allow(deprecated)]
        impl $crate::runtime::Paged for $call {
            type Page = $page;
            type Item = $item;
            type Error = $error;
            const PAGINATION: $crate::runtime::Pagination<$page, $item> =
                $crate::runtime::Pagination::<$page, $item>::new($items)$( .$step($($argument),*) )*;
        }

        impl $call {
            /// Walks through the items of all pages, from the one that this call asks for to the last. Nothing is sent
            /// before the first [`next`]($crate::runtime::Items::next), and no page before its items are wanted.
            #[inline]
            pub fn items(self) -> $crate::runtime::Items<Self> {
                $crate::runtime::Items::new(self.pages())
            }

            /// Walks through the pages as a whole; else as [`items`](Self::items).
            #[inline]
            pub fn pages(self) -> $crate::runtime::Pages<Self> {
                $crate::runtime::Pages::new(self.0)
            }
        }
    };
}
#[doc(hidden)]
#[allow(unused_imports)]
pub use pages;
