// Printed by letterpress from Schemas 1. Do not edit: change the description and generate again.

use super::{EventHint, EventKind, EventVersion, Origin};

crate::runtime::model! {
    /// The type `Event`.
    pub struct Event {
        /// The property `kind`.
        ///
        /// The only value there is; `new` sets it.
        "kind" => kind: constant(EventKind = EventKind::Created);
        /// The property `version`.
        ///
        /// The only value there is; `new` sets it.
        "version" => version: constant(EventVersion = EventVersion::N2);
        /// The property `final`.
        ///
        /// The only value there is; `new` sets it.
        "final" => r#final: constant(bool = true);
        /// The property `id`.
        "id" => id: required(into String);
        /// The property `hint`.
        "hint" => hint: optional(of EventHint);
        /// Where it comes from.
        "origin" => origin: optional(of Origin);
    }
}
