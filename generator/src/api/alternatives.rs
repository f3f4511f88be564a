//! The schemas of which a value satisfies one: `oneOf`, `anyOf`, a list of types.

use openapiv3::{Discriminator, ReferenceOr, Schema};
use serde_json::Value;

use super::about::About;
use super::builder::Builder;
use super::facets::{Facets, Located};
use super::merge;
use super::rules::Bounds;
use super::schemas::{inferred, null_alone, speaks_of};
use super::type_names;
use crate::diagnostics::{Diagnostics, Place, UNCHECKED_RULE};

/// `oneOf` or `anyOf` of a schema.
#[derive(Clone, Debug)]
pub(super) struct Alternatives<'d> {
    pub(super) at: Place,
    pub(super) members: &'d [ReferenceOr<Schema>],
    pub(super) discriminator: Option<Located<&'d Discriminator>>,
}

/// Where the type of a member comes from.
#[derive(Clone, Debug)]
pub(super) enum Source<'d> {
    /// A schema that stands for itself.
    Schema(&'d Schema, Place),
    /// The object of a schema with a discriminator, whatever extends it.
    Base(&'d Schema, Place),
    /// A member, or one of several types, together with what the schema around it says.
    Merged(Box<Facets<'d>>),
}

/// A member, before its type is known.
#[derive(Clone, Debug)]
pub(super) struct Member<'d> {
    pub(super) source: Source<'d>,
    /// What it demands, for a look at it.
    pub(super) facets: Facets<'d>,
    /// The component that it is.
    pub(super) component: Option<String>,
    /// The tags that a mapping gives it.
    pub(super) tags: Vec<String>,
    /// Whether it is meant by tags that no other has.
    pub(super) is_default: bool,
    pub(super) at: Place,
}

/// The members of a union.
pub(super) struct Members<'d> {
    pub(super) list: Vec<Member<'d>>,
    pub(super) discriminator: Option<Located<&'d Discriminator>>,
    /// A member allows null alone.
    pub(super) nullable: bool,
    /// A member allows everything.
    pub(super) anything: bool,
}

impl<'d> Facets<'d> {
    /// The JSON type of the values; empty for any.
    pub(super) fn json_type(&self) -> &'d str {
        self.ty.as_ref().map_or_else(|| inferred(self), |ty| ty.value)
    }

    /// Whether the schema says anything about values but their type.
    pub(super) fn is_telling(&self) -> bool {
        self.describes()
            || !self.required.is_empty()
            || !self.exclusive.is_empty()
            || self.bounds != Bounds::default()
    }

    /// Whether the schema describes values, and does not only rule some out.
    fn describes(&self) -> bool {
        self.format.is_some()
            || self.members.is_some()
            || !self.items.is_empty()
            || !self.properties.is_empty()
            || !self.additional.is_empty()
            || !self.alternatives.is_empty()
            || !self.types.is_empty()
            || !self.apart.prefixes.is_empty()
            || !self.apart.patterns.is_empty()
    }
}

