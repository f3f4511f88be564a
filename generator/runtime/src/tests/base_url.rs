//! The rules for a base URL, and servers of the document.

use super::fake::{Script, Step};
use super::printed::{Client, GET};
use crate::runtime::{
    Api, CallOptions, ClientBuilder, ConfigError, Method, Operation, ServerAddress, ServerTemplate,
    ServerVariable,
};

fn build(url: &str) -> Result<Client, ConfigError> {
    Script::new([Step::json(200, "{}")]).builder().base_url(url).build()
}

async fn uri(change: impl FnOnce(ClientBuilder<Client>) -> ClientBuilder<Client>) -> String {
    let script = Script::new([Step::json(200, "{}")]);
    script.build(change).call(&GET).await.unwrap();
    script.only().uri
}

#[tokio::test]
async fn a_prefix_is_kept_and_a_trailing_slash_does_not_matter() {
    for (base, expected) in [
        ("https://h", "https://h/things"),
        ("https://h/", "https://h/things"),
        ("https://h/api", "https://h/api/things"),
        ("https://h/api/", "https://h/api/things"),
        ("https://h/a/b%20c/", "https://h/a/b%20c/things"),
        ("HTTPS://Example.COM:8443/x", "https://Example.COM:8443/x/things"),
        ("http://localhost:80", "http://localhost:80/things"),
        ("http://127.9.9.9", "http://127.9.9.9/things"),
        ("http://[::1]:8080/p", "http://[::1]:8080/p/things"),
    ] {
        assert_eq!(uri(|builder| builder.base_url(base)).await, expected);
    }
}

#[test]
fn what_is_no_base_url_is_refused_with_the_reason() {
    for (base, reason) in [
        ("", "empty"),
        ("app.example.com", "has no scheme: write `https://app.example.com`"),
        ("localhost:8080/x", "has no scheme"),
        ("/api", "names no host"),
        ("https://", "names no host"),
        ("https:///api", "names no host"),
        ("https://:443", "names no host"),
        ("file:///etc/passwd", "names no host"),
        ("ftp://h", "scheme must be https"),
        ("javascript:alert(1)", "has no scheme"),
        ("https://u:hunter2@h", "user name and password"),
        ("https://hunter2@h", "user name and password"),
        ("https://h?x=hunter2", "query or fragment"),
        ("https://h/p#x", "query or fragment"),
        ("https://h:", "no port"),
        ("https://h:0", "no port"),
        ("https://h:65536", "no port"),
        ("https://h:+80", "no port"),
        ("https://h:80:80", "no port"),
        ("https://h/a/../b", "`.` or `..`"),
        ("https://h/%2E%2e/b", "`.` or `..`"),
        ("https://h//a", "empty"),
        ("https://h/a%zz", "percent-encoded"),
        ("https://h/a b", "` ` is not allowed"),
        (" https://h", "` ` is not allowed"),
        ("https://h\\x", "is not allowed"),
        ("https://h\n", "`\\n` is not allowed"),
        ("https://münchen.example", "xn--"),
        ("https://h%2eevil", "no host"),
        ("https://[::1", "no port"),
        ("https://[:::1]", "no host"),
        ("http://example.com", "in clear"),
        ("http://127.0.0.1.example.com", "in clear"),
        ("http://localhost.example.com", "in clear"),
    ] {
        let error = build(base).unwrap_err();
        assert!(matches!(error, ConfigError::BaseUrl(_)), "{base}: {error:?}");
        assert!(error.to_string().contains(reason), "{base}: {error}");
        assert!(!format!("{error}{error:?}").contains("hunter2"), "{error}");
    }
}

#[tokio::test]
async fn plain_http_needs_a_word() {
    assert_eq!(uri(|builder| builder.base_url("http://h").allow_insecure_http()).await, "http://h/things");
}

static REGIONS: ServerTemplate = ServerTemplate::new("https://{region}.example.com/{base}").variables(&[
    ServerVariable::new("region", "eu"),
    ServerVariable::new("base", "v1").allowed(&["v1", "v2"]),
]);

static SERVED: Api = Api::new("served/1").servers(&[
    ServerTemplate::new("https://{region}.example.com/{base}")
        .variables(&[ServerVariable::new("region", "eu"), ServerVariable::new("base", "v1")]),
    ServerTemplate::new("https://second.example.com"),
]);

fn served(api: &'static Api, script: &Script) -> ClientBuilder<Client> {
    ClientBuilder::new(api).transport(script.clone()).clock(script.clock.clone())
}

#[tokio::test]
async fn the_first_server_of_the_document_is_the_default() {
    let script = Script::new([Step::json(200, "{}")]);
    served(&SERVED, &script).build().unwrap().call(&GET).await.unwrap();
    assert_eq!(script.only().uri, "https://eu.example.com/v1/things");
}

