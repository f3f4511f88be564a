//! What all parts of the stage share, and the document's outermost objects.

use std::collections::VecDeque;

use foldhash::{HashMap, HashSet};
use indexmap::{IndexMap, IndexSet};
use openapiv3::{Components, Info, OpenAPI};
use serde_json::Value;

use super::facets::Facets;
use super::keywords::{is_managed_header, is_token};
use super::later_fields::{Meaning, meaning};
use super::operation_ids::OperationIds;
use super::schemas::Typed;
use super::unions::PendingUnion;
use super::{Api, ParameterLocation, SecurityScheme, Tag, TypeDef};
use crate::diagnostics::{
    BAD_WIRE_NAME, Code, Diagnostic, Diagnostics, JSON_CHOSEN, LATER_CONSTRUCT, Place, UNDECLARED_REQUIRED,
    UNUSED_SCHEMA,
};
use crate::dialect::reserved;
use crate::document::Document;
use crate::resolve::Resolver;

/// Builds an [`Api`].
pub(super) struct Builder<'d, 'g> {
    pub(super) document: &'d Document,
    pub(super) resolver: Resolver<'d>,
    pub(super) diagnostics: &'g mut Diagnostics,
    /// The names of the operations.
    pub(super) operation_ids: OperationIds,
    /// The schemes that security requirements can name.
    pub(super) schemes: Vec<SecurityScheme>,
    /// Types of their own, in order of first appearance.
    pub(super) types: Vec<TypeDef>,
    /// What each schema with a type of its own is, by its place.
    pub(super) named: HashMap<Place, Typed>,
    /// What members of lists of alternatives are together with the schema around them, by their places there.
    pub(super) together: HashMap<Place, Typed>,
    /// What schemas are that are merged out of several, by the places of those.
    pub(super) merged: HashMap<Vec<Place>, Typed>,
    /// Objects whose properties are still to be looked at. A queue, so that a long chain of references needs no deep stack.
    pub(super) unfinished: VecDeque<(usize, Facets<'d>)>,
    /// Unions whose members are still to be looked at, likewise.
    pub(super) unfinished_unions: VecDeque<PendingUnion<'d>>,
    /// Where the lists of alternatives stand that are being read, the innermost last.
    pub(super) lists: Vec<Place>,
    /// From each schema to the components that have it in their `allOf`, once that was asked for.
    pub(super) children: Option<HashMap<Place, Vec<Place>>>,
    /// The schemas that are being looked at, from the outermost to the innermost.
    pub(super) within: Vec<Place>,
    /// The schemas that are being put together from `allOf` members, likewise.
    pub(super) composing: Vec<Place>,
    /// Where keywords stand that have no effect on the type of the value, by what there is to say.
    pub(super) ineffective: IndexMap<String, IndexSet<Place>>,
    /// Names in `required` that the dialect stage has reported already, because no property has them.
    pub(super) undeclared: HashSet<Place>,
    /// Component schemas that an operation uses.
    pub(super) used: HashSet<String>,
}

impl<'d, 'g> Builder<'d, 'g> {
    pub(super) fn new(document: &'d Document, diagnostics: &'g mut Diagnostics) -> Self {
        let reported = diagnostics.iter().filter(|one| one.code == UNDECLARED_REQUIRED);
        let undeclared = reported.map(|one| one.place.clone()).collect();
        Self {
            document,
            resolver: Resolver::new(document),
            diagnostics,
            operation_ids: OperationIds::of(document),
            schemes: Vec::new(),
            types: Vec::new(),
            named: HashMap::default(),
            together: HashMap::default(),
            merged: HashMap::default(),
            unfinished: VecDeque::new(),
            unfinished_unions: VecDeque::new(),
            lists: Vec::new(),
            children: None,
            within: Vec::new(),
            composing: Vec::new(),
            ineffective: IndexMap::new(),
            undeclared,
            used: HashSet::default(),
        }
    }

