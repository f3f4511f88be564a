//! Groups, names, security and servers.

use letterpress::plan::{EncodingPlan, ModulePlan, SchemeKind, TypePlan};

use super::{operation, paths, planned};

fn get(path: &str, members: &str) -> String {
    format!("  {path}:\n    get:\n{members}      responses: {{ '204': {{ description: ok }} }}\n")
}

fn tagged(path: &str, tag: &str, id: &str) -> String {
    get(path, &format!("      tags: [{tag}]\n      operationId: {id}\n"))
}

#[test]
fn operations_are_grouped_by_tag_or_path() {
    let plan = paths(&[
        tagged("/a", "User Keys", "listUserKeys"),
        get("/v1/orders/{id}", "      operationId: getOrder\n      parameters: [{ name: id, in: path, required: true, schema: { type: string } }]\n"),
        get("/", "      operationId: index\n"),
        tagged("/b", "models", "listModels"),
    ].concat());
    let found: Vec<_> =
        plan.groups.iter().map(|group| (group.module.as_str(), group.type_name.as_str())).collect();
    assert_eq!(
        found,
        [("user_keys", "UserKeys"), ("orders", "Orders"), ("root", "Root"), ("models_api", "ModelsApi")]
    );
    let methods: Vec<_> = plan.groups.iter().map(|group| group.operations[0].method_name.as_str()).collect();
    assert_eq!(methods, ["list", "get", "index", "list"]);
}

#[test]
fn methods_of_one_name_keep_their_whole_ids() {
    let plan = paths(
        &(tagged("/a", "users", "getUser")
            + &tagged("/b", "users", "get")
            + &tagged("/c", "users", "listUsers")),
    );
    let found: Vec<_> =
        plan.groups[0].operations.iter().map(|operation| operation.method_name.as_str()).collect();
    assert_eq!(found, ["get_user", "get", "list"]);
}

#[test]
fn the_items_of_a_group_are_distinct() {
    let failing = tagged("/b", "User", "list")
        .replace("'204'", "default: { description: no, content: { text/plain: {} } }, '204'");
    let plan = paths(&(tagged("/a", "User", "user") + &failing + &tagged("/c", "User", "list_error")));
    let group = &plan.groups[0];
    let mut types = vec![group.type_name.clone()];
    types.extend(group.operations.iter().map(|operation| operation.call_type.clone()));
    // Errors are named by users, calls are not.
    types
        .extend(group.operations.iter().filter_map(|operation| Some(operation.error.as_ref()?.name.clone())));
    assert_eq!(types, ["User", "UserCall", "List", "ListErrorCall", "ListError"]);
}

#[test]
fn all_names_of_an_operation_stay_in_step() {
    let (plan, codes) = planned(&format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths:\n{}{}",
        tagged("/a", "pets", "getPet"),
        tagged("/b", "pets", "get_pet"),
    ));
    assert_eq!(codes, ["LP0410"]);
    let [other, exact] = plan.groups[0].operations.as_slice() else { panic!("{plan:?}") };
    assert_eq!((exact.method_name.as_str(), exact.call_type.as_str()), ("get_pet", "GetPet"));
    assert_eq!(exact.constant, "GET_PET");
    let suffix = other.method_name.strip_prefix("get_pet_x").unwrap();
    assert_eq!(suffix.len(), 4);
    assert_eq!(other.call_type, format!("GetPetX{suffix}"));
    assert_eq!(other.constant, format!("GET_PET_X{}", suffix.to_ascii_uppercase()));
}

#[test]
fn the_second_of_two_equal_ids_is_called_after_its_path() {
    let body = "{ application/json: { schema: { type: object, properties: { a: { type: string } } } } }";
    let post = |path: &str| {
        format!(
            "  {path}:\n    post: {{ tags: [things], operationId: createThing, requestBody: {{ content: {body} }}, responses: {{ '204': {{ description: ok }} }} }}\n"
        )
    };
    let (plan, codes) = planned(&format!(
        "openapi: 3.0.3\ninfo: {{ title: T, version: '1' }}\npaths:\n{}{}",
        post("/things"),
        post("/v2/things/{at}").replace(
            "tags:",
            "parameters: [{ name: at, in: path, required: true, schema: { type: string } }], tags:"
        )
    ));
    assert_eq!(codes, ["LP0316"]);
    let methods: Vec<_> = plan.groups[0].operations.iter().map(|one| one.method_name.as_str()).collect();
    assert_eq!(methods, ["create", "post_v2_things_by_at"]);
    assert_eq!(super::names(&plan.models), ["CreateThingRequest", "PostV2ThingsByAtRequest"]);
}

