// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Why a client could not be built.

use std::error::Error as StdError;
use std::fmt;

use super::TransportError;

/// A client's settings contradict the rules. Nothing was sent; no text shows a secret.
///
/// ```
/// use polytomic::ConfigError;
///
/// /// What the user of a program is told when `build` fails.
/// fn explain(error: &ConfigError) -> String {
///     match error {
///         ConfigError::MissingBaseUrl | ConfigError::BaseUrl(_) => format!("set API_URL: {error}"),
///         ConfigError::Credential { scheme, .. } => format!("the key for `{scheme}` can't be sent: {error}"),
///         _ => error.to_string(),
///     }
/// }
/// assert!(explain(&ConfigError::MissingBaseUrl).starts_with("set API_URL: no base URL"));
/// ```
#[derive(Debug)]
#[non_exhaustive]
pub enum ConfigError {
    /// The document names no server that can be used as it is, and none was given.
    MissingBaseUrl,
    /// The base URL breaks a rule; the text says which.
    BaseUrl(String),
    /// A value for a variable of the server's URL is not allowed.
    ServerVariable {
        /// The variable.
        name: String,
        /// What is wrong with the value.
        reason: String,
    },
    /// A credential can't travel in a header, query or cookie as it is.
    Credential {
        /// The security scheme of the document.
        scheme: &'static str,
        /// What is wrong; never the value.
        reason: &'static str,
    },
    /// A default header can't be sent.
    Header {
        /// The header's name as it was given.
        name: String,
        /// What is wrong; never the value.
        reason: &'static str,
    },
    /// Without the default transport, a transport must be given.
    MissingTransport,
    /// Without the default transport, a clock must be given.
    MissingClock,
    /// The base URL is https, and the default transport was compiled without TLS.
    MissingTls,
    /// The default transport could not start.
    Transport(TransportError),
}

impl fmt::Display for ConfigError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::MissingBaseUrl => {
                f.write_str("no base URL: the API's description names none, so give one with `base_url`")
            }
            Self::BaseUrl(reason) => write!(f, "base URL: {reason}"),
            Self::ServerVariable { name, reason } => write!(f, "server variable `{name}`: {reason}"),
            Self::Credential { scheme, reason } => write!(f, "credential `{scheme}`: {reason}"),
            Self::Header { name, reason } => write!(f, "header `{}`: {reason}", name.escape_default()),
            Self::MissingTransport => {
                f.write_str("no transport: enable `rustls` or `native-tls`, or give one with `transport`")
            }
            Self::MissingClock => {
                f.write_str("no clock: enable `rustls` or `native-tls`, or give one with `clock`")
            }
            Self::MissingTls => f.write_str(
                "no TLS for an https base URL: enable the feature `rustls` or `native-tls`, or give a `transport`",
            ),
            Self::Transport(_) => f.write_str("the default transport could not start"),
        }
    }
}

impl StdError for ConfigError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Transport(error) => Some(error),
            _ => None,
        }
    }
}
