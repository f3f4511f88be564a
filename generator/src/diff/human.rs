//! The changes for people.

use super::{Bump, Class, Difference, next_version};

/// The changes by class, and what they mean for the version; `version` is the one that was.
///
/// Written to a terminal as it is: nothing in it comes unescaped from a document.
///
/// [`between`](super::between) gives what it takes, and [`crate::difference`] has an example.
pub fn human(difference: &Difference, version: Option<&str>, color: bool) -> String {
    let paint = |code: &str, text: &str| {
        if color { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text.to_owned() }
    };
    let mut text = String::new();
    for class in Class::ALL {
        let code = match class {
            Class::Breaking => "1;31",
            Class::Wire => "1;33",
            Class::Additive => "1;32",
            Class::Documentation => "1;36",
        };
        for change in difference.of(class) {
            text.push_str(&format!("{} {}\n", paint(code, &format!("{:<13}", class.word())), change.what));
        }
    }
    text.push_str(&format!("{} {}\n", paint("1;36", &format!("{:<13}", "summary")), summary(difference)));
    if let Some(advice) = advice(difference, version) {
        text.push_str(&format!("{} {advice}\n", paint("1;36", &format!("{:<13}", "version"))));
    }
    text
}

/// `2 breaking, 1 additive`.
pub(super) fn summary(difference: &Difference) -> String {
    let counts = Class::ALL.map(|class| (difference.of(class).count(), class.word()));
    let said: Vec<String> = counts
        .iter()
        .filter(|(count, _)| *count > 0)
        .map(|(count, word)| format!("{count} {word}"))
        .collect();
    if said.is_empty() { "nothing changes for users of the client".to_owned() } else { said.join(", ") }
}

/// What to do about the version.
pub(super) fn advice(difference: &Difference, version: Option<&str>) -> Option<String> {
    let bump = difference.bump();
    if bump == Bump::None {
        return None;
    }
    Some(match version.map(|version| (version, next_version(version, bump))) {
        Some((version, Some(next))) => format!("{next} is the next after {version}"),
        Some((version, None)) => format!("{version} is a pre-release, which promises nothing"),
        None => match bump {
            Bump::Major => "a new major version, or before 1.0.0 a new minor one".to_owned(),
            Bump::Minor => "a new minor version, or before 1.0.0 a new patch".to_owned(),
            Bump::Patch | Bump::None => "a new patch".to_owned(),
        },
    })
}
