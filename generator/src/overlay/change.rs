//! The tree while it is changed, with the origins of its values.

use std::collections::BTreeMap;

use super::Mismatch;
use crate::diagnostics::{FileId, Place, Pointer};
use crate::source::Value;

/// A tree, and where its values are written.
#[derive(Debug)]
pub(super) struct Changed {
    file: FileId,
    tree: Value,
    /// Pointer text of a value → where it, with all in it, is written, where that is another place than its own.
    moves: BTreeMap<String, Place>,
}

impl Changed {
    pub(super) fn new(file: FileId, tree: Value) -> Self {
        Self { file, tree, moves: BTreeMap::new() }
    }

    pub(super) fn tree(&self) -> &Value {
        &self.tree
    }

    /// The tree and the origins.
    pub(super) fn finish(self) -> (Value, BTreeMap<String, Place>) {
        (self.tree, self.moves)
    }

    /// Where the value at a pointer is written.
    pub(super) fn written_at(&self, pointer: &Pointer) -> Place {
        let text = pointer.as_str();
        let mut here = text;
        loop {
            if let Some(place) = self.moves.get(here) {
                let rest = text.get(here.len()..).unwrap_or_default();
                let origin = Pointer::parse(&format!("{}{rest}", place.pointer.as_str()));
                return Place::new(place.file, origin.unwrap_or_else(|| place.pointer.clone()));
            }
            match here.rfind('/') {
                Some(slash) => here = here.get(..slash).unwrap_or_default(),
                None => return Place::new(self.file, pointer.clone()),
            }
        }
    }

    /// Removes a value from the object or list that holds it. Nothing happens if it is gone already.
    pub(super) fn remove(&mut self, pointer: &Pointer) {
        let (Some(outer), Some(token)) = (pointer.parent(), pointer.last()) else { return };
        match self.tree.at_mut(&outer) {
            Some(Value::Object(members)) => {
                members.shift_remove(&token);
                self.take_moves(pointer);
            }
            Some(Value::Array(elements)) => {
                let (Ok(index), count) = (token.parse::<usize>(), elements.len()) else { return };
                if index < count {
                    elements.remove(index);
                    self.shift(&outer, index, count);
                }
            }
            _ => {}
        }
    }

    /// The elements behind `index` have moved up by one.
    fn shift(&mut self, list: &Pointer, index: usize, count: usize) {
        self.take_moves(&list.index(index));
        for old in index + 1..count {
            let (from, to) = (list.index(old), list.index(old - 1));
            let origin = self.written_at(&from);
            for (text, place) in self.take_moves(&from) {
                let rest = text.get(from.as_str().len()..).unwrap_or_default();
                self.moves.insert(format!("{}{rest}", to.as_str()), place);
            }
            self.moves.insert(to.as_str().to_owned(), origin);
        }
    }

    /// Takes out the origins of a value and of all in it.
    fn take_moves(&mut self, pointer: &Pointer) -> Vec<(String, Place)> {
        let inner = format!("{}/", pointer.as_str());
        let mut taken: Vec<String> = self
            .moves
            .range(inner.clone()..)
            .take_while(|(text, _)| text.starts_with(&inner))
            .map(|(text, _)| text.clone())
            .collect();
        taken.push(pointer.as_str().to_owned());
        taken.into_iter().filter_map(|text| self.moves.remove_entry(&text)).collect()
    }

    /// Merges a value into the one at `target`: objects member by member, lists one behind the other; other values replace.
    /// What is selected itself may also be a list that gets the value as one more element. `from` is where the value is
    /// written.
    pub(super) fn merge(&mut self, target: &Pointer, value: &Value, from: &Place) -> Result<(), Mismatch> {
        if let Some(Value::Array(elements)) = self.tree.at_mut(target)
            && !matches!(value, Value::Array(_))
        {
            let index = elements.len();
            elements.push(value.clone());
            self.moves.insert(target.index(index).as_str().to_owned(), from.clone());
            return Ok(());
        }
        self.merge_same(target, value, from)
    }

    fn merge_same(&mut self, target: &Pointer, value: &Value, from: &Place) -> Result<(), Mismatch> {
        let Some(here) = self.tree.at_mut(target) else { return Ok(()) };
        match (here, value) {
            (Value::Object(members), Value::Object(new)) => {
                let mut both = Vec::new();
                for (key, member) in new {
                    if members.contains_key(key) {
                        both.push((key, member));
                    } else {
                        members.insert(key.clone(), member.clone());
                        self.moves.insert(target.child(key).as_str().to_owned(), from.child(key));
                    }
                }
                both.into_iter().try_for_each(|(key, member)| {
                    self.merge_same(&target.child(key), member, &from.child(key))
                })
            }
            (Value::Array(elements), Value::Array(new)) => {
                let first = elements.len();
                elements.extend(new.iter().cloned());
                for index in 0..new.len() {
                    let pointer = target.index(first + index);
                    self.moves.insert(pointer.as_str().to_owned(), from.index(index));
                }
                Ok(())
            }
            (here, value) if *here == Value::Null || (is_primitive(here) && is_primitive(value)) => {
                *here = value.clone();
                self.moves.insert(target.as_str().to_owned(), from.clone());
                Ok(())
            }
            (here, value) => Err(Mismatch {
                message: format!("{} can't be merged into {}", value.kind(), here.kind()),
                pointer: Some(target.clone()),
            }),
        }
    }
}

fn is_primitive(value: &Value) -> bool {
    !matches!(value, Value::Array(_) | Value::Object(_))
}