#[test]
fn groups_that_sound_alike_have_files_and_types_of_their_own() {
    let long = "a very long name ".repeat(12);
    let plan = paths(
        &[
            tagged("/a", "a 1", "one"),
            tagged("/b", "a1", "two"),
            tagged("/c", &long, "three"),
            tagged("/d", &format!("{long} 2"), "four"),
            tagged("/e", "com0", "five"),
        ]
        .concat(),
    );
    let mut modules: Vec<_> = plan.groups.iter().map(|group| group.module.clone()).collect();
    let mut types: Vec<_> = plan.groups.iter().map(|group| group.type_name.clone()).collect();
    assert!(modules.iter().all(|module| module.len() <= 64), "{modules:?}");
    assert_eq!(modules[4], "com0_api");
    modules.sort();
    modules.dedup();
    types.sort();
    types.dedup();
    assert_eq!((modules.len(), types.len()), (5, 5), "{modules:?} {types:?}");
}

#[test]
fn operations_come_in_document_order() {
    let plan = paths(
        "  /x:\n    patch: { operationId: b, responses: { '204': { description: ok } } }\n    get: { operationId: a, responses: { '204': { description: ok } } }\n",
    );
    let found: Vec<_> = plan.groups[0].operations.iter().map(|operation| operation.method.as_str()).collect();
    assert_eq!(found, ["PATCH", "GET"]);
}

#[test]
fn inline_bodies_are_called_after_their_operation() {
    let body = |name: &str| {
        format!(
            "{{ application/json: {{ schema: {{ type: object, properties: {{ {name}: {{ type: string }} }} }} }} }}"
        )
    };
    let plan = paths(&format!(
        "  /x:\n    post:\n      operationId: createUser\n      requestBody: {{ required: true, content: {} }}\n      responses:\n        '201': {{ description: ok, content: {} }}\n        '404': {{ description: no, content: {} }}\n",
        body("a"),
        body("b"),
        body("c")
    ));
    assert_eq!(
        super::names(&plan.models),
        ["CreateUserRequest", "CreateUserResponse", "CreateUserNotFoundResponse"]
    );
}

#[test]
fn bodies_keep_their_media_type() {
    for (media_type, encoding, ty) in [
        ("application/vnd.x+json", EncodingPlan::Json, TypePlan::I64),
        ("text/plain", EncodingPlan::Text, TypePlan::String),
        ("application/octet-stream", EncodingPlan::Bytes, TypePlan::Bytes),
    ] {
        let plan = paths(&format!(
            "  /x:\n    post:\n      operationId: post\n      requestBody: {{ content: {{ {media_type}: {{ schema: {{ type: integer }} }} }} }}\n      responses: {{ '204': {{ description: ok }} }}\n"
        ));
        let body = plan.groups[0].operations[0].body.clone().unwrap();
        let content = body.only().unwrap();
        assert_eq!(
            (content.media_type.as_str(), content.encoding, &content.ty, body.required),
            (media_type, encoding, &ty, false)
        );
    }
}

const SECURED: &str = "openapi: 3.0.3
info: { title: T, version: '1' }
security: [{ login: [] }]
paths:
  /a: { get: { operationId: a, responses: { '204': { description: ok } } } }
  /b: { get: { operationId: b, security: [], responses: { '204': { description: ok } } } }
  /c: { get: { operationId: c, security: [{ login: [], key: [] }, { oauth: [read] }, { oauth: [write] }, {}], responses: { '204': { description: ok } } } }
components:
  securitySchemes:
    login: { type: http, scheme: Basic }
    key: { type: apiKey, in: cookie, name: session }
    oauth: { type: oauth2, flows: {} }
    timeout: { type: openIdConnect, openIdConnectUrl: 'https://example.com' }
";

#[test]
fn security_is_and_within_or() {
    let (plan, _) = planned(SECURED);
    let kinds: Vec<_> =
        plan.schemes.iter().map(|scheme| (scheme.setter.as_str(), scheme.kind.clone())).collect();
    assert_eq!(
        kinds,
        [
            ("login", SchemeKind::Basic),
            ("key", SchemeKind::CookieKey("session".to_owned())),
            ("oauth", SchemeKind::Bearer),
            ("timeout_", SchemeKind::Bearer), // the builder has a `timeout` of its own
        ]
    );
    let security: Vec<_> = plan
        .groups
        .iter()
        .flat_map(|group| &group.operations)
        .map(|operation| operation.security.clone())
        .collect();
    assert_eq!(security[0], [["LOGIN"]]);
    assert!(security[1].is_empty());
    assert_eq!(security[2], [vec!["LOGIN", "KEY"], vec!["OAUTH"], vec![]]);
}

