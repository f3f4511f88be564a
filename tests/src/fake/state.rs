//! What the server knows: partner accounts, deployment keys, organizations, users.

use std::collections::BTreeMap;

use uuid::Uuid;

use super::auth::Caller;
use super::errors::Failure;

/// A partner.
#[derive(Debug)]
pub(crate) struct Account {
    key: String,
    /// The organization that stands for the partner itself.
    pub(crate) owner: Uuid,
}

/// An organization.
#[derive(Debug)]
pub(crate) struct Organization {
    pub(crate) id: Uuid,
    pub(crate) account: usize,
    pub(crate) name: String,
    /// SSO and OIDC settings by their name on the wire, secrets included.
    pub(crate) settings: BTreeMap<&'static str, String>,
}

/// A user.
#[derive(Debug)]
pub(crate) struct User {
    pub(crate) id: Uuid,
    pub(crate) organization: Uuid,
    pub(crate) email: String,
    pub(crate) role_ids: Vec<Uuid>,
    pub(crate) api_key: Option<String>,
}

/// Everything, in order of creation.
#[derive(Debug, Default)]
pub(crate) struct State {
    pub(crate) accounts: Vec<Account>,
    deployment_keys: Vec<String>,
    pub(crate) organizations: Vec<Organization>,
    pub(crate) users: Vec<User>,
    issued: u128,
}

impl State {
    pub(crate) fn add_deployment_key(&mut self, key: &str) {
        self.deployment_keys.push(key.to_owned());
    }

    /// A partner with its owner organization, whose id is returned.
    pub(crate) fn add_partner(&mut self, key: &str, owner_name: &str) -> Uuid {
        let account = self.accounts.len();
        let owner = self.add_organization(account, owner_name, BTreeMap::new());
        self.accounts.push(Account { key: key.to_owned(), owner });
        owner
    }

    pub(crate) fn add_organization(
        &mut self,
        account: usize,
        name: &str,
        settings: BTreeMap<&'static str, String>,
    ) -> Uuid {
        let id = self.next_id();
        self.organizations.push(Organization { id, account, name: name.to_owned(), settings });
        id
    }

    pub(crate) fn add_user(&mut self, organization: Uuid, email: &str, role_ids: Vec<Uuid>) -> Uuid {
        let id = self.next_id();
        self.users.push(User { id, organization, email: email.to_lowercase(), role_ids, api_key: None });
        id
    }

    /// Identifiers are counted, in the form of a random UUID, so that every run of a demo prints the same.
    pub(crate) fn next_id(&mut self) -> Uuid {
        self.issued += 1;
        Uuid::from_u128(0x0000_0000_0000_4000_8000_0000_0000_0000 + self.issued)
    }

    pub(crate) fn account_of_key(&self, key: &str) -> Option<usize> {
        self.accounts.iter().position(|account| account.key == key)
    }

    pub(crate) fn is_deployment_key(&self, key: &str) -> bool {
        self.deployment_keys.iter().any(|known| known == key)
    }

    pub(crate) fn organization_of_user_key(&self, key: &str) -> Option<Uuid> {
        let user = self.users.iter().find(|user| user.api_key.as_deref() == Some(key));
        user.map(|user| user.organization)
    }

    /// The organization's place, if it exists within the caller's reach; else `missing` as status.
    pub(crate) fn organization(&self, caller: Caller, id: Uuid, missing: u16) -> Result<usize, Failure> {
        let place = self.organizations.iter().position(|organization| {
            organization.id == id
                && match caller {
                    Caller::Partner(account) => organization.account == account,
                    Caller::Deployment => true,
                    Caller::Organization(own) => own == id,
                }
        });
        place.ok_or_else(|| Failure::missing(missing, "organization"))
    }

    /// The user's place, if it exists in that organization; else `missing` as status.
    pub(crate) fn user(&self, organization: Uuid, id: Uuid, missing: u16) -> Result<usize, Failure> {
        let place = self.users.iter().position(|user| user.id == id && user.organization == organization);
        place.ok_or_else(|| Failure::missing(missing, "user"))
    }
}
