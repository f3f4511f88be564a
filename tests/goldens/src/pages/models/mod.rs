// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

mod list_after_response;
mod list_by_cursor_response;
mod list_by_cursor_response_response_metadata;
mod list_by_next_number_response;
mod list_by_next_number_response_meta;
mod list_by_next_number_response_meta_pagination;
mod list_by_offset_response;
mod list_by_page_of_total_response;
mod list_by_token_response;
mod list_by_url_response;
mod list_two_lists_response;
mod problem;
mod thing;

pub use list_after_response::ListAfterResponse;
pub use list_by_cursor_response::ListByCursorResponse;
pub use list_by_cursor_response_response_metadata::ListByCursorResponseResponseMetadata;
pub use list_by_next_number_response::ListByNextNumberResponse;
pub use list_by_next_number_response_meta::ListByNextNumberResponseMeta;
pub use list_by_next_number_response_meta_pagination::ListByNextNumberResponseMetaPagination;
pub use list_by_offset_response::ListByOffsetResponse;
pub use list_by_page_of_total_response::ListByPageOfTotalResponse;
pub use list_by_token_response::ListByTokenResponse;
pub use list_by_url_response::ListByUrlResponse;
pub use list_two_lists_response::ListTwoListsResponse;
pub use problem::Problem;
pub use thing::Thing;