    /// The whole document.
    pub(super) fn api(mut self) -> Api {
        let root = Place::root(self.document.file);
        let OpenAPI {
            openapi: _version, // the dialect stage has seen to it
            info,
            servers,
            paths,
            components,
            security,
            tags,
            external_docs: _documentation,
            extensions,
        } = &self.document.openapi;
        self.extensions(extensions, &root);
        let Info {
            title,
            description,
            terms_of_service: _documentation,
            contact: _contact, // of the API's owner, not of the crate's
            license: _license, // of the API, not of the crate
            version,
            extensions,
        } = info;
        self.extensions(extensions, &root.child("info"));
        if let Some(components) = components {
            self.components(components, &root.child("components"));
        }
        let servers = self.servers(servers, &root.child("servers"));
        let security = security.as_deref().unwrap_or_default();
        let security = self.requirements(security, &root.child("security"));
        let mut tags: Vec<Tag> = tags
            .iter()
            .enumerate()
            .map(|(index, tag)| self.tag(tag, &root.child("tags").index(index)))
            .collect();
        let mut operations = self.operations(paths, &root.child("paths"), &security);
        // Servers that only repeat the document's are none of an operation's own.
        for operation in &mut operations {
            let own = &operation.servers;
            if own.len() == servers.len() && own.iter().zip(&servers).all(|(own, server)| own.is_like(server))
            {
                operation.servers.clear();
            }
        }
        let mut known: HashSet<String> = tags.iter().map(|tag| tag.name.clone()).collect();
        for operation in &operations {
            if known.insert(operation.group.clone()) {
                tags.push(Tag { name: operation.group.clone(), description: None });
            }
        }
        let mut received = self.webhooks(&root.child("webhooks"));
        if operations.is_empty() {
            // Such a document is there for its schemas.
            received.extend(self.component_schemas(&root.child("components").child("schemas")));
        }
        self.tell_ineffective();
        self.tell_unused(&root.child("components").child("schemas"));
        Api {
            title: title.clone(),
            description: description.clone(),
            version: version.clone(),
            servers,
            tags,
            security_schemes: self.schemes,
            operations,
            received,
            types: self.types,
        }
    }

    fn components(&mut self, components: &'d Components, at: &Place) {
        let Components {
            schemas: _used_by_reference,
            responses: _used_by_reference_too,
            parameters: _parameters,
            examples: _examples,
            request_bodies: _request_bodies,
            headers: _headers,
            security_schemes,
            links: _links,
            callbacks: _callbacks,
            extensions,
        } = components;
        self.extensions(extensions, at);
        self.security_schemes(security_schemes, &at.child("securitySchemes"));
    }

    fn tag(&mut self, tag: &'d openapiv3::Tag, at: &Place) -> Tag {
        let openapiv3::Tag { name, description, external_docs: _documentation, extensions } = tag;
        self.extensions(extensions, at);
        Tag { name: name.clone(), description: description.clone() }
    }

    /// Says once which component schemas have no effect.
    fn tell_unused(&mut self, at: &Place) {
        if self.diagnostics.has_errors() {
            return; // what lies behind an error was not looked at
        }
        let Some(components) = &self.document.openapi.components else { return };
        let unused: Vec<&str> =
            components.schemas.keys().map(String::as_str).filter(|name| !self.used.contains(*name)).collect();
        let message = match unused.as_slice() {
            [] => return,
            [one] => format!("no operation uses the schema `{one}`"),
            [first, .., last] => {
                format!("no operation uses {} of the schemas, from `{first}` to `{last}`", unused.len())
            }
        };
        self.say(UNUSED_SCHEMA, at.clone().at_key(), message);
    }

    /// Refuses the name of a parameter or key that can't be sent where it belongs.
    pub(super) fn check_wire_name(&mut self, location: ParameterLocation, name: &str, at: &Place) {
        if matches!(location, ParameterLocation::Header | ParameterLocation::Cookie) && !is_token(name) {
            self.say(BAD_WIRE_NAME, at.child("name"), "the name is no token of RFC 9110");
        } else if location == ParameterLocation::Header && is_managed_header(name) {
            let message = format!("`{name}` belongs to the connection; no client may choose it");
            self.say(BAD_WIRE_NAME, at.child("name"), message);
        }
    }

    /// Adds a diagnostic.
    pub(super) fn say(&mut self, code: Code, at: Place, message: impl Into<String>) {
        self.diagnostics.push(Diagnostic::new(code, at, message));
    }

    /// Extensions of the document have no meaning here; those that the dialect stage reserves have one that is not built.
    pub(super) fn extensions(&mut self, extensions: &IndexMap<String, Value>, at: &Place) {
        for field in extensions.keys().filter_map(|name| name.strip_prefix(reserved::PREFIX)) {
            let place = at.child(field).at_key();
            match meaning(field) {
                Meaning::None => {}
                Meaning::Note(code, message) => self.say(code, place, message),
                Meaning::Wire => {
                    self.say(LATER_CONSTRUCT, place, format!("`{field}` is not supported yet"));
                }
            }
        }
    }

    /// Notes that of several media types JSON is the one to ask for.
    pub(super) fn tell_json_chosen(&mut self, at: &Place, chosen: &str) {
        self.say(JSON_CHOSEN, at.clone().at_key(), format!("the client asks for `{chosen}` only"));
    }
}
