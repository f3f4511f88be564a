//! What tells the variants of a union apart.

use letterpress::plan::{ModelKind, TypePlan, UnionPlan};

use super::{schemas, schemas_of};

/// The union `A`, and the codes of what was said about the document.
fn union(text: &str) -> (UnionPlan, Vec<String>) {
    let (models, codes) = schemas(text);
    match models.into_iter().find(|model| model.name == "A").map(|model| model.kind) {
        Some(ModelKind::Union(plan)) => (plan, codes),
        other => panic!("A is {other:?}"),
    }
}

/// Each variant as `Name: tags`, with `*` behind a tag that is written.
fn tags(text: &str) -> Vec<String> {
    let variants = union(text).0.variants.into_iter();
    variants
        .map(|variant| {
            let written = |tag: &String| if variant.written.as_ref() == Some(tag) { "*" } else { "" };
            let tags: Vec<String> =
                variant.tags.iter().map(|tag| format!(" {tag}{}", written(tag))).collect();
            format!("{}:{}", variant.name, tags.concat())
        })
        .collect()
}

/// Each variant as `Name: property=value|value key`.
fn marks(text: &str) -> Vec<String> {
    let variants = union(text).0.variants.into_iter();
    variants
        .map(|variant| {
            let values = variant.marks.values.iter();
            let values: String =
                values.map(|(name, values)| format!(" {name}={}", values.join("|"))).collect();
            let keys: String = variant.marks.keys.iter().map(|key| format!(" {key}")).collect();
            format!("{}:{values}{keys}", variant.name)
        })
        .collect()
}

/// A schema of a component.
fn part(name: &str) -> String {
    format!("{{ $ref: '#/components/schemas/{name}' }}")
}

/// The union of these components, without a discriminator or with one, and the components.
fn of(names: &[&str], discriminator: &str, components: &str) -> String {
    let list: Vec<String> = names.iter().map(|name| part(name)).collect();
    let tag = match discriminator {
        "" => String::new(),
        tag => format!(", discriminator: {{ {tag} }}"),
    };
    format!("    A: {{ oneOf: [{}]{tag} }}\n{components}", list.join(", "))
}

/// Components `Name: schema`, each an object with these members.
fn objects(list: &[(&str, &str)]) -> String {
    list.iter().map(|(name, members)| format!("    {name}: {{ type: object, {members} }}\n")).collect()
}

const CATS: &[(&str, &str)] = &[
    ("Lion", "required: [kind], properties: { kind: { type: string } }"),
    ("Tiger", "required: [kind], properties: { kind: { type: string } }"),
    ("Dog", "required: [kind], properties: { kind: { type: string } }"),
];

#[test]
fn tags_are_those_of_the_mapping_or_of_the_property_or_the_name() {
    let mapped =
        of(&["Lion", "Dog"], "propertyName: kind, mapping: { big: Lion, small: Lion }", &objects(CATS));
    assert_eq!(tags(&mapped), ["Lion: big small", "Dog: Dog*"]);
    let valued = &[
        ("Lion", "properties: { kind: { type: string, enum: [lion] } }"),
        ("Dog", "properties: { kind: { type: string, enum: [dog, wolf] } }"),
    ];
    assert_eq!(
        tags(&of(&["Lion", "Dog"], "propertyName: kind", &objects(valued))),
        ["Lion: lion*", "Dog: dog wolf"]
    );
}

#[test]
fn a_union_in_a_union_has_the_tags_of_its_variants() {
    let inner = |tag: &str| {
        format!("    Cats: {{ oneOf: [{}, {}], discriminator: {{ {tag} }} }}\n", part("Lion"), part("Tiger"))
    };
    let outer = |inner: &str| {
        of(&["Cats", "Dog"], "propertyName: kind, mapping: { dog: Dog }", &(objects(CATS) + inner))
    };
    let same = inner("propertyName: kind, mapping: { lion: Lion, tiger: Tiger }");
    assert_eq!(tags(&outer(&same)), ["Cats: lion tiger", "Dog: dog*"]);
    let other = inner("propertyName: form, mapping: { lion: Lion, tiger: Tiger }");
    assert_eq!(tags(&outer(&other)), ["Cats: Cats", "Dog: dog*"]);
    // What the mapping says counts alone.
    let mapped = outer(&same).replace("mapping: { dog: Dog }", "mapping: { dog: Dog, cat: Cats }");
    assert_eq!(tags(&mapped), ["Cats: cat", "Dog: dog*"]);
}

