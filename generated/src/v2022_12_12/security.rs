// Printed by letterpress from Polytomic API (organizations) 2022-12-12. Do not edit: change the description and generate again.

//! How callers prove who they are: the security schemes of the API.

use crate::runtime::Scheme;

/// The scheme `deploymentKey`.
pub(super) static DEPLOYMENT_KEY: Scheme = Scheme::basic("deployment_key");

/// The scheme `apiKey`.
pub(super) static API_KEY: Scheme = Scheme::bearer("api_key");
