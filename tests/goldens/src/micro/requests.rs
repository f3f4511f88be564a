// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

//! The operations of `Requests`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses, Style};
use super::models::{PlaceOrderRequest, ReadEditionXEdition, Sheet};
use super::security;

/// The operations of `Requests`.
///
/// [`Client::requests`](super::Client::requests) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Requests<'c> {
    pub(super) core: &'c Core,
}

impl Requests<'_> {
    /// Sends `GET /labels/{mark}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.requests().read_label("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_label(&self, mark: &str) -> ReadLabel {
        ReadLabel(
            Call::for_empty(self.core, &READ_LABEL)
                .set(&Parameter::path("mark").style(Style::Label), mark),
        )
    }

    /// Sends `GET /matrices/{mark}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.requests().read_matrix("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_matrix(&self, mark: &str) -> ReadMatrix {
        ReadMatrix(
            Call::for_empty(self.core, &READ_MATRIX)
                .set(&Parameter::path("mark").style(Style::Matrix), mark),
        )
    }

    /// Sends `GET /editions`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::ReadEditionXEdition;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.requests().read_edition(&ReadEditionXEdition::First).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_edition(&self, x_edition: &ReadEditionXEdition) -> ReadEdition {
        ReadEdition(
            Call::for_empty(self.core, &READ_EDITION)
                .set(&Parameter::header("X-Edition"), x_edition),
        )
    }

    /// Sends `GET /sheets`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.requests().list_sheets().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_sheets(&self) -> ListSheets {
        ListSheets(Call::for_empty(self.core, &LIST_SHEETS))
    }

    /// Sends `POST /sheets`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Sheet;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Sheet::new();
    /// client.requests().add_sheet(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn add_sheet(&self, body: &Sheet) -> AddSheet {
        AddSheet(Call::for_empty(self.core, &ADD_SHEET).json("application/json", body))
    }

    /// Sends `POST /orders`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::PlaceOrderRequest;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = PlaceOrderRequest::new("example");
    /// client.requests().place_order(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn place_order(&self, body: &PlaceOrderRequest) -> PlaceOrder {
        PlaceOrder(
            Call::for_empty(self.core, &PLACE_ORDER).json("application/json", body),
        )
    }

    /// Sends `POST /proofs`.
    ///
    /// Gives `i64`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.requests().order_proof().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn order_proof(&self) -> OrderProof {
        OrderProof(Call::for_json(self.core, &ORDER_PROOF))
    }

    /// Sends `DELETE /both-tags`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.requests().clear_desk().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn clear_desk(&self) -> ClearDesk {
        ClearDesk(Call::for_empty(self.core, &CLEAR_DESK))
    }

    /// Sends `GET /doors`.
    ///
    /// Credentials: `desk` with `drawer`, or `pass`, or none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.requests().open_door().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn open_door(&self) -> OpenDoor {
        OpenDoor(Call::for_empty(self.core, &OPEN_DOOR))
    }

    /// Sends `PUT /doors`.
    ///
    /// Credentials: `desk` with `drawer`, or `pass`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.requests().lock_door().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn lock_door(&self) -> LockDoor {
        LockDoor(Call::for_empty(self.core, &LOCK_DOOR))
    }
}

crate::runtime::call! {
    /// The call that [`Requests::read_label`] prepares: awaiting it sends it.
    pub struct ReadLabel => (), NoError {}

    /// The call that [`Requests::read_matrix`] prepares: awaiting it sends it.
    pub struct ReadMatrix => (), NoError {}

    /// The call that [`Requests::read_edition`] prepares: awaiting it sends it.
    pub struct ReadEdition => (), NoError {}

    /// The call that [`Requests::list_sheets`] prepares: awaiting it sends it.
    pub struct ListSheets => (), NoError {
        /// Sets the query parameter `sheet`.
        fn sheet(sheet: i64) => set(&Parameter::query("sheet"), &sheet);
    }

    /// The call that [`Requests::add_sheet`] prepares: awaiting it sends it.
    pub struct AddSheet => (), NoError {}

    /// The call that [`Requests::place_order`] prepares: awaiting it sends it.
    pub struct PlaceOrder => (), NoError {}

    /// The call that [`Requests::order_proof`] prepares: awaiting it sends it.
    pub struct OrderProof => i64, NoError {
        /// Sets the query parameter `notify`.
        fn notify(notify: impl AsRef<str>) => set(&Parameter::query("notify"), notify.as_ref());
    }

    /// The call that [`Requests::clear_desk`] prepares: awaiting it sends it.
    pub struct ClearDesk => (), NoError {}

    /// The call that [`Requests::open_door`] prepares: awaiting it sends it.
    pub struct OpenDoor => (), NoError {}

    /// The call that [`Requests::lock_door`] prepares: awaiting it sends it.
    pub struct LockDoor => (), NoError {}
}

pub(super) static READ_LABEL: Operation = Operation::new("readLabel", Method::Get, "/labels/{mark}")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_MATRIX: Operation = Operation::new("readMatrix", Method::Get, "/matrices/{mark}")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_EDITION: Operation = Operation::new("readEdition", Method::Get, "/editions")
    .success(&[Statuses::Code(204)]);

pub(super) static LIST_SHEETS: Operation = Operation::new("listSheets", Method::Get, "/sheets")
    .success(&[Statuses::Code(204)]);

pub(super) static ADD_SHEET: Operation = Operation::new("addSheet", Method::Post, "/sheets")
    .success(&[Statuses::Code(204)]);

pub(super) static PLACE_ORDER: Operation = Operation::new("placeOrder", Method::Post, "/orders")
    .success(&[Statuses::Code(204)]);

pub(super) static ORDER_PROOF: Operation = Operation::json("orderProof", Method::Post, "/proofs")
    .success(&[Statuses::Code(200)]);

pub(super) static CLEAR_DESK: Operation = Operation::new("clearDesk", Method::Delete, "/both-tags")
    .success(&[Statuses::Code(204)]);

pub(super) static OPEN_DOOR: Operation = Operation::new("openDoor", Method::Get, "/doors")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::DESK, &security::DRAWER], &[&security::PASS], &[]]);

pub(super) static LOCK_DOOR: Operation = Operation::new("lockDoor", Method::Put, "/doors")
    .success(&[Statuses::Code(204)])
    .security(&[&[&security::DESK, &security::DRAWER], &[&security::PASS]]);