#[test]
fn a_tag_is_written_where_the_object_says_nothing_else() {
    let components = objects(&[
        ("Silent", "properties: { a: { type: string } }"),
        ("Text", "properties: { kind: { type: string } }"),
        ("Null", "properties: { kind: { type: string, nullable: true } }"),
        ("Any", "properties: { kind: {} }"),
        ("Enum", "properties: { kind: { type: string, enum: [Enum] } }"),
        ("Number", "properties: { kind: { type: integer } }"),
        ("Received", "properties: { kind: { type: string, readOnly: true } }"),
        ("Map", "additionalProperties: { type: string }"),
    ]);
    // Received alone, so that nothing is left out of it.
    let names = ["Silent", "Text", "Null", "Any", "Enum", "Number", "Received", "Map"];
    let text = of(&names, "propertyName: kind", &components).replacen("    A:", "    B:", 1);
    let text = format!(
        "{text}    A: {{ oneOf: [{}, {}], discriminator: {{ propertyName: kind }} }}\n",
        part("Silent"),
        part("Text")
    );
    let (models, _) = schemas(&text);
    let Some(ModelKind::Union(plan)) =
        models.into_iter().find(|model| model.name == "B").map(|model| model.kind)
    else {
        panic!("B is no union")
    };
    let written: Vec<&str> = plan
        .variants
        .iter()
        .filter(|variant| variant.written.is_some())
        .map(|variant| &*variant.name)
        .collect();
    assert_eq!(written, ["Silent", "Text", "Null", "Any", "Enum", "Map"]);
}

#[test]
fn tags_that_tell_all_variants_apart_need_no_marks() {
    let valued = |dog: &str| {
        objects(&[
            (
                "Lion",
                "required: [kind, mane], properties: { kind: { type: string, enum: [lion, cat] }, mane: { type: string } }",
            ),
            (
                "Dog",
                &format!(
                    "required: [kind, tail], properties: {{ kind: {{ type: string, enum: [{dog}] }}, tail: {{ type: string }} }}"
                ),
            ),
        ])
    };
    let tag = "propertyName: kind";
    assert_eq!(marks(&of(&["Lion", "Dog"], tag, &valued("dog"))), ["Lion:", "Dog:"]);
    // One tag of both.
    assert_eq!(marks(&of(&["Lion", "Dog"], tag, &valued("dog, cat"))), ["Lion: mane", "Dog: tail"]);
    // One variant without a tag, which no object is.
    let beside = of(&["Lion", "Dog", "Word"], tag, &(valued("dog") + "    Word: { type: string }\n"));
    assert_eq!(marks(&beside), ["Lion: kind=lion|cat", "Dog: kind=dog", "Word:"]);
}

#[test]
fn values_tell_apart_where_no_other_variant_has_one_of_them() {
    let two = |left: &str, right: &str| {
        let members = |values: &str, key: &str| {
            format!(
                "required: [{key}], properties: {{ kind: {{ type: string, enum: [{values}] }}, {key}: {{ type: string }} }}"
            )
        };
        of(
            &["Left", "Right"],
            "",
            &objects(&[("Left", &members(left, "l")), ("Right", &members(right, "r"))]),
        )
    };
    assert_eq!(marks(&two("a, b", "c")), ["Left: kind=a|b", "Right: kind=c"]);
    assert_eq!(marks(&two("a, b", "b, c")), ["Left: l", "Right: r"]);
    // Values of properties with other names tell nothing.
    let named = |name: &str| format!("properties: {{ {name}: {{ type: string, enum: [{name}] }} }}");
    let text = of(&["Left", "Right"], "", &objects(&[("Left", &named("x")), ("Right", &named("y"))]));
    assert_eq!(marks(&text), ["Left:", "Right:"]);
}

#[test]
fn what_nothing_tells_apart_is_said() {
    let object = |required: &str| {
        format!("required: [{required}], properties: {{ a: {{ type: string }}, b: {{ type: string }} }}")
    };
    let optional = "properties: { c: { type: string } }";
    for (left, right, is_said) in [
        (object("a"), object("b"), false),
        (object("a"), optional.to_owned(), true),
        (optional.to_owned(), object("a"), true),
        (optional.to_owned(), optional.to_owned(), true),
    ] {
        let text = of(&["Left", "Right"], "", &objects(&[("Left", &left), ("Right", &right)]));
        assert_eq!(union(&text).1, if is_said { vec!["LP0405"] } else { vec![] }, "{left} {right}");
    }
}

#[test]
fn a_tag_of_one_variant_alone_tells_nothing() {
    let inline = "{ type: object, properties: { c: { type: string } } }".to_owned();
    let components = objects(&[("Left", "properties: { a: { type: string } }")]);
    for list in [[inline.clone(), part("Left")], [part("Left"), inline]] {
        let text = format!(
            "    A: {{ oneOf: [{}], discriminator: {{ propertyName: kind }} }}\n{components}",
            list.join(", ")
        );
        assert_eq!(union(&text).1, ["LP0405"], "{text}");
    }
}

