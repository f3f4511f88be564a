// Printed by letterpress from Models 1. Do not edit: change the description and generate again.

//! The operations of `ModelsApi`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::{Answer, Everything, InlineBodyRequest, InlineBodyResponseItem, Tree};

/// The operations of `ModelsApi`.
///
/// [`Client::models_api`](super::Client::models_api) gives it.
#[derive(Clone, Copy, Debug)]
pub struct ModelsApi<'c> {
    pub(super) core: &'c Core,
}

impl ModelsApi<'_> {
    /// Sends `POST /models`.
    ///
    /// Gives [`Everything`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::shapes::models::{Everything, Shade};
    ///
    /// # async fn example(client: &goldens::shapes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Everything::new(
    ///         "example",
    ///         1,
    ///         "example".to_owned(),
    ///         Shade::Light,
    ///         ["example"],
    ///     )
    ///     .flag(true);
    /// let answer = client.models_api().echo(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo(&self, body: &Everything) -> EchoModel {
        EchoModel(
            Call::for_json(self.core, &ECHO_MODEL).checked_json("application/json", body),
        )
    }

    /// Sends `GET /models`.
    ///
    /// Gives [`Answer`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shapes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.models_api().read().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read(&self) -> ReadModel {
        ReadModel(Call::for_json(self.core, &READ_MODEL))
    }

    /// Sends `GET /trees`.
    ///
    /// Gives [`Tree`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::shapes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.models_api().get_tree().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_tree(&self) -> GetTree {
        GetTree(Call::for_json(self.core, &GET_TREE))
    }

    /// Sends `POST /inline`.
    ///
    /// Gives `Vec<InlineBodyResponseItem>`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::shapes::models::{InlineBodyRequest, InlineBodyRequestAddress};
    ///
    /// # async fn example(client: &goldens::shapes::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = InlineBodyRequest::new(InlineBodyRequestAddress::new());
    /// let answer = client.models_api().inline_body(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn inline_body(&self, body: &InlineBodyRequest) -> InlineBody {
        InlineBody(
            Call::for_json(self.core, &INLINE_BODY).json("application/json", body),
        )
    }
}

crate::runtime::call! {
    /// The call that [`ModelsApi::echo`] prepares: awaiting it sends it.
    pub struct EchoModel => Everything, NoError {}

    /// The call that [`ModelsApi::read`] prepares: awaiting it sends it.
    pub struct ReadModel => Answer, NoError {}

    /// The call that [`ModelsApi::get_tree`] prepares: awaiting it sends it.
    pub struct GetTree => Tree, NoError {}

    /// The call that [`ModelsApi::inline_body`] prepares: awaiting it sends it.
    pub struct InlineBody => Vec<InlineBodyResponseItem>, NoError {}
}

pub(super) static ECHO_MODEL: Operation = Operation::json("echoModel", Method::Post, "/models")
    .success(&[Statuses::Code(200)]);

pub(super) static READ_MODEL: Operation = Operation::json("readModel", Method::Get, "/models")
    .success(&[Statuses::Code(200)]);

pub(super) static GET_TREE: Operation = Operation::json("getTree", Method::Get, "/trees")
    .success(&[Statuses::Code(200)]);

pub(super) static INLINE_BODY: Operation = Operation::json("inlineBody", Method::Post, "/inline")
    .success(&[Statuses::Code(200)]);
