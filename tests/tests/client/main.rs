//! The printed client `polytomic`, tested over real HTTP: what it sends, what it makes of an answer, what it refuses.
//!
//! | file | concept |
//! | --- | --- |
//! | `support/` | the wire under test, recorded requests of the official SDK, a scripted raw server, a capturing transport |
//! | `wire_*` | what the server receives, operation by operation |
//! | `base_url` | where a request goes: slashes, prefixes, on-premises hosts, the https rule |
//! | `page_*` | one file for each page of the API reference, statement by statement |
//! | `provisioning` | a customer from nothing to a user who acts for itself |
//! | `documented_errors`, `undocumented_errors` | every status of every operation, and what no page announces |
//! | `answers` | success bodies: null lists, absent members, unknown members, no body |
//! | `credentials` | which credential travels, and that none travels where none fits |
//! | `idempotency`, `retries` | the key of a call, the server's replay and lock; what is sent again |
//! | `checks` | what is refused before sending |
//! | `secrets` | what no text may hold |
//! | `test_util` | the server in memory that users test with |
//! | `calls` | threads, blocking, sizes |
//! | `statements` | keeps `tests/README.md` true |

mod support;

mod answers;
mod base_url;
mod calls;
mod checks;
mod credentials;
mod documented_errors;
mod idempotency;
mod page_000_create_organization;
mod page_001_get_organization;
mod page_002_update_organization;
mod page_003_list_organizations;
mod page_004_create_user;
mod provisioning;
mod retries;
mod secrets;
mod statements;
mod test_util;
mod undocumented_errors;
mod wire_current_organization;
mod wire_organizations;
mod wire_users;
mod wire_v2022_12_12;
