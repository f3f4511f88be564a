//! One construct of a schema each: sent, answered, and compared with what was meant.

use goldens::Patch;
use goldens::micro::Client;
use goldens::micro::models::{
    Fill, Fixed, Frame, Hourly, Node, Pane, Perhaps, PerhapsSide, Pointer, PointerFirst, Price, Rule, Sheet,
    Sign, TriState, Twin, TwinX7500, Unless, Words,
};
use serde_json::json;
use tests::fake::Canned;

use crate::support::{answering, only_request};

#[tokio::test]
async fn absent_null_and_a_value_are_three_things() {
    echo!(schemas.echo_tri_state, TriState::new(None), json!({"must": null}));
    echo!(schemas.echo_tri_state, TriState::new(None).may(Patch::Null), json!({"may": null, "must": null}));
    let all = TriState::new("m".to_owned()).may("y").some("s");
    echo!(schemas.echo_tri_state, all, json!({"may": "y", "must": "m", "some": "s"}));
    // What must be there may be null, but not absent.
    assert!(serde_json::from_value::<TriState>(json!({"may": "y"})).is_err());
}

#[tokio::test]
async fn listed_texts_of_any_spelling_and_others_are_kept() {
    let known = ["", "1", "+1", "-1", "a b", "A_B", "a-b", "type", "self"];
    let mut variants = std::collections::HashSet::new();
    for text in known {
        let sign = echo!(schemas.echo_sign, Sign::from(text), json!(text));
        assert!(!matches!(sign, Sign::Unknown(_)), "{text}");
        variants.insert(sign);
    }
    assert_eq!(variants.len(), known.len());
    for text in ["Self", "A B", " "] {
        assert_eq!(echo!(schemas.echo_sign, Sign::from(text), json!(text)), Sign::Unknown(text.to_owned()));
    }
}

#[tokio::test]
async fn json_types_tell_alternatives_apart() {
    let sheet = || Sheet::new().pages(1);
    echo!(schemas.echo_fill, Fill::String("7".to_owned()), json!("7"));
    echo!(schemas.echo_fill, Fill::Integer(7), json!(7));
    echo!(schemas.echo_fill, Fill::Sheet(sheet()), json!({"pages": 1}));
    echo!(schemas.echo_fill, Fill::List(vec![sheet(), Sheet::new()]), json!([{"pages": 1}, {}]));
    for other in [json!(true), json!(0.5), json!(["text"])] {
        echo!(schemas.echo_fill, Fill::Unknown(other.clone()), other);
    }
}

#[tokio::test]
async fn required_properties_tell_alternatives_apart() {
    echo!(schemas.echo_price, Price::from(Fixed::new("9")), json!({"sum": "9"}));
    echo!(schemas.echo_price, Price::from(Hourly::new("3")), json!({"rate": "3"}));
    let both = json!({"sum": "9", "rate": "3"});
    echo!(schemas.echo_price, Price::Unknown(both.clone()), both);
}

#[tokio::test]
async fn an_object_contains_itself() {
    let node = Node::new().next(Node::new().below([Node::new()])).below([Node::new(), Node::new()]);
    echo!(schemas.echo_node, node, json!({"next": {"below": [{}]}, "below": [{}, {}]}));
}

#[tokio::test]
async fn two_objects_contain_each_other() {
    let frame = Frame::new(Pane::new().frame(Frame::new(Pane::new())));
    echo!(schemas.echo_frame, frame, json!({"pane": {"frame": {"pane": {}}}}));
    assert!(serde_json::from_value::<Frame>(json!({"pane": {"frame": {}}})).is_err());
}

#[tokio::test]
async fn a_union_contains_itself() {
    let inner = Rule::from(Unless::new(Rule::from("x".to_owned())));
    let rule = Rule::from(Unless::new(inner));
    echo!(schemas.echo_rule, rule, json!({"unless": {"unless": "x"}}));
}

