//! Sets items: what the generator prints is of few shapes, and setting these costs a tenth of parsing them first. Whatever
//! has another shape gives `None`, and `pretty` asks `prettyplease`.

use std::ops::Range;

use proc_macro2::Delimiter;

use super::code::{Code, Kind};
use super::docs;
use super::expression;
use super::layout::{INDENT, Layout, MARGIN};

/// Sets one item, with a line end. What is too long for a line and has no place for a break stays so. `fallback` sets the function of an `impl` block that has another shape.
pub(super) fn item(
    code: &Code,
    range: Range<usize>,
    out: &mut String,
    fallback: &dyn Fn(Range<usize>) -> Option<String>,
) -> Option<()> {
    let start = attributes(code, range.clone(), 0, out)?;
    let head = visibility(code, start);
    match code.text(head) {
        "struct" | "enum" => {
            let named = head + 2;
            let body = end_of_generics(code, named, range.end);
            if let Some(closed) = code.group(body, Delimiter::Brace) {
                code.write_line(start..body, out);
                members(code, body + 1..closed, out)?;
                return (closed + 1 == range.end).then_some(());
            }
            let closed = code.group(body, Delimiter::Parenthesis)?;
            if closed + 2 != range.end || !code.is(closed + 1, ";") {
                return None;
            }
            let mut layout = Layout::default();
            layout.begin(INDENT);
            layout.tokens(start..body + 1);
            unnamed(code, body, closed, &mut layout)?;
            layout.text(";");
            layout.end();
            finish(&layout, code, 0, out)
        }
        "impl" => {
            let mut body = head;
            while code.group(body, Delimiter::Brace).is_none() {
                body = (body + 1 < range.end).then(|| code.after(body))?;
            }
            let closed = code.group(body, Delimiter::Brace)?;
            if closed + 1 != range.end {
                return None;
            }
            let length = out.len();
            code.write_line(start..body, out);
            // Only before `for` the line could be broken.
            if out.len() - length + 2 > MARGIN && (start..body).any(|at| code.is(at, "for")) {
                return None;
            }
            out.push_str(" {\n");
            functions(code, body + 1..closed, out, fallback)?;
            out.push_str("}\n");
            Some(())
        }
        "use" => import(code, start..range.end, out),
        "mod" => {
            code.write_line(start..range.end, out);
            out.push('\n');
            Some(())
        }
        "static" | "const" => {
            let equals = (head..range.end).find(|at| code.is(*at, "="))?;
            let mut layout = Layout::default();
            layout.tokens(start..equals + 1);
            layout.text(" ");
            expression::expression(code, equals + 1..range.end.checked_sub(1)?, false, &mut layout)?;
            layout.tokens(range.end - 1..range.end);
            finish(&layout, code, 0, out)
        }
        _ => None,
    }
}

/// Sets attributes, each on a line of its own, documentation as comments; gives the index of what follows.
pub(super) fn attributes(code: &Code, range: Range<usize>, indent: usize, out: &mut String) -> Option<usize> {
    let mut at = range.start;
    while at < range.end && code.is(at, "#") {
        let is_inner = code.is(at + 1, "!");
        let open = at + 1 + usize::from(is_inner);
        let closed = code.group(open, Delimiter::Bracket)?;
        if code.is(open + 1, "doc") && code.kind(open + 3) == Some(Kind::Literal) && open + 4 == closed {
            for line in docs::value(code.text(open + 3))?.split('\n') {
                pad(indent, out);
                out.push_str(if is_inner { "//!" } else { "///" });
                out.push_str(line.trim_end_matches(' '));
                out.push('\n');
            }
        } else {
            pad(indent, out);
            let mut layout = Layout::default();
            layout.tokens(at..open + 1);
            attribute(code, open + 1..closed, &mut layout)?;
            layout.text("]");
            finish(&layout, code, indent, out)?;
        }
        at = closed + 1;
    }
    Some(at)
}

