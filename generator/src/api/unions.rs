//! Unions: the type of a schema with alternatives.

use std::collections::HashSet;

use openapiv3::{Discriminator, ReferenceOr};
use serde_json::Value;

use super::about::About;
use super::alternatives::{Alternatives, Member, Source, by_type};
use super::builder::Builder;
use super::facets::{Facets, Located};
use super::schemas::{Typed, null_too};
use super::variant_names::{candidates, choose};
use super::{EnumValue, Shape, Type, Union, Variant};
use crate::diagnostics::{Diagnostics, Place, TWO_UNIONS, UNCHECKED_RULE, UNKNOWN_MAPPING};
use crate::dialect::reserved;

/// A union whose members are still to be looked at.
pub(super) struct PendingUnion<'d> {
    pub(super) index: usize,
    pub(super) members: Vec<Member<'d>>,
    pub(super) tag: Option<String>,
}

impl<'d> Builder<'d, '_> {
    /// The type of a schema with alternatives, or with several types.
    pub(super) fn alternatives(&mut self, mut base: Facets<'d>) -> Typed {
        let lists = std::mem::take(&mut base.alternatives);
        let lists: Vec<_> = lists.into_iter().filter(|list| !self.only_restricts(&base, list)).collect();
        let mut lists = lists.into_iter();
        let list = match (lists.next(), lists.next()) {
            (None, _) if base.types.is_empty() => return self.interpret(base),
            (None, _) => {
                let list = by_type(&base).into_iter().map(|facets| Member::merged(facets, None)).collect();
                return self.union(base, list, None, false);
            }
            (Some(_), Some(second)) => {
                let message =
                    "the value has to satisfy two lists of alternatives at once; it is any JSON value";
                self.say(TWO_UNIONS, second.at.at_key(), message);
                return Typed { ty: Type::Any, rules: Vec::new(), about: base.about };
            }
            (Some(list), None) => list,
        };
        if self.lists.contains(&list.at) {
            // The list leads to itself by composition: the circle was reported when the references were followed.
            return Typed { ty: Type::Any, rules: Vec::new(), about: base.about };
        }
        self.lists.push(list.at.clone());
        let typed = self.one_list(base, list);
        self.lists.pop();
        typed
    }

    /// The type of a schema with one list of alternatives.
    fn one_list(&mut self, mut base: Facets<'d>, list: Alternatives<'d>) -> Typed {
        let Some(members) = self.members(&base, list) else {
            return Typed { ty: Type::Any, rules: Vec::new(), about: base.about };
        };
        base.nullable |= members.nullable;
        if members.list.is_empty() && !members.anything && base.is_telling() {
            return self.interpret(base);
        }
        if members.anything && members.list.len() < 2 {
            return Typed { ty: Type::Any, rules: Vec::new(), about: base.about };
        }
        self.union(base, members.list, members.discriminator, members.anything)
    }

    /// The type that one of the members has.
    pub(super) fn union(
        &mut self,
        base: Facets<'d>,
        members: Vec<Member<'d>>,
        discriminator: Option<Located<&'d Discriminator>>,
        anything: bool,
    ) -> Typed {
        let mut distinct: Vec<Member<'d>> = Vec::new();
        for member in members {
            match distinct.iter().position(|known| known.is_like(&member)) {
                Some(_) => {}
                None => distinct.push(member),
            }
        }
        let nullable = base.nullable;
        if distinct.is_empty() {
            return Typed { ty: Type::Any, rules: Vec::new(), about: base.about };
        }
        if distinct.len() == 1 && !anything {
            let Some(only) = distinct.pop() else { return Typed::plain(Type::Any) };
            let typed = self.source(only.source);
            let ty = if nullable { null_too(typed.ty) } else { typed.ty };
            return Typed { ty, rules: typed.rules, about: base.about.or(typed.about) };
        }
        if !anything && distinct.iter().all(|member| member.facets.json_type() == "string") {
            return self.texts(base, &distinct);
        }
        if !anything && let Some(one) = one_number(&base, &distinct) {
            return self.interpret(one);
        }
        let index = self.define(&base.about, Shape::Union(Union::default()), &base.at);
        let about = base.about.beside_type(&base.at);
        let ty = Type::Named(index);
        let ty = if nullable { null_too(ty) } else { ty };
        let typed = Typed { ty, rules: Vec::new(), about };
        self.named.insert(base.at.clone(), typed.clone());
        let tag = discriminator.as_ref().map(|found| found.value.property_name.clone());
        if let Some(discriminator) = discriminator {
            self.map_tags(&discriminator, &mut distinct);
            for member in distinct.iter_mut().filter(|member| member.tags.is_empty()) {
                member.tags = self.inherited_tags(&discriminator.value.property_name, member);
            }
        }
        self.unfinished_unions.push_back(PendingUnion { index, members: distinct, tag });
        typed
    }

    /// The type of a member.
    pub(super) fn source(&mut self, source: Source<'d>) -> Typed {
        match source {
            Source::Schema(schema, at) => self.typed(schema, &at),
            Source::Base(schema, at) => self.base_object(schema, &at),
            Source::Merged(facets) => self.member_together(*facets),
        }
    }

    /// The type of a member together with the schema around it.
    fn member_together(&mut self, facets: Facets<'d>) -> Typed {
        let at = facets.at.clone();
        if let Some(known) = self.together.get(&at) {
            return known.clone();
        }
        // A reference may lead to the member itself, which says less.
        let alone = self.named.remove(&at);
        let typed = self.interpret(facets);
        match alone {
            Some(alone) => self.named.insert(at.clone(), alone),
            None => self.named.remove(&at),
        };
        self.together.insert(at, typed.clone());
        typed
    }

    /// Texts in several forms: all known values, if there are any, in one open enum; else just a text.
    fn texts(&mut self, base: Facets<'d>, members: &[Member<'d>]) -> Typed {
        let mut values: Vec<EnumValue> = Vec::new();
        let mut has_rules = false;
        for member in members {
            has_rules |= member.facets.bounds.keywords().count() > 0;
            let Some(known) = &member.facets.members else { continue };
            for (index, value) in known.value.iter().enumerate() {
                match value {
                    Value::String(text) if !values.iter().any(|known| known.value == *text) => {
                        values.push(EnumValue { value: text.clone(), at: known.at.index(index) });
                    }
                    _ => {}
                }
            }
        }
        if has_rules {
            let message =
                "the rules of the alternatives are left to the server: all are texts, and read as one";
            self.say(UNCHECKED_RULE, base.at.clone().at_key(), message);
        }
        let is_secret = members
            .iter()
            .any(|member| member.facets.format.as_ref().is_some_and(|format| format.value == "password"));
        let mut about = base.about.clone();
        let ty = if values.is_empty() || is_secret {
            // Texts of several formats travel as they are: no type holds them all.
            if is_secret { Type::Password } else { Type::String }
        } else {
            let index = self.define(&about, Shape::StringEnum(values), &base.at);
            about = about.beside_type(&base.at);
            Type::Named(index)
        };
        let ty = if base.nullable { null_too(ty) } else { ty };
        let typed = Typed { ty, rules: Vec::new(), about };
        if typed.ty.named().is_some() {
            self.named.insert(base.at, typed.clone());
        }
        typed
    }

    /// Gives the members the tags of the mapping.
    fn map_tags(&mut self, discriminator: &Located<&'d Discriminator>, members: &mut [Member<'d>]) {
        let Located { value: Discriminator { property_name: _, mapping, extensions }, at } = discriminator;
        let place_of = |builder: &mut Self, text: &str, at: &Place| {
            builder.mark_used(text);
            builder.resolver.schema_named(text, at, builder.diagnostics).map(|resolved| resolved.at)
        };
        for (tag, target) in mapping {
            let place = at.child("mapping").child(tag);
            let Some(found) = place_of(self, target, &place) else { continue };
            match members.iter_mut().find(|member| member.at == found) {
                Some(member) => member.tags.push(tag.clone()),
                None => {
                    let message = format!("`{tag}` names a schema that is not among the alternatives");
                    self.say(UNKNOWN_MAPPING, place.at_key(), message);
                }
            }
        }
        if let Some(Value::String(target)) = extensions.get(&reserved::name("defaultMapping"))
            && let Some(found) = place_of(self, target, &at.child("defaultMapping"))
        {
            members
                .iter_mut()
                .filter(|member| member.at == found)
                .for_each(|member| member.is_default = true);
        }
    }

    /// The tags that the mapping of a schema which the member extends gives it, where that goes by the same property: a value of the
    /// member is one of that schema too.
    fn inherited_tags(&mut self, property: &str, member: &Member<'d>) -> Vec<String> {
        let mut tags = Vec::new();
        for base in &member.facets.made_of {
            let Some(ReferenceOr::Item(schema)) = self.component_at(base) else { continue };
            let discriminator = schema.schema_data.discriminator.as_ref();
            let Some(discriminator) = discriminator.filter(|one| one.property_name == property) else {
                continue;
            };
            let at = base.child("discriminator").child("mapping");
            for (tag, target) in &discriminator.mapping {
                // What is wrong with it is said where the schema itself is read.
                let mut unheard = Diagnostics::new();
                let found = self.resolver.schema_named(target, &at.child(tag), &mut unheard);
                if found.is_some_and(|found| found.at == member.at) && !tags.contains(tag) {
                    tags.push(tag.clone());
                }
            }
        }
        tags
    }

    /// Gives the union its variants.
    pub(super) fn finish_union(&mut self, pending: PendingUnion<'d>) {
        let PendingUnion { index, members, tag } = pending;
        let mut variants: Vec<Variant> = Vec::new();
        let mut names = Vec::new();
        for member in members {
            let found = candidates(&member, tag.as_deref());
            let Member { source, component, tags, is_default, at, .. } = member;
            let Typed { ty, rules, about } = self.source(source);
            let ty = match ty {
                Type::Nullable(inner) => *inner,
                other => other,
            };
            if ty == Type::Any {
                continue; // such values are kept as those that fit no member
            }
            if let Some(same) = variants.iter_mut().find(|variant| variant.ty == ty) {
                same.tags.extend(tags);
                same.is_default |= is_default;
                continue;
            }
            names.push(found);
            let About { title, description, .. } = about;
            variants.push(Variant {
                name: String::new(),
                description: description.or(title),
                ty,
                boxed: false,
                rules,
                tags,
                component,
                is_default,
                written: None,
                marks: super::Marks::default(),
                at,
            });
        }
        let mut taken = HashSet::new();
        for (number, (variant, candidates)) in variants.iter_mut().zip(names).enumerate() {
            variant.name = choose(candidates, number + 1, &mut taken);
        }
        if let Some(definition) = self.types.get_mut(index) {
            definition.shape = Shape::Union(Union { tag, variants });
        }
    }
}

