//! Path items, operations and what they send and receive.

use super::Kind::*;
use super::Shape::*;
use super::Since::*;
use super::{Field, Required, field, required, since};

/// Styles of all locations; which of them fits is checked with the location.
const STYLES: &[&str] =
    &["form", "simple", "spaceDelimited", "pipeDelimited", "deepObject", "matrix", "label", "cookie"];

pub(super) const PATH_ITEM: &[Field] = &[
    field("$ref", Text),
    field("summary", Text),
    field("description", Text),
    field("get", One(Operation)),
    field("put", One(Operation)),
    field("post", One(Operation)),
    field("delete", One(Operation)),
    field("options", One(Operation)),
    field("head", One(Operation)),
    field("patch", One(Operation)),
    field("trace", One(Operation)),
    field("servers", List(&One(Server))),
    field("parameters", List(&One(Parameter))),
    since(From3_2, "query", One(Operation)),
    since(From3_2, "additionalOperations", Map(&One(Operation))),
];

pub(super) const OPERATION: &[Field] = &[
    field("tags", List(&Text)),
    field("summary", Text),
    field("description", Text),
    field("externalDocs", One(ExternalDocs)),
    field("operationId", Text),
    field("parameters", List(&One(Parameter))),
    field("requestBody", One(RequestBody)),
    Field { name: "responses", shape: One(Responses), required: Required::In3_0, since: Always },
    field("callbacks", Map(&One(Callback))),
    field("deprecated", Flag),
    field("security", List(&Map(&List(&Text)))),
    field("servers", List(&One(Server))),
];

pub(super) const PARAMETER: &[Field] = &[
    required("name", Text),
    required("in", Word(&["query", "header", "path", "cookie", "querystring"])),
    field("description", Text),
    field("required", Flag),
    field("deprecated", Flag),
    field("allowEmptyValue", Flag),
    field("style", Word(STYLES)),
    field("explode", Flag),
    field("allowReserved", Flag),
    field("schema", One(Schema)),
    field("content", Map(&One(MediaType))),
    field("example", Data),
    field("examples", Map(&One(Example))),
];

pub(super) const HEADER: &[Field] = &[
    field("description", Text),
    field("required", Flag),
    field("deprecated", Flag),
    field("style", Word(&["simple"])),
    field("explode", Flag),
    field("schema", One(Schema)),
    field("content", Map(&One(MediaType))),
    field("example", Data),
    field("examples", Map(&One(Example))),
];

pub(super) const REQUEST_BODY: &[Field] =
    &[required("content", Map(&One(MediaType))), field("description", Text), field("required", Flag)];

pub(super) const MEDIA_TYPE: &[Field] = &[
    field("schema", One(Schema)),
    field("example", Data),
    field("examples", Map(&One(Example))),
    field("encoding", Map(&One(Encoding))),
    since(From3_2, "itemSchema", One(Schema)),
    since(From3_2, "prefixEncoding", List(&One(Encoding))),
    since(From3_2, "itemEncoding", One(Encoding)),
];

pub(super) const ENCODING: &[Field] = &[
    field("contentType", Text),
    field("headers", Map(&One(Header))),
    field("style", Word(&["form", "spaceDelimited", "pipeDelimited", "deepObject"])),
    field("explode", Flag),
    field("allowReserved", Flag),
    since(From3_2, "encoding", Map(&One(Encoding))),
    since(From3_2, "prefixEncoding", List(&One(Encoding))),
    since(From3_2, "itemEncoding", One(Encoding)),
];

pub(super) const RESPONSES: &[Field] = &[field("default", One(Response))];

pub(super) const RESPONSE: &[Field] = &[
    Field { name: "description", shape: Text, required: Required::Before3_2, since: Always },
    since(From3_2, "summary", Text),
    field("headers", Map(&One(Header))),
    field("content", Map(&One(MediaType))),
    field("links", Map(&One(Link))),
];

pub(super) const EXAMPLE: &[Field] = &[
    field("summary", Text),
    field("description", Text),
    field("value", Data),
    field("externalValue", Text),
    since(From3_2, "dataValue", Data),
    since(From3_2, "serializedValue", Text),
];

pub(super) const LINK: &[Field] = &[
    field("operationRef", Text),
    field("operationId", Text),
    field("parameters", Map(&Data)),
    field("requestBody", Data),
    field("description", Text),
    field("server", One(Server)),
];
