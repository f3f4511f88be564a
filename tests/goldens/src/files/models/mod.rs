// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    card::Card;
    cash::Cash;
    get_order_response::GetOrderResponse;
    get_order_response_paid_item::GetOrderResponsePaidItem;
    money::Money;
    money_currency::MoneyCurrency;
    order::Order;
    order_lines_item::OrderLinesItem;
    order_payment::OrderPayment;
    order_state::OrderState;
    problem::Problem;
}
