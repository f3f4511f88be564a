//! Trees that are nearly documents, with hostile texts wherever a text can stand.

use std::fmt;

use arbitrary::{Arbitrary, Result, Unstructured};
use serde_json::{Map, Value, json};

/// Texts that were somebody's bug.
const HOSTILE: [&str; 40] = [
    "",
    "a",
    "b",
    "id",
    "userId",
    "user_id",
    "UserID",
    "type",
    "self",
    "Self",
    "crate",
    "super",
    "_",
    "new",
    "Option",
    "String",
    "Client",
    "Error",
    "models",
    "client",
    "Unknown",
    "1",
    "-",
    "$ref",
    "a b",
    "../../x",
    "con",
    "é",
    "e\u{301}",
    "\u{202E}",
    "*/ pub fn pwn() {} /*",
    "\"] fn x() {} #[a = \"",
    "```\nexit(7)",
    "    exit(7)",
    "\r",
    "{}",
    "{self:?}",
    "\\",
    "[crate::x](javascript:a) <b>",
    "-----BEGIN X",
];

/// The text of a document; `cargo fuzz fmt document …` shows it.
pub struct Document(pub String);

impl<'b> Arbitrary<'b> for Document {
    fn arbitrary(u: &mut Unstructured<'b>) -> Result<Self> {
        document(u).map(Self)
    }
}

impl fmt::Debug for Document {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

fn document(u: &mut Unstructured<'_>) -> Result<String> {
    let mut schemas: Vec<String> = Vec::new();
    for _ in 0..u.int_in_range(1..=4)? {
        schemas.push(format!("{}{}", text(u)?, schemas.len()));
    }
    let mut maker = Maker { u, schemas };
    let components = maker.components()?;
    let paths = maker.paths()?;
    let version = *maker.u.choose(&["3.0.3", "3.1.0", "3.2.0"])?;
    let mut info = json!({"title": maker.text()?, "version": maker.text()?});
    maker.maybe_prose(&mut info)?;
    let servers = if maker.u.arbitrary()? {
        json!([{"url": "https://{v}.example.com", "description": maker.text()?, "variables": {"v": {"default": "a", "description": maker.text()?}}}])
    } else {
        json!([{"url": maker.text()?}])
    };
    Ok(json!({"openapi": version, "info": info, "servers": servers, "paths": paths, "components": components}).to_string())
}

/// A hostile text, or any.
fn text(u: &mut Unstructured<'_>) -> Result<String> {
    Ok(match u.int_in_range(0..=9)? {
        0..=6 => (*u.choose(&HOSTILE)?).to_owned(),
        7 => format!("{}{}", u.choose(&HOSTILE)?, u.choose(&HOSTILE)?),
        _ => {
            let mut text = String::new();
            for _ in 0..u.int_in_range(0..=12)? {
                text.push(u.arbitrary()?);
            }
            text
        }
    })
}

struct Maker<'u, 'b> {
    u: &'u mut Unstructured<'b>,
    schemas: Vec<String>,
}

impl Maker<'_, '_> {
    fn text(&mut self) -> Result<String> {
        text(self.u)
    }

    fn maybe_prose(&mut self, value: &mut Value) -> Result<()> {
        if self.u.ratio(1, 3)? {
            value["description"] = self.text()?.into();
        }
        Ok(())
    }

    fn components(&mut self) -> Result<Value> {
        let mut schemas = Map::new();
        for name in self.schemas.clone() {
            schemas.insert(name, self.schema(3)?);
        }
        let mut schemes = Map::new();
        for _ in 0..self.u.int_in_range(0..=2)? {
            let scheme = match self.u.int_in_range(0..=3)? {
                0 => json!({"type": "http", "scheme": "bearer"}),
                1 => json!({"type": "http", "scheme": "basic"}),
                2 => json!({"type": "apiKey", "in": "header", "name": "X-Key"}),
                _ => json!({"type": "apiKey", "in": "query", "name": self.text()?}),
            };
            schemes.insert(self.text()?, scheme);
        }
        Ok(json!({"schemas": schemas, "securitySchemes": schemes}))
    }

    fn reference(&mut self) -> Result<Value> {
        let name = self.u.choose(&self.schemas)?;
        Ok(
            json!({"$ref": format!("#/components/schemas/{}", name.replace('~', "~0").replace('/', "~1").replace('%', "%25"))}),
        )
    }

