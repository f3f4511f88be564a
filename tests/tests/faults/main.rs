//! The printed clients against servers that are at fault: every case of the table in `tests/README.md`.
//!
//! | file | concept |
//! | --- | --- |
//! | `support/` | clients, servers with TLS and with HTTP/2 frame by frame, tests in a process of their own |
//! | `addresses` | what a path, a query and a redirect may do to the place where a request goes |
//! | `connect`, `tls`, `proxies` | no connection, no secure one, one through somebody else |
//! | `cuts` | connections that break, and messages that are not what HTTP says |
//! | `statuses` | statuses that nobody expects, with bodies that nobody expects |
//! | `bodies`, `numbers` | bodies that are not what the document says |
//! | `memory` | how much of an endless body is kept |
//! | `retries`, `time` | what is sent again, and when it ends |
//! | `http2` | resets and farewells of HTTP/2 |
//! | `cancellation`, `concurrency` | calls that are dropped, many calls, runtimes that end |
//! | `secrets` | what no text may hold, even when the server says it first |
//! | `table` | keeps the table true |

mod support;

mod addresses;
mod bodies;
mod cancellation;
mod concurrency;
mod connect;
mod cuts;
#[cfg(target_os = "linux")]
mod http2;
#[cfg(target_os = "linux")]
mod memory;
mod numbers;
mod proxies;
mod retries;
mod secrets;
mod statuses;
mod table;
mod time;
#[cfg(target_os = "linux")]
mod tls;
