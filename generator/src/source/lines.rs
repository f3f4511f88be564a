//! Lines and columns of a text.

/// Bytes between two checkpoints.
const STEP: usize = 4096;

/// The line starts of a text. A line ends with LF, CR LF or a lone CR, as in YAML.
#[derive(Debug)]
pub(crate) struct LineIndex<'t> {
    text: &'t str,
    starts: Vec<usize>,
    /// Byte and number of characters before it, every few kilobytes: a line may be the whole of a large text, and it is
    /// not counted from its start for each place in it.
    checkpoints: Vec<(usize, usize)>,
}

impl<'t> LineIndex<'t> {
    /// Finds the lines of `text`.
    pub(crate) fn new(text: &'t str) -> Self {
        let mut starts = vec![0];
        let mut bytes = text.bytes().enumerate().peekable();
        while let Some((at, byte)) = bytes.next() {
            if byte == b'\n' || (byte == b'\r' && !matches!(bytes.peek(), Some((_, b'\n')))) {
                starts.push(at + 1);
            }
        }
        let mut checkpoints = vec![(0, 0)];
        let (mut byte, mut characters) = (0, 0);
        while byte + STEP < text.len() {
            let next = floor_char_boundary(text, byte + STEP);
            characters += text.get(byte..next).map_or(0, |part| part.chars().count());
            byte = next;
            checkpoints.push((byte, characters));
        }
        Self { text, starts, checkpoints }
    }

    /// The line and column, both from 1, of the character at this byte. Columns count characters.
    pub(crate) fn position(&self, byte: usize) -> (usize, usize) {
        let byte = floor_char_boundary(self.text, byte);
        let line = self.starts.partition_point(|start| *start <= byte).saturating_sub(1);
        let start = self.starts.get(line).copied().unwrap_or(0);
        (line + 1, self.characters_before(byte) - self.characters_before(start) + 1)
    }

    /// The byte of the character at this line (from 1) and column (from 0, in characters).
    pub(crate) fn byte(&self, line: usize, column: usize) -> usize {
        let Some(start) = self.starts.get(line.saturating_sub(1)).copied() else { return self.text.len() };
        let wanted = self.characters_before(start) + column;
        let (from, before) = self.checkpoint(|(_, characters)| characters <= wanted);
        let rest = self.text.get(from..).unwrap_or("");
        rest.char_indices().nth(wanted - before).map_or(self.text.len(), |(offset, _)| from + offset)
    }

    /// The first byte of a line (from 1).
    pub(crate) fn start(&self, line: usize) -> usize {
        self.starts.get(line.saturating_sub(1)).copied().unwrap_or(self.text.len())
    }

    /// How many characters stand before this byte, which is a boundary of characters.
    fn characters_before(&self, byte: usize) -> usize {
        let (from, before) = self.checkpoint(|(checkpoint, _)| checkpoint <= byte);
        before + self.text.get(from..byte).map_or(0, |part| part.chars().count())
    }

    /// The last checkpoint that is not behind what is wanted.
    fn checkpoint(&self, not_behind: impl Fn((usize, usize)) -> bool) -> (usize, usize) {
        let index = self.checkpoints.partition_point(|checkpoint| not_behind(*checkpoint));
        index.checked_sub(1).and_then(|index| self.checkpoints.get(index)).copied().unwrap_or_default()
    }
}

/// The last character boundary that is not behind `byte`.
pub(crate) fn floor_char_boundary(text: &str, byte: usize) -> usize {
    (0..=byte.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_count_characters_and_lines_end_three_ways() {
        let text = "aé: 1\r\n\u{1F980}b\rc";
        let lines = LineIndex::new(text);
        let at = |needle: char| lines.position(text.find(needle).unwrap());
        assert_eq!(at(':'), (1, 3));
        assert_eq!(at('b'), (2, 2));
        assert_eq!(at('c'), (3, 1));
        assert_eq!(lines.byte(2, 1), text.find('b').unwrap());
        assert_eq!(lines.byte(3, 0), text.find('c').unwrap());
        assert_eq!(lines.byte(9, 0), text.len());
        assert_eq!(lines.position(1000), (3, 2));
    }

    #[test]
    fn long_lines_are_counted_right() {
        let text = format!("a\n{}b\n{}c", "é".repeat(10_000), "x".repeat(9_000));
        let lines = LineIndex::new(&text);
        let at = |needle: char| text.find(needle).unwrap();
        assert_eq!(lines.position(at('b')), (2, 10_001));
        assert_eq!(lines.position(at('c')), (3, 9_001));
        assert_eq!(lines.byte(2, 10_000), at('b'));
        assert_eq!(lines.byte(3, 9_000), at('c'));
        assert_eq!(lines.byte(2, 5), 2 + 10);
    }

    #[test]
    fn a_byte_inside_a_character_counts_as_that_character() {
        assert_eq!(LineIndex::new("é1").position(1), (1, 1));
    }
}
