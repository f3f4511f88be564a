//! The items of both sides, and which of their changes follow from another, so that one change is told once.

use std::collections::HashMap;

use crate::surface::{Argument, Item, ItemKind, Surface};

pub(super) struct Pairs<'a> {
    pub(super) old: HashMap<&'a str, &'a Item>,
    pub(super) new: HashMap<&'a str, &'a Item>,
    old_calls: HashMap<&'a str, &'a Item>,
    new_calls: HashMap<&'a str, &'a Item>,
}

impl<'a> Pairs<'a> {
    pub(super) fn new(old: &'a Surface, new: &'a Surface) -> Self {
        let by_path =
            |surface: &'a Surface| surface.items.iter().map(|item| (item.path.as_str(), item)).collect();
        Self { old: by_path(old), new: by_path(new), old_calls: calls(old), new_calls: calls(new) }
    }

    /// Whether an item is another thing now, so that nothing in it is compared.
    pub(super) fn is_replaced(&self, path: &str) -> bool {
        matches!((self.old.get(path), self.new.get(path)), (Some(old), Some(new)) if old.kind != new.kind)
    }

    /// Whether an item is gone because something else is.
    pub(super) fn follows_removal(&self, item: &Item) -> bool {
        self.follows(item, &self.old, &self.new)
            || match item.kind {
                // What was optional has become an argument, or the field itself is told of.
                ItemKind::Setter => self.is_told_with_its_field(item),
                ItemKind::Field => self.lost(&item_of(item, "::new"), name(item)).is_some(),
                ItemKind::CallSetter => self
                    .operation_of(item)
                    .is_some_and(|operation| self.gained(&operation, name(item)).is_some()),
                ItemKind::Implementation => {
                    self.default_goes_with_new(item)
                        || self.conversion_goes_with_variant(item, &self.old, &self.new)
                }
                _ => false,
            }
            || self.is_item_of_tuple(item)
    }

    /// Whether an item is new because something else is.
    pub(super) fn follows_addition(&self, item: &Item) -> bool {
        self.follows(item, &self.new, &self.old)
            || match item.kind {
                ItemKind::Setter => self.is_told_with_its_field(item),
                ItemKind::Field => self.gained(&item_of(item, "::new"), name(item)).is_some(),
                ItemKind::CallSetter => self
                    .operation_of(item)
                    .is_some_and(|operation| self.lost(&operation, name(item)).is_some()),
                ItemKind::Implementation => {
                    self.default_goes_with_new(item)
                        || self.conversion_goes_with_variant(item, &self.new, &self.old)
                }
                _ => false,
            }
            || self.is_item_of_tuple(item)
    }

    /// Whether what an item belongs to is on its side alone, or was replaced.
    fn follows(&self, item: &Item, own: &HashMap<&str, &'a Item>, other: &HashMap<&str, &'a Item>) -> bool {
        let mut at = item.parent.as_deref();
        while let Some(path) = at {
            if !other.contains_key(path) || self.is_replaced(path) {
                return true;
            }
            at = own.get(path).and_then(|item| item.parent.as_deref());
        }
        false
    }

    /// The field that a setter sets, before and after: one of them differs, so that its change is told.
    fn is_told_with_its_field(&self, setter: &Item) -> bool {
        let field = item_of(setter, &format!(".{}", name(setter)));
        let types = [&self.old, &self.new].map(|side| side.get(field.as_str()).map(|field| &field.ty));
        types[0] != types[1]
    }

    /// Whether a setter's change is its field's.
    pub(super) fn is_setter_of_changed_field(&self, setter: &Item) -> bool {
        setter.kind == ItemKind::Setter && self.is_told_with_its_field(setter)
    }

    /// Whether the field has another type now, which its constructor takes.
    pub(super) fn is_field_changed(&self, constructor: &Item, field: &str) -> bool {
        let field = item_of(constructor, &format!(".{field}"));
        let types = [&self.old, &self.new].map(|side| side.get(field.as_str()).map(|field| &field.ty));
        types.iter().all(Option::is_some) && types[0] != types[1]
    }

