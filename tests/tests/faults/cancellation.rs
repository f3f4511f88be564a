//! F52: a call that is dropped at any moment leaves nothing behind.

use std::future::Future;
use std::pin::Pin;
use std::task::{Context, Poll};
use std::time::Duration;

use polytomic::v2025_09_18::models::CreateOrganizationRequest;
use tests::script::{Act, Script, Server, answer, json};

use crate::support::{at_once, builder};

/// Gives up before the poll with this number.
struct DropAt<F> {
    inner: Pin<Box<F>>,
    polls_left: usize,
}

impl<F: Future> Future for DropAt<F> {
    type Output = Option<F::Output>;

    fn poll(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<Self::Output> {
        let this = &mut *self;
        match this.polls_left.checked_sub(1) {
            None => Poll::Ready(None),
            Some(left) => {
                this.polls_left = left;
                this.inner.as_mut().poll(context).map(Some)
            }
        }
    }
}

/// Every other connection is lost, every other one answers with a head and a body in pieces.
fn scripts(connection: usize) -> Script {
    let pause = || Act::Wait(Duration::from_micros(300));
    let headers = "content-type: application/json\r\nconnection: close\r\n";
    let answer = answer("200 OK", headers, r#"{"data":{"name":"whole"}}"#);
    if connection.is_multiple_of(2) {
        return Script::new([Act::Read, pause(), Act::Reset]);
    }
    let mut acts = vec![Act::Read];
    for piece in answer.chunks(12) {
        acts.extend([Act::Send(piece.to_vec()), pause()]);
    }
    Script::new(acts)
}

#[tokio::test]
async fn a_call_can_be_dropped_at_every_poll() {
    let server = Server::choosing(scripts).await;
    let client = builder(&server.url()).retry(at_once().max_attempts(3)).build().unwrap();
    let mut completed = 0;
    let mut polls = 0;
    // How many polls a call takes depends on how its bytes come, so several must complete before it is enough.
    while completed < 5 && polls < 400 {
        let body = CreateOrganizationRequest::new("dropped");
        let call = client.organization().create(&body).idempotency_key(format!("dropped-{polls:04}"));
        let outcome = DropAt { inner: Box::pin(call.into_future()), polls_left: polls }.await;
        if let Some(result) = outcome {
            assert_eq!(result.unwrap().data.unwrap().name.as_deref(), Some("whole"));
            completed += 1;
        }
        // The next call is served, whatever became of the one before it.
        let next = client.organization().create(&CreateOrganizationRequest::new("next"));
        let answer = next.idempotency_key(format!("next-{polls:04}")).await.unwrap();
        assert_eq!(answer.data.unwrap().name.as_deref(), Some("whole"));
        polls += 1;
    }
    assert!(completed >= 5 && polls > 10, "{completed} of {polls}");

    drop(client);
    server.all_closed().await;
    // Nothing goes on sending for a call that was dropped: each key was seen before the next call ended.
    let keys: Vec<_> = server
        .requests()
        .iter()
        .map(|request| request.header("idempotency-key").unwrap().to_owned())
        .collect();
    for number in 0..polls {
        let dropped = format!("dropped-{number:04}");
        let last = keys.iter().rposition(|key| *key == dropped);
        let next = keys.iter().rposition(|key| *key == format!("next-{number:04}")).unwrap();
        assert!(last.is_none_or(|last| last < next), "{dropped} was sent again later");
        assert!(keys.iter().filter(|key| **key == dropped).count() <= 3, "{dropped}");
    }
}

/// Nothing is sent for a call that is never polled, and a call that waits for its next attempt makes none when it is
/// dropped.
#[tokio::test]
async fn a_call_dropped_while_it_waits_sends_no_more() {
    let server = Server::playing([Script::answering(json("503 Busy", "{}"))]).await;
    let policy = polytomic::RetryPolicy::new().base_delay(Duration::from_secs(8)).max_attempts(5);
    let client = builder(&server.url()).retry(policy).build().unwrap();
    drop(client.organization().list().into_future());
    let calls: Vec<_> = (0..20).map(|_| tokio::spawn(client.organization().list().into_future())).collect();
    server.closed(20).await;
    for call in calls {
        call.abort();
        let _ = call.await;
    }
    let hits = server.hits();
    drop(client);
    server.all_closed().await;
    assert_eq!(server.hits(), hits);
}
