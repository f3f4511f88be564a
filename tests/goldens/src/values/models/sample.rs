// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

use super::{
    Bounded, Closed, Defaults, External, Formats, Hazard, Limited, Loose, Numbers, Part,
    SampleRelease, Titled,
};

crate::runtime::model! {
    /// The type `Sample`.
    pub struct Sample: Default {
        /// The property `composed`.
        "composed" => composed: patch(Part);
        /// The property `closed`.
        "closed" => closed: optional(of Closed);
        /// The property `numbers`.
        "numbers" => numbers: optional(of Numbers);
        /// The property `defaults`.
        "defaults" => defaults: optional(of Defaults);
        /// The property `bounded`.
        "bounded" => bounded: optional(of Bounded);
        /// The property `external`.
        "external" => external: optional(of External);
        /// My Great Title
        "titled" => titled: optional(of Titled);
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
        "hazard" => hazard: optional(of Hazard);
        /// The property `alias`.
        "alias" => alias: optional(of Part);
        /// The property `formats`.
        "formats" => formats: optional(of Formats);
        /// The property `limited`.
        "limited" => limited: optional(of Limited);
        /// The property `loose`.
        "loose" => loose: optional(of Loose);
        /// The property `release`.
        "release" => release: optional(of SampleRelease);
    }
}

crate::runtime::checks! { Sample {
    "numbers" => numbers: nested;
    "bounded" => bounded: nested;
} }