#[tokio::test]
async fn server_variables_are_replaced_in_one_pass_and_checked() {
    let address = || ServerAddress::new(&REGIONS);
    let us = address().value("region", "us").value("base", "v2");
    let script = Script::new([Step::json(200, "{}")]);
    served(&SERVED, &script).base_server(us).build().unwrap().call(&GET).await.unwrap();
    assert_eq!(script.only().uri, "https://us.example.com/v2/things");
    for (name, value) in [
        ("region", "evil.com/"),
        ("region", "x@evil.com"),
        ("region", "evil.com#"),
        ("region", "evil.com?"),
        ("region", "evil.com\\"),
        ("base", "v3"),
    ] {
        let script = Script::new([Step::json(200, "{}")]);
        let builder = served(&SERVED, &script).base_server(address().value(name, value));
        let error = builder.build().unwrap_err();
        assert!(matches!(error, ConfigError::ServerVariable { .. }), "{value}: {error:?}");
    }
    let script = Script::new([Step::json(200, "{}")]);
    let braces = address().value("region", "{base}");
    assert!(served(&SERVED, &script).base_server(braces).build().is_err(), "never filled again");
}

static RELATIVE: Api = Api::new("relative/1").servers(&[ServerTemplate::new("/v1")]);
static ELSEWHERE: Operation = Operation::new("elsewhere", Method::Get, "/things")
    .servers(&[ServerTemplate::new("https://upload.example.com/u")]);

#[test]
fn a_document_without_a_host_needs_a_base_url() {
    let script = Script::new([Step::json(200, "{}")]);
    for api in [&RELATIVE, &super::printed::API] {
        assert!(matches!(served(api, &script).build(), Err(ConfigError::MissingBaseUrl)));
    }
    assert!(served(&RELATIVE, &script).base_url("https://h/v1").build().is_ok());
}

static BESIDE: Operation =
    Operation::new("beside", Method::Get, "/things").servers(&[ServerTemplate::new("/v2/")]);
static BELOW: Operation =
    Operation::new("below", Method::Get, "/things").servers(&[ServerTemplate::new("./v2")]);
static ASKING: Operation = Operation::new("asking", Method::Get, "/things")
    .servers(&[
        ServerTemplate::new("https://{shop}.example.com").variables(&[ServerVariable::required("shop")])
    ]);
static OPTIONAL: Api = Api::new("optional/1").base_is_optional();

#[tokio::test]
async fn an_operation_s_own_server_stands_whatever_the_base_url_is() {
    let script = Script::new([Step::json(200, "{}")]);
    let own = "https://upload.example.com/u/things";
    served(&SERVED, &script).build().unwrap().call(&ELSEWHERE).await.unwrap();
    assert_eq!(script.only().uri, own);
    let based = || served(&SERVED, &script).base_url("https://h/v1");
    based().build().unwrap().call(&ELSEWHERE).await.unwrap();
    assert_eq!(script.only().uri, own);
    served(&OPTIONAL, &script).build().unwrap().call(&ELSEWHERE).await.unwrap();
    assert_eq!(script.only().uri, own);
    for (operation, expected) in [(&BESIDE, "https://h/v2/things"), (&BELOW, "https://h/v1/v2/things")] {
        based().build().unwrap().call(operation).await.unwrap();
        assert_eq!(script.only().uri, expected);
    }
    let shown = format!("{:?}", based().build().unwrap());
    assert!(shown.contains("https://h/v1"), "{shown}");
    let all = based().base_url_for_all("https://t/x").build().unwrap();
    for operation in [&ELSEWHERE, &BESIDE, &BELOW] {
        all.call(operation).await.unwrap();
        assert_eq!(script.only().uri, "https://t/x/things");
    }
}

#[tokio::test]
async fn a_call_can_choose_its_server() {
    let script = Script::new([Step::json(200, "{}")]);
    let client = served(&OPTIONAL, &script).build().unwrap();
    let shop = ServerAddress::new(&ASKING.servers[0]).value("shop", "s");
    let options = || CallOptions::new().server(shop.clone());
    client.call(&ASKING).options(options()).await.unwrap();
    assert_eq!(script.only().uri, "https://s.example.com/things");
    client.call(&ASKING).options(options().base_url("https://b/x/")).await.unwrap();
    assert_eq!(script.only().uri, "https://b/x/things");
    let hits = script.hits();
    for (operation, options, why) in [
        (&ASKING, CallOptions::new(), "server variable `shop`"),
        (&GET, CallOptions::new(), "no base URL"),
        (&GET, CallOptions::new().base_url("http://clear.example.com"), "in clear"),
    ] {
        let error = client.call(operation).options(options).await.unwrap_err();
        assert!(error.to_string().contains(why), "{error}");
    }
    assert_eq!(script.hits(), hits);
}

#[cfg(feature = "reqwest")]
#[test]
fn https_by_the_default_transport_needs_tls() {
    let has_tls = cfg!(any(feature = "rustls", feature = "native-tls"));
    for url in ["https://h", "HTTPS://h/x"] {
        let built = Client::builder().base_url(url).build();
        match built {
            Ok(_) => assert!(has_tls, "{url}"),
            Err(error) => {
                assert!(matches!(error, ConfigError::MissingTls) && !has_tls, "{error}");
                assert!(error.to_string().contains("`rustls` or `native-tls`"), "{error}");
            }
        }
        build(url).unwrap();
    }
    Client::builder().base_url("http://localhost").build().unwrap();
}
