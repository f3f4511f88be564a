//! What describes the API as a whole: document, info, servers, tags, components.

use super::Kind::*;
use super::Shape::*;
use super::Since::*;
use super::{Field, Required, field, required, since};

pub(super) const OPENAPI: &[Field] = &[
    required("openapi", Text),
    required("info", One(Info)),
    field("servers", List(&One(Server))),
    Field { name: "paths", shape: One(Paths), required: Required::In3_0, since: Always },
    field("components", One(Components)),
    field("security", List(&Map(&List(&Text)))),
    field("tags", List(&One(Tag))),
    field("externalDocs", One(ExternalDocs)),
    since(From3_1, "webhooks", Map(&One(PathItem))),
    since(From3_1, "jsonSchemaDialect", Text),
    since(From3_2, "$self", Text),
];

pub(super) const INFO: &[Field] = &[
    required("title", Text),
    required("version", Text),
    field("description", Text),
    field("termsOfService", Text),
    field("contact", One(Contact)),
    field("license", One(License)),
    since(From3_1, "summary", Text),
];

pub(super) const CONTACT: &[Field] = &[field("name", Text), field("url", Text), field("email", Text)];

pub(super) const LICENSE: &[Field] =
    &[required("name", Text), field("url", Text), since(From3_1, "identifier", Text)];

pub(super) const SERVER: &[Field] = &[
    required("url", Text),
    field("description", Text),
    field("variables", Map(&One(ServerVariable))),
    since(From3_2, "name", Text),
];

pub(super) const SERVER_VARIABLE: &[Field] =
    &[required("default", Text), field("enum", List(&Text)), field("description", Text)];

pub(super) const COMPONENTS: &[Field] = &[
    field("schemas", Map(&One(Schema))),
    field("responses", Map(&One(Response))),
    field("parameters", Map(&One(Parameter))),
    field("examples", Map(&One(Example))),
    field("requestBodies", Map(&One(RequestBody))),
    field("headers", Map(&One(Header))),
    field("securitySchemes", Map(&One(SecurityScheme))),
    field("links", Map(&One(Link))),
    field("callbacks", Map(&One(Callback))),
    since(From3_1, "pathItems", Map(&One(PathItem))),
    since(From3_2, "mediaTypes", Map(&One(MediaType))),
];

pub(super) const EXTERNAL_DOCS: &[Field] = &[required("url", Text), field("description", Text)];

pub(super) const TAG: &[Field] = &[
    required("name", Text),
    field("description", Text),
    field("externalDocs", One(ExternalDocs)),
    since(From3_2, "summary", Text),
    since(From3_2, "parent", Text),
    since(From3_2, "kind", Text),
];
