// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    box_::Box;
    call::Call;
    client::Client;
    clone::Clone;
    core::Core;
    debug::Debug;
    default::Default;
    error::Error;
    fill::Fill;
    fixed::Fixed;
    frame::Frame;
    hash_map::HashMap;
    hourly::Hourly;
    node::Node;
    none::None;
    ok::Ok;
    option::Option;
    pane::Pane;
    perhaps::Perhaps;
    perhaps_side::PerhapsSide;
    place_order_request::PlaceOrderRequest;
    place_order_request_paper::PlaceOrderRequestPaper;
    place_order_request_paper_size::PlaceOrderRequestPaperSize;
    pointer::Pointer;
    pointer_first::PointerFirst;
    price::Price;
    read_edition_x_edition::ReadEditionXEdition;
    request::Request;
    response::Response;
    result::Result;
    rule::Rule;
    sheet::Sheet;
    sign::Sign;
    some::Some;
    string::String;
    tri_state::TriState;
    trouble::Trouble;
    twin::Twin;
    twin_x7500::TwinX7500;
    unless::Unless;
    value::Value;
    vec::Vec;
    words::Words;
}
