//! F59: many calls at once, and runtimes that end before their client.

use std::time::Duration;

use tests::script::{Act, Script, Server, json};

use crate::support::{NOTHING, at_once, builder, client, serving};

#[tokio::test]
async fn a_thousand_calls_share_a_client() {
    let server = serving(NOTHING).await;
    let client = client(&server);
    let mut calls = tokio::task::JoinSet::new();
    for number in 0..1000 {
        // As many at once as a process may have open files for, client and server together.
        if number >= 100 {
            calls.join_next().await.unwrap().unwrap();
        }
        let client = client.clone();
        calls.spawn(async move { client.organization().list().await.map(|list| list.data.len()).unwrap() });
    }
    while let Some(length) = calls.join_next().await {
        assert_eq!(length.unwrap(), 0);
    }
    assert_eq!(server.hits(), 1000);
    assert!(server.peak() <= 100, "{} connections for 100 calls at once", server.peak());
    drop(client);
    server.all_closed().await;
}

fn runtime() -> tokio::runtime::Runtime {
    tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap()
}

/// A client keeps connections that belong to a runtime. When that one is gone the client goes on in another.
#[test]
fn a_client_outlives_the_runtime_it_was_used_in() {
    let servers = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let server = servers.block_on(serving(NOTHING));
    let client = builder(&server.url()).retry(at_once()).build().unwrap();
    for _ in 0..5 {
        let runtime = runtime();
        for _ in 0..2 {
            runtime.block_on(client.organization().list().into_future()).unwrap();
        }
        drop(runtime);
    }
    client.organization().list().send_blocking().unwrap();
    assert_eq!(server.hits(), 11);
}

/// A runtime that ends with calls under way takes them with it, and nothing else.
#[test]
fn a_runtime_may_end_with_calls_under_way() {
    let servers = tokio::runtime::Builder::new_multi_thread().worker_threads(1).enable_all().build().unwrap();
    let hold = Script::new([Act::Read, Act::Hold]);
    let server = servers.block_on(Server::playing([hold, Script::serving(json("200 OK", NOTHING))]));
    let client = builder(&server.url()).timeout(Duration::from_secs(20)).build().unwrap();
    let first = runtime();
    let call = first.spawn(client.organization().list().into_future());
    first.block_on(async {
        while server.hits() == 0 {
            tokio::time::sleep(Duration::from_millis(1)).await;
        }
    });
    drop(first);
    assert!(runtime().block_on(call).unwrap_err().is_cancelled());
    runtime().block_on(client.organization().list().into_future()).unwrap();
}
