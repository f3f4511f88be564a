// Printed by letterpress from Pages 1. Do not edit: change the description and generate again.

//! The types of requests and answers.

crate::runtime::models! {
    list_after_response::ListAfterResponse;
    list_by_cursor_response::ListByCursorResponse;
    list_by_cursor_response_response_metadata::ListByCursorResponseResponseMetadata;
    list_by_next_number_response::ListByNextNumberResponse;
    list_by_next_number_response_meta::ListByNextNumberResponseMeta;
    list_by_next_number_response_meta_pagination::ListByNextNumberResponseMetaPagination;
    list_by_offset_response::ListByOffsetResponse;
    list_by_page_of_total_response::ListByPageOfTotalResponse;
    list_by_token_response::ListByTokenResponse;
    list_by_url_response::ListByUrlResponse;
    list_two_lists_response::ListTwoListsResponse;
    problem::Problem;
    thing::Thing;
}
