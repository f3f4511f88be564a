//! Lists that are given page by page: which requests a walk sends, which items it gives, how it ends.

use std::fmt::Debug;

use goldens::pages::{Client, models::Thing};
use goldens::{CallOptions, DecodeErrorKind, Error, RetryPolicy};
use serde_json::{Value, json};
use tests::fake::{Canned, Server};

/// A server that answers these bodies in turn.
async fn serving(pages: impl IntoIterator<Item = Value>) -> Server {
    let server = Server::start().await;
    for page in pages {
        server.answer_next(Canned::json(200, &page));
    }
    server
}

fn client(server: &Server) -> Client {
    Client::builder().base_url(format!("{}/v1", server.url())).token("t0ken").build().unwrap()
}

fn things(ids: &[&str]) -> Value {
    ids.iter().map(|id| json!({"id": id})).collect()
}

fn targets(server: &Server) -> Vec<String> {
    server.take_requests().iter().map(|request| request.target()).collect()
}

/// All items of a walk, and the error that ended it, if one did.
macro_rules! walk {
    ($call:expr) => {{
        let mut items = $call.items();
        let (mut ids, mut failure) = (Vec::new(), None);
        while let Some(item) = items.next().await {
            match item {
                Ok(item) => ids.push(item.id),
                Err(error) => {
                    assert!(failure.is_none(), "an error is given once");
                    failure = Some(error);
                }
            }
        }
        assert!(items.next().await.is_none(), "what has ended stays so");
        (ids, failure)
    }};
}

#[track_caller]
fn dead_end<E: Debug>(failure: Option<Error<E>>, text: &str) {
    let error = failure.unwrap();
    let Error::Decode(failure) = &error else { panic!("{error:?}") };
    assert_eq!(failure.error().kind(), DecodeErrorKind::NextPage);
    assert!(
        error.to_string().contains("no way to the next page") && error.to_string().contains(text),
        "{error}"
    );
    assert_eq!(error.status().unwrap().as_u16(), 200);
}

#[tokio::test]
async fn a_cursor_is_followed_to_the_end_with_all_that_the_caller_set() {
    let cursor = |data, cursor| json!({"data": things(data), "warnings": ["w"], "response_metadata": {"next_cursor": cursor}});
    let server = serving([
        cursor(&["a", "b"], "x/1 &"),
        cursor(&[], "y"),
        json!({"data": things(&["c"]), "response_metadata": null}),
    ])
    .await;
    let call = client(&server).lists().by_cursor().limit(2).tag(&["p", "q"]).x_team("blue");
    let (ids, failure) = walk!(call);
    assert_eq!((ids, failure.is_none()), (vec!["a".into(), "b".into(), "c".into()] as Vec<String>, true));
    let requests = server.take_requests();
    let targets: Vec<String> = requests.iter().map(|request| request.target()).collect();
    assert_eq!(
        targets,
        [
            "/v1/cursor?limit=2&tag=p&tag=q",
            "/v1/cursor?limit=2&tag=p&tag=q&cursor=x%2F1%20%26",
            "/v1/cursor?limit=2&tag=p&tag=q&cursor=y",
        ]
    );
    for request in &requests {
        assert_eq!(request.header("authorization"), Some("Bearer t0ken"));
        assert_eq!(request.header("x-team"), Some("blue"));
    }
}

#[tokio::test]
async fn a_walk_begins_at_the_cursor_of_the_caller() {
    let page = |data, cursor| json!({"data": things(data), "response_metadata": {"next_cursor": cursor}});
    let server = serving([page(&["b"], "two"), page(&["c"], "")]).await;
    let (ids, failure) = walk!(client(&server).lists().by_cursor().cursor("one").limit(1));
    assert_eq!(ids, ["b", "c"]);
    assert!(failure.is_none());
    assert_eq!(targets(&server), ["/v1/cursor?cursor=one&limit=1", "/v1/cursor?limit=1&cursor=two"]);
}

