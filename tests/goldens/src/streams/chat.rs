// Printed by letterpress from Streams 1. Do not edit: change the description and generate again.

//! The operations of `Chat`.

use bytes::Bytes;
use serde_json::Value;

use crate::runtime::{
    ByteStream, Call, Core, EventStream, JsonLines, Method, NoError, Opening, Operation,
    Parameter, Statuses, read,
};
use super::models::{Change, Chunk, NewChat, Problem};

/// The operations of `Chat`.
///
/// [`Client::chat`](super::Client::chat) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Chat<'c> {
    pub(super) core: &'c Core,
}

impl Chat<'_> {
    /// Sends `POST /chat`.
    ///
    /// Gives [`super::models::Chat`].
    ///
    /// # Errors
    ///
    /// - 400, [`CreateChatError::BadRequest`]: The request is wrong.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::streams::models::NewChat;
    ///
    /// # async fn example(client: &goldens::streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = NewChat::new("example");
    /// let answer = client.chat().create(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn create(&self, body: &NewChat) -> CreateChat {
        CreateChat(
            Call::for_json(self.core, &CREATE_CHAT).json("application/json", body),
        )
    }

    /// Sends `GET /changes`.
    ///
    /// Gives events as they come, with [`Change`] as data.
    ///
    /// # Errors
    ///
    /// - 403, [`WatchChangesError::Forbidden`]: No.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.chat().watch_changes().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn watch_changes(&self) -> WatchChanges {
        WatchChanges(Call::for_empty(self.core, &WATCH_CHANGES))
    }

    /// Sends `GET /ticks`.
    ///
    /// Gives events as they come, with `String` as data.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.chat().watch_ticks().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn watch_ticks(&self) -> WatchTicks {
        WatchTicks(Call::for_empty(self.core, &WATCH_TICKS))
    }

    /// Sends `GET /log`.
    ///
    /// Gives [`Chunk`] items as they come.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.chat().read_log().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_log(&self) -> ReadLog {
        ReadLog(Call::for_empty(self.core, &READ_LOG))
    }

    /// Sends `GET /records`.
    ///
    /// Gives `Value` items as they come.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.chat().read_records().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_records(&self) -> ReadRecords {
        ReadRecords(Call::for_empty(self.core, &READ_RECORDS))
    }

    /// Sends `GET /export`.
    ///
    /// Gives [`ExportChatsAnswer`], which has a variant for each documented answer.
    ///
    /// # Errors
    ///
    /// - any other status, [`ExportChatsError::Default`]: Anything else.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::streams::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.chat().export_chats().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn export_chats(&self) -> ExportChats {
        ExportChats(Call::for_answers(self.core, &EXPORT_CHATS))
    }
}

crate::runtime::call! {
    /// The call that [`Chat::create`] prepares: awaiting it sends it.
    pub struct CreateChat => super::models::Chat, CreateChatError {}

    /// The call that [`Chat::export_chats`] prepares: awaiting it sends it.
    pub struct ExportChats => ExportChatsAnswer, ExportChatsError {}
}

crate::runtime::opening! {
    /// The call that [`Chat::watch_changes`] prepares: awaiting it sends it.
    pub struct WatchChanges => EventStream<Change>, WatchChangesError, json_events {
        /// Sets the query parameter `since`.
        fn since(since: impl AsRef<str>) => set(&Parameter::query("since"), since.as_ref());
    }

    /// The call that [`Chat::watch_ticks`] prepares: awaiting it sends it.
    pub struct WatchTicks => EventStream<String>, NoError, text_events {}

    /// The call that [`Chat::read_log`] prepares: awaiting it sends it.
    pub struct ReadLog => JsonLines<Chunk>, NoError, json_lines {}

    /// The call that [`Chat::read_records`] prepares: awaiting it sends it.
    pub struct ReadRecords => JsonLines<Value>, NoError, json_lines {}
}

pub(super) static CREATE_CHAT: Operation = Operation::json("createChat", Method::Post, "/chat")
    .success(&[Statuses::Code(200)]);

impl CreateChat {
    /// Asks for `text/event-stream` and gives the events as they come. Some servers want a field of the request to ask for it too.
    #[inline]
    pub fn events(self) -> Opening<EventStream<Chunk>, CreateChatError> {
        self.0.opening(read::json_events()).accept("text/event-stream")
    }
}

pub(super) static WATCH_CHANGES: Operation = Operation::new("watchChanges", Method::Get, "/changes")
    .accept("text/event-stream")
    .success(&[Statuses::Code(200)]);

pub(super) static WATCH_TICKS: Operation = Operation::new("watchTicks", Method::Get, "/ticks")
    .accept("text/event-stream")
    .success(&[Statuses::Code(200)]);

pub(super) static READ_LOG: Operation = Operation::new("readLog", Method::Get, "/log")
    .accept("application/jsonl, text/event-stream")
    .success(&[Statuses::Code(200)]);

impl ReadLog {
    /// Asks for `text/event-stream` and gives the events as they come. Some servers want a field of the request to ask for it too.
    #[inline]
    pub fn events(self) -> Opening<EventStream<Chunk>, NoError> {
        self.0.opening(read::json_events()).accept("text/event-stream")
    }
}

pub(super) static READ_RECORDS: Operation = Operation::new("readRecords", Method::Get, "/records")
    .accept("application/json-seq")
    .success(&[Statuses::Code(200)]);

pub(super) static EXPORT_CHATS: Operation = Operation::new("exportChats", Method::Get, "/export")
    .accept("application/octet-stream, application/json")
    .success(&[Statuses::Code(200), Statuses::Code(202)]);

impl ExportChats {
    /// Asks for `application/octet-stream` and gives the bytes as they come, as many as there are.
    #[inline]
    pub fn stream(self) -> Opening<ByteStream, ExportChatsError> {
        self.0.opening(read::bytes()).accept("application/octet-stream")
    }
}

crate::runtime::answers! {
    /// The documented error answers of [`Chat::create`].
    pub enum CreateChatError {
        /// Status 400.
        ///
        /// The request is wrong.
        400 => BadRequest(json Problem);
    }

    /// The documented error answers of [`Chat::watch_changes`].
    pub enum WatchChangesError {
        /// Status 403.
        ///
        /// No.
        403 => Forbidden;
    }

    /// The answers of [`Chat::export_chats`].
    pub enum ExportChatsAnswer {
        /// Status 200.
        ///
        /// All of it.
        200 => Ok(bytes Bytes);
        /// Status 202.
        ///
        /// It is not ready.
        202 => Accepted;
    }

    /// The documented error answers of [`Chat::export_chats`].
    pub enum ExportChatsError {
        /// Any other status.
        ///
        /// Anything else.
        _ => Default(status u16, json Problem);
    }
}
