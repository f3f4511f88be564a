//! Parameters.

use letterpress::plan::{ExamplePlan, Location, ParameterPlan, RulePlan, StylePlan, TypePlan};

use super::operation;

fn names(list: &[ParameterPlan]) -> Vec<(&str, Location)> {
    list.iter().map(|parameter| (parameter.name.as_str(), parameter.location)).collect()
}

/// The only parameter, optional and in the query, with these members.
fn setter(members: &str) -> ParameterPlan {
    let plan = operation("/x", &format!("      parameters: [{{ name: q, in: query, {members} }}]\n"));
    plan.setters.into_iter().next().unwrap()
}

#[test]
fn arguments_come_in_the_order_of_the_path() {
    let plan = operation(
        "/{b}/{a}",
        "      parameters:
        - { name: limit, in: query, required: true, schema: { type: integer } }
        - { name: a, in: path, required: true, schema: { type: string } }
        - { name: b, in: path, required: true, schema: { type: string } }
        - { name: page, in: query, schema: { type: integer } }
",
    );
    assert_eq!(
        names(&plan.arguments),
        [("b", Location::Path), ("a", Location::Path), ("limit", Location::Query)]
    );
    assert_eq!(names(&plan.setters), [("page", Location::Query)]);
}

#[test]
fn a_required_parameter_with_one_value_is_not_asked_for() {
    let plan = operation(
        "/x",
        "      parameters:
        - { name: X-Version, in: header, required: true, schema: { type: string, enum: ['2025-09-18'] } }
        - { name: v, in: query, required: true, schema: { type: integer, enum: [2] } }
        - { name: w, in: query, schema: { type: string, enum: [only] } }
",
    );
    let constants: Vec<_> =
        plan.constants.iter().map(|one| (one.location, one.wire.as_str(), one.value.as_str())).collect();
    assert_eq!(constants, [(Location::Header, "X-Version", "2025-09-18"), (Location::Query, "v", "2")]);
    assert!(plan.arguments.is_empty());
    assert_eq!(plan.setters[0].ty, TypePlan::Model("DoW".to_owned()));
}

#[test]
fn an_idempotency_key_stays_a_setter() {
    for required in ["true", "false"] {
        let plan = operation(
            "/x",
            &format!(
                "      parameters: [{{ name: idempotency-key, in: header, required: {required}, schema: {{ type: string, minLength: 8 }} }}]\n"
            ),
        );
        assert_eq!(plan.idempotency_header.as_deref(), Some("idempotency-key"));
        assert_eq!(plan.setters[0].name, "idempotency_key");
        assert_eq!(plan.setters[0].rules, [RulePlan::MinLength(8)]);
        assert!(plan.arguments.is_empty());
    }
}

#[test]
fn one_name_in_several_places_says_where() {
    let plan = operation(
        "/{id}",
        "      parameters:
        - { name: id, in: query, schema: { type: string } }
        - { name: id, in: header, schema: { type: string } }
        - { name: id, in: path, required: true, schema: { type: string } }
",
    );
    assert_eq!(names(&plan.arguments), [("id", Location::Path)]);
    assert_eq!(names(&plan.setters), [("id_query", Location::Query), ("id_header", Location::Header)]);
}

#[test]
fn names_of_the_calls_own_functions_are_not_setters() {
    let plan = operation(
        "/x",
        "      parameters: [{ name: response, in: query, schema: { type: string } }, { name: X-Foo, in: header, schema: { type: string } }]\n",
    );
    assert_eq!(names(&plan.setters), [("response_parameter", Location::Query), ("x_foo", Location::Header)]);
}

#[test]
fn an_operation_replaces_a_parameter_of_its_path() {
    let plan = super::paths(
        "  '/{id}':
    parameters:
      - { name: id, in: path, required: true, schema: { type: string } }
      - { name: limit, in: query, schema: { type: string } }
    get:
      operationId: a
      parameters: [{ name: limit, in: query, schema: { type: integer } }]
      responses: { '204': { description: ok } }
    head:
      operationId: b
      responses: { '204': { description: ok } }
",
    );
    let types: Vec<_> =
        plan.groups[0].operations.iter().map(|operation| operation.setters[0].ty.clone()).collect();
    assert_eq!(types, [TypePlan::I64, TypePlan::String]);
}

