//! What the tests share: a server that gives one answer, and the way of a value to it and back.

use tests::fake::{Canned, Received, Server};

/// Sends a value, has its JSON answered, and compares what the server received and what the client read. `Client` is the
/// caller's.
macro_rules! echo {
    ($group:ident.$operation:ident, $value:expr, $wire:expr) => {{
        let (value, wire): (_, serde_json::Value) = ($value, $wire);
        let server = $crate::support::answering(tests::fake::Canned::json(200, &wire)).await;
        let client = Client::builder().base_url(server.url()).build().unwrap();
        let answer = client.$group().$operation(&value).await.unwrap();
        assert_eq!($crate::support::only_request(&server).json(), wire);
        assert_eq!(answer, value);
        answer
    }};
}

/// A server that gives one answer, whatever it is asked.
pub(crate) async fn answering(answer: Canned) -> Server {
    let server = Server::start().await;
    server.answer_next(answer);
    server
}

/// The only request that the server got.
pub(crate) fn only_request(server: &Server) -> Received {
    let mut requests = server.take_requests();
    assert_eq!(requests.len(), 1, "{requests:?}");
    requests.remove(0)
}
