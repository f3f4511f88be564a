// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

//! The operations of `Schemas`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::{
    Fill, Frame, Node, Perhaps, Pointer, Price, Rule, Sign, TriState, Twin, TwinX7500,
    Words,
};

/// The operations of `Schemas`.
///
/// [`Client::schemas`](super::Client::schemas) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Schemas<'c> {
    pub(super) core: &'c Core,
}

impl Schemas<'_> {
    /// Sends `POST /tri-states`.
    ///
    /// Gives [`TriState`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::TriState;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = TriState::new("example".to_owned());
    /// let answer = client.schemas().echo_tri_state(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_tri_state(&self, body: &TriState) -> EchoTriState {
        EchoTriState(
            Call::for_json(self.core, &ECHO_TRI_STATE).json("application/json", body),
        )
    }

    /// Sends `POST /signs`.
    ///
    /// Gives [`Sign`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Sign;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Sign::Empty;
    /// let answer = client.schemas().echo_sign(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_sign(&self, body: &Sign) -> EchoSign {
        EchoSign(Call::for_json(self.core, &ECHO_SIGN).json("application/json", body))
    }

    /// Sends `POST /fills`.
    ///
    /// Gives [`Fill`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Fill;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Fill::String("example".to_owned());
    /// let answer = client.schemas().echo_fill(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_fill(&self, body: &Fill) -> EchoFill {
        EchoFill(Call::for_json(self.core, &ECHO_FILL).json("application/json", body))
    }

    /// Sends `POST /prices`.
    ///
    /// Gives [`Price`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::{Fixed, Price};
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Price::Fixed(Fixed::new("example"));
    /// let answer = client.schemas().echo_price(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_price(&self, body: &Price) -> EchoPrice {
        EchoPrice(Call::for_json(self.core, &ECHO_PRICE).json("application/json", body))
    }

    /// Sends `POST /nodes`.
    ///
    /// Gives [`Node`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Node;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Node::new();
    /// let answer = client.schemas().echo_node(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_node(&self, body: &Node) -> EchoNode {
        EchoNode(Call::for_json(self.core, &ECHO_NODE).json("application/json", body))
    }

    /// Sends `POST /frames`.
    ///
    /// Gives [`Frame`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::{Frame, Pane};
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Frame::new(Pane::new());
    /// let answer = client.schemas().echo_frame(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_frame(&self, body: &Frame) -> EchoFrame {
        EchoFrame(Call::for_json(self.core, &ECHO_FRAME).json("application/json", body))
    }

    /// Sends `POST /rules`.
    ///
    /// Gives [`Rule`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Rule;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Rule::String("example".to_owned());
    /// let answer = client.schemas().echo_rule(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_rule(&self, body: &Rule) -> EchoRule {
        EchoRule(Call::for_json(self.core, &ECHO_RULE).json("application/json", body))
    }

    /// Sends `POST /twins`.
    ///
    /// Gives [`TwinX7500`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Twin;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Twin::new();
    /// let answer = client.schemas().echo_twin(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_twin(&self, body: &Twin) -> EchoTwin {
        EchoTwin(Call::for_json(self.core, &ECHO_TWIN).json("application/json", body))
    }

    /// Sends `POST /words`.
    ///
    /// Gives [`Words`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Words;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Words::new();
    /// let answer = client.schemas().echo_words(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_words(&self, body: &Words) -> EchoWords {
        EchoWords(Call::for_json(self.core, &ECHO_WORDS).json("application/json", body))
    }

    /// Sends `POST /pointers`.
    ///
    /// Gives [`Pointer`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Pointer;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Pointer::new();
    /// let answer = client.schemas().echo_pointer(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_pointer(&self, body: &Pointer) -> EchoPointer {
        EchoPointer(
            Call::for_json(self.core, &ECHO_POINTER).json("application/json", body),
        )
    }

    /// Sends `POST /perhaps`.
    ///
    /// Gives [`Perhaps`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::micro::models::Perhaps;
    ///
    /// # async fn example(client: &goldens::micro::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = Perhaps::new();
    /// let answer = client.schemas().echo_perhaps(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn echo_perhaps(&self, body: &Perhaps) -> EchoPerhaps {
        EchoPerhaps(
            Call::for_json(self.core, &ECHO_PERHAPS).json("application/json", body),
        )
    }
}

crate::runtime::call! {
    /// The call that [`Schemas::echo_tri_state`] prepares: awaiting it sends it.
    pub struct EchoTriState => TriState, NoError {}

    /// The call that [`Schemas::echo_sign`] prepares: awaiting it sends it.
    pub struct EchoSign => Sign, NoError {}

    /// The call that [`Schemas::echo_fill`] prepares: awaiting it sends it.
    pub struct EchoFill => Fill, NoError {}

    /// The call that [`Schemas::echo_price`] prepares: awaiting it sends it.
    pub struct EchoPrice => Price, NoError {}

    /// The call that [`Schemas::echo_node`] prepares: awaiting it sends it.
    pub struct EchoNode => Node, NoError {}

    /// The call that [`Schemas::echo_frame`] prepares: awaiting it sends it.
    pub struct EchoFrame => Frame, NoError {}

    /// The call that [`Schemas::echo_rule`] prepares: awaiting it sends it.
    pub struct EchoRule => Rule, NoError {}

    /// The call that [`Schemas::echo_twin`] prepares: awaiting it sends it.
    pub struct EchoTwin => TwinX7500, NoError {}

    /// The call that [`Schemas::echo_words`] prepares: awaiting it sends it.
    pub struct EchoWords => Words, NoError {}

    /// The call that [`Schemas::echo_pointer`] prepares: awaiting it sends it.
    pub struct EchoPointer => Pointer, NoError {}

    /// The call that [`Schemas::echo_perhaps`] prepares: awaiting it sends it.
    pub struct EchoPerhaps => Perhaps, NoError {}
}

pub(super) static ECHO_TRI_STATE: Operation = Operation::json("echoTriState", Method::Post, "/tri-states")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_SIGN: Operation = Operation::json("echoSign", Method::Post, "/signs")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_FILL: Operation = Operation::json("echoFill", Method::Post, "/fills")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_PRICE: Operation = Operation::json("echoPrice", Method::Post, "/prices")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_NODE: Operation = Operation::json("echoNode", Method::Post, "/nodes")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_FRAME: Operation = Operation::json("echoFrame", Method::Post, "/frames")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_RULE: Operation = Operation::json("echoRule", Method::Post, "/rules")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_TWIN: Operation = Operation::json("echoTwin", Method::Post, "/twins")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_WORDS: Operation = Operation::json("echoWords", Method::Post, "/words")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_POINTER: Operation = Operation::json("echoPointer", Method::Post, "/pointers")
    .success(&[Statuses::Code(200)]);

pub(super) static ECHO_PERHAPS: Operation = Operation::json("echoPerhaps", Method::Post, "/perhaps")
    .success(&[Statuses::Code(200)]);
