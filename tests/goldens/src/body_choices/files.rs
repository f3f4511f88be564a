// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

//! The operations of `Files`.

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::{Call, Core, Method, NoError, Operation, Part, PartField, Statuses};
use super::models::{
    Attachment, AttachmentForm, SendPartsRequest, SendPartsRequestMixed,
    SendPictureRequest, Thing,
};

/// The operations of `Files`.
///
/// [`Client::files`](super::Client::files) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Files<'c> {
    pub(super) core: &'c Core,
}

impl Files<'_> {
    /// Sends `POST /attachments`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::files::AttachBody;
    /// use goldens::body_choices::models::Attachment;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = AttachBody::Json(Attachment::new("example"));
    /// client.files().attach(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn attach(&self, body: impl Into<AttachBody>) -> Attach {
        let body: AttachBody = body.into();
        Attach(Call::for_empty(self.core, &ATTACH).body(body))
    }

    /// Sends `PUT /picture`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::files::PutPictureBody;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = PutPictureBody::Png(goldens::Bytes::from_static(b"bytes"));
    /// client.files().put_picture(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put_picture(&self, body: impl Into<PutPictureBody>) -> PutPicture {
        let body: PutPictureBody = body.into();
        PutPicture(Call::for_empty(self.core, &PUT_PICTURE).body(body))
    }

    /// Sends `POST /recordings`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::files::RecordBody;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = RecordBody::VideoMp4(goldens::Bytes::from_static(b"bytes"));
    /// client.files().record(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn record(&self, body: impl Into<RecordBody>) -> Record {
        let body: RecordBody = body.into();
        Record(Call::for_empty(self.core, &RECORD).body(body))
    }

    /// Sends `PUT /files`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::files::PutFileBody;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = PutFileBody::Json(::serde_json::json!({}));
    /// client.files().put(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn put(&self, body: impl Into<PutFileBody>) -> PutFile {
        let body: PutFileBody = body.into();
        PutFile(Call::for_empty(self.core, &PUT_FILE).body(body))
    }

    /// Sends `POST /parts`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::files::SendPartsBody;
    /// use goldens::body_choices::models::SendPartsRequest;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SendPartsBody::Multipart(SendPartsRequest::new());
    /// client.files().send_parts(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn send_parts(&self, body: impl Into<SendPartsBody>) -> SendParts {
        let body: SendPartsBody = body.into();
        SendParts(Call::for_empty(self.core, &SEND_PARTS).body(body))
    }

    /// Sends `POST /pictures`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::models::SendPictureRequest;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SendPictureRequest::new("bytes");
    /// client.files().send_picture(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_picture(&self, body: &SendPictureRequest) -> SendPicture {
        SendPicture(
            Call::for_empty(self.core, &SEND_PICTURE)
                .multipart("multipart/form-data", body),
        )
    }

    /// Sends `POST /octets`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .files()
    ///     .send_octets(
    ///         &goldens::Part::bytes("bytes").content_type("application/octet-stream"),
    ///     )
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn send_octets(&self, body: &Part) -> SendOctets {
        SendOctets(Call::for_empty(self.core, &SEND_OCTETS).ranged("*/*", body))
    }

    /// Sends `PUT /octets`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::models::Thing;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Thing::new("example");
    /// client.files().put_thing(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn put_thing(&self, body: &Thing) -> PutThing {
        PutThing(
            Call::for_empty(self.core, &PUT_THING).checked_json("application/json", body),
        )
    }

    /// Sends `PATCH /octets`.
    ///
    /// Gives [`Thing`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::models::Thing;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Thing::new("example");
    /// let answer = client.files().patch_thing(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn patch_thing(&self, body: &Thing) -> PatchThing {
        PatchThing(
            Call::for_json(self.core, &PATCH_THING)
                .checked_json("application/json; version=1.0.0", body),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Files::attach`] prepares: awaiting it sends it.
    pub struct Attach => (), NoError {}

    /// The call that [`Files::put_picture`] prepares: awaiting it sends it.
    pub struct PutPicture => (), NoError {}

    /// The call that [`Files::record`] prepares: awaiting it sends it.
    pub struct Record => (), NoError {}

    /// The call that [`Files::put`] prepares: awaiting it sends it.
    pub struct PutFile => (), NoError {}

    /// The call that [`Files::send_parts`] prepares: awaiting it sends it.
    pub struct SendParts => (), NoError {}

    /// The call that [`Files::send_picture`] prepares: awaiting it sends it.
    pub struct SendPicture => (), NoError {}

    /// The call that [`Files::send_octets`] prepares: awaiting it sends it.
    pub struct SendOctets => (), NoError {}

    /// The call that [`Files::put_thing`] prepares: awaiting it sends it.
    pub struct PutThing => (), NoError {}

    /// The call that [`Files::patch_thing`] prepares: awaiting it sends it.
    pub struct PatchThing => Thing, NoError {}
}

pub(super) static ATTACH: Operation = Operation::new("attach", Method::Post, "/attachments")
    .success(&[Statuses::Code(204)]);

/// The body of [`Files::attach`]: each variant is sent with its own `Content-Type`.
///
/// What a variant holds can be given in place of it.
///
/// # Example
///
/// ```no_run
/// use goldens::body_choices::files::AttachBody;
/// use goldens::body_choices::models::{Attachment, AttachmentForm};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let body = AttachBody::Json(Attachment::new("example"));
/// let body = AttachBody::Multipart(AttachmentForm::new("example"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AttachBody {
    /// `application/json`.
    Json(Attachment),
    /// `multipart/form-data`.
    Multipart(AttachmentForm),
}

