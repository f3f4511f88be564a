//! The functions that a document's operations are printed as, in words that a program can write calls from.

use std::collections::HashSet;

use crate::plan::model::{
    AnswersPlan, BodyPlan, DecoderPlan, EncodingPlan, FieldKind, GroupPlan, Location, ModelKind, ModelPlan,
    ModulePlan, OperationPlan, OutputPlan, ParameterPlan, TypePlan,
};

/// An operation, and the function that it is printed as.
///
/// ```no_run
/// let outcome = letterpress::check("api.yaml".as_ref());
/// for call in outcome.documents.iter().flat_map(|document| &document.calls) {
///     let arguments: Vec<String> = call.arguments.iter().map(|one| format!("{}: {}", one.name, one.ty)).collect();
///     println!("client.{}().{}({})", call.group, call.function, arguments.join(", "));
/// }
/// ```
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrintedCall {
    /// The HTTP method in capitals.
    pub method: String,
    /// The path as written.
    pub path: String,
    /// The client's function that gives the group.
    pub group: String,
    /// The group's function that prepares the call.
    pub function: String,
    /// Its arguments in order, the body last.
    pub arguments: Vec<PrintedArgument>,
    /// The call's setters.
    pub setters: Vec<PrintedArgument>,
    /// How the body is written; of several media types the one to prefer.
    pub body: PrintedBody,
    /// How what the call gives is read, where it is one.
    pub output: PrintedBody,
    /// What the call gives where the status tells several successes apart.
    pub outputs: Option<PrintedAnswers>,
    /// The documented errors.
    pub errors: Option<PrintedAnswers>,
}

/// How a body is written or read.
///
/// [`PrintedCall`] leads to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum PrintedBody {
    /// There is none.
    Nothing,
    /// As JSON.
    Json,
    /// As a URL-encoded form.
    Form,
    /// In parts, of a type with these fields.
    Multipart(Vec<PrintedPart>),
    /// As a text.
    Text,
    /// As bytes.
    Bytes,
    /// In another way.
    Other,
}

/// A member of a multipart body.
///
/// [`PrintedCall`] leads to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrintedPart {
    /// The name on the wire.
    pub wire: String,
    /// The field's name.
    pub name: String,
    /// The type of its value, without the `Option` of what is not required.
    pub ty: String,
    /// Whether `new` asks for it.
    pub required: bool,
}

/// An enum with a variant for each documented answer.
///
/// [`PrintedCall`] leads to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrintedAnswers {
    /// The enum's type, in words as those of [`PrintedArgument::ty`].
    pub ty: String,
    /// Its variants.
    pub variants: Vec<PrintedAnswer>,
}

/// A documented answer.
///
/// [`PrintedCall`] leads to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrintedAnswer {
    /// The variant's name.
    pub name: String,
    /// The status as documents write it: `404`, `4XX`, `default`. The variant of more than one begins with the status.
    pub status: String,
    /// Its body.
    pub body: PrintedBody,
}

/// What a function takes.
///
/// [`PrintedCall`] leads to it.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct PrintedArgument {
    /// The place in the request, `path`, `query`, `header`, `cookie` or `body`.
    pub location: &'static str,
    /// The name on the wire, empty for the body.
    pub wire: String,
    /// The setter's or argument's name.
    pub name: String,
    /// The type in words that hold where everything of the printed crate's root is in scope.
    pub ty: String,
    /// Whether a reference is taken.
    pub by_reference: bool,
    /// The variant that holds the value, with its path, where a body has several media types.
    pub variant: Option<String>,
}

/// What the types of a module's functions depend on.
struct Module<'a> {
    name: Option<&'a str>,
    integer_enums: HashSet<&'a str>,
    models: &'a [ModelPlan],
}

/// The functions of all operations, in the order of the groups.
pub(super) fn printed(plan: &ModulePlan) -> Vec<PrintedCall> {
    let module =
        Module { name: plan.name.as_deref(), integer_enums: plan.integer_enums(), models: &plan.models };
    let of_group = |group| {
        let module = &module;
        move |operation| call(module, group, operation)
    };
    plan.groups.iter().flat_map(|group| group.operations.iter().map(of_group(group))).collect()
}

fn call(module: &Module<'_>, group: &GroupPlan, operation: &OperationPlan) -> PrintedCall {
    let body = |required| {
        operation
            .body
            .iter()
            .filter(move |body| body.required == required)
            .filter_map(|body| of_body(body, group, module))
    };
    let parameter = |parameter: &ParameterPlan| of_parameter(parameter, module);
    PrintedCall {
        method: operation.method.clone(),
        path: operation.path.clone(),
        group: group.module.clone(),
        function: operation.method_name.clone(),
        arguments: operation.arguments.iter().map(parameter).chain(body(true)).collect(),
        setters: operation.setters.iter().map(parameter).chain(body(false)).collect(),
        body: operation.body.as_ref().map_or(PrintedBody::Nothing, |body| written_as(body, module)),
        output: match &operation.output {
            OutputPlan::Empty => PrintedBody::Nothing,
            OutputPlan::OptionalJson(_) => PrintedBody::Json,
            OutputPlan::One(decoder, _) => read_as(*decoder),
            OutputPlan::Several(_) | OutputPlan::Stream(_) => PrintedBody::Other,
        },
        outputs: match &operation.output {
            OutputPlan::Several(answers) => Some(of_answers(answers, group, module)),
            _ => None,
        },
        errors: operation.error.as_ref().map(|answers| of_answers(answers, group, module)),
    }
}

