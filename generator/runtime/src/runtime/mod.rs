//! The runtime of the client: everything that is the same for every operation.
//!
//! [`guide`] has pages for those who use the client: calls, errors, retries, testing, upgrading.
//!
//! | file | what lives there |
//! | --- | --- |
//! | `guide` | those pages |
//! | `builder`, `client`, `config_error` | the builder, the core that calls share, what is wrong with a setting |
//! | `server` | base URLs and the rules for them |
//! | `credentials`, `secret` | security schemes and their choice; texts that are never printed |
//! | `token_source`, `client_credentials`, `single_flight`, `authorize` | tokens that change: where they come from, how they travel |
//! | `operation` | what the document says about an operation, as static data |
//! | `parameter`, `parameter_uuid`, `parameter_jiff` | values of parameters |
//! | `pagination`, `pages`, `follow`, `link_header` | walking through a list page by page |
//! | `style`, `members`, `encode`, `path` | how they are written |
//! | `form`, `part`, `multipart`, `bodies` | bodies that are written like parameters, in parts, in one of several media types |
//! | `draft`, `options`, `call`, `call_body` | a request while it is prepared, and the call that sends it |
//! | `prepare`, `send` | a request made ready, and the one function that sends |
//! | `retry`, `retry_after`, `clock`, `entropy` | when a call is tried again; time and chance |
//! | `transport`, `transport_reqwest` | the door to the network and the default behind it |
//! | `upload`, `upload_file` | content that is read while it is sent |
//! | `answer`, `outcome`, `decode`, `decode_error`, `response` | from an answer to a value |
//! | `content`, `response_header` | bodies of several media types, typed headers |
//! | `opening`, `read`, `stream_error` | answers that are read while they come |
//! | `byte_stream`, `event_stream`, `json_lines`, `lines` | what they are read as |
//! | `error`, `failures`, `failure`, `message`, `text`, `spelling` | errors, and what of a server's words is shown |
//! | `structure`, `object`, `object_reader`, `object_writer`, `rows`, `tuple`, `string_enum`, `integer_enum`, `patch` | what models are, how they are read and written |
//! | `whole_numbers` | integers that are written as floats |
//! | `union`, `union_member`, `union_trial` | unions: how their members are told apart |
//! | `check`, `measured`, `pattern` | rules that are checked before sending |
//! | `hooks` | what a user's own code sees of each attempt |
//! | `test_util`, `test_clock`, `test_request`, `canned`, `write` | a server in memory for users' tests (feature `test-util`) |
//! | `blocking`, `trace` | what the features of these names add |

mod answer;
mod authorize;
#[cfg(feature = "blocking")]
mod blocking;
mod bodies;
mod builder;
mod byte_stream;
mod call;
mod call_body;
#[cfg(feature = "test-util")]
mod canned;
mod check;
mod client;
mod client_credentials;
mod clock;
mod config_error;
mod content;
mod credentials;
#[doc(hidden)]
pub mod decode;
mod decode_error;
mod draft;
mod encode;
mod entropy;
mod error;
mod event_stream;
mod failure;
mod failures;
pub(crate) mod follow;
mod form;
pub mod guide;
mod hooks;
mod integer_enum;
mod json_lines;
mod lines;
pub(crate) mod link_header;
mod measured;
mod members;
mod message;
mod multipart;
mod object;
mod object_reader;
mod object_writer;
mod opening;
mod operation;
mod options;
mod outcome;
mod pages;
mod pagination;
mod parameter;
#[cfg(feature = "jiff")]
mod parameter_jiff;
#[cfg(feature = "uuid")]
mod parameter_uuid;
mod part;
mod patch;
mod path;
#[cfg(feature = "regex-lite")]
mod pattern;
mod prepare;
#[doc(hidden)]
pub mod read;
mod response;
#[doc(hidden)]
pub mod response_header;
pub(crate) mod retry;
pub(crate) mod retry_after;
#[doc(hidden)]
pub mod rows;
mod secret;
mod send;
mod server;
mod single_flight;
mod spelling;
mod stream_error;
mod string_enum;
mod structure;
mod style;
#[cfg(feature = "test-util")]
mod test_clock;
#[cfg(feature = "test-util")]
mod test_request;
#[cfg(feature = "test-util")]
pub mod test_util;
pub(crate) mod text;
mod token_source;
pub(crate) mod trace;
mod transport;
#[cfg(feature = "reqwest")]
mod transport_reqwest;
mod tuple;
mod union;
#[doc(hidden)]
pub mod union_member;
mod union_trial;
mod upload;
#[cfg(feature = "reqwest")]
mod upload_file;
mod whole_numbers;
#[cfg(feature = "test-util")]
#[doc(hidden)]
pub mod write;

