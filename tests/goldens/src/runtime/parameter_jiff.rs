// Printed by letterpress: the runtime, the same in every client. Do not edit.

//! Dates and times as parameter values, in the form of RFC 3339.

use super::{Measure, Measured, ParameterValue, ToParameter};

macro_rules! date_and_time {
    ($($type:ty),*) => {$(
        impl ToParameter for $type {
            fn to_parameter(&self) -> ParameterValue {
                ParameterValue::Text(self.to_string())
            }
        }

        impl Measured for $type {
            fn measure(&self) -> Measure<'_> {
                Measure::Other
            }
        }
    )*};
}

date_and_time!(jiff::Timestamp, jiff::civil::Date, jiff::civil::Time, jiff::civil::DateTime);
