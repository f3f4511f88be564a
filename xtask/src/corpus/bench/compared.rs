//! What was measured of ours beside the best of the others.

use std::collections::BTreeMap;
use std::fmt;

/// Something that is measured, less of which is better.
#[derive(Clone, Copy, Debug)]
pub(super) struct Column {
    pub(super) name: &'static str,
    pub(super) decimals: usize,
    /// Whether ours is set beside the others'.
    pub(super) compared: bool,
}

impl Column {
    /// A value as it is shown.
    pub(super) fn cell(&self, value: Option<f64>) -> String {
        value.map_or_else(String::new, |value| format!("{value:.*}", self.decimals))
    }
}

/// For each column and document ours, and the least of the others.
pub(super) struct Best {
    columns: &'static [Column],
    documents: BTreeMap<String, Vec<Option<(f64, f64)>>>,
}

impl Best {
    pub(super) fn new(columns: &'static [Column]) -> Self {
        Self { columns, documents: BTreeMap::new() }
    }

    /// Adds what one of the others took for a document.
    pub(super) fn add(&mut self, document: &str, ours: &[Option<f64>], theirs: &[Option<f64>]) {
        let pairs = self.documents.entry(document.to_owned()).or_insert_with(|| vec![None; ours.len()]);
        for (pair, values) in pairs.iter_mut().zip(ours.iter().zip(theirs)) {
            if let (Some(ours), Some(theirs)) = values {
                let least = pair.map_or(*theirs, |(_, least): (f64, f64)| least.min(*theirs));
                *pair = Some((*ours, least));
            }
        }
    }
}

/// The geometric means of ours to the best of the others.
impl fmt::Display for Best {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, column) in self.columns.iter().enumerate().filter(|(_, column)| column.compared) {
            let pairs = self.documents.values().filter_map(|pairs| pairs.get(index).copied().flatten());
            let logarithms: Vec<f64> = pairs.map(|(ours, theirs)| (ours / theirs).ln()).collect();
            if !logarithms.is_empty() {
                let mean = (logarithms.iter().sum::<f64>() / logarithms.len() as f64).exp();
                let most = logarithms.iter().copied().fold(f64::NEG_INFINITY, f64::max).exp();
                writeln!(
                    f,
                    "{}: {mean:.2} of the best other in the geometric mean of {} documents, at most {most:.2}",
                    column.name,
                    logarithms.len(),
                )?;
            }
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_mean_is_of_the_ratios_to_the_best() {
        const COLUMNS: &[Column] = &[Column { name: "CPU s", decimals: 1, compared: true }];
        let mut best = Best::new(COLUMNS);
        best.add("a", &[Some(1.0)], &[Some(8.0)]);
        best.add("a", &[Some(1.0)], &[Some(4.0)]);
        best.add("b", &[Some(1.0)], &[Some(1.0)]);
        best.add("b", &[Some(1.0)], &[None]);
        assert_eq!(
            best.to_string(),
            "CPU s: 0.50 of the best other in the geometric mean of 2 documents, at most 1.00\n"
        );
    }
}
