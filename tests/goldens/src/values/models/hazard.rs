// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

/// Example:
///
/// ```text
/// let x = 1;
/// ```
///
/// ```text
/// not rust {
/// ```
///
/// */ "# \ \[link\] \<b>html\</b> <http://a.b/c>
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Hazard {
    /// a */ b "#
    pub x: Option<String>,
}

impl Hazard {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// a */ b "#
    #[must_use]
    pub fn x(mut self, x: impl Into<String>) -> Self {
        self.x = Some(x.into());
        self
    }
}

crate::runtime::object! { Hazard {
    "x" => x: optional;
} }
