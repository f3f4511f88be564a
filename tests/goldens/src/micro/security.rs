// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

//! How callers prove who they are: the security schemes of the API.

use crate::runtime::Scheme;

/// The scheme `desk`.
pub(super) static DESK: Scheme = Scheme::api_key_header("desk", "X-Desk");

/// The scheme `drawer`.
pub(super) static DRAWER: Scheme = Scheme::api_key_header("drawer", "X-Drawer");

/// The scheme `pass`.
pub(super) static PASS: Scheme = Scheme::bearer("pass");
