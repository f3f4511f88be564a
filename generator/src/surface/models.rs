//! The types of requests and answers.

use super::places;
use super::{Argument, Fact, Item, ItemKind, Module, types};
use crate::api::TypeDef;
use crate::plan::model::{
    FieldKind, FieldPlan, IntegerVariantPlan, ModelKind, ModelPlan, StructPlan, TuplePlan, TypePlan,
    UnionPlan, UnionVariantPlan, VariantPlan,
};

pub(super) fn items(module: &Module<'_>) -> Vec<Item> {
    let mut items = Vec::new();
    for (index, model) in module.plan.models.iter().enumerate() {
        let from = items.len();
        one(model, module, module.places.type_def(index), &mut items);
        let features = module.features.model(&model.name);
        for item in items.iter_mut().skip(from) {
            item.features = features.to_vec();
        }
    }
    items
}

fn one(model: &ModelPlan, module: &Module<'_>, def: Option<&TypeDef>, items: &mut Vec<Item>) {
    let path = module.path(&format!("models::{}", model.name));
    let (kind, word) = match &model.kind {
        ModelKind::Struct(_) => (ItemKind::Struct, "struct"),
        ModelKind::Tuple(_) => (ItemKind::Tuple, "struct"),
        ModelKind::StringEnum(_) => (ItemKind::TextEnum, "enum"),
        ModelKind::IntegerEnum(_) => (ItemKind::NumberEnum, "enum"),
        ModelKind::Union(_) => (ItemKind::Union, "enum"),
    };
    let docs = (!model.docs.is_empty()).then(|| model.docs.join("\n\n"));
    let mut own = Item::new(kind, &path, format!("pub {word} {}", model.name))
        .docs(docs.as_deref())
        .deprecated(model.deprecated)
        .at(def.map(|def| &def.at));
    match &model.kind {
        ModelKind::Struct(plan) => {
            own = own.facts(of_struct(plan));
            items.push(own);
            structure(plan, &path, def, items);
        }
        ModelKind::Tuple(plan) => {
            let types: Vec<String> = plan.items.iter().map(|item| types::written(&item.ty)).collect();
            own.signature = format!("pub struct {}({})", model.name, types.join(", "));
            items.push(own);
            tuple(plan, &path, items);
        }
        ModelKind::StringEnum(variants) => {
            items.push(own);
            texts(variants, &path, def, items);
        }
        ModelKind::IntegerEnum(variants) => {
            items.push(own);
            numbers(variants, &path, def, items);
        }
        ModelKind::Union(plan) => {
            own = own.facts(plan.tag.iter().map(|tag| Fact::new("discriminator", tag)));
            items.push(own);
            union(plan, &path, def, items);
        }
    }
}

fn of_struct(plan: &StructPlan) -> Vec<Fact> {
    let mut facts = Vec::new();
    if plan.parts {
        facts.push(Fact::new("form", "multipart"));
    }
    let names = |group: &Vec<usize>| {
        let fields = group.iter().filter_map(|index| plan.fields.get(*index));
        fields.map(|field| field.wire.as_str()).collect::<Vec<_>>().join(", ")
    };
    if !plan.exclusive.is_empty() {
        let groups: Vec<String> = plan.exclusive.iter().map(names).collect();
        facts.push(Fact::new("rule that at most one is set of", groups.join("; ")));
    }
    facts
}

fn structure(plan: &StructPlan, path: &str, def: Option<&TypeDef>, items: &mut Vec<Item>) {
    for field in &plan.fields {
        items.push(self::field(field, path, def));
    }
    let additional = plan.additional.as_ref().map(|(name, ty)| (name, TypePlan::Map(Box::new(ty.clone()))));
    if let Some((name, ty)) = &additional {
        items.push(Item::field((path, name), types::written(ty)).fact("holds", "properties without a field"));
    }
    let asked: Vec<Argument> = plan
        .fields
        .iter()
        .filter(|field| is_required(field) && field.constant.is_none())
        .map(|field| Argument {
            docs: field.docs.clone(),
            deprecated: field.deprecated,
            at: places::field(def, &field.wire).cloned(),
            ..Argument::new(&field.name, types::argument(field))
        })
        .collect();
    let has_default = asked.is_empty();
    items.push(Item::function(ItemKind::Constructor, (path, "new"), "", asked, "Self"));
    for field in plan.fields.iter().filter(|field| !is_required(field)) {
        let argument = Argument::new(&field.name, types::setter(field));
        items.push(
            Item::function(ItemKind::Setter, (path, &field.name), "self", vec![argument], "Self")
                .docs(field.docs.as_deref())
                .deprecated(field.deprecated)
                .at(places::field(def, &field.wire)),
        );
    }
    if let Some((name, ty)) = &additional {
        let argument = Argument::new(*name, types::written(ty));
        items.push(Item::function(ItemKind::Setter, (path, name), "self", vec![argument], "Self"));
    }
    if has_default {
        items.push(Item::implementation(path, "Default"));
    }
}

