// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    a_b_response::ABResponse;
    a_u2215_b_response::AU2215BResponse;
    ab_response_x62b5::ABResponseX62b5;
    alloc::Alloc;
    aux_response::AuxResponse;
    bashrc_response::BashrcResponse;
    box_::Box;
    bytes::Bytes;
    c_x_response::CXResponse;
    call::Call;
    client::Client;
    client_response::ClientResponse;
    client_xc47e::ClientXc47e;
    clone::Clone;
    con_response::ConResponse;
    core::Core;
    default::Default;
    dot_response::DotResponse;
    err::Err;
    error::Error;
    etc_x_response::EtcXResponse;
    from::From;
    into::Into;
    lib_response::LibResponse;
    mod_response::ModResponse;
    #[allow(clippy::module_inception)] models::Models;
    models_response::ModelsResponse;
    n2e_2e_2f_response::N2e2e2fResponse;
    no_error::NoError;
    none::None;
    nul_response::NulResponse;
    ok::Ok;
    option::Option;
    result::Result;
    runtime_response::RuntimeResponse;
    self_::Self_;
    send::Send;
    serde::Serde;
    server::Server;
    servers_response::ServersResponse;
    some::Some;
    std::Std;
    std_x826e::StdX826e;
    string::String;
    user_response::UserResponse;
    user_response_xfffe::UserResponseXfffe;
    value::Value;
    vec::Vec;
    words::Words;
    words_kinds::WordsKinds;
}
