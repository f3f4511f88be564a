//! Where the server is: the document's server templates, and the rules for a base URL.

use std::fmt;
use std::net::{Ipv4Addr, Ipv6Addr};

use bytes::Bytes;
use http::uri::{self, Authority, PathAndQuery, Scheme, Uri};

use super::ConfigError;

/// What a value inside the host of a URL can't hold: it would end the host. The generator refuses such defaults.
#[doc(hidden)]
pub const ENDS_HOST: [char; 5] = ['/', '\\', '?', '#', '@'];

/// A server of the document: a URL, possibly with variables in braces.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct ServerTemplate {
    url: &'static str,
    variables: &'static [ServerVariable],
}

/// A variable of a server's URL.
#[doc(hidden)]
#[derive(Clone, Copy, Debug)]
pub struct ServerVariable {
    name: &'static str,
    default: Option<&'static str>,
    allowed: &'static [&'static str],
}

impl ServerTemplate {
    /// A server without variables.
    pub const fn new(url: &'static str) -> Self {
        Self { url, variables: &[] }
    }

    /// The variables of the URL.
    pub const fn variables(mut self, variables: &'static [ServerVariable]) -> Self {
        self.variables = variables;
        self
    }
}

impl ServerVariable {
    /// A variable and the value that stands when none is given.
    pub const fn new(name: &'static str, default: &'static str) -> Self {
        Self { name, default: Some(default), allowed: &[] }
    }

    /// A variable that the caller has to give a value.
    pub const fn required(name: &'static str) -> Self {
        Self { name, default: None, allowed: &[] }
    }

    /// The only values that are allowed.
    pub const fn allowed(mut self, allowed: &'static [&'static str]) -> Self {
        self.allowed = allowed;
        self
    }
}

/// A server of the document together with the values of its variables.
#[doc(hidden)]
#[derive(Clone, Debug)]
pub struct ServerAddress {
    template: ServerTemplate,
    values: Vec<(&'static str, String)>,
}

impl ServerAddress {
    /// The server with the default of every variable.
    pub fn new(template: &ServerTemplate) -> Self {
        Self { template: *template, values: Vec::new() }
    }

    /// Sets a variable.
    #[must_use]
    pub fn value(mut self, name: &'static str, value: impl Into<String>) -> Self {
        self.values.push((name, value.into()));
        self
    }

    /// The URL with every variable replaced, in one pass: a value is never searched for braces.
    pub(crate) fn resolve(&self) -> Result<String, ConfigError> {
        let mut url = String::new();
        let mut rest = self.template.url;
        while let Some((before, after)) = rest.split_once('{') {
            url.push_str(before);
            let (name, after) = after
                .split_once('}')
                .ok_or_else(|| ConfigError::BaseUrl("a brace of the server's URL is never closed".into()))?;
            url.push_str(self.variable(name, &url)?);
            rest = after;
        }
        url.push_str(rest);
        Ok(url)
    }

    fn variable(&self, name: &str, before: &str) -> Result<&str, ConfigError> {
        let wrong = |reason: String| ConfigError::ServerVariable { name: name.into(), reason };
        let variable = self.template.variables.iter().find(|variable| variable.name == name);
        let variable = variable.ok_or_else(|| wrong("the description does not define it".into()))?;
        let value = match self.values.iter().rev().find(|(given, _)| *given == name) {
            Some((_, value)) => value,
            None => variable.default.ok_or_else(|| wrong("has no default: give it a value".into()))?,
        };
        if !variable.allowed.is_empty() && !variable.allowed.contains(&value) {
            return Err(wrong(format!("must be one of {}", variable.allowed.join(", "))));
        }
        // A value inside the host must not end the host early and so send credentials elsewhere.
        let in_host = before.split_once("://").is_some_and(|(_, host)| !host.contains('/'));
        if in_host && value.contains(ENDS_HOST) {
            return Err(wrong("must not hold `/`, `\\`, `?`, `#` or `@`".into()));
        }
        Ok(value)
    }
}

/// Whether a URL names its host.
pub(crate) fn is_absolute(url: &str) -> bool {
    url.contains("://")
}

/// A base URL that passed the rules: scheme, host and port, and a path prefix without trailing slash.
#[derive(Clone)]
pub(crate) struct BaseUrl {
    scheme: Scheme,
    authority: Authority,
    prefix: String,
}

impl fmt::Debug for BaseUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.join(""))
    }
}

impl BaseUrl {
    #[cfg(all(feature = "reqwest", not(any(feature = "rustls", feature = "native-tls"))))]
    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    /// Checks a base URL. `allow_http` permits plain http beyond the loopback host.
    pub(crate) fn parse(input: &str, allow_http: bool) -> Result<Self, ConfigError> {
        Self::parse_text(input, allow_http).map_err(ConfigError::BaseUrl)
    }

