//! What was found about one document.

use serde::{Deserialize, Serialize};

use super::measured::Cost;
use super::print::{LeftOut, Said};

/// What was found about one document.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Record {
    pub(crate) name: String,
    pub(crate) bytes: u64,
    /// The `openapi` field.
    pub(crate) version: String,
    /// Operations in the document.
    pub(crate) operations: usize,
    /// Operations in the client; fewer where some were left out.
    pub(crate) printed_operations: usize,
    /// Printed types.
    pub(crate) types: usize,
    /// Why there is no crate: the errors, or the step that was stopped or failed.
    pub(crate) refused: Vec<Said>,
    /// The operations that were left out to keep going.
    pub(crate) left_out: Vec<LeftOut>,
    /// The step that ended without a result, and how.
    pub(crate) broken: Option<String>,
    /// Warnings about the document.
    pub(crate) repaired: Vec<Said>,
    /// What must hold of every printed crate, and does not hold of this one.
    #[serde(default)]
    pub(crate) violations: Vec<String>,
    /// Notes about the document.
    pub(crate) notes: usize,
    pub(crate) print: Cost,
    /// Lines of printed Rust without the runtime's.
    pub(crate) lines: usize,
    pub(crate) check: Option<Check>,
    pub(crate) examples: Option<Examples>,
}

/// What the compiler said.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Check {
    pub(crate) cost: Cost,
    pub(crate) errors: Vec<Finding>,
    pub(crate) warnings: Vec<Finding>,
}

/// An error or a warning of the compiler.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Finding {
    /// `E0308`, a lint's name, or empty.
    pub(crate) code: String,
    pub(crate) message: String,
    /// File and line in the printed crate.
    pub(crate) place: String,
}

/// What became of the examples.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub(crate) struct Examples {
    /// Examples and defaults of schemas and of JSON media types.
    pub(crate) all: usize,
    /// Those of schemas without a type of their own: scalars and parts of other schemas.
    pub(crate) plain: usize,
    /// Those of schemas that no operation uses.
    pub(crate) unused: usize,
    /// Those that their schema does not allow.
    pub(crate) invalid: usize,
    /// Those whose schema the validator does not take.
    pub(crate) unjudged: usize,
    /// Those of types that are not written as JSON.
    pub(crate) not_json: usize,
    /// Valid ones of printed types.
    pub(crate) valid: usize,
    /// Those that came back.
    pub(crate) passed: usize,
    /// Members that the schemas do not describe and that were not kept.
    pub(crate) undocumented: usize,
    pub(crate) failures: Vec<Failure>,
    /// What building and running the program took.
    pub(crate) cost: Cost,
    /// Why the program could not be built.
    pub(crate) broken: Option<String>,
}

/// An example that did not come back.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub(crate) struct Failure {
    /// Pointer of the example in the document.
    pub(crate) at: String,
    /// The printed type.
    pub(crate) ty: String,
    pub(crate) reason: String,
}

impl Record {
    /// Whether the document gave a crate.
    pub(crate) fn printed(&self) -> bool {
        self.refused.is_empty() && self.broken.is_none()
    }

    /// Whether nothing is left to do: right, or refused by the stages that say that a document is wrong (codes below LP0300).
    pub(crate) fn is_fine(&self) -> bool {
        if !self.printed() {
            return self.broken.is_none() && self.refused.iter().any(|said| is_wrong(&said.code));
        }
        let compiled =
            self.check.as_ref().is_some_and(|check| check.errors.is_empty() && check.warnings.is_empty());
        let came_back = self
            .examples
            .as_ref()
            .is_none_or(|examples| examples.failures.is_empty() && examples.broken.is_none());
        let left_out = self.left_out.iter().all(|operation| is_wrong(&operation.code));
        compiled && came_back && self.violations.is_empty() && left_out
    }
}

/// Whether the stages that read a document say that it is wrong.
fn is_wrong(code: &str) -> bool {
    code < "LP0300"
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn operations_that_are_left_out_for_what_we_cannot_do_are_work_left() {
        let record = |code: &str| Record {
            check: Some(Check::default()),
            left_out: vec![LeftOut {
                method: "GET".to_owned(),
                path: "/a".to_owned(),
                code: code.to_owned(),
                line: None,
                column: None,
            }],
            ..Record::default()
        };
        assert!(record("LP0203").is_fine(), "a reference to nothing is the document's mistake");
        assert!(!record("LP0328").is_fine(), "what is not supported is ours");
    }
}
