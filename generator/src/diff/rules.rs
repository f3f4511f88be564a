//! What changed about what is checked before sending.

use std::mem::discriminant;

use super::words::code;
use crate::plan::model::RulePlan;

/// A clause for each rule that is new, gone or another: it goes on from the name of what is checked.
pub(super) fn compare(old: &[RulePlan], new: &[RulePlan]) -> Vec<String> {
    let like = |rules: &[RulePlan], rule: &RulePlan| {
        rules.iter().find(|one| discriminant(*one) == discriminant(rule)).cloned()
    };
    let mut clauses = Vec::new();
    for rule in old {
        match like(new, rule) {
            None => clauses.push(format!("is checked less strictly: no longer {}", text(rule))),
            Some(now) if now == *rule => {}
            Some(now) => {
                let how = match is_tighter(rule, &now) {
                    Some(true) => "more strictly",
                    Some(false) => "less strictly",
                    None => "in another way",
                };
                clauses.push(format!("is checked {how}: {}; it was {}", text(&now), text(rule)));
            }
        }
    }
    let added = new.iter().filter(|rule| like(old, rule).is_none());
    clauses.extend(added.map(|rule| format!("is checked more strictly: {}", text(rule))));
    clauses
}

/// Whether the second rule lets fewer values pass; `None` where neither lets pass all that the other does.
fn is_tighter(old: &RulePlan, new: &RulePlan) -> Option<bool> {
    Some(match (old, new) {
        (RulePlan::MinLength(old), RulePlan::MinLength(new))
        | (RulePlan::MinItems(old), RulePlan::MinItems(new))
        | (RulePlan::MinProperties(old), RulePlan::MinProperties(new)) => new > old,
        (RulePlan::MaxLength(old), RulePlan::MaxLength(new))
        | (RulePlan::MaxItems(old), RulePlan::MaxItems(new))
        | (RulePlan::MaxProperties(old), RulePlan::MaxProperties(new)) => new < old,
        (RulePlan::Minimum(old, excluded), RulePlan::Minimum(new, excludes)) => {
            new > old || (new == old && *excludes && !*excluded)
        }
        (RulePlan::Maximum(old, excluded), RulePlan::Maximum(new, excludes)) => {
            new < old || (new == old && *excludes && !*excluded)
        }
        _ => return None,
    })
}

fn text(rule: &RulePlan) -> String {
    rule.bound().unwrap_or_else(|| match rule {
        RulePlan::Pattern(pattern) => format!("matching {}", code(pattern)),
        _ => "no two items the same".to_owned(),
    })
}
