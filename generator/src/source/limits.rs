//! Bounds for what is read, so that no input can exhaust memory, stack or time.

/// How much a text may hold.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// Bytes of one file.
    pub bytes: u64,
    /// Levels of nesting.
    pub depth: usize,
    /// Values that all aliases of one file may add, and those that references add which are written out.
    pub aliased_values: usize,
}

impl Default for Limits {
    /// 64 MiB, 120 levels (the YAML and JSON parsers end at 128), one million values.
    fn default() -> Self {
        Self { bytes: 64 * 1024 * 1024, depth: 120, aliased_values: 1_000_000 }
    }
}
