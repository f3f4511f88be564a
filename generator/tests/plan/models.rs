//! Schemas.

use letterpress::plan::{FieldKind, ModelKind, RulePlan, TypePlan};

use super::{field, model, names, schemas, structure};

const KINDS: &str = "
      type: object
      required: [a, b]
      properties:
        a: { type: string }
        b: { type: string, nullable: true }
        c: { type: string }
        d: { type: string, nullable: true }
        e: { type: array, items: { type: string }, nullable: true, default: [] }
        f: { type: array, items: { type: string, nullable: true } }
";

#[test]
fn the_kind_of_a_field_depends_on_its_direction() {
    let (models, _) = schemas(&format!("    A:{KINDS}    B:{KINDS}    C:{KINDS}"));
    let kinds =
        |name: &str| structure(&models, name).fields.iter().map(|field| field.kind).collect::<Vec<_>>();
    use FieldKind::{List, Nullable, Optional, Patch, Required};
    assert_eq!(kinds("A"), [Required, Nullable, Optional, Patch, Patch, Optional]);
    assert_eq!(kinds("B"), [Required, Nullable, Optional, Optional, List, Optional]);
    assert_eq!(kinds("C"), kinds("A"));
    let item = TypePlan::Option(Box::new(TypePlan::String));
    assert_eq!(field(structure(&models, "A"), "f").ty, TypePlan::Vec(Box::new(item)));
}

#[test]
fn default_is_derived_where_nothing_is_required() {
    let (models, _) = schemas(
        "    A: { type: object, properties: { a: { type: string } } }\n    B: { type: object, required: [a], properties: { a: { type: string } } }\n",
    );
    assert!(structure(&models, "A").default);
    assert!(!structure(&models, "B").default);
}

#[test]
fn formats_and_bounds_choose_the_type() {
    let (models, codes) = schemas(
        "    A:
      type: object
      properties:
        uuid: { type: string, format: uuid }
        time: { type: string, format: date-time }
        day: { type: string, format: date }
        secret: { type: string, format: password }
        mail: { type: string, format: email }
        base64: { type: string, format: byte }
        i: { type: integer }
        i32: { type: integer, format: int32 }
        u32: { type: integer, format: uint32 }
        u64: { type: integer, format: uint64 }
        big: { type: integer, maximum: 18446744073709551615 }
        f: { type: number }
        single: { type: number, format: float }
        any: {}
        map: { type: object, additionalProperties: { type: integer } }
        free: { type: object }
",
    );
    let found: Vec<_> = structure(&models, "A").fields.iter().map(|field| field.ty.clone()).collect();
    let map = |value| TypePlan::Map(Box::new(value));
    let expected = [
        TypePlan::Uuid,
        TypePlan::Timestamp,
        TypePlan::Date,
        TypePlan::Secret,
        TypePlan::String,
        TypePlan::String,
        TypePlan::I64,
        TypePlan::I32,
        TypePlan::U32,
        TypePlan::U64,
        TypePlan::U64,
        TypePlan::F64,
        TypePlan::F64,
        TypePlan::Json,
        map(TypePlan::I64),
        map(TypePlan::Json),
    ];
    assert_eq!(found, expected);
    assert_eq!(codes, ["LP0350"]); // base64 is kept as text
}

#[test]
fn inline_schemas_are_called_after_their_place() {
    let (models, _) = schemas(
        "    A:
      type: object
      properties:
        address: { type: object, properties: { city: { type: string } } }
        lines: { type: array, items: { type: object, properties: { kind: { type: string, enum: [x, y] } } } }
        extra: { type: object, additionalProperties: { type: object, properties: { a: { type: string } } } }
",
    );
    assert_eq!(names(&models), ["A", "AAddress", "ALinesItem", "AExtraValue", "ALinesItemKind"]);
}

#[test]
fn a_pointer_into_a_schema_gives_the_same_name_however_it_is_reached() {
    let b = "    B:\n      type: object\n      properties:\n        inner: { type: object, properties: { z: { type: string } } }\n";
    let a = "    A:\n      type: object\n      properties:\n        other: { $ref: '#/components/schemas/B/properties/inner' }\n";
    for document in [format!("{a}{b}"), format!("{b}{a}")] {
        let (models, _) = schemas(&document);
        assert_eq!(names(&models), ["A", "BInner", "B"]);
        assert_eq!(field(structure(&models, "A"), "other").ty, model("BInner"));
        assert_eq!(field(structure(&models, "B"), "inner").ty, model("BInner"));
    }
}

#[test]
fn all_of_is_merged() {
    let (models, _) = schemas(
        "    A:
      description: both
      allOf:
        - $ref: '#/components/schemas/Base'
        - type: object
          required: [id, name]
          properties: { name: { type: string, minLength: 1 } }
      properties: { name: { type: string, maxLength: 9 } }
    Base:
      type: object
      properties: { id: { type: string } }
      additionalProperties: true
",
    );
    let plan = structure(&models, "A");
    assert_eq!(plan.fields.iter().map(|field| field.wire.as_str()).collect::<Vec<_>>(), ["name", "id"]);
    assert!(plan.fields.iter().all(|field| field.kind == FieldKind::Required));
    assert_eq!(field(plan, "name").rules, [RulePlan::MaxLength(9), RulePlan::MinLength(1)]);
    assert_eq!(plan.additional, Some(("additional".to_owned(), TypePlan::Json)));
    assert_eq!(names(&models), ["A"]); // the base has no use of its own
}