/// What stands in the brackets of an attribute.
fn attribute(code: &Code, range: Range<usize>, layout: &mut Layout) -> Option<()> {
    let Some(open) = range.clone().find(|at| code.group(*at, Delimiter::Parenthesis).is_some()) else {
        layout.tokens(range);
        return Some(());
    };
    let closed = code.group(open, Delimiter::Parenthesis)?;
    if closed + 1 != range.end {
        return None;
    }
    layout.tokens(range.start..open + 1);
    layout.begin(INDENT);
    layout.zero();
    for (index, part) in code.parts(open + 1..closed).into_iter().enumerate() {
        if index > 0 {
            layout.text(",");
            layout.space();
        }
        attribute(code, part, layout)?;
    }
    layout.last_bare();
    layout.end();
    layout.text(")");
    Some(())
}

/// The fields of a struct or the variants of an enum in their braces.
fn members(code: &Code, range: Range<usize>, out: &mut String) -> Option<()> {
    if range.is_empty() {
        out.push_str(" {}\n");
        return Some(());
    }
    out.push_str(" {\n");
    for part in code.parts(range) {
        let start = attributes(code, part.clone(), 4, out)?;
        pad(4, out);
        let mut layout = Layout::default();
        let name = visibility(code, start);
        match code.group(name + 1, Delimiter::Parenthesis) {
            Some(closed) if closed + 1 == part.end => {
                layout.tokens(start..name + 2);
                layout.begin(INDENT);
                unnamed(code, name + 1, closed, &mut layout)?;
                layout.end();
            }
            Some(_) => return None,
            None if name + 1 == part.end => layout.tokens(start..part.end),
            None if code.is(name + 1, ":") => {
                layout.tokens(start..name + 2);
                layout.text(" ");
                expression::ty(code, name + 2..part.end, &mut layout)?;
            }
            None => return None,
        }
        layout.text(",");
        finish(&layout, code, 4, out)?;
    }
    out.push_str("}\n");
    Some(())
}

/// The types between the parentheses of a tuple struct or variant, and the closing one; the opening one is set.
fn unnamed(code: &Code, open: usize, closed: usize, layout: &mut Layout) -> Option<()> {
    let parts = code.parts(open + 1..closed);
    let count = parts.len();
    layout.zero();
    for (index, part) in parts.into_iter().enumerate() {
        // Documented fields are few, and left to `prettyplease`.
        if code.is(part.start, "#") {
            return None;
        }
        let ty = visibility(code, part.start);
        if ty > part.start {
            layout.tokens(part.start..ty);
            layout.text(" ");
        }
        expression::ty(code, ty..part.end, layout)?;
        layout.after_item(index + 1 == count, 0);
    }
    layout.text(")");
    Some(())
}

/// The functions of an `impl` block, with an empty line between them.
fn functions(
    code: &Code,
    range: Range<usize>,
    out: &mut String,
    fallback: &dyn Fn(Range<usize>) -> Option<String>,
) -> Option<()> {
    let mut at = range.start;
    while at < range.end {
        if at > range.start {
            out.push('\n');
        }
        let start = attributes(code, at..range.end, 4, out)?;
        let mut body = start;
        while code.group(body, Delimiter::Brace).is_none() {
            body = (body + 1 < range.end).then(|| code.after(body))?;
        }
        let end = code.group(body, Delimiter::Brace)? + 1;
        let length = out.len();
        if function(code, start, body, out).is_none() {
            out.truncate(length);
            out.push_str(&fallback(start..end)?);
        }
        at = end;
    }
    Some(())
}

/// A function of an `impl` block.
fn function(code: &Code, start: usize, body: usize, out: &mut String) -> Option<()> {
    let open = (start..body)
        .find(|at| code.group(*at, Delimiter::Parenthesis).is_some() && !code.is(*at - 1, "pub"))?;
    let closed = code.group(open, Delimiter::Parenthesis)?;
    let length = out.len();
    pad(4, out);
    code.write_line(start..body, out);
    out.push_str(" {");
    if out.len() - length > MARGIN {
        out.truncate(length);
        pad(4, out);
        code.write_line(start..open + 1, out);
        let parts = code.parts(open + 1..closed);
        let count = parts.len();
        let mut layout = Layout::default();
        layout.begin(INDENT);
        layout.zero();
        for (index, part) in parts.into_iter().enumerate() {
            let colon = part.clone().find(|at| code.is(*at, ":"));
            match colon {
                Some(colon) => {
                    layout.tokens(part.start..colon + 1);
                    layout.text(" ");
                    expression::ty(code, colon + 1..part.end, &mut layout)?;
                }
                None => layout.tokens(part),
            }
            layout.after_item(index + 1 == count, 0);
        }
        layout.end();
        layout.text(")");
        if closed + 1 < body {
            layout.text(" ");
            layout.tokens(closed + 1..body);
        }
        layout.text(" {");
        layout.write(code, 4, out)?;
    }
    let end = code.group(body, Delimiter::Brace)?;
    if body + 1 == end {
        out.push_str("}\n");
        return Some(());
    }
    out.push('\n');
    statements(code, body + 1..end, 8, out)?;
    out.push_str("    }\n");
    Some(())
}

