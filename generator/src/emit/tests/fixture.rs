//! A plan made by hand that holds each construct of the plan once.

use crate::emit::{CrateOptions, ExtraFile};
use crate::plan::model::*;

/// Text that tries to leave every place it is put in.
pub(super) const HOSTILE: &str = "Ends */ pub fn pwn() {} /* here.\r\npub fn pwn() {}\rpub fn pwn() {}\u{85}x\u{2028}y\n\n\
    ```rust\nstd::process::exit(7);\n```\n\n    std::process::exit(7);\n\n\u{202E}<script>alert(1)</script> [crate::pwn] \
    \"#]\\";

pub(super) fn options() -> CrateOptions {
    let mut options = CrateOptions::new("acme-api");
    options.license = Some("MIT".to_owned());
    options.keywords = vec!["acme".to_owned()];
    options.extra_files = vec![ExtraFile {
        path: "examples/first.rs".to_owned(),
        text: "//! First.\n\nfn main() {}\n".to_owned(),
    }];
    options
}

/// Two modules, the first re-exported.
pub(super) fn plan() -> CratePlan {
    let first = module(Some("v2"));
    let second = ModulePlan { reexported: false, ..module(Some("v1")) };
    CratePlan { modules: vec![first, second] }
}

/// One document, whose module is the crate.
pub(super) fn single() -> CratePlan {
    CratePlan { modules: vec![module(None)] }
}

pub(super) fn module(name: Option<&str>) -> ModulePlan {
    ModulePlan {
        name: name.map(str::to_owned),
        reexported: true,
        title: "Acme\n*/ \u{202E}API".to_owned(),
        version: "2025-09-18".to_owned(),
        docs: Some(HOSTILE.to_owned()),
        schemes: vec![
            scheme("partner_key", "partnerKey", SchemeKind::Bearer),
            scheme("user_key", "userKey", SchemeKind::Bearer),
            scheme("organization_key", "organizationKey", SchemeKind::Basic),
            scheme("header_key", "header \" key", SchemeKind::HeaderKey("X-Key".to_owned())),
            scheme("query_key", "queryKey", SchemeKind::QueryKey("key".to_owned())),
            scheme("cookie_key", "cookieKey", SchemeKind::CookieKey("key".to_owned())),
        ],
        servers: vec![ServerPlan {
            role: ServerRole::Default,
            constructor: "new".to_owned(),
            url: "https://{host}".to_owned(),
            docs: Some("The service.".to_owned()),
            variables: vec![ServerVariablePlan {
                setter: "host".to_owned(),
                wire: "host".to_owned(),
                default: Some("app.acme.example".to_owned()),
                allowed: Vec::new(),
                docs: None,
            }],
        }],
        groups: vec![users(), things()],
        models: models(),
    }
}

fn scheme(setter: &str, wire: &str, kind: SchemeKind) -> SchemePlan {
    let constant = setter.to_ascii_uppercase();
    SchemePlan {
        constant,
        setter: setter.to_owned(),
        wire: wire.to_owned(),
        kind,
        client_credentials: None,
        docs: None,
    }
}

