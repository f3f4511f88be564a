// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    box_::Box;
    client::Client;
    default::Default;
    error::Error;
    keywords::Keywords;
    option::Option;
    result::Result;
    secret::Secret;
    string::String;
    the_thing_that_has_a_very_long_name_indeed_so_that_no_l_857f7d29::TheThingThatHasAVeryLongNameIndeedSoThatNoLineOfTheSourceTextCanHoldItTwice;
    uuid::Uuid;
    vec::Vec;
}