    fn schema(&mut self, depth: usize) -> Result<Value> {
        if depth == 0 || self.u.is_empty() {
            return Ok(json!({"type": "string"}));
        }
        let mut schema = match self.u.int_in_range(0..=13)? {
            0 | 1 => return self.reference(),
            2 => json!({"type": "string", "enum": [self.text()?, self.text()?, self.text()?]}),
            3 => {
                json!({"type": "string", "format": *self.u.choose(&["uuid", "date-time", "date", "password", "binary", "byte", "x"])?})
            }
            4 => json!({"type": "string", "minLength": self.u.int_in_range(0..=3)?, "pattern": self.text()?}),
            5 => json!({"type": "integer", "enum": [0, self.u.arbitrary::<i64>()?]}),
            6 => json!({"type": *self.u.choose(&["integer", "number", "boolean", "null", "string"])?}),
            7 => json!({"type": "array", "items": self.schema(depth - 1)?}),
            8 => json!({"oneOf": self.several(depth)?}),
            9 => json!({"anyOf": self.several(depth)?}),
            10 => json!({"allOf": self.several(depth)?}),
            11 => json!({"type": "object", "additionalProperties": self.schema(depth - 1)?}),
            _ => self.object(depth)?,
        };
        self.maybe_prose(&mut schema)?;
        if self.u.ratio(1, 6)? {
            schema["nullable"] = true.into();
        }
        if self.u.ratio(1, 6)? {
            schema["deprecated"] = true.into();
        }
        if self.u.ratio(1, 5)? {
            let key = *self.u.choose(&["default", "example", "title"])?;
            schema[key] = self.text()?.into();
        }
        Ok(schema)
    }

    fn several(&mut self, depth: usize) -> Result<Vec<Value>> {
        let count = self.u.int_in_range(1..=3)?;
        (0..count).map(|_| self.schema(depth - 1)).collect()
    }

    fn object(&mut self, depth: usize) -> Result<Value> {
        let mut properties = Map::new();
        for _ in 0..self.u.int_in_range(0..=5)? {
            properties.insert(self.text()?, self.schema(depth - 1)?);
        }
        let required: Vec<String> = properties.keys().take(self.u.int_in_range(0..=2)?).cloned().collect();
        let mut object = json!({"type": "object", "properties": properties});
        if !required.is_empty() {
            object["required"] = required.into();
        }
        Ok(object)
    }

    fn paths(&mut self) -> Result<Value> {
        let mut paths = Map::new();
        for _ in 0..self.u.int_in_range(1..=4)? {
            let parameter = self.text()?;
            let path = format!("/{}/{{{parameter}}}", paths.len());
            let method = *self.u.choose(&["get", "put", "post", "delete"])?;
            let mut operation =
                json!({"parameters": self.parameters(&parameter)?, "responses": self.responses()?});
            if self.u.ratio(3, 4)? {
                operation["operationId"] = self.text()?.into();
            }
            if self.u.ratio(3, 4)? {
                operation["tags"] = vec![self.text()?].into();
            }
            if method != "get" && self.u.arbitrary()? {
                let media = *self.u.choose(&[
                    "application/json",
                    "text/plain",
                    "application/x-www-form-urlencoded",
                    "multipart/form-data",
                    "image/*",
                ])?;
                operation["requestBody"] = json!({"required": self.u.arbitrary::<bool>()?, "content": {media: {"schema": self.schema(3)?}}});
            }
            self.maybe_prose(&mut operation)?;
            let mut item = Map::new();
            item.insert(method.to_owned(), operation);
            paths.insert(path, item.into());
        }
        Ok(paths.into())
    }

    fn parameters(&mut self, in_path: &str) -> Result<Vec<Value>> {
        let mut all =
            vec![json!({"name": in_path, "in": "path", "required": true, "schema": {"type": "string"}})];
        for _ in 0..self.u.int_in_range(0..=3)? {
            let mut parameter = json!({
                "name": self.text()?, "in": *self.u.choose(&["query", "query", "header", "cookie"])?,
                "required": self.u.arbitrary::<bool>()?, "schema": self.schema(2)?,
            });
            self.maybe_prose(&mut parameter)?;
            if parameter["in"] != "query" {
                parameter["name"] = format!("X-{}", all.len()).into();
            }
            all.push(parameter);
        }
        Ok(all)
    }

    fn responses(&mut self) -> Result<Value> {
        let mut responses = Map::new();
        for _ in 0..self.u.int_in_range(1..=3)? {
            let status = *self.u.choose(&["200", "201", "204", "404", "4XX", "default"])?;
            let mut response = json!({"description": self.text()?});
            if self.u.arbitrary()? {
                let media = *self.u.choose(&[
                    "application/json",
                    "text/plain",
                    "application/octet-stream",
                    "text/event-stream",
                ])?;
                response["content"] = json!({media: {"schema": self.schema(3)?}});
            }
            if self.u.ratio(1, 4)? {
                response["headers"] =
                    json!({"X-Count": {"schema": {"type": "integer"}, "description": self.text()?}});
            }
            responses.insert(status.to_owned(), response);
        }
        Ok(responses.into())
    }
}
