//! The plan of types: what a value is in Rust, and the models, each in a file of its own.

/// A printed type.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub enum TypePlan {
    /// `serde_json::Value`.
    Json,
    /// `bool`.
    Bool,
    /// `i32`.
    I32,
    /// `i64`.
    I64,
    /// `u32`.
    U32,
    /// `u64`.
    U64,
    /// `f64`.
    F64,
    /// `String`.
    String,
    /// The runtime's `Secret`.
    Secret,
    /// `uuid::Uuid`.
    Uuid,
    /// `jiff::Timestamp`.
    Timestamp,
    /// `jiff::civil::Date`.
    Date,
    /// `bytes::Bytes`.
    Bytes,
    /// The runtime's `Part`.
    Part,
    /// The runtime's `Parts`.
    Parts,
    /// `Vec<T>`.
    Vec(Box<TypePlan>),
    /// `BTreeMap<String, T>`.
    Map(Box<TypePlan>),
    /// `Option<T>`.
    Option(Box<TypePlan>),
    /// `Box<T>`.
    Boxed(Box<TypePlan>),
    /// A model of this module, by its name.
    Model(String),
    /// A type of the same file, by its name.
    Local(String),
}

/// How a function takes a value that it keeps, as the runtime's `structure!` has it.
#[derive(Debug, Clone, Copy)]
pub(crate) enum Taking<'t> {
    /// The type itself.
    Of,
    /// What converts to it.
    Into,
    /// One after the other, what converts to items of this type.
    Each(&'t TypePlan),
}

impl TypePlan {
    /// Whether the printed type is `Copy`; `is_integer_enum` says it of the model with a name.
    pub(crate) fn is_copy(&self, is_integer_enum: impl FnOnce(&str) -> bool) -> bool {
        match self {
            Self::Bool
            | Self::I32
            | Self::I64
            | Self::U32
            | Self::U64
            | Self::F64
            | Self::Uuid
            | Self::Timestamp
            | Self::Date => true,
            Self::Model(name) => is_integer_enum(name),
            _ => false,
        }
    }

    /// The short name of a type that is not made of others and not of the document.
    pub(crate) fn plain_name(&self) -> Option<&'static str> {
        Some(match self {
            Self::Json => "Value",
            Self::Bool => "bool",
            Self::I32 => "i32",
            Self::I64 => "i64",
            Self::U32 => "u32",
            Self::U64 => "u64",
            Self::F64 => "f64",
            Self::String => "String",
            Self::Secret => "Secret",
            Self::Uuid => "Uuid",
            Self::Timestamp => "Timestamp",
            Self::Date => "Date",
            Self::Bytes => "Bytes",
            Self::Part => "Part",
            Self::Parts => "Parts",
            Self::Vec(_)
            | Self::Map(_)
            | Self::Option(_)
            | Self::Boxed(_)
            | Self::Model(_)
            | Self::Local(_) => {
                return None;
            }
        })
    }

    /// How a function takes a value that it keeps.
    pub(crate) fn taking(&self) -> Taking<'_> {
        match self {
            Self::Vec(inner) if **inner == Self::String => Taking::Each(inner),
            Self::String
            | Self::Secret
            | Self::Bytes
            | Self::Part
            | Self::Json
            | Self::Vec(_)
            | Self::Option(_)
            | Self::Boxed(_) => Taking::Into,
            _ => Taking::Of,
        }
    }
}

/// A type of its own, in a file of its own.
#[derive(Debug, Clone)]
pub struct ModelPlan {
    /// The file's and module's name, `create_user_request`.
    pub module: String,
    /// The type's name, `CreateUserRequest`.
    pub name: String,
    /// Markdown of the document.
    pub docs: Vec<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// What it is.
    pub kind: ModelKind,
}

/// What a model is.
#[derive(Debug, Clone)]
pub enum ModelKind {
    /// A struct.
    Struct(StructPlan),
    /// An open enum of strings.
    StringEnum(Vec<VariantPlan>),
    /// An open enum of integers.
    IntegerEnum(Vec<IntegerVariantPlan>),
    /// An enum with a payload a variant.
    Union(UnionPlan),
    /// A tuple struct.
    Tuple(TuplePlan),
}

/// A list of exactly these items.
#[derive(Debug, Clone)]
pub struct TuplePlan {
    /// Its items in order.
    pub items: Vec<TupleItemPlan>,
    /// Whether `checks!` is printed for it.
    pub checked: bool,
}

/// An item of a tuple struct.
#[derive(Debug, Clone)]
pub struct TupleItemPlan {
    /// Its type.
    pub ty: TypePlan,
    /// What its value must satisfy.
    pub rules: Vec<RulePlan>,
    /// Whether its type has checks of its own.
    pub nested_checks: bool,
    /// Markdown of the document.
    pub docs: Option<String>,
}

/// A value of one of several types.
#[derive(Debug, Clone)]
pub struct UnionPlan {
    /// The property that says which variant a value is of.
    pub tag: Option<String>,
    /// Its variants; one for values of none of them is added.
    pub variants: Vec<UnionVariantPlan>,
    /// Whether `union_checks!` is printed for it.
    pub checked: bool,
}

/// A variant of a union.
#[derive(Debug, Clone)]
pub struct UnionVariantPlan {
    /// Its name.
    pub name: String,
    /// Its payload.
    pub ty: TypePlan,
    /// Whether no other variant has such a payload, so that the payload becomes the union by `From`.
    pub from: bool,
    /// The tags that mean it.
    pub tags: Vec<String>,
    /// The tag that is written for it.
    pub written: Option<String>,
    /// Whether it is meant by tags that no variant has.
    pub is_default: bool,
    /// What tells it from the others.
    pub marks: MarksPlan,
    /// What its value must satisfy.
    pub rules: Vec<RulePlan>,
    /// Whether its type has checks of its own.
    pub nested_checks: bool,
    /// Markdown of the document.
    pub docs: Option<String>,
}

