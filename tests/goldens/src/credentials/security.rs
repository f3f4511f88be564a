// Printed by letterpress from Security 1. Do not edit: change the description and generate again.

//! How callers prove who they are: the security schemes of the API.

use crate::runtime::Scheme;

/// The scheme `token`.
pub(super) static TOKEN: Scheme = Scheme::bearer("token");

/// The scheme `login`.
pub(super) static LOGIN: Scheme = Scheme::basic("login");

/// The scheme `headerKey`.
pub(super) static HEADER_KEY: Scheme = Scheme::api_key_header("header_key", "X-Key");

/// The scheme `queryKey`.
pub(super) static QUERY_KEY: Scheme = Scheme::api_key_query("query_key", "key");

/// The scheme `cookieKey`.
pub(super) static COOKIE_KEY: Scheme = Scheme::api_key_cookie("cookie_key", "sid");

/// The scheme `oauth`.
pub(super) static OAUTH: Scheme = Scheme::bearer("oauth");