/// The JSON types of each variant, as `Name: kinds`.
fn kinds(text: &str) -> Vec<String> {
    let (models, _) = schemas_of("3.1.0", text);
    let Some(ModelKind::Union(plan)) =
        models.into_iter().find(|model| model.name == "A").map(|model| model.kind)
    else {
        panic!("A is no union")
    };
    plan.variants
        .iter()
        .map(|variant| format!("{}: {}", variant.name, variant.marks.kinds.join(" ")))
        .collect()
}

#[test]
fn each_variant_has_the_json_types_of_its_values() {
    let components = "    Flag: { type: boolean }
    Level: { type: integer, enum: [1, 2] }
    Ratio: { type: number }
    Shade: { type: string, enum: [a] }
    Day: { type: string, format: date }
    Pair: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false, minItems: 2 }
    List: { type: array, items: { type: string } }
    Map: { type: object, additionalProperties: { type: string } }
    Thing: { type: object, properties: { a: { type: string } } }
    Either: { oneOf: [{ type: string }, { type: integer }] }
";
    let names = ["Flag", "Level", "Ratio", "Shade", "Day", "Pair", "List", "Map", "Thing", "Either"];
    assert_eq!(
        kinds(&of(&names, "", components)),
        [
            "Flag: boolean",
            "Level: integer",
            "Shade: string",
            "Day: string",
            "Pair: array",
            "List: array",
            "Map: object",
            "Thing: object",
            "Either: string integer",
            // Behind those that it would take integers from.
            "Ratio: number",
        ]
    );
}

/// What lies deeper may have any type, so that unions of unions of unions end.
#[test]
fn sixteen_unions_in_each_other_are_looked_into() {
    let nested = |count: usize| {
        let mut components = String::new();
        for index in 1..count {
            let next = part(&format!("U{}", index + 1));
            components += &format!("    U{index}: {{ oneOf: [{{ type: string }}, {next}] }}\n");
        }
        components += &format!("    U{count}: {{ oneOf: [{{ type: string }}, {{ type: boolean }}] }}\n");
        kinds(&of(&["U1", "Flag"], "", &(components + "    Flag: { type: boolean }\n"))).remove(0)
    };
    assert_eq!(nested(16), "U1: string boolean");
    assert_eq!(nested(17), "U1: string number boolean array object");
}

/// One list of alternatives that two objects have by `allOf`: each has its own properties in its variants.
#[test]
fn alternatives_are_put_together_with_each_object() {
    let object = |name: &str, property: &str| {
        format!(
            "    {name}: {{ allOf: [{}, {{ type: object, required: [{property}], properties: {{ {property}: {{ type: string }} }} }}] }}\n",
            part("Extent")
        )
    };
    let extent = "    Extent: { oneOf: [{ type: object, required: [page], properties: { page: { type: integer } } }, \
         { type: object, required: [offset], properties: { offset: { type: integer } } }] }\n";
    let (models, _) = schemas(&format!("{}{}{extent}", object("A", "query"), object("B", "id")));
    let fields = |union: &str| {
        let kind = |name: &str| models.iter().find(|model| model.name == name).map(|model| &model.kind);
        let Some(ModelKind::Union(plan)) = kind(union) else { panic!("{union} is no union") };
        let of = |ty: &TypePlan| {
            let TypePlan::Model(name) = ty else { panic!("{ty:?}") };
            let Some(ModelKind::Struct(plan)) = kind(name) else { panic!("{name} is no object") };
            plan.fields.iter().map(|field| field.wire.clone()).collect::<Vec<_>>().join(" ")
        };
        plan.variants.iter().map(|variant| of(&variant.ty)).collect::<Vec<_>>()
    };
    assert_eq!(fields("A"), ["query page", "query offset"]);
    assert_eq!(fields("B"), ["id page", "id offset"]);
}

/// Alternatives that are put together with what stands beside them are called after their schemas, whatever their numbers are.
#[test]
fn an_alternative_with_something_beside_it_is_called_after_its_schema() {
    let found = |list: &str| {
        let (models, _) = schemas(&format!(
            "    B: {{ additionalProperties: false, oneOf: [{list}] }}\n\
             \x20   Cash: {{ type: object, required: [amount], properties: {{ amount: {{ type: integer }} }} }}\n\
             \x20   BCard: {{ type: object, required: [number], properties: {{ number: {{ type: string }} }} }}\n"
        ));
        let mut found: Vec<String> = super::names(&models).into_iter().map(str::to_owned).collect();
        found.sort();
        found
    };
    let (cash, card) = ("{ $ref: '#/components/schemas/Cash' }", "{ $ref: '#/components/schemas/BCard' }");
    let wanted = ["B", "BCard", "BCash"];
    assert_eq!(found(&format!("{cash}, {card}")), wanted);
    assert_eq!(found(&format!("{card}, {cash}")), wanted);
}
