// Printed by letterpress from T */ pub fn pwn() {} /* " [dependencies] evil = "1 """\u{001B}[31m. Do not edit: change the description and generate again.

//! How callers prove who they are: the security schemes of the API.

use crate::runtime::Scheme;

/// The scheme `*/ pub fn pwn() {} /*`.
pub(super) static PUB_FN_PWN: Scheme = Scheme::bearer("pub_fn_pwn");

/// The scheme `query`.
pub(super) static QUERY: Scheme = Scheme::api_key_query("query", "k\"&=");
