// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    document::Document;
    document_form::DocumentForm;
    line::Line;
    log_in_request::LogInRequest;
    order::Order;
    order_address::OrderAddress;
    upload_request::UploadRequest;
    upload_request_meta::UploadRequestMeta;
}
