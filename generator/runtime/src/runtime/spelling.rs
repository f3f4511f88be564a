//! The ways in which a text may spell a secret that it repeats: as it is, or escaped for JSON (as often as one text was put into
//! another), for a URL or a form, or for HTML. Which of its characters are escaped is up to who escapes.

/// What comes after the secret, if the text begins with it.
pub(crate) fn strip<'t>(text: &'t str, secret: &str) -> Option<&'t str> {
    text.strip_prefix(secret).or_else(|| {
        let mut before = None;
        secret.chars().try_fold(text, |text, wanted| {
            let is_repeated = before.replace(wanted) == Some('\\') && wanted == '\\';
            // The first backslash of several may have taken all of them.
            strip_char(text, wanted).or(is_repeated.then_some(text))
        })
    })
}

fn strip_char(text: &str, wanted: char) -> Option<&str> {
    let escaped = match text.as_bytes().first()? {
        b'%' => in_url(text, wanted),
        b'+' if wanted == ' ' => text.get(1..),
        b'&' => in_html(text, wanted),
        b'\\' => in_json(text, wanted),
        _ => None,
    };
    escaped.or_else(|| text.strip_prefix(wanted))
}

/// Behind any number of backslashes: each time that a text becomes part of another, their number doubles.
fn in_json(text: &str, wanted: char) -> Option<&str> {
    let after = text.trim_start_matches('\\');
    if wanted == '\\' {
        return Some(after);
    }
    let short = match wanted {
        '\n' => 'n',
        '\r' => 'r',
        '\t' => 't',
        '\u{8}' => 'b',
        '\u{c}' => 'f',
        other => other,
    };
    after.strip_prefix(short).or_else(|| {
        let mut units = [0; 2];
        wanted.encode_utf16(&mut units).iter().try_fold(text, |text, unit| {
            let digits = text.trim_start_matches('\\').strip_prefix('u')?;
            after_number(digits, 4, 16, u32::from(*unit))
        })
    })
}

fn in_url(text: &str, wanted: char) -> Option<&str> {
    let mut bytes = [0; 4];
    wanted
        .encode_utf8(&mut bytes)
        .bytes()
        .try_fold(text, |text, byte| after_number(text.strip_prefix('%')?, 2, 16, byte.into()))
}

fn in_html(text: &str, wanted: char) -> Option<&str> {
    let name = match wanted {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        '"' => "&quot;",
        '\'' => "&apos;",
        _ => "&#",
    };
    text.strip_prefix(name).filter(|_| name != "&#").or_else(|| {
        let digits = text.strip_prefix("&#")?;
        let (digits, radix) = match digits.strip_prefix(['x', 'X']) {
            Some(digits) => (digits, 16),
            None => (digits, 10),
        };
        let length = digits.find(';').filter(|length| *length <= 7)?;
        after_number(digits, length, radix, u32::from(wanted))?.strip_prefix(';')
    })
}

/// What comes after so many digits, if they are that number.
fn after_number(text: &str, length: usize, radix: u32, wanted: u32) -> Option<&str> {
    let (digits, after) = text.split_at_checked(length)?;
    let number = u32::from_str_radix(digits, radix).ok()?;
    (number == wanted).then_some(after)
}
