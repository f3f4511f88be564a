// Printed by letterpress from Bodies 1. Do not edit: change the description and generate again.

use std::collections::BTreeMap;

use crate::runtime::Part;
use super::UploadRequestMeta;

crate::runtime::structure! {
    /// The type `UploadRequest`.
    pub struct UploadRequest {
        /// The property `file`.
        "file" => file: required(into Part);
        /// The property `more`.
        "more" => more: optional(into Vec<Part>);
        /// The property `picture`.
        "picture" => picture: optional(into Part);
        /// The property `title`.
        "title" => title: optional(into String);
        /// The property `size`.
        ///
        /// At most 9.
        "size" => size: optional(of i64);
        /// The property `tags`.
        "tags" => tags: optional(each String);
        /// The property `meta`.
        "meta" => meta: optional(of UploadRequestMeta);
        /// The property `labels`.
        "labels" => labels: optional(of BTreeMap<String, String>);
        /// The property `ids`.
        "ids" => ids: optional(into Vec<i64>);
        /// The property `note`.
        "note" => note: patch(String);
    }
}

crate::runtime::parts! { UploadRequest {
    "file" => file: files;
    "more" => more: files;
    "picture" => picture: files;
    "title" => title: value;
    "size" => size: value;
    "tags" => tags: value;
    "meta" => meta: value;
    "labels" => labels: value;
    "ids" => ids: value;
    "note" => note: value;
} }

crate::runtime::checks! { UploadRequest {
    "size" => size: Rule::Maximum(9.0);
} }
