// Printed by letterpress from Unions 1. Do not edit: change the description and generate again.

/// The type `Contact`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Contact {
    /// The property `mail`.
    pub mail: Option<String>,
    /// The property `phone`.
    pub phone: Option<String>,
}

impl Contact {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `mail`.
    #[must_use]
    pub fn mail(mut self, mail: impl Into<String>) -> Self {
        self.mail = Some(mail.into());
        self
    }

    /// The property `phone`.
    #[must_use]
    pub fn phone(mut self, phone: impl Into<String>) -> Self {
        self.phone = Some(phone.into());
        self
    }
}

crate::runtime::object! { Contact {
    "mail" => mail: optional;
    "phone" => phone: optional;
} }
