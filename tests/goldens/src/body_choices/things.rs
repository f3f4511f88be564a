// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

//! The operations of `Things`.

use bytes::Bytes;

use crate::runtime::{
    Call, Core, Method, NoError, Operation, Parameter, PartField, Statuses,
};
use super::models::{
    AnnotateThingRequest, Change, CreateThingRequestForm, CreateThingRequestMultipart,
    RowsRequest, Thing,
};

/// The operations of `Things`.
///
/// [`Client::things`](super::Client::things) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Things<'c> {
    pub(super) core: &'c Core,
}

impl Things<'_> {
    /// Sends `POST /things`.
    ///
    /// # Arguments
    ///
    /// - `body`: The new thing.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::models::Thing;
    /// use goldens::body_choices::things::CreateThingBody;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = CreateThingBody::Json(Thing::new("example"));
    /// client.things().create(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn create(&self, body: impl Into<CreateThingBody>) -> CreateThing {
        let body: CreateThingBody = body.into();
        CreateThing(Call::for_empty(self.core, &CREATE_THING).body(body))
    }

    /// Sends `PATCH /things`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.things().annotate().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn annotate(&self) -> AnnotateThing {
        AnnotateThing(Call::for_empty(self.core, &ANNOTATE_THING))
    }

    /// Sends `POST /things/import`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::models::RowsRequest;
    /// use goldens::body_choices::things::ImportThingsBody;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = ImportThingsBody::Json(RowsRequest::new(1));
    /// client.things().import_things(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn import_things(&self, body: impl Into<ImportThingsBody>) -> ImportThings {
        let body: ImportThingsBody = body.into();
        ImportThings(Call::for_empty(self.core, &IMPORT_THINGS).body(body))
    }

    /// Sends `PUT /things/import`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::models::RowsRequest;
    /// use goldens::body_choices::things::ReplaceThingsBody;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = ReplaceThingsBody::Json(RowsRequest::new(1));
    /// client.things().replace_things(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn replace_things(&self, body: impl Into<ReplaceThingsBody>) -> ReplaceThings {
        let body: ReplaceThingsBody = body.into();
        ReplaceThings(Call::for_empty(self.core, &REPLACE_THINGS).body(body))
    }

    /// Sends `POST /things/log`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::models::Thing;
    /// use goldens::body_choices::things::LogThingsBody;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = LogThingsBody::Json(::std::vec::Vec::from([Thing::new("example")]));
    /// client.things().log_things(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn log_things(&self, body: impl Into<LogThingsBody>) -> LogThings {
        let body: LogThingsBody = body.into();
        LogThings(Call::for_empty(self.core, &LOG_THINGS).body(body))
    }

    /// Sends `PATCH /things/changes`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::models::Change;
    /// use goldens::body_choices::things::ChangeThingBody;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = ChangeThingBody::MergePatchJson(Change::new());
    /// client.things().change(request).await?;
    /// # Ok(())
    /// # }
    /// ```
    pub fn change(&self, body: impl Into<ChangeThingBody>) -> ChangeThing {
        let body: ChangeThingBody = body.into();
        ChangeThing(Call::for_empty(self.core, &CHANGE_THING).body(body))
    }

    /// Sends `POST /things/plain`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::body_choices::models::Thing;
    ///
    /// # async fn example(client: &goldens::body_choices::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Thing::new("example");
    /// client.things().plain(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn plain(&self, body: &Thing) -> PlainThing {
        PlainThing(
            Call::for_empty(self.core, &PLAIN_THING)
                .checked_json("application/json", body),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Things::create`] prepares: awaiting it sends it.
    pub struct CreateThing => (), NoError {}

    /// The call that [`Things::annotate`] prepares: awaiting it sends it.
    pub struct AnnotateThing => (), NoError {
        /// Sets the body.
        fn body(body: impl Into<AnnotateThingBody>) => body(Into::<AnnotateThingBody>::into(body));
    }

    /// The call that [`Things::import_things`] prepares: awaiting it sends it.
    pub struct ImportThings => (), NoError {}

    /// The call that [`Things::replace_things`] prepares: awaiting it sends it.
    pub struct ReplaceThings => (), NoError {}

    /// The call that [`Things::log_things`] prepares: awaiting it sends it.
    pub struct LogThings => (), NoError {}

    /// The call that [`Things::change`] prepares: awaiting it sends it.
    pub struct ChangeThing => (), NoError {}

    /// The call that [`Things::plain`] prepares: awaiting it sends it.
    pub struct PlainThing => (), NoError {}
}

pub(super) static CREATE_THING: Operation = Operation::new("createThing", Method::Post, "/things")
    .success(&[Statuses::Code(204)]);

/// The body of [`Things::create`]: each variant is sent with its own `Content-Type`.
///
/// What a variant holds can be given in place of it.
///
/// # Example
///
/// ```no_run
/// use goldens::body_choices::models::{
///     CreateThingRequestForm, CreateThingRequestMultipart, Thing,
/// };
/// use goldens::body_choices::things::CreateThingBody;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let body = CreateThingBody::Json(Thing::new("example"));
/// let body = CreateThingBody::Text("example".to_owned());
/// let body = CreateThingBody::Form(CreateThingRequestForm::new("example"));
/// let body = CreateThingBody::Multipart(CreateThingRequestMultipart::new("bytes"));
/// let body = CreateThingBody::OctetStream(goldens::Bytes::from_static(b"bytes"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum CreateThingBody {
    /// `application/json`.
    Json(Thing),
    /// `text/plain`.
    Text(String),
    /// `application/x-www-form-urlencoded`.
    Form(CreateThingRequestForm),
    /// `multipart/form-data`.
    Multipart(CreateThingRequestMultipart),
    /// `application/octet-stream`.
    OctetStream(Bytes),
}

