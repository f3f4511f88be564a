// Printed by letterpress from Webhooks 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    beside::Beside;
    lost_pet_webhook::LostPetWebhook;
    owner::Owner;
    pet::Pet;
}
