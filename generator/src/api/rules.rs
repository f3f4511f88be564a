//! Bounds of values, and the rules that are checked before sending.

use super::builder::Builder;
use super::{Rule, Type};
use crate::diagnostics::{Place, UNCHECKED_RULE};

/// The bounds of a schema.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Bounds {
    pub(super) min_length: Option<usize>,
    pub(super) max_length: Option<usize>,
    pub(super) patterns: Vec<String>,
    pub(super) min_items: Option<usize>,
    pub(super) max_items: Option<usize>,
    pub(super) unique_items: bool,
    /// The bound, and whether it is out itself.
    pub(super) minimum: Option<(f64, bool)>,
    pub(super) maximum: Option<(f64, bool)>,
    pub(super) multiples: Vec<f64>,
    pub(super) min_properties: Option<usize>,
    pub(super) max_properties: Option<usize>,
}

impl Bounds {
    /// The keywords that are set.
    pub(super) fn keywords(&self) -> impl Iterator<Item = &'static str> + use<> {
        [
            (self.min_length.is_some(), "minLength"),
            (self.max_length.is_some(), "maxLength"),
            (!self.patterns.is_empty(), "pattern"),
            (self.min_items.is_some(), "minItems"),
            (self.max_items.is_some(), "maxItems"),
            (self.unique_items, "uniqueItems"),
            (self.minimum.is_some(), "minimum"),
            (self.maximum.is_some(), "maximum"),
            (!self.multiples.is_empty(), "multipleOf"),
            (self.min_properties.is_some(), "minProperties"),
            (self.max_properties.is_some(), "maxProperties"),
        ]
        .into_iter()
        .filter_map(|(is_set, keyword)| is_set.then_some(keyword))
    }

    /// Both bounds hold.
    pub(super) fn and(self, other: Self) -> Self {
        let tighter = |left: Option<(f64, bool)>, right: Option<(f64, bool)>, sign: f64| match (left, right) {
            (Some(left), Some(right)) if left.0 == right.0 => Some((left.0, left.1 || right.1)),
            (Some(left), Some(right)) => Some(if (left.0 - right.0) * sign > 0.0 { left } else { right }),
            (left, right) => left.or(right),
        };
        let union = |mut left: Vec<String>, right: Vec<String>| {
            left.extend(right.into_iter().filter(|pattern| !left.contains(pattern)).collect::<Vec<_>>());
            left
        };
        let mut multiples = self.multiples;
        multiples
            .extend(other.multiples.into_iter().filter(|step| !multiples.contains(step)).collect::<Vec<_>>());
        Self {
            min_length: self.min_length.max(other.min_length),
            max_length: least(self.max_length, other.max_length),
            patterns: union(self.patterns, other.patterns),
            min_items: self.min_items.max(other.min_items),
            max_items: least(self.max_items, other.max_items),
            unique_items: self.unique_items || other.unique_items,
            minimum: tighter(self.minimum, other.minimum, 1.0),
            maximum: tighter(self.maximum, other.maximum, -1.0),
            multiples,
            min_properties: self.min_properties.max(other.min_properties),
            max_properties: least(self.max_properties, other.max_properties),
        }
    }

    /// The rules that a value of this type is checked by; those of other types of values have no effect on it.
    pub(super) fn rules(&self, ty: &Type) -> Vec<Rule> {
        match ty {
            Type::String | Type::BinaryText | Type::Password => self.text_rules(),
            Type::Integer(_) | Type::Double => self.number_rules(),
            Type::Array(_) => self.list_rules(),
            Type::Map(_) => self.map_rules(),
            _ => Vec::new(),
        }
    }

    fn text_rules(&self) -> Vec<Rule> {
        let mut rules = Vec::new();
        rules.extend(self.min_length.filter(|least| *least > 0).map(|least| Rule::MinLength(count(least))));
        rules.extend(self.max_length.map(|most| Rule::MaxLength(count(most))));
        rules.extend(self.patterns.iter().cloned().map(Rule::Pattern));
        rules
    }

    fn number_rules(&self) -> Vec<Rule> {
        let mut rules = Vec::new();
        rules.extend(self.minimum.map(|(bound, is_out)| Rule::Minimum(bound, is_out)));
        rules.extend(self.maximum.map(|(bound, is_out)| Rule::Maximum(bound, is_out)));
        rules.extend(self.multiples.iter().copied().map(Rule::MultipleOf));
        rules
    }

    fn list_rules(&self) -> Vec<Rule> {
        let mut rules = Vec::new();
        rules.extend(self.min_items.filter(|least| *least > 0).map(|least| Rule::MinItems(count(least))));
        rules.extend(self.max_items.map(|most| Rule::MaxItems(count(most))));
        rules.extend(self.unique_items.then_some(Rule::UniqueItems));
        rules
    }

    fn map_rules(&self) -> Vec<Rule> {
        let mut rules = Vec::new();
        let least = self.min_properties.filter(|least| *least > 0);
        rules.extend(least.map(|least| Rule::MinProperties(count(least))));
        rules.extend(self.max_properties.map(|most| Rule::MaxProperties(count(most))));
        rules
    }
}

/// A count as rules have it.
fn count(count: usize) -> u64 {
    u64::try_from(count).unwrap_or(u64::MAX)
}

fn least(left: Option<usize>, right: Option<usize>) -> Option<usize> {
    match (left, right) {
        (Some(left), Some(right)) => Some(left.min(right)),
        (left, right) => left.or(right),
    }
}

impl Builder<'_, '_> {
    /// Notes rules in a place where nothing checks them.
    pub(super) fn tell_unchecked(&mut self, rules: &[Rule], at: &Place) {
        if !rules.is_empty() {
            let message =
                "the rules of this value are left to the server: it is neither a parameter nor a property";
            self.say(UNCHECKED_RULE, at.clone(), message);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tighter_bound_holds() {
        let left = Bounds {
            min_length: Some(1),
            max_length: None,
            minimum: Some((1.0, false)),
            maximum: Some((9.0, true)),
            patterns: vec!["a".to_owned()],
            ..Bounds::default()
        };
        let right = Bounds {
            min_length: None,
            max_length: Some(5),
            minimum: Some((2.0, false)),
            maximum: Some((9.0, false)),
            patterns: vec!["a".to_owned(), "b".to_owned()],
            ..Bounds::default()
        };
        let both = left.clone().and(right.clone());
        assert_eq!(both, right.and(left).clone_sorted());
        assert_eq!((both.min_length, both.max_length), (Some(1), Some(5)));
        assert_eq!((both.minimum, both.maximum), (Some((2.0, false)), Some((9.0, true))));
        assert_eq!(both.patterns, ["a", "b"]);
    }

    impl Bounds {
        fn clone_sorted(mut self) -> Self {
            self.patterns.sort();
            self
        }
    }

    #[test]
    fn rules_go_with_the_type() {
        let bounds =
            Bounds { min_length: Some(0), max_length: Some(3), min_items: Some(1), ..Bounds::default() };
        assert_eq!(bounds.rules(&Type::String), [Rule::MaxLength(3)]);
        assert_eq!(bounds.rules(&Type::Array(Box::new(Type::String))), [Rule::MinItems(1)]);
        assert_eq!(bounds.rules(&Type::Uuid), []);
    }
}
