//! What the macros make that types are defined in: `model!`, `structure!`, `string_enum!`, `integer_enum!`, `answers!`, `headers!`,
//! `call!` and `opening!`.

use syn::Type;
use syn::parse::{ParseStream, Parser};

use super::super::definition::{Definition, Row};
use super::super::shown;
use super::macros::{after, split};
use super::printed::Found;
use super::written::Scope;

/// What `model!` makes of a row.
struct Field {
    /// The type of the field.
    ty: String,
    asked: Asked,
}

/// Who asks for the value of a field.
enum Asked {
    /// `new`, for a value of the type.
    New(String),
    /// A setter, for a value of the type.
    Setter(String),
    /// `new` sets it.
    Nobody,
}

impl Found<'_> {
    /// What the macro `by` makes of a definition.
    pub(super) fn definition(&mut self, by: &str, of: &Definition) {
        match by {
            "model" | "structure" => self.model(of),
            "string_enum" => self.enumeration(of, Some("Unknown(String)")),
            "integer_enum" => self.enumeration(of, Some("Unknown(i64)")),
            "answers" => self.enumeration(of, None),
            "headers" => self.view(of),
            "call" | "opening" => self.call(by, of),
            _ => self.findings.push(format!("{}{} is made by {}", self.prefix, of.name, shown(by))),
        }
    }

    /// Fields, `new` with what it asks for, a setter for the rest, and `Default` where the definition says so.
    fn model(&mut self, of: &Definition) {
        let name = &of.name;
        self.add(name, format!("pub struct {name}"), &of.attributes);
        let mut asked = Vec::new();
        for row in &of.rows {
            let field = match field(row, &self.scope) {
                Ok(field) => field,
                Err(error) => {
                    self.findings.push(format!("{}{name}.{}: {error}", self.prefix, row.name));
                    continue;
                }
            };
            let path = format!("{name}.{}", row.name);
            self.add(&path, format!("pub {}: {}", row.name, field.ty), &row.attributes);
            match field.asked {
                Asked::New(ty) => asked.push(format!("{}: {ty}", row.name)),
                Asked::Setter(ty) => self.setter(name, row, &row.name, &ty),
                Asked::Nobody => {}
            }
        }
        self.add(&format!("{name}::new"), format!("pub fn new({}) -> Self", asked.join(", ")), &[]);
        if let Some(of_trait) = after(of.head.clone(), 1).into_iter().next() {
            self.add(&format!("{name}: {of_trait}"), format!("impl {of_trait} for {name}"), &[]);
        }
    }

    fn setter(&mut self, of: &str, row: &Row, argument: &str, ty: &str) {
        let signature = format!("pub fn {}(self, {argument}: {ty}) -> Self", row.name);
        self.add(&format!("{of}::{}", row.name), signature, &row.attributes);
    }

    /// A variant each row, and one that has no row.
    fn enumeration(&mut self, of: &Definition, last: Option<&str>) {
        let name = &of.name;
        self.add(name, format!("pub enum {name}"), &of.attributes);
        for row in &of.rows {
            // Before the type of a value stands where it comes from.
            let parts = split(row.inside.clone());
            let types: Vec<String> =
                parts.into_iter().filter_map(|part| self.parsed(after(part, 1))).collect();
            let payload = if types.is_empty() { String::new() } else { format!("({})", types.join(", ")) };
            let path = format!("{name}::{}", row.name);
            self.add(&path, format!("{}{payload}", row.name), &row.attributes);
        }
        if let Some(last) = last {
            self.add(&format!("{name}::Unknown"), last.to_owned(), &[]);
        }
    }

    /// A view hides what it looks at; each header has a function.
    fn view(&mut self, of: &Definition) {
        let name = &of.name;
        self.add(name, format!("pub struct {name}<'h>"), &of.attributes);
        let signature = "pub fn of(headers: &'h HeaderMap) -> Self".to_owned();
        self.add(&format!("{name}::of"), signature, &[]);
        for row in &of.rows {
            let Some(ty) = self.parsed(row.inside.clone()) else { continue };
            let signature = format!("pub fn {}(&self) -> Option<Result<{ty}, DecodeError>>", row.name);
            self.add(&format!("{name}::{}", row.name), signature, &row.attributes);
        }
    }

    /// A call shows what it gives; an opening gives nothing but what it is opened as.
    fn call(&mut self, by: &str, of: &Definition) {
        let name = &of.name;
        let mut types = split(after(of.head.clone(), 2)).into_iter();
        let (output, error) = (types.next().unwrap_or_default(), types.next().unwrap_or_default());
        let (Some(output), Some(error)) = (self.parsed(output), self.parsed(error)) else { return };
        let given = if by == "opening" { "()" } else { &output };
        self.add(name, format!("pub struct {name}(Call<{given}, {error}>)"), &of.attributes);
        if let Some(call) = self.items.get_mut(&format!("{}{name}", self.prefix)) {
            call.ty = Some(output);
        }
        for row in &of.rows {
            let mut inside = row.inside.clone().into_iter();
            let argument = inside.next().map(|tree| tree.to_string()).unwrap_or_default();
            if let Some(ty) = self.parsed(after(inside.collect(), 1)) {
                self.setter(name, row, &argument, &ty);
            }
        }
    }
}

/// The kinds are those of the table at `structure!`.
fn field(row: &Row, scope: &Scope) -> syn::Result<Field> {
    let kind = row.kind.as_deref().unwrap_or_default();
    let read = |input: ParseStream<'_>| {
        let how = match kind {
            "required" | "optional" | "list" => input.parse::<syn::Ident>()?.to_string(),
            _ => String::new(),
        };
        let ty = scope.ty(&input.parse::<Type>()?);
        if kind == "constant" {
            input.parse::<syn::Token![=]>()?;
            input.parse::<syn::Expr>()?;
        }
        Ok((how, ty))
    };
    let (how, ty) = read.parse2(row.inside.clone())?;
    let into = |ty: &str| format!("impl Into<{ty}>");
    let (ty, taken) = match how.as_str() {
        "into" => (ty.clone(), into(&ty)),
        "each" => (format!("Vec<{ty}>"), format!("impl IntoIterator<Item = {}>", into(&ty))),
        _ => (ty.clone(), ty),
    };
    let (ty, asked) = match kind {
        "required" => (ty, Asked::New(taken)),
        "constant" => (ty, Asked::Nobody),
        "optional" => (format!("Option<{ty}>"), Asked::Setter(taken)),
        "list" => (ty, Asked::Setter(taken)),
        "any" => (format!("Option<{ty}>"), Asked::Setter(into(&ty))),
        "patch" => (format!("Patch<{ty}>"), Asked::Setter(into(&format!("Patch<{ty}>")))),
        "extra" => {
            let map = format!("BTreeMap<String, {ty}>");
            (map.clone(), Asked::Setter(map))
        }
        _ => {
            return Err(syn::Error::new(proc_macro2::Span::call_site(), format!("the kind {}", shown(kind))));
        }
    };
    Ok(Field { ty, asked })
}
