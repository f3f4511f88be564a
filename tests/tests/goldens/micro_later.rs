//! One construct of OpenAPI 3.1 each: sent, answered, and compared with what was meant.

use goldens::Patch;
use goldens::micro_later::Client;
use goldens::micro_later::models::{Nulls, Open, Picture, Sheet, Types, TypesSize};
use serde_json::json;

#[tokio::test]
async fn a_list_of_types_is_nullable_or_a_union() {
    echo!(later.echo_types, Types::new().name(Patch::Null), json!({"name": null}));
    echo!(
        later.echo_types,
        Types::new().name("n").size(TypesSize::Integer(1)),
        json!({"name": "n", "size": 1})
    );
    echo!(later.echo_types, Types::new().size("1".to_owned().into()), json!({"size": "1"}));
    echo!(later.echo_types, Types::new().size(TypesSize::Unknown(json!(true))), json!({"size": true}));
}

#[tokio::test]
async fn a_schema_that_is_true_takes_any_value() {
    for value in [json!(null), json!(1), json!({"a": [null]})] {
        echo!(later.echo_open, Open::new().anything(value.clone()), json!({"anything": value}));
    }
    echo!(later.echo_open, Open::new(), json!({}));
}

#[tokio::test]
async fn null_among_alternatives_makes_them_nullable() {
    echo!(later.echo_nulls, Nulls::new(), json!({}));
    echo!(
        later.echo_nulls,
        Nulls::new().sheet(Patch::Null).note(Patch::Null),
        json!({"sheet": null, "note": null})
    );
    let sheet = Sheet::new().pages(1);
    echo!(later.echo_nulls, Nulls::new().sheet(sheet).note("n"), json!({"sheet": {"pages": 1}, "note": "n"}));
}

#[tokio::test]
async fn encoded_content_is_the_text_that_the_caller_encoded() {
    echo!(later.echo_picture, Picture::new().image("iVBORw0KGgo="), json!({"image": "iVBORw0KGgo="}));
}
