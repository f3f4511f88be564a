//! Answers.

use letterpress::plan::{DecoderPlan, OperationPlan, OutputPlan, StatusPlan, TypePlan};

use super::operation;

const JSON: &str = "content: { application/json: { schema: { type: integer } } }";

fn answers(rows: &[(&str, &str)]) -> OperationPlan {
    let rows: String = rows
        .iter()
        .map(|(status, content)| format!("        {status}: {{ description: d, {content} }}\n"))
        .collect();
    operation("/x", &format!("      responses:\n{rows}"))
}

fn errors(plan: &OperationPlan) -> Vec<(&str, StatusPlan, bool)> {
    let variants = plan.error.iter().flat_map(|error| &error.variants);
    variants.map(|variant| (variant.name.as_str(), variant.status, variant.body.is_some())).collect()
}

#[test]
fn errors_are_told_by_status() {
    let plan = answers(&[
        ("'200'", JSON),
        ("'5XX'", JSON),
        ("default", JSON),
        ("'404'", ""),
        ("'418'", JSON),
        ("'422'", JSON),
    ]);
    assert_eq!(plan.success, [StatusPlan::Code(200)]);
    assert!(matches!(&plan.output, OutputPlan::One(DecoderPlan::Json, TypePlan::I64)), "{:?}", plan.output);
    assert_eq!(plan.error.as_ref().unwrap().name, "DoError");
    assert_eq!(
        errors(&plan),
        [
            ("NotFound", StatusPlan::Code(404), false),
            ("Status418", StatusPlan::Code(418), true),
            ("UnprocessableEntity", StatusPlan::Code(422), true),
            ("ServerError", StatusPlan::Range(5), true),
            ("Default", StatusPlan::Default, true),
        ]
    );
}

#[test]
fn default_alone_is_success() {
    let plan = answers(&[("default", JSON)]);
    assert_eq!(plan.success, [StatusPlan::Default]);
    assert!(matches!(plan.output, OutputPlan::One(DecoderPlan::Json, TypePlan::I64)));
    assert_eq!(plan.error.unwrap().variants[0].name, "Default");
}

#[test]
fn no_body_is_no_output() {
    let plan = answers(&[("'204'", "")]);
    assert!(matches!(plan.output, OutputPlan::Empty));
    assert_eq!(plan.accept, "");
}

#[test]
fn one_body_beside_none_is_optional() {
    let plan = answers(&[("'200'", JSON), ("'204'", "")]);
    assert!(matches!(plan.output, OutputPlan::OptionalJson(TypePlan::I64)));
    assert_eq!(plan.success, [StatusPlan::Code(200), StatusPlan::Code(204)]);
}

#[test]
fn one_body_of_several_statuses_is_one_output() {
    let plan = answers(&[("'200'", JSON), ("'201'", JSON)]);
    assert!(matches!(plan.output, OutputPlan::One(DecoderPlan::Json, TypePlan::I64)));
}

#[test]
fn several_bodies_are_an_enum() {
    let plan = answers(&[("'200'", JSON), ("'202'", "content: { text/plain: {} }"), ("'204'", "")]);
    let OutputPlan::Several(answer) = &plan.output else { panic!("{:?}", plan.output) };
    let found: Vec<_> =
        answer.variants.iter().map(|variant| (variant.name.as_str(), variant.body.clone())).collect();
    assert_eq!(answer.name, "DoAnswer");
    assert_eq!(
        found,
        [
            ("Ok", Some((DecoderPlan::Json, TypePlan::I64))),
            ("Accepted", Some((DecoderPlan::Text, TypePlan::String))),
            ("NoContent", None),
        ]
    );
    assert_eq!(plan.accept, "application/json, text/plain");
}

#[test]
fn redirections_are_no_success() {
    let plan = answers(&[("'200'", JSON), ("'302'", "")]);
    assert_eq!(errors(&plan), [("Found", StatusPlan::Code(302), false)]);
}

#[test]
fn json_is_asked_for_among_alternatives() {
    let plan = answers(&[(
        "'200'",
        "content: { text/csv: {}, application/json: { schema: { type: boolean } }, application/xml: {} }",
    )]);
    assert!(matches!(plan.output, OutputPlan::One(DecoderPlan::Json, TypePlan::Bool)));
    assert_eq!(plan.accept, "application/json");
}

#[test]
fn files_are_bytes() {
    let plan =
        answers(&[("'200'", "content: { application/pdf: { schema: { type: string, format: binary } } }")]);
    assert!(matches!(plan.output, OutputPlan::One(DecoderPlan::Bytes, TypePlan::Bytes)));
}
