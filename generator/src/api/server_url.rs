//! Which URLs can be servers.

/// Whether the URL is absolute; a relative one says nothing of the host.
pub(crate) fn is_absolute(url: &str) -> bool {
    url.contains("://")
}

/// Mends what can only be meant in one way. Each repair reads after "the URL".
pub(super) fn repair(url: &str) -> (String, Vec<&'static str>) {
    let mut repairs = Vec::new();
    let mut mended = url.trim();
    if mended != url {
        repairs.push("has white space around it, which is left out");
    }
    if let Some((start, _)) = mended.split_once(['?', '#']) {
        mended = start;
        repairs.push("has a query or a fragment, which is left out: declare query parameters");
    }
    if mended.starts_with("//") {
        repairs.push("has no scheme; https is assumed");
        return (format!("https:{mended}"), repairs);
    }
    let first = mended.split('/').next().unwrap_or_default();
    let (host, port) = first.split_once(':').unwrap_or((first, ""));
    let is_local = host.eq_ignore_ascii_case("localhost") || host == "127.0.0.1";
    if !is_absolute(mended) && (is_local || is_domain(host)) && port.chars().all(is_port_character) {
        let scheme = if is_local { "http" } else { "https" };
        repairs.push(if is_local {
            "has no scheme; http is assumed"
        } else {
            "has no scheme; https is assumed"
        });
        return (format!("{scheme}://{mended}"), repairs);
    }
    (mended.to_owned(), repairs)
}

/// Whether a text can only be the name of a host: labels and dots, and a last label of letters. `v1.0` is none.
fn is_domain(text: &str) -> bool {
    let is_label = |character: char| character.is_ascii_alphanumeric() || "-_.{}".contains(character);
    text.chars().all(is_label)
        && text.rsplit_once('.').is_some_and(|(rest, last)| {
            !rest.is_empty()
                && last.len() >= 2
                && last.chars().all(|character| character.is_ascii_alphabetic())
        })
}

fn is_port_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "{}_-".contains(character)
}

/// Checks a server URL without variables. The error reads after "the URL".
pub(super) fn check(url: &str) -> Result<(), String> {
    if let Some(character) = url.chars().find(|character| !is_url_character(*character)) {
        return Err(format!("has the character {character:?}, which has to be percent-encoded"));
    }
    if url.contains(['?', '#']) {
        return Err("has a query or a fragment".to_owned());
    }
    let path = match url.split_once("://") {
        Some((scheme, rest)) => {
            if !scheme.eq_ignore_ascii_case("https") && !scheme.eq_ignore_ascii_case("http") {
                return Err(format!("has the scheme `{scheme}`; a client speaks https or http"));
            }
            let (authority, path) = rest.split_once('/').unwrap_or((rest, ""));
            authority_check(authority)?;
            path
        }
        None if url.starts_with("//") => return Err("has no scheme".to_owned()),
        None => {
            let first = url.split('/').next().unwrap_or(url);
            if first.contains(':') {
                return Err("has a scheme other than https and http".to_owned());
            }
            url
        }
    };
    let prefix = path.trim_end_matches('/');
    if is_absolute(url) && !prefix.is_empty() && prefix.split('/').any(str::is_empty) {
        return Err("has an empty segment in its path".to_owned());
    }
    let dotted = |segment: &str| {
        let plain = segment.to_ascii_lowercase().replace("%2e", ".");
        plain == ".." || (plain == "." && is_absolute(url))
    };
    if path.split('/').any(dotted) {
        return Err("has the path segment `.` or `..`".to_owned());
    }
    Ok(())
}

fn is_url_character(character: char) -> bool {
    character.is_ascii_alphanumeric() || "-._~:/?#[]@!$&'()*+,;=%".contains(character)
}

fn authority_check(authority: &str) -> Result<(), String> {
    if authority.contains('@') {
        return Err("has a user name; credentials come from the caller".to_owned());
    }
    let (host, port) = match authority.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
        Some((host, port)) => (host, port),
        None => authority.find(':').map_or((authority, ""), |colon| authority.split_at(colon)),
    };
    let named = |character: char| character.is_ascii_alphanumeric() || "-._:".contains(character);
    if host.is_empty() || !host.chars().all(named) {
        return Err("has no host, or one with characters that a host can't have".to_owned());
    }
    match port.strip_prefix(':').map(str::parse::<u16>) {
        None if port.is_empty() => Ok(()),
        Some(Ok(_)) => Ok(()),
        _ => Err("has a port that is no number up to 65535".to_owned()),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_urls_pass() {
        for url in [
            "https://api.example.com",
            "http://localhost:8080/v1/",
            "https://[::1]:443",
            "/",
            "",
            "./",
            "v1",
            "/api/v2",
        ] {
            assert_eq!(check(url), Ok(()), "{url}");
        }
    }

    #[test]
    fn harmless_defects_are_mended() {
        for (url, expected) in [
            ("https://host/v1", "https://host/v1"),
            (" https://host ", "https://host"),
            ("//api.example.com/v1", "https://api.example.com/v1"),
            ("api.example.com/v1", "https://api.example.com/v1"),
            ("{tenant}.example.com:8443", "https://{tenant}.example.com:8443"),
            ("localhost:8080/x", "http://localhost:8080/x"),
            ("https://host/v1?key=1#x", "https://host/v1"),
            ("v1.0/users", "v1.0/users"),
            ("{server}/v1", "{server}/v1"),
            ("../v1", "../v1"),
            ("/api.json", "/api.json"),
        ] {
            let (mended, repairs) = repair(url);
            assert_eq!(mended, expected);
            assert_eq!(repairs.is_empty(), url == expected, "{url}: {repairs:?}");
        }
    }

    #[test]
    fn others_are_refused() {
        for url in [
            "javascript:alert(1)",
            "file:///etc/passwd",
            "ftp://example.com",
            "https://user:secret@host",
            "https://host/\" + x",
            "https://host/a?b=c",
            "https://host/a#b",
            "https://host/../x",
            "https://host//x",
            "https://host/%2e%2E/x",
            "../x",
            "//host/x",
            "https:///x",
            "https://",
            "https://host:port",
            "https://host:99999",
            "https://höst",
            "https://host/\r\nx",
        ] {
            assert!(check(url).is_err(), "{url}");
        }
    }
}
