//! Reserved extensions: what OpenAPI 3.0 can't express travels under these names from the dialect to the neutral model.
//!
//! Each is named `x-letterpress-` and the field of the specification it stands for; a document can't use them itself.
//! Schemas inside such a field stay where they are in the document: at `at.child("prefixItems").index(0)` for example, and
//! [`Resolver::schema_at`](crate::resolve::Resolver::schema_at) reads them there.
//!
//! On a **schema**:
//!
//! | name | value |
//! | --- | --- |
//! | `type` | the list of the types where there are two or more (`type` is absent then); `null` has become `nullable` |
//! | `const` | `true`: the one value of `enum` was given as `const` |
//! | `prefixItems` | how many there are |
//! | `patternProperties` | the list of patterns, which are the keys under which the schemas stand |
//! | `contains`, `propertyNames`, `dependentSchemas`, `if`, `then`, `else`, `contentSchema` | `true`: there is one |
//! | `unevaluatedItems`, `unevaluatedProperties` | the boolean that was given, or `true` for a schema |
//! | `minContains`, `maxContains`, `dependentRequired`, `contentEncoding`, `contentMediaType`, `examples` | the value itself |
//!
//! `$comment`, `$schema` and `$vocabulary` say nothing to a client and are not carried; nor is `xml`, because XML bodies are not
//! read or written by fields.
//!
//! A schema of null alone is an untyped `enum` of null with `nullable`. A `oneOf` or `anyOf` with such a member is nullable
//! itself; the member stays. A boolean schema is `{}` or `{ not: {} }`. Keywords beside `$ref` make the reference a last
//! part of `allOf`. A numeric exclusive bound has become a bound and a flag.
//!
//! Elsewhere:
//!
//! | object | name | value |
//! | --- | --- | --- |
//! | info, tag, response | `summary` | the text |
//! | license | `identifier` | the text |
//! | server variable | `default` | `true`: there is none, and the field is empty |
//! | path item | `query` | `true`: [`Resolver::operation_at`](crate::resolve::Resolver::operation_at) `at.child("query")` |
//! | path item | `additionalOperations` | the list of methods, which are the keys under which the operations stand |
//! | operation | `callbacks` | the list of names (the field itself is gone) |
//! | parameter | `style` | `cookie`, which 3.0 doesn't know |
//! | parameter | `allowReserved` | `true`, where it stands outside the query |
//! | header | `explode` | the boolean |
//! | media type | `itemSchema` | `true`: `schema_at(at.child("itemSchema"))` |
//! | media type | `prefixEncoding`, `itemEncoding` | `true` |
//! | encoding | `encoding`, `prefixEncoding`, `itemEncoding` | `true` |
//! | discriminator | `defaultMapping` | the text |
//! | security scheme | `mutualTLS` | `true`; the type is `http` with the scheme `mutualTLS` then |
//! | security scheme | `deprecated`, `oauth2MetadataUrl` | the value itself |
//! | flows | `deviceAuthorization` | the flow object |

/// What all reserved names start with.
pub const PREFIX: &str = "x-letterpress-";

/// The reserved name that stands for a field of the specification.
pub fn name(field: &str) -> String {
    format!("{PREFIX}{field}")
}
