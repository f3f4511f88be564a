//! Links, URLs of next pages, and walks that are dropped or block.

use std::future::Future;
use std::pin::pin;
use std::task::{Context, Poll, Waker};

use http::{HeaderMap, HeaderValue};

use super::fake::{Script, Step};
use super::printed::*;
use crate::runtime::{Call, NoError, Operation, Parameter, decode, follow, link_header};

static LIST: Operation = Operation::new("listNames", crate::runtime::Method::Get, "/names");

#[derive(Clone, Debug)]
struct ListNames(Call<Vec<String>, NoError>);

crate::runtime::pages! { ListNames => Vec<String>, String, NoError {
    items(|page| Some(page));
    page(Parameter::query("page"), 1);
} }

fn names(client: &Client) -> ListNames {
    ListNames(Call::new(&client.core, &LIST, decode::json))
}

fn next(values: &[&str]) -> Option<String> {
    let mut headers = HeaderMap::new();
    for value in values {
        headers.append("link", HeaderValue::from_str(value).unwrap());
    }
    link_header::next(&headers)
}

#[test]
fn the_next_link_is_found_wherever_it_stands() {
    for (values, expected) in [
        (&["<https://x/2>; rel=\"next\""][..], Some("https://x/2")),
        (&["<a>; rel=prev, <b>; rel=next"][..], Some("b")),
        (&["<a>; rel=prev", "<b>;rel=NEXT"][..], Some("b")),
        (&["<a,b;c>; rel=\"last next\""][..], Some("a,b;c")),
        (&["<a>; title=\"x, <z>; rel=\\\"next\\\"\"; rel=prev, <b>; Rel = \"next\""][..], Some("b")),
        (&["<a>; rel=prev; rel=next"][..], None),
        (&["<a>; rel=next; anchor=\"#part\", <b>; rel=next"][..], Some("b")),
        (&["<a>; nofollow; rel=next"][..], Some("a")),
        (&[", <a>; rel=next,"][..], Some("a")),
        (&["<a>"][..], None),
        (&["<a>; rel=\"nextish\""][..], None),
        (&["<a; rel=next"][..], None),
        (&["a; rel=next"][..], None),
        (&["<a>; rel=\"next"][..], None),
        (&[][..], None),
    ] {
        assert_eq!(next(values).as_deref(), expected, "{values:?}");
    }
}

#[test]
fn a_next_page_is_resolved_on_its_origin_alone() {
    let base = "https://api.example.com/v1/things/all?page=1";
    for (reference, expected) in [
        ("https://api.example.com/v1/things?p=2", Some("https://api.example.com/v1/things?p=2")),
        ("HTTPS://API.example.com:443/x", Some("https://api.example.com/x")),
        ("https://api.example.com?p=2", Some("https://api.example.com/?p=2")),
        ("//api.example.com/x", Some("https://api.example.com/x")),
        ("/x/../y?a=/../b#c", Some("https://api.example.com/y?a=/../b")),
        ("?page=2", Some("https://api.example.com/v1/things/all?page=2")),
        ("more?page=2", Some("https://api.example.com/v1/things/more?page=2")),
        ("sub/a:b", Some("https://api.example.com/v1/things/sub/a:b")),
        ("../../../more/.", Some("https://api.example.com/more/")),
        ("http://api.example.com/x", None),
        ("https://api.example.com:8443/x", None),
        ("https://api.example.com.evil.org/x", None),
        ("https://api.example.com@evil.org/x", None),
        ("https://user@api.example.com/x", None),
        ("https://evil.org?https://api.example.com/", None),
        ("//evil.org/x", None),
        ("https:/x", None),
        ("javascript:alert(1)", None),
        ("/\\evil.org", None),
        ("/a b", None),
        ("#top", None),
        ("", None),
    ] {
        assert_eq!(follow::resolve(base, reference).ok().as_deref(), expected, "{reference}");
    }
    assert!(follow::resolve("http://[::1]:80/x", "http://[::1]/y").is_ok());
    assert!(follow::resolve("http://[::1]/x", "http://[::2]/y").is_err());
}

#[test]
fn a_walk_dropped_while_it_waits_goes_on_where_it_was() {
    let pages = [Step::json(200, r#"["a"]"#), Step::Hang, Step::json(200, r#"["b"]"#), Step::json(200, "[]")];
    let script = Script::new(pages);
    let client = script.client();
    let mut items = names(&client).items();
    let mut context = Context::from_waker(Waker::noop());
    let mut poll = |items: &mut crate::runtime::Items<ListNames>, polls: usize| {
        let mut next = pin!(items.next());
        (0..polls).find_map(|_| match next.as_mut().poll(&mut context) {
            Poll::Ready(item) => Some(item.map(Result::unwrap)),
            Poll::Pending => None,
        })
    };
    assert_eq!(poll(&mut items, 3), Some(Some("a".into())));
    assert_eq!(poll(&mut items, 1), None, "the second page hangs, and the future is dropped");
    assert_eq!(poll(&mut items, 3), Some(Some("b".into())));
    assert_eq!(poll(&mut items, 3), Some(None));
    let targets: Vec<String> = script.seen().iter().map(|seen| seen.target().to_owned()).collect();
    assert_eq!(targets, ["/names", "/names?page=2", "/names?page=2", "/names?page=3"]);
}

#[tokio::test]
async fn each_page_has_its_own_retries() {
    let script = Script::new([
        Step::json(200, r#"["a"]"#),
        Step::status(503),
        Step::json(200, r#"["b"]"#),
        Step::status(404),
    ]);
    let mut pages = names(&script.client()).pages();
    assert_eq!(pages.next().await.unwrap().unwrap(), ["a"]);
    assert_eq!(pages.next().await.unwrap().unwrap(), ["b"]);
    assert_eq!(pages.next().await.unwrap().unwrap_err().status().unwrap(), 404);
    assert!(pages.next().await.is_none());
    assert_eq!(script.hits(), 4);
}

#[cfg(feature = "blocking")]
#[test]
fn a_walk_can_block() {
    let script = Script::new([Step::json(200, r#"["a", "b"]"#), Step::json(200, "[]")]);
    let mut items = names(&script.client()).items();
    let mut all = Vec::new();
    while let Some(item) = items.next_blocking() {
        all.push(item.unwrap());
    }
    assert_eq!((all, script.hits()), (vec!["a".to_owned(), "b".to_owned()], 2));
}

#[test]
fn walks_move_between_threads_and_show_no_arguments() {
    fn send<T: Send + Sync + 'static>(walk: T) -> T {
        walk
    }
    let script = Script::new([Step::json(200, "[]")]);
    let call = ListNames(names(&script.client()).0.set(&Parameter::query("q"), "CANARY"));
    let shown = format!("{:?} {:?}", send(call.clone().items()), send(call.pages()));
    assert!(shown.contains("listNames") && !shown.contains("CANARY"), "{shown}");
}