    fn parse_text(input: &str, allow_http: bool) -> Result<Self, String> {
        if input.is_empty() {
            return Err("it is empty".into());
        }
        if let Some(odd) = input.chars().find(|c| !c.is_ascii_graphic() || *c == '\\') {
            let hint = if odd.is_ascii() {
                ""
            } else {
                " (write a host name in its `xn--` form, a path percent-encoded)"
            };
            return Err(format!("`{}` is not allowed in it{hint}", odd.escape_default()));
        }
        // Only after this check may an error repeat the input: it holds no password then.
        let start = input.split(['?', '#']).next().unwrap_or_default();
        if input.contains('@') {
            return Err(
                "user name and password do not belong in it: use the credentials of the client".into()
            );
        }
        if start.len() != input.len() {
            return Err("a query or fragment does not belong in it".into());
        }
        let Some((scheme, rest)) = input.split_once("://") else {
            return Err(match input.starts_with('/') {
                true => format!("`{input}` names no host: write `https://host{input}`"),
                false => format!("`{input}` has no scheme: write `https://{input}`"),
            });
        };
        let scheme = scheme.to_ascii_lowercase();
        let (authority, path) = rest.find('/').map_or((rest, ""), |at| rest.split_at(at));
        let host = host_of(authority)?;
        let scheme = match scheme.as_str() {
            "https" => Scheme::HTTPS,
            "http" if allow_http || is_loopback(host) => Scheme::HTTP,
            "http" => {
                return Err(format!(
                    "http would send credentials to `{host}` in clear: use https, or `allow_insecure_http`"
                ));
            }
            other => return Err(format!("the scheme must be https, not `{other}`")),
        };
        let authority = Authority::try_from(authority).map_err(|_| format!("`{host}` is no host"))?;
        let prefix = path.trim_end_matches('/');
        check_prefix(prefix)?;
        Ok(Self { scheme, authority, prefix: prefix.to_owned() })
    }

    /// The base URL that a relative server stands for: `/v2` at the same host, `v2` below the path of this one.
    pub(crate) fn at(&self, relative: &str) -> Result<Self, ConfigError> {
        let below = relative.trim_start_matches("./");
        let prefix = match relative.strip_prefix('/') {
            Some(path) => format!("/{path}"),
            None => format!("{}/{below}", self.prefix),
        };
        let prefix = prefix.trim_end_matches('/');
        check_prefix(prefix).map_err(ConfigError::BaseUrl)?;
        Ok(Self { prefix: prefix.to_owned(), ..self.clone() })
    }

    /// The whole URL of a path that starts with `/` and is encoded already.
    pub(crate) fn join(&self, path_and_query: &str) -> String {
        format!("{}://{}{}{path_and_query}", self.scheme, self.authority, self.prefix)
    }

    /// The same in parts; `None`: it is too long.
    pub(crate) fn uri(&self, path_and_query: String) -> Option<Uri> {
        let whole = match self.prefix.as_str() {
            "" => path_and_query,
            prefix => format!("{prefix}{path_and_query}"),
        };
        let mut parts = uri::Parts::default();
        parts.scheme = Some(self.scheme.clone());
        parts.authority = Some(self.authority.clone());
        parts.path_and_query = Some(PathAndQuery::from_maybe_shared(Bytes::from(whole)).ok()?);
        Uri::from_parts(parts).ok()
    }
}

/// The host of `host` or `host:port`.
fn host_of(authority: &str) -> Result<&str, String> {
    // An IPv6 address holds colons itself.
    let end_of_address = authority.rfind(']').unwrap_or_default();
    let colon = authority.get(end_of_address..).and_then(|tail| tail.find(':'));
    let (host, port) = match colon {
        Some(at) => authority.split_at(end_of_address + at),
        None => (authority, ""),
    };
    if let Some(port) = port.strip_prefix(':') {
        let is_number = port.bytes().all(|byte| byte.is_ascii_digit());
        if !is_number || port.parse::<u16>().unwrap_or(0) == 0 {
            return Err(format!("`{port}` is no port"));
        }
    }
    let is_name = !host.starts_with(['.', '-'])
        && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b'_'));
    match host.is_empty() {
        true => Err("it names no host".into()),
        false if is_name || ipv6(host).is_some() => Ok(host),
        false => Err(format!("`{host}` is no host")),
    }
}

fn ipv6(host: &str) -> Option<Ipv6Addr> {
    host.strip_prefix('[')?.strip_suffix(']')?.parse().ok()
}

fn is_loopback(host: &str) -> bool {
    let name = host.to_ascii_lowercase();
    name == "localhost"
        || name.ends_with(".localhost")
        || host.parse::<Ipv4Addr>().is_ok_and(|address| address.is_loopback())
        || ipv6(host).is_some_and(|address| address.is_loopback())
}

fn check_prefix(prefix: &str) -> Result<(), String> {
    for segment in prefix.split('/').skip(1) {
        if segment.is_empty() || super::path::is_dot_segment(segment) {
            return Err("its path must not hold empty, `.` or `..` segments".into());
        }
        if !super::path::is_encoded_segment(segment) {
            return Err("its path holds a character that must be percent-encoded".into());
        }
    }
    Ok(())
}