crate::runtime::bodies! { AttachBody {
    Json(Attachment): checked_json("application/json");
    Multipart(AttachmentForm): checked_multipart("multipart/form-data");
} }

pub(super) static PUT_PICTURE: Operation = Operation::new("putPicture", Method::Put, "/picture")
    .success(&[Statuses::Code(204)]);

/// The body of [`Files::put_picture`]: each variant is sent with its own `Content-Type`.
///
/// # Example
///
/// ```no_run
/// use goldens::body_choices::files::PutPictureBody;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let body = PutPictureBody::Png(goldens::Bytes::from_static(b"bytes"));
/// let body = PutPictureBody::Jpeg(goldens::Bytes::from_static(b"bytes"));
/// let body = PutPictureBody::OctetStream(goldens::Bytes::from_static(b"bytes"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutPictureBody {
    /// `image/png`.
    Png(Bytes),
    /// `image/jpeg`.
    Jpeg(Bytes),
    /// `application/octet-stream`.
    OctetStream(Bytes),
}

crate::runtime::bodies! { PutPictureBody {
    Png(): bytes("image/png");
    Jpeg(): bytes("image/jpeg");
    OctetStream(): bytes("application/octet-stream");
} }

pub(super) static RECORD: Operation = Operation::new("record", Method::Post, "/recordings")
    .success(&[Statuses::Code(204)]);

/// The body of [`Files::record`]: each variant is sent with its own `Content-Type`.
///
/// # Example
///
/// ```no_run
/// use goldens::body_choices::files::RecordBody;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let body = RecordBody::VideoMp4(goldens::Bytes::from_static(b"bytes"));
/// let body = RecordBody::Mp4(goldens::Bytes::from_static(b"bytes"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum RecordBody {
    /// `video/mp4`.
    VideoMp4(Bytes),
    /// `audio/mp4`.
    Mp4(Bytes),
}

crate::runtime::bodies! { RecordBody {
    VideoMp4(): bytes("video/mp4");
    Mp4(): bytes("audio/mp4");
} }

pub(super) static PUT_FILE: Operation = Operation::new("putFile", Method::Put, "/files")
    .success(&[Statuses::Code(204)]);

/// The body of [`Files::put`]: each variant is sent with its own `Content-Type`.
///
/// What a variant holds can be given in place of it.
///
/// # Example
///
/// ```no_run
/// use goldens::body_choices::files::PutFileBody;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let body = PutFileBody::Json(::serde_json::json!({}));
/// let body = PutFileBody::Image(
///     goldens::Part::bytes("bytes").content_type("image/png"),
/// );
/// let body = PutFileBody::Pdf(goldens::Bytes::from_static(b"bytes"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum PutFileBody {
    /// `application/json`.
    Json(Value),
    /// Bytes of a media type within `image/*`, which the part names.
    Image(Part),
    /// `application/pdf`.
    Pdf(Bytes),
}

crate::runtime::bodies! { PutFileBody {
    Json(Value): json("application/json");
    Image(Part): ranged("image/*");
    Pdf(Bytes, Vec<u8>): bytes("application/pdf");
} }

pub(super) static SEND_PARTS: Operation = Operation::new("sendParts", Method::Post, "/parts")
    .success(&[Statuses::Code(204)]);

/// The body of [`Files::send_parts`]: each variant is sent with its own `Content-Type`.
///
/// What a variant holds can be given in place of it.
///
/// # Example
///
/// ```no_run
/// use goldens::body_choices::files::SendPartsBody;
/// use goldens::body_choices::models::{SendPartsRequest, SendPartsRequestMixed};
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let body = SendPartsBody::Multipart(SendPartsRequest::new());
/// let body = SendPartsBody::Mixed(SendPartsRequestMixed::new());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum SendPartsBody {
    /// `multipart/form-data`.
    Multipart(SendPartsRequest),
    /// `multipart/mixed`.
    Mixed(SendPartsRequestMixed),
}

crate::runtime::bodies! { SendPartsBody {
    Multipart(SendPartsRequest): multipart_with("multipart/form-data", &[PartField::deep("labels")]);
    Mixed(SendPartsRequestMixed): checked_multipart_with("multipart/mixed", &[PartField::new("labels", "application/json")]);
} }

pub(super) static SEND_PICTURE: Operation = Operation::new("sendPicture", Method::Post, "/pictures")
    .success(&[Statuses::Code(204)])
    .part_fields(&[PartField::new("picture", "image/png"), PartField::new("title", "text/markdown")]);

pub(super) static SEND_OCTETS: Operation = Operation::new("sendOctets", Method::Post, "/octets")
    .success(&[Statuses::Code(204)]);

pub(super) static PUT_THING: Operation = Operation::new("putThing", Method::Put, "/octets")
    .success(&[Statuses::Code(204)]);

pub(super) static PATCH_THING: Operation = Operation::new("patchThing", Method::Patch, "/octets")
    .accept("application/json; version=1.0.0")
    .success(&[Statuses::Code(200)]);
