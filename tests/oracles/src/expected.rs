//! What the files of a module define, said by the plan.

use std::collections::BTreeMap;

use letterpress::plan::model::{
    AnswersPlan, BodyPlan, FieldKind, GroupPlan, HeaderReaderPlan, ModelKind, ModelPlan, ModulePlan,
    OperationPlan, OutputPlan, SchemeKind, ServerRole, StatusPlan, StructPlan, TypePlan,
};

/// How often each file defines what: `struct Thing`, `field Thing.id`, `fn Thing::new`, `table object Thing`.
pub(super) type Census = BTreeMap<String, BTreeMap<String, usize>>;

/// The definitions of one file.
#[derive(Default)]
struct Definitions(BTreeMap<String, usize>);

impl Definitions {
    fn add(&mut self, what: impl Into<String>) {
        *self.0.entry(what.into()).or_default() += 1;
    }
}

/// All files of a module but its own (`mod.rs`, or `lib.rs` for the root).
pub(super) fn of(plan: &ModulePlan) -> Census {
    let folder = match &plan.name {
        Some(name) => format!("src/{}", plain(name)),
        None => "src".to_owned(),
    };
    let mut census = Census::new();
    let mut put = |file: &str, definitions: Definitions| {
        census.insert(format!("{folder}/{}.rs", plain(file)), definitions.0);
    };
    put("client", client(plan));
    if has_schemes(plan) {
        let mut security = Definitions::default();
        let schemes = plan.schemes.iter().filter(|scheme| scheme.kind != SchemeKind::Transport);
        schemes.for_each(|scheme| security.add(format!("static {}", scheme.constant)));
        put("security", security);
    }
    if !plan.servers.is_empty() {
        put("servers", servers(plan));
    }
    for group in &plan.groups {
        put(&group.module, self::group(group));
    }
    if has_operations(plan) {
        let mut canned = Definitions::default();
        canned.add("table canned");
        put("canned", canned);
    }
    if !plan.models.is_empty() {
        let mut index = Definitions::default();
        for model in &plan.models {
            index.add(format!("model {}::{}", model.module, model.name));
            put(&format!("models/{}", plain(&model.module)), self::model(model));
        }
        put("models/mod", index);
    }
    census
}

/// What a module's own file declares.
pub(super) fn declared(plan: &ModulePlan) -> BTreeMap<String, usize> {
    let mut own = Definitions::default();
    own.add("mod client");
    own.add("use client::Client");
    if has_operations(plan) {
        own.add("mod canned");
    }
    if !plan.models.is_empty() {
        own.add("mod models");
    }
    if has_schemes(plan) {
        own.add("mod security");
    }
    if !plan.servers.is_empty() {
        own.add("mod servers");
    }
    if has_server_type(plan) {
        own.add("use servers::Server");
    }
    plan.groups.iter().for_each(|group| own.add(format!("mod {}", group.module)));
    own.0
}

/// A name without the prefix of a raw identifier.
pub(super) fn plain(name: &str) -> &str {
    name.strip_prefix("r#").unwrap_or(name)
}

fn has_schemes(plan: &ModulePlan) -> bool {
    plan.schemes.iter().any(|scheme| scheme.kind != SchemeKind::Transport)
}

fn has_operations(plan: &ModulePlan) -> bool {
    plan.groups.iter().any(|group| !group.operations.is_empty())
}

fn has_server_type(plan: &ModulePlan) -> bool {
    plan.servers.iter().any(|server| server.role != ServerRole::Relative)
}

