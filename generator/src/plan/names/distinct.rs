//! What happens when two names come out alike.

use std::collections::BTreeSet;

use foldhash::{HashMap, HashMapExt};

use super::Case;

/// A name, and whose it would have been.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Distinct {
    /// The final name.
    pub(crate) name: String,
    /// The index of the entry that keeps the name which this one wanted; `None` where nobody else wanted it.
    pub(crate) clash: Option<usize>,
}

/// Gives each entry, a wanted name, the text it was made from, and the text's place, a name of its own.
///
/// Among entries that want the same name, the one whose text *is* the name keeps it, else that of the smallest text, wherever it
/// stands; of equal texts that of the smallest place. The others get a suffix made from their own text, so that it does not change
/// when entries come, go or move. Names in `reserved` end in `_`.
pub(crate) fn distinct(case: Case, reserved: &[&str], entries: &[(String, &str, &str)]) -> Vec<Distinct> {
    let wanted: Vec<String> = entries
        .iter()
        .map(|(name, ..)| if reserved.contains(&name.as_str()) { format!("{name}_") } else { name.clone() })
        .collect();
    // From a name to the entry that keeps it, with what decides about that.
    let mut keepers: HashMap<&str, (usize, (bool, &str, &str))> = HashMap::with_capacity(wanted.len());
    for (index, (name, (_, text, place))) in wanted.iter().zip(entries).enumerate() {
        // A word of Rust's and a reserved name are written with more than their text.
        let plain = name.strip_prefix("r#").unwrap_or(name);
        let is_exact = *text == plain || plain.strip_suffix('_') == Some(text);
        let rank = (!is_exact, *text, *place);
        let keeper = keepers.entry(name).or_insert((index, rank));
        if rank < keeper.1 {
            *keeper = (index, rank);
        }
    }
    let mut names: Vec<Distinct> =
        wanted.iter().map(|name| Distinct { name: name.clone(), clash: None }).collect();
    let keeper_of = |index: usize| wanted.get(index).and_then(|name| keepers.get(name.as_str()));
    let mut others: Vec<usize> = (0..wanted.len())
        .filter(|index| keeper_of(*index).is_some_and(|(keeper, _)| keeper != index))
        .collect();
    // Where suffixes come out alike too, the order of the texts and places decides, not that of the document.
    others.sort_by_key(|index| entries.get(*index).map(|(_, text, place)| (*text, *place)));
    let mut taken: BTreeSet<String> = wanted.iter().cloned().collect();
    for index in others {
        if let (Some((keeper, _)), Some((_, text, _)), Some(own)) =
            (keeper_of(index), entries.get(index), names.get_mut(index))
        {
            own.name = suffixed(case, &own.name, text, &mut taken);
            own.clash = Some(*keeper);
        }
    }
    names
}

/// The name with the shortest suffix from the text's hash that nobody has.
fn suffixed(case: Case, name: &str, text: &str, taken: &mut BTreeSet<String>) -> String {
    let name = name.strip_prefix("r#").unwrap_or(name).trim_end_matches('_');
    let hash = format!("{:016x}", fnv1a(text));
    for digits in (4..=hash.len()).chain(hash.len() + 1..) {
        // Past the hash's end only equal texts are left; the count tells them apart.
        let suffix = hash.get(..digits).map_or_else(|| format!("{hash}n{digits}"), str::to_owned);
        let candidate = match case {
            Case::Snake => format!("{name}_{suffix}"),
            Case::UpperCamel => format!("{name}X{suffix}"),
            Case::Shouty => format!("{name}_{}", suffix.to_ascii_uppercase()),
        };
        if taken.insert(candidate.clone()) {
            return candidate;
        }
    }
    name.to_owned()
}

/// The 64-bit FNV-1a hash: short, and the same everywhere and always.
pub(crate) fn fnv1a(text: &str) -> u64 {
    text.bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(case: Case, entries: &[(&str, &str)]) -> Vec<String> {
        let entries: Vec<_> = entries.iter().map(|(name, text)| ((*name).to_owned(), *text, "")).collect();
        distinct(case, &["response"], &entries).into_iter().map(|distinct| distinct.name).collect()
    }

    #[test]
    fn names_that_differ_stay() {
        assert_eq!(names(Case::Snake, &[("a", "a"), ("b", "B")]), ["a", "b"]);
    }

    #[test]
    fn the_exact_text_keeps_the_name() {
        let found = names(Case::Snake, &[("foo_bar", "foo-bar"), ("foo_bar", "foo_bar")]);
        assert_eq!(found[1], "foo_bar");
        assert!(found[0].starts_with("foo_bar_"), "{found:?}");
    }

    #[test]
    fn a_suffix_depends_on_its_own_text_only() {
        let two = names(Case::Snake, &[("a", "a"), ("a", "A")]);
        let three = names(Case::Snake, &[("x", "x"), ("a", "A"), ("a", "a-"), ("a", "a")]);
        assert_eq!(two[1], three[1]);
    }

    #[test]
    fn no_name_depends_on_the_order() {
        let entries = [("a_b", "a-b"), ("a_b", "a b"), ("a_b", "a.b"), ("c", "c")];
        let mut reversed = entries;
        reversed.reverse();
        let (found, mut again) = (names(Case::Snake, &entries), names(Case::Snake, &reversed));
        again.reverse();
        assert_eq!(found, again);
        assert_eq!(found[1], "a_b");
    }

    #[test]
    fn equal_texts_are_told_apart() {
        let found = names(Case::UpperCamel, &[("A", "q"), ("A", "q"), ("A", "q"), ("A", "q")]);
        let different: BTreeSet<_> = found.iter().collect();
        assert_eq!(different.len(), 4, "{found:?}");
    }

    #[test]
    fn the_places_of_equal_texts_decide_not_their_order() {
        let entries = [("A".to_owned(), "q", "/b"), ("A".to_owned(), "q", "/a"), ("A".to_owned(), "q", "/c")];
        let mut reversed = entries.clone();
        reversed.reverse();
        let names = |entries: &[(String, &str, &str)]| -> Vec<String> {
            distinct(Case::UpperCamel, &[], entries).into_iter().map(|distinct| distinct.name).collect()
        };
        let (found, mut again) = (names(&entries), names(&reversed));
        again.reverse();
        assert_eq!(found, again);
        assert_eq!(found[1], "A");
    }

    #[test]
    fn reserved_names_give_way() {
        assert_eq!(names(Case::Snake, &[("response", "response")]), ["response_"]);
    }

    #[test]
    fn raw_identifiers_lose_their_prefix_before_a_suffix() {
        let found = names(Case::Snake, &[("r#type", "type"), ("r#type", "Type")]);
        assert_eq!(found[0], "r#type");
        assert!(found[1].starts_with("type_"), "{found:?}");
    }

    #[test]
    fn a_suffix_stands_where_the_underscore_of_a_keyword_was() {
        let found = names(Case::UpperCamel, &[("Self_", "Self"), ("Self_", "self")]);
        assert!(found[1].starts_with("SelfX"), "{found:?}");
    }
}
