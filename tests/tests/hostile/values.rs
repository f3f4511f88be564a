//! G13, G14, G36 and G42 to G49: schemas and values that contradict themselves.
//!
//! A value is printed as what it is, whatever its schema says; a rule that can't be kept is left to the server; each is said.

use std::fs;

use crate::support::{Run, run, run_fixture, with_schema};

/// The file of the model `SendRequest`.
fn model(run: &Run, name: &str) -> String {
    fs::read_to_string(run.place().join(format!("client/src/models/{name}.rs"))).unwrap()
}

#[test]
fn members_of_an_enum_have_its_type() {
    let run = run_fixture("G13_enum_of_another_type.yaml").safe(&[
        ("LP0342", "\"(x)\""),
        ("LP0105", "1, null, true"),
        ("LP0342", "null, true"),
        ("LP0105", "true, fine"),
        ("LP0342", "\"std::process::exit(7)\""),
    ]);
    let printed = run.printed();
    assert!(!printed.contains("exit(7)") && !printed.contains("(x)"));
    assert!(printed.contains("    1 => "), "the member that fits stays");
}

#[test]
fn defaults_of_another_type_are_not_used() {
    let run = run_fixture("G14_values_of_another_type.yaml").safe(&[
        ("LP0401", "\"std::process::exit(7)\""),
        ("LP0402", "\"}; fn pwn() {} //\""),
        ("LP0401", "NaN"),
    ]);
    let printed = run.printed();
    assert!(!printed.contains("exit(7)") && !printed.contains("}; fn pwn"));
    assert!(printed.contains("Default: `\"\\\"); fn pwn() {} //\"`."), "a text is a fine default of a text");
    run_fixture("G14_beyond_float.json").refused(&[("LP0012", "1e999")]);
}

#[test]
fn scalars_are_read_as_yaml_1_2_says() {
    let run = run_fixture("G36_scalars.yaml").safe(&[
        ("LP0105", "3.10}"),
        ("LP0105", "0x1F"),
        ("LP0105", "1e3"),
        ("LP0105", "3.10, 2001"),
    ]);
    let file = model(&run, "x_a");
    let rows: Vec<&str> = file.lines().filter(|line| line.contains(" => ")).map(str::trim).collect();
    let wires: Vec<&str> = rows.iter().map(|row| row.split('"').nth(1).unwrap()).collect();
    assert_eq!(wires, ["no", "on", "0123", "0x1F", "12:30:45", "1e3", "3.10", "2001-01-01"]);
    run_fixture("G36_beyond_64_bits.yaml").nothing_written();
}

#[test]
fn unknown_fields_are_said_with_the_nearest_name() {
    let run = run_fixture("G42_misspelt.yaml").safe(&[("LP0102", "requird")]);
    let help = letterpress::human(&run.outcome, &letterpress::Report::default());
    assert!(help.contains("`required`"), "{help}");
}

#[test]
fn patterns_are_compiled_within_bounds() {
    let run = run_fixture("G43_patterns.yaml").safe(&[]);
    let notes: Vec<String> =
        run.said().iter().filter(|said| said.code == "LP0351").map(|said| said.code.clone()).collect();
    assert_eq!(notes.len(), 3, "{:?}", run.said());
    // The one that backtracks is linear in `regex-lite`; the others are left to the server.
    let file = model(&run, "x_request");
    assert!(file.contains("(a+)+$") && !file.contains("{1000}") && !file.contains("(?=x)"), "{file}");
    let long = with_schema(&format!(
        "{{type: object, properties: {{a: {{type: string, pattern: '{}'}}}}}}",
        "a".repeat(1 << 20)
    ));
    run_ok(&long);
}

fn run_ok(text: &str) -> Run {
    let run = run(text);
    assert_eq!(run.outcome.status().code(), 0, "{:?}", run.said());
    run
}