fn users() -> GroupPlan {
    let mut create = operation("createUser", "create", "POST", "/api/organizations/{org_id}/users");
    create.docs = vec!["Creates a user.".to_owned(), HOSTILE.to_owned()];
    create.constants = vec![ConstantParameter {
        location: Location::Header,
        wire: "x-version".to_owned(),
        value: "2025-09-18".to_owned(),
    }];
    create.arguments = vec![parameter("org_id", Location::Path, TypePlan::Uuid)];
    create.setters = vec![ParameterPlan {
        wire: "Idempotency-Key".to_owned(),
        rules: vec![
            RulePlan::MinLength(8),
            RulePlan::MaxLength(255),
            RulePlan::Pattern("^[`\"\\w-]+$".to_owned()),
        ],
        docs: Some("One key a user.".to_owned()),
        ..parameter("idempotency_key", Location::Header, TypePlan::String)
    }];
    create.idempotency_header = Some("Idempotency-Key".to_owned());
    create.body = Some(body(TypePlan::Model("CreateUserRequest".to_owned()), true));
    create.security =
        vec![vec!["PARTNER_KEY".to_owned()], vec!["HEADER_KEY".to_owned(), "QUERY_KEY".to_owned()]];
    create.output = OutputPlan::One(DecoderPlan::Json, TypePlan::Model("User".to_owned()));
    create.error = Some(AnswersPlan {
        name: "CreateUserError".to_owned(),
        variants: vec![
            answer("Forbidden", StatusPlan::Code(403), Some(TypePlan::Model("Default".to_owned()))),
            answer("NotFound", StatusPlan::Code(404), None),
            answer("ClientError", StatusPlan::Range(4), Some(TypePlan::Json)),
            answer("Default", StatusPlan::Default, None),
        ],
        same_as: None,
    });

    let mut delete = operation("deleteUser", "delete", "DELETE", "/api/organizations/{org_id}/users/{id}");
    delete.arguments = vec![
        parameter("org_id", Location::Path, TypePlan::Uuid),
        parameter("id", Location::Path, TypePlan::String),
    ];
    delete.deprecated = true;
    delete.output = OutputPlan::Empty;
    delete.accept = String::new();

    let mut update = operation("updateUser", "update", "PUT", "/api/users/{id}");
    update.arguments =
        vec![ParameterPlan { style: StylePlan::Label, ..parameter("id", Location::Path, TypePlan::I64) }];
    update.body = Some(body(TypePlan::Model("Everything".to_owned()), false));
    update.output = OutputPlan::OptionalJson(TypePlan::Model("User".to_owned()));
    update.security = vec![Vec::new(), vec!["ORGANIZATION_KEY".to_owned()]];
    GroupPlan {
        module: "users".to_owned(),
        type_name: "Users".to_owned(),
        docs: Some("The users.".to_owned()),
        operations: vec![create, delete, update],
        errors: Vec::new(),
    }
}

/// Parameters of every kind, several answers, bodies that are no JSON, names that hide others.
fn things() -> GroupPlan {
    let mut list = operation("listThings", "r#type", "GET", "/things");
    list.call_type = "Call".to_owned();
    list.setters = vec![
        ParameterPlan {
            explode: Some(false),
            ..parameter("tags", Location::Query, list_of(TypePlan::String))
        },
        ParameterPlan {
            style: StylePlan::PipeDelimited,
            ..parameter("ids", Location::Query, list_of(TypePlan::Uuid))
        },
        ParameterPlan { allow_reserved: true, ..parameter("since", Location::Query, TypePlan::Timestamp) },
        ParameterPlan {
            style: StylePlan::DeepObject,
            ..parameter("filter", Location::Query, model("String"))
        },
        ParameterPlan { style: StylePlan::Json, ..parameter("like", Location::Query, model("Everything")) },
        ParameterPlan { deprecated: true, ..parameter("kind", Location::Cookie, model("Kind")) },
        ParameterPlan {
            rules: vec![RulePlan::Minimum(-1.5, true), RulePlan::Maximum(100.0, false)],
            ..parameter("most", Location::Query, TypePlan::Option(Box::new(TypePlan::U32)))
        },
    ];
    list.output = OutputPlan::Several(AnswersPlan {
        name: "Option".to_owned(),
        variants: vec![
            answer("Ok", StatusPlan::Code(200), Some(list_of(model("User")))),
            answer("Accepted", StatusPlan::Code(202), None),
        ],
        same_as: None,
    });
    list.success = vec![StatusPlan::Code(200), StatusPlan::Code(202)];

    let mut upload = operation("uploadThing", "upload", "PUT", "/things/{a}");
    let names = ["a", "b", "c", "d", "e", "f", "g"];
    let types = [
        TypePlan::Date,
        TypePlan::Bool,
        TypePlan::F64,
        model("Kind"),
        list_of(TypePlan::String),
        list_of(TypePlan::I32),
        model("Level"),
    ];
    upload.arguments =
        names.iter().zip(types).map(|(name, ty)| parameter(name, Location::Query, ty)).collect();
    upload.body = Some(body_of(EncodingPlan::Bytes, TypePlan::Bytes, true));
    upload.output = OutputPlan::One(DecoderPlan::Text, TypePlan::String);

    let mut note = operation("putNote", "note", "PATCH", "/note");
    note.body = Some(body_of(EncodingPlan::Text, TypePlan::String, true));
    note.output = OutputPlan::One(DecoderPlan::Bytes, TypePlan::Bytes);
    GroupPlan {
        module: "things".to_owned(),
        type_name: "Things".to_owned(),
        docs: None,
        operations: vec![list, upload, note],
        errors: Vec::new(),
    }
}