#[test]
fn servers_have_constructors_and_variables_setters() {
    let (plan, _) = planned(
        "openapi: 3.0.3
info: { title: T, version: '1' }
servers:
  - { url: 'https://{region}.example.com', description: Live, variables: { region: { default: eu, enum: [eu, us] } } }
  - { url: 'https://sandbox.example.com/v1', description: 'For tests, with data that is lost every night' }
  - { url: /relative }
paths: {}
",
    );
    let found: Vec<_> = plan.servers.iter().map(|server| server.constructor.as_str()).collect();
    assert_eq!(found, ["live", "sandbox_example_com_v1"]);
    assert_eq!(plan.servers[0].variables[0].setter, "region");
    assert_eq!(plan.servers[0].variables[0].allowed, ["eu", "us"]);
}

#[test]
fn a_relative_server_leaves_the_host_to_the_caller() {
    assert!(
        paths("  /a: { get: { operationId: a, responses: { '204': { description: ok } } } }\n")
            .servers
            .is_empty()
    );
}

#[test]
fn an_operation_keeps_its_documentation() {
    let plan = operation("/x", "      summary: Short.\n      description: Long.\n      deprecated: true\n");
    assert_eq!(plan.docs, ["Short.", "Long."]);
    assert!(plan.deprecated);
}

#[test]
fn only_a_list_of_files_is_a_list_of_parts() {
    let plan = paths(
        "  /x:
    post:
      operationId: send
      requestBody:
        content:
          multipart/form-data:
            schema:
              type: object
              properties:
                files: { type: array, items: { type: string, format: binary } }
                words: { type: array, items: { type: string } }
                rows: { type: array, items: { type: array, items: { type: string, format: binary } } }
      responses: { '204': { description: ok } }
",
    );
    let plan = super::structure(&plan.models, "SendRequest");
    let list = |item: TypePlan| TypePlan::Vec(Box::new(item));
    assert_eq!(super::field(plan, "files").ty, list(TypePlan::Part));
    assert_eq!(super::field(plan, "words").ty, list(TypePlan::String));
    assert_eq!(super::field(plan, "rows").ty, list(list(TypePlan::String)));
}

/// Paths may differ in a fragment only: it is never sent, and the operations are several all the same.
#[test]
fn operations_of_one_method_and_path_have_their_own_examples() {
    let open = |path: &str, id: &str, example: &str| {
        let content = format!("{{ application/json: {{ schema: {{ type: string }}, example: {example} }} }}");
        format!(
            "  '{path}':\n    put:\n      operationId: {id}\n      responses: {{ '200': {{ description: ok, content: {content} }} }}\n"
        )
    };
    let found = |plan: &ModulePlan| -> Vec<(String, String, String)> {
        let all = plan.groups.iter().flat_map(|group| &group.operations);
        let mut all: Vec<_> = all
            .map(|one| (one.id.clone(), one.path.clone(), one.canned.as_ref().unwrap().body.clone()))
            .collect();
        all.sort();
        all
    };
    let (one, other) = (open("/doors#open", "open", "wide"), open("/doors#close", "close", "shut"));
    let text = |text: &str| text.to_owned();
    let wanted =
        [(text("close"), text("/doors"), text("\"shut\"")), (text("open"), text("/doors"), text("\"wide\""))];
    assert_eq!(found(&paths(&[one.clone(), other.clone()].concat())), wanted);
    assert_eq!(found(&paths(&[other, one].concat())), wanted);
}

/// Of servers with one URL each is called after its own variables, whichever comes first, and whether there are others.
#[test]
fn servers_of_one_url_are_told_apart_by_their_variables() {
    let at = |path: &str, host: &str| {
        let variables = format!("{{ host: {{ default: {host}, description: The host. }} }}");
        get(path, &format!("      servers: [{{ url: 'https://{{host}}', variables: {variables} }}]\n"))
    };
    let found = |plan: &ModulePlan| -> Vec<(String, String)> {
        let server = |server: &letterpress::plan::ServerPlan| {
            let [variable] = server.variables.as_slice() else { panic!("{server:?}") };
            assert_eq!(variable.docs.as_deref(), Some("The host."));
            (variable.default.clone().unwrap(), server.constructor.clone())
        };
        let mut all: Vec<_> = plan.servers.iter().map(server).collect();
        all.sort();
        all
    };
    let (a, b, c) = (at("/a", "a.example"), at("/b", "b.example"), at("/c", "c.example"));
    let all = found(&paths(&[a.clone(), b.clone(), c.clone()].concat()));
    assert_eq!(all, found(&paths(&[c.clone(), b.clone(), a.clone()].concat())));
    assert_eq!(all[0], ("a.example".to_owned(), "host".to_owned()));
    let without = found(&paths(&[a, c].concat()));
    assert_eq!(without, [all[0].clone(), all[2].clone()]);
}