impl<'d> Builder<'d, '_> {
    /// Whether none of the members has a type to add to the schema that they stand in.
    pub(super) fn only_restricts(&mut self, base: &Facets<'d>, list: &Alternatives<'d>) -> bool {
        let restricts = list.members.iter().enumerate().all(|(index, member)| {
            let Some(resolved) = self.resolve_schema(member, &list.at.index(index)) else { return false };
            let Some(facets) = self.facets(resolved.value, &resolved.at) else { return false };
            let is_same = facets.ty.is_none() || facets.json_type() == base.json_type();
            is_same && !facets.describes() && (facets.ty.is_none() || facets.is_telling())
        });
        if restricts {
            let message = "which of these alternatives hold is left to the server";
            self.say(UNCHECKED_RULE, list.at.clone().at_key(), message);
        }
        restricts
    }

    /// Whether a list of alternatives has the schema at this place.
    pub(super) fn lists(&self, list: &'d [ReferenceOr<Schema>], at: &Place, schema: &Place) -> bool {
        let mut unheard = Diagnostics::new();
        list.iter().enumerate().any(|(index, member)| {
            let resolved = self.resolver.schema(member, &at.index(index), &mut unheard);
            resolved.is_some_and(|resolved| resolved.at == *schema)
        })
    }

    /// The members of a list, each with what the schema around it says. `None` after an error.
    pub(super) fn members(&mut self, base: &Facets<'d>, list: Alternatives<'d>) -> Option<Members<'d>> {
        let mut members = Members {
            list: Vec::new(),
            discriminator: list.discriminator.clone(),
            nullable: false,
            anything: false,
        };
        self.gather(base, &list, &mut members, &mut Vec::new())?;
        Some(members)
    }

    /// `lists` are the places of what was gathered: by `allOf` a list may lead to itself.
    fn gather(
        &mut self,
        base: &Facets<'d>,
        list: &Alternatives<'d>,
        members: &mut Members<'d>,
        lists: &mut Vec<Place>,
    ) -> Option<()> {
        lists.push(list.at.clone());
        for (index, member) in list.members.iter().enumerate() {
            let at = list.at.index(index);
            let resolved = self.resolve_schema(member, &at)?;
            if null_alone(&resolved.value.schema_kind) {
                members.nullable = true;
                continue;
            }
            let is_inline = matches!(member, ReferenceOr::Item(_));
            let mut facets = self.facets(resolved.value, &resolved.at)?;
            members.nullable |= std::mem::take(&mut facets.nullable);
            let adds_type =
                base.ty.is_some() && facets.json_type().is_empty() && facets.alternatives.is_empty();
            // What extends the schema around it has all of that already.
            let is_alone = facets.made_of.contains(&base.at) || (!base.is_telling() && !adds_type);
            if is_alone && is_inline && facets.is_list_alone() && members.discriminator.is_none() {
                // A union inside a union is one union.
                // A list that is here already adds no value; a circle was reported when the references were followed.
                let inner = facets.alternatives.pop().filter(|inner| !lists.contains(&inner.at));
                if let Some(inner) = inner {
                    self.gather(base, &inner, members, lists)?;
                }
                continue;
            }
            if !is_alone {
                let place = self.place_with_base(base, &at, members.list.len());
                // An alternative that contradicts the schema around it holds for no value.
                let Some(merged) = with_base(base, facets, &place) else { continue };
                facets = merged;
            } else if !facets.types.is_empty() {
                facets.at = at.clone();
            }
            if facets.json_type().is_empty() && !facets.is_telling() {
                members.anything = true;
                continue;
            }
            if !facets.types.is_empty() && facets.alternatives.is_empty() {
                members.list.extend(by_type(&facets).into_iter().map(|facets| Member::merged(facets, None)));
                continue;
            }
            let component = self.document.schema_name(&resolved.at).filter(|_| !is_inline);
            members.list.push(if is_alone {
                Member {
                    source: Source::Schema(resolved.value, resolved.at.clone()),
                    facets,
                    component,
                    tags: Vec::new(),
                    is_default: false,
                    at: resolved.at,
                }
            } else {
                Member { at: resolved.at, ..Member::merged(facets, component) }
            });
        }
        Some(())
    }

    /// The place of the member at `at` together with the schema that has it; `number` tells it from others without a name. A list that
    /// stands elsewhere (by `allOf`) can be put together with several schemas and stands for itself too: each has members of its own
    /// then, at places that the document does not spell out.
    fn place_with_base(&self, base: &Facets<'d>, at: &Place, number: usize) -> Place {
        if at.file == base.at.file && at.pointer.is_inside(&base.at.pointer) {
            return at.clone();
        }
        let name = type_names::alternative(self.document, at).unwrap_or_else(|| number.to_string());
        base.at.child("oneOf").child(&name)
    }
}

