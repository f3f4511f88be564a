//! Follows references in the typed model.

use openapiv3::{
    Components, Example, Header, Operation, Parameter, PathItem, ReferenceOr, RequestBody, Response, Schema,
    SecurityScheme,
};

use super::reference::Reference;
use crate::diagnostics::{Diagnostic, Diagnostics, MISSING_TARGET, Place};
use crate::document::{Document, TypedPart};
use crate::source::Value;

/// An object, and where it stands: the place of the object itself, behind all references.
#[derive(Debug)]
pub struct Resolved<'d, T> {
    /// The object.
    pub value: &'d T,
    /// Where it stands; the identity of a named schema.
    pub at: Place,
}

impl<T> Clone for Resolved<'_, T> {
    fn clone(&self) -> Self {
        Self { value: self.value, at: self.at.clone() }
    }
}

/// The name under which the document's components hold the object at this place: `User` for
/// `#/components/schemas/User`, and for nothing inside it.
pub fn component_name(place: &Place) -> Option<String> {
    let mut tokens = place.pointer.borrowed_tokens();
    (tokens.next()? == "components").then_some(())?;
    tokens.next()?;
    let name = tokens.next()?;
    tokens.next().is_none().then(|| name.into_owned())
}

/// Follows references in a document.
#[derive(Clone, Copy, Debug)]
pub struct Resolver<'d> {
    document: &'d Document,
}

macro_rules! resolve_functions {
    ($($name:ident: $type:ty, $variant:ident, $section:ident = $key:literal;)*) => { $(
        #[doc = concat!("The ", stringify!($type), " that `reference`, standing at `at`, is or names.")]
        ///
        /// `None` if the reference is broken; the error is in `diagnostics` then.
        pub fn $name(
            &self,
            reference: &'d ReferenceOr<$type>,
            at: &Place,
            diagnostics: &mut Diagnostics,
        ) -> Option<Resolved<'d, $type>> {
            match reference {
                ReferenceOr::Item(value) => Some(Resolved { value, at: at.clone() }),
                ReferenceOr::Reference { reference } => self.follow(reference, at, diagnostics, |place| {
                    match self.document.parts.get(place) {
                        Some(TypedPart::$variant(part)) => Some(part),
                        Some(_) => None,
                        None => self.component($key, place, |components| &components.$section),
                    }
                }),
            }
        }
    )* };
}

impl<'d> Resolver<'d> {
    /// Follows the references of this document.
    pub fn new(document: &'d Document) -> Self {
        Self { document }
    }

    resolve_functions! {
        schema: Schema, Schema, schemas = "schemas";
        parameter: Parameter, Parameter, parameters = "parameters";
        request_body: RequestBody, RequestBody, request_bodies = "requestBodies";
        response: Response, Response, responses = "responses";
        header: Header, Header, headers = "headers";
        example: Example, Example, examples = "examples";
        security_scheme: SecurityScheme, SecurityScheme, security_schemes = "securitySchemes";
    }

