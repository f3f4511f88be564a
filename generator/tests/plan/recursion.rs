//! Which properties of types that contain themselves are boxed.

use std::fmt::Write as _;

use letterpress::plan::{ModelKind, ModelPlan, TypePlan};

use super::{field, model, schemas, structure};

/// The boxed fields, `Model.field`, in the order of their names.
fn boxed(models: &[ModelPlan]) -> Vec<String> {
    let mut found = Vec::new();
    for model in models {
        let ModelKind::Struct(plan) = &model.kind else { continue };
        let fields = plan.fields.iter().filter(|field| matches!(field.ty, TypePlan::Boxed(_)));
        found.extend(fields.map(|field| format!("{}.{}", model.name, field.wire)));
    }
    found.sort();
    found
}

/// An object with properties that are other schemas: `b1: B, b2: B`.
fn holder(name: &str, parts: &str) -> String {
    let mut text = format!("    {name}:\n      type: object\n      properties:\n");
    for part in parts.split(", ") {
        let (property, schema) = part.split_once(": ").unwrap();
        writeln!(text, "        {property}: {{ $ref: '#/components/schemas/{schema}' }}").unwrap();
    }
    text
}

#[test]
fn recursion_is_boxed_once_and_not_through_lists() {
    let (models, _) = schemas(
        "    A:
      type: object
      properties:
        next: { $ref: '#/components/schemas/A' }
        children: { type: array, items: { $ref: '#/components/schemas/A' } }
    B: { type: object, properties: { c: { $ref: '#/components/schemas/Other' } } }
    Other: { type: object, properties: { b: { $ref: '#/components/schemas/B' } } }
",
    );
    let a = structure(&models, "A");
    assert_eq!(field(a, "next").ty, TypePlan::Boxed(Box::new(model("A"))));
    assert_eq!(field(a, "children").ty, TypePlan::Vec(Box::new(model("A"))));
    assert_eq!(field(structure(&models, "B"), "c").ty, TypePlan::Boxed(Box::new(model("Other"))));
    assert_eq!(field(structure(&models, "Other"), "b").ty, model("B"));
}

#[test]
fn the_fewest_properties_are_boxed() {
    // Two properties lead there and one back.
    let (models, _) = schemas(&(holder("A", "one: Other, two: Other") + &holder("Other", "back: A")));
    assert_eq!(boxed(&models), ["Other.back"]);
    let (models, _) = schemas(&(holder("A", "there: Other") + &holder("Other", "one: A, two: A")));
    assert_eq!(boxed(&models), ["A.there"]);
    // One pointer breaks both circles. What else the types hold makes the choice no harder.
    let mut parts = "both: Both".to_owned();
    for index in 0..13 {
        write!(parts, ", leaf{index}: Leaf{index}").unwrap();
    }
    let mut text = holder("A", &parts) + &holder("Both", "left: Left, right: Right");
    text += &(holder("Left", "a: A") + &holder("Right", "a: A"));
    for index in 0..13 {
        writeln!(text, "    Leaf{index}: {{ type: object, properties: {{ n: {{ type: string }} }} }}")
            .unwrap();
    }
    assert_eq!(boxed(&schemas(&text).0), ["A.both"]);
}
