//! The tables of the specification: which fields each object has, of what kind, and in which versions.
//!
//! The tables cover every field of OpenAPI 3.0, 3.1 and 3.2, so that a field which no table names is a mistake in the
//! document.

mod description;
mod operation;
mod schema;
mod security;

/// A version of the specification; patch numbers make no difference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Version {
    /// 3.0
    V3_0,
    /// 3.1
    V3_1,
    /// 3.2
    V3_2,
}

/// An object of the specification.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Kind {
    OpenApi,
    Info,
    Contact,
    License,
    Server,
    ServerVariable,
    Components,
    Paths,
    PathItem,
    Operation,
    ExternalDocs,
    Parameter,
    RequestBody,
    MediaType,
    Encoding,
    Responses,
    Response,
    Callback,
    Example,
    Link,
    Header,
    Tag,
    Schema,
    Discriminator,
    Xml,
    SecurityScheme,
    OAuthFlows,
    ImplicitFlow,
    PasswordFlow,
    ClientCredentialsFlow,
    AuthorizationCodeFlow,
    DeviceAuthorizationFlow,
}

/// What kind of value a field takes.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Shape {
    /// A text.
    Text,
    /// A text out of a closed list.
    Word(&'static [&'static str]),
    /// A boolean.
    Flag,
    /// A number.
    Number,
    /// An integer that is not negative.
    Count,
    /// Any value; nothing in it is looked at.
    Data,
    /// A list of example values; documentation only.
    Examples,
    /// An object of the specification, or a reference to one where the kind allows it.
    One(Kind),
    /// A list of such values.
    List(&'static Shape),
    /// An object whose keys are names.
    Map(&'static Shape),
    /// A schema or a boolean.
    SchemaOrFlag,
    /// A boolean (3.0) or a number (3.1).
    Bound,
    /// The name of a type, or a list of them (3.1).
    Type,
}

/// In which versions the specification has a field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Since {
    /// In all.
    Always,
    /// In 3.0 only.
    Only3_0,
    /// From 3.1 on.
    From3_1,
    /// From 3.2 on.
    From3_2,
}

/// In which versions a field must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Required {
    /// In none.
    Never,
    /// In 3.0 only.
    In3_0,
    /// In 3.0 and 3.1.
    Before3_2,
    /// In all.
    Always,
}

impl Shape {
    /// Whether such a value only describes.
    pub(crate) fn is_documentation(self) -> bool {
        match self {
            Self::One(kind) => kind.is_documentation(),
            Self::List(inner) | Self::Map(inner) => inner.is_documentation(),
            Self::Examples => true,
            _ => false,
        }
    }
}

/// One field of an object.
#[derive(Debug)]
pub(crate) struct Field {
    /// The key.
    pub(crate) name: &'static str,
    /// What its value is.
    pub(crate) shape: Shape,
    /// Whether it must be there.
    pub(crate) required: Required,
    /// Where it exists.
    pub(crate) since: Since,
}

const fn field(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: Required::Never, since: Since::Always }
}

const fn required(name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: Required::Always, since: Since::Always }
}

const fn since(since: Since, name: &'static str, shape: Shape) -> Field {
    Field { name, shape, required: Required::Never, since }
}

impl Field {
    /// Whether this version of the specification has the field.
    pub(crate) fn exists_in(&self, version: Version) -> bool {
        match self.since {
            Since::Always => true,
            Since::Only3_0 => version == Version::V3_0,
            Since::From3_1 => version >= Version::V3_1,
            Since::From3_2 => version >= Version::V3_2,
        }
    }

    /// Whether the field only describes, in whatever object it stands.
    pub(crate) fn is_documentation(&self) -> bool {
        const TEXTS: [&str; 8] = [
            "description",
            "summary",
            "title",
            "termsOfService",
            "bearerFormat",
            "$comment",
            "deprecated",
            "allowEmptyValue",
        ];
        self.shape.is_documentation() || TEXTS.contains(&self.name)
    }

