//! The client, its credentials and its servers.

use std::collections::BTreeSet;

use super::{Argument, Fact, Item, ItemKind, Module, wire};
use crate::plan::model::{SchemeKind, SchemePlan, ServerPlan, ServerRole};

pub(super) fn items(module: &Module<'_>) -> Vec<Item> {
    let path = module.path("Client");
    let mut items = vec![
        Item::new(ItemKind::Client, &path, "pub struct Client"),
        Item::function(ItemKind::Builder, (&path, "builder"), "", Vec::new(), "ClientBuilder<Self>"),
    ];
    credentials(module, &path, &mut items);
    servers(module, &mut items);
    items
}

/// The path under which the setters of a client's builder are listed.
fn builder(module: &Module<'_>) -> String {
    module.path("ClientBuilder<Client>")
}

fn credentials(module: &Module<'_>, client: &str, items: &mut Vec<Item>) {
    let schemes = &module.plan.schemes;
    let builder = builder(module);
    let setter = |kind: &SchemeKind, name: &str| {
        let arguments = match kind {
            SchemeKind::Basic => vec![
                Argument::new("username", "impl Into<String>"),
                Argument::new("password", "impl Into<Secret>"),
            ],
            SchemeKind::Bearer => vec![Argument::new("token", "impl Into<Token>")],
            SchemeKind::Authorization(_) => vec![Argument::new("authorization", "impl Into<Token>")],
            _ => vec![Argument::new("key", "impl Into<Token>")],
        };
        Item::function(ItemKind::Credential, (&builder, name), "self", arguments, "Self").of(client)
    };
    let given = || schemes.iter().filter(|scheme| scheme.kind != SchemeKind::Transport);
    for scheme in given() {
        items.push(
            setter(&scheme.kind, &scheme.setter)
                .docs(scheme.docs.as_deref())
                .at(module.places.scheme(&scheme.wire))
                .fact("travels as", wire::scheme(&scheme.kind)),
        );
    }
    for (kind, name) in [(SchemeKind::Bearer, "bearer"), (SchemeKind::Basic, "basic")] {
        let alike: Vec<&SchemePlan> = schemes.iter().filter(|scheme| scheme.kind == kind).collect();
        if !alike.is_empty() && schemes.iter().all(|scheme| scheme.setter != name) {
            let setters: Vec<&str> = alike.iter().map(|scheme| scheme.setter.as_str()).collect();
            items.push(setter(&kind, name).fact("sets", setters.join(", ")));
        }
    }
    for flow in schemes.iter().filter_map(|scheme| scheme.client_credentials.as_ref()) {
        let arguments = vec![
            Argument::new("client_id", "impl Into<String>"),
            Argument::new("client_secret", "impl Into<Secret>"),
        ];
        let scopes: Vec<&str> = flow.scopes.iter().map(|(name, _)| name.as_str()).collect();
        let item = Item::function(
            ItemKind::TokenSource,
            (client, &flow.constructor),
            "",
            arguments,
            "ClientCredentials",
        );
        let scopes = (!scopes.is_empty()).then(|| Fact::new("scopes", scopes.join(", ")));
        items.push(item.fact("token URL", &flow.token_url).facts(scopes));
    }
}

fn servers(module: &Module<'_>, items: &mut Vec<Item>) {
    let servers = &module.plan.servers;
    if servers.iter().all(|server| server.role == ServerRole::Relative) {
        return;
    }
    let path = module.path("Server");
    let own = Item::new(ItemKind::Server, &path, "pub struct Server");
    let default = servers.iter().find(|server| server.role == ServerRole::Default);
    items.push(own.facts(default.map(|server| Fact::new("default", &server.constructor))));
    for server in servers.iter().filter(|server| server.role != ServerRole::Relative) {
        items.push(constructor(server, &path, module));
    }
    let mut seen = BTreeSet::new();
    let variables = servers.iter().flat_map(|server| &server.variables);
    for variable in variables.filter(|variable| seen.insert(variable.setter.as_str())) {
        let argument = Argument::new(&variable.setter, "impl Into<String>");
        items.push(
            Item::function(
                ItemKind::ServerVariable,
                (&path, &variable.setter),
                "self",
                vec![argument],
                "Self",
            )
            .docs(variable.docs.as_deref())
            .fact("variable", &variable.wire),
        );
    }
    if default.is_some() {
        items.push(Item::implementation(&path, "Default"));
    }
    let argument = Argument::new("server", "Server");
    items.push(
        Item::function(ItemKind::Builder, (&builder(module), "server"), "self", vec![argument], "Self")
            .of(&path),
    );
}

fn constructor(server: &ServerPlan, path: &str, module: &Module<'_>) -> Item {
    let mut item =
        Item::function(ItemKind::ServerConstructor, (path, &server.constructor), "", Vec::new(), "Self")
            .docs(server.docs.as_deref())
            .at(module.places.server(server))
            .fact("URL", &server.url);
    for variable in &server.variables {
        let mut value = match &variable.default {
            Some(default) => format!("default {default}"),
            None => "has to be set".to_owned(),
        };
        if !variable.allowed.is_empty() {
            value.push_str(&format!(", one of {}", variable.allowed.join(", ")));
        }
        item = item.fact(format!("variable {}", variable.wire), value);
    }
    item
}
