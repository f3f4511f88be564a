// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod document;
mod document_form;
mod line;
mod log_in_request;
mod order;
mod order_address;
mod upload_request;
mod upload_request_meta;

pub use document::Document;
pub use document_form::DocumentForm;
pub use line::Line;
pub use log_in_request::LogInRequest;
pub use order::Order;
pub use order_address::OrderAddress;
pub use upload_request::UploadRequest;
pub use upload_request_meta::UploadRequestMeta;
