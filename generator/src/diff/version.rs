//! Which version comes next.

use super::{Class, Difference};

/// What part of a version has to change.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Bump {
    /// Nothing changed.
    None,
    /// The third number.
    Patch,
    /// The second number.
    Minor,
    /// The first number.
    Major,
}

impl Bump {
    /// What it is called.
    pub fn word(self) -> &'static str {
        match self {
            Self::None => "none",
            Self::Patch => "patch",
            Self::Minor => "minor",
            Self::Major => "major",
        }
    }
}

impl Difference {
    /// What part of the client's version has to change, by Semantic Versioning.
    pub fn bump(&self) -> Bump {
        self.changes.iter().map(|change| bump_of(change.class)).max().unwrap_or(Bump::None)
    }
}

fn bump_of(class: Class) -> Bump {
    match class {
        Class::Breaking => Bump::Major,
        Class::Wire | Class::Additive => Bump::Minor,
        Class::Documentation => Bump::Patch,
    }
}

/// The version after `version`. Before 1.0.0 a breaking change raises the second number and all else the third, as Cargo reads
/// versions. `None` for what is not three numbers: a pre-release promises nothing.
///
/// ```
/// use letterpress::diff::{Bump, next_version};
///
/// assert_eq!(next_version("1.4.2", Bump::Major).as_deref(), Some("2.0.0"));
/// assert_eq!(next_version("0.4.2", Bump::Major).as_deref(), Some("0.5.0"));
/// assert_eq!(next_version("2.0.0-rc.1", Bump::Major), None);
/// ```
pub fn next_version(version: &str, bump: Bump) -> Option<String> {
    let numbers = version.split('.').map(|number| number.parse::<u64>().ok()).collect::<Option<Vec<_>>>()?;
    let [major, minor, patch] = *numbers.as_slice() else { return None };
    let (major, minor, patch) = match (bump, major, minor) {
        (Bump::None, ..) => (major, minor, patch),
        (Bump::Major, 0, 0) | (Bump::Minor | Bump::Patch, 0, _) => (major, minor, patch.checked_add(1)?),
        (Bump::Major, 0, _) => (0, minor.checked_add(1)?, 0),
        (Bump::Major, ..) => (major.checked_add(1)?, 0, 0),
        (Bump::Minor, ..) => (major, minor.checked_add(1)?, 0),
        (Bump::Patch, ..) => (major, minor, patch.checked_add(1)?),
    };
    Some(format!("{major}.{minor}.{patch}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_next_version_is_what_cargo_takes_for_compatible() {
        for (version, bump, next) in [
            ("1.2.3", Bump::Major, Some("2.0.0")),
            ("1.2.3", Bump::Minor, Some("1.3.0")),
            ("1.2.3", Bump::Patch, Some("1.2.4")),
            ("1.2.3", Bump::None, Some("1.2.3")),
            ("0.2.3", Bump::Major, Some("0.3.0")),
            ("0.2.3", Bump::Minor, Some("0.2.4")),
            ("0.0.3", Bump::Major, Some("0.0.4")),
            ("1.0.0-rc.1", Bump::Major, None),
            ("18446744073709551615.0.0", Bump::Major, None),
        ] {
            assert_eq!(next_version(version, bump).as_deref(), next, "{version} {bump:?}");
        }
    }
}
