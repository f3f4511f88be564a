// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! UUIDs as parameter values.

use super::{Measure, Measured, ParameterValue, ToParameter};

impl ToParameter for uuid::Uuid {
    fn to_parameter(&self) -> ParameterValue {
        ParameterValue::Text(self.to_string())
    }
}

impl Measured for uuid::Uuid {
    fn measure(&self) -> Measure<'_> {
        Measure::Other
    }
}
