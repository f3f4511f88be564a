//! Expressions and types as boxes and breaks: paths, calls, chains of methods, lists, struct literals.

use std::ops::Range;

use proc_macro2::Delimiter;

use super::code::{Code, Kind};
use super::layout::{INDENT, Layout};

/// An expression at the beginning of a line.
pub(super) fn statement(code: &Code, range: Range<usize>, layout: &mut Layout) -> Option<()> {
    // `self.field = value`
    if let Some(equals) = range.clone().find(|at| code.is(*at, "=")) {
        expression(code, range.start..equals, false, layout)?;
        layout.text(" = ");
        layout.never();
        return expression(code, equals + 1..range.end, false, layout);
    }
    expression(code, range, true, layout)
}

/// An expression; `leads` where it begins a line.
pub(super) fn expression(code: &Code, range: Range<usize>, leads: bool, layout: &mut Layout) -> Option<()> {
    let mut at = range.start;
    while at < range.end && (code.is(at, "&") || code.is(at, "-") || (at > range.start && code.is(at, "mut")))
    {
        at += 1;
    }
    if at > range.start {
        layout.tokens(range.start..at);
        return expression(code, at..range.end, false, layout);
    }
    let head = head(code, range.clone())?;
    if head == range.end {
        return primary(code, range, layout);
    }
    // `path! { … }` and `path { … }` end an expression.
    if code.is(head, "!") {
        layout.tokens(range.clone());
        return (code.after(head + 1) == range.end).then_some(());
    }
    if let Some(closed) = code.group(head, Delimiter::Brace) {
        return (closed + 1 == range.end).then(|| literal(code, range.start..head, head, closed, layout))?;
    }
    chain(code, range, head, leads, layout)
}

/// The end of the path, literal or bracket that an expression begins with.
fn head(code: &Code, range: Range<usize>) -> Option<usize> {
    match code.kind(range.start)? {
        Kind::Literal => Some(range.start + 1),
        Kind::Open(Delimiter::Parenthesis | Delimiter::Bracket, closed) => Some(closed + 1),
        Kind::Word | Kind::Punct => {
            let mut at = range.start + usize::from(code.is(range.start, "::"));
            loop {
                if code.kind(at)? != Kind::Word {
                    return None;
                }
                at += 1;
                if !code.is(at, "::") {
                    return Some(at);
                }
                at += 1;
                if code.is(at, "<") {
                    at = angles(code, at, range.end)?;
                    if !code.is(at, "::") {
                        return Some(at);
                    }
                    at += 1;
                }
            }
        }
        _ => None,
    }
}

/// What has no arguments and no methods.
fn primary(code: &Code, range: Range<usize>, layout: &mut Layout) -> Option<()> {
    match code.kind(range.start)? {
        Kind::Open(Delimiter::Bracket | Delimiter::Parenthesis, closed) => {
            let is_list = code.is(range.start, "[");
            let parts = code.parts(range.start + 1..closed);
            if parts.is_empty() || (!is_list && parts.len() == 1) {
                layout.tokens(range);
                return Some(());
            }
            // Of simple values several stand on a line.
            let is_simple =
                |part: &Range<usize>| part.clone().all(|at| !matches!(code.kind(at), Some(Kind::Open(..))));
            if is_list && parts.iter().all(is_simple) {
                layout.tokens(range);
                return Some(());
            }
            layout.tokens(range.start..range.start + 1);
            list(code, parts, layout)?;
            layout.text(if is_list { "]" } else { ")" });
            Some(())
        }
        _ => {
            layout.tokens(range);
            Some(())
        }
    }
}

/// Values between brackets.
fn list(code: &Code, parts: Vec<Range<usize>>, layout: &mut Layout) -> Option<()> {
    let count = parts.len();
    layout.begin(INDENT);
    layout.zero();
    for (index, part) in parts.into_iter().enumerate() {
        expression(code, part, false, layout)?;
        layout.after_item(index + 1 == count, 0);
    }
    layout.end();
    Some(())
}

/// `(…)` of a call.
fn arguments(code: &Code, open: usize, closed: usize, layout: &mut Layout) -> Option<()> {
    layout.text("(");
    let parts = code.parts(open + 1..closed);
    match parts.as_slice() {
        [] => {}
        [single] if is_block_like(code, single.clone()) => expression(code, single.clone(), false, layout)?,
        _ => list(code, parts, layout)?,
    }
    layout.text(")");
    Some(())
}

