// Printed by letterpress from Polytomic API (organizations and users) 2025-09-18. Do not edit: change the description and generate again.

//! How callers prove who they are: the security schemes of the API.

use crate::runtime::Scheme;

/// The scheme `partnerKey`.
pub(super) static PARTNER_KEY: Scheme = Scheme::bearer("partner_key");

/// The scheme `userKey`.
pub(super) static USER_KEY: Scheme = Scheme::bearer("user_key");

/// The scheme `organizationKey`.
pub(super) static ORGANIZATION_KEY: Scheme = Scheme::basic("organization_key");