fn operation(id: &str, method_name: &str, method: &str, path: &str) -> OperationPlan {
    let mut call_type = id.to_owned();
    call_type.replace_range(..1, &id[..1].to_uppercase());
    OperationPlan {
        servers: Vec::new(),
        id: id.to_owned(),
        method_name: method_name.to_owned(),
        constant: id.to_uppercase(),
        call_type,
        docs: Vec::new(),
        deprecated: false,
        method: method.to_owned(),
        path: path.to_owned(),
        constants: Vec::new(),
        arguments: Vec::new(),
        setters: Vec::new(),
        body: None,
        idempotency_header: None,
        accept: "application/json".to_owned(),
        success: vec![StatusPlan::Code(200)],
        output: OutputPlan::Empty,
        streams: Vec::new(),
        contents: Vec::new(),
        headers: Vec::new(),
        error: None,
        pagination: None,
        canned: None,
        security: Vec::new(),
    }
}

fn parameter(name: &str, location: Location, ty: TypePlan) -> ParameterPlan {
    ParameterPlan {
        name: name.to_owned(),
        wire: name.to_owned(),
        location,
        style: StylePlan::Default,
        explode: None,
        allow_reserved: false,
        ty,
        rules: Vec::new(),
        checked: false,
        docs: None,
        deprecated: false,
        example: ExamplePlan::Unknown,
    }
}

pub(super) fn body(ty: TypePlan, required: bool) -> BodyPlan {
    body_of(EncodingPlan::Json, ty, required)
}

fn body_of(encoding: EncodingPlan, ty: TypePlan, required: bool) -> BodyPlan {
    let content = BodyContentPlan {
        media_type: "application/json".to_owned(),
        encoding,
        checked: matches!(&ty, TypePlan::Model(name) if name == "CreateUserRequest"),
        ty,
        fields: Vec::new(),
        parts: Vec::new(),
        example: ExamplePlan::Unknown,
    };
    BodyPlan { required, docs: None, form: BodyFormPlan::One(content) }
}

fn answer(name: &str, status: StatusPlan, body: Option<TypePlan>) -> AnswerVariantPlan {
    let body = body.map(|ty| (DecoderPlan::Json, ty));
    AnswerVariantPlan {
        name: name.to_owned(),
        status,
        body,
        docs: "Nothing is done. More is said.".to_owned(),
    }
}

fn model(name: &str) -> TypePlan {
    TypePlan::Model(name.to_owned())
}

fn list_of(ty: TypePlan) -> TypePlan {
    TypePlan::Vec(Box::new(ty))
}

fn models() -> Vec<ModelPlan> {
    let variants = vec![
        VariantPlan { name: "Admin".to_owned(), wire: "admin\"#\\\u{202E}".to_owned() },
        VariantPlan { name: "Member".to_owned(), wire: "member".to_owned() },
    ];
    vec![
        structure("CreateUserRequest", create_user_request()),
        structure("User", only(vec![field("id", TypePlan::Uuid, FieldKind::Optional)])),
        structure("Everything", everything()),
        // Names that hide items of the prelude.
        structure("Default", only(vec![field("message", TypePlan::String, FieldKind::Optional)])),
        structure(
            "String",
            only(vec![
                field("text", TypePlan::String, FieldKind::Optional),
                field("into", model("Into"), FieldKind::Optional),
                field("list", list_of(TypePlan::String), FieldKind::Optional),
            ]),
        ),
        structure("Into", only(vec![field("some", list_of(model("User")), FieldKind::List)])),
        shape("Kind", ModelKind::StringEnum(variants)),
        ModelPlan { deprecated: true, ..structure("Old", only(Vec::new())) },
        shape(
            "Level",
            ModelKind::IntegerEnum(vec![
                IntegerVariantPlan { name: "Minus1".to_owned(), wire: -1 },
                IntegerVariantPlan { name: "N2".to_owned(), wire: 2 },
            ]),
        ),
        constant(),
    ]
}

