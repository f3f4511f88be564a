// Printed by letterpress from Micro 1. Do not edit: change the description and generate again.

/// The type `Words`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Words {
    /// The property `type`.
    pub r#type: Option<String>,
    /// The property `self`.
    pub self_: Option<String>,
    /// The property `Self`.
    pub self_57a6: Option<String>,
    /// The property `crate`.
    pub crate_: Option<String>,
    /// The property `super`.
    pub super_: Option<String>,
    /// The property `async`.
    pub r#async: Option<String>,
    /// The property `gen`.
    pub r#gen: Option<String>,
    /// The property `try`.
    pub r#try: Option<String>,
    /// The property `match`.
    pub r#match: Option<String>,
    /// The property `r#x`.
    pub r_x: Option<String>,
    /// The property `_`.
    pub underscore: Option<String>,
    /// The property `dyn`.
    pub r#dyn: Option<String>,
}

impl Words {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `type`.
    #[must_use]
    pub fn r#type(mut self, r#type: impl Into<String>) -> Self {
        self.r#type = Some(r#type.into());
        self
    }

    /// The property `self`.
    #[must_use]
    pub fn self_(mut self, self_: impl Into<String>) -> Self {
        self.self_ = Some(self_.into());
        self
    }

    /// The property `Self`.
    #[must_use]
    pub fn self_57a6(mut self, self_57a6: impl Into<String>) -> Self {
        self.self_57a6 = Some(self_57a6.into());
        self
    }

    /// The property `crate`.
    #[must_use]
    pub fn crate_(mut self, crate_: impl Into<String>) -> Self {
        self.crate_ = Some(crate_.into());
        self
    }

    /// The property `super`.
    #[must_use]
    pub fn super_(mut self, super_: impl Into<String>) -> Self {
        self.super_ = Some(super_.into());
        self
    }

    /// The property `async`.
    #[must_use]
    pub fn r#async(mut self, r#async: impl Into<String>) -> Self {
        self.r#async = Some(r#async.into());
        self
    }

    /// The property `gen`.
    #[must_use]
    pub fn r#gen(mut self, r#gen: impl Into<String>) -> Self {
        self.r#gen = Some(r#gen.into());
        self
    }

    /// The property `try`.
    #[must_use]
    pub fn r#try(mut self, r#try: impl Into<String>) -> Self {
        self.r#try = Some(r#try.into());
        self
    }

    /// The property `match`.
    #[must_use]
    pub fn r#match(mut self, r#match: impl Into<String>) -> Self {
        self.r#match = Some(r#match.into());
        self
    }

    /// The property `r#x`.
    #[must_use]
    pub fn r_x(mut self, r_x: impl Into<String>) -> Self {
        self.r_x = Some(r_x.into());
        self
    }

    /// The property `_`.
    #[must_use]
    pub fn underscore(mut self, underscore: impl Into<String>) -> Self {
        self.underscore = Some(underscore.into());
        self
    }

    /// The property `dyn`.
    #[must_use]
    pub fn r#dyn(mut self, r#dyn: impl Into<String>) -> Self {
        self.r#dyn = Some(r#dyn.into());
        self
    }
}

crate::runtime::object! { Words {
    "type" => r#type: optional;
    "self" => self_: optional;
    "Self" => self_57a6: optional;
    "crate" => crate_: optional;
    "super" => super_: optional;
    "async" => r#async: optional;
    "gen" => r#gen: optional;
    "try" => r#try: optional;
    "match" => r#match: optional;
    "r#x" => r_x: optional;
    "_" => underscore: optional;
    "dyn" => r#dyn: optional;
} }