crate::runtime::bodies! { CreateThingBody {
    Json(Thing): checked_json("application/json");
    Text(String, &str): text("text/plain");
    Form(CreateThingRequestForm): checked_form_with("application/x-www-form-urlencoded", &[Parameter::query("tags").explode(false)]);
    Multipart(CreateThingRequestMultipart): checked_multipart_with("multipart/form-data", &[PartField::new("manual", "application/pdf")]);
    OctetStream(Bytes, Vec<u8>): bytes("application/octet-stream");
} }

pub(super) static ANNOTATE_THING: Operation = Operation::new("annotateThing", Method::Patch, "/things")
    .success(&[Statuses::Code(204)]);

/// The body of [`Things::annotate`]: each variant is sent with its own `Content-Type`.
///
/// What a variant holds can be given in place of it.
///
/// # Example
///
/// ```no_run
/// use goldens::body_choices::models::AnnotateThingRequest;
/// use goldens::body_choices::things::AnnotateThingBody;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let body = AnnotateThingBody::Json(AnnotateThingRequest::new("example"));
/// let body = AnnotateThingBody::Text("example".to_owned());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum AnnotateThingBody {
    /// `application/json`.
    Json(AnnotateThingRequest),
    /// `text/plain`.
    Text(String),
}

crate::runtime::bodies! { AnnotateThingBody {
    Json(AnnotateThingRequest): json("application/json");
    Text(String, &str): text("text/plain");
} }

pub(super) static IMPORT_THINGS: Operation = Operation::new("importThings", Method::Post, "/things/import")
    .success(&[Statuses::Code(204)]);

/// The body of [`Things::import_things`]: each variant is sent with its own `Content-Type`.
///
/// # Example
///
/// ```no_run
/// use goldens::body_choices::models::RowsRequest;
/// use goldens::body_choices::things::ImportThingsBody;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let body = ImportThingsBody::Json(RowsRequest::new(1));
/// let body = ImportThingsBody::Csv("example".to_owned());
/// let body = ImportThingsBody::TabSeparatedValues("example".to_owned());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ImportThingsBody {
    /// `application/json`.
    Json(RowsRequest),
    /// `text/csv`.
    Csv(String),
    /// `text/tab-separated-values`.
    TabSeparatedValues(String),
}

