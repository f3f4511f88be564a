//! Objects with known properties, and maps.

use openapiv3::AdditionalProperties;

use super::builder::Builder;
use super::facets::{Facets, Located, Property};
use super::schemas::Typed;
use super::{Field, Object, Shape, Type, merge};
use crate::diagnostics::{Place, UNCHECKED_RULE, UNKNOWN_REQUIRED, UNTYPED_PART};

impl<'d> Builder<'d, '_> {
    /// `type: object`: a type of its own if it has properties, else a map.
    pub(super) fn object_or_map(&mut self, facets: Facets<'d>) -> Typed {
        self.tell_list(&facets);
        let closed =
            facets.additional.iter().any(|one| matches!(one.value, AdditionalProperties::Any(false)))
                && facets.apart.patterns.is_empty();
        if facets.properties.is_empty() && facets.exclusive.is_empty() && !closed {
            self.check_required(&facets);
            let value = self.additional(&facets).unwrap_or(Type::Any);
            let ty = Type::Map(Box::new(value));
            return Typed { rules: facets.bounds.rules(&ty), ty, about: facets.about };
        }
        let counted = |keyword: &&Located<&str>| matches!(keyword.value, "minProperties" | "maxProperties");
        if let Some(keyword) = facets.keywords.iter().find(counted) {
            let message = format!("`{}` is left to the server", keyword.value);
            self.say(UNCHECKED_RULE, keyword.at.clone().at_key(), message);
        }
        let empty = Object { fields: Vec::new(), additional: None, exclusive: Vec::new() };
        let index = self.define(&facets.about, Shape::Object(empty), &facets.at);
        let about = facets.about.clone().beside_type(&facets.at);
        self.unfinished.push_back((index, facets));
        Typed { ty: Type::Named(index), rules: Vec::new(), about }
    }

    /// Looks at the properties or items of all types that were met, and of those met on the way.
    pub(super) fn finish_types(&mut self) {
        loop {
            if let Some((index, facets)) = self.unfinished.pop_front() {
                let is_list = matches!(self.types.get(index).map(|ty| &ty.shape), Some(Shape::Tuple(_)));
                let shape = match is_list {
                    true => Shape::Tuple(self.tuple_items(&facets)),
                    false => Shape::Object(self.object(&facets)),
                };
                if let Some(definition) = self.types.get_mut(index) {
                    definition.shape = shape;
                }
            } else if let Some(union) = self.unfinished_unions.pop_front() {
                self.finish_union(union);
            } else {
                return;
            }
        }
    }

    fn object(&mut self, facets: &Facets<'d>) -> Object {
        let mut fields = Vec::new();
        for (name, occurrences) in &facets.properties {
            let required = facets.required.iter().any(|known| known.value == *name);
            fields.extend(self.field(name, required, occurrences, &facets.at));
        }
        let additional = self.additional(facets);
        for name in self.check_required(facets) {
            if additional.is_none() {
                fields.push(undescribed(name));
            }
        }
        let mut exclusive = Vec::new();
        for Located { value: (first, second), at } in &facets.exclusive {
            let pair = [*first, *second];
            let required = |name: &&str| facets.required.iter().any(|known| known.value == *name);
            if pair.iter().all(|name| facets.properties.contains_key(name)) && !pair.iter().any(required) {
                exclusive.push(pair.map(str::to_owned).to_vec());
            } else {
                let message = "what is excluded is left to the server";
                self.say(UNCHECKED_RULE, at.clone().at_key(), message);
            }
        }
        Object { fields, additional, exclusive }
    }

    fn field(&mut self, name: &str, required: bool, occurrences: &Property<'d>, of: &Place) -> Option<Field> {
        let first = occurrences.first()?;
        let own = of.child("properties").child(name);
        let Typed { ty, rules, about } =
            self.all_of_these(occurrences, &own, &format!("the property `{name}`"));
        Some(Field {
            name: name.to_owned(),
            required,
            read_only: about.read_only,
            write_only: about.write_only,
            deprecated: about.deprecated,
            description: about.description.or(about.title),
            constant: about.constant.filter(|_| required && !matches!(ty, Type::Nullable(_))),
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
        let mut schemas = Vec::new();
        let mut closed = false;
        for Located { value, at } in &facets.additional {
            match value {
                AdditionalProperties::Any(allowed) => closed |= !allowed,
                AdditionalProperties::Schema(schema) => schemas.push((&**schema, at)),
            }
        }
        let patterns = &facets.apart.patterns;
        let stated = !facets.additional.is_empty() && !closed;
        let mut types: Vec<Type> = Vec::new();
        for (schema, at) in schemas {
            let typed = self.schema(schema, at);
            self.tell_unchecked(&typed.rules, at);
            types.push(typed.ty);
        }
        match (types.as_slice(), patterns.as_slice()) {
            // Names that match no pattern have no place here, so that the pattern's schema is that of all.
            ([], [only]) if closed => {
                let resolved = self.resolver.schema_at(only, self.diagnostics);
                Some(resolved.map_or(Type::Any, |resolved| self.typed(resolved.value, &resolved.at).ty))
            }
            ([], []) => (stated || facets.apart.open).then_some(Type::Any),
            ([_, ..], []) => {
                let within = |ty: &Type, wide: &Type| self.is_within(ty, wide);
                let both =
                    types.into_iter().map(Some).reduce(|left, right| merge::both(left?, right?, &within));
                Some(both.flatten().unwrap_or(Type::Any))
            }
            (_, [first, ..]) => {
                let message = "names by pattern beside others have no type of their own; such members are kept as any value";
                self.say(UNTYPED_PART, first.clone().at_key(), message);
                Some(Type::Any)
            }
        }
    }

    /// The required properties that are not described. Each is reported once, here or by the dialect stage.
    fn check_required(&mut self, facets: &Facets<'d>) -> Vec<Located<&'d str>> {
        let missing: Vec<Located<&'d str>> = facets
            .required
            .iter()
            .filter(|name| !facets.properties.contains_key(name.value))
            .cloned()
            .collect();
        for name in &missing {
            if !self.undeclared.contains(&name.at) {
                let message = format!("the property `{}` is required, but not described", name.value);
                self.say(UNKNOWN_REQUIRED, name.at.clone(), message);
            }
        }
        missing
    }
}

/// A property that is demanded and has no schema: any value. It is asked of nobody, because its name is often misspelt.
fn undescribed(name: Located<&str>) -> Field {
    Field {
        name: name.value.to_owned(),
        required: false,
        read_only: false,
        write_only: false,
        deprecated: false,
        description: None,
        is_url: false,
        constant: None,
        ty: Type::Any,
        boxed: false,
        rules: Vec::new(),
        default: None,
        example: None,
        at: name.at,
    }
}
