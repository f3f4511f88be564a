// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use jiff::Timestamp;
use jiff::civil::Date;
use uuid::Uuid;

use crate::runtime::Secret;

crate::runtime::model! {
    /// The type `Formats`.
    pub struct Formats: Default {
        /// The property `date`.
        "date" => date: optional(of Date);
        /// The property `date-time`.
        "date-time" => date_time: optional(of Timestamp);
        /// The property `time`.
        "time" => time: optional(into String);
        /// The property `duration`.
        "duration" => duration: optional(into String);
        /// The property `uuid`.
        "uuid" => uuid: optional(of Uuid);
        /// The property `uri`.
        "uri" => uri: optional(into String);
        /// The property `ipv4`.
        "ipv4" => ipv4: optional(into String);
        /// The property `ipv6`.
        "ipv6" => ipv6: optional(into String);
        /// The property `byte`.
        "byte" => byte: optional(into String);
        /// The property `binary`.
        "binary" => binary: optional(into String);
        /// The property `password`.
        "password" => password: optional(into Secret);
        /// The property `email`.
        "email" => email: optional(into String);
        /// The property `weird`.
        "weird" => weird: optional(into String);
    }
}
