// Printed by letterpress from Parameters 1. Do not edit: change the description and generate again.

//! The operations of `Things`.

use crate::runtime::{
    Call, Core, Method, NoError, Operation, Parameter, Rule, Statuses, Style,
};
use super::models::Thing;

/// The operations of `Things`.
///
/// [`Client::things`](super::Client::things) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Things<'c> {
    pub(super) core: &'c Core,
}

impl Things<'_> {
    /// Sends `GET /things/{id}`.
    ///
    /// Gives [`Thing`].
    ///
    /// # Arguments
    ///
    /// - `count`: At least 1. At most 100.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::parameters::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().get("example", 1).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: &str, count: i32) -> GetThing {
        GetThing(
            Call::for_json(self.core, &GET_THING)
                .set(&Parameter::path("id"), id)
                .set_checked(
                    &Parameter::query("count"),
                    &count,
                    &[Rule::Minimum(1.0), Rule::Maximum(100.0)],
                ),
        )
    }

    /// Sends `GET /simple/{ids}/end`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::parameters::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().simple_path(&[1]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn simple_path(&self, ids: &[i64]) -> SimplePath {
        SimplePath(
            Call::for_empty(self.core, &SIMPLE_PATH).set(&Parameter::path("ids"), ids),
        )
    }

    /// Sends `GET /label/{ids}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::parameters::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().label_path(&["example"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn label_path(&self, ids: &[impl AsRef<str>]) -> LabelPath {
        let ids: Vec<&str> = ids.iter().map(AsRef::as_ref).collect();
        LabelPath(
            Call::for_empty(self.core, &LABEL_PATH)
                .set(&Parameter::path("ids").style(Style::Label).explode(true), &ids),
        )
    }

    /// Sends `GET /matrix/{ids}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::parameters::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().matrix_path(&["example"]).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn matrix_path(&self, ids: &[impl AsRef<str>]) -> MatrixPath {
        let ids: Vec<&str> = ids.iter().map(AsRef::as_ref).collect();
        MatrixPath(
            Call::for_empty(self.core, &MATRIX_PATH)
                .set(&Parameter::path("ids").style(Style::Matrix), &ids),
        )
    }

    /// Sends `GET /composed/{name}.{extension}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::parameters::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().composed_path("example", "example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn composed_path(&self, name: &str, extension: &str) -> ComposedPath {
        ComposedPath(
            Call::for_empty(self.core, &COMPOSED_PATH)
                .set(&Parameter::path("name"), name)
                .set(&Parameter::path("extension"), extension),
        )
    }

    /// Sends `GET /level/{id}`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::parameters::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().path_level(1, "example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn path_level(&self, id: i64, page: &str) -> PathLevel {
        PathLevel(
            Call::for_empty(self.core, &PATH_LEVEL)
                .set(&Parameter::path("id"), &id)
                .set(&Parameter::query("page"), page),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Things::get`] prepares: awaiting it sends it.
    pub struct GetThing => Thing, NoError {
        /// Sets the header `X-Trace`.
        fn x_trace(x_trace: impl AsRef<str>) => set(&Parameter::header("X-Trace"), x_trace.as_ref());
        /// Sets the header `X-Tags`.
        fn x_tags(x_tags: &[impl AsRef<str>]) =>
            set(&Parameter::header("X-Tags"), &x_tags.iter().map(AsRef::as_ref).collect::<Vec<&str>>());
        /// Sets the cookie `session`.
        fn session(session: impl AsRef<str>) => set(&Parameter::cookie("session"), session.as_ref());
        /// Sets the query parameter `exploded`.
        fn exploded(exploded: &[impl AsRef<str>]) =>
            set(&Parameter::query("exploded"), &exploded.iter().map(AsRef::as_ref).collect::<Vec<&str>>());
        /// Sets the query parameter `commas`.
        fn commas(commas: &[impl AsRef<str>]) =>
            set(&Parameter::query("commas").explode(false), &commas.iter().map(AsRef::as_ref).collect::<Vec<&str>>());
        /// Sets the query parameter `spaces`.
        fn spaces(spaces: &[impl AsRef<str>]) =>
            set(&Parameter::query("spaces").style(Style::SpaceDelimited), &spaces.iter().map(AsRef::as_ref).collect::<Vec<&str>>());
        /// Sets the query parameter `pipes`.
        fn pipes(pipes: &[i64]) => set(&Parameter::query("pipes").style(Style::PipeDelimited), pipes);
        /// Sets the query parameter `raw`.
        fn raw(raw: impl AsRef<str>) => set(&Parameter::query("raw").allow_reserved(), raw.as_ref());
        /// Sets the query parameter `on`.
        #[deprecated = "the API's description deprecates this parameter"]
        fn on(on: bool) => set(&Parameter::query("on"), &on);
        /// Sets the query parameter `ratio`.
        fn ratio(ratio: f64) => set(&Parameter::query("ratio"), &ratio);
    }

    /// The call that [`Things::simple_path`] prepares: awaiting it sends it.
    pub struct SimplePath => (), NoError {}

    /// The call that [`Things::label_path`] prepares: awaiting it sends it.
    pub struct LabelPath => (), NoError {}

    /// The call that [`Things::matrix_path`] prepares: awaiting it sends it.
    pub struct MatrixPath => (), NoError {}

    /// The call that [`Things::composed_path`] prepares: awaiting it sends it.
    pub struct ComposedPath => (), NoError {}

    /// The call that [`Things::path_level`] prepares: awaiting it sends it.
    pub struct PathLevel => (), NoError {}
}

pub(super) static GET_THING: Operation = Operation::json("getThing", Method::Get, "/things/{id}")
    .success(&[Statuses::Code(200)]);

pub(super) static SIMPLE_PATH: Operation = Operation::new("simplePath", Method::Get, "/simple/{ids}/end")
    .success(&[Statuses::Code(204)]);

pub(super) static LABEL_PATH: Operation = Operation::new("labelPath", Method::Get, "/label/{ids}")
    .success(&[Statuses::Code(204)]);

pub(super) static MATRIX_PATH: Operation = Operation::new("matrixPath", Method::Get, "/matrix/{ids}")
    .success(&[Statuses::Code(204)]);

pub(super) static COMPOSED_PATH: Operation =
    Operation::new("composedPath", Method::Get, "/composed/{name}.{extension}")
        .success(&[Statuses::Code(204)]);

pub(super) static PATH_LEVEL: Operation = Operation::new("pathLevel", Method::Get, "/level/{id}")
    .success(&[Statuses::Code(204)]);
