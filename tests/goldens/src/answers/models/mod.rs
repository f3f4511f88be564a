// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod job;
mod new_job;
mod problem;
mod ticket;

pub use job::Job;
pub use new_job::NewJob;
pub use problem::Problem;
pub use ticket::Ticket;
