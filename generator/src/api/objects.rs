//! Objects with known properties, and maps.

use openapiv3::AdditionalProperties;

use super::builder::Builder;
use super::facets::{Facets, Located, Property};
use super::schemas::Typed;
use super::{Field, Object, Shape, Type, merge};
use crate::diagnostics::{ENUM_OF_OTHERS, NOT, UNCHECKED_RULE, UNKNOWN_REQUIRED};

impl<'d> Builder<'d, '_> {
    /// `type: object`: a type of its own if it has properties, else a map.
    pub(super) fn object_or_map(&mut self, facets: Facets<'d>) -> Typed {
        if let Some(members) = &facets.members {
            self.say(ENUM_OF_OTHERS, members.at.clone().at_key(), "only enums of strings are supported yet");
        }
        let counted = |keyword: &&Located<&str>| matches!(keyword.value, "minProperties" | "maxProperties");
        if let Some(keyword) = facets.keywords.iter().find(counted) {
            let message = format!("`{}` is left to the server", keyword.value);
            self.say(UNCHECKED_RULE, keyword.at.clone().at_key(), message);
        }
        let closed =
            matches!(&facets.additional, Some(Located { value: AdditionalProperties::Any(false), .. }));
        if facets.properties.is_empty() && facets.exclusive.is_empty() && !closed {
            self.check_required(&facets);
            let value = self.additional(&facets).unwrap_or(Type::Any);
            return Typed { ty: Type::Map(Box::new(value)), rules: Vec::new(), about: facets.about };
        }
        let empty = Object { fields: Vec::new(), additional: None, exclusive: Vec::new() };
        let index = self.define(&facets.about, Shape::Object(empty), &facets.at);
        let about = facets.about.clone().beside_type(&facets.at);
        self.unfinished.push_back((index, facets));
        Typed { ty: Type::Named(index), rules: Vec::new(), about }
    }

    /// Looks at the properties of all objects that were met, and of those met on the way.
    pub(super) fn finish_types(&mut self) {
        while let Some((index, facets)) = self.unfinished.pop_front() {
            let object = self.object(&facets);
            if let Some(definition) = self.types.get_mut(index) {
                definition.shape = Shape::Object(object);
            }
        }
    }

    fn object(&mut self, facets: &Facets<'d>) -> Object {
        self.check_required(facets);
        let mut fields = Vec::new();
        for (name, occurrences) in &facets.properties {
            let required = facets.required.iter().any(|known| known.value == *name);
            fields.extend(self.field(name, required, occurrences));
        }
        let mut exclusive = Vec::new();
        for Located { value: (first, second), at } in &facets.exclusive {
            let pair = [*first, *second];
            let required = |name: &&str| facets.required.iter().any(|known| known.value == *name);
            if !pair.iter().all(|name| facets.properties.contains_key(name)) {
                self.say(
                    NOT,
                    at.clone().at_key(),
                    format!("`{first}` and `{second}` are not both described"),
                );
            } else if pair.iter().any(required) {
                self.say(NOT, at.clone().at_key(), "a required property can't be excluded by another");
            } else {
                exclusive.push(pair.map(str::to_owned).to_vec());
            }
        }
        Object { fields, additional: self.additional(facets), exclusive }
    }

    fn field(&mut self, name: &str, required: bool, occurrences: &Property<'d>) -> Option<Field> {
        let (first, rest) = occurrences.split_first()?;
        let mut typed = self.boxed_schema(first.value, &first.at);
        for other in rest {
            let right = self.boxed_schema(other.value, &other.at);
            let types = &self.types;
            let narrows = |ty: &Type, wide: &Type| match ty {
                Type::Named(index) => {
                    *wide == Type::String
                        && matches!(types.get(*index).map(|ty| &ty.shape), Some(Shape::StringEnum(_)))
                }
                _ => false,
            };
            match merge::property(typed.clone(), right, narrows) {
                Some(both) => typed = both,
                None => {
                    let what = format!("give the property `{name}` different types");
                    merge::conflict(&what, &first.at, &other.at, self.diagnostics);
                }
            }
        }
        let Typed { ty, rules, about } = typed;
        Some(Field {
            name: name.to_owned(),
            required,
            read_only: about.read_only,
            write_only: about.write_only,
            deprecated: about.deprecated,
            description: about.description.or(about.title),
            ty,
            is_url: about.is_url,
            boxed: false,
            rules,
            default: about.default,
            example: about.example,
            at: first.at.clone(),
        })
    }

    /// The type of properties that are not listed, if the document asks to keep them.
    fn additional(&mut self, facets: &Facets<'d>) -> Option<Type> {
        match &facets.additional {
            None | Some(Located { value: AdditionalProperties::Any(false), .. }) => None,
            Some(Located { value: AdditionalProperties::Any(true), .. }) => Some(Type::Any),
            Some(Located { value: AdditionalProperties::Schema(schema), at }) => {
                let typed = self.schema(schema, at);
                self.tell_unchecked(&typed.rules, at);
                Some(typed.ty)
            }
        }
    }

    fn check_required(&mut self, facets: &Facets<'d>) {
        for name in facets.required.iter().filter(|name| !facets.properties.contains_key(name.value)) {
            let message = format!("the property `{}` is required, but not described", name.value);
            self.say(UNKNOWN_REQUIRED, name.at.clone(), message);
        }
    }
}