#[test]
fn styles_say_only_what_is_not_the_default() {
    let list = "schema: { type: array, items: { type: string } }";
    for (members, style, explode) in [
        (list.to_owned(), StylePlan::Default, None),
        (format!("explode: false, {list}"), StylePlan::Default, Some(false)),
        (format!("style: spaceDelimited, explode: false, {list}"), StylePlan::SpaceDelimited, None),
        (format!("style: pipeDelimited, {list}"), StylePlan::PipeDelimited, None),
        (format!("style: pipeDelimited, explode: true, {list}"), StylePlan::Default, None),
        ("style: deepObject, explode: true, schema: { type: object, additionalProperties: { type: string } }".to_owned(), StylePlan::DeepObject, None),
        ("content: { application/json: { schema: { type: object } } }".to_owned(), StylePlan::Json, None),
    ] {
        let plan = setter(&members);
        assert_eq!((plan.style, plan.explode), (style, explode), "{members}");
    }
    let path = operation(
        "/{a}",
        "      parameters: [{ name: a, in: path, required: true, style: matrix, explode: true, schema: { type: array, items: { type: string } } }]\n",
    );
    assert_eq!((path.arguments[0].style, path.arguments[0].explode), (StylePlan::Matrix, Some(true)));
}

#[test]
fn null_is_written_as_nothing_and_any_as_what_it_is() {
    assert_eq!(setter("schema: { type: integer, nullable: true }").ty, TypePlan::I64);
    assert_eq!(setter("schema: {}").ty, TypePlan::Json);
}

#[test]
fn the_nearest_example_is_taken() {
    assert_eq!(
        setter("example: a, schema: { type: string, example: b }").example,
        ExamplePlan::Text("a".to_owned())
    );
    assert_eq!(setter("schema: { type: integer, example: 5 }").example, ExamplePlan::Json("5".to_owned()));
    assert_eq!(
        setter("examples: { x: { value: c } }, schema: { type: string }").example,
        ExamplePlan::Text("c".to_owned())
    );
    assert_eq!(setter("example: 5, schema: { type: string }").example, ExamplePlan::Unknown);
}

#[test]
fn the_type_of_a_parameter_gives_way_to_that_of_a_property_and_says_what_it_is() {
    const ENUM: &str = "{ type: string, enum: [a, b] }";
    let types = |components: &str| -> Vec<String> {
        let (plan, _) = super::planned(&format!(
            "openapi: 3.0.3
info: {{ title: T, version: '1' }}
paths:
  /day:
    get:
      operationId: Day
      parameters: [{{ name: kind, in: query, schema: {{ type: string, enum: [x, y] }} }}]
      responses: {{ '200': {{ description: ok, content: {{ application/json: {{ schema: {{ $ref: '#/components/schemas/Day' }} }} }} }} }}
components:
  schemas:
    Day: {{ type: object, properties: {{ kind: {ENUM}, other: {{ $ref: '#/components/schemas/Other' }} }} }}
{components}"
        ));
        let mut names: Vec<String> = plan.models.into_iter().map(|model| model.name).collect();
        names.sort_unstable();
        names
    };
    assert_eq!(types("    Other: { type: string }\n"), ["Day", "DayKind", "DayKindParameter"]);
    // Of a name that somebody has, the hash is left.
    let found = types(
        "    Other: { type: object, properties: { a: { $ref: '#/components/schemas/DayKindParameter' } } }\n    DayKindParameter: { type: object, properties: { b: { type: string } } }\n",
    );
    assert_eq!(found[..3], ["Day", "DayKind", "DayKindParameter"]);
    assert!(found[3].starts_with("DayKindX"), "{found:?}");
}