    /// The argument that a function has now and had not.
    fn gained(&self, function: &str, argument: &str) -> Option<&'a Argument> {
        difference(self.new.get(function)?, self.old.get(function)?, argument)
    }

    /// The argument that a function had and has not now.
    pub(super) fn lost(&self, function: &str, argument: &str) -> Option<&'a Argument> {
        difference(self.old.get(function)?, self.new.get(function)?, argument)
    }

    /// The operation of a call's setter, where both sides have it.
    fn operation_of(&self, setter: &Item) -> Option<String> {
        let call = setter.parent.as_deref()?;
        self.new.get(call).or_else(|| self.old.get(call))?.parent.clone()
    }

    /// What an operation's call has or had under a name as a setter.
    pub(super) fn setter_of(&self, operation: &str, argument: &str, in_old: bool) -> Option<&'a Item> {
        let (calls, items) = if in_old { (&self.old_calls, &self.old) } else { (&self.new_calls, &self.new) };
        let call = calls.get(operation)?;
        items.get(format!("{}::{argument}", call.path).as_str()).copied()
    }

    /// Whether the body that an operation takes has another type, or is there on one side only.
    pub(super) fn is_body_changed(&self, operation: &Item) -> bool {
        let body = |in_old: bool| {
            let items = if in_old { &self.old } else { &self.new };
            let own = items.get(operation.path.as_str())?.arguments.iter();
            let setter = self.setter_of(&operation.path, "body", in_old).into_iter();
            let mut all = own.chain(setter.flat_map(|setter| &setter.arguments));
            all.find(|argument| argument.name == "body").map(|argument| &argument.ty)
        };
        operation.kind == ItemKind::Operation && body(true) != body(false)
    }

    /// Whether awaiting an operation's call gives another type.
    pub(super) fn is_answer_changed(&self, operation: &Item) -> bool {
        let of =
            |calls: &HashMap<&str, &'a Item>| calls.get(operation.path.as_str()).map(|call| call.ty.clone());
        of(&self.old_calls) != of(&self.new_calls)
    }

    fn default_goes_with_new(&self, item: &Item) -> bool {
        let constructor = item_of(item, "::new");
        let arguments = [&self.old, &self.new]
            .map(|side| side.get(constructor.as_str()).map(|new| new.arguments.is_empty()));
        item.path.ends_with(": Default")
            && arguments.iter().all(Option::is_some)
            && arguments[0] != arguments[1]
    }

    /// Whether the variant that a type becomes is on this side alone.
    fn conversion_goes_with_variant(
        &self,
        item: &Item,
        own: &HashMap<&str, &'a Item>,
        other: &HashMap<&str, &'a Item>,
    ) -> bool {
        let Some((_, from)) = item.path.split_once(": From<") else { return false };
        let payload = from.trim_end_matches('>');
        let holds = |variant: &&&Item| {
            variant.kind == ItemKind::Variant
                && variant.parent == item.parent
                && variant.signature.contains(payload)
        };
        let mut variants = own.values().filter(holds).peekable();
        variants.peek().is_some()
            && variants.all(|variant| {
                other.get(variant.path.as_str()).is_none_or(|now| now.signature != variant.signature)
            })
    }

    /// The items of a tuple are told of with the whole of it.
    pub(super) fn is_item_of_tuple(&self, item: &Item) -> bool {
        let parent = item.parent.as_deref().unwrap_or_default();
        let old = self.old.get(parent).map(|parent| (parent.kind, &parent.signature));
        let new = self.new.get(parent).map(|parent| (parent.kind, &parent.signature));
        matches!(old, Some((ItemKind::Tuple, _))) && old != new
    }
}

fn calls(surface: &Surface) -> HashMap<&str, &Item> {
    let calls = surface.items.iter().filter(|item| item.kind == ItemKind::Call);
    calls.filter_map(|call| Some((call.parent.as_deref()?, call))).collect()
}

fn difference<'a>(has: &'a Item, has_not: &Item, argument: &str) -> Option<&'a Argument> {
    let is_it = |one: &&Argument| one.name == argument;
    let found = has.arguments.iter().find(is_it)?;
    has_not.arguments.iter().find(is_it).is_none().then_some(found)
}

/// Another item of what an item belongs to.
fn item_of(item: &Item, end: &str) -> String {
    format!("{}{end}", item.parent.as_deref().unwrap_or_default())
}

/// The last part of an item's path.
pub(super) fn name(item: &Item) -> &str {
    let of = item.parent.as_deref().map_or(0, str::len);
    item.path.get(of..).unwrap_or_default().trim_start_matches([':', '.'])
}