/// A member together with the schema around it; `None` where they contradict each other.
fn with_base<'d>(base: &Facets<'d>, member: Facets<'d>, at: &Place) -> Option<Facets<'d>> {
    let mut merged = Facets { about: About::default(), nullable: false, at: at.clone(), ..base.clone() };
    let mut contradictions = Diagnostics::new();
    merge::facets(&mut merged, member, &mut contradictions);
    (contradictions.is_empty() && !merged.contradictory).then_some(merged)
}

impl<'d> Member<'d> {
    pub(super) fn merged(facets: Facets<'d>, component: Option<String>) -> Self {
        Self {
            source: Source::Merged(Box::new(facets.clone())),
            component,
            tags: Vec::new(),
            is_default: false,
            at: facets.at.clone(),
            facets,
        }
    }

    /// Whether both have the same type, as far as can be seen without making it.
    pub(super) fn is_like(&self, other: &Self) -> bool {
        let plain = |member: &Self| {
            let facets = &member.facets;
            facets.members.is_none() && facets.alternatives.is_empty() && facets.properties.is_empty()
        };
        let (left, right) = (&self.facets, &other.facets);
        let same_place = match (&self.source, &other.source) {
            (Source::Schema(_, left), Source::Schema(_, right)) => left == right,
            _ => false,
        };
        same_place
            || (plain(self)
                && plain(other)
                && left.json_type() == right.json_type()
                && left.format.as_ref().map(|format| format.value)
                    == right.format.as_ref().map(|format| format.value)
                && left.items.iter().map(|items| items.value).eq(right.items.iter().map(|items| items.value))
                && left
                    .additional
                    .iter()
                    .map(|schema| schema.value)
                    .eq(right.additional.iter().map(|schema| schema.value))
                && left.apart.prefixes.is_empty()
                && right.apart.prefixes.is_empty()
                && left.apart.patterns.is_empty()
                && right.apart.patterns.is_empty())
    }
}

impl Facets<'_> {
    /// Whether the schema is a list of alternatives and nothing else.
    fn is_list_alone(&self) -> bool {
        let bare = Facets { alternatives: Vec::new(), ..self.clone() };
        self.alternatives.len() == 1
            && !bare.is_telling()
            && self.alternatives.iter().all(|list| list.discriminator.is_none())
    }
}

/// A schema of several types, once for each of them, with what speaks about values of that type.
pub(super) fn by_type<'d>(facets: &Facets<'d>) -> Vec<Facets<'d>> {
    let mut list = Vec::new();
    for (index, ty) in facets.types.iter().enumerate() {
        let at = facets.at.child("type").index(index);
        let mut one = Facets { about: About::default(), nullable: false, at, ..facets.clone() };
        one.types.clear();
        one.ty = Some(ty.clone());
        one.format = one.format.filter(|format| goes_with(format.value, ty.value));
        if let Some(members) = &mut one.members {
            members.value.retain(|value| is_of(value, ty.value));
            if members.value.is_empty() {
                continue;
            }
        }
        one.keywords.retain(|keyword| speaks_of(keyword.value).contains(&ty.value));
        if ty.value != "array" {
            one.items.clear();
            one.apart.prefixes.clear();
        }
        if ty.value != "object" {
            one.properties.clear();
            one.required.clear();
            one.exclusive.clear();
            one.additional.clear();
            one.apart.patterns.clear();
        }
        list.push(one);
    }
    list
}

/// Whether a format says something about values of a type.
fn goes_with(format: &str, ty: &str) -> bool {
    match format {
        "int8" | "int16" | "int32" | "int64" | "uint8" | "uint16" | "uint32" | "uint64" => ty == "integer",
        "float" | "double" => ty == "number",
        _ => ty == "string",
    }
}

fn is_of(value: &Value, ty: &str) -> bool {
    match value {
        Value::Null => false,
        Value::Bool(_) => ty == "boolean",
        Value::Number(number) => ty == "number" || (ty == "integer" && !number.is_f64()),
        Value::String(_) => ty == "string",
        Value::Array(_) => ty == "array",
        Value::Object(_) => ty == "object",
    }
}
