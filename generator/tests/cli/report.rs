//! `letterpress report`.

use std::fs;

use super::{API, call, project};

const REPORT: &str = "report api.yaml --output report.html";

#[test]
fn the_page_lists_each_operation_and_type_with_its_rust() {
    let place = project(API);
    let written = call(place.path(), REPORT);
    assert_eq!((written.status, written.stdout.as_str()), (0, ""), "{}", written.stderr);
    assert!(written.stderr.ends_with("wrote      report.html\n"), "{}", written.stderr);
    let page = fs::read_to_string(place.path().join("report.html")).unwrap();
    for text in [
        "<title>Pets 1</title>",
        "<span class=\"path\">/pets</span> <code class=\"quiet\">client.pets().create(body)</code>",
        "<a href=\"#models--Pet\">Pet</a>",
        "id=\"models--Kind\"",
        "<th scope=\"row\"><code>name</code></th>",
        "<td class=\"need\">required</td>",
        "<td class=\"need\">optional</td>",
        "api.yaml:6:5",
        "<svg ",
    ] {
        assert!(page.contains(text), "{text}");
    }
    // The same document gives the same page.
    assert_eq!(call(place.path(), REPORT).status, 0);
    assert_eq!(fs::read_to_string(place.path().join("report.html")).unwrap(), page);
}

#[test]
fn a_warning_stands_at_its_line_in_the_list_and_at_its_type() {
    let text = API.replace("name: { type: string }", "name: { type: string, maxLenght: 5 }");
    let line = 1 + text.lines().position(|line| line.contains("maxLenght")).unwrap();
    let place = project(&text);
    let written = call(place.path(), REPORT);
    assert_eq!(written.status, 0, "{}", written.stderr);
    let page = fs::read_to_string(place.path().join("report.html")).unwrap();
    let place_of = format!("<span class=\"place\">api.yaml:{line}:31</span>");
    assert_eq!(page.matches(&place_of).count(), 2, "once in the list, once at the type");
    let of_type = page.split("id=\"models--Pet\"").nth(1).unwrap();
    assert!(of_type.split("</details>").next().unwrap().contains(&place_of));
    assert!(page.contains("<pre class=\"source\">name: { type: string, maxLenght: 5 }</pre>"));
}

#[test]
fn a_file_that_is_no_report_is_not_replaced() {
    let place = project(API);
    fs::write(place.path().join("report.html"), "<!DOCTYPE html><p>mine").unwrap();
    let refused = call(place.path(), REPORT);
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("error[LP0509]"), "{}", refused.stderr);
    assert_eq!(fs::read_to_string(place.path().join("report.html")).unwrap(), "<!DOCTYPE html><p>mine");
    let folder = call(place.path(), "report api.yaml --output missing/report.html");
    assert_eq!(folder.status, 2);
    assert!(folder.stderr.contains("error[LP0513]"), "{}", folder.stderr);
}

#[test]
fn a_wrong_document_has_no_report_unless_what_is_wrong_is_left_out() {
    let wrong = API.replacen("schemas/Pet", "schemas/Pte", 1);
    let place = project(&wrong);
    let refused = call(place.path(), REPORT);
    assert_eq!(refused.status, 2);
    assert!(refused.stderr.contains("error[LP0203]"), "{}", refused.stderr);
    assert!(!place.path().join("report.html").exists());
    let partial = call(place.path(), &format!("{REPORT} --keep-going --message-format json"));
    assert_eq!((partial.status, partial.stderr.as_str()), (0, ""), "{}", partial.stdout);
    let last: serde_json::Value = serde_json::from_str(partial.stdout.lines().last().unwrap()).unwrap();
    assert_eq!((&last["status"], &last["report"]), (&"clean".into(), &"report.html".into()));
    let page = fs::read_to_string(place.path().join("report.html")).unwrap();
    assert!(page.contains("left out</span> GET /pets: LP0203"), "{page}");
}
