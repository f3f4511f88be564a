// Printed by letterpress from Servers 1. Do not edit: change the description and generate again.

//! The operations of `Files`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::servers;

/// The operations of `Files`.
///
/// [`Client::files`](super::Client::files) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Files<'c> {
    pub(super) core: &'c Core,
}

impl Files<'_> {
    /// Sends `GET /plain`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::servers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.files().plain().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn plain(&self) -> Plain {
        Plain(Call::for_empty(self.core, &PLAIN))
    }

    /// Sends `GET /path`.
    ///
    /// Sent to `https://path.example.com/p/`, whatever the client's base URL is; the call's options choose another.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::servers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.files().of_path().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn of_path(&self) -> OfPath {
        OfPath(Call::for_empty(self.core, &OF_PATH))
    }

    /// Sends `PUT /path`.
    ///
    /// Sent to `https://upload.example.com`, whatever the client's base URL is; the call's options choose another.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::servers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.files().of_operation().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn of_operation(&self) -> OfOperation {
        OfOperation(Call::for_empty(self.core, &OF_OPERATION))
    }

    /// Sends `DELETE /path`.
    ///
    /// Sent to `https://path.example.com/p/`, whatever the client's base URL is; the call's options choose another.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::servers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.files().of_nobody().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn of_nobody(&self) -> OfNobody {
        OfNobody(Call::for_empty(self.core, &OF_NOBODY))
    }

    /// Sends `GET /relative`.
    ///
    /// Sent to `/other` at the host of the client's base URL.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::servers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.files().beside().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn beside(&self) -> Beside {
        Beside(Call::for_empty(self.core, &BESIDE))
    }

    /// Sends `GET /unknown`.
    ///
    /// Sent to `https://{shop}.example.com`, whatever the client's base URL is; the call's options choose another.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::servers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.files().unknown().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn unknown(&self) -> Unknown {
        Unknown(Call::for_empty(self.core, &UNKNOWN))
    }

    /// Sends `GET /same`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::servers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.files().same().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn same(&self) -> Same {
        Same(Call::for_empty(self.core, &SAME))
    }

    /// Sends `GET /unusable`.
    ///
    /// Sent to `{server}`, whatever the client's base URL is; the call's options choose another.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::servers::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.files().unusable().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn unusable(&self) -> Unusable {
        Unusable(Call::for_empty(self.core, &UNUSABLE))
    }
}

crate::runtime::call! {
    /// The call that [`Files::plain`] prepares: awaiting it sends it.
    pub struct Plain => (), NoError {}

    /// The call that [`Files::of_path`] prepares: awaiting it sends it.
    pub struct OfPath => (), NoError {}

    /// The call that [`Files::of_operation`] prepares: awaiting it sends it.
    pub struct OfOperation => (), NoError {}

    /// The call that [`Files::of_nobody`] prepares: awaiting it sends it.
    pub struct OfNobody => (), NoError {}

    /// The call that [`Files::beside`] prepares: awaiting it sends it.
    pub struct Beside => (), NoError {}

    /// The call that [`Files::unknown`] prepares: awaiting it sends it.
    pub struct Unknown => (), NoError {}

    /// The call that [`Files::same`] prepares: awaiting it sends it.
    pub struct Same => (), NoError {}

    /// The call that [`Files::unusable`] prepares: awaiting it sends it.
    pub struct Unusable => (), NoError {}
}

pub(super) static PLAIN: Operation = Operation::new("plain", Method::Get, "/plain")
    .success(&[Statuses::Code(204)]);

pub(super) static OF_PATH: Operation = Operation::new("ofPath", Method::Get, "/path")
    .success(&[Statuses::Code(204)])
    .servers(&[servers::PATH]);

pub(super) static OF_OPERATION: Operation = Operation::new("ofOperation", Method::Put, "/path")
    .success(&[Statuses::Code(204)])
    .servers(&[servers::UPLOAD_EXAMPLE_COM, servers::REGIONAL]);

pub(super) static OF_NOBODY: Operation = Operation::new("ofNobody", Method::Delete, "/path")
    .success(&[Statuses::Code(204)])
    .servers(&[servers::PATH]);

pub(super) static BESIDE: Operation = Operation::new("beside", Method::Get, "/relative")
    .success(&[Statuses::Code(204)])
    .servers(&[servers::RELATIVE_OTHER]);

pub(super) static UNKNOWN: Operation = Operation::new("unknown", Method::Get, "/unknown")
    .success(&[Statuses::Code(204)])
    .servers(&[servers::SHOP_EXAMPLE_COM]);

pub(super) static SAME: Operation = Operation::new("same", Method::Get, "/same")
    .success(&[Statuses::Code(204)]);

pub(super) static UNUSABLE: Operation = Operation::new("unusable", Method::Get, "/unusable")
    .success(&[Statuses::Code(204)])
    .servers(&[servers::ANY]);
