//! Texts, numbers, booleans, lists, and values of any type.

use super::builder::Builder;
use super::facets::{Facets, Located};
use super::schemas::Typed;
use super::{IntegerKind, Type};
use crate::diagnostics::{FORMAT_AS_BASE, UNCHECKED_RULE};
use crate::dialect::reserved;
use openapiv3::ReferenceOr;

/// Formats of texts that people read; that they are texts is no loss.
const TEXT_FORMATS: [&str; 18] = [
    "email",
    "idn-email",
    "hostname",
    "idn-hostname",
    "ipv4",
    "ipv6",
    "ip",
    "uri",
    "uri-reference",
    "iri",
    "iri-reference",
    "url",
    "time",
    "duration",
    "regex",
    "json-pointer",
    "html",
    "markdown",
];

/// Those of them that are URLs.
const URL_FORMATS: [&str; 5] = ["uri", "uri-reference", "iri", "iri-reference", "url"];

impl<'d> Builder<'d, '_> {
    /// `type: string`.
    pub(super) fn text(&mut self, facets: Facets<'d>) -> Typed {
        if let Some(members) = facets.members.clone()
            && let Some(typed) = self.text_enum(&facets, &members)
        {
            return typed;
        }
        let ty = match facets.format.as_ref().map(|format| format.value) {
            None if self.is_binary(&facets) => Type::BinaryText,
            None => Type::String,
            Some("uuid") => Type::Uuid,
            Some("date-time") => Type::DateTime,
            Some("date") => Type::Date,
            Some("password") => Type::Password,
            Some("byte") => {
                self.tell_format(&facets, "the field holds the base64 text");
                Type::Base64
            }
            Some("binary") => {
                self.tell_format(&facets, "JSON has no binary values, so this is a text");
                Type::BinaryText
            }
            Some(known) if TEXT_FORMATS.contains(&known) => Type::String,
            Some(other) => {
                self.tell_format(&facets, &format!("`{other}` is a text like any other"));
                Type::String
            }
        };
        self.finish(ty, &facets)
    }

    /// A text of a media type that is not encoded: binary data, where the text is no JSON (3.1).
    fn is_binary(&self, facets: &Facets<'d>) -> bool {
        let tree = self.document.trees.get(&facets.at.file).and_then(|tree| tree.at(&facets.at.pointer));
        tree.and_then(|tree| tree.as_object()).is_some_and(|schema| {
            let has = |key: &str| schema.contains_key(&reserved::name(key));
            has("contentMediaType") && !has("contentEncoding") && !has("contentSchema")
        })
    }

    /// `type: integer`.
    pub(super) fn integer(&mut self, facets: &Facets<'d>) -> Typed {
        const BEYOND_I64: f64 = 9_223_372_036_854_775_808.0; // 2^63
        if let Some(typed) = self.integer_enum(facets) {
            return typed;
        }
        let kind = match facets.format.as_ref().map(|format| format.value) {
            Some("int32" | "int16" | "int8") => IntegerKind::I32,
            Some("uint32" | "uint16" | "uint8") => IntegerKind::U32,
            Some("uint64") => IntegerKind::U64,
            Some("int64") => IntegerKind::I64,
            other => {
                if let Some(other) = other {
                    self.tell_format(facets, &format!("`{other}` is read as a 64-bit integer"));
                }
                match facets.bounds.maximum {
                    Some((maximum, _)) if maximum >= BEYOND_I64 => IntegerKind::U64,
                    _ => IntegerKind::I64,
                }
            }
        };
        self.finish(Type::Integer(kind), facets)
    }

    /// `type: number`.
    pub(super) fn number(&mut self, facets: &Facets<'d>) -> Typed {
        self.tell_list(facets);
        let ty = match facets.format.as_ref().map(|format| format.value) {
            // `f32` would lose digits that a server writes; of `float` only the rules of the wire are of use.
            None | Some("double" | "float") => Type::Double,
            Some(other) => {
                self.tell_format(facets, &format!("`{other}` is read as a 64-bit float"));
                Type::Double
            }
        };
        self.finish(ty, facets)
    }

    /// `type: boolean`.
    pub(super) fn boolean(&mut self, facets: &Facets<'d>) -> Typed {
        self.tell_list(facets);
        self.finish(Type::Boolean, facets)
    }

    /// `type: array`.
    pub(super) fn list(&mut self, facets: &Facets<'d>) -> Typed {
        self.tell_list(facets);
        if !facets.apart.prefixes.is_empty() {
            return self.tuple(facets);
        }
        let item = match facets.items.first() {
            Some(Located { value, at }) => {
                let typed = self.all_of_these(&facets.items, &facets.at.child("items"), "the items");
                let at = match value {
                    ReferenceOr::Reference { .. } => at.clone().at_key(),
                    ReferenceOr::Item(_) => at.clone(),
                };
                self.tell_unchecked(&typed.rules, &at);
                typed.ty
            }
            None => Type::Any,
        };
        self.finish(Type::Array(Box::new(item)), facets)
    }

    /// A schema without a type.
    pub(super) fn anything(&mut self, facets: &Facets<'d>) -> Typed {
        self.tell_list(facets);
        self.finish(Type::Any, facets)
    }

    pub(super) fn finish(&mut self, ty: Type, facets: &Facets<'d>) -> Typed {
        let rules = facets.bounds.rules(&ty);
        let spoken = facets.bounds.keywords().count();
        let text = matches!(ty, Type::Uuid | Type::DateTime | Type::Date | Type::Base64 | Type::Named(_));
        if text && spoken > 0 {
            self.say(
                UNCHECKED_RULE,
                facets.at.clone(),
                "the rules of this value are left to its type and to the server",
            );
        }
        let mut about = facets.about.clone();
        about.is_url |= facets.format.as_ref().is_some_and(|format| URL_FORMATS.contains(&format.value));
        Typed { ty, rules, about }
    }

    fn tell_format(&mut self, facets: &Facets<'d>, message: &str) {
        if let Some(format) = &facets.format {
            self.say(FORMAT_AS_BASE, format.at.clone(), message);
        }
    }
}
