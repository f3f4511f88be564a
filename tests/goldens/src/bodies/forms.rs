// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

//! The operations of `Forms`.

use serde_json::Value;

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses, Style};
use super::models::{LogInRequest, Order};

/// The operations of `Forms`.
///
/// [`Client::forms`](super::Client::forms) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Forms<'c> {
    pub(super) core: &'c Core,
}

impl Forms<'_> {
    /// Sends `POST /orders`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::bodies::models::Order;
    ///
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Order::new("example");
    /// client.forms().create_order(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create_order(&self, body: &Order) -> CreateOrder {
        CreateOrder(
            Call::for_empty(self.core, &CREATE_ORDER)
                .checked_form("application/x-www-form-urlencoded", body),
        )
    }

    /// Sends `POST /login`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.forms().log_in().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn log_in(&self) -> LogIn {
        LogIn(Call::for_empty(self.core, &LOG_IN))
    }

    /// Sends `POST /anything`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.forms().send_anything(&::serde_json::json!({})).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_anything(&self, body: &Value) -> SendAnything {
        SendAnything(
            Call::for_empty(self.core, &SEND_ANYTHING)
                .form("application/x-www-form-urlencoded", body),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Forms::create_order`] prepares: awaiting it sends it.
    pub struct CreateOrder => (), NoError {}

    /// The call that [`Forms::log_in`] prepares: awaiting it sends it.
    pub struct LogIn => (), NoError {
        /// Sets the body.
        fn body(body: &LogInRequest) => form("application/x-www-form-urlencoded", body);
    }

    /// The call that [`Forms::send_anything`] prepares: awaiting it sends it.
    pub struct SendAnything => (), NoError {}
}

pub(super) static CREATE_ORDER: Operation = Operation::new("createOrder", Method::Post, "/orders")
    .success(&[Statuses::Code(204)])
    .form_fields(&[
        Parameter::query("metadata").style(Style::DeepObject),
        Parameter::query("items").style(Style::DeepObject),
        Parameter::query("codes").explode(false),
        Parameter::query("url").allow_reserved(),
        Parameter::query("raw_list").style(Style::Json),
    ]);

pub(super) static LOG_IN: Operation = Operation::new("logIn", Method::Post, "/login")
    .success(&[Statuses::Code(204)]);

pub(super) static SEND_ANYTHING: Operation = Operation::new("sendAnything", Method::Post, "/anything")
    .success(&[Statuses::Code(204)]);
