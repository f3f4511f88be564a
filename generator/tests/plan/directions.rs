//! What travels one way only, and the second form of what holds it.

use letterpress::plan::{ModelKind, ModelPlan, TypePlan};

use super::{field, model, names, schemas, schemas_of, structure};

/// The types that a union or a tuple holds.
fn held(models: &[ModelPlan], name: &str) -> Vec<TypePlan> {
    match models.iter().find(|model| model.name == name).map(|model| &model.kind) {
        Some(ModelKind::Union(plan)) => plan.variants.iter().map(|variant| variant.ty.clone()).collect(),
        Some(ModelKind::Tuple(plan)) => plan.items.iter().map(|item| item.ty.clone()).collect(),
        other => panic!("{name} is {other:?}"),
    }
}

#[test]
fn a_type_that_differs_by_direction_has_two_forms() {
    let (models, _) = schemas(
        "    C:
      type: object
      required: [id, secret, part]
      properties:
        id: { type: string, readOnly: true }
        secret: { type: string, writeOnly: true }
        part: { $ref: '#/components/schemas/Part' }
        plain: { $ref: '#/components/schemas/Plain' }
    Part: { type: object, properties: { at: { type: string, readOnly: true }, n: { type: string } } }
    Plain: { type: object, properties: { n: { type: string } } }
",
    );
    assert_eq!(names(&models), ["C", "Part", "Plain", "CWrite", "PartWrite"]);
    let wires = |name: &str| {
        structure(&models, name).fields.iter().map(|field| field.wire.clone()).collect::<Vec<_>>()
    };
    assert_eq!(wires("C"), ["id", "part", "plain"]);
    assert_eq!(wires("CWrite"), ["secret", "part", "plain"]);
    assert_eq!(wires("PartWrite"), ["n"]);
    assert_eq!(field(structure(&models, "CWrite"), "part").ty, model("PartWrite"));
    assert_eq!(field(structure(&models, "CWrite"), "plain").ty, model("Plain"));
    assert_eq!(field(structure(&models, "C"), "part").ty, model("Part"));
}

#[test]
fn properties_of_the_other_direction_are_left_out() {
    let (models, _) = schemas(
        "    A: { type: object, required: [id], properties: { id: { type: string, readOnly: true }, n: { type: string } } }
    B: { type: object, properties: { key: { type: string, writeOnly: true }, n: { type: string } } }
",
    );
    for name in ["A", "B"] {
        assert_eq!(
            structure(&models, name).fields.iter().map(|field| &field.wire).collect::<Vec<_>>(),
            ["n"]
        );
    }
}

const PART: &str = "
    Part: { type: object, required: [n], properties: { at: { type: string, readOnly: true }, n: { type: string } } }
    Plain: { type: object, required: [m], properties: { m: { type: string } } }
";

#[test]
fn unions_and_tuples_of_what_differs_have_two_forms() {
    let either = "oneOf: [{ $ref: '#/components/schemas/Part' }, { $ref: '#/components/schemas/Plain' }]";
    let pair = "type: array, items: false, minItems: 2, prefixItems: [{ $ref: '#/components/schemas/Part' }, { $ref: '#/components/schemas/Plain' }]";
    for holder in [either, pair] {
        // Both ways.
        let (models, _) = schemas_of(
            "3.1.0",
            &format!(
                "    C: {{ type: object, properties: {{ x: {{ $ref: '#/components/schemas/X' }} }} }}\n    X: {{ {holder} }}{PART}"
            ),
        );
        assert_eq!(names(&models), ["C", "X", "Part", "Plain", "CWrite", "XWrite", "PartWrite"], "{holder}");
        assert_eq!(held(&models, "X"), [model("Part"), model("Plain")]);
        assert_eq!(held(&models, "XWrite"), [model("PartWrite"), model("Plain")]);
        // The holder one way, the part both ways.
        let (models, _) = schemas_of(
            "3.1.0",
            &format!(
                "    A: {{ type: object, properties: {{ x: {{ {holder} }} }} }}
    B: {{ type: object, properties: {{ x: {{ {holder} }} }} }}
    C: {{ type: object, properties: {{ part: {{ $ref: '#/components/schemas/Part' }} }} }}{PART}"
            ),
        );
        assert_eq!(held(&models, "AX"), [model("PartWrite"), model("Plain")], "{holder}");
        assert_eq!(held(&models, "BX"), [model("Part"), model("Plain")], "{holder}");
    }
}

#[test]
fn lists_maps_and_null_lead_to_the_second_form() {
    let (models, _) = schemas(&format!(
        "    C:
      type: object
      properties:
        list: {{ type: array, items: {{ $ref: '#/components/schemas/Part' }} }}
        map: {{ type: object, additionalProperties: {{ $ref: '#/components/schemas/Part' }} }}
        maybe: {{ nullable: true, allOf: [{{ $ref: '#/components/schemas/Part' }}] }}
      additionalProperties: {{ $ref: '#/components/schemas/Part' }}{PART}"
    ));
    for (holder, part) in [("C", "Part"), ("CWrite", "PartWrite")] {
        let plan = structure(&models, holder);
        assert_eq!(field(plan, "list").ty, TypePlan::Vec(Box::new(model(part))), "{holder}");
        assert_eq!(field(plan, "map").ty, TypePlan::Map(Box::new(model(part))), "{holder}");
        assert_eq!(field(plan, "maybe").ty, model(part), "{holder}");
        assert_eq!(plan.additional.as_ref().map(|additional| &additional.1), Some(&model(part)), "{holder}");
    }
}

#[test]
fn a_group_is_left_out_with_a_property_of_the_other_direction() {
    let rule = "not: { anyOf: [{ required: [a, b] }, { required: [b, c] }] }";
    let (models, _) = schemas(&format!(
        "    A:
      type: object
      properties: {{ a: {{ type: string, readOnly: true }}, b: {{ type: string }}, c: {{ type: string }} }}
      {rule}
"
    ));
    assert_eq!(structure(&models, "A").exclusive, [[0, 1]], "of `b` and `c`, which are left");
}