/// What tells a variant from the others; a row of the runtime's `union!`.
#[derive(Debug, Clone, Default)]
pub struct MarksPlan {
    /// The runtime's names of the JSON types: `string`, `integer`, `number`, `boolean`, `array`, `object`.
    pub kinds: Vec<&'static str>,
    /// Properties that are there.
    pub keys: Vec<String>,
    /// Properties with their only values.
    pub values: Vec<(String, Vec<String>)>,
}

/// A struct.
#[derive(Debug, Clone)]
pub struct StructPlan {
    /// Its fields in document order.
    pub fields: Vec<FieldPlan>,
    /// The field that keeps properties which are not listed.
    pub additional: Option<(String, TypePlan)>,
    /// Groups of fields (by index) of which at most one may be set.
    pub exclusive: Vec<Vec<usize>>,
    /// Whether `checks!` is printed for it.
    pub checked: bool,
    /// Whether it is a multipart body.
    pub parts: bool,
    /// Whether `Default` is derived: nothing is required.
    pub default: bool,
}

/// How a field meets the wire; a row kind of the runtime's `object!`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldKind {
    /// `T`, must be there.
    Required,
    /// `Option<T>`, absent or not.
    Optional,
    /// `Option<T>`, absent or not, where `null` is a `T`.
    Any,
    /// `Option<T>`, must be there, `null` is a value.
    Nullable,
    /// `Patch<T>`: absent, `null`, or a value.
    Patch,
    /// `Vec<T>`: absent, `null` and empty are the same.
    List,
}

/// A field of a struct.
#[derive(Debug, Clone)]
pub struct FieldPlan {
    /// Its name.
    pub name: String,
    /// Its name on the wire.
    pub wire: String,
    /// The inner type, without the `Option` or `Patch` that [`FieldPlan::kind`] adds.
    pub ty: TypePlan,
    /// How it meets the wire.
    pub kind: FieldKind,
    /// What its value must satisfy.
    pub rules: Vec<RulePlan>,
    /// Whether its type has checks of its own.
    pub nested_checks: bool,
    /// Markdown of the document.
    pub docs: Option<String>,
    /// The default, as JSON text, for the documentation.
    pub default: Option<String>,
    /// Whether it is deprecated.
    pub deprecated: bool,
    /// The only value of a required field: `new` fills it in.
    pub constant: Option<ConstantPlan>,
    /// A value for printed examples.
    pub example: ExamplePlan,
}

/// The only value that a field can have.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ConstantPlan {
    /// A boolean.
    Bool(bool),
    /// The variant of this name of the field's enum.
    Variant(String),
}

/// A variant of an open enum.
#[derive(Debug, Clone)]
pub struct VariantPlan {
    /// Its name.
    pub name: String,
    /// Its value on the wire.
    pub wire: String,
}

/// A variant of an open enum of integers.
#[derive(Debug, Clone)]
pub struct IntegerVariantPlan {
    /// Its name.
    pub name: String,
    /// Its value on the wire.
    pub wire: i64,
}

/// A rule that is checked before sending; the runtime's `Rule`.
#[derive(Debug, Clone, PartialEq)]
pub enum RulePlan {
    /// At least so many Unicode scalar values.
    MinLength(u64),
    /// At most so many.
    MaxLength(u64),
    /// Matches this regular expression.
    Pattern(String),
    /// At least so many items.
    MinItems(u64),
    /// At most so many.
    MaxItems(u64),
    /// No two items alike.
    UniqueItems,
    /// At least so many members.
    MinProperties(u64),
    /// At most so many.
    MaxProperties(u64),
    /// At least; `true`: more than.
    Minimum(f64, bool),
    /// At most; `true`: less than.
    Maximum(f64, bool),
    /// A multiple of.
    MultipleOf(f64),
}

impl RulePlan {
    /// The rule in words that go on from what is checked, `at most 5 items`; `None` for what no number says.
    pub(crate) fn bound(&self) -> Option<String> {
        let count = |number: u64, thing: &str| match number {
            1 => format!("1 {thing}"),
            several => format!("{several} {thing}s"),
        };
        Some(match self {
            Self::MinLength(least) => format!("at least {}", count(*least, "character")),
            Self::MaxLength(most) => format!("at most {}", count(*most, "character")),
            Self::MinItems(least) => format!("at least {}", count(*least, "item")),
            Self::MaxItems(most) => format!("at most {}", count(*most, "item")),
            Self::MinProperties(least) => format!("at least {}", count(*least, "member")),
            Self::MaxProperties(most) => format!("at most {}", count(*most, "member")),
            Self::Minimum(bound, false) => format!("at least {bound}"),
            Self::Minimum(bound, true) => format!("more than {bound}"),
            Self::Maximum(bound, false) => format!("at most {bound}"),
            Self::Maximum(bound, true) => format!("less than {bound}"),
            Self::MultipleOf(step) => format!("a multiple of {step}"),
            Self::Pattern(_) | Self::UniqueItems => return None,
        })
    }
}

/// A value that a printed example may use.
#[derive(Debug, Clone, PartialEq)]
pub enum ExamplePlan {
    /// A string, also for types written as one.
    Text(String),
    /// Another JSON value, as text.
    Json(String),
    /// None known: the printer makes one from the type.
    Unknown,
}