/// Statements, each on lines of its own.
pub(super) fn statements(code: &Code, range: Range<usize>, indent: usize, out: &mut String) -> Option<()> {
    let mut at = range.start;
    while at < range.end {
        let mut end = at;
        while end < range.end && !code.is(end, ";") {
            end = code.after(end);
        }
        let has_semicolon = end < range.end;
        statement(code, at..end, has_semicolon, indent, out)?;
        at = end + 1;
    }
    Some(())
}

fn statement(
    code: &Code,
    range: Range<usize>,
    has_semicolon: bool,
    indent: usize,
    out: &mut String,
) -> Option<()> {
    pad(indent, out);
    let has_literal = range.clone().any(|at| code.group(at, Delimiter::Brace).is_some());
    if !has_literal {
        let length = out.len();
        code.write_line(range.clone(), out);
        if has_semicolon {
            out.push(';');
        }
        if indent + out.len() - length <= MARGIN {
            out.push('\n');
            return Some(());
        }
        out.truncate(length);
    }
    let mut layout = Layout::default();
    if code.is(range.start, "let") {
        let equals = range.clone().find(|at| code.is(*at, "="))?;
        layout.tokens(range.start..equals + 1);
        layout.text(" ");
        expression::expression(code, equals + 1..range.end, false, &mut layout)?;
    } else {
        expression::statement(code, range, &mut layout)?;
    }
    if has_semicolon {
        layout.text(";");
    }
    finish(&layout, code, indent, out)
}

/// A `use` item; a list that is too long fills lines.
fn import(code: &Code, range: Range<usize>, out: &mut String) -> Option<()> {
    let length = out.len();
    code.write_line(range.clone(), out);
    // A list hugs its braces.
    let line = out.get(length..)?.replace(":: {", "::{").replace("{ ", "{").replace(" }", "}");
    out.truncate(length);
    // A single path has no place for a break.
    if line.len() <= MARGIN || !line.contains('{') {
        out.push_str(&line);
        out.push('\n');
        return Some(());
    }
    let open = range.clone().find(|at| code.group(*at, Delimiter::Brace).is_some())?;
    let closed = code.group(open, Delimiter::Brace)?;
    code.write_line(range.start..open, out);
    out.push_str("{\n");
    let parts = code.parts(open + 1..closed);
    let count = parts.len();
    let mut column = 0;
    for (index, part) in parts.into_iter().enumerate() {
        let name = code.line(part);
        let width = name.len() + usize::from(index + 1 < count);
        if column > 0 && column + 1 + width <= MARGIN {
            out.push(' ');
            column += 1 + width;
        } else {
            if column > 0 {
                out.push('\n');
            }
            pad(4, out);
            column = 4 + width;
        }
        out.push_str(&name);
        out.push(',');
        if column > MARGIN {
            return None;
        }
    }
    out.push_str("\n}");
    code.write_line(closed + 1..range.end, out);
    out.push('\n');
    Some(())
}

fn finish(layout: &Layout, code: &Code, indent: usize, out: &mut String) -> Option<()> {
    layout.write(code, indent, out)?;
    out.push('\n');
    Some(())
}

/// The index behind `pub` or `pub(…)`.
fn visibility(code: &Code, at: usize) -> usize {
    if !code.is(at, "pub") {
        return at;
    }
    code.group(at + 1, Delimiter::Parenthesis).map_or(at + 1, |closed| closed + 1)
}

/// The index behind `<…>`.
fn end_of_generics(code: &Code, at: usize, end: usize) -> usize {
    if !code.is(at, "<") {
        return at;
    }
    (at..end).find(|at| code.is(*at, ">")).map_or(at, |closed| closed + 1)
}

fn pad(indent: usize, out: &mut String) {
    out.extend(std::iter::repeat_n(' ', indent));
}