#[tokio::test]
async fn a_cursor_that_comes_again_is_an_error_after_the_items() {
    let page = |data, cursor| json!({"data": things(data), "response_metadata": {"next_cursor": cursor}});
    let server = serving([page(&["a"], "one"), page(&["b"], "two"), page(&["c"], "one")]).await;
    let (ids, failure) = walk!(client(&server).lists().by_cursor());
    assert_eq!(ids, ["a", "b", "c"]);
    dead_end(failure, "was there already");
    assert_eq!(server.requests().len(), 3);
}

#[tokio::test]
async fn an_error_in_the_middle_ends_the_walk_and_takes_no_item_back() {
    let page = json!({"data": things(&["a", "b"]), "response_metadata": {"next_cursor": "next"}});
    let server = serving([page]).await;
    server.answer_next(Canned::json(429, &json!({"message": "slow down"})));
    let call = client(&server).lists().by_cursor().options(CallOptions::new().retry(RetryPolicy::none()));
    let (ids, failure) = walk!(call);
    assert_eq!(ids, ["a", "b"]);
    let error = failure.unwrap();
    assert!(error.api().is_some() && error.status().unwrap().as_u16() == 429, "{error}");
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn a_page_is_fetched_when_it_is_wanted_and_not_before() {
    let page = |data, cursor| json!({"data": things(data), "response_metadata": {"next_cursor": cursor}});
    let server = serving([page(&["a", "b"], "two"), page(&["c"], "three")]).await;
    let mut items = client(&server).lists().by_cursor().items();
    assert_eq!(server.requests().len(), 0);
    items.next().await.unwrap().unwrap();
    items.next().await.unwrap().unwrap();
    assert_eq!(server.requests().len(), 1);
    assert_eq!(items.next().await.unwrap().unwrap(), Thing::new("c"));
    drop(items);
    assert_eq!(server.requests().len(), 2);
}

#[tokio::test]
async fn pages_are_given_as_a_whole() {
    let server = serving([
        json!({"data": things(&["a"]), "warnings": ["old"], "response_metadata": {"next_cursor": "n"}}),
        json!({"data": []}),
    ])
    .await;
    let mut pages = client(&server).lists().by_cursor().pages();
    let first = pages.next().await.unwrap().unwrap();
    assert_eq!((first.data, first.warnings), (vec![Thing::new("a")], Some(vec!["old".into()])));
    assert_eq!(pages.next().await.unwrap().unwrap().data, []);
    assert!(pages.next().await.is_none());
}

#[tokio::test]
async fn a_flag_ends_the_walk_though_there_is_a_token() {
    let server = serving([
        json!({"things": null, "nextPageToken": "one", "hasMore": true}),
        json!({"things": things(&["a"]), "nextPageToken": "two"}),
        json!({"things": things(&["b"]), "nextPageToken": "three", "hasMore": false}),
    ])
    .await;
    let (ids, failure) = walk!(client(&server).lists().by_token());
    assert_eq!(ids, ["a", "b"]);
    assert!(failure.is_none());
    assert_eq!(targets(&server), ["/v1/more", "/v1/more?pageToken=one", "/v1/more?pageToken=two"]);
}

#[tokio::test]
async fn more_without_a_token_is_an_error() {
    let server = serving([json!({"things": things(&["a"]), "nextPageToken": null, "hasMore": true})]).await;
    let (ids, failure) = walk!(client(&server).lists().by_token());
    assert_eq!(ids, ["a"]);
    dead_end(failure, "but not where");
}

#[tokio::test]
async fn a_walk_in_the_other_direction_is_refused() {
    let server = serving([]).await;
    let (ids, failure) = walk!(client(&server).lists().by_token().before("z"));
    assert!(ids.is_empty());
    let error = failure.unwrap();
    assert!(matches!(error, Error::InvalidArgument(_)) && error.to_string().contains("before"), "{error}");
    assert_eq!(server.requests().len(), 0);
}

#[tokio::test]
async fn the_last_id_leads_on() {
    let server = serving([
        json!({"data": things(&["a", "b"]), "has_more": true}),
        json!({"data": things(&["c"]), "has_more": false}),
    ])
    .await;
    let (ids, failure) = walk!(client(&server).lists().after().limit(2));
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(failure.is_none());
    assert_eq!(targets(&server), ["/v1/after?limit=2", "/v1/after?limit=2&starting_after=b"]);

    let server = serving([json!({"data": [], "has_more": true})]).await;
    dead_end(walk!(client(&server).lists().after()).1, "but not where");
}

#[tokio::test]
async fn the_next_number_leads_on() {
    let page = |data, next: Value| json!({"things": things(data), "meta": {"pagination": {"next_page": next, "last_page": 2}}});
    let server = serving([page(&["a"], json!(2)), page(&["b"], Value::Null)]).await;
    let (ids, failure) = walk!(client(&server).lists().by_next_number());
    assert_eq!(ids, ["a", "b"]);
    assert!(failure.is_none());
    assert_eq!(targets(&server), ["/v1/next-number", "/v1/next-number?page=2"]);
}

#[tokio::test]
async fn numbered_pages_end_with_an_empty_one() {
    let server = serving([things(&["a", "b"]), things(&["c"]), json!([])]).await;
    let (ids, failure) = walk!(client(&server).lists().by_page().per_page(2));
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(failure.is_none());
    assert_eq!(
        targets(&server),
        ["/v1/page?per_page=2", "/v1/page?per_page=2&page=2", "/v1/page?per_page=2&page=3"]
    );
}

#[tokio::test]
async fn an_empty_first_page_is_an_empty_list() {
    let server = serving([json!([])]).await;
    let (ids, failure) = walk!(client(&server).lists().by_page());
    assert!(ids.is_empty() && failure.is_none());
    assert_eq!(server.requests().len(), 1);
}

#[tokio::test]
async fn numbered_pages_begin_at_the_caller_s() {
    let server = serving([things(&["g"]), json!([])]).await;
    let (ids, _) = walk!(client(&server).lists().by_page().page(7));
    assert_eq!(ids, ["g"]);
    assert_eq!(targets(&server), ["/v1/page?page=7", "/v1/page?page=8"]);
}

#[tokio::test]
async fn a_server_that_takes_no_notice_of_the_page_is_found_out() {
    let server = serving([things(&["a"]), things(&["a"])]).await;
    let (ids, failure) = walk!(client(&server).lists().by_page());
    assert_eq!(ids, ["a"]);
    dead_end(failure, "same page again");
}

#[tokio::test]
async fn numbered_pages_end_where_the_total_says() {
    let page = |data| json!({"things": things(data), "totalPages": 3});
    let server = serving([page(&["a"]), page(&[]), page(&["b"])]).await;
    let (ids, failure) = walk!(client(&server).lists().by_page_of_total());
    assert_eq!(ids, ["a", "b"]);
    assert!(failure.is_none());
    assert_eq!(
        targets(&server),
        ["/v1/page-total", "/v1/page-total?pageNumber=1", "/v1/page-total?pageNumber=2"]
    );

    let server = serving([json!({"things": things(&["a"])}), json!({})]).await;
    let (ids, failure) = walk!(client(&server).lists().by_page_of_total());
    assert_eq!((ids.len(), failure.is_none()), (1, true), "without the total an empty page is the end");
}

#[tokio::test]
async fn an_offset_grows_by_what_came() {
    let page = |data| json!({"things": things(data), "total_count": 3});
    let server = serving([page(&["a", "b"]), page(&["c"])]).await;
    let (ids, failure) = walk!(client(&server).lists().by_offset().limit(50));
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(failure.is_none());
    assert_eq!(targets(&server), ["/v1/offset?limit=50", "/v1/offset?limit=50&offset=2"]);

    let page = |data| json!({"things": things(data)});
    let server = serving([page(&["d", "e"]), page(&[])]).await;
    let (ids, _) = walk!(client(&server).lists().by_offset().offset(3));
    assert_eq!(ids, ["d", "e"]);
    assert_eq!(targets(&server), ["/v1/offset?offset=3", "/v1/offset?offset=5"]);
}

#[tokio::test]
async fn a_url_of_the_body_is_followed_as_it_is() {
    let server = Server::start().await;
    let page = |data, next: Value| Canned::json(200, &json!({"results": things(data), "next": next}));
    server.answer_next(page(&["a"], json!(format!("{}/v1/url?limit=1&token=%2Fx", server.url()))));
    server.answer_next(page(&["b"], json!("/v1/other?token=y#fragment")));
    server.answer_next(page(&["c"], Value::Null));
    let (ids, failure) = walk!(client(&server).lists().by_url().limit(1));
    assert_eq!(ids, ["a", "b", "c"]);
    assert!(failure.is_none());
    let requests = server.take_requests();
    let targets: Vec<String> = requests.iter().map(|request| request.target()).collect();
    assert_eq!(targets, ["/v1/url?limit=1", "/v1/url?limit=1&token=%2Fx", "/v1/other?token=y"]);
    assert!(requests.iter().all(|request| request.header("authorization") == Some("Bearer t0ken")));
}

#[tokio::test]
async fn a_key_in_the_query_goes_with_every_page_once() {
    let server = Server::start().await;
    let page = |data, next: Value| Canned::json(200, &json!({"results": things(data), "next": next}));
    server.answer_next(page(&["a"], json!("/v1/url?api_key=hidden&page=2")));
    server.answer_next(page(&["b"], json!("/v1/url?page=3")));
    server.answer_next(page(&["c"], Value::Null));
    let client = Client::builder().base_url(format!("{}/v1", server.url())).key("k&y").build().unwrap();
    let (ids, _) = walk!(client.lists().by_url());
    assert_eq!(ids, ["a", "b", "c"]);
    assert_eq!(
        targets(&server),
        ["/v1/url?api_key=k%26y", "/v1/url?page=2&api_key=k%26y", "/v1/url?page=3&api_key=k%26y"]
    );
}

#[tokio::test]
async fn no_other_origin_is_ever_asked() {
    let foreign = Server::start().await;
    for url in
        [foreign.url(), "//localhost/v1/url".into(), "https://127.0.0.1/v1/url".into(), "ftp://x/".into()]
    {
        let server = serving([json!({"results": things(&["a"]), "next": url})]).await;
        let (ids, failure) = walk!(client(&server).lists().by_url());
        assert_eq!(ids, ["a"]);
        dead_end(failure, "on another server");
        assert_eq!(server.requests().len(), 1);
    }
    assert_eq!(foreign.requests().len(), 0);
}

#[tokio::test]
async fn a_url_that_comes_again_is_an_error() {
    let page = |data| json!({"results": things(data), "next": "/v1/url?page=2"});
    let server = serving([page(&["a"]), page(&["b"])]).await;
    let (ids, failure) = walk!(client(&server).lists().by_url());
    assert_eq!(ids, ["a", "b"]);
    dead_end(failure, "was there already");
}

#[tokio::test]
async fn a_link_header_is_followed() {
    let server = Server::start().await;
    let second = format!(
        r#"<{0}/v1/link?page=1>; rel="prev", <{0}/v1/link?page=2&per_page=1>; rel="next last""#,
        server.url()
    );
    server.answer_next(Canned::json(200, &json!(["a"])).header("link", &second));
    server
        .answer_next(Canned::json(200, &json!(["b"])).header("link", "<?page=3>; title=\"a, b\"; REL=Next"));
    server.answer_next(Canned::json(200, &json!(["c"])).header("link", "</v1/link?page=1>; rel=first"));
    let mut items = client(&server).lists().by_link().per_page(1).items();
    let mut all = Vec::new();
    while let Some(item) = items.next().await {
        all.push(item.unwrap());
    }
    assert_eq!(all, ["a", "b", "c"]);
    assert_eq!(targets(&server), ["/v1/link?per_page=1", "/v1/link?page=2&per_page=1", "/v1/link?page=3"]);
}

#[tokio::test]
async fn parameters_called_like_the_walk_keep_their_setters() {
    let server = serving([json!(["a"])]).await;
    client(&server).others().list_with_setters().items_parameter(1).pages_parameter("x").await.unwrap();
    assert_eq!(targets(&server), ["/v1/not/setters?items=1&pages=x"]);
}
