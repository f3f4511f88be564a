// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod beside;
mod lost_pet_webhook;
mod owner;
mod pet;

pub use beside::Beside;
pub use lost_pet_webhook::LostPetWebhook;
pub use owner::Owner;
pub use pet::Pet;
