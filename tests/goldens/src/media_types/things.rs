// Printed by letterpress from Media types 1. Do not edit: change the description and generate again.

//! The operations of `Things`.

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::{
    ByteStream, Call, Core, Method, NoError, Opening, Operation, Parameter, Statuses,
    read,
};
use super::models::{Failure, Problem, Thing, Thing2};

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
    /// Gives [`GetThingAnswer`], which has a variant for each media type.
    ///
    /// # Errors
    ///
    /// - 404, [`GetThingError::NotFound`]: There is none.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().get("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get(&self, id: &str) -> GetThing {
        GetThing(
            Call::for_content(self.core, &GET_THING).set(&Parameter::path("id"), id),
        )
    }

    /// Sends `GET /things/{id}/card`.
    ///
    /// Gives [`Thing`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().get_card("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_card(&self, id: &str) -> GetThingCard {
        GetThingCard(
            Call::for_json(self.core, &GET_THING_CARD).set(&Parameter::path("id"), id),
        )
    }

    /// Sends `GET /things/{id}/print`.
    ///
    /// Gives [`GetThingPrintAnswer`], which has a variant for each media type.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().get_print("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_print(&self, id: &str) -> GetThingPrint {
        GetThingPrint(
            Call::for_content(self.core, &GET_THING_PRINT)
                .set(&Parameter::path("id"), id),
        )
    }

    /// Sends `GET /things/{id}/notes`.
    ///
    /// Gives [`GetThingNotesAnswer`], which has a variant for each media type.
    ///
    /// # Errors
    ///
    /// - any other status, [`GetThingNotesError::Default`]: Anything else.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().get_notes("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_notes(&self, id: &str) -> GetThingNotes {
        GetThingNotes(
            Call::for_content(self.core, &GET_THING_NOTES)
                .set(&Parameter::path("id"), id),
        )
    }

    /// Sends `GET /things/{id}/picture`.
    ///
    /// Gives `Bytes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().get_picture("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_picture(&self, id: &str) -> GetThingPicture {
        GetThingPicture(
            Call::for_bytes(self.core, &GET_THING_PICTURE)
                .set(&Parameter::path("id"), id),
        )
    }

    /// Sends `GET /things/{id}/feed`.
    ///
    /// Gives `String`.
    ///
    /// # Errors
    ///
    /// - 400, [`GetThingFeedError::BadRequest`]: More XML.
    /// - 410, [`GetThingFeedError::Gone`]: Bytes.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().get_feed("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_feed(&self, id: &str) -> GetThingFeed {
        GetThingFeed(
            Call::for_text(self.core, &GET_THING_FEED).set(&Parameter::path("id"), id),
        )
    }

    /// Sends `GET /things/{id}/archive`.
    ///
    /// Gives `Bytes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().get_archive("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_archive(&self, id: &str) -> GetThingArchive {
        GetThingArchive(
            Call::for_bytes(self.core, &GET_THING_ARCHIVE)
                .set(&Parameter::path("id"), id),
        )
    }

    /// Sends `GET /anything`.
    ///
    /// Gives `Vec<Thing>`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().list_anything().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn list_anything(&self) -> ListAnything {
        ListAnything(Call::for_json(self.core, &LIST_ANYTHING))
    }

    /// Sends `POST /anything`.
    ///
    /// Gives `Value`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().post_anything().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn post_anything(&self) -> PostAnything {
        PostAnything(Call::for_json(self.core, &POST_ANYTHING))
    }

    /// Sends `PUT /anything`.
    ///
    /// Gives [`Thing`].
    ///
    /// # Errors
    ///
    /// - any other status, [`PutAnythingError::Default`]: Success and failure.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().put_anything().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_anything(&self) -> PutAnything {
        PutAnything(Call::for_json(self.core, &PUT_ANYTHING))
    }

    /// Sends `PATCH /anything`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().patch_anything().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn patch_anything(&self) -> PatchAnything {
        PatchAnything(Call::for_empty(self.core, &PATCH_ANYTHING))
    }

    /// Sends `DELETE /anything`.
    ///
    /// # Errors
    ///
    /// - 304, [`DeleteAnythingError::NotModified`]: It was gone.
    /// - 307, [`DeleteAnythingError::TemporaryRedirect`]: Elsewhere.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().delete_anything().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn delete_anything(&self) -> DeleteAnything {
        DeleteAnything(Call::for_empty(self.core, &DELETE_ANYTHING))
    }

    /// Sends `TRACE /anything`.
    ///
    /// Gives `String`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().trace_anything().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn trace_anything(&self) -> TraceAnything {
        TraceAnything(Call::for_json(self.core, &TRACE_ANYTHING))
    }

    /// Sends `OPTIONS /anything`.
    ///
    /// Gives `Bytes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::media_types::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.things().options_anything().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn options_anything(&self) -> OptionsAnything {
        OptionsAnything(Call::for_bytes(self.core, &OPTIONS_ANYTHING))
    }
}

