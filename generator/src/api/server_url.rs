//! Which URLs can be servers.

/// Whether the URL is absolute; a relative one says nothing of the host.
pub(crate) fn is_absolute(url: &str) -> bool {
    url.contains("://")
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
