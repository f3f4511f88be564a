// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! What the document says about an operation: static data of the printed code.

use http::StatusCode;

use super::{Parameter, PartField, Scheme, ServerTemplate};

/// An HTTP method of the document.
#[doc(hidden)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    Get,
    Put,
    Post,
    Delete,
    Options,
    Head,
    Patch,
    Trace,
    Query,
    /// Any other, as it is written on the wire.
    Other(&'static str),
}

impl Method {
    /// `None`: a name that is no token of RFC 9110; the generator prints none.
    pub(crate) fn http(self) -> Option<http::Method> {
        Some(match self {
            Self::Get => http::Method::GET,
            Self::Put => http::Method::PUT,
            Self::Post => http::Method::POST,
            Self::Delete => http::Method::DELETE,
            Self::Options => http::Method::OPTIONS,
            Self::Head => http::Method::HEAD,
            Self::Patch => http::Method::PATCH,
            Self::Trace => http::Method::TRACE,
            Self::Query => return http::Method::from_bytes(b"QUERY").ok(),
            Self::Other(name) => return http::Method::from_bytes(name.as_bytes()).ok(),
        })
    }

    /// RFC 9110 section 9.2.2: the same request twice does no more than once. Nothing is known of other methods.
    pub(crate) const fn is_idempotent(self) -> bool {
        !matches!(self, Self::Post | Self::Patch | Self::Other(_))
    }

    /// RFC 9110 section 9.2.1: the request asks for nothing to be changed.
    pub(crate) const fn is_safe(self) -> bool {
        matches!(self, Self::Get | Self::Head | Self::Options | Self::Trace | Self::Query)
    }
}

/// Statuses that a response of the document stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Statuses {
    /// One status, as in `200`.
    Code(u16),
    /// A hundred of them: `Range(2)` is `2XX`.
    Range(u16),
    /// `default`: as a success it stands for every 2xx.
    Default,
}

impl Statuses {
    pub(crate) const fn contains(self, status: StatusCode) -> bool {
        match self {
            Self::Code(code) => status.as_u16() == code,
            Self::Range(hundred) => status.as_u16() / 100 == hundred,
            Self::Default => status.as_u16() / 100 == 2,
        }
    }
}

/// The parts of an API that concern all its operations.
#[doc(hidden)]
#[derive(Debug)]
pub struct Api {
    pub(crate) user_agent: &'static str,
    pub(crate) servers: &'static [ServerTemplate],
    pub(crate) base_is_optional: bool,
}

impl Api {
    /// An API without servers of its own.
    pub const fn new(user_agent: &'static str) -> Self {
        Self { user_agent, servers: &[], base_is_optional: false }
    }

    /// Operations have servers of their own, so that a client can be of use without a base URL.
    pub const fn base_is_optional(mut self) -> Self {
        self.base_is_optional = true;
        self
    }

    /// The servers in document order; the first is the default.
    pub const fn servers(mut self, servers: &'static [ServerTemplate]) -> Self {
        self.servers = servers;
        self
    }
}

/// An operation of the document.
#[doc(hidden)]
#[derive(Debug)]
pub struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: Method,
    pub(crate) path: &'static str,
    pub(crate) headers: &'static [(&'static str, &'static str)],
    pub(crate) query: &'static [(&'static str, &'static str)],
    pub(crate) accept: Option<&'static str>,
    pub(crate) success: &'static [Statuses],
    pub(crate) security: &'static [&'static [&'static Scheme]],
    pub(crate) idempotency_key: Option<&'static str>,
    pub(crate) form_fields: &'static [Parameter],
    pub(crate) part_fields: &'static [PartField],
    pub(crate) servers: &'static [ServerTemplate],
}

impl Operation {
    /// An operation; `path` is the template of the document.
    pub const fn new(id: &'static str, method: Method, path: &'static str) -> Self {
        Self {
            id,
            method,
            path,
            headers: &[],
            query: &[],
            accept: None,
            success: &[Statuses::Default],
            security: &[],
            idempotency_key: None,
            form_fields: &[],
            part_fields: &[],
            servers: &[],
        }
    }

    /// An operation whose documented answers are JSON.
    pub const fn json(id: &'static str, method: Method, path: &'static str) -> Self {
        Self::new(id, method, path).accept("application/json")
    }

    /// Header parameters that have one possible value.
    pub const fn headers(mut self, headers: &'static [(&'static str, &'static str)]) -> Self {
        self.headers = headers;
        self
    }

    /// Query parameters that have one possible value.
    pub const fn query(mut self, query: &'static [(&'static str, &'static str)]) -> Self {
        self.query = query;
        self
    }

    /// The media types of the documented answers, as an `Accept` header.
    pub const fn accept(mut self, accept: &'static str) -> Self {
        self.accept = Some(accept);
        self
    }

    /// The statuses of success. A 3xx is never one.
    pub const fn success(mut self, success: &'static [Statuses]) -> Self {
        self.success = success;
        self
    }

    /// Alternatives (or) of schemes (and). Empty: no security; an empty member: anonymous is allowed.
    pub const fn security(mut self, security: &'static [&'static [&'static Scheme]]) -> Self {
        self.security = security;
        self
    }

    /// The header that carries a key for repeated requests; the runtime fills it when the caller does not.
    pub const fn idempotency_key(mut self, header: &'static str) -> Self {
        self.idempotency_key = Some(header);
        self
    }

    /// The fields of a URL-encoded form that are written in another way than by default.
    pub const fn form_fields(mut self, fields: &'static [Parameter]) -> Self {
        self.form_fields = fields;
        self
    }

    /// The members of a multipart body that are written in another way than by default.
    pub const fn part_fields(mut self, fields: &'static [PartField]) -> Self {
        self.part_fields = fields;
        self
    }

    /// Servers of this operation alone. The first is used, whatever the client's base URL is; a relative one stands at
    /// the base URL's host.
    pub const fn servers(mut self, servers: &'static [ServerTemplate]) -> Self {
        self.servers = servers;
        self
    }

    pub(crate) fn is_success(&self, status: StatusCode) -> bool {
        !status.is_redirection() && self.success.iter().any(|statuses| statuses.contains(status))
    }
}
