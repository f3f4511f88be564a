// Printed by letterpress from Security 1. Do not edit: change the description and generate again.

//! The operations of `Doors`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::security;

/// The operations of `Doors`.
///
/// [`Client::doors`](super::Client::doors) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Doors<'c> {
    pub(super) core: &'c Core,
}

impl Doors<'_> {
    /// Sends `GET /digest`.
    ///
    /// Credentials: `digest`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::security::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_digest().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_digest(&self) -> OpenByDigest {
        OpenByDigest(Call::for_empty(self.core, &OPEN_BY_DIGEST))
    }

    /// Sends `GET /certificate`.
    ///
    /// Credentials: none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::security::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_certificate().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_certificate(&self) -> OpenByCertificate {
        OpenByCertificate(Call::for_empty(self.core, &OPEN_BY_CERTIFICATE))
    }

    /// Sends `GET /both`.
    ///
    /// Credentials: `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::security::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_both().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_both(&self) -> OpenByBoth {
        OpenByBoth(Call::for_empty(self.core, &OPEN_BY_BOTH))
    }

    /// Sends `GET /connect`.
    ///
    /// Credentials: `connect`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::security::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_connect().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_connect(&self) -> OpenByConnect {
        OpenByConnect(Call::for_empty(self.core, &OPEN_BY_CONNECT))
    }

    /// Sends `GET /tokens`.
    ///
    /// Credentials: `connect`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::security::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_tokens().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_tokens(&self) -> OpenByTokens {
        OpenByTokens(Call::for_empty(self.core, &OPEN_BY_TOKENS))
    }

    /// Sends `GET /conflict`.
    ///
    /// Credentials: `login`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::security::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_one().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_one(&self) -> OpenByOne {
        OpenByOne(Call::for_empty(self.core, &OPEN_BY_ONE))
    }

    /// Sends `GET /either`.
    ///
    /// Credentials: `login` with `key`, or `token` with `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::security::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_either().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_either(&self) -> OpenByEither {
        OpenByEither(Call::for_empty(self.core, &OPEN_BY_EITHER))
    }

    /// Sends `GET /twice`.
    ///
    /// Credentials: `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::security::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_key_twice().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_key_twice(&self) -> OpenByKeyTwice {
        OpenByKeyTwice(Call::for_empty(self.core, &OPEN_BY_KEY_TWICE))
    }

    /// Sends `GET /unknown`.
    ///
    /// Credentials: `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::security::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_key().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_key(&self) -> OpenByKey {
        OpenByKey(Call::for_empty(self.core, &OPEN_BY_KEY))
    }

    /// Sends `GET /nobody`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::security::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_for_all().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_for_all(&self) -> OpenForAll {
        OpenForAll(Call::for_empty(self.core, &OPEN_FOR_ALL))
    }

    /// Sends `GET /uri`.
    ///
    /// Credentials: `key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::security::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_uri().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_uri(&self) -> OpenByUri {
        OpenByUri(Call::for_empty(self.core, &OPEN_BY_URI))
    }
}

crate::runtime::call! {
    /// The call that [`Doors::open_by_digest`] prepares: awaiting it sends it.
    pub struct OpenByDigest => (), NoError {}

    /// The call that [`Doors::open_by_certificate`] prepares: awaiting it sends it.
    pub struct OpenByCertificate => (), NoError {}

    /// The call that [`Doors::open_by_both`] prepares: awaiting it sends it.
    pub struct OpenByBoth => (), NoError {}

    /// The call that [`Doors::open_by_connect`] prepares: awaiting it sends it.
    pub struct OpenByConnect => (), NoError {}

    /// The call that [`Doors::open_by_tokens`] prepares: awaiting it sends it.
    pub struct OpenByTokens => (), NoError {}

    /// The call that [`Doors::open_by_one`] prepares: awaiting it sends it.
    pub struct OpenByOne => (), NoError {}

    /// The call that [`Doors::open_by_either`] prepares: awaiting it sends it.
    pub struct OpenByEither => (), NoError {}

    /// The call that [`Doors::open_by_key_twice`] prepares: awaiting it sends it.
    pub struct OpenByKeyTwice => (), NoError {}

    /// The call that [`Doors::open_by_key`] prepares: awaiting it sends it.
    pub struct OpenByKey => (), NoError {}

    /// The call that [`Doors::open_for_all`] prepares: awaiting it sends it.
    pub struct OpenForAll => (), NoError {}

    /// The call that [`Doors::open_by_uri`] prepares: awaiting it sends it.
    pub struct OpenByUri => (), NoError {}
}

pub(super) static OPEN_BY_DIGEST: Operation = Operation::new("openByDigest", Method::Get, "/digest")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::DIGEST]]);

pub(super) static OPEN_BY_CERTIFICATE: Operation =
    Operation::new("openByCertificate", Method::Get, "/certificate")
        .success(&[Statuses::Code(204)])
        .security(&[&[]]);

pub(super) static OPEN_BY_BOTH: Operation = Operation::new("openByBoth", Method::Get, "/both")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::KEY]]);

pub(super) static OPEN_BY_CONNECT: Operation = Operation::new("openByConnect", Method::Get, "/connect")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::CONNECT]]);

pub(super) static OPEN_BY_TOKENS: Operation = Operation::new("openByTokens", Method::Get, "/tokens")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::CONNECT]]);

pub(super) static OPEN_BY_ONE: Operation = Operation::new("openByOne", Method::Get, "/conflict")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::LOGIN]]);

pub(super) static OPEN_BY_EITHER: Operation = Operation::new("openByEither", Method::Get, "/either")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::LOGIN, &security::KEY], &[&security::TOKEN, &security::KEY]]);

pub(super) static OPEN_BY_KEY_TWICE: Operation = Operation::new("openByKeyTwice", Method::Get, "/twice")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::KEY]]);

pub(super) static OPEN_BY_KEY: Operation = Operation::new("openByKey", Method::Get, "/unknown")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::KEY]]);

pub(super) static OPEN_FOR_ALL: Operation = Operation::new("openForAll", Method::Get, "/nobody")
    .success(&[Statuses::Code(204)]);

pub(super) static OPEN_BY_URI: Operation = Operation::new("openByUri", Method::Get, "/uri")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::KEY]]);
