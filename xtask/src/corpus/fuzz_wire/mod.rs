//! Random documents and random values on the wire: what the printed client sends and understands is compared with what was
//! meant, by code that knows only the document.
//!
//! | file | concept |
//! | --- | --- |
//! | `documents` | random documents |
//! | `schemas` | random schemas, and random values of them |
//! | `bodies` | random request bodies, and bodies read by the rules of OpenAPI |
//! | `answers` | random descriptions of answers, and random answers |
//! | `bytes` | bytes that travel through JSON |
//! | `case` | a random call, and what is meant by it |
//! | `program` | the program that calls the printed functions through a transport in memory |
//! | `server` | a request decoded by the rules of OpenAPI's styles |
//! | `run` | batches: printed, called, judged |

mod answers;
mod bodies;
mod bytes;
mod case;
mod documents;
mod program;
mod run;
mod schemas;
mod server;

pub(crate) use self::run::run;