    /// Whether the field is a rule that a value has to keep, which a server checks in any case.
    pub(crate) fn is_rule(&self) -> bool {
        matches!(self.shape, Shape::Number | Shape::Count | Shape::Bound)
            || matches!(self.name, "pattern" | "uniqueItems" | "dependentRequired")
    }

    /// Whether this version demands the field.
    pub(crate) fn required_in(&self, version: Version) -> bool {
        match self.required {
            Required::Never => false,
            Required::In3_0 => version == Version::V3_0,
            Required::Before3_2 => version < Version::V3_2,
            Required::Always => true,
        }
    }
}

/// What a key of an object is.
#[derive(Clone, Copy, Debug)]
pub(crate) enum Member {
    /// A field of the specification.
    Field(&'static Field),
    /// A key that the document chooses, with the shape of its value.
    Named(Shape),
    /// An extension.
    Extension,
    /// Nothing that the specification knows.
    Unknown,
}

impl Kind {
    /// The fields with fixed names.
    pub(crate) fn fields(self) -> &'static [Field] {
        match self {
            Self::OpenApi => description::OPENAPI,
            Self::Info => description::INFO,
            Self::Contact => description::CONTACT,
            Self::License => description::LICENSE,
            Self::Server => description::SERVER,
            Self::ServerVariable => description::SERVER_VARIABLE,
            Self::Components => description::COMPONENTS,
            Self::ExternalDocs => description::EXTERNAL_DOCS,
            Self::Tag => description::TAG,
            Self::Paths | Self::Callback => &[],
            Self::PathItem => operation::PATH_ITEM,
            Self::Operation => operation::OPERATION,
            Self::Parameter => operation::PARAMETER,
            Self::RequestBody => operation::REQUEST_BODY,
            Self::MediaType => operation::MEDIA_TYPE,
            Self::Encoding => operation::ENCODING,
            Self::Responses => operation::RESPONSES,
            Self::Response => operation::RESPONSE,
            Self::Example => operation::EXAMPLE,
            Self::Link => operation::LINK,
            Self::Header => operation::HEADER,
            Self::Schema => schema::SCHEMA,
            Self::Discriminator => schema::DISCRIMINATOR,
            Self::Xml => schema::XML,
            Self::SecurityScheme => security::SECURITY_SCHEME,
            Self::OAuthFlows => security::OAUTH_FLOWS,
            Self::ImplicitFlow => security::IMPLICIT_FLOW,
            Self::PasswordFlow | Self::ClientCredentialsFlow => security::TOKEN_FLOW,
            Self::AuthorizationCodeFlow => security::AUTHORIZATION_CODE_FLOW,
            Self::DeviceAuthorizationFlow => security::DEVICE_AUTHORIZATION_FLOW,
        }
    }

    /// What the key `key` of such an object is.
    pub(crate) fn member(self, key: &str) -> Member {
        if let Some(field) = self.fields().iter().find(|field| field.name == key) {
            return Member::Field(field);
        }
        if key.starts_with("x-") {
            return Member::Extension;
        }
        match self {
            Self::Paths if key.starts_with('/') => Member::Named(Shape::One(Self::PathItem)),
            Self::Callback => Member::Named(Shape::One(Self::PathItem)),
            Self::Responses => Member::Named(Shape::One(Self::Response)),
            _ => Member::Unknown,
        }
    }

    /// Whether a Reference Object may stand for such an object. (A schema and a path item have `$ref` as a field of
    /// their own in some versions; here it makes no difference.)
    pub(crate) fn takes_reference(self) -> bool {
        matches!(
            self,
            Self::Schema
                | Self::Parameter
                | Self::RequestBody
                | Self::Response
                | Self::Header
                | Self::Example
                | Self::Link
                | Self::Callback
                | Self::SecurityScheme
                | Self::PathItem
                | Self::MediaType
        )
    }

    /// Whether such an object only describes: nothing in it changes what is sent or read.
    pub(crate) fn is_documentation(self) -> bool {
        matches!(
            self,
            Self::Contact
                | Self::License
                | Self::ExternalDocs
                | Self::Example
                | Self::Link
                | Self::Callback
                | Self::Tag
                | Self::Xml
        )
    }

