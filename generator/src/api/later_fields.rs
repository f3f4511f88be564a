//! Fields of OpenAPI 3.1 and 3.2 that the typed document does not have: what ignoring them would mean.

use crate::diagnostics::{Code, DOCUMENTED_ONLY, UNCHECKED_RULE};

/// What a field means for a client.
pub(super) enum Meaning {
    /// Nothing beyond what the model already says.
    None,
    /// Something that a caller may want to know.
    Note(Code, &'static str),
    /// Something that travels on the wire or decides what does.
    Wire,
}

/// The meaning of a field that the dialect stage reserved, see [`crate::dialect::reserved`].
pub(super) fn meaning(field: &str) -> Meaning {
    match field {
        // Documentation; or built where it stands.
        "summary"
        | "identifier"
        | "xml"
        | "$comment"
        | "examples"
        | "const"
        | "explode"
        | "deprecated"
        | "oauth2MetadataUrl"
        | "mutualTLS"
        | "query"
        | "additionalOperations"
        | "default"
        // Where a body is a stream, this types its items; elsewhere it says nothing to a client.
        | "itemSchema" => Meaning::None,
        // Honoured where the type is made.
        "type" | "prefixItems" | "patternProperties" => Meaning::None,
        "callbacks" => Meaning::Note(DOCUMENTED_ONLY, "callbacks are served by others, not by a client"),
        "contentEncoding" | "contentMediaType" | "contentSchema" => Meaning::Note(
            DOCUMENTED_ONLY,
            "the value is the text as it travels; what is in it is not decoded",
        ),
        // These restrict values of which the client can hold all.
        "contains"
        | "minContains"
        | "maxContains"
        | "propertyNames"
        | "dependentRequired"
        | "dependentSchemas"
        | "if"
        | "then"
        | "else"
        | "unevaluatedItems"
        | "unevaluatedProperties" => Meaning::Note(UNCHECKED_RULE, "this rule is left to the server"),
        _ => Meaning::Wire,
    }
}
