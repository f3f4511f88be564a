// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! The URL that a server gives for its next page: followed on the origin of the request, and nowhere else.

/// The absolute URL that `reference` means in an answer to a request of `base` (RFC 3986 section 5.2). The error is what
/// is wrong with it: the credentials of the call go with the next request, so it must not leave the origin.
pub(crate) fn resolve(base: &str, reference: &str) -> Result<String, &'static str> {
    const NO_URL: &str = "the next page's URL is malformed";
    let reference = reference.split('#').next().unwrap_or_default();
    let odd = |character: char| !character.is_ascii_graphic() || matches!(character, '\\' | '"' | '<' | '>');
    if reference.is_empty() || reference.contains(odd) {
        return Err(NO_URL);
    }
    let base = Parts::of(base).ok_or(NO_URL)?;
    let rest = if let Some(rest) = reference.strip_prefix("//") {
        same_origin(&base, base.scheme, rest)?
    } else if let Some((scheme, rest)) = scheme_of(reference) {
        same_origin(&base, scheme, rest.strip_prefix("//").ok_or(NO_URL)?)?
    } else {
        reference
    };
    let (path, query) = rest.find('?').map_or((rest, ""), |at| rest.split_at(at));
    let path = match path {
        "" if rest.len() == reference.len() => base.path.to_owned(),
        "" => "/".to_owned(),
        path if path.starts_with('/') => without_dots(path),
        path => {
            let folder = base.path.rfind('/').map_or("/", |at| base.path.get(..=at).unwrap_or("/"));
            without_dots(&format!("{folder}{path}"))
        }
    };
    Ok(format!("{}://{}{path}{query}", base.scheme, base.authority))
}

/// A URL with these `name=value` pairs, which replace pairs of the same names: a server may repeat in its URL the key
/// that the request carried, or leave it out.
pub(crate) fn with_query(url: &str, pairs: &str) -> String {
    if pairs.is_empty() {
        return url.to_owned();
    }
    let (path, query) = url.split_once('?').unwrap_or((url, ""));
    let kept = query.split('&').filter(|pair| !pair.is_empty() && !has_pair(pairs, name_of(pair)));
    let query: Vec<&str> = kept.chain([pairs]).collect();
    format!("{path}?{}", query.join("&"))
}

/// Whether an encoded query has a pair of this encoded name.
pub(crate) fn has_pair(query: &str, name: &str) -> bool {
    query.split('&').any(|pair| name_of(pair) == name)
}

/// The encoded name of a `name=value` pair.
pub(crate) fn name_of(pair: &str) -> &str {
    pair.split('=').next().unwrap_or_default()
}

struct Parts<'u> {
    scheme: &'u str,
    authority: &'u str,
    path: &'u str,
}

impl<'u> Parts<'u> {
    /// The parts of an absolute URL without its query.
    fn of(url: &'u str) -> Option<Self> {
        let (scheme, rest) = url.split_once("://")?;
        let end = rest.find(['/', '?']).unwrap_or(rest.len());
        let (authority, path) = rest.split_at(end);
        let path = path.split('?').next().filter(|path| !path.is_empty()).unwrap_or("/");
        Some(Self { scheme, authority, path })
    }
}

/// The scheme of a reference and what stands after its colon; `None` for a relative one.
fn scheme_of(reference: &str) -> Option<(&str, &str)> {
    let (scheme, rest) = reference.split_once(':')?;
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    is_scheme.then_some((scheme, rest))
}

/// What stands after the authority, if scheme, host and port are those of the request.
fn same_origin<'r>(base: &Parts<'_>, scheme: &str, rest: &'r str) -> Result<&'r str, &'static str> {
    let (authority, after) = rest.split_at(rest.find(['/', '?']).unwrap_or(rest.len()));
    let is_same = scheme.eq_ignore_ascii_case(base.scheme)
        && host_and_port(scheme, authority) == host_and_port(base.scheme, base.authority);
    if is_same { Ok(after) } else { Err("the next page is on another server, where the client does not go") }
}

/// Host in lower case and port, the scheme's own if none is given. A user name stays in the host, which then is another.
fn host_and_port(scheme: &str, authority: &str) -> (String, String) {
    let default = if scheme.eq_ignore_ascii_case("http") { "80" } else { "443" };
    let (host, port) = match authority.rsplit_once(':') {
        Some((host, port)) if port.bytes().all(|byte| byte.is_ascii_digit()) => (host, port),
        _ => (authority, ""),
    };
    let port = if port.is_empty() { default } else { port };
    (host.to_ascii_lowercase(), port.to_owned())
}

/// An absolute path without `.` and `..` segments (RFC 3986 section 5.2.4).
fn without_dots(path: &str) -> String {
    let mut segments: Vec<&str> = Vec::new();
    let mut ends_in_folder = false;
    for segment in path.split('/').skip(1) {
        ends_in_folder = matches!(segment, "." | "..");
        match segment {
            "." => {}
            ".." => {
                segments.pop();
            }
            other => segments.push(other),
        }
    }
    if ends_in_folder {
        segments.push("");
    }
    format!("/{}", segments.join("/"))
}
