//! The nearest known name to a misspelt one.

/// Suggests names, as long as that costs little: a hostile document could ask for a million of them.
#[derive(Debug)]
pub(crate) struct Suggestions {
    left: usize,
}

/// Candidates that are compared for one suggestion.
const CANDIDATES: usize = 5_000;

impl Default for Suggestions {
    fn default() -> Self {
        Self { left: 100 }
    }
}

impl Suggestions {
    /// The candidate that `name` most likely means, if one is near enough.
    pub(crate) fn nearest<'c>(
        &mut self,
        name: &str,
        candidates: impl IntoIterator<Item = &'c str>,
    ) -> Option<&'c str> {
        self.left = self.left.checked_sub(1)?;
        // A third of the letters may be wrong; very long names are no typing errors.
        let allowed = (name.chars().count() / 3).clamp(1, 3);
        if name.len() > 100 {
            return None;
        }
        candidates
            .into_iter()
            .take(CANDIDATES)
            .filter_map(|candidate| {
                let same = candidate.eq_ignore_ascii_case(name);
                let distance = if same { 0 } else { strsim::damerau_levenshtein(name, candidate) };
                (distance <= allowed).then_some((distance, candidate))
            })
            .min_by_key(|(distance, _)| *distance)
            .map(|(_, candidate)| candidate)
    }
}

#[cfg(test)]
mod tests {
    use super::Suggestions;

    #[test]
    fn typing_errors_are_recognised_and_other_words_are_not() {
        let nearest = |name: &str, names: [&'static str; 4]| Suggestions::default().nearest(name, names);
        let names = ["required", "readOnly", "items", "in"];
        assert_eq!(nearest("requird", names), Some("required"));
        assert_eq!(nearest("readonly", names), Some("readOnly"));
        assert_eq!(nearest("itmes", names), Some("items"));
        assert_eq!(nearest("colour", names), None);
        assert_eq!(nearest("", names), None);
    }
}
