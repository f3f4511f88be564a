// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod annotate_thing_request;
mod attachment;
mod attachment_form;
mod change;
mod create_thing_request_form;
mod create_thing_request_multipart;
mod rows_request;
mod send_parts_request;
mod send_parts_request_mixed;
mod send_picture_request;
mod thing;

pub use annotate_thing_request::AnnotateThingRequest;
pub use attachment::Attachment;
pub use attachment_form::AttachmentForm;
pub use change::Change;
pub use create_thing_request_form::CreateThingRequestForm;
pub use create_thing_request_multipart::CreateThingRequestMultipart;
pub use rows_request::RowsRequest;
pub use send_parts_request::SendPartsRequest;
pub use send_parts_request_mixed::SendPartsRequestMixed;
pub use send_picture_request::SendPictureRequest;
pub use thing::Thing;
