// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

//! The operations of `Raw`.

use crate::runtime::{
    Call, Core, Method, NoError, Operation, Part, PartField, Parts, Statuses,
};
use super::models::{Document, DocumentForm, Line, UploadRequest};

/// The operations of `Raw`.
///
/// [`Client::raw`](super::Client::raw) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Raw<'c> {
    pub(super) core: &'c Core,
}

impl Raw<'_> {
    /// Sends `POST /upload`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::bodies::models::UploadRequest;
    ///
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = UploadRequest::new("bytes");
    /// client.raw().upload(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn upload(&self, body: &UploadRequest) -> Upload {
        Upload(
            Call::for_empty(self.core, &UPLOAD)
                .checked_multipart("multipart/form-data", body),
        )
    }

    /// Sends `POST /documents`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.raw().send_document().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_document(&self) -> SendDocument {
        SendDocument(Call::for_empty(self.core, &SEND_DOCUMENT))
    }

    /// Sends `PUT /documents`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::bodies::models::Document;
    ///
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Document::new("example");
    /// client.raw().put_document(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_document(&self, body: &Document) -> PutDocument {
        PutDocument(
            Call::for_empty(self.core, &PUT_DOCUMENT).json("application/json", body),
        )
    }

    /// Sends `POST /parts`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.raw().send_parts(&goldens::Parts::new().part("file", "bytes")).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_parts(&self, body: &Parts) -> SendParts {
        SendParts(
            Call::for_empty(self.core, &SEND_PARTS)
                .multipart("multipart/form-data", body),
        )
    }

    /// Sends `PUT /picture`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .raw()
    ///     .put_picture(&goldens::Part::bytes("bytes").content_type("image/png"))
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_picture(&self, body: &Part) -> PutPicture {
        PutPicture(Call::for_empty(self.core, &PUT_PICTURE).ranged("image/*", body))
    }

    /// Sends `POST /xml`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.raw().send_xml("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_xml(&self, body: impl Into<String>) -> SendXml {
        SendXml(Call::for_empty(self.core, &SEND_XML).text("application/xml", body))
    }

    /// Sends `POST /lines`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.raw().send_lines("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_lines(&self, body: impl Into<String>) -> SendLines {
        SendLines(
            Call::for_empty(self.core, &SEND_LINES).text("application/x-ndjson", body),
        )
    }

    /// Sends `POST /either`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::bodies::models::Line;
    ///
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Line::new("example");
    /// client.raw().send_either(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_either(&self, body: &Line) -> SendEither {
        SendEither(
            Call::for_empty(self.core, &SEND_EITHER).json("application/json", body),
        )
    }

    /// Sends `GET /search`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::bodies::models::Line;
    ///
    /// # async fn example(client: &goldens::bodies::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Line::new("example");
    /// client.raw().search_with_body(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_with_body(&self, body: &Line) -> SearchWithBody {
        SearchWithBody(
            Call::for_empty(self.core, &SEARCH_WITH_BODY).json("application/json", body),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Raw::upload`] prepares: awaiting it sends it.
    pub struct Upload => (), NoError {}

    /// The call that [`Raw::send_document`] prepares: awaiting it sends it.
    pub struct SendDocument => (), NoError {
        /// Sets the body.
        fn body(body: &DocumentForm) => multipart("multipart/mixed", body);
    }

    /// The call that [`Raw::put_document`] prepares: awaiting it sends it.
    pub struct PutDocument => (), NoError {}

    /// The call that [`Raw::send_parts`] prepares: awaiting it sends it.
    pub struct SendParts => (), NoError {}

    /// The call that [`Raw::put_picture`] prepares: awaiting it sends it.
    pub struct PutPicture => (), NoError {}

    /// The call that [`Raw::send_xml`] prepares: awaiting it sends it.
    pub struct SendXml => (), NoError {}

    /// The call that [`Raw::send_lines`] prepares: awaiting it sends it.
    pub struct SendLines => (), NoError {}

    /// The call that [`Raw::send_either`] prepares: awaiting it sends it.
    pub struct SendEither => (), NoError {}

    /// The call that [`Raw::search_with_body`] prepares: awaiting it sends it.
    pub struct SearchWithBody => (), NoError {}
}

pub(super) static UPLOAD: Operation = Operation::new("upload", Method::Post, "/upload")
    .success(&[Statuses::Code(204)])
    .part_fields(&[
        PartField::new("meta", "application/vnd.meta+json"),
        PartField::new("picture", "image/png"),
        PartField::deep("labels"),
        PartField::new("ids", "application/json"),
    ]);

pub(super) static SEND_DOCUMENT: Operation = Operation::new("sendDocument", Method::Post, "/documents")
    .success(&[Statuses::Code(204)]);

pub(super) static PUT_DOCUMENT: Operation = Operation::new("putDocument", Method::Put, "/documents")
    .success(&[Statuses::Code(204)]);

pub(super) static SEND_PARTS: Operation = Operation::new("sendParts", Method::Post, "/parts")
    .success(&[Statuses::Code(204)]);

pub(super) static PUT_PICTURE: Operation = Operation::new("putPicture", Method::Put, "/picture")
    .success(&[Statuses::Code(204)]);

pub(super) static SEND_XML: Operation = Operation::new("sendXml", Method::Post, "/xml")
    .success(&[Statuses::Code(204)]);

pub(super) static SEND_LINES: Operation = Operation::new("sendLines", Method::Post, "/lines")
    .success(&[Statuses::Code(204)]);

pub(super) static SEND_EITHER: Operation = Operation::new("sendEither", Method::Post, "/either")
    .success(&[Statuses::Code(204)]);

pub(super) static SEARCH_WITH_BODY: Operation = Operation::new("searchWithBody", Method::Get, "/search")
    .success(&[Statuses::Code(204)]);
