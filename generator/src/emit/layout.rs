//! Boxes and breaks: where a line that is too long is broken. A box that does not fit is broken at each of its breaks, as
//! `prettyplease` does it, whose result this is.

use std::ops::Range;

use super::code::{Code, Kind};

/// The columns of a line.
pub(super) const MARGIN: usize = 89;
/// What a block is indented by.
pub(super) const INDENT: isize = 4;
/// The longest struct literal on one line.
const LITERAL: usize = 34;

/// A piece of a statement.
#[derive(Debug)]
enum Node {
    /// Tokens that stay on one line.
    Tokens(Range<usize>),
    Text(&'static str),
    /// A space or nothing, or the end of a line. `comma`: one stands before the end of the line.
    Break {
        blank: usize,
        offset: isize,
        comma: bool,
    },
    /// A box, whose broken lines are indented so much more; of limited width where it is a struct literal.
    Begin {
        offset: isize,
        literal: bool,
    },
    /// Where no line is broken, and up to where a box before it has to fit.
    Never,
    End,
}

/// Whether something in brackets stands in the range.
fn holds_brackets(code: &Code, range: Range<usize>) -> bool {
    range.into_iter().any(|at| code.is(at, ">") || matches!(code.kind(at), Some(Kind::Close(_))))
}

/// Pieces that are set together.
#[derive(Debug, Default)]
pub(super) struct Layout {
    nodes: Vec<Node>,
}

impl Layout {
    pub(super) fn tokens(&mut self, range: Range<usize>) {
        self.nodes.push(Node::Tokens(range));
    }

    pub(super) fn text(&mut self, text: &'static str) {
        self.nodes.push(Node::Text(text));
    }

    /// A break that is nothing on one line.
    pub(super) fn zero(&mut self) {
        self.nodes.push(Node::Break { blank: 0, offset: 0, comma: false });
    }

    /// A break that is a space on one line.
    pub(super) fn space(&mut self) {
        self.nodes.push(Node::Break { blank: 1, offset: 0, comma: false });
    }

    /// The break before a closing bracket, with a comma before it where lines are broken.
    pub(super) fn last(&mut self, blank: usize) {
        self.nodes.push(Node::Break { blank, offset: -INDENT, comma: true });
    }

    /// What comes after an item between brackets: a comma and the next one, or the closing bracket after a break of `blank`.
    pub(super) fn after_item(&mut self, is_last: bool, blank: usize) {
        if is_last {
            self.last(blank);
        } else {
            self.text(",");
            self.space();
        }
    }

    /// The break before a closing bracket, without comma.
    pub(super) fn last_bare(&mut self) {
        self.nodes.push(Node::Break { blank: 0, offset: -INDENT, comma: false });
    }

    /// No break; a box before it has to fit up to here.
    pub(super) fn never(&mut self) {
        self.nodes.push(Node::Never);
    }

    pub(super) fn begin(&mut self, offset: isize) {
        self.nodes.push(Node::Begin { offset, literal: false });
    }

    pub(super) fn begin_literal(&mut self) {
        self.nodes.push(Node::Begin { offset: INDENT, literal: true });
    }

    pub(super) fn end(&mut self) {
        self.nodes.push(Node::End);
    }

    /// Writes the pieces, beginning at the end of `out` in a block of this indentation. `None` if a line does not fit and
    /// holds brackets that were not looked into; `out` is of no use then.
    pub(super) fn write(&self, code: &Code, indent: usize, out: &mut String) -> Option<()> {
        let lines: Vec<String> = (self.nodes.iter())
            .map(|node| match node {
                Node::Tokens(range) => code.line(range.clone()),
                Node::Text(text) => (*text).to_owned(),
                _ => String::new(),
            })
            .collect();
        let start = out.rfind('\n').map_or(0, |end| end + 1);
        let mut column = out.get(start..)?.len();
        // For each open box: whether it is broken, and the indentation around it.
        let mut boxes: Vec<(bool, isize)> = Vec::new();
        // Whether the line holds brackets, which `prettyplease` could break where this does not.
        let mut is_soft = false;
        let mut indent = isize::try_from(indent).ok()?;
        for (at, node) in self.nodes.iter().enumerate() {
            match node {
                Node::Tokens(_) | Node::Text(_) => {
                    let text = lines.get(at)?;
                    out.push_str(text);
                    column += text.len();
                    is_soft |= matches!(node, Node::Tokens(range) if holds_brackets(code, range.clone()));
                }
                Node::Begin { offset, literal } => {
                    let (own, whole) = self.widths(at, &lines)?;
                    let broken = column + whole > MARGIN || (*literal && own > LITERAL);
                    boxes.push((broken, indent));
                    if broken {
                        indent += offset;
                    }
                }
                Node::Never => {}
                Node::End => indent = boxes.pop()?.1,
                Node::Break { blank, offset, comma } => {
                    if boxes.last().is_some_and(|(broken, _)| *broken) {
                        if column > MARGIN && is_soft {
                            return None;
                        }
                        is_soft = false;
                        if *comma {
                            out.push(',');
                        }
                        out.push('\n');
                        column = usize::try_from(indent + offset).ok()?;
                        out.extend(std::iter::repeat_n(' ', column));
                    } else {
                        out.extend(std::iter::repeat_n(' ', *blank));
                        column += blank;
                    }
                }
            }
        }
        (column <= MARGIN || !is_soft).then_some(())
    }

    /// The width of the box that begins here, and the width with what follows it up to the next break.
    fn widths(&self, begin: usize, lines: &[String]) -> Option<(usize, usize)> {
        let (mut depth, mut width, mut own) = (0_usize, 0, None);
        for (node, line) in self.nodes.iter().zip(lines).skip(begin) {
            match node {
                Node::Tokens(_) | Node::Text(_) => width += line.len(),
                Node::Break { .. } | Node::Never if own.is_some() && depth == 0 => break,
                Node::Break { blank, .. } => width += blank,
                Node::Never => {}
                Node::Begin { .. } => depth += 1,
                // The end of a box around this one.
                Node::End if depth == 0 => {}
                Node::End => {
                    depth -= 1;
                    if depth == 0 && own.is_none() {
                        own = Some(width);
                    }
                }
            }
        }
        Some((own?, width))
    }
}
