//! The text of the runtime's files.

macro_rules! sources {
    ($($file:literal,)*) => { &[ $( ($file, include_str!(concat!("runtime/", $file))), )* ] };
}

/// File name and text of every file of the runtime, in alphabetical order.
pub const SOURCES: &[(&str, &str)] = sources![
    "answer.rs",
    "blocking.rs",
    "call.rs",
    "check.rs",
    "client.rs",
    "clock.rs",
    "config_error.rs",
    "credentials.rs",
    "decode.rs",
    "decode_error.rs",
    "draft.rs",
    "encode.rs",
    "entropy.rs",
    "error.rs",
    "failure.rs",
    "measured.rs",
    "message.rs",
    "mod.rs",
    "object.rs",
    "operation.rs",
    "options.rs",
    "parameter.rs",
    "parameter_jiff.rs",
    "parameter_uuid.rs",
    "patch.rs",
    "path.rs",
    "pattern.rs",
    "response.rs",
    "retry.rs",
    "retry_after.rs",
    "secret.rs",
    "send.rs",
    "server.rs",
    "string_enum.rs",
    "style.rs",
    "text.rs",
    "trace.rs",
    "transport.rs",
    "transport_reqwest.rs",
];