/// Whether brackets are all there is, so that they hug those around them.
fn is_block_like(code: &Code, range: Range<usize>) -> bool {
    if code.is(range.start, "|") {
        return true;
    }
    match code.kind(range.start) {
        Some(Kind::Open(_, closed)) => closed + 1 == range.end,
        _ => head(code, range.clone())
            .and_then(|head| code.group(head, Delimiter::Brace))
            .is_some_and(|closed| closed + 1 == range.end),
    }
}

/// `Path { field: value, … }`
fn literal(code: &Code, path: Range<usize>, open: usize, closed: usize, layout: &mut Layout) -> Option<()> {
    layout.begin_literal();
    layout.tokens(path);
    layout.text(" {");
    let parts = code.parts(open + 1..closed);
    let count = parts.len();
    if count > 0 {
        layout.space();
    }
    for (index, part) in parts.into_iter().enumerate() {
        if code.is(part.start + 1, ":") {
            layout.tokens(part.start..part.start + 2);
            layout.text(" ");
            expression(code, part.start + 2..part.end, false, layout)?;
        } else {
            layout.tokens(part);
        }
        layout.after_item(index + 1 == count, 1);
    }
    layout.end();
    layout.text("}");
    Some(())
}

/// Calls, methods and fields one after the other.
fn chain(code: &Code, range: Range<usize>, head: usize, leads: bool, layout: &mut Layout) -> Option<()> {
    let dots: Vec<usize> = top(code, head..range.end).filter(|at| code.is(*at, ".")).collect();
    // What follows the last method or field stands behind the box: `?`.
    let mut end = range.end;
    while end > head && code.is(end - 1, "?") {
        end -= 1;
    }
    let is_short = head == range.start + 1
        && code.kind(range.start) == Some(Kind::Word)
        && code.text(range.start).len() <= 4;
    let unindents = leads && is_short && dots.len() == 1;
    if !dots.is_empty() {
        layout.begin(INDENT);
        layout.begin(-INDENT);
    }
    primary(code, range.start..head, layout)?;
    if !dots.is_empty() {
        layout.end();
    }
    let mut at = head;
    while at < end {
        if code.is(at, "?") {
            layout.text("?");
            at += 1;
        } else if let Some(closed) = code.group(at, Delimiter::Parenthesis) {
            arguments(code, at, closed, layout)?;
            at = closed + 1;
        } else if code.is(at, ".") {
            if !(leads && is_short && at == head) {
                layout.zero();
            }
            let mut name = at + 2;
            if code.is(name, "::") {
                name = angles(code, name + 1, end)?;
            }
            layout.tokens(at..name);
            at = name;
            if let Some(closed) = code.group(at, Delimiter::Parenthesis) {
                layout.begin(if unindents { -INDENT } else { 0 });
                arguments(code, at, closed, layout)?;
                layout.end();
                at = closed + 1;
            }
        } else {
            return None;
        }
    }
    if !dots.is_empty() {
        layout.end();
    }
    if end < range.end {
        layout.tokens(end..range.end);
    }
    Some(())
}

/// The indices of a range that stand in no brackets.
fn top(code: &Code, range: Range<usize>) -> impl Iterator<Item = usize> {
    let first = (range.start < range.end).then_some(range.start);
    std::iter::successors(first, move |at| Some(code.after(*at)).filter(|at| *at < range.end))
}

/// The index behind `<…>`.
fn angles(code: &Code, open: usize, end: usize) -> Option<usize> {
    let mut depth = 0_usize;
    for at in open..end {
        match code.text(at) {
            "<" => depth += 1,
            ">" if depth == 1 => return Some(at + 1),
            ">" => depth -= 1,
            _ => {}
        }
    }
    None
}

/// A type: its arguments can be broken over lines.
pub(super) fn ty(code: &Code, range: Range<usize>, layout: &mut Layout) -> Option<()> {
    let Some(open) = top(code, range.clone()).find(|at| code.is(*at, "<")) else {
        layout.tokens(range);
        return Some(());
    };
    let end = angles(code, open, range.end)?;
    if end != range.end {
        return None;
    }
    layout.tokens(range.start..open + 1);
    let parts = code.parts(open + 1..end - 1);
    let count = parts.len();
    layout.begin(INDENT);
    layout.zero();
    for (index, part) in parts.into_iter().enumerate() {
        ty(code, part, layout)?;
        layout.after_item(index + 1 == count, 0);
    }
    layout.end();
    layout.text(">");
    Some(())
}
