//! `servers`.

use letterpress_runtime::ENDS_HOST;
use openapiv3::{Server as Described, ServerVariable as DescribedVariable};

use super::builder::Builder;
use super::path_template::pieces;
use super::{Server, ServerVariable, server_url};
use crate::diagnostics::{BAD_SERVER, OWN_SERVERS, Place, UNUSED_VARIABLE};

impl<'d> Builder<'d, '_> {
    /// The document's servers; without any, the relative server `/` that the specification names.
    pub(super) fn servers(&mut self, servers: &'d [Described], at: &Place) -> Vec<Server> {
        if servers.is_empty() {
            let at = Place::root(at.file);
            return vec![Server { url: "/".to_owned(), description: None, variables: Vec::new(), at }];
        }
        servers.iter().enumerate().map(|(index, server)| self.server(server, at.index(index))).collect()
    }

    /// Servers of a path or an operation.
    pub(super) fn own_servers(&mut self, servers: &'d [Described], at: &Place) {
        if !servers.is_empty() {
            self.say(OWN_SERVERS, at.child("servers").at_key(), "these servers would not be used");
        }
    }

    fn server(&mut self, server: &'d Described, at: Place) -> Server {
        let Described { url, description, variables, extensions } = server;
        self.extensions(extensions, &at);
        let variables: Vec<ServerVariable> = variables
            .iter()
            .flatten()
            .map(|(name, variable)| self.server_variable(name, variable, &at.child("variables").child(name)))
            .collect();
        self.check_url(url, &variables, &at);
        Server { url: url.clone(), description: description.clone(), variables, at }
    }

    fn server_variable(&mut self, name: &str, variable: &'d DescribedVariable, at: &Place) -> ServerVariable {
        let DescribedVariable { enumeration, default, description, extensions } = variable;
        self.extensions(extensions, at);
        if !enumeration.is_empty() && !enumeration.contains(default) {
            self.say(BAD_SERVER, at.child("default"), "the default is not one of the values of `enum`");
        }
        ServerVariable {
            name: name.to_owned(),
            default: default.clone(),
            allowed: enumeration.clone(),
            description: description.clone(),
        }
    }

    /// Checks the URL with every default filled in.
    fn check_url(&mut self, url: &str, variables: &[ServerVariable], at: &Place) {
        let place = at.child("url");
        let pieces = match pieces(url) {
            Ok(pieces) => pieces,
            Err(reason) => return self.say(BAD_SERVER, place, format!("the URL {reason}")),
        };
        let mut filled = String::new();
        let mut used = Vec::new();
        for piece in pieces {
            filled.push_str(piece.text);
            let Some(name) = piece.parameter else { continue };
            match variables.iter().find(|variable| variable.name == name) {
                Some(variable) => {
                    let in_host = filled.split_once("://").is_some_and(|(_, host)| !host.contains('/'));
                    let values = std::iter::once(&variable.default).chain(&variable.allowed);
                    if in_host && let Some(value) = values.into_iter().find(|value| value.contains(ENDS_HOST))
                    {
                        let place = at.child("variables").child(name);
                        return self.say(
                            BAD_SERVER,
                            place,
                            format!("the value {value:?} would end the host"),
                        );
                    }
                    filled.push_str(&variable.default);
                }
                None => return self.say(BAD_SERVER, place, format!("the variable `{name}` is not declared")),
            }
            used.push(name);
        }
        if let Err(reason) = server_url::check(&filled) {
            self.say(BAD_SERVER, place, format!("the URL {reason}"));
        }
        for variable in variables.iter().filter(|variable| !used.contains(&variable.name.as_str())) {
            let name = &variable.name;
            let place = at.child("variables").child(name).at_key();
            self.say(UNUSED_VARIABLE, place, format!("the URL has no `{{{name}}}`"));
        }
    }
}
