// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The operations of `User`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::{UserResponse, UserResponseXfffe};

/// The operations of `User`.
///
/// [`Client::user`](super::Client::user) gives it.
#[derive(Clone, Copy, Debug)]
pub struct User<'c> {
    pub(super) core: &'c Core,
}

impl User<'_> {
    /// Sends `GET /f19`.
    ///
    /// Gives [`UserResponse`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user().user().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user(&self) -> UserCall {
        UserCall(Call::for_json(self.core, &USER))
    }

    /// Sends `GET /f20`.
    ///
    /// Gives [`UserResponseXfffe`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::hostile_names::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.user().user_x6a3f().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn user_x6a3f(&self) -> UserX6a3f {
        UserX6a3f(Call::for_json(self.core, &USER_X6A3F))
    }
}

crate::runtime::call! {
    /// The call that [`User::user`] prepares: awaiting it sends it.
    pub struct UserCall => UserResponse, NoError {}

    /// The call that [`User::user_x6a3f`] prepares: awaiting it sends it.
    pub struct UserX6a3f => UserResponseXfffe, NoError {}
}

pub(super) static USER: Operation = Operation::json("../User", Method::Get, "/f19")
    .success(&[Statuses::Code(200)]);

pub(super) static USER_X6A3F: Operation = Operation::json("../user", Method::Get, "/f20")
    .success(&[Statuses::Code(200)]);
