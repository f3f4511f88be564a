//! The golden prints of `tests/documents`, called: what a server receives, what the client makes of its answers.
//!
//! One file a document, for `micro.yaml` one a topic; `drift`, which compares the prints with what would be printed today;
//! `micro`, which sees to it that the tests named in `micro.toml` are there.

/// Sends a value, has its JSON answered, and compares what the server received and what the client read. `Client` is the
/// caller's.
macro_rules! echo {
    ($group:ident.$operation:ident, $value:expr, $wire:expr) => {{
        let (value, wire): (_, serde_json::Value) = ($value, $wire);
        let server = $crate::answering(tests::fake::Canned::json(200, &wire)).await;
        let client = Client::builder().base_url(server.url()).build().unwrap();
        let answer = client.$group().$operation(&value).await.unwrap();
        assert_eq!($crate::only_request(&server).json(), wire);
        assert_eq!(answer, value);
        answer
    }};
}

mod answers;
mod bodies;
mod body_choices;
mod canned;
mod credentials;
mod drift;
mod hostile;
mod media_types;
mod methods;
mod micro;
mod micro_answers;
mod micro_later;
mod micro_requests;
mod micro_schemas;
mod names;
mod object_parameters;
mod operations;
mod pages;
mod parameters;
mod response_headers;
mod schemas;
mod security;
mod servers;
mod shapes;
mod streams;
mod tags;
mod tuples;
mod unions;
mod values;
mod webhooks;

use tests::fake::{Canned, Received, Server};

/// A server that gives one answer, whatever it is asked.
async fn answering(answer: Canned) -> Server {
    let server = Server::start().await;
    server.answer_next(answer);
    server
}

/// The only request that the server got.
fn only_request(server: &Server) -> Received {
    let mut requests = server.take_requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    requests.remove(0)
}
