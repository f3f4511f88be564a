// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod change;
mod chat;
mod chunk;
mod new_chat;
mod problem;

pub use change::Change;
pub use chat::Chat;
pub use chunk::Chunk;
pub use new_chat::NewChat;
pub use problem::Problem;
