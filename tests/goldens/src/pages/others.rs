// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

//! The operations of `Others`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};
use super::models::ListTwoListsResponse;
use super::security;

/// The operations of `Others`.
///
/// [`Client::others`](super::Client::others) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Others<'c> {
    pub(super) core: &'c Core,
}

impl Others<'_> {
    /// Sends `GET /not/two-lists`.
    ///
    /// Gives [`ListTwoListsResponse`].
    ///
    /// Credentials: `token`, or `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.others().list_two_lists().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_two_lists(&self) -> ListTwoLists {
        ListTwoLists(Call::for_json(self.core, &LIST_TWO_LISTS))
    }

    /// Parameters called like the walk.
    ///
    /// `GET /not/setters`
    ///
    /// Gives `Vec<String>`.
    ///
    /// Credentials: `token`, or `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::pages::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.others().list_with_setters().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_with_setters(&self) -> ListWithSetters {
        ListWithSetters(Call::for_json(self.core, &LIST_WITH_SETTERS))
    }
}

crate::runtime::call! {
    /// The call that [`Others::list_two_lists`] prepares: awaiting it sends it.
    pub struct ListTwoLists => ListTwoListsResponse, NoError {
        /// Sets the query parameter `cursor`.
        fn cursor(cursor: impl AsRef<str>) => set(&Parameter::query("cursor"), cursor.as_ref());
    }

    /// The call that [`Others::list_with_setters`] prepares: awaiting it sends it.
    pub struct ListWithSetters => Vec<String>, NoError {
        /// Sets the query parameter `items`.
        fn items_parameter(items_parameter: i64) => set(&Parameter::query("items"), &items_parameter);
        /// Sets the query parameter `pages`.
        fn pages_parameter(pages_parameter: impl AsRef<str>) =>
            set(&Parameter::query("pages"), pages_parameter.as_ref());
    }
}

pub(super) static LIST_TWO_LISTS: Operation = Operation::json("listTwoLists", Method::Get, "/not/two-lists")
    .success(&[Statuses::Code(200)])
    .security(&[&[&security::TOKEN], &[&security::KEY]]);

pub(super) static LIST_WITH_SETTERS: Operation =
    Operation::json("listWithSetters", Method::Get, "/not/setters")
        .success(&[Statuses::Code(200)])
        .security(&[&[&security::TOKEN], &[&security::KEY]]);
