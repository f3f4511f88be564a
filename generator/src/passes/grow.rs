//! Marks that spread until nothing changes.

/// Marks each entry for which the rule holds, given the marks so far, until it holds for no other.
pub(super) fn grow(marks: &mut [bool], rule: impl Fn(usize, &[bool]) -> bool) {
    let mut changed = true;
    while changed {
        changed = false;
        for index in 0..marks.len() {
            if marks.get(index) == Some(&false) && rule(index, marks) {
                if let Some(mark) = marks.get_mut(index) {
                    *mark = true;
                }
                changed = true;
            }
        }
    }
}

/// Whether an entry is marked.
pub(super) fn is_marked(marks: &[bool], index: usize) -> bool {
    marks.get(index).copied().unwrap_or_default()
}
