// Printed by letterpress from Answers 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    job::Job;
    new_job::NewJob;
    problem::Problem;
    ticket::Ticket;
}
