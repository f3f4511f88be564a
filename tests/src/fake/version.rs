//! The API versions the fake speaks, and how a request asks for one.

use axum::http::HeaderMap;

use super::errors::Failure;

/// Header that selects the version in a request and names it in a response.
pub(crate) const VERSION_HEADER: &str = "x-polytomic-version";

/// An API version.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Version {
    /// Organizations: list, create, get, update with `PATCH`, remove.
    V2022_12_12,
    /// Organizations and users, update with `PUT`: the newest version.
    V2025_09_18,
}

impl Version {
    /// The version that serves requests which name none the fake knows: only to say so.
    pub const NEWEST: Self = Self::V2025_09_18;

    /// The value of the version header.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::V2022_12_12 => "2022-12-12",
            Self::V2025_09_18 => "2025-09-18",
        }
    }

    /// The version a request asks for: exactly one header with a known value.
    pub(crate) fn requested(headers: &HeaderMap) -> Result<Self, Failure> {
        let mut values = headers.get_all(VERSION_HEADER).iter();
        let (Some(value), None) = (values.next(), values.next()) else {
            return Err(Failure::new(400, "version_required", "send X-Polytomic-Version exactly once"));
        };
        [Self::V2022_12_12, Self::V2025_09_18]
            .into_iter()
            .find(|version| value.as_bytes() == version.as_str().as_bytes())
            .ok_or_else(|| {
                Failure::new(
                    400,
                    "unsupported_version",
                    "X-Polytomic-Version must be 2022-12-12 or 2025-09-18",
                )
            })
    }
}
