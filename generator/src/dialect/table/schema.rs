//! Schemas: the keywords of OpenAPI 3.0 and of JSON Schema 2020-12.

use super::Kind::*;
use super::Shape::*;
use super::Since::*;
use super::{Field, field, required, since};

pub(super) const SCHEMA: &[Field] = &[
    field("title", Text),
    field("description", Text),
    field("type", Type),
    field("format", Text),
    field("enum", List(&Data)),
    since(From3_1, "const", Data),
    field("default", Data),
    since(Only3_0, "nullable", Flag),
    field("readOnly", Flag),
    field("writeOnly", Flag),
    field("deprecated", Flag),
    field("example", Data),
    since(From3_1, "examples", Examples),
    field("externalDocs", One(ExternalDocs)),
    field("discriminator", One(Discriminator)),
    field("xml", One(Xml)),
    // numbers
    field("multipleOf", Number),
    field("maximum", Number),
    field("exclusiveMaximum", Bound),
    field("minimum", Number),
    field("exclusiveMinimum", Bound),
    // texts
    field("maxLength", Count),
    field("minLength", Count),
    field("pattern", Text),
    since(From3_1, "contentEncoding", Text),
    since(From3_1, "contentMediaType", Text),
    since(From3_1, "contentSchema", One(Schema)),
    // lists
    field("items", One(Schema)),
    since(From3_1, "prefixItems", List(&One(Schema))),
    field("maxItems", Count),
    field("minItems", Count),
    field("uniqueItems", Flag),
    since(From3_1, "contains", One(Schema)),
    since(From3_1, "minContains", Count),
    since(From3_1, "maxContains", Count),
    since(From3_1, "unevaluatedItems", SchemaOrFlag),
    // objects
    field("properties", Map(&One(Schema))),
    field("required", List(&Text)),
    field("additionalProperties", SchemaOrFlag),
    since(From3_1, "patternProperties", Map(&One(Schema))),
    since(From3_1, "propertyNames", One(Schema)),
    field("maxProperties", Count),
    field("minProperties", Count),
    since(From3_1, "dependentRequired", Map(&List(&Text))),
    since(From3_1, "dependentSchemas", Map(&One(Schema))),
    since(From3_1, "unevaluatedProperties", SchemaOrFlag),
    // composition
    field("allOf", List(&One(Schema))),
    field("oneOf", List(&One(Schema))),
    field("anyOf", List(&One(Schema))),
    field("not", One(Schema)),
    since(From3_1, "if", One(Schema)),
    since(From3_1, "then", One(Schema)),
    since(From3_1, "else", One(Schema)),
    // identity
    since(From3_1, "$id", Text),
    since(From3_1, "$schema", Text),
    since(From3_1, "$anchor", Text),
    since(From3_1, "$dynamicRef", Text),
    since(From3_1, "$dynamicAnchor", Text),
    since(From3_1, "$comment", Text),
    since(From3_1, "$vocabulary", Data),
    since(From3_1, "$defs", Map(&One(Schema))),
    since(From3_1, "definitions", Map(&One(Schema))),
];

pub(super) const DISCRIMINATOR: &[Field] =
    &[required("propertyName", Text), field("mapping", Map(&Text)), since(From3_2, "defaultMapping", Text)];

pub(super) const XML: &[Field] = &[
    field("name", Text),
    field("namespace", Text),
    field("prefix", Text),
    field("attribute", Flag),
    field("wrapped", Flag),
    since(From3_2, "nodeType", Text),
];
