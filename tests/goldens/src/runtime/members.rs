// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! What serde writes, as a tree in the order in which it is written: for parameters and forms whose type is a model.

use std::fmt;

use serde::de::{Deserialize, Deserializer, MapAccess, SeqAccess, Visitor};
use serde::{Serialize, de};
use serde_json::Value;

use super::{ParameterValue, ToParameter};

/// The value of a parameter.
pub(crate) fn parameter_value(
    value: &(impl Serialize + ?Sized),
) -> Result<ParameterValue, serde_json::Error> {
    serde_json::from_slice(&serde_json::to_vec(value)?).map(|Written(value)| value)
}

/// The members of a form.
pub(crate) fn members(value: &(impl Serialize + ?Sized)) -> Result<Vec<(String, Value)>, serde_json::Error> {
    serde_json::from_slice(&serde_json::to_vec(value)?).map(|Members(members)| members)
}

/// Both ways lead through the text: a tree of `serde_json` sorts its members and widens an `f32`.
struct Written(ParameterValue);

impl<'de> Deserialize<'de> for Written {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(WrittenVisitor).map(Self)
    }
}

struct WrittenVisitor;

impl<'de> Visitor<'de> for WrittenVisitor {
    type Value = ParameterValue;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value")
    }

    fn visit_unit<E>(self) -> Result<ParameterValue, E> {
        Ok(ParameterValue::Absent)
    }

    fn visit_bool<E>(self, value: bool) -> Result<ParameterValue, E> {
        Ok(value.to_parameter())
    }

    fn visit_u64<E>(self, value: u64) -> Result<ParameterValue, E> {
        Ok(value.to_parameter())
    }

    fn visit_i64<E>(self, value: i64) -> Result<ParameterValue, E> {
        Ok(value.to_parameter())
    }

    fn visit_f64<E>(self, value: f64) -> Result<ParameterValue, E> {
        Ok(value.to_parameter())
    }

    fn visit_str<E>(self, value: &str) -> Result<ParameterValue, E> {
        Ok(value.to_parameter())
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<ParameterValue, A::Error> {
        let mut list = Vec::new();
        while let Some(Written(item)) = items.next_element()? {
            list.push(item);
        }
        Ok(ParameterValue::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<ParameterValue, A::Error> {
        let mut members = Vec::new();
        while let Some((name, Written(value))) = map.next_entry()? {
            members.push((name, value));
        }
        Ok(ParameterValue::Object(members))
    }
}

struct Members(Vec<(String, Value)>);

impl<'de> Deserialize<'de> for Members {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(MembersVisitor).map(Self)
    }
}

struct MembersVisitor;

impl<'de> Visitor<'de> for MembersVisitor {
    type Value = Vec<(String, Value)>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object, which a form needs")
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(Vec::new())
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
        let mut members = Vec::new();
        while let Some(member) = map.next_entry()? {
            members.push(member);
        }
        Ok(members)
    }
}
