//! A table whose rows are shown as they come, so that a run that is stopped has said what it knew.

use std::io::Write;

/// The columns of a table.
pub(super) struct Rows {
    columns: usize,
}

impl Rows {
    /// Shows the header. The first `texts` columns hold text, the others numbers.
    pub(super) fn begin(header: &[&str], texts: usize) -> anyhow::Result<Self> {
        let rules = (0..header.len()).map(|column| if column < texts { "---" } else { "--:" });
        let rows = Self { columns: header.len() };
        rows.line(header.iter().copied())?;
        rows.line(rules)?;
        Ok(rows)
    }

    /// Shows a row; what is missing stays empty.
    pub(super) fn row(&self, cells: &[String]) -> anyhow::Result<()> {
        let escaped: Vec<String> = cells.iter().map(|cell| cell.replace('|', "\\|")).collect();
        let missing = self.columns.saturating_sub(cells.len());
        self.line(escaped.iter().map(String::as_str).chain(std::iter::repeat_n("", missing)))
    }

    fn line<'a>(&self, cells: impl Iterator<Item = &'a str>) -> anyhow::Result<()> {
        let mut out = std::io::stdout().lock();
        for cell in cells {
            write!(out, "| {cell} ")?;
        }
        Ok(writeln!(out, "|")?)
    }
}
