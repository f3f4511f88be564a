//! The variant name of a documented status.

use super::{upper_camel, words};
use crate::api::Statuses;
use crate::api::reasons::reason;

/// `Forbidden` for 403, `ClientError` for `4XX`, `Default` for `default`; a code without a reason phrase is
/// `Status499`.
pub(crate) fn status(statuses: Statuses) -> String {
    match statuses {
        Statuses::Code(code) => {
            reason(code).map_or_else(|| format!("Status{code}"), |reason| upper_camel(&words(reason)))
        }
        Statuses::Range(1) => "Informational".to_owned(),
        Statuses::Range(2) => "Success".to_owned(),
        Statuses::Range(3) => "Redirection".to_owned(),
        Statuses::Range(4) => "ClientError".to_owned(),
        Statuses::Range(5) => "ServerError".to_owned(),
        Statuses::Range(digit) => format!("Status{digit}xx"),
        Statuses::Default => "Default".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn variant_names() {
        for (statuses, expected) in [
            (Statuses::Code(403), "Forbidden"),
            (Statuses::Code(422), "UnprocessableEntity"),
            (Statuses::Code(500), "InternalServerError"),
            (Statuses::Code(499), "Status499"),
            (Statuses::Range(4), "ClientError"),
            (Statuses::Default, "Default"),
        ] {
            assert_eq!(status(statuses), expected);
        }
    }
}