fn written_as(body: &BodyPlan, module: &Module<'_>) -> PrintedBody {
    let Some(content) = body.contents().next() else { return PrintedBody::Other };
    match content.encoding {
        EncodingPlan::Json => PrintedBody::Json,
        EncodingPlan::Form => PrintedBody::Form,
        EncodingPlan::Text => PrintedBody::Text,
        EncodingPlan::Bytes => PrintedBody::Bytes,
        EncodingPlan::Range => PrintedBody::Other,
        EncodingPlan::Multipart => {
            parts(&content.ty, module).map_or(PrintedBody::Other, PrintedBody::Multipart)
        }
    }
}

/// The fields of a struct of parts. `None`: they are the caller's, or not all of them can be given one by one.
fn parts(ty: &TypePlan, module: &Module<'_>) -> Option<Vec<PrintedPart>> {
    let (TypePlan::Model(name) | TypePlan::Local(name)) = ty else { return None };
    let model = module.models.iter().find(|model| model.name == *name)?;
    let ModelKind::Struct(structure) = &model.kind else { return None };
    let field_parts = structure.fields.iter().map(|field| {
        let required = match field.kind {
            FieldKind::Required if field.constant.is_none() => true,
            FieldKind::Optional => false,
            _ => return None,
        };
        let (wire, name, ty) = (field.wire.clone(), field.name.clone(), written(&field.ty, module));
        Some(PrintedPart { wire, name, ty, required })
    });
    field_parts.collect()
}

fn of_answers(answers: &AnswersPlan, group: &GroupPlan, module: &Module<'_>) -> PrintedAnswers {
    let prefix = module.name.map_or_else(String::new, |name| format!("{name}::"));
    let variants = answers.variants.iter().map(|variant| PrintedAnswer {
        name: variant.name.clone(),
        status: variant.status.word(),
        body: variant.body.as_ref().map_or(PrintedBody::Nothing, |(decoder, _)| read_as(*decoder)),
    });
    PrintedAnswers { ty: format!("{prefix}{}::{}", group.module, answers.name), variants: variants.collect() }
}

fn read_as(decoder: DecoderPlan) -> PrintedBody {
    match decoder {
        DecoderPlan::Json => PrintedBody::Json,
        DecoderPlan::Text => PrintedBody::Text,
        DecoderPlan::Bytes => PrintedBody::Bytes,
        DecoderPlan::Content => PrintedBody::Other,
    }
}

fn of_parameter(parameter: &ParameterPlan, module: &Module<'_>) -> PrintedArgument {
    PrintedArgument {
        location: match parameter.location {
            Location::Path => "path",
            Location::Query => "query",
            Location::Header => "header",
            Location::Cookie => "cookie",
        },
        wire: parameter.wire.clone(),
        name: parameter.name.clone(),
        ty: written(&parameter.ty, module),
        by_reference: !is_copy(&parameter.ty, module),
        variant: None,
    }
}

/// The body; of several media types the one to prefer.
fn of_body(body: &BodyPlan, group: &GroupPlan, module: &Module<'_>) -> Option<PrintedArgument> {
    let content = body.contents().next()?;
    let owned = matches!(content.encoding, EncodingPlan::Text | EncodingPlan::Bytes);
    let prefix = module.name.map_or_else(String::new, |name| format!("{name}::"));
    let variant = body.choice().and_then(|choice| {
        Some(format!("{prefix}{}::{}::{}", group.module, choice.name, choice.variants.first()?.name))
    });
    Some(PrintedArgument {
        location: "body",
        wire: String::new(),
        name: "body".to_owned(),
        ty: written(&content.ty, module),
        by_reference: variant.is_none() && !owned && !is_copy(&content.ty, module),
        variant,
    })
}

fn written(ty: &TypePlan, module: &Module<'_>) -> String {
    let generic = |name: &str, inner: &TypePlan| format!("{name}<{}>", written(inner, module));
    match ty {
        TypePlan::Json => "serde_json::Value".to_owned(),
        TypePlan::Vec(inner) => generic("Vec", inner),
        TypePlan::Map(inner) => format!("std::collections::BTreeMap<String, {}>", written(inner, module)),
        TypePlan::Option(inner) => generic("Option", inner),
        // A function takes what is in the box.
        TypePlan::Boxed(inner) => written(inner, module),
        TypePlan::Model(name) | TypePlan::Local(name) => {
            let prefix = module.name.map_or_else(String::new, |name| format!("{name}::"));
            format!("{prefix}models::{name}")
        }
        plain => plain.plain_name().unwrap_or_default().to_owned(),
    }
}

/// Whether a value is taken as it is, without reference.
fn is_copy(ty: &TypePlan, module: &Module<'_>) -> bool {
    match ty {
        TypePlan::Option(inner) | TypePlan::Boxed(inner) => is_copy(inner, module),
        ty => ty.is_copy(|name| module.integer_enums.contains(name)),
    }
}