pub use answer::NoError;
pub use builder::ClientBuilder;
pub use byte_stream::ByteStream;
pub use call::CallFuture;
pub use check::Rule;
pub use client_credentials::ClientCredentials;
pub use clock::Clock;
#[cfg(feature = "reqwest")]
pub use clock::TokioClock;
pub use config_error::ConfigError;
pub use decode_error::{DecodeError, DecodeErrorKind};
pub use entropy::{Entropy, StdEntropy};
pub use error::Error;
pub use event_stream::{Event, EventStream};
pub use failure::{AttemptError, TimeoutPhase};
pub use failures::{
    ApiFailure, CredentialsFailure, DecodeFailure, InvalidArgument, StatusFailure, TimeoutFailure,
    TransportFailure,
};
pub use hooks::{AttemptInfo, FailureEvent, Hooks, RequestEvent, ResponseEvent, RetryEvent};
pub use json_lines::JsonLines;
pub use opening::Opening;
pub use operation::Statuses;
pub use options::CallOptions;
pub use pages::{Items, Pages};
pub use parameter::{ParameterValue, ToParameter};
pub use part::{Part, Parts};
pub use patch::Patch;
pub use response::Response;
pub use retry::{FailedAttempt, Retry, RetryPolicy, Trouble};
pub use secret::Secret;
pub use stream_error::StreamError;
pub use token_source::{Token, TokenContext, TokenError, TokenErrorKind, TokenSource};
pub use transport::{
    BodySource, BoxFuture, RequestBody, ResponseBody, Transport, TransportError, TransportErrorKind,
};
#[cfg(feature = "reqwest")]
pub use transport_reqwest::ReqwestTransport;
pub use upload::Upload;

#[cfg(feature = "test-util")]
pub use canned::{CannedCall, TypedAnswer};

// For printed code only.
#[cfg(feature = "test-util")]
#[doc(hidden)]
#[allow(unused_imports)]
pub use self::canned::canned;
#[cfg(feature = "test-util")]
#[doc(hidden)]
pub use self::canned::{CannedExample, TestCall, Written, check_example};
#[doc(hidden)]
#[allow(unused_imports)]
pub use self::{
    answer::answers,
    bodies::bodies,
    call::call,
    check::checks,
    content::content,
    integer_enum::integer_enum,
    object::{nothing, object},
    opening::opening,
    pagination::pages,
    part::parts,
    response_header::headers,
    string_enum::string_enum,
    structure::{members, model, models, structure},
    tuple::tuple,
    union::{union, union_checks},
};
#[doc(hidden)]
pub use self::{
    answer::{Answer, AnswerRows, Answers, write_status},
    bodies::Bodies,
    call::Call,
    check::{Checker, FieldCheck, Nested, Validate},
    client::{ClientDraft, Core, Drafting, FromCore},
    content::{Content, pick_content},
    credentials::{Credential, Scheme},
    measured::{Measure, Measured, Presence},
    multipart::PartField,
    object::{Object, missing, read_object, write_object},
    object_reader::{Extra, Row, read_rows},
    object_writer::ObjectWriter,
    opening::{OpenBody, Reader},
    operation::{Api, Method, Operation},
    options::MANAGED_HEADERS,
    pagination::{Paged, Pagination},
    parameter::{Parameter, Place},
    part::{Files, PartWriter, ToParts},
    server::{ENDS_HOST, ServerAddress, ServerTemplate, ServerVariable},
    string_enum::{
        TextEnum, debug_text, hash_text, is_text, of_text, read_text, same_text, show_text, text_parameter,
        unlisted_text, write_text,
    },
    structure::each,
    style::Style,
    union::{Union, read_member, read_union, write_tagged},
    union_member::Member,
};
#[doc(hidden)]
pub use http::HeaderMap;
