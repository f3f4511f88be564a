//! What an edit of one operation does to errors that it has in common with others: the type comes with the second operation
//! that has it and goes with the last but one, and of two types for the same statuses one gives its name way.

use std::collections::BTreeSet;

use letterpress::plan::model::CratePlan;
use letterpress::surface::{Item, ItemKind};

/// What may change of the errors of operations that the edit is not about.
pub(super) struct InCommon {
    /// The types, by their paths.
    types: BTreeSet<String>,
    /// The names that operations have for them.
    names: BTreeSet<String>,
}

/// An operation whose errors have a type that others have, too.
struct Member {
    operation: String,
    name: String,
    ty: String,
}

impl InCommon {
    /// What the operations among `allowed` have in common with others, before or after.
    pub(super) fn of((before, after): (&CratePlan, &CratePlan), allowed: &BTreeSet<String>) -> Self {
        let members: Vec<Member> = members(before).chain(members(after)).collect();
        let edited = members.iter().filter(|member| allowed.contains(&member.operation));
        let of_edited: BTreeSet<&String> = edited.map(|member| &member.ty).collect();
        let others: BTreeSet<&String> = members
            .iter()
            .filter(|member| of_edited.contains(&member.ty))
            .map(|member| &member.operation)
            .collect();
        // An operation may change from one type to another by it.
        let touched = || members.iter().filter(|member| others.contains(&member.operation));
        Self {
            types: touched().map(|member| member.ty.clone()).collect(),
            names: touched().map(|member| member.name.clone()).collect(),
        }
    }

    /// Whether an item is such a type or belongs to it, or if a name stands for another type of the same content.
    pub(super) fn allows(&self, path: &str, old: Option<&Item>, new: Option<&Item>) -> bool {
        let is_of_type = |ty: &String| {
            path.strip_prefix(ty.as_str()).is_some_and(|rest| rest.is_empty() || rest.starts_with("::"))
        };
        let is_name = |old: &Item, new: &Item| {
            let kinds = [old.kind, new.kind];
            self.names.contains(path)
                && kinds == [ItemKind::ErrorEnum; 2]
                && super::same(
                    Some(&Item { signature: new.signature.clone(), ty: new.ty.clone(), ..old.clone() }),
                    Some(new),
                    true,
                )
        };
        self.types.iter().any(is_of_type) || old.zip(new).is_some_and(|(old, new)| is_name(old, new))
    }

    /// The words by which printed code names them.
    pub(super) fn words(&self) -> impl Iterator<Item = String> {
        let last = |path: &String| path.rsplit("::").next().unwrap_or_default().to_owned();
        self.types.iter().chain(&self.names).map(last)
    }
}

fn members(plan: &CratePlan) -> impl Iterator<Item = Member> {
    let groups = plan.modules.iter().flat_map(|module| &module.groups);
    groups.flat_map(|group| {
        group.operations.iter().filter_map(|operation| {
            let error = operation.error.as_ref()?;
            let path = |name: &str| format!("{}::{name}", group.module);
            Some(Member {
                operation: path(&format!("{}::{}", group.type_name, operation.method_name)),
                name: path(&error.name),
                ty: path(error.same_as.as_ref()?),
            })
        })
    })
}
