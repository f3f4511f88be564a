//! Servers: a constructor each.

use super::names::{Case, words};
use super::scope::{Wanted, assign};
use super::{ServerPlan, ServerVariablePlan};
use crate::api::{Server, is_absolute};
use crate::diagnostics::Diagnostics;

/// A description of so many words is a name.
const WORDS_OF_A_NAME: usize = 3;

/// Members of `Server` that are no constructors of one.
const RESERVED: [&str; 2] = ["clone", "default"];

/// The absolute servers. A relative one leaves the host to the caller.
pub(super) fn plan(servers: &[Server], diagnostics: &mut Diagnostics) -> Vec<ServerPlan> {
    let servers: Vec<&Server> = servers.iter().filter(|server| is_absolute(&server.url)).collect();
    let wanted: Vec<Wanted> = match servers.as_slice() {
        [only] => vec![Wanted::new(vec!["new".to_owned()], &only.url, &only.at)],
        several => several.iter().map(|server| Wanted::new(name(server), &server.url, &server.at)).collect(),
    };
    let constructors = assign(Case::Snake, &RESERVED, &wanted, diagnostics);
    // Servers share one type, and variables of one name share a setter.
    let mut variables: Vec<Wanted> = Vec::new();
    for server in &servers {
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
        variables.iter().zip(&setters).find(|(known, _)| known.text == name).map(|(_, setter)| setter.clone())
    };
    servers
        .into_iter()
        .zip(constructors)
        .map(|(server, constructor)| ServerPlan {
            constructor,
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
                        docs: variable.description.clone(),
                    })
                })
                .collect(),
        })
        .collect()
}

/// The words of one of several servers: a short description, else what the URL says behind the scheme.
fn name(server: &Server) -> Vec<String> {
    let description = server.description.as_deref().filter(|text| !text.trim().is_empty()).map(words);
    match description {
        Some(found) if found.len() <= WORDS_OF_A_NAME => found,
        _ => words(server.url.split_once("://").map_or(server.url.as_str(), |(_, rest)| rest)),
    }
}