/// What numbers or booleans of several descriptions demand together, where one type holds them all: its known values are
/// those of all of them.
fn one_number<'d>(base: &Facets<'d>, members: &[Member<'d>]) -> Option<Facets<'d>> {
    let first = &members.first()?.facets;
    let ty = first.json_type();
    let formats = || members.iter().map(|member| member.facets.format.as_ref().map(|format| format.value));
    let is_unsigned = |format: Option<&str>| format.is_some_and(|format| format.starts_with('u'));
    let same_format = formats().all(|format| format == first.format.as_ref().map(|format| format.value));
    let holds_all = matches!(ty, "integer" | "number" | "boolean")
        && members.iter().all(|member| member.facets.json_type() == ty)
        && (same_format || !formats().any(is_unsigned));
    if !holds_all {
        return None;
    }
    let at = base.at.clone();
    let mut values: Option<Vec<Value>> = Some(Vec::new());
    for member in members {
        match (&mut values, &member.facets.members) {
            (Some(values), Some(known)) => {
                let new: Vec<Value> =
                    known.value.iter().filter(|value| !values.contains(value)).cloned().collect();
                values.extend(new);
            }
            _ => values = None,
        }
    }
    let mut one = Facets::new(at.clone(), base.about.clone(), base.nullable);
    one.ty = first.ty.clone().or_else(|| Some(Located { value: ty, at: at.clone() }));
    one.format = first.format.clone().filter(|_| same_format);
    one.members = values.map(|value| Located { value, at: at.child("enum") });
    Some(one)
}
