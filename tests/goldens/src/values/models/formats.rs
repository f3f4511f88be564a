// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::runtime::Secret;

/// The type `Formats`.
#[derive(Clone, Debug, PartialEq, Default)]
#[non_exhaustive]
pub struct Formats {
    /// The property `date`.
    pub date: Option<Date>,
    /// The property `date-time`.
    pub date_time: Option<Timestamp>,
    /// The property `time`.
    pub time: Option<String>,
    /// The property `duration`.
    pub duration: Option<String>,
    /// The property `uuid`.
    pub uuid: Option<Uuid>,
    /// The property `uri`.
    pub uri: Option<String>,
    /// The property `ipv4`.
    pub ipv4: Option<String>,
    /// The property `ipv6`.
    pub ipv6: Option<String>,
    /// The property `byte`.
    pub byte: Option<String>,
    /// The property `binary`.
    pub binary: Option<String>,
    /// The property `password`.
    pub password: Option<Secret>,
    /// The property `email`.
    pub email: Option<String>,
    /// The property `weird`.
    pub weird: Option<String>,
}

impl Formats {
    /// A value with nothing set.
    #[must_use]
    pub fn new() -> Self {
        Self::default()
    }

    /// The property `date`.
    #[must_use]
    pub fn date(mut self, date: Date) -> Self {
        self.date = Some(date);
        self
    }

    /// The property `date-time`.
    #[must_use]
    pub fn date_time(mut self, date_time: Timestamp) -> Self {
        self.date_time = Some(date_time);
        self
    }

    /// The property `time`.
    #[must_use]
    pub fn time(mut self, time: impl Into<String>) -> Self {
        self.time = Some(time.into());
        self
    }

    /// The property `duration`.
    #[must_use]
    pub fn duration(mut self, duration: impl Into<String>) -> Self {
        self.duration = Some(duration.into());
        self
    }

    /// The property `uuid`.
    #[must_use]
    pub fn uuid(mut self, uuid: Uuid) -> Self {
        self.uuid = Some(uuid);
        self
    }

    /// The property `uri`.
    #[must_use]
    pub fn uri(mut self, uri: impl Into<String>) -> Self {
        self.uri = Some(uri.into());
        self
    }

    /// The property `ipv4`.
    #[must_use]
    pub fn ipv4(mut self, ipv4: impl Into<String>) -> Self {
        self.ipv4 = Some(ipv4.into());
        self
    }

    /// The property `ipv6`.
    #[must_use]
    pub fn ipv6(mut self, ipv6: impl Into<String>) -> Self {
        self.ipv6 = Some(ipv6.into());
        self
    }

    /// The property `byte`.
    #[must_use]
    pub fn byte(mut self, byte: impl Into<String>) -> Self {
        self.byte = Some(byte.into());
        self
    }

    /// The property `binary`.
    #[must_use]
    pub fn binary(mut self, binary: impl Into<String>) -> Self {
        self.binary = Some(binary.into());
        self
    }

    /// The property `password`.
    #[must_use]
    pub fn password(mut self, password: impl Into<Secret>) -> Self {
        self.password = Some(password.into());
        self
    }

    /// The property `email`.
    #[must_use]
    pub fn email(mut self, email: impl Into<String>) -> Self {
        self.email = Some(email.into());
        self
    }

    /// The property `weird`.
    #[must_use]
    pub fn weird(mut self, weird: impl Into<String>) -> Self {
        self.weird = Some(weird.into());
        self
    }
}

crate::runtime::object! { Formats {
    "date" => date: optional;
    "date-time" => date_time: optional;
    "time" => time: optional;
    "duration" => duration: optional;
    "uuid" => uuid: optional;
    "uri" => uri: optional;
    "ipv4" => ipv4: optional;
    "ipv6" => ipv6: optional;
    "byte" => byte: optional;
    "binary" => binary: optional;
    "password" => password: optional;
    "email" => email: optional;
    "weird" => weird: optional;
} }
