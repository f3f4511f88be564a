// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::orders::CreateOrder = super::orders::CREATE_ORDER, json, 201, "application/json", r#"{"lines":[{"sku":"example"}],"payment":{"kind":"Card","number":"example"},"replaces":{"lines":[{}],"payment":{"kind":"Card"},"replaces":{"lines":[{}],"payment":{"kind":"Card"},"replaces":{"state":"open","total":{"cents":1}},"state":"open","total":{"cents":1}},"state":"open","total":{"cents":1,"currency":"EUR"}},"state":"open","total":{"cents":1,"currency":"EUR"}}"#;
    super::orders::GetOrder = super::orders::GET_ORDER, json, 200, "application/json", r#"{"order":{"lines":[{}],"payment":{"kind":"Card"},"replaces":{"lines":[{}],"payment":{"kind":"Card"},"replaces":{"state":"open","total":{"cents":1}},"state":"open","total":{"cents":1}},"state":"open","total":{"cents":1,"currency":"EUR"}},"paid":[{"sum":{"cents":1}}]}"#;
    super::orders::ReplaceOrder = super::orders::REPLACE_ORDER, json, 200, "application/json", r#"{"lines":[{"sku":"example"}],"payment":{"kind":"Card","number":"example"},"replaces":{"lines":[{}],"payment":{"kind":"Card"},"replaces":{"lines":[{}],"payment":{"kind":"Card"},"replaces":{"state":"open","total":{"cents":1}},"state":"open","total":{"cents":1}},"state":"open","total":{"cents":1,"currency":"EUR"}},"state":"open","total":{"cents":1,"currency":"EUR"}}"#;
}
