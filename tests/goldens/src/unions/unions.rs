// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

//! The operations of `Unions`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};
use super::models::{
    Assignment, Draft, EcKey, Everything, Grant, Payment, Pet, SearchLimit, SigningKey,
    Who,
};

/// The operations of `Unions`.
///
/// [`Client::unions`](super::Client::unions) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Unions<'c> {
    pub(super) core: &'c Core,
}

impl Unions<'_> {
    /// Sends `POST /pets`.
    ///
    /// Gives [`Pet`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::unions::models::{Cat, Pet};
    ///
    /// # async fn example(client: &goldens::unions::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Pet::Cat(Cat::new("example"));
    /// let answer = client.unions().echo_pet(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_pet(&self, body: &Pet) -> EchoPet {
        EchoPet(
            Call::for_json(self.core, &ECHO_PET).checked_json("application/json", body),
        )
    }

    /// Sends `POST /everything`.
    ///
    /// Gives [`Everything`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::unions::models::Everything;
    ///
    /// # async fn example(client: &goldens::unions::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Everything::new();
    /// let answer = client.unions().echo_everything(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_everything(&self, body: &Everything) -> EchoEverything {
        EchoEverything(
            Call::for_json(self.core, &ECHO_EVERYTHING)
                .checked_json("application/json", body),
        )
    }

    /// Sends `POST /payments`.
    ///
    /// Gives [`Payment`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::unions::models::{CardPayment, Payment, PaymentMethod};
    ///
    /// # async fn example(client: &goldens::unions::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Payment::CardPayment(CardPayment::new(PaymentMethod::Card, "example"));
    /// let answer = client.unions().echo_payment(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_payment(&self, body: &Payment) -> EchoPayment {
        EchoPayment(
            Call::for_json(self.core, &ECHO_PAYMENT).json("application/json", body),
        )
    }

    /// Sends `POST /keys`.
    ///
    /// Gives [`EcKey`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::unions::models::{EcKey, SigningKey};
    ///
    /// # async fn example(client: &goldens::unions::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SigningKey::EcKey(EcKey::new());
    /// let answer = client.unions().echo_key(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_key(&self, body: &SigningKey) -> EchoKey {
        EchoKey(Call::for_json(self.core, &ECHO_KEY).json("application/json", body))
    }

    /// Sends `GET /grants`.
    ///
    /// Gives [`Grant`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::unions::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.unions().get_grant().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_grant(&self) -> GetGrant {
        GetGrant(Call::for_json(self.core, &GET_GRANT))
    }

    /// Sends `POST /grants`.
    ///
    /// Gives [`Who`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::unions::models::{Assignment, AssignmentOwner, AssignmentOwnerWhoUser};
    ///
    /// # async fn example(client: &goldens::unions::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Assignment::AssignmentOwner(
    ///     AssignmentOwner::WhoUser(AssignmentOwnerWhoUser::new("example")),
    /// );
    /// let answer = client.unions().assign(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn assign(&self, body: &Assignment) -> Assign {
        Assign(Call::for_json(self.core, &ASSIGN).json("application/json", body))
    }

    /// Sends `POST /drafts`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::unions::models::{Draft, Left};
    ///
    /// # async fn example(client: &goldens::unions::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Draft::Left(Left::new("example"));
    /// client.unions().send_draft(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_draft(&self, body: &Draft) -> SendDraft {
        SendDraft(
            Call::for_empty(self.core, &SEND_DRAFT)
                .checked_json("application/json", body),
        )
    }

    /// Sends `GET /search`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::unions::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.unions().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self) -> Search {
        Search(Call::for_empty(self.core, &SEARCH))
    }
}

crate::runtime::call! {
    /// The call that [`Unions::echo_pet`] prepares: awaiting it sends it.
    pub struct EchoPet => Pet, NoError {}

    /// The call that [`Unions::echo_everything`] prepares: awaiting it sends it.
    pub struct EchoEverything => Everything, NoError {}

    /// The call that [`Unions::echo_payment`] prepares: awaiting it sends it.
    pub struct EchoPayment => Payment, NoError {}

    /// The call that [`Unions::echo_key`] prepares: awaiting it sends it.
    pub struct EchoKey => EcKey, NoError {}

    /// The call that [`Unions::get_grant`] prepares: awaiting it sends it.
    pub struct GetGrant => Grant, NoError {}

    /// The call that [`Unions::assign`] prepares: awaiting it sends it.
    pub struct Assign => Who, NoError {}

    /// The call that [`Unions::send_draft`] prepares: awaiting it sends it.
    pub struct SendDraft => (), NoError {}

    /// The call that [`Unions::search`] prepares: awaiting it sends it.
    pub struct Search => (), NoError {
        /// Sets the query parameter `limit`.
        fn limit(limit: &SearchLimit) => set_serialized(&Parameter::query("limit"), limit);
    }
}

pub(super) static ECHO_PET: Operation = Operation::json("echoPet", Method::Post, "/pets")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_EVERYTHING: Operation =
    Operation::json("echoEverything", Method::Post, "/everything")
        .success(&[Statuses::Code(200)]);

pub(super) static ECHO_PAYMENT: Operation = Operation::json("echoPayment", Method::Post, "/payments")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_KEY: Operation = Operation::json("echoKey", Method::Post, "/keys")
    .success(&[Statuses::Code(200)]);

pub(super) static GET_GRANT: Operation = Operation::json("getGrant", Method::Get, "/grants")
    .success(&[Statuses::Code(200)]);

pub(super) static ASSIGN: Operation = Operation::json("assign", Method::Post, "/grants")
    .success(&[Statuses::Code(200)]);

pub(super) static SEND_DRAFT: Operation = Operation::new("sendDraft", Method::Post, "/drafts")
    .success(&[Statuses::Code(204)]);

pub(super) static SEARCH: Operation = Operation::new("search", Method::Get, "/search")
    .success(&[Statuses::Code(204)]);
