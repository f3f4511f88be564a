// Printed by letterpress from Files 1. Do not edit: change the description and generate again.

//! The operations of `Orders`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Rule, Statuses};
use super::models::{GetOrderResponse, Order, Problem};

/// The operations of `Orders`.
///
/// [`Client::orders`](super::Client::orders) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Orders<'c> {
    pub(super) core: &'c Core,
}

impl Orders<'_> {
    /// Sends `POST /orders`.
    ///
    /// Gives [`Order`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::files::models::{Money, Order, OrderState};
    ///
    /// # async fn example(client: &goldens::files::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Order::new(Money::new(1), OrderState::Open);
    /// let answer = client.orders().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &Order) -> CreateOrder {
        CreateOrder(
            Call::for_json(self.core, &CREATE_ORDER).json("application/json", body),
        )
    }

    /// Sends `GET /orders/{id}`.
    ///
    /// Gives [`GetOrderResponse`].
    ///
    /// # Arguments
    ///
    /// - `id`: At least 1.
    ///
    /// # Errors
    ///
    /// - 404, [`GetOrderError::NotFound`]: Unknown.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::files::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.orders().get(1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: i64) -> GetOrder {
        GetOrder(
            Call::for_json(self.core, &GET_ORDER)
                .set_checked(&Parameter::path("id"), &id, &[Rule::Minimum(1.0)]),
        )
    }

    /// Sends `PUT /orders/{id}`.
    ///
    /// Gives [`Order`].
    ///
    /// # Arguments
    ///
    /// - `id`: At least 1.
    ///
    /// # Errors
    ///
    /// - 404, [`ReplaceOrderError::NotFound`]: Unknown.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::files::models::{Money, Order, OrderState};
    ///
    /// # async fn example(client: &goldens::files::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Order::new(Money::new(1), OrderState::Open);
    /// let answer = client.orders().replace(1, &request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn replace(&self, id: i64, body: &Order) -> ReplaceOrder {
        ReplaceOrder(
            Call::for_json(self.core, &REPLACE_ORDER)
                .set_checked(&Parameter::path("id"), &id, &[Rule::Minimum(1.0)])
                .json("application/json", body),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Orders::create`] prepares: awaiting it sends it.
    pub struct CreateOrder => Order, NoError {
        /// Sets the header `X-Trace`.
        fn x_trace(x_trace: impl AsRef<str>) => set(&Parameter::header("X-Trace"), x_trace.as_ref());
    }

    /// The call that [`Orders::get`] prepares: awaiting it sends it.
    pub struct GetOrder => GetOrderResponse, GetOrderError {}

    /// The call that [`Orders::replace`] prepares: awaiting it sends it.
    pub struct ReplaceOrder => Order, ReplaceOrderError {}
}

pub(super) static CREATE_ORDER: Operation = Operation::json("createOrder", Method::Post, "/orders")
    .success(&[Statuses::Code(201)]);

pub(super) static GET_ORDER: Operation = Operation::json("getOrder", Method::Get, "/orders/{id}")
    .success(&[Statuses::Code(200)]);

pub(super) static REPLACE_ORDER: Operation = Operation::json("replaceOrder", Method::Put, "/orders/{id}")
    .success(&[Statuses::Code(200)]);

crate::runtime::answers! {
    /// Documented error answers that operations of [`Orders`] have in common, each under a name of its own.
    pub enum Error404 {
        /// Status 404.
        ///
        /// Unknown.
        404 => NotFound(json Problem);
    }
}

pub use self::Error404 as GetOrderError;
pub use self::Error404 as ReplaceOrderError;