#[tokio::test]
async fn names_that_differ_by_case_or_punctuation_stay_apart() {
    let twin = Twin::new().left_hand_b6cb("a").left_hand("b").left_hand_f170("c");
    let wire = json!({"left-hand": "a", "left_hand": "b", "leftHand": "c"});
    let server = answering(Canned::json(200, &json!({"other": wire, "shout": "s"}))).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    let answer = client.schemas().echo_twin(&twin).await.unwrap();
    assert_eq!(only_request(&server).json(), wire);
    assert_eq!(answer, TwinX7500::new().other(twin).shout("s"));
}

#[tokio::test]
async fn words_of_rust_travel_as_they_are() {
    let words = Words::new()
        .r#type("1")
        .self_("2")
        .self_57a6("3")
        .crate_("4")
        .super_("5")
        .r#async("6")
        .r#gen("7")
        .r#try("8")
        .r#match("9")
        .r_x("10")
        .underscore("11")
        .r#dyn("12");
    let wire = json!({
        "type": "1", "self": "2", "Self": "3", "crate": "4", "super": "5", "async": "6", "gen": "7", "try": "8",
        "match": "9", "r#x": "10", "_": "11", "dyn": "12"
    });
    echo!(schemas.echo_words, words, wire);
}

#[tokio::test]
async fn a_reference_may_lead_into_another_schema() {
    let deep = |text: &str| PointerFirst::new().deep(text);
    let pointer = Pointer::new().first(deep("a")).second(deep("b"));
    echo!(schemas.echo_pointer, pointer, json!({"first": {"deep": "a"}, "second": {"deep": "b"}}));
}

#[tokio::test]
async fn null_may_be_among_listed_texts() {
    echo!(schemas.echo_perhaps, Perhaps::new(), json!({}));
    echo!(schemas.echo_perhaps, Perhaps::new().side(Patch::Null), json!({"side": null}));
    echo!(schemas.echo_perhaps, Perhaps::new().side(PerhapsSide::Left), json!({"side": "left"}));
    let above = PerhapsSide::Unknown("above".to_owned());
    echo!(schemas.echo_perhaps, Perhaps::new().side(above), json!({"side": "above"}));
}

mod prelude {
    use goldens::micro::models::{Box, HashMap, Option, Request, Response, Result, String, Value};
    use goldens::micro::prelude::{SendBoxError, SendRequestError, SendResultError, SendValueError};
    use serde_json::json;
    use tests::fake::Canned;

    use super::{Client, answering, only_request};

    /// Sends a body; the server answers 200 and then each error with the same JSON.
    macro_rules! send {
        ($operation:ident, $body:ident, $answer:ident, $error:ident) => {{
            let wire = json!({"text": "t", "number": 1, "list": ["l"]});
            let server = answering(Canned::json(200, &wire)).await;
            let client = Client::builder().base_url(server.url()).build().unwrap();
            let body = $body::new().text("t").number(1).list(["l"]);
            let answer = client.prelude().$operation(&body).await.unwrap();
            assert_eq!(answer, $answer::new().text("t").number(1).list(["l"]));
            assert_eq!(only_request(&server).json(), wire);
            for status in [404, 409, 422] {
                server.answer_next(Canned::json(status, &wire));
                let error = client.prelude().$operation(&body).await.unwrap_err();
                let text = match (status, error.api().unwrap()) {
                    (404, $error::NotFound(model)) => &model.text,
                    (409, $error::Conflict(model)) => &model.text,
                    (422, $error::UnprocessableEntity(model)) => &model.text,
                    other => panic!("{other:?}"),
                };
                assert_eq!(text.as_deref(), Some("t"));
            }
        }};
    }

    #[tokio::test]
    async fn schemas_are_called_like_types_that_everyone_uses() {
        send!(send_result, Result, Option, SendResultError);
        send!(send_box, Box, String, SendBoxError);
        send!(send_request, Request, Response, SendRequestError);
        send!(send_value, Value, HashMap, SendValueError);
    }
}
