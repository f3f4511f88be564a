//! `servers` of the document, of a path and of an operation.

use letterpress_runtime::ENDS_HOST;
use openapiv3::{Server as Described, ServerVariable as DescribedVariable};

use super::builder::Builder;
use super::path_template::pieces;
use super::{Server, ServerVariable, server_url};
use crate::diagnostics::{BAD_SERVER, Place, UNUSED_VARIABLE};
use crate::dialect::reserved;

/// What stands for a variable without default while a URL is checked: it can be a host, a port and a part of a path.
const ANY_VALUE: &str = "1";

impl<'d> Builder<'d, '_> {
    /// The document's servers; without any, the relative server `/` that the specification names.
    pub(super) fn servers(&mut self, servers: &'d [Described], at: &Place) -> Vec<Server> {
        if servers.is_empty() {
            return vec![relative(Place::root(at.file))];
        }
        // In the place of a server that can't be used the caller gives a base URL, and gets no other one by accident.
        self.server_list(servers, at, relative)
    }

    /// Servers of a path or an operation, which take the place of the document's.
    pub(super) fn own_servers(&mut self, servers: &'d [Described], at: &Place) -> Vec<Server> {
        self.server_list(servers, &at.child("servers"), |at| {
            let variables = vec![required("server")];
            Server { url: "{server}".to_owned(), description: None, variables, absolute: true, at }
        })
    }

    fn server_list(
        &mut self,
        servers: &'d [Described],
        at: &Place,
        unusable: impl Fn(Place) -> Server,
    ) -> Vec<Server> {
        let mut result: Vec<Server> = Vec::new();
        for (index, server) in servers.iter().enumerate() {
            let at = at.index(index);
            let usable = self.server(server, at.clone());
            let is_usable = usable.is_some();
            let server = usable.unwrap_or_else(|| unusable(at.clone()));
            match result.iter().any(|known| known.is_like(&server)) {
                true if is_usable => self.say(BAD_SERVER, at, "this server stands in the list already"),
                true => {}
                false => result.push(server),
            }
        }
        result
    }

    /// `None`: the URL can't be used, which is said.
    fn server(&mut self, server: &'d Described, at: Place) -> Option<Server> {
        let Described { url, description, variables, extensions } = server;
        self.extensions(extensions, &at);
        let mut variables: Vec<ServerVariable> = variables
            .iter()
            .flatten()
            .map(|(name, variable)| self.server_variable(name, variable, &at.child("variables").child(name)))
            .collect();
        let (url, repairs) = server_url::repair(url);
        for repair in repairs {
            self.say(BAD_SERVER, at.child("url"), format!("the URL {repair}"));
        }
        let filled = self.filled(&url, &mut variables, &at)?;
        if let Err(reason) = server_url::check(&filled) {
            let message = format!("the URL {reason}; the caller has to give another one");
            self.say(BAD_SERVER, at.child("url"), message);
            return None;
        }
        let absolute = server_url::is_absolute(&filled);
        Some(Server { url, description: description.clone(), variables, absolute, at })
    }

    fn server_variable(&mut self, name: &str, variable: &'d DescribedVariable, at: &Place) -> ServerVariable {
        let DescribedVariable { enumeration, default, description, extensions } = variable;
        self.extensions(extensions, at);
        let has_default = !extensions.contains_key(&reserved::name("default"));
        let mut allowed = enumeration.clone();
        if has_default && !allowed.is_empty() && !allowed.contains(default) {
            self.say(BAD_SERVER, at.child("default"), "the default is not one of the values of `enum`");
            allowed.push(default.clone());
        }
        ServerVariable {
            name: name.to_owned(),
            default: has_default.then(|| default.clone()),
            allowed,
            description: description.clone(),
        }
    }

    /// The URL with every default filled in.
    fn filled(&mut self, url: &str, variables: &mut Vec<ServerVariable>, at: &Place) -> Option<String> {
        let place = at.child("url");
        let pieces = match pieces(url) {
            Ok(pieces) => pieces,
            Err(reason) => {
                let message = format!("the URL {reason}; the caller has to give another one");
                self.say(BAD_SERVER, place, message);
                return None;
            }
        };
        let mut filled = String::new();
        let mut used = Vec::new();
        for piece in pieces {
            filled.push_str(piece.text);
            let Some(name) = piece.parameter else { continue };
            if !variables.iter().any(|variable| variable.name == name) {
                let message =
                    format!("the variable `{name}` is not declared; the caller has to give its value");
                self.say(BAD_SERVER, place.clone(), message);
                variables.push(required(name));
            }
            let in_host = filled.split_once("://").is_some_and(|(_, host)| !host.contains('/'));
            if let Some(variable) = variables.iter_mut().find(|variable| variable.name == name) {
                if let Some(value) = variable.default.take_if(|value| in_host && value.contains(ENDS_HOST)) {
                    let place = at.child("variables").child(name);
                    let message =
                        format!("the value {value:?} would end the host; the caller has to give another one");
                    self.say(BAD_SERVER, place, message);
                }
                filled.push_str(variable.default.as_deref().unwrap_or(ANY_VALUE));
            }
            used.push(name);
        }
        let unused: Vec<String> = variables
            .extract_if(.., |variable| !used.contains(&variable.name.as_str()))
            .map(|variable| variable.name)
            .collect();
        for name in unused {
            let place = at.child("variables").child(&name).at_key();
            self.say(UNUSED_VARIABLE, place, format!("the URL has no `{{{name}}}`"));
        }
        Some(filled)
    }
}

fn relative(at: Place) -> Server {
    Server { url: "/".to_owned(), description: None, variables: Vec::new(), absolute: false, at }
}

/// A variable that only the caller knows.
fn required(name: &str) -> ServerVariable {
    ServerVariable { name: name.to_owned(), default: None, allowed: Vec::new(), description: None }
}
