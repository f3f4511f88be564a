// Printed by letterpress from Values 1. Do not edit: change the description and generate again.

crate::runtime::model! {
    /// Example:
    ///
    /// ```text
    /// let x = 1;
    /// ```
    ///
    /// ```text
    /// not rust {
    /// ```
    ///
    /// */ "# \ \[link\] \<b>html\</b> <http://a.b/c>
    pub struct Hazard: Default {
        /// a */ b "#
        "x" => x: optional(into String);
    }
}