#[test]
fn bounds_that_can_not_be_kept_are_left_to_the_server() {
    let run = run_fixture("G44_bounds.yaml").safe(&[
        ("LP0121", "-1}"),
        ("LP0117", "0}\n"),
        ("LP0013", "18446744073709551616"),
        ("LP0121", "18446744073709551616"),
        ("LP0117", "3, maxItems"),
    ]);
    assert!(!run.printed().contains("checks!"), "{}", run.printed());
    run_fixture("G44_beyond_float.yaml").safe(&[("LP0121", "1e400")]);
    let json = r#"{"openapi":"3.0.3","info":{"title":"T","version":"1"},"paths":{},"components":{"schemas":{"A":{"type":"number","minimum":1e400}}}}"#;
    crate::support::run(json).refused(&[("LP0012", "1e400")]);
}

#[test]
fn required_names_properties() {
    run_fixture("G45_required.yaml").safe(&[("LP0105", "a, b]"), ("LP0110", "gone]")]);
    run_fixture("G45_no_list.yaml").safe(&[("LP0105", "a, properties")]);
}

#[test]
fn objects_without_properties_are_maps() {
    let schema = "{type: object, properties: {none: {type: object}, yes: {type: object, additionalProperties: true}, \
         no: {type: object, additionalProperties: false}, any: {type: object, additionalProperties: {}}, \
         texts: {type: object, additionalProperties: {type: string}}, \
         both: {type: object, properties: {a: {type: string}, additional: {type: string}}, additionalProperties: {type: string}}}}";
    let run = run(&with_schema(schema)).safe(&[("LP0410", "both: {type")]);
    let file = model(&run, "send_request");
    for field in ["texts: optional(of BTreeMap<String, String>)", "any: optional(of BTreeMap<String, Value>)"]
    {
        assert!(file.contains(field), "{field}: {file}");
    }
    let both: Vec<String> = run.paths().into_iter().filter(|path| path.contains("both")).collect();
    let text = fs::read_to_string(run.place().join("client").join(&both[0])).unwrap();
    // The property of that name keeps it; the map beside it has another one.
    for row in ["\"additional\" => additional: optional(into String);", "extra => additional_"] {
        assert_eq!(text.matches(row).count(), 1, "{row}: {text}");
    }
}

#[test]
fn mappings_that_lead_nowhere_are_left_out() {
    let run = run_fixture("G47_mappings.yaml").safe(&[
        ("LP0206", "'#/components/schemas/Gone'"),
        ("LP0206", "'https://evil.example/x'"),
        ("LP0206", "'../x.yaml'"),
    ]);
    assert_eq!(run.outcome.sources.iter().count(), 1);
    let overlapping = "{oneOf: [{type: object, properties: {a: {type: string}}}, {type: object, properties: {b: {type: string}}}]}";
    let run = crate::support::run(&with_schema(overlapping)).safe(&[]);
    assert!(run.said().iter().any(|said| said.code == "LP0405"), "an overlap is said: {:?}", run.said());
}

#[test]
fn members_that_contradict_are_any_value() {
    let run = run_fixture("G48_conflicts.yaml");
    let conflicts: Vec<String> =
        run.said().iter().filter(|said| said.code == "LP0346").map(|said| said.message.clone()).collect();
    assert_eq!(conflicts.len(), 3, "{:?}", run.said());
    // Both members are shown.
    let text = letterpress::human(&run.outcome, &letterpress::Report::default());
    assert!(text.contains("{type: string}, {type: integer}") || text.contains("------"), "{text}");
    assert!(run.printed().contains(": any(Value)"));
}

#[test]
fn null_is_read_in_each_spelling() {
    let run = run(&with_schema(
        "{type: object, properties: {a: {nullable: true}, b: {type: string, nullable: true, enum: [x, null]}}}",
    ));
    assert_eq!(run.outcome.status().code(), 0, "{:?}", run.said());
    let text = with_schema(
        "{type: object, properties: {a: {type: [string, 'null', integer]}, b: {enum: [x, null]}, c: {const: null}, d: {type: 'null'}}}",
    )
    .replace("3.0.3", "3.1.0");
    crate::support::run(&text).safe(&[]);
}
