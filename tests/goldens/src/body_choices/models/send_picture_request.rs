// Printed by letterpress from Body choices 1. Do not edit: change the description and generate again.

use crate::runtime::Part;

crate::runtime::structure! {
    /// The type `SendPictureRequest`.
    pub struct SendPictureRequest {
        /// The property `title`.
        "title" => title: optional(into String);
        /// The property `picture`.
        "picture" => picture: required(into Part);
        /// The property `thumbnails`.
        "thumbnails" => thumbnails: optional(into Vec<Part>);
    }
}

crate::runtime::parts! { SendPictureRequest {
    "title" => title: value;
    "picture" => picture: files;
    "thumbnails" => thumbnails: files;
} }