crate::runtime::call! {
    /// The call that [`Things::get`] prepares: awaiting it sends it.
    pub struct GetThing => GetThingAnswer, GetThingError {}

    /// The call that [`Things::get_card`] prepares: awaiting it sends it.
    pub struct GetThingCard => Thing, NoError {}

    /// The call that [`Things::get_print`] prepares: awaiting it sends it.
    pub struct GetThingPrint => GetThingPrintAnswer, NoError {}

    /// The call that [`Things::get_notes`] prepares: awaiting it sends it.
    pub struct GetThingNotes => GetThingNotesAnswer, GetThingNotesError {}

    /// The call that [`Things::get_picture`] prepares: awaiting it sends it.
    pub struct GetThingPicture => Bytes, NoError {}

    /// The call that [`Things::get_feed`] prepares: awaiting it sends it.
    pub struct GetThingFeed => String, GetThingFeedError {}

    /// The call that [`Things::get_archive`] prepares: awaiting it sends it.
    pub struct GetThingArchive => Bytes, NoError {}

    /// The call that [`Things::list_anything`] prepares: awaiting it sends it.
    pub struct ListAnything => Vec<Thing>, NoError {}

    /// The call that [`Things::post_anything`] prepares: awaiting it sends it.
    pub struct PostAnything => Value, NoError {}

    /// The call that [`Things::put_anything`] prepares: awaiting it sends it.
    pub struct PutAnything => Thing, PutAnythingError {}

    /// The call that [`Things::patch_anything`] prepares: awaiting it sends it.
    pub struct PatchAnything => (), NoError {}

    /// The call that [`Things::delete_anything`] prepares: awaiting it sends it.
    pub struct DeleteAnything => (), DeleteAnythingError {}

    /// The call that [`Things::trace_anything`] prepares: awaiting it sends it.
    pub struct TraceAnything => String, NoError {}

    /// The call that [`Things::options_anything`] prepares: awaiting it sends it.
    pub struct OptionsAnything => Bytes, NoError {}
}

pub(super) static GET_THING: Operation = Operation::new("getThing", Method::Get, "/things/{id}")
    .accept("application/json, application/vnd.things.v2+json, application/problem+json, application/vnd.things.error+json")
    .success(&[Statuses::Code(200)]);

/// A body that an answer of [`Things::get`] may have; the answer's `Content-Type` tells which.
///
/// The client asks for all of them. The header `accept` in the options of a call asks for one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingAnswer {
    /// `application/json`.
    Json(Thing),
    /// `application/vnd.things.v2+json`.
    VndThingsV2Json(Thing2),
}

crate::runtime::content! { GetThingAnswer {
    "application/json" => Json(json);
    "application/vnd.things.v2+json" => VndThingsV2Json(json);
} }

/// A body that an answer of [`Things::get`] may have; the answer's `Content-Type` tells which.
///
/// The client asks for all of them. The header `accept` in the options of a call asks for one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingNotFoundContent {
    /// `application/problem+json`.
    ProblemJson(Problem),
    /// `application/vnd.things.error+json`.
    VndThingsErrorJson(Failure),
}

crate::runtime::content! { GetThingNotFoundContent {
    "application/problem+json" => ProblemJson(json);
    "application/vnd.things.error+json" => VndThingsErrorJson(json);
} }

pub(super) static GET_THING_CARD: Operation =
    Operation::json("getThingCard", Method::Get, "/things/{id}/card")
        .success(&[Statuses::Code(200)]);

pub(super) static GET_THING_PRINT: Operation =
    Operation::new("getThingPrint", Method::Get, "/things/{id}/print")
        .accept("application/json, application/pdf, image/*")
        .success(&[Statuses::Code(200)]);

impl GetThingPrint {
    /// Asks for `application/pdf, image/*` and gives the bytes as they come, as many as there are.
    #[inline]
    pub fn stream(self) -> Opening<ByteStream, NoError> {
        self.0.opening(read::bytes()).accept("application/pdf, image/*")
    }
}

/// A body that an answer of [`Things::get_print`] may have; the answer's `Content-Type` tells which.
///
/// The client asks for all of them. The header `accept` in the options of a call asks for one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingPrintAnswer {
    /// `application/json`.
    Json(Thing),
    /// `application/pdf`.
    Pdf(Bytes),
    /// `image/*`.
    Image(Bytes),
}

crate::runtime::content! { GetThingPrintAnswer {
    "application/json" => Json(json);
    "application/pdf" => Pdf(bytes);
    "image/*" => Image(bytes);
} }

pub(super) static GET_THING_NOTES: Operation =
    Operation::new("getThingNotes", Method::Get, "/things/{id}/notes")
        .accept("text/csv, application/vnd.ms-excel, text/html")
        .success(&[Statuses::Code(200)]);

