// Printed by letterpress from Security 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::doors::OpenByToken = super::doors::OPEN_BY_TOKEN, empty, 204, "", "";
    super::doors::OpenByBasic = super::doors::OPEN_BY_BASIC, empty, 204, "", "";
    super::doors::OpenByHeader = super::doors::OPEN_BY_HEADER, empty, 204, "", "";
    super::doors::OpenByQuery = super::doors::OPEN_BY_QUERY, empty, 204, "", "";
    super::doors::OpenByCookie = super::doors::OPEN_BY_COOKIE, empty, 204, "", "";
    super::doors::OpenByBoth = super::doors::OPEN_BY_BOTH, empty, 204, "", "";
    super::doors::OpenPerhaps = super::doors::OPEN_PERHAPS, empty, 204, "", "";
    super::doors::OpenAlways = super::doors::OPEN_ALWAYS, empty, 204, "", "";
    super::doors::OpenByOauth = super::doors::OPEN_BY_OAUTH, empty, 204, "", "";
}
