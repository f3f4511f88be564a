//! The answers that users' tests get: each is read by the client that it was printed for.

type Check = fn() -> Result<(), String>;

#[test]
fn every_example_is_read_without_an_error() {
    let checks: [(&str, Check); 27] = [
        ("parameters", goldens::parameters::canned::check),
        ("object_parameters", goldens::object_parameters::canned::check),
        ("bodies", goldens::bodies::canned::check),
        ("answers", goldens::answers::canned::check),
        ("shapes", goldens::shapes::canned::check),
        ("credentials", goldens::credentials::canned::check),
        ("methods", goldens::methods::canned::check),
        ("servers", goldens::servers::canned::check),
        ("security", goldens::security::canned::check),
        ("tags", goldens::tags::canned::check),
        ("names", goldens::names::canned::check),
        ("hostile", goldens::hostile::canned::check),
        ("hostile_texts", goldens::hostile_texts::canned::check),
        ("hostile_names", goldens::hostile_names::canned::check),
        ("operations", goldens::operations::canned::check),
        ("pages", goldens::pages::canned::check),
        ("schemas", goldens::schemas::canned::check),
        ("unions", goldens::unions::canned::check),
        ("media_types", goldens::media_types::canned::check),
        ("streams", goldens::streams::canned::check),
        ("response_headers", goldens::response_headers::canned::check),
        ("values", goldens::values::canned::check),
        ("tuples", goldens::tuples::canned::check),
        ("micro", goldens::micro::canned::check),
        ("micro_later", goldens::micro_later::canned::check),
        ("body_choices", goldens::body_choices::canned::check),
        ("shared_errors", goldens::shared_errors::canned::check),
    ];
    for (name, check) in checks {
        assert_eq!(check(), Ok(()), "{name}");
    }
}
