// Printed by letterpress from Object parameters 1. Do not edit: change the description and generate again.

//! The operations of `Search`.

use std::collections::BTreeMap;

use serde_json::Value;

use crate::runtime::{
    Call, Core, Method, NoError, Operation, Parameter, Rule, Statuses, Style, decode,
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
    pub fn search(&self) -> SearchCall {
        SearchCall(Call::new(self.core, &SEARCH, decode::empty))
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
    pub fn simple(&self, point: &Point) -> Simple {
        Simple(
            Call::new(self.core, &SIMPLE, decode::empty)
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
    pub fn simple_exploded(&self, point: &Point) -> SimpleExploded {
        SimpleExploded(
            Call::new(self.core, &SIMPLE_EXPLODED, decode::empty)
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
    pub fn label(&self, point: &Point) -> Label {
        Label(
            Call::new(self.core, &LABEL, decode::empty)
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
    pub fn matrix(&self, point: &Point) -> Matrix {
        Matrix(
            Call::new(self.core, &MATRIX, decode::empty)
                .set_validated(
                    &Parameter::path("point").style(Style::Matrix).explode(true),
                    point,
                ),
        )
    }
}

/// The call that [`Search::search`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct SearchCall(Call<(), NoError>);

crate::runtime::call! { SearchCall => (), NoError; }

impl SearchCall {
    /// Sets the query parameter `deep`.
    pub fn deep(self, deep: &Point) -> Self {
        let parameter = Parameter::query("deep").style(Style::DeepObject);
        Self(self.0.set_validated(&parameter, deep))
    }

    /// Sets the query parameter `nested`.
    pub fn nested(self, nested: &Nested) -> Self {
        let parameter = Parameter::query("nested").style(Style::DeepObject);
        Self(self.0.set_serialized(&parameter, nested))
    }

    /// Sets the query parameter `expand`.
    pub fn expand(self, expand: &[impl AsRef<str>]) -> Self {
        let expand: Vec<&str> = expand.iter().map(AsRef::as_ref).collect();
        Self(self.0.set(&Parameter::query("expand").style(Style::DeepObject), &expand))
    }

    /// Sets the query parameter `exploded`.
    pub fn exploded(self, exploded: &Point) -> Self {
        Self(self.0.set_validated(&Parameter::query("exploded"), exploded))
    }

    /// Sets the query parameter `joined`.
    pub fn joined(self, joined: &Point) -> Self {
        Self(self.0.set_validated(&Parameter::query("joined").explode(false), joined))
    }

    /// Sets the query parameter `spaced`.
    pub fn spaced(self, spaced: &Point) -> Self {
        let parameter = Parameter::query("spaced").style(Style::SpaceDelimited);
        Self(self.0.set_validated(&parameter, spaced))
    }

    /// Sets the query parameter `piped`.
    pub fn piped(self, piped: &Point) -> Self {
        let parameter = Parameter::query("piped").style(Style::PipeDelimited);
        Self(self.0.set_validated(&parameter, piped))
    }

    /// Sets the query parameter `tags`.
    pub fn tags(self, tags: &BTreeMap<String, String>) -> Self {
        Self(self.0.set(&Parameter::query("tags").style(Style::DeepObject), tags))
    }

    /// Sets the query parameter `json`.
    pub fn json(self, json: &Nested) -> Self {
        Self(self.0.set_json(&Parameter::query("json"), json))
    }

    /// Sets the query parameter `text`.
    pub fn text(self, text: impl AsRef<str>) -> Self {
        Self(self.0.set(&Parameter::query("text").explode(false), text.as_ref()))
    }

    /// Sets the query parameter `any`.
    pub fn any(self, any: &Value) -> Self {
        Self(self.0.set(&Parameter::query("any"), any))
    }

    /// Sets the query parameter `page[size]`.
    pub fn page_size(self, page_size: i64) -> Self {
        Self(self.0.set(&Parameter::query("page[size]"), &page_size))
    }

    /// Sets the query parameter `matrix`.
    pub fn matrix(self, matrix: &[Vec<i64>]) -> Self {
        Self(self.0.set(&Parameter::query("matrix"), matrix))
    }

    /// Sets the query parameter `empty`.
    pub fn empty(self, empty: impl AsRef<str>) -> Self {
        Self(self.0.set(&Parameter::query("empty"), empty.as_ref()))
    }

    /// Sets the query parameter `points`.
    ///
    /// At most 2 items.
    pub fn points(self, points: &[Point]) -> Self {
        let parameter = Parameter::query("points").style(Style::DeepObject);
        Self(
            self
                .0
                .check(&parameter, points, &[Rule::MaxItems(2)])
                .set_validated(&parameter, points),
        )
    }

    /// Sets the header `X-Point`.
    pub fn x_point(self, x_point: &Point) -> Self {
        Self(self.0.set_validated(&Parameter::header("X-Point"), x_point))
    }

    /// Sets the header `X-Exploded`.
    pub fn x_exploded(self, x_exploded: &Point) -> Self {
        let parameter = Parameter::header("X-Exploded").explode(true);
        Self(self.0.set_validated(&parameter, x_exploded))
    }

    /// Sets the cookie `point`.
    pub fn point(self, point: &Point) -> Self {
        Self(self.0.set_validated(&Parameter::cookie("point").explode(false), point))
    }
}

pub(super) static SEARCH: Operation =
    Operation::new("search", Method::Get, "/search")
        .success(&[Statuses::Code(204)]);

/// The call that [`Search::simple`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct Simple(Call<(), NoError>);

crate::runtime::call! { Simple => (), NoError; }

pub(super) static SIMPLE: Operation =
    Operation::new("simple", Method::Get, "/simple/{point}")
        .success(&[Statuses::Code(204)]);

/// The call that [`Search::simple_exploded`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct SimpleExploded(Call<(), NoError>);

crate::runtime::call! { SimpleExploded => (), NoError; }

pub(super) static SIMPLE_EXPLODED: Operation =
    Operation::new("simpleExploded", Method::Get, "/simple-exploded/{point}")
        .success(&[Statuses::Code(204)]);

/// The call that [`Search::label`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct Label(Call<(), NoError>);

crate::runtime::call! { Label => (), NoError; }

pub(super) static LABEL: Operation =
    Operation::new("label", Method::Get, "/label/{point}")
        .success(&[Statuses::Code(204)]);

/// The call that [`Search::matrix`] prepares: awaiting it sends it.
#[derive(Clone, Debug)]
#[must_use = "a call is sent when it is awaited"]
pub struct Matrix(Call<(), NoError>);

crate::runtime::call! { Matrix => (), NoError; }

pub(super) static MATRIX: Operation =
    Operation::new("matrix", Method::Get, "/matrix/{point}")
        .success(&[Statuses::Code(204)]);