    /// The schema that `reference`, standing at `at`, is or names, where the model boxes it.
    pub fn boxed_schema(
        &self,
        reference: &'d ReferenceOr<Box<Schema>>,
        at: &Place,
        diagnostics: &mut Diagnostics,
    ) -> Option<Resolved<'d, Schema>> {
        match reference {
            ReferenceOr::Item(value) => Some(Resolved { value, at: at.clone() }),
            ReferenceOr::Reference { reference } => self.schema_named(reference, at, diagnostics),
        }
    }

    /// The schema that the text of a `$ref` (also of a discriminator mapping), standing at `at`, names.
    pub fn schema_named(
        &self,
        reference: &str,
        at: &Place,
        diagnostics: &mut Diagnostics,
    ) -> Option<Resolved<'d, Schema>> {
        self.follow(reference, at, diagnostics, |place| match self.document.parts.get(place) {
            Some(TypedPart::Schema(part)) => Some(part),
            Some(_) => None,
            None => self.component("schemas", place, |components| &components.schemas),
        })
    }

    /// The path item that `reference`, standing at `at`, is or names.
    pub fn path_item(
        &self,
        reference: &'d ReferenceOr<PathItem>,
        at: &Place,
        diagnostics: &mut Diagnostics,
    ) -> Option<Resolved<'d, PathItem>> {
        match reference {
            ReferenceOr::Item(value) => Some(Resolved { value, at: at.clone() }),
            ReferenceOr::Reference { reference } => {
                self.follow(reference, at, diagnostics, |place| match self.document.parts.get(place) {
                    Some(TypedPart::PathItem(part)) => Some(part),
                    _ => None,
                })
            }
        }
    }

    /// The schema at a place that the typed model has no field for, see [`crate::dialect::reserved`].
    pub fn schema_at(&self, at: &Place, diagnostics: &mut Diagnostics) -> Option<Resolved<'d, Schema>> {
        match self.document.parts.get(at)? {
            TypedPart::Schema(reference) => self.schema(reference, at, diagnostics),
            _ => None,
        }
    }

    /// The path item at a place that the typed model has no field for: `#/webhooks/…` and `#/components/pathItems/…`.
    pub fn path_item_at(&self, at: &Place, diagnostics: &mut Diagnostics) -> Option<Resolved<'d, PathItem>> {
        match self.document.parts.get(at)? {
            TypedPart::PathItem(reference) => self.path_item(reference, at, diagnostics),
            _ => None,
        }
    }

    /// The operation at a place that the typed model has no field for: `query` and `additionalOperations` of a path item.
    pub fn operation_at(&self, at: &Place) -> Option<&'d Operation> {
        match self.document.parts.get(at)? {
            TypedPart::Operation(operation) => Some(operation),
            _ => None,
        }
    }

    /// The webhooks of the document (3.1), by name.
    pub fn webhooks(&self, diagnostics: &mut Diagnostics) -> Vec<(String, Resolved<'d, PathItem>)> {
        let list = Place::root(self.document.file).child("webhooks");
        let names = self.document.trees.get(&list.file).and_then(|tree| tree.get("webhooks"));
        let names = names.and_then(Value::as_object).into_iter().flat_map(|webhooks| webhooks.keys());
        names
            .filter_map(|name| Some((name.clone(), self.path_item_at(&list.child(name), diagnostics)?)))
            .collect()
    }

    /// Follows a chain of references, until `find` gives an object. Broken references and circles were reported when the
    /// document was read; texts that were no references then (an extension's) are reported now.
    fn follow<T>(
        &self,
        reference: &str,
        at: &Place,
        diagnostics: &mut Diagnostics,
        find: impl Fn(&Place) -> Option<&'d ReferenceOr<T>>,
    ) -> Option<Resolved<'d, T>> {
        let mut place = at.clone();
        let mut reference = reference;
        for _ in 0..=self.document.references {
            let target = Reference::parse(reference).ok()?;
            let file = match target.file {
                Some(name) => *self.document.files.get(&(place.file, name))?,
                None => place.file,
            };
            place = Place::new(file, target.pointer);
            match find(&place) {
                Some(ReferenceOr::Item(value)) => return Some(Resolved { value, at: place }),
                Some(ReferenceOr::Reference { reference: next }) => reference = next,
                None => {
                    if !diagnostics.has_errors() {
                        let message = format!("the reference `{reference}` leads nowhere");
                        diagnostics.push(Diagnostic::new(MISSING_TARGET, at.clone(), message));
                    }
                    return None;
                }
            }
        }
        None
    }

    /// An object in the components of the document itself.
    fn component<T>(
        &self,
        section: &str,
        place: &Place,
        of: impl Fn(&'d Components) -> &'d indexmap::IndexMap<String, ReferenceOr<T>>,
    ) -> Option<&'d ReferenceOr<T>> {
        let is_there =
            place.file == self.document.file && place.pointer.tokens().nth(1).as_deref() == Some(section);
        let name = is_there.then(|| component_name(place)).flatten()?;
        of(self.document.openapi.components.as_ref()?).get(&name)
    }
}
