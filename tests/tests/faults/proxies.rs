//! F55: requests through somebody else.

use polytomic::{Error, RetryPolicy};
use tests::script::{Script, Server, answer};

use crate::support::{NOTHING, builder, kind, process, serving, status};

/// The environment is not asked: a variable that some other program needs sends no credential anywhere.
#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn no_proxy_is_taken_from_the_environment() {
    let proxy = serving(NOTHING).await;
    let url = proxy.url();
    let names = ["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy"];
    let variables: Vec<_> = names.iter().map(|name| (*name, url.as_str())).collect();
    if !process::is_own("proxies::no_proxy_is_taken_from_the_environment", &variables) {
        assert_eq!(proxy.connections(), 0);
        return;
    }
    let server = serving(NOTHING).await;
    builder(&server.url()).build().unwrap().organization().list().await.unwrap();
    assert_eq!(server.only().header("proxy-authorization"), None);
}

#[tokio::test]
async fn a_proxys_refusal_is_an_answer_that_is_not_the_apis() {
    for (code, body) in [(407, ""), (502, "<html>Bad Gateway</html>"), (503, "<html>busy</html>")] {
        let headers = "content-type: text/html\r\nproxy-authenticate: Basic realm=\"p\"\r\n";
        let proxy = Server::playing([Script::serving(answer(&format!("{code} Proxy"), headers, body))]).await;
        let through = proxy.url().replace("http://", "http://user:proxy-pass@");
        let client = builder("http://127.0.0.1:9").proxy(through).retry(RetryPolicy::none()).build().unwrap();
        let error = client.organization().list().await.unwrap_err();
        assert!(matches!(error, Error::Status(_)), "{error:?}");
        assert_eq!((status(&error), error.attempts()), (Some(code), 1));
        assert!(!format!("{error} {error:?} {client:?}").contains("proxy-pass"), "{error:?}");
        let request = proxy.only();
        assert_eq!(request.target(), "http://127.0.0.1:9/api/organizations");
        assert_eq!(request.header("proxy-authorization"), Some("Basic dXNlcjpwcm94eS1wYXNz"));
    }
}

/// Behind a tunnel the proxy sees no request, and its refusal of the tunnel is no answer of the server.
#[tokio::test]
async fn a_tunnel_that_is_refused_carries_nothing() {
    for code in [403, 407, 502] {
        let refusal = answer(&format!("{code} No"), "proxy-authenticate: Basic realm=\"p\"\r\n", "{}");
        let proxy = Server::playing([Script::answering(refusal)]).await;
        let through = proxy.url().replace("http://", "http://user:proxy-pass@");
        let client = builder("https://api.example.com").proxy(through).build().unwrap();
        let error = client.organization().list().await.unwrap_err();
        let _ = kind(&error);
        assert!(!error.outcome_unknown() && error.status().is_none(), "{error:?}");
        assert!(!format!("{error} {error:?}").contains("proxy-pass"), "{error:?}");
        for request in proxy.requests() {
            assert_eq!((request.method(), request.target()), ("CONNECT", "api.example.com:443"));
            assert_eq!(request.header("authorization"), None, "the token is for the server alone");
        }
        assert!(proxy.hits() > 0);
    }
}
