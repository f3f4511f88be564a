// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::lists::ListByCursor = super::lists::LIST_BY_CURSOR, json, 200, "application/json", r#"{"data":[{"id":"example"}],"response_metadata":{"next_cursor":"example"},"warnings":["example"]}"#;
    super::lists::ListByToken = super::lists::LIST_BY_TOKEN, json, 200, "application/json", r#"{"hasMore":true,"nextPageToken":"example","things":[{"id":"example"}]}"#;
    super::lists::ListAfter = super::lists::LIST_AFTER, json, 200, "application/json", r#"{"data":[{"id":"example"}],"has_more":true}"#;
    super::lists::ListByNextNumber = super::lists::LIST_BY_NEXT_NUMBER, json, 200, "application/json", r#"{"meta":{"pagination":{"last_page":1,"next_page":1}},"things":[{"id":"example"}]}"#;
    super::lists::ListByPage = super::lists::LIST_BY_PAGE, json, 200, "application/json", r#"[{"id":"example"}]"#;
    super::lists::ListByPageOfTotal = super::lists::LIST_BY_PAGE_OF_TOTAL, json, 200, "application/json", r#"{"things":[{"id":"example"}],"totalPages":1}"#;
    super::lists::ListByOffset = super::lists::LIST_BY_OFFSET, json, 200, "application/json", r#"{"things":[{"id":"example"}],"total_count":1}"#;
    super::lists::ListByUrl = super::lists::LIST_BY_URL, json, 200, "application/json", r#"{"next":"example","results":[{"id":"example"}]}"#;
    super::lists::ListByLink = super::lists::LIST_BY_LINK, json, 200, "application/json", r#"["example"]"#;
    super::others::ListTwoLists = super::others::LIST_TWO_LISTS, json, 200, "application/json", r#"{"left":["example"],"next_cursor":"example","right":["example"]}"#;
    super::others::ListWithSetters = super::others::LIST_WITH_SETTERS, json, 200, "application/json", r#"["example"]"#;
}
