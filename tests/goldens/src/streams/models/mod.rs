// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    change::Change;
    chat::Chat;
    chunk::Chunk;
    new_chat::NewChat;
    problem::Problem;
}
