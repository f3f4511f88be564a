// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    a::A;
    b::B;
    box_::Box;
    choice::Choice;
    client::Client;
    d::D;
    default::Default;
    e::E;
    error::Error;
    k::K;
    keywords::Keywords;
    l::L;
    letters::Letters;
    m::M;
    option::Option;
    result::Result;
    row::Row;
    s::S;
    secret::Secret;
    string::String;
    t::T;
    the_thing_that_has_a_very_long_name_indeed_so_that_no_l_857f7d29::TheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice;
    uuid::Uuid;
    v::V;
    vec::Vec;
}
