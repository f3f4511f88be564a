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
    /// Sends `GET /token`.
    ///
    /// Credentials: `token`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::credentials::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_token().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_token(&self) -> OpenByToken {
        OpenByToken(Call::for_empty(self.core, &OPEN_BY_TOKEN))
    }

    /// Sends `GET /basic`.
    ///
    /// Credentials: `login`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::credentials::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_basic().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_basic(&self) -> OpenByBasic {
        OpenByBasic(Call::for_empty(self.core, &OPEN_BY_BASIC))
    }

    /// Sends `GET /header`.
    ///
    /// Credentials: `header_key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::credentials::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_header().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_header(&self) -> OpenByHeader {
        OpenByHeader(Call::for_empty(self.core, &OPEN_BY_HEADER))
    }

    /// Sends `GET /query`.
    ///
    /// Credentials: `query_key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::credentials::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_query().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_query(&self) -> OpenByQuery {
        OpenByQuery(Call::for_empty(self.core, &OPEN_BY_QUERY))
    }

    /// Sends `GET /cookie`.
    ///
    /// Credentials: `cookie_key`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::credentials::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_cookie().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_cookie(&self) -> OpenByCookie {
        OpenByCookie(Call::for_empty(self.core, &OPEN_BY_COOKIE))
    }

    /// Sends `GET /both`.
    ///
    /// Credentials: `header_key` with `query_key`, or `token`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::credentials::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_both().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_both(&self) -> OpenByBoth {
        OpenByBoth(Call::for_empty(self.core, &OPEN_BY_BOTH))
    }

    /// Sends `GET /perhaps`.
    ///
    /// Credentials: none, or `token`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::credentials::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_perhaps().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_perhaps(&self) -> OpenPerhaps {
        OpenPerhaps(Call::for_empty(self.core, &OPEN_PERHAPS))
    }

    /// Sends `GET /open`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::credentials::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_always().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_always(&self) -> OpenAlways {
        OpenAlways(Call::for_empty(self.core, &OPEN_ALWAYS))
    }

    /// Sends `GET /oauth`.
    ///
    /// Credentials: `oauth`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::credentials::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.doors().open_by_oauth().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_by_oauth(&self) -> OpenByOauth {
        OpenByOauth(Call::for_empty(self.core, &OPEN_BY_OAUTH))
    }
}

crate::runtime::call! {
    /// The call that [`Doors::open_by_token`] prepares: awaiting it sends it.
    pub struct OpenByToken => (), NoError {}

    /// The call that [`Doors::open_by_basic`] prepares: awaiting it sends it.
    pub struct OpenByBasic => (), NoError {}

    /// The call that [`Doors::open_by_header`] prepares: awaiting it sends it.
    pub struct OpenByHeader => (), NoError {}

    /// The call that [`Doors::open_by_query`] prepares: awaiting it sends it.
    pub struct OpenByQuery => (), NoError {}

    /// The call that [`Doors::open_by_cookie`] prepares: awaiting it sends it.
    pub struct OpenByCookie => (), NoError {}

    /// The call that [`Doors::open_by_both`] prepares: awaiting it sends it.
    pub struct OpenByBoth => (), NoError {}

    /// The call that [`Doors::open_perhaps`] prepares: awaiting it sends it.
    pub struct OpenPerhaps => (), NoError {}

    /// The call that [`Doors::open_always`] prepares: awaiting it sends it.
    pub struct OpenAlways => (), NoError {}

    /// The call that [`Doors::open_by_oauth`] prepares: awaiting it sends it.
    pub struct OpenByOauth => (), NoError {}
}

pub(super) static OPEN_BY_TOKEN: Operation = Operation::new("openByToken", Method::Get, "/token")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::TOKEN]]);

pub(super) static OPEN_BY_BASIC: Operation = Operation::new("openByBasic", Method::Get, "/basic")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::LOGIN]]);

pub(super) static OPEN_BY_HEADER: Operation = Operation::new("openByHeader", Method::Get, "/header")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::HEADER_KEY]]);

pub(super) static OPEN_BY_QUERY: Operation = Operation::new("openByQuery", Method::Get, "/query")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::QUERY_KEY]]);

pub(super) static OPEN_BY_COOKIE: Operation = Operation::new("openByCookie", Method::Get, "/cookie")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::COOKIE_KEY]]);

pub(super) static OPEN_BY_BOTH: Operation = Operation::new("openByBoth", Method::Get, "/both")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::HEADER_KEY, &security::QUERY_KEY], &[&security::TOKEN]]);

pub(super) static OPEN_PERHAPS: Operation = Operation::new("openPerhaps", Method::Get, "/perhaps")
    .success(&[Statuses::Code(204)])
    .security(&[&[], &[&security::TOKEN]]);

pub(super) static OPEN_ALWAYS: Operation = Operation::new("openAlways", Method::Get, "/open")
    .success(&[Statuses::Code(204)]);

pub(super) static OPEN_BY_OAUTH: Operation = Operation::new("openByOauth", Method::Get, "/oauth")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::OAUTH]]);
