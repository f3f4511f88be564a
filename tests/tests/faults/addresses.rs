//! F01 to F04, F09, F10: a value stays in its place, and a request goes nowhere but where it was sent.

use goldens::parameters::Client as Parameters;
use polytomic::Error;
use tests::script::{Script, Server, answer};

use crate::support::{builder, client, old, patch, serving, status};

fn parameters(server: &Server) -> Parameters {
    Parameters::builder().base_url(server.url()).build().unwrap()
}

#[tokio::test]
async fn a_path_value_that_names_another_resource_is_never_sent() {
    let server = serving("{\"id\":\"t\"}").await;
    for value in ["", " ", "\t", ".", "..", "a\r\nb", "nul\0", "tab\t", "\u{7f}", "\u{85}"] {
        let error = parameters(&server).things().get(value, 1).await.unwrap_err();
        assert!(matches!(error, goldens::Error::InvalidArgument(_)), "{value:?}: {error:?}");
    }
    assert_eq!(server.connections(), 0);
}

#[tokio::test]
async fn a_path_value_is_one_segment_on_the_wire() {
    let server = serving("{\"id\":\"t\"}").await;
    let cases = [
        ("a/b", "a%2Fb"),
        ("../x", "..%2Fx"),
        ("...", "..."),
        ("a?b", "a%3Fb"),
        ("a#b", "a%23b"),
        ("a%2fb", "a%252fb"),
        ("%2e%2e", "%252e%252e"),
        ("a;b", "a%3Bb"),
        ("a\\b", "a%5Cb"),
        ("@", "%40"),
        (":", "%3A"),
        ("a b", "a%20b"),
        ("é", "%C3%A9"),
        ("🦀", "%F0%9F%A6%80"),
    ];
    let client = parameters(&server);
    for (value, _) in cases {
        client.things().get(value, 1).await.unwrap();
    }
    for (request, (value, segment)) in server.requests().iter().zip(cases) {
        let sent = request.target().strip_prefix("/things/").unwrap().strip_suffix("?count=1").unwrap();
        // Sub-delimiters and `:` `@` may stand in a segment as they are (RFC 3986 section 3.3).
        let decoded_alike = percent_decoded(sent) == value && !sent.contains(['/', '?', '#', '\\', ' ']);
        assert!(sent == segment || decoded_alike, "{value:?}: {sent}");
    }
}

/// Written anew, so that a mistake of the client's encoder is not repeated.
fn percent_decoded(text: &str) -> String {
    let mut bytes = text.bytes();
    let mut decoded = Vec::new();
    while let Some(byte) = bytes.next() {
        decoded.push(match byte {
            b'%' => {
                let mut digit = || char::from(bytes.next().unwrap()).to_digit(16).unwrap() as u8;
                digit() << 4 | digit()
            }
            other => other,
        });
    }
    String::from_utf8(decoded).unwrap()
}

#[tokio::test]
async fn a_query_value_comes_back_as_it_was() {
    let server = serving("{\"id\":\"t\"}").await;
    let values = ["&", "=", "+", "%", "#", " ", "", "a&count=9", "é🦀", "%2B", "a;b", "'\"<>", "\u{0}\n"];
    parameters(&server).things().get("t", 1).exploded(&values).await.unwrap();
    let request = server.only();
    let (_, query) = request.target().split_once('?').unwrap();
    let pairs: Vec<_> = query.split('&').map(|pair| pair.split_once('=').unwrap()).collect();
    assert_eq!(pairs[0], ("count", "1"));
    // A form decoder reads `+` as a space, so none may stand for itself.
    assert!(!query.contains('+'), "{query}");
    let read: Vec<_> = pairs[1..].iter().map(|(name, value)| (*name, percent_decoded(value))).collect();
    assert_eq!(read, values.map(|value| ("exploded", value.to_owned())));
}

/// Neither the redirect's address nor anything of the request goes to another server, whatever the method.
#[tokio::test]
async fn a_redirect_reaches_no_other_server() {
    let other = serving("{}").await;
    let port = other.address().port();
    let places = [
        format!("{}/stolen", other.url()),
        format!("http://localhost:{port}/stolen"),
        format!("//127.0.0.1:{port}/stolen"),
        format!("https://127.0.0.1:{port}/"),
        "file:///etc/passwd".to_owned(),
        "data:application/json,{}".to_owned(),
        "/same/host".to_owned(),
        "?loop".to_owned(),
        "".to_owned(),
        "\u{ff}".to_owned(),
    ];
    let codes = [300, 301, 302, 303, 304, 305, 307, 308];
    let moves: Vec<_> =
        codes.iter().flat_map(|code| places.iter().map(move |place| (*code, place))).collect();
    let scripts = moves.iter().flat_map(|(code, place)| {
        let headers = format!("location: {place}\r\nconnection: close\r\n");
        let script = Script::answering(answer(&format!("{code} Moved"), &headers, ""));
        [script.clone(), script]
    });
    let server = Server::playing(scripts).await;
    let (new, old) = (client(&server), old(&server.url()));
    for (round, (code, place)) in moves.iter().enumerate() {
        let error = new.organization().list().await.unwrap_err();
        assert!(matches!(error, Error::Status(_)), "{code} {place}: {error:?}");
        assert_eq!((status(&error), server.hits()), (Some(*code), 2 * round + 1), "{place}");
        assert!(!format!("{error} {error:?}").contains("stolen"), "{error:?}");
        let error = patch(&old).await.unwrap_err();
        assert_eq!((status(&error), server.hits()), (Some(*code), 2 * round + 2), "{place}");
    }
    assert_eq!(other.connections(), 0);
}

#[tokio::test]
async fn a_redirect_without_a_place_or_to_itself_is_one_request() {
    for headers in ["", "location: /api/organizations\r\n"] {
        let server = Server::playing([Script::serving(answer("302 Found", headers, ""))]).await;
        let error = client(&server).organization().list().await.unwrap_err();
        assert_eq!((status(&error), error.attempts(), server.hits()), (Some(302), 1, 1));
    }
}

/// A base URL is one place: the prefix stays, and nothing of a value replaces it.
#[tokio::test]
async fn a_prefix_stays_before_every_path() {
    let server = serving("{\"data\":[]}").await;
    for base in ["/a/b", "/a/b/"] {
        builder(&format!("{}{base}", server.url())).build().unwrap().organization().list().await.unwrap();
    }
    assert!(server.requests().iter().all(|request| request.target() == "/a/b/api/organizations"));
}
