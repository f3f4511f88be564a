//! `paths`: every method of every path.

use std::collections::HashMap;

use openapiv3::{Operation as Described, PathItem, Paths};

use super::builder::Builder;
use super::path_template::PathTemplate;
use super::{Operation, Server, keywords, operation_ids};
use crate::diagnostics::{
    BAD_METHOD, BAD_PATH, DOCUMENTED_ONLY, DUPLICATE_OPERATION_ID, Diagnostic, MISSING_OPERATION_ID,
    PATH_REPAIRED, Place,
};
use crate::source::Value;

/// What the operations of one path share.
pub(super) struct PathContext<'d> {
    pub(super) path: &'d str,
    /// The path taken apart; `None` if it is broken.
    pub(super) template: Option<PathTemplate<'d>>,
    pub(super) item: &'d PathItem,
    /// `servers` of the path.
    pub(super) servers: Vec<Server>,
    pub(super) at: Place,
}

impl<'d> Builder<'d, '_> {
    /// All operations, in document order.
    pub(super) fn operations(
        &mut self,
        paths: &'d Paths,
        at: &Place,
        security: &[Vec<usize>],
    ) -> Vec<Operation> {
        let Paths { paths, extensions } = paths;
        self.extensions(extensions, at);
        let mut operations: Vec<Operation> = Vec::new();
        let mut shapes: HashMap<String, Place> = HashMap::new();
        for (path, item) in paths {
            let key = at.child(path);
            let template = match PathTemplate::parse(path) {
                Ok(template) => {
                    self.check_path(path, &template, &key, &mut shapes);
                    Some(template)
                }
                Err(reason) => {
                    self.say(BAD_PATH, key.clone().at_key(), format!("the path {reason}"));
                    None
                }
            };
            let Some(resolved) = self.resolver.path_item(item, &key, self.diagnostics) else { continue };
            let servers = self.own_servers(&resolved.value.servers, &resolved.at);
            let context = PathContext { path, template, item: resolved.value, servers, at: resolved.at };
            operations.extend(self.path_item(&context, security));
        }
        operations
    }

    /// Says what of a path was mended, and which other path it can't be told from.
    fn check_path(
        &mut self,
        path: &str,
        template: &PathTemplate<'d>,
        key: &Place,
        shapes: &mut HashMap<String, Place>,
    ) {
        for repair in &template.repairs {
            self.say(PATH_REPAIRED, key.clone().at_key(), format!("the path {repair}"));
        }
        if path.contains(['?', '#']) {
            return; // these tell paths apart
        }
        if let Some(first) = shapes.get(&template.shape()) {
            let message = "the path differs from another in the names of its parameters only";
            self.diagnostics.push(
                Diagnostic::new(PATH_REPAIRED, key.clone().at_key(), message)
                    .related(first.clone().at_key(), "the other path"),
            );
        } else {
            shapes.insert(template.shape(), key.clone());
        }
    }

    fn path_item(&mut self, context: &PathContext<'d>, security: &[Vec<usize>]) -> Vec<Operation> {
        let PathItem {
            summary: _summary,         // of the path; the operations have their own
            description: _description, // likewise
            get,
            put,
            post,
            delete,
            options,
            head,
            patch,
            trace,
            servers: _in_the_context,
            parameters: _merged_into_each_operation,
            extensions,
        } = context.item;
        self.extensions(extensions, &context.at);
        let mut methods: Vec<(&str, &Described)> = [
            ("get", get),
            ("put", put),
            ("post", post),
            ("delete", delete),
            ("options", options),
            ("head", head),
            ("patch", patch),
            ("trace", trace),
        ]
        .into_iter()
        .filter_map(|(method, operation)| Some((method, operation.as_ref()?)))
        .collect();
        // The typed model has a fixed order; the tree has the document's.
        let tree = self.document.trees.get(&context.at.file).and_then(|tree| tree.at(&context.at.pointer));
        if let Some(members) = tree.and_then(Value::as_object) {
            methods.sort_by_key(|(method, _)| members.get_index_of(*method));
        }
        let known = methods
            .into_iter()
            .map(|(method, operation)| (method.to_ascii_uppercase(), context.at.child(method), operation));
        let later = self.later_methods(&context.at, tree);
        known
            .chain(later)
            .map(|(method, at, operation)| {
                let mut operation = self.operation(context, &method, at, operation, security);
                self.finish_types();
                operation.body.iter_mut().for_each(|body| self.settle_choice(body));
                operation
            })
            .collect()
    }

    /// The methods that only OpenAPI 3.2 knows: `query`, and those of `additionalOperations` as they are written there.
    fn later_methods(&mut self, at: &Place, tree: Option<&Value>) -> Vec<(String, Place, &'d Described)> {
        let mut found: Vec<(String, Place)> = vec![("QUERY".to_owned(), at.child("query"))];
        let additional = tree.and_then(|tree| tree.get("additionalOperations")).and_then(Value::as_object);
        for method in additional.into_iter().flat_map(|operations| operations.keys()) {
            let place = at.child("additionalOperations").child(method);
            let is_known = |known: &&str| tree.is_some_and(|tree| tree.get(known).is_some());
            let lower = method.to_ascii_lowercase();
            if !keywords::is_token(method) || lower == "connect" || is_known(&lower.as_str()) {
                let message = format!("`{method}` is no method that a request of its own can have");
                self.say(BAD_METHOD, place.at_key(), message);
            } else {
                found.push((method.clone(), place));
            }
        }
        found
            .into_iter()
            .filter_map(|(method, at)| {
                let operation = self.resolver.operation_at(&at)?;
                Some((method, at, operation))
            })
            .collect()
    }

    fn operation(
        &mut self,
        context: &PathContext<'d>,
        method: &str,
        at: Place,
        operation: &'d Described,
        document_security: &[Vec<usize>],
    ) -> Operation {
        let verb = method;
        let method = &*method.to_ascii_lowercase();
        let Described {
            tags,
            summary,
            description,
            external_docs: _documentation,
            operation_id,
            parameters,
            request_body,
            responses,
            callbacks,
            deprecated,
            security,
            servers,
            extensions,
        } = operation;
        self.extensions(extensions, &at);
        let servers = match servers.is_empty() {
            true => context.servers.clone(),
            false => self.own_servers(servers, &at),
        };
        if !callbacks.is_empty() {
            self.say(
                DOCUMENTED_ONLY,
                at.child("callbacks").at_key(),
                "callbacks are served by others, not by a client",
            );
        }
        let id = self.operation_id(operation_id.as_deref(), method, context, &at);
        let group = match tags.first() {
            Some(tag) => tag.clone(),
            None => operation_ids::telling_segment(context.path).to_owned(),
        };
        let (parameters, path) = self.parameters(context, parameters, &at);
        let body = request_body.as_ref().and_then(|body| self.request_body(body, method, &at));
        let answers = self.answers(responses, method, &at);
        let security = match security {
            Some(own) => self.requirements(own, &at.child("security")),
            None => document_security.to_vec(),
        };
        Operation {
            id,
            method: verb.to_owned(),
            path,
            servers,
            group,
            summary: summary.clone(),
            description: description.clone(),
            deprecated: *deprecated,
            parameters,
            body,
            answers,
            security,
            pagination: None,
            at,
        }
    }

    fn operation_id(
        &mut self,
        id: Option<&str>,
        method: &str,
        context: &PathContext<'d>,
        at: &Place,
    ) -> String {
        let known = self.operation_ids.at(at).cloned();
        let named = known.unwrap_or_else(|| self.operation_ids.claim(id, method, context.path, at));
        match (operation_ids::given(id), named.rival) {
            (None, _) => {
                let message = format!("the operation is called `{}` after its method and path", named.id);
                self.say(MISSING_OPERATION_ID, at.clone().at_key(), message);
            }
            // One path item under two paths is no mistake of its `operationId`.
            (Some(id), Some(first)) if first != *at => {
                let message = format!(
                    "`{id}` is the name of two operations; this one is called `{}` after its method and path",
                    named.id
                );
                self.diagnostics.push(
                    Diagnostic::new(DUPLICATE_OPERATION_ID, at.child("operationId"), message)
                        .related(first.child("operationId"), "this one keeps it"),
                );
            }
            _ => {}
        }
        named.id
    }
}
