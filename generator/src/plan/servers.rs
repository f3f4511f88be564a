//! Servers: a constructor each, and which of them an operation has for itself.

use std::collections::BTreeSet;

use super::names::{Case, words};
use super::scope::{Wanted, assign};
use super::{ServerPlan, ServerRole, ServerVariablePlan};
use crate::api::{Api, Operation, Server, ServerVariable};
use crate::diagnostics::Diagnostics;

/// A description of so many words is a name.
const WORDS_OF_A_NAME: usize = 3;

/// Members of `Server` that are no constructors of one.
const RESERVED: [&str; 2] = ["clone", "default"];

/// The servers of an API and of its operations.
pub(super) struct Servers<'a> {
    known: Vec<(&'a Server, ServerRole)>,
    constructors: Vec<String>,
}

impl<'a> Servers<'a> {
    /// The absolute servers of the document, then the operations' own. A relative one of the document leaves the host to the
    /// caller; where it stands first, there is no default.
    pub(super) fn new(api: &'a Api, diagnostics: &mut Diagnostics) -> Self {
        let has_default = api.servers.first().is_some_and(|server| server.absolute);
        let mut known: Vec<(&Server, ServerRole)> = Vec::new();
        for server in api.servers.iter().filter(|server| server.absolute) {
            let is_default = has_default && known.is_empty();
            known.push((server, if is_default { ServerRole::Default } else { ServerRole::Choice }));
        }
        for server in api.operations.iter().flat_map(|operation| &operation.servers) {
            if !known.iter().any(|(other, _)| other.is_like(server)) {
                known.push((
                    server,
                    if server.absolute { ServerRole::Operation } else { ServerRole::Relative },
                ));
            }
        }
        let wanted: Vec<Wanted> = known
            .iter()
            .map(|(server, role)| Wanted::new(name(server, *role), text(server), &server.at))
            .collect();
        let constructors = assign(Case::Snake, &RESERVED, &wanted, diagnostics);
        Self { known, constructors }
    }

    /// The constructors of the servers of an operation.
    pub(super) fn of(&self, operation: &Operation) -> Vec<String> {
        let find = |server: &Server| {
            let mut all = self.known.iter().zip(&self.constructors);
            all.find(|((known, _), _)| known.is_like(server)).map(|(_, constructor)| constructor.clone())
        };
        operation.servers.iter().filter_map(find).collect()
    }

    /// All servers.
    pub(super) fn plan(self, diagnostics: &mut Diagnostics) -> Vec<ServerPlan> {
        let Self { known, constructors } = self;
        // Servers share one type, and variables of one name share a setter.
        let mut variables: Vec<Wanted> = Vec::new();
        for (server, _) in &known {
            for variable in &server.variables {
                if !variables.iter().any(|known| known.text == variable.name) {
                    let at = server.at.child("variables").child(&variable.name);
                    variables.push(Wanted::new(words(&variable.name), &variable.name, &at));
                }
            }
        }
        let mut taken: Vec<&str> = constructors.iter().map(String::as_str).collect();
        taken.extend(RESERVED);
        let setters = assign(Case::Snake, &taken, &variables, diagnostics);
        let setter_of = |name: &str| {
            variables
                .iter()
                .zip(&setters)
                .find(|(known, _)| known.text == name)
                .map(|(_, setter)| setter.clone())
        };
        // What documents say of a variable of several servers, each text once.
        let docs_of = |name: &str| {
            let all = known.iter().flat_map(|(server, _)| &server.variables);
            let texts: BTreeSet<&str> = all
                .filter(|variable| variable.name == name)
                .filter_map(|variable| variable.description.as_deref())
                .collect();
            (!texts.is_empty()).then(|| texts.into_iter().collect::<Vec<_>>().join("\n\n"))
        };
        known
            .iter()
            .zip(&constructors)
            .map(|((server, role), constructor)| ServerPlan {
                constructor: constructor.clone(),
                role: *role,
                url: server.url.clone(),
                docs: server.description.clone(),
                variables: server
                    .variables
                    .iter()
                    .filter_map(|variable| {
                        Some(ServerVariablePlan {
                            setter: setter_of(&variable.name)?,
                            wire: variable.name.clone(),
                            default: variable.default.clone(),
                            allowed: variable.allowed.clone(),
                            docs: docs_of(&variable.name),
                        })
                    })
                    .collect(),
            })
            .collect()
    }
}

/// What tells a server from others: its URL, and what may stand in it.
fn text(server: &Server) -> String {
    let variable = |variable: &ServerVariable| {
        let values = variable.default.iter().chain(&variable.allowed).map(String::as_str);
        format!("{}={}", variable.name, values.collect::<Vec<_>>().join("|"))
    };
    let variables: Vec<String> = server.variables.iter().map(variable).collect();
    if variables.is_empty() {
        server.url.clone()
    } else {
        format!("{} with {}", server.url, variables.join(", "))
    }
}

/// The words of a server: a short description; else `new` for the default one, whatever others there are, and for the others what the
/// URL says behind the scheme.
fn name(server: &Server, role: ServerRole) -> Vec<String> {
    // `Server::server` would say it twice, and clippy refuses it.
    let says_something = |found: &Vec<String>| found != &["server"];
    let description = server.description.as_deref().filter(|text| !text.trim().is_empty()).map(words);
    let found = match description.filter(says_something) {
        Some(found) if found.len() <= WORDS_OF_A_NAME => found,
        _ if role == ServerRole::Default => vec!["new".to_owned()],
        _ if role == ServerRole::Relative => [vec!["relative".to_owned()], words(&server.url)].concat(),
        _ => words(server.url.split_once("://").map_or(server.url.as_str(), |(_, rest)| rest)),
    };
    if says_something(&found) { found } else { vec!["any".to_owned()] }
}
