//! A document of several files: references that stand for lists of paths and schemas, for operations and for content are followed,
//! and types are called after what the document or a file says.

use goldens::files::Client;
use goldens::files::models::{
    Card, Cash, GetOrderResponsePaidItem, Money, MoneyCurrency, Order, OrderLinesItem, OrderPayment,
    OrderState,
};
use goldens::files::orders::{GetOrderError, ReplaceOrderError};
use serde_json::json;
use tests::fake::Canned;

use crate::support::{answering, only_request};

fn order() -> Order {
    Order::new(Money::new(250).currency(MoneyCurrency::Chf), OrderState::Open)
}

#[tokio::test]
async fn what_stands_in_other_files_is_sent_and_read() {
    let made = json!({"total": {"cents": 250}, "state": "paid", "payment": {"kind": "Cash"}, "replaces": {"total": {"cents": 1}, "state": "open"}});
    let server = answering(Canned::json(201, &made)).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    let body = order()
        .payment(OrderPayment::from(Card::new("whatever").number("42")))
        .lines(vec![OrderLinesItem::new().sku("a")]);
    let answer = client.orders().create(&body).x_trace("t").await.unwrap();
    assert_eq!(answer.payment, Some(OrderPayment::Cash(Cash::new("Cash"))));
    assert_eq!(answer.replaces.unwrap().total.cents, 1);
    let request = only_request(&server);
    assert_eq!((request.method.as_str(), request.target().as_str()), ("POST", "/orders"));
    assert_eq!(request.header("x-trace"), Some("t"));
    // Without a mapping the tag is what the components call the schema, which stands in a file of its own.
    let sent = json!({"total": {"cents": 250, "currency": "CHF"}, "state": "open", "lines": [{"sku": "a"}],
        "payment": {"kind": "Card", "number": "42"}});
    assert_eq!(request.json(), sent);
}

#[tokio::test]
async fn an_operation_may_stand_in_a_file() {
    let answer = json!({"order": {"total": {"cents": 1}, "state": "open"}, "paid": [{"sum": {"cents": 1}}]});
    let server = answering(Canned::json(200, &answer)).await;
    let client = Client::builder().base_url(server.url()).build().unwrap();
    let got = client.orders().get(7).await.unwrap();
    assert_eq!(got.paid, [GetOrderResponsePaidItem::new(Money::new(1))]);
    assert_eq!(only_request(&server).target(), "/orders/7");
    let refused = client.orders().get(0).await.unwrap_err();
    assert!(refused.to_string().contains("at least 1"), "{refused}");

    server.answer_next(Canned::json(404, &json!({"title": "gone"})));
    let missing = client.orders().replace(7, &order()).await.unwrap_err();
    assert!(
        matches!(missing.api(), Some(ReplaceOrderError::NotFound(problem)) if problem.title.as_deref() == Some("gone"))
    );
    let _: Option<&GetOrderError> = missing.api();
}
