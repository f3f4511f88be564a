//! A server on loopback that plays a script on each connection: for faults that no HTTP library would commit.
//!
//! | file | concept |
//! | --- | --- |
//! | `act` | what a connection does, step by step, and ready-made answers |
//! | `server` | the listener, and what it received |
//! | `request` | a request, read from a stream byte by byte |

mod act;
mod request;
mod server;

pub use act::{Act, Script, answer, chunked, json};
pub use request::{Request, read_request};
pub use server::Server;
