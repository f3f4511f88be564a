// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    annotate_thing_request::AnnotateThingRequest;
    attachment::Attachment;
    attachment_form::AttachmentForm;
    change::Change;
    create_thing_request_form::CreateThingRequestForm;
    create_thing_request_multipart::CreateThingRequestMultipart;
    rows_request::RowsRequest;
    send_parts_request::SendPartsRequest;
    send_parts_request_mixed::SendPartsRequestMixed;
    send_picture_request::SendPictureRequest;
    thing::Thing;
}
