// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    also::Also;
    bike::Bike;
    bird::Bird;
    bird_kind::BirdKind;
    car::Car;
    cat::Cat;
    constant::Constant;
    constant_image::ConstantImage;
    constant_image_type::ConstantImageType;
    constant_text::ConstantText;
    constant_text_type::ConstantTextType;
    contact::Contact;
    dog::Dog;
    draft::Draft;
    everything::Everything;
    everything_maybe_pet::EverythingMaybePet;
    everything_model::EverythingModel;
    everything_models_item::EverythingModelsItem;
    everything_nested::EverythingNested;
    everything_price::EverythingPrice;
    everything_several::EverythingSeveral;
    everything_several_or_null::EverythingSeveralOrNull;
    expression::Expression;
    fish::Fish;
    keyed::Keyed;
    left::Left;
    not::Not;
    note::Note;
    pet::Pet;
    plain::Plain;
    right::Right;
    scalars::Scalars;
    search_limit::SearchLimit;
    search_limit_variant2::SearchLimitVariant2;
    shape::Shape;
    shape_circle::ShapeCircle;
    shape_square::ShapeSquare;
    tree::Tree;
    tried::Tried;
    tried_big::TriedBig;
    tried_other::TriedOther;
    tried_small::TriedSmall;
    vehicle::Vehicle;
    vehicle_base::VehicleBase;
}
