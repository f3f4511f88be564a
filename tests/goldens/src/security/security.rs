// Printed by letterpress from Security 1. Do not edit: change the description and generate again.

//! How callers prove who they are: the security schemes of the API.

use crate::runtime::Scheme;

/// The scheme `digest`.
pub(super) static DIGEST: Scheme = Scheme::authorization("digest");

/// The scheme `connect`.
pub(super) static CONNECT: Scheme = Scheme::bearer("connect");

/// The scheme `token`.
pub(super) static TOKEN: Scheme = Scheme::bearer("token");

/// The scheme `login`.
pub(super) static LOGIN: Scheme = Scheme::basic("login");

/// The scheme `key`.
pub(super) static KEY: Scheme = Scheme::api_key_header("key", "X-Key");

/// The scheme `sameKey`.
pub(super) static SAME_KEY: Scheme = Scheme::api_key_header("same_key", "x-key");