crate::runtime::bodies! { ImportThingsBody {
    Json(RowsRequest): json("application/json");
    Csv(): text("text/csv");
    TabSeparatedValues(): text("text/tab-separated-values");
} }

pub(super) static REPLACE_THINGS: Operation = Operation::new("replaceThings", Method::Put, "/things/import")
    .success(&[Statuses::Code(204)]);

/// The body of [`Things::replace_things`]: each variant is sent with its own `Content-Type`.
///
/// # Example
///
/// ```no_run
/// use goldens::body_choices::models::RowsRequest;
/// use goldens::body_choices::things::ReplaceThingsBody;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let body = ReplaceThingsBody::Json(RowsRequest::new(1));
/// let body = ReplaceThingsBody::Csv("example".to_owned());
/// let body = ReplaceThingsBody::TabSeparatedValues("example".to_owned());
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ReplaceThingsBody {
    /// `application/json`.
    Json(RowsRequest),
    /// `text/csv`.
    Csv(String),
    /// `text/tab-separated-values`.
    TabSeparatedValues(String),
}

crate::runtime::bodies! { ReplaceThingsBody {
    Json(RowsRequest): json("application/json");
    Csv(): text("text/csv");
    TabSeparatedValues(): text("text/tab-separated-values");
} }

pub(super) static LOG_THINGS: Operation = Operation::new("logThings", Method::Post, "/things/log")
    .success(&[Statuses::Code(204)]);

/// The body of [`Things::log_things`]: each variant is sent with its own `Content-Type`.
///
/// What a variant holds can be given in place of it.
///
/// # Example
///
/// ```no_run
/// use goldens::body_choices::models::Thing;
/// use goldens::body_choices::things::LogThingsBody;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let body = LogThingsBody::Json(::std::vec::Vec::from([Thing::new("example")]));
/// let body = LogThingsBody::JsonSimple(Thing::new("example"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum LogThingsBody {
    /// `application/json`.
    Json(Vec<Thing>),
    /// `application/json;simple`.
    JsonSimple(Thing),
}

crate::runtime::bodies! { LogThingsBody {
    Json(Vec<Thing>): checked_json("application/json");
    JsonSimple(Thing): checked_json("application/json;simple");
} }

pub(super) static CHANGE_THING: Operation = Operation::new("changeThing", Method::Patch, "/things/changes")
    .success(&[Statuses::Code(204)]);

/// The body of [`Things::change`]: each variant is sent with its own `Content-Type`.
///
/// # Example
///
/// ```no_run
/// use goldens::body_choices::models::Change;
/// use goldens::body_choices::things::ChangeThingBody;
///
/// # fn example() -> Result<(), Box<dyn std::error::Error>> {
/// let body = ChangeThingBody::MergePatchJson(Change::new());
/// let body = ChangeThingBody::JsonPatchJson(Change::new());
/// let body = ChangeThingBody::ApplyPatchYaml(goldens::Bytes::from_static(b"bytes"));
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum ChangeThingBody {
    /// `application/merge-patch+json`.
    MergePatchJson(Change),
    /// `application/json-patch+json`.
    JsonPatchJson(Change),
    /// `application/apply-patch+yaml`.
    ApplyPatchYaml(Bytes),
}

crate::runtime::bodies! { ChangeThingBody {
    MergePatchJson(): json("application/merge-patch+json");
    JsonPatchJson(): json("application/json-patch+json");
    ApplyPatchYaml(Bytes, Vec<u8>): bytes("application/apply-patch+yaml");
} }

pub(super) static PLAIN_THING: Operation = Operation::new("plainThing", Method::Post, "/things/plain")
    .success(&[Statuses::Code(204)]);