fn client(plan: &ModulePlan) -> Definitions {
    let mut file = Definitions::default();
    for fixed in
        ["struct Client", "field Client.core", "fn Client::builder", "impl FromCore for Client", "static API"]
    {
        file.add(fixed);
    }
    plan.groups.iter().for_each(|group| file.add(format!("fn Client::{}", group.module)));
    let given = plan.schemes.iter().filter(|scheme| scheme.kind != SchemeKind::Transport);
    given.for_each(|scheme| file.add(format!("fn ClientBuilder::{}", scheme.setter)));
    let flows = plan.schemes.iter().filter_map(|scheme| scheme.client_credentials.as_ref());
    flows.for_each(|flow| file.add(format!("fn Client::{}", flow.constructor)));
    for (kind, name) in [(SchemeKind::Bearer, "bearer"), (SchemeKind::Basic, "basic")] {
        let is_there = plan.schemes.iter().any(|scheme| scheme.kind == kind);
        if is_there && plan.schemes.iter().all(|scheme| scheme.setter != name) {
            file.add(format!("fn ClientBuilder::{name}"));
        }
    }
    if has_server_type(plan) {
        file.add("fn ClientBuilder::server");
    }
    file
}

fn servers(plan: &ModulePlan) -> Definitions {
    let mut file = Definitions::default();
    let mut variables: Vec<&str> = Vec::new();
    for server in &plan.servers {
        let constant = match plain(&server.constructor) {
            "new" => "DEFAULT".to_owned(),
            name => name.to_ascii_uppercase(),
        };
        file.add(format!("const {constant}"));
        if server.role != ServerRole::Relative {
            file.add(format!("fn Server::{}", server.constructor));
        }
        for variable in &server.variables {
            if !variables.contains(&variable.setter.as_str()) {
                variables.push(&variable.setter);
                // A relative server's variables have setters only where there is the type.
                if has_server_type(plan) {
                    file.add(format!("fn Server::{}", variable.setter));
                }
            }
        }
    }
    if has_server_type(plan) {
        for fixed in ["struct Server", "field Server.address", "impl From for ServerAddress"] {
            file.add(fixed);
        }
        if plan.servers.iter().any(|server| server.role == ServerRole::Default) {
            file.add("impl Default for Server");
        }
    }
    file
}

fn group(group: &GroupPlan) -> Definitions {
    let mut file = Definitions::default();
    let name = &group.type_name;
    file.add(format!("struct {name}"));
    file.add(format!("field {name}.core"));
    for operation in &group.operations {
        file.add(format!("fn {name}::{}", operation.method_name));
        self::operation(operation, &mut file);
    }
    group.errors.iter().for_each(|error| answers(error, &mut file));
    file
}

fn operation(operation: &OperationPlan, file: &mut Definitions) {
    let call = &operation.call_type;
    file.add(format!("static {}", operation.constant));
    let sends = if matches!(operation.output, OutputPlan::Stream(_)) { "opening" } else { "call" };
    file.add(format!("definition {sends} {call}"));
    if operation.pagination.is_some() {
        file.add(format!("table pages {call}"));
    }
    for stream in &operation.streams {
        use letterpress::plan::model::ReaderPlan;
        let method = match stream.reader {
            ReaderPlan::JsonEvents | ReaderPlan::TextEvents => "events",
            ReaderPlan::JsonLines => "lines",
            ReaderPlan::Bytes => "stream",
        };
        file.add(format!("fn {call}::{method}"));
    }
    operation.setters.iter().for_each(|setter| file.add(format!("row {call}: fn {}/1", setter.name)));
    if operation.body.as_ref().is_some_and(|body| !body.required) {
        file.add(format!("row {call}: fn body/1"));
    }
    if let Some(choice) = operation.body.as_ref().and_then(BodyPlan::choice) {
        enumeration(&choice.name, choice.variants.iter().map(|variant| (variant.name.as_str(), 1)), file);
        file.add(format!("table bodies {}", choice.name));
    }
    let several = match &operation.output {
        OutputPlan::Several(answers) => Some(answers),
        _ => None,
    };
    for answers in several.into_iter().chain(&operation.error) {
        match &answers.same_as {
            Some(shared) => file.add(format!("use self::{shared} as {}", answers.name)),
            None => self::answers(answers, file),
        }
    }
    for content in &operation.contents {
        enumeration(&content.name, content.variants.iter().map(|variant| (variant.name.as_str(), 1)), file);
        file.add(format!("table content {}", content.name));
    }
    for headers in &operation.headers {
        file.add(format!("definition headers {}", headers.name));
        for field in &headers.fields {
            let reader = match field.reader {
                HeaderReaderPlan::Text => "text",
                HeaderReaderPlan::Value => "value",
                HeaderReaderPlan::List => "list",
                HeaderReaderPlan::Json => "json",
            };
            file.add(format!("row {}: {}=>{}:{reader}/1", headers.name, literal(&field.wire), field.name));
        }
    }
}