fn is_required(field: &FieldPlan) -> bool {
    matches!(field.kind, FieldKind::Required | FieldKind::Nullable)
}

fn field(field: &FieldPlan, path: &str, def: Option<&TypeDef>) -> Item {
    let null = match field.kind {
        FieldKind::Required => "a value",
        FieldKind::Optional => "a value, or absent",
        FieldKind::Any => "any value, or absent",
        FieldKind::Nullable => "a value or null",
        FieldKind::Patch => "a value, null, or absent",
        FieldKind::List => "a list; absent and null are an empty one",
    };
    let constant = field.constant.as_ref().map(|constant| match constant {
        crate::plan::model::ConstantPlan::Bool(value) => value.to_string(),
        crate::plan::model::ConstantPlan::Variant(name) => name.clone(),
    });
    Item::field((path, &field.name), types::field(field))
        .docs(field.docs.as_deref())
        .deprecated(field.deprecated)
        .required(is_required(field))
        .rules(&field.rules)
        .at(places::field(def, &field.wire))
        .fact("name", &field.wire)
        .fact("presence", null)
        .facts(constant.map(|value| Fact::new("only value", value)))
        .facts(field.default.as_ref().map(|value| Fact::new("default of the server", value)))
}

fn tuple(plan: &TuplePlan, path: &str, items: &mut Vec<Item>) {
    for (index, item) in plan.items.iter().enumerate() {
        items.push(
            Item::field((path, &index.to_string()), types::written(&item.ty))
                .docs(item.docs.as_deref())
                .required(true)
                .rules(&item.rules),
        );
    }
}

fn texts(variants: &[VariantPlan], path: &str, def: Option<&TypeDef>, items: &mut Vec<Item>) {
    for (index, variant) in variants.iter().enumerate() {
        let at = places::variant(def, index);
        items.push(Item::variant((path, &variant.name), &[]).fact("value", &variant.wire).at(at));
    }
    items.push(Item::variant((path, "Unknown"), &["String".to_owned()]));
}

fn numbers(variants: &[IntegerVariantPlan], path: &str, def: Option<&TypeDef>, items: &mut Vec<Item>) {
    for (index, variant) in variants.iter().enumerate() {
        let (at, value) = (places::variant(def, index), variant.wire.to_string());
        items.push(Item::variant((path, &variant.name), &[]).fact("value", value).at(at));
    }
    items.push(Item::variant((path, "Unknown"), &["i64".to_owned()]));
}

fn union(plan: &UnionPlan, path: &str, def: Option<&TypeDef>, items: &mut Vec<Item>) {
    for (index, variant) in plan.variants.iter().enumerate() {
        let at = places::variant(def, index).filter(|_| {
            matches!(def.map(|def| &def.shape), Some(crate::api::Shape::Union(union)) if union.variants.len() == plan.variants.len())
        });
        items.push(
            Item::variant((path, &variant.name), &[types::written(&variant.ty)])
                .docs(variant.docs.as_deref())
                .rules(&variant.rules)
                .facts(told_apart(variant))
                .at(at),
        );
    }
    items.push(Item::variant((path, "Unknown"), &["Value".to_owned()]));
    for variant in plan.variants.iter().filter(|variant| variant.from) {
        let ty = match &variant.ty {
            TypePlan::Boxed(inner) => types::written(inner),
            ty => types::written(ty),
        };
        items.push(Item::implementation(path, &format!("From<{ty}>")));
    }
}

/// What says that a value is of a variant.
fn told_apart(variant: &UnionVariantPlan) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut add = |name: &str, values: Vec<String>| {
        if !values.is_empty() {
            facts.push(Fact::new(name, values.join(", ")));
        }
    };
    let marks = &variant.marks;
    add("tags", variant.tags.clone());
    add("written tag", variant.written.iter().cloned().collect());
    add("JSON types", marks.kinds.iter().map(|kind| (*kind).to_owned()).collect());
    add("told by the properties", marks.keys.clone());
    let value = |(name, values): &(String, Vec<String>)| format!("{name} = {}", values.join(" or "));
    add("told by the values", marks.values.iter().map(value).collect());
    add("also for other tags", variant.is_default.then(|| "yes".to_owned()).into_iter().collect());
    facts
}
