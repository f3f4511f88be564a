// Printed by letterpress from T */ pub fn pwn() {} /* " [dependencies] evil = "1 """\u{001B}[31m. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::texts::Send = super::texts::SEND, json, 200, "application/json", "{\"\\\"\":\"example\",\"a\\\"#\\\\\":\"example\",\"g01_comment\":\"example\",\"g01_comment_lines\":\"example\",\"g02_crlf\":\"example\",\"g02_ff\":\"example\",\"g02_lf\":\"example\",\"g02_ls\":\"example\",\"g02_nel\":\"example\",\"g02_ps\":\"example\",\"g02_vt\":\"example\",\"g03_cr\":\"example\",\"g04_lines\":\"example\",\"g04_overlap\":\"example\",\"g05_bidi\":\"example\",\"g06_hidden\":\"example\",\"g07_fence\":\"example\",\"g07_in_item\":\"example\",\"g07_open\":\"example\",\"g07_rust\":\"example\",\"g07_tilde\":\"example\",\"g08_item\":\"example\",\"g08_nested\":\"example\",\"g08_spaces\":\"example\",\"g08_tab\":\"example\",\"g08_wide\":\"example\",\"g09_info\":\"example\",\"g09_inner\":\"example\",\"g09_longer\":\"example\",\"g09_ticks\":\"example\",\"g10_html\":\"example\",\"g10_image\":\"example\",\"g10_links\":\"example\",\"g11_attribute\":\"example\",\"g11_include\":\"example\",\"g12_format\":\"example\",\"g12_quote\":\"example\",\"r#\\\"x\\\"#\":\"example\",\"wires\":\"\\\"\",\"{}\":\"example\",\"\u{202e}\":\"example\"}";
    super::texts::TwoSlashes = super::texts::TWO_SLASHES, empty, 204, "", "";
}