impl GetThingNotes {
    /// Asks for `application/vnd.ms-excel` and gives the bytes as they come, as many as there are.
    #[inline]
    pub fn stream(self) -> Opening<ByteStream, GetThingNotesError> {
        self.0.opening(read::bytes()).accept("application/vnd.ms-excel")
    }
}

/// A body that an answer of [`Things::get_notes`] may have; the answer's `Content-Type` tells which.
///
/// The client asks for all of them. The header `accept` in the options of a call asks for one.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum GetThingNotesAnswer {
    /// `text/csv`.
    Csv(String),
    /// `application/vnd.ms-excel`.
    VndMsExcel(Bytes),
}

crate::runtime::content! { GetThingNotesAnswer {
    "text/csv" => Csv(text);
    "application/vnd.ms-excel" => VndMsExcel(bytes);
} }

pub(super) static GET_THING_PICTURE: Operation =
    Operation::new("getThingPicture", Method::Get, "/things/{id}/picture")
        .accept("image/png, image/jpeg")
        .success(&[Statuses::Code(200)]);

impl GetThingPicture {
    /// Asks for `image/png, image/jpeg` and gives the bytes as they come, as many as there are.
    #[inline]
    pub fn stream(self) -> Opening<ByteStream, NoError> {
        self.0.opening(read::bytes()).accept("image/png, image/jpeg")
    }
}

pub(super) static GET_THING_FEED: Operation =
    Operation::new("getThingFeed", Method::Get, "/things/{id}/feed")
        .accept("application/atom+xml, application/xml, application/octet-stream")
        .success(&[Statuses::Code(200)]);

pub(super) static GET_THING_ARCHIVE: Operation =
    Operation::json("getThingArchive", Method::Get, "/things/{id}/archive")
        .success(&[Statuses::Code(200)]);

impl GetThingArchive {
    /// Asks for `application/json` and gives the bytes as they come, as many as there are.
    #[inline]
    pub fn stream(self) -> Opening<ByteStream, NoError> {
        self.0.opening(read::bytes()).accept("application/json")
    }
}

pub(super) static LIST_ANYTHING: Operation = Operation::json("listAnything", Method::Get, "/anything")
    .success(&[Statuses::Code(200)]);

pub(super) static POST_ANYTHING: Operation = Operation::json("postAnything", Method::Post, "/anything")
    .success(&[Statuses::Code(200)]);

pub(super) static PUT_ANYTHING: Operation = Operation::json("putAnything", Method::Put, "/anything")
    .success(&[Statuses::Default]);

pub(super) static PATCH_ANYTHING: Operation = Operation::new("patchAnything", Method::Patch, "/anything")
    .success(&[Statuses::Range(2)]);

pub(super) static DELETE_ANYTHING: Operation =
    Operation::json("deleteAnything", Method::Delete, "/anything")
        .success(&[Statuses::Range(2)]);

pub(super) static TRACE_ANYTHING: Operation = Operation::json("traceAnything", Method::Trace, "/anything")
    .success(&[Statuses::Code(200)]);

pub(super) static OPTIONS_ANYTHING: Operation =
    Operation::new("optionsAnything", Method::Options, "/anything")
        .accept("*/*")
        .success(&[Statuses::Code(200)]);

impl OptionsAnything {
    /// Asks for `*/*` and gives the bytes as they come, as many as there are.
    #[inline]
    pub fn stream(self) -> Opening<ByteStream, NoError> {
        self.0.opening(read::bytes()).accept("*/*")
    }
}

crate::runtime::answers! {
    /// The documented error answers of [`Things::get`].
    pub enum GetThingError {
        /// Status 404.
        ///
        /// There is none.
        404 => NotFound(content GetThingNotFoundContent);
    }

    /// The documented error answers of [`Things::get_notes`].
    pub enum GetThingNotesError {
        /// Any other status.
        ///
        /// Anything else.
        _ => Default(status u16, text String);
    }

    /// The documented error answers of [`Things::get_feed`].
    pub enum GetThingFeedError {
        /// Status 400.
        ///
        /// More XML.
        400 => BadRequest(text String);
        /// Status 410.
        ///
        /// Bytes.
        410 => Gone(bytes Bytes);
    }

    /// The documented error answers of [`Things::put_anything`].
    pub enum PutAnythingError {
        /// Any other status.
        ///
        /// Success and failure.
        _ => Default(status u16, json Thing);
    }

    /// The documented error answers of [`Things::delete_anything`].
    pub enum DeleteAnythingError {
        /// Status 304.
        ///
        /// It was gone.
        304 => NotModified;
        /// Status 307.
        ///
        /// Elsewhere.
        307 => TemporaryRedirect(json Problem);
    }
}
