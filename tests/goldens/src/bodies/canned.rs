// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::forms::CreateOrder = super::forms::CREATE_ORDER, empty, 204, "", "";
    super::forms::LogIn = super::forms::LOG_IN, empty, 204, "", "";
    super::forms::SendAnything = super::forms::SEND_ANYTHING, empty, 204, "", "";
    super::raw::Upload = super::raw::UPLOAD, empty, 204, "", "";
    super::raw::SendDocument = super::raw::SEND_DOCUMENT, empty, 204, "", "";
    super::raw::PutDocument = super::raw::PUT_DOCUMENT, empty, 204, "", "";
    super::raw::SendParts = super::raw::SEND_PARTS, empty, 204, "", "";
    super::raw::PutPicture = super::raw::PUT_PICTURE, empty, 204, "", "";
    super::raw::SendXml = super::raw::SEND_XML, empty, 204, "", "";
    super::raw::SendLines = super::raw::SEND_LINES, empty, 204, "", "";
    super::raw::SendEither = super::raw::SEND_EITHER, empty, 204, "", "";
    super::raw::SearchWithBody = super::raw::SEARCH_WITH_BODY, empty, 204, "", "";
}