    /// Its name with an article.
    pub(crate) fn a_name(self) -> String {
        let name = self.name();
        let vowel = name.starts_with(['a', 'e', 'i', 'o', 'O', 'x']);
        format!("{} {name}", if vowel { "an" } else { "a" })
    }

    /// Its name in the specification.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::OpenApi => "OpenAPI document",
            Self::Info => "info object",
            Self::Contact => "contact",
            Self::License => "license",
            Self::Server => "server",
            Self::ServerVariable => "server variable",
            Self::Components => "components object",
            Self::Paths => "paths object",
            Self::PathItem => "path item",
            Self::Operation => "operation",
            Self::ExternalDocs => "external documentation object",
            Self::Parameter => "parameter",
            Self::RequestBody => "request body",
            Self::MediaType => "media type object",
            Self::Encoding => "encoding object",
            Self::Responses => "responses object",
            Self::Response => "response",
            Self::Callback => "callback",
            Self::Example => "example",
            Self::Link => "link",
            Self::Header => "header",
            Self::Tag => "tag",
            Self::Schema => "schema",
            Self::Discriminator => "discriminator",
            Self::Xml => "xml object",
            Self::SecurityScheme => "security scheme",
            Self::OAuthFlows => "flows object",
            Self::ImplicitFlow
            | Self::PasswordFlow
            | Self::ClientCredentialsFlow
            | Self::AuthorizationCodeFlow
            | Self::DeviceAuthorizationFlow => "flow object",
        }
    }
}

/// What stands at a pointer, by the tables alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum At {
    /// An object of the specification.
    Object(Kind),
    /// Something of the specification that is no object of its own: a list or map of objects, a text, data.
    Other,
    /// The tables have nothing here.
    Nowhere,
}

/// What stands at `pointer`, counted from an object of this kind.
pub(crate) fn at(root: Kind, pointer: &crate::diagnostics::Pointer) -> At {
    let mut shape = Shape::One(root);
    for token in pointer.tokens() {
        let kind = match shape {
            Shape::One(kind) => kind,
            Shape::SchemaOrFlag => Kind::Schema,
            Shape::List(inner) | Shape::Map(inner) => {
                shape = *inner;
                continue;
            }
            _ => return At::Other,
        };
        shape = match kind.member(&token) {
            Member::Field(field) => field.shape,
            Member::Named(shape) => shape,
            Member::Extension | Member::Unknown => return At::Nowhere,
        };
    }
    match shape {
        Shape::One(kind) => At::Object(kind),
        Shape::SchemaOrFlag => At::Object(Kind::Schema),
        _ => At::Other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostics::Pointer;

    #[test]
    fn kinds_are_found_along_a_pointer() {
        let kind = |text: &str| at(Kind::OpenApi, &Pointer::parse(text).unwrap());
        assert_eq!(kind(""), At::Object(Kind::OpenApi));
        assert_eq!(kind("/components/schemas/User/properties/x-y"), At::Object(Kind::Schema));
        assert_eq!(
            kind("/paths/~1x/get/responses/200/content/application~1json/schema"),
            At::Object(Kind::Schema)
        );
        assert_eq!(kind("/components/schemas/User/additionalProperties/items"), At::Object(Kind::Schema));
        assert_eq!(kind("/components/schemas"), At::Other);
        assert_eq!(kind("/components/schemas/User/default/items"), At::Other);
        assert_eq!(kind("/x-own/schemas/User"), At::Nowhere);
    }

    #[test]
    fn no_table_names_a_field_twice() {
        for kind in [
            Kind::OpenApi,
            Kind::Operation,
            Kind::PathItem,
            Kind::Parameter,
            Kind::Schema,
            Kind::SecurityScheme,
        ] {
            let mut names: Vec<&str> = kind.fields().iter().map(|field| field.name).collect();
            let count = names.len();
            names.sort_unstable();
            names.dedup();
            assert_eq!(names.len(), count, "{kind:?}");
        }
    }
}
