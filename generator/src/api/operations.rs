//! `paths`: every method of every path.

use openapiv3::{Operation as Described, PathItem, Paths};

use super::builder::Builder;
use super::path_template::path_parameters;
use super::{Operation, operation_ids};
use crate::diagnostics::{
    BAD_PATH, DOCUMENTED_ONLY, DUPLICATE_OPERATION_ID, Diagnostic, MISSING_OPERATION_ID, Place,
};
use crate::source::Value;

/// What the operations of one path share.
pub(super) struct PathContext<'d> {
    pub(super) path: &'d str,
    /// The names in the template, in order; `None` if the template is broken.
    pub(super) template: Option<Vec<&'d str>>,
    pub(super) item: &'d PathItem,
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
        for (path, item) in paths {
            let key = at.child(path);
            let template = match path_parameters(path) {
                Ok(names) => Some(names),
                Err(reason) => {
                    self.say(BAD_PATH, key.clone().at_key(), format!("the path {reason}"));
                    None
                }
            };
            let Some(resolved) = self.resolver.path_item(item, &key, self.diagnostics) else { continue };
            let context = PathContext { path, template, item: resolved.value, at: resolved.at };
            operations.extend(self.path_item(&context, security));
        }
        operations
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
            servers,
            parameters: _merged_into_each_operation,
            extensions,
        } = context.item;
        self.extensions(extensions, &context.at);
        self.own_servers(servers, &context.at);
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
        methods
            .into_iter()
            .map(|(method, operation)| {
                let operation = self.operation(context, method, operation, security);
                self.finish_types();
                operation
            })
            .collect()
    }

    fn operation(
        &mut self,
        context: &PathContext<'d>,
        method: &str,
        operation: &'d Described,
        document_security: &[Vec<usize>],
    ) -> Operation {
        let at = context.at.child(method);
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
        self.own_servers(servers, &at);
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
        let parameters = self.parameters(context, parameters, &at);
        let body = request_body.as_ref().and_then(|body| self.request_body(body, method, &at));
        let answers = self.answers(responses, method, &at);
        let security = match security {
            Some(own) => self.requirements(own, &at.child("security")),
            None => document_security.to_vec(),
        };
        Operation {
            id,
            method: method.to_ascii_uppercase(),
            path: context.path.to_owned(),
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