fn shape(name: &str, kind: ModelKind) -> ModelPlan {
    let module = name.chars().enumerate().fold(String::new(), |mut module, (at, c)| {
        if c.is_uppercase() && at > 0 {
            module.push('_');
        }
        module.extend(c.to_lowercase());
        module
    });
    ModelPlan { module, name: name.to_owned(), docs: vec![HOSTILE.to_owned()], deprecated: false, kind }
}

fn structure(name: &str, plan: StructPlan) -> ModelPlan {
    shape(name, ModelKind::Struct(plan))
}

fn only(fields: Vec<FieldPlan>) -> StructPlan {
    StructPlan {
        fields,
        additional: None,
        exclusive: Vec::new(),
        checked: false,
        parts: false,
        default: true,
    }
}

fn field(name: &str, ty: TypePlan, kind: FieldKind) -> FieldPlan {
    FieldPlan {
        name: name.to_owned(),
        wire: name.trim_start_matches("r#").to_owned(),
        ty,
        kind,
        rules: Vec::new(),
        nested_checks: false,
        docs: None,
        default: None,
        deprecated: false,
        constant: None,
        example: ExamplePlan::Unknown,
    }
}

/// A struct whose only required field has one value.
fn constant() -> ModelPlan {
    let mut kind = field("kind", model("Kind"), FieldKind::Required);
    kind.constant = Some(ConstantPlan::Variant("Admin".to_owned()));
    structure("Constant", StructPlan { default: false, ..only(vec![kind]) })
}

fn create_user_request() -> StructPlan {
    let mut email = field("email", TypePlan::String, FieldKind::Required);
    email.example = ExamplePlan::Text("jane@acme.com".to_owned());
    let mut name = field("name", TypePlan::String, FieldKind::Optional);
    name.example = ExamplePlan::Text("``` \" \\ \u{202E}".to_owned());
    let mut role_ids = field("role_ids", list_of(TypePlan::Uuid), FieldKind::Optional);
    role_ids.rules = vec![RulePlan::MinItems(1)];
    let mut role = field("role", TypePlan::String, FieldKind::Optional);
    role.deprecated = true;
    role.default = Some("\"member\"".to_owned());
    StructPlan {
        parts: false,
        fields: vec![email, name, role_ids, role],
        additional: None,
        exclusive: vec![vec![3, 2]],
        checked: true,
        default: false,
    }
}

/// Every kind of field and every type.
fn everything() -> StructPlan {
    let mut nested = field("nested", model("CreateUserRequest"), FieldKind::Optional);
    nested.nested_checks = true;
    StructPlan {
        parts: false,
        fields: vec![
            field("r#type", model("Kind"), FieldKind::Required),
            field("nothing", TypePlan::String, FieldKind::Nullable),
            field("patch", TypePlan::String, FieldKind::Patch),
            field("list", list_of(TypePlan::F64), FieldKind::List),
            field("map", TypePlan::Map(Box::new(TypePlan::I32)), FieldKind::List),
            field("boxed", TypePlan::Boxed(Box::new(model("Everything"))), FieldKind::Optional),
            field("old", model("Old"), FieldKind::Optional),
            field("secret", TypePlan::Secret, FieldKind::Optional),
            field("json", TypePlan::Json, FieldKind::Required),
            field("day", TypePlan::Date, FieldKind::Required),
            field("time", TypePlan::Timestamp, FieldKind::Required),
            field("names", list_of(TypePlan::String), FieldKind::Required),
            field("ids", list_of(TypePlan::Uuid), FieldKind::Required),
            field("maybe", list_of(TypePlan::Option(Box::new(TypePlan::Bool))), FieldKind::Required),
            nested,
        ],
        additional: Some(("additional".to_owned(), TypePlan::Json)),
        exclusive: Vec::new(),
        checked: true,
        default: false,
    }
}
