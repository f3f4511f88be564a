// Printed by letterpress from Object parameters 1. Do not edit: change the description and generate again.

//! The operations of `Search`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::{
    Call, Core, Method, NoError, Operation, Parameter, Rule, Statuses, Style,
};
use super::models::{Nested, Point};

/// The operations of `Search`.
///
/// [`Client::search`](super::Client::search) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Search<'c> {
    pub(super) core: &'c Core,
}

impl Search<'_> {
    /// Sends `GET /search`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::object_parameters::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.search().search().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search(&self) -> SearchCall {
        SearchCall(Call::for_empty(self.core, &SEARCH))
    }

    /// Sends `GET /simple/{point}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::object_parameters::models::Point;
    ///
    /// # async fn example(client: &goldens::object_parameters::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.search().simple(&Point::new(1)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn simple(&self, point: &Point) -> Simple {
        Simple(
            Call::for_empty(self.core, &SIMPLE)
                .set_validated(&Parameter::path("point"), point),
        )
    }

    /// Sends `GET /simple-exploded/{point}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::object_parameters::models::Point;
    ///
    /// # async fn example(client: &goldens::object_parameters::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.search().simple_exploded(&Point::new(1)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn simple_exploded(&self, point: &Point) -> SimpleExploded {
        SimpleExploded(
            Call::for_empty(self.core, &SIMPLE_EXPLODED)
                .set_validated(&Parameter::path("point").explode(true), point),
        )
    }

    /// Sends `GET /label/{point}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::object_parameters::models::Point;
    ///
    /// # async fn example(client: &goldens::object_parameters::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.search().label(&Point::new(1)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn label(&self, point: &Point) -> Label {
        Label(
            Call::for_empty(self.core, &LABEL)
                .set_validated(
                    &Parameter::path("point").style(Style::Label).explode(true),
                    point,
                ),
        )
    }

    /// Sends `GET /matrix/{point}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::object_parameters::models::Point;
    ///
    /// # async fn example(client: &goldens::object_parameters::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.search().matrix(&Point::new(1)).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn matrix(&self, point: &Point) -> Matrix {
        Matrix(
            Call::for_empty(self.core, &MATRIX)
                .set_validated(
                    &Parameter::path("point").style(Style::Matrix).explode(true),
                    point,
                ),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Search::search`] prepares: awaiting it sends it.
    pub struct SearchCall => (), NoError {
        /// Sets the query parameter `deep`.
        fn deep(deep: &Point) => set_validated(&Parameter::query("deep").style(Style::DeepObject), deep);
        /// Sets the query parameter `nested`.
        fn nested(nested: &Nested) =>
            set_serialized(&Parameter::query("nested").style(Style::DeepObject), nested);
        /// Sets the query parameter `expand`.
        fn expand(expand: &[impl AsRef<str>]) =>
            set(&Parameter::query("expand").style(Style::DeepObject), &expand.iter().map(AsRef::as_ref).collect::<Vec<&str>>());
        /// Sets the query parameter `exploded`.
        fn exploded(exploded: &Point) => set_validated(&Parameter::query("exploded"), exploded);
        /// Sets the query parameter `joined`.
        fn joined(joined: &Point) => set_validated(&Parameter::query("joined").explode(false), joined);
        /// Sets the query parameter `spaced`.
        fn spaced(spaced: &Point) =>
            set_validated(&Parameter::query("spaced").style(Style::SpaceDelimited), spaced);
        /// Sets the query parameter `piped`.
        fn piped(piped: &Point) => set_validated(&Parameter::query("piped").style(Style::PipeDelimited), piped);
        /// Sets the query parameter `tags`.
        fn tags(tags: &BTreeMap<String, String>) =>
            set(&Parameter::query("tags").style(Style::DeepObject), tags);
        /// Sets the query parameter `json`.
        fn json(json: &Nested) => set_json(&Parameter::query("json"), json);
        /// Sets the query parameter `text`.
        fn text(text: impl AsRef<str>) => set(&Parameter::query("text").explode(false), text.as_ref());
        /// Sets the query parameter `any`.
        fn any(any: &Value) => set(&Parameter::query("any"), any);
        /// Sets the query parameter `page[size]`.
        fn page_size(page_size: i64) => set(&Parameter::query("page[size]"), &page_size);
        /// Sets the query parameter `matrix`.
        fn matrix(matrix: &[Vec<i64>]) => set(&Parameter::query("matrix"), matrix);
        /// Sets the query parameter `empty`.
        fn empty(empty: impl AsRef<str>) => set(&Parameter::query("empty"), empty.as_ref());
        /// Sets the query parameter `points`.
        ///
        /// At most 2 items.
        fn points(points: &[Point]) =>
            check(&Parameter::query("points").style(Style::DeepObject), points, &[Rule::MaxItems(2)]).set_validated(&Parameter::query("points").style(Style::DeepObject), points);
        /// Sets the header `X-Point`.
        fn x_point(x_point: &Point) => set_validated(&Parameter::header("X-Point"), x_point);
        /// Sets the header `X-Exploded`.
        fn x_exploded(x_exploded: &Point) =>
            set_validated(&Parameter::header("X-Exploded").explode(true), x_exploded);
        /// Sets the cookie `point`.
        fn point(point: &Point) => set_validated(&Parameter::cookie("point").explode(false), point);
    }

    /// The call that [`Search::simple`] prepares: awaiting it sends it.
    pub struct Simple => (), NoError {}

    /// The call that [`Search::simple_exploded`] prepares: awaiting it sends it.
    pub struct SimpleExploded => (), NoError {}

    /// The call that [`Search::label`] prepares: awaiting it sends it.
    pub struct Label => (), NoError {}

    /// The call that [`Search::matrix`] prepares: awaiting it sends it.
    pub struct Matrix => (), NoError {}
}

pub(super) static SEARCH: Operation = Operation::new("search", Method::Get, "/search")
    .success(&[Statuses::Code(204)]);

pub(super) static SIMPLE: Operation = Operation::new("simple", Method::Get, "/simple/{point}")
    .success(&[Statuses::Code(204)]);

pub(super) static SIMPLE_EXPLODED: Operation =
    Operation::new("simpleExploded", Method::Get, "/simple-exploded/{point}")
        .success(&[Statuses::Code(204)]);

pub(super) static LABEL: Operation = Operation::new("label", Method::Get, "/label/{point}")
    .success(&[Statuses::Code(204)]);

pub(super) static MATRIX: Operation = Operation::new("matrix", Method::Get, "/matrix/{point}")
    .success(&[Statuses::Code(204)]);
