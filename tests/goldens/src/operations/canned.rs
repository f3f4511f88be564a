// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! Answers for tests: what a `TestServer` gives as the example of each operation.

crate::runtime::canned! {
    super::pets::GetPetX1034 = super::pets::GET_PET_X1034, empty, 204, "", "";
    super::pets::GetPet = super::pets::GET_PET, empty, 204, "", "";
    super::pets::GetPetXcc8b = super::pets::GET_PET_XCC8B, empty, 204, "", "";
    super::pets::Twice = super::pets::TWICE, empty, 204, "", "";
    super::pets::GetTwiceB = super::pets::GET_TWICE_B, empty, 204, "", "";
    super::pets::Read = super::pets::READ, empty, 204, "", "";
    super::pets::ReadErrorCall = super::pets::READ_ERROR, empty, 204, "", "";
    super::pets::SolutionsBackupRestoreDriveProtectionUnitsDriveProtectionUnitsBulkAdditionJobsGetTheDriveProtectionUnitsBulkAdditionJobOfOneDriveForBusinessProtectionPolicyAndOfEverythingElseThatTheServiceKnows = super::pets::SOLUTIONS_BACKUP_RESTORE_DRIVE_PROTECTION_UNITS_DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS_GET_THE_DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOB_OF_ONE_DRIVE_FOR_BUSINESS_PROTECTION_POLICY_AND_OF_EVERYTHING_ELSE_THAT_THE_SERVICE_KNOWS, empty, 204, "", "";
    super::pets::Same = super::pets::SAME, empty, 204, "", "";
    super::pets::Look = super::pets::LOOK, empty, 200, "", "";
    super::pets::Ask = super::pets::ASK, empty, 204, "", "";
    super::pets::Follow = super::pets::FOLLOW, empty, 204, "", "";
    super::pets::SearchWithBody = super::pets::SEARCH_WITH_BODY, empty, 204, "", "";
    super::pets::OldRemove = super::pets::OLD_REMOVE, empty, 204, "", "";
    super::api::UsersList = super::api::USERS_LIST, empty, 204, "", "";
    super::server::GraphUserListUser = super::server::GRAPH_USER_LIST_USER, empty, 204, "", "";
    super::core::ListAllOfThem = super::core::LIST_ALL_OF_THEM, empty, 204, "", "";
    super::type_::TypeCall = super::type_::TYPE, empty, 204, "", "";
    super::type_::Clone = super::type_::CLONE, empty, 204, "", "";
    super::type_::Call = super::type_::CALL, empty, 204, "", "";
    super::u52d5_u7269::U52d5U7269Call = super::u52d5_u7269::U52D5_U7269, empty, 204, "", "";
    super::nameless::DeleteNamelessById = super::nameless::DELETE_NAMELESS_BY_ID, empty, 204, "", "";
}