#[test]
fn all_of_one_reference_is_that_reference() {
    let (models, _) = schemas(
        "    A:
      type: object
      properties:
        b: { allOf: [{ $ref: '#/components/schemas/Part' }], nullable: true, description: Mine., deprecated: true }
        c: { $ref: '#/components/schemas/Part' }
    Part: { type: object, description: A part., properties: { a: { type: string } } }
",
    );
    let plan = structure(&models, "A");
    let (b, c) = (field(plan, "b"), field(plan, "c"));
    assert_eq!(
        (&b.ty, b.kind, b.docs.as_deref(), b.deprecated),
        (&model("Part"), FieldKind::Patch, Some("Mine."), true)
    );
    assert_eq!(
        (&c.ty, c.kind, c.docs.as_deref(), c.deprecated),
        (&model("Part"), FieldKind::Optional, Some("A part."), false)
    );
}

#[test]
fn one_of_null_and_another_is_nullable() {
    let document = "openapi: 3.1.0
info: { title: T, version: '1' }
paths:
  /x:
    post:
      operationId: post
      requestBody: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/A' } } } }
      responses: { '204': { description: ok } }
components:
  schemas:
    A:
      type: object
      required: [b]
      properties: { b: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }] } }
    B: { type: object, properties: { a: { type: [string, 'null'] } } }
";
    let (plan, codes) = super::planned(document);
    let b = field(structure(&plan.models, "A"), "b");
    assert_eq!((&b.ty, b.kind), (&model("B"), FieldKind::Nullable));
    assert_eq!(codes, [""; 0]);
}

#[test]
fn only_requests_are_checked() {
    let inner = "type: object, properties: { n: { type: string, maxLength: 3 } }";
    let (models, _) = schemas(&format!(
        "    A: {{ type: object, properties: {{ list: {{ type: array, items: {{ $ref: '#/components/schemas/Sent' }} }}, n: {{ type: string }} }} }}
    B: {{ type: object, properties: {{ got: {{ $ref: '#/components/schemas/Got' }} }} }}
    Sent: {{ {inner} }}
    Got: {{ {inner} }}
"
    ));
    let checked = |name: &str| structure(&models, name).checked;
    assert_eq!((checked("A"), checked("Sent"), checked("B"), checked("Got")), (true, true, false, false));
    let a = structure(&models, "A");
    assert_eq!((field(a, "list").nested_checks, field(a, "n").nested_checks), (true, false));
    assert_eq!(field(structure(&models, "Got"), "n").rules, []);
}

#[test]
fn pairs_exclude_each_other() {
    let (models, _) = schemas(
        "    A:
      type: object
      properties: { a: { type: string }, b: { type: string }, c: { type: string } }
      not: { anyOf: [{ required: [a, b] }, { required: [c, b] }] }
",
    );
    assert_eq!(structure(&models, "A").exclusive, [[0, 1], [2, 1]]);
    assert!(structure(&models, "A").checked);
}

#[test]
fn enums_are_open_and_their_values_distinct() {
    let (models, codes) = schemas(
        "    A: { type: string, nullable: true, enum: [a, '', '+1', '-1', unknown, 'a b', a-b, null] }\n",
    );
    let ModelKind::StringEnum(variants) = &models[0].kind else { panic!("{:?}", models[0].kind) };
    let found: Vec<_> =
        variants.iter().map(|variant| (variant.name.as_str(), variant.wire.as_str())).collect();
    assert_eq!(
        found[..6],
        [
            ("A", "a"),
            ("Empty", ""),
            ("Plus1", "+1"),
            ("Minus1", "-1"),
            ("Unknown_", "unknown"),
            ("AB", "a b")
        ]
    );
    assert!(found[6].0.starts_with("AB") && found[6].0 != "AB", "{found:?}");
    assert_eq!(codes, ["LP0410"]);
}

#[test]
fn keywords_and_names_of_functions_are_no_fields() {
    let (models, _) = schemas(
        "    A: { type: object, properties: { type: { type: string }, self: { type: string }, new: { type: string }, '1st': { type: string } } }\n",
    );
    let found: Vec<_> = structure(&models, "A").fields.iter().map(|field| field.name.as_str()).collect();
    assert_eq!(found, ["r#type", "self_", "new_", "n1st"]);
}

#[test]
fn types_that_would_be_called_alike_get_files_of_their_own() {
    let (models, codes) = schemas(
        "    A: { type: object, properties: { x: { $ref: '#/components/schemas/mod' }, y: { $ref: '#/components/schemas/Mod' } } }
    mod: { type: object, properties: { a: { type: string } } }
    Mod: { type: object, properties: { b: { type: string } } }
",
    );
    let mut modules: Vec<_> = models.iter().map(|model| model.module.as_str()).collect();
    modules.sort_unstable();
    modules.dedup();
    assert_eq!(modules.len(), 3, "{modules:?}");
    assert!(!modules.contains(&"mod"), "{modules:?}"); // `mod.rs` is the folder's own file
    assert_eq!(codes, ["LP0410"]);
}
