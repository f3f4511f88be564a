// Printed by letterpress from Security 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::doors::OpenByDigest = super::doors::OPEN_BY_DIGEST, empty, 204, "", "";
    super::doors::OpenByCertificate = super::doors::OPEN_BY_CERTIFICATE, empty, 204, "", "";
    super::doors::OpenByBoth = super::doors::OPEN_BY_BOTH, empty, 204, "", "";
    super::doors::OpenByConnect = super::doors::OPEN_BY_CONNECT, empty, 204, "", "";
    super::doors::OpenByTokens = super::doors::OPEN_BY_TOKENS, empty, 204, "", "";
    super::doors::OpenByOne = super::doors::OPEN_BY_ONE, empty, 204, "", "";
    super::doors::OpenByEither = super::doors::OPEN_BY_EITHER, empty, 204, "", "";
    super::doors::OpenByKeyTwice = super::doors::OPEN_BY_KEY_TWICE, empty, 204, "", "";
    super::doors::OpenByKey = super::doors::OPEN_BY_KEY, empty, 204, "", "";
    super::doors::OpenForAll = super::doors::OPEN_FOR_ALL, empty, 204, "", "";
    super::doors::OpenByUri = super::doors::OPEN_BY_URI, empty, 204, "", "";
}