fn answers(answers: &AnswersPlan, file: &mut Definitions) {
    file.add(format!("definition answers {}", answers.name));
    for variant in &answers.variants {
        let (status, keeps) = match variant.status {
            StatusPlan::Code(code) => (code.to_string(), 0),
            StatusPlan::Range(hundred) => (hundred.to_string(), 1),
            StatusPlan::Default => ("_".to_owned(), 1),
        };
        let values = keeps + usize::from(variant.body.is_some());
        file.add(format!("row {}: {status}=>{}/{values}", answers.name, variant.name));
    }
}

fn enumeration<'a>(name: &str, variants: impl Iterator<Item = (&'a str, usize)>, file: &mut Definitions) {
    file.add(format!("enum {name}"));
    for (variant, fields) in variants {
        file.add(format!("variant {name}::{variant}/{fields}"));
    }
}

fn model(model: &ModelPlan) -> Definitions {
    let mut file = Definitions::default();
    let name = &model.name;
    let unknown = std::iter::once(("Unknown", 1));
    match &model.kind {
        ModelKind::Struct(plan) => structure(name, plan, &mut file),
        ModelKind::StringEnum(variants) => {
            file.add(format!("definition string_enum {name}"));
            for variant in variants {
                file.add(format!("row {name}: {}=>{}/0", literal(&variant.wire), variant.name));
            }
        }
        ModelKind::IntegerEnum(variants) => {
            file.add(format!("definition integer_enum {name}"));
            for variant in variants {
                file.add(format!("row {name}: {}=>{}/0", variant.wire, variant.name));
            }
        }
        ModelKind::Union(plan) => {
            let variants = plan.variants.iter().map(|variant| (variant.name.as_str(), 1));
            enumeration(name, variants.chain(unknown), &mut file);
            file.add(format!("table union {name}"));
            if plan.checked {
                file.add(format!("table union_checks {name}"));
            }
        }
        ModelKind::Tuple(plan) => {
            file.add(format!("struct {name}"));
            (0..plan.items.len()).for_each(|index| file.add(format!("field {name}.{index}")));
            file.add(format!("table tuple {name}"));
            if plan.checked {
                file.add(format!("table checks {name}"));
            }
        }
    }
    file
}

fn structure(name: &str, plan: &StructPlan, file: &mut Definitions) {
    let mut types = plan.fields.iter().map(|field| &field.ty).chain(plan.additional.iter().map(|(_, ty)| ty));
    let printed = if plan.parts && types.any(has_files) { "structure" } else { "model" };
    file.add(format!("definition {printed} {name}"));
    for field in &plan.fields {
        let kind = match field.kind {
            FieldKind::Required | FieldKind::Nullable if field.constant.is_some() => "constant",
            FieldKind::Required | FieldKind::Nullable => "required",
            FieldKind::Optional => "optional",
            FieldKind::Any => "any",
            FieldKind::Patch => "patch",
            FieldKind::List => "list",
        };
        file.add(format!("row {name}: {}=>{}:{kind}/1", literal(&field.wire), field.name));
    }
    if let Some((additional, _)) = &plan.additional {
        file.add(format!("row {name}: extra=>{additional}:extra/1"));
    }
    if plan.parts {
        file.add(format!("table parts {name}"));
    }
    if plan.checked {
        file.add(format!("table checks {name}"));
    }
}

/// A text as it stands in code.
fn literal(text: &str) -> String {
    proc_macro2::Literal::string(text).to_string()
}

fn has_files(ty: &TypePlan) -> bool {
    match ty {
        TypePlan::Vec(inner) | TypePlan::Map(inner) | TypePlan::Option(inner) | TypePlan::Boxed(inner) => {
            has_files(inner)
        }
        TypePlan::Part => true,
        _ => false,
    }
}
