//! Groups, operations and their calls.

use super::{Argument, Item, ItemKind, Module, answers, places, types, wire};
use crate::api::Operation;
use crate::plan::model::{GroupPlan, OperationPlan, OutputPlan, ParameterPlan, ReaderPlan};

/// A group with its accessor and all that belongs to its operations.
pub(super) fn items(group: &GroupPlan, module: &Module<'_>) -> Vec<Item> {
    let client = module.path("Client");
    let accessor = Item::function(
        ItemKind::GroupAccessor,
        (&client, &group.module),
        "&self",
        Vec::new(),
        &format!("{}<'_>", group.type_name),
    )
    .docs(group.docs.as_deref());
    let path = module.path(&format!("{}::{}", group.module, group.type_name));
    let own = Item::new(ItemKind::Group, &path, format!("pub struct {}<'c>", group.type_name))
        .of(&accessor.path)
        .docs(group.docs.as_deref());
    let mut items = vec![accessor, own];
    for plan in &group.operations {
        operation(plan, (group, &path), module, &mut items);
    }
    answers::shared((group, &path), module, &mut items);
    if let Some(feature) = module.features.group(&group.module) {
        items.iter_mut().for_each(|item| item.features = vec![feature.to_owned()]);
    }
    items
}

fn operation(
    plan: &OperationPlan,
    (group, group_path): (&GroupPlan, &str),
    module: &Module<'_>,
    items: &mut Vec<Item>,
) {
    let described = module.places.operation(plan);
    let mut arguments: Vec<Argument> =
        plan.arguments.iter().map(|parameter| argument(parameter, module, described)).collect();
    let body_at = described.and_then(|operation| operation.body.as_ref()).map(|body| &body.at);
    arguments.extend(plan.body.iter().filter(|body| body.required).map(|body| Argument {
        docs: body.docs.clone(),
        travels: "body".to_owned(),
        at: body_at.cloned(),
        ..Argument::new("body", types::body(body, &module.names))
    }));
    let docs = (!plan.docs.is_empty()).then(|| plan.docs.join("\n\n"));
    let function = Item::function(
        ItemKind::Operation,
        (group_path, &plan.method_name),
        "&self",
        arguments,
        &plan.call_type,
    )
    .docs(docs.as_deref())
    .deprecated(plan.deprecated)
    .at(described.map(|operation| &operation.at))
    .facts(wire::operation(plan, module));

    let call_path = module.path(&format!("{}::{}", group.module, plan.call_type));
    let mut call = Item::new(ItemKind::Call, &call_path, "").of(&function.path).at(function.at.as_ref());
    let output = match &plan.output {
        OutputPlan::Empty | OutputPlan::Stream(_) => "()".to_owned(),
        OutputPlan::One(_, ty) => types::written(ty),
        OutputPlan::OptionalJson(ty) => format!("Option<{}>", types::written(ty)),
        OutputPlan::Several(answers) => answers.name.clone(),
    };
    let error = plan.error.as_ref().map_or_else(|| "NoError".to_owned(), |error| error.name.clone());
    call.signature = format!("pub struct {}(Call<{output}, {error}>)", plan.call_type);
    call.ty = Some(match &plan.output {
        OutputPlan::Stream(stream) => types::stream(stream),
        _ => output,
    });
    call.error = plan.error.as_ref().map(|error| error.name.clone());
    let function_path = function.path.clone();
    items.extend([function, call]);

    for parameter in &plan.setters {
        let argument = Argument {
            ty: types::call_setter(parameter, &module.names),
            ..self::argument(parameter, module, described)
        };
        let travels = argument.travels.clone();
        items.push(
            Item::function(
                ItemKind::CallSetter,
                (&call_path, &parameter.name),
                "self",
                vec![argument],
                "Self",
            )
            .docs(parameter.docs.as_deref())
            .deprecated(parameter.deprecated)
            .required(false)
            .rules(&parameter.rules)
            .at(places::parameter(described, parameter))
            .fact("travels as", travels),
        );
    }
    for body in plan.body.iter().filter(|body| !body.required) {
        let argument = Argument::new("body", types::body(body, &module.names));
        items.push(
            Item::function(ItemKind::CallSetter, (&call_path, "body"), "self", vec![argument], "Self")
                .docs(body.docs.as_deref())
                .required(false)
                .at(body_at),
        );
    }
    methods(plan, &call_path, &error, items);
    answers::items(plan, (group, &function_path), described, module, items);
}

/// A parameter as a required argument. Its rules stand at the argument, those of a setter at the setter.
fn argument(plan: &ParameterPlan, module: &Module<'_>, described: Option<&Operation>) -> Argument {
    Argument {
        docs: plan.docs.clone(),
        deprecated: plan.deprecated,
        travels: wire::parameter(plan),
        rules: plan.rules.clone(),
        at: places::parameter(described, plan).cloned(),
        ..Argument::new(&plan.name, types::borrowed(&plan.ty, &module.names))
    }
}

/// More ways to take what a call gives.
fn methods(plan: &OperationPlan, call: &str, error: &str, items: &mut Vec<Item>) {
    for stream in &plan.streams {
        let name = match stream.reader {
            ReaderPlan::JsonEvents | ReaderPlan::TextEvents => "events",
            ReaderPlan::JsonLines => "lines",
            ReaderPlan::Bytes => "stream",
        };
        let gives = format!("Opening<{}, {error}>", types::stream(stream));
        items.push(
            Item::function(ItemKind::CallMethod, (call, name), "self", Vec::new(), &gives)
                .fact("accept", &stream.accept)
                .fact("read as", wire::reader(stream.reader)),
        );
    }
    if let Some(pagination) = &plan.pagination {
        for (name, gives) in [("items", "Items<Self>"), ("pages", "Pages<Self>")] {
            let mut item = Item::function(ItemKind::CallMethod, (call, name), "self", Vec::new(), gives);
            if name == "items" {
                // The function's own type says `Self`; what comes out of it is this.
                item.ty = Some(types::written(&pagination.item));
                item = item.facts(wire::pages(plan));
            }
            items.push(item);
        }
    }
}
