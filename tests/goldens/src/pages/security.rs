// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

//! How callers prove who they are: the security schemes of the API.

use crate::runtime::Scheme;

/// The scheme `token`.
pub(super) static TOKEN: Scheme = Scheme::bearer("token");

/// The scheme `key`.
pub(super) static KEY: Scheme = Scheme::api_key_query("key", "api_key");
