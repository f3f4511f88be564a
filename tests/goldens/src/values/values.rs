// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

//! The operations of `Values`.

#![allow(
    deprecated,
    reason = "a type of this file is deprecated by the API's description"
)]

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::{Account, AccountWrite, Old, Part, Sample};

/// The operations of `Values`.
///
/// [`Client::values`](super::Client::values) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Values<'c> {
    pub(super) core: &'c Core,
}

impl Values<'_> {
    /// Sends `POST /samples`.
    ///
    /// Gives [`Sample`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::values::models::Sample;
    ///
    /// # async fn example(client: &goldens::values::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Sample::new();
    /// let answer = client.values().echo_sample(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_sample(&self, body: &Sample) -> EchoSample {
        EchoSample(
            Call::for_json(self.core, &ECHO_SAMPLE)
                .checked_json("application/json", body),
        )
    }

    /// Sends `POST /accounts`.
    ///
    /// Gives [`Account`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::values::models::AccountWrite;
    ///
    /// # async fn example(client: &goldens::values::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = AccountWrite::new("example");
    /// let answer = client.values().create_account(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_account(&self, body: &AccountWrite) -> CreateAccount {
        CreateAccount(
            Call::for_json(self.core, &CREATE_ACCOUNT).json("application/json", body),
        )
    }

    /// Sends `POST /old`.
    ///
    /// Gives [`Old`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::values::models::Old;
    ///
    /// # async fn example(client: &goldens::values::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Old::new();
    /// let answer = client.values().echo_old(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_old(&self, body: &Old) -> EchoOld {
        EchoOld(Call::for_json(self.core, &ECHO_OLD).json("application/json", body))
    }

    /// Sends `POST /parts`.
    ///
    /// Gives `Vec<Part>`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::values::models::Part;
    ///
    /// # async fn example(client: &goldens::values::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.values().echo_parts(&[Part::new()]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_parts(&self, body: &[Part]) -> EchoParts {
        EchoParts(Call::for_json(self.core, &ECHO_PARTS).json("application/json", body))
    }
}

crate::runtime::call! {
    /// The call that [`Values::echo_sample`] prepares: awaiting it sends it.
    pub struct EchoSample => Sample, NoError {}

    /// The call that [`Values::create_account`] prepares: awaiting it sends it.
    pub struct CreateAccount => Account, NoError {}

    /// The call that [`Values::echo_old`] prepares: awaiting it sends it.
    pub struct EchoOld => Old, NoError {}

    /// The call that [`Values::echo_parts`] prepares: awaiting it sends it.
    pub struct EchoParts => Vec<Part>, NoError {}
}

pub(super) static ECHO_SAMPLE: Operation = Operation::json("echoSample", Method::Post, "/samples")
    .success(&[Statuses::Code(200)]);

pub(super) static CREATE_ACCOUNT: Operation = Operation::json("createAccount", Method::Post, "/accounts")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_OLD: Operation = Operation::json("echoOld", Method::Post, "/old")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_PARTS: Operation = Operation::json("echoParts", Method::Post, "/parts")
    .success(&[Statuses::Code(200)]);
