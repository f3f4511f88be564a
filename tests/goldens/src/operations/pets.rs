// Printed by letterpress from Operations 1. Do not edit: change the description and generate again.

//! The operations of `Pets`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Parameter, Statuses};
use super::models::{ReadNotFoundResponse, SearchWithBodyRequest};

/// The operations of `Pets`.
///
/// [`Client::pets`](super::Client::pets) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Pets<'c> {
    pub(super) core: &'c Core,
}

impl Pets<'_> {
    /// Sends `GET /case/a`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().get_pet_x1034().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_pet_x1034(&self) -> GetPetX1034 {
        GetPetX1034(Call::for_empty(self.core, &GET_PET_X1034))
    }

    /// Sends `GET /case/b`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().get_pet().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_pet(&self) -> GetPet {
        GetPet(Call::for_empty(self.core, &GET_PET))
    }

    /// Sends `GET /case/c`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().get_pet_xcc8b().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_pet_xcc8b(&self) -> GetPetXcc8b {
        GetPetXcc8b(Call::for_empty(self.core, &GET_PET_XCC8B))
    }

    /// Sends `GET /twice/a`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().twice().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn twice(&self) -> Twice {
        Twice(Call::for_empty(self.core, &TWICE))
    }

    /// Sends `GET /twice/b`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().get_twice_b().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn get_twice_b(&self) -> GetTwiceB {
        GetTwiceB(Call::for_empty(self.core, &GET_TWICE_B))
    }

    /// Sends `GET /secondary/a`.
    ///
    /// # Errors
    ///
    /// - 404, [`ReadError::NotFound`]: No.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().read().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read(&self) -> Read {
        Read(Call::for_empty(self.core, &READ))
    }

    /// Sends `GET /secondary/b`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().read_error().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_error(&self) -> ReadErrorCall {
        ReadErrorCall(Call::for_empty(self.core, &READ_ERROR))
    }

    /// Sends `GET /words/long`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client
    ///     .pets()
    ///     .solutions_backup_restore_drive_protection_units_drive_protection_units_bulk_addition_jobs_get_the_drive_protection_units_bulk_addition_job_of_one_drive_for_business_protection_policy_and_of_everything_else_that_the_service_knows()
    ///     .await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn solutions_backup_restore_drive_protection_units_drive_protection_units_bulk_addition_jobs_get_the_drive_protection_units_bulk_addition_job_of_one_drive_for_business_protection_policy_and_of_everything_else_that_the_service_knows(
        &self,
    ) -> SolutionsBackupRestoreDriveProtectionUnitsDriveProtectionUnitsBulkAdditionJobsGetTheDriveProtectionUnitsBulkAdditionJobOfOneDriveForBusinessProtectionPolicyAndOfEverythingElseThatTheServiceKnows {
        SolutionsBackupRestoreDriveProtectionUnitsDriveProtectionUnitsBulkAdditionJobsGetTheDriveProtectionUnitsBulkAdditionJobOfOneDriveForBusinessProtectionPolicyAndOfEverythingElseThatTheServiceKnows(
            Call::for_empty(
                self.core,
                &SOLUTIONS_BACKUP_RESTORE_DRIVE_PROTECTION_UNITS_DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS_GET_THE_DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOB_OF_ONE_DRIVE_FOR_BUSINESS_PROTECTION_POLICY_AND_OF_EVERYTHING_ELSE_THAT_THE_SERVICE_KNOWS,
            ),
        )
    }

    /// Sends `GET /same`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().same("example").await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn same(&self, id_query: &str) -> Same {
        Same(Call::for_empty(self.core, &SAME).set(&Parameter::query("id"), id_query))
    }

    /// Sends `HEAD /methods`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().look().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn look(&self) -> Look {
        Look(Call::for_empty(self.core, &LOOK))
    }

    /// Sends `OPTIONS /methods`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().ask().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn ask(&self) -> Ask {
        Ask(Call::for_empty(self.core, &ASK))
    }

    /// Sends `TRACE /methods`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().follow().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn follow(&self) -> Follow {
        Follow(Call::for_empty(self.core, &FOLLOW))
    }

    /// Sends `GET /methods`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// use goldens::operations::models::SearchWithBodyRequest;
    ///
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let request = SearchWithBodyRequest::new();
    /// client.pets().search_with_body(&request).await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn search_with_body(&self, body: &SearchWithBodyRequest) -> SearchWithBody {
        SearchWithBody(
            Call::for_empty(self.core, &SEARCH_WITH_BODY).json("application/json", body),
        )
    }

    /// Sends `DELETE /methods`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::operations::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.pets().old_remove().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[deprecated = "the API's description deprecates this operation"]
    #[inline]
    pub fn old_remove(&self) -> OldRemove {
        OldRemove(Call::for_empty(self.core, &OLD_REMOVE))
    }
}

crate::runtime::call! {
    /// The call that [`Pets::get_pet_x1034`] prepares: awaiting it sends it.
    pub struct GetPetX1034 => (), NoError {}

    /// The call that [`Pets::get_pet`] prepares: awaiting it sends it.
    pub struct GetPet => (), NoError {}

    /// The call that [`Pets::get_pet_xcc8b`] prepares: awaiting it sends it.
    pub struct GetPetXcc8b => (), NoError {}

    /// The call that [`Pets::twice`] prepares: awaiting it sends it.
    pub struct Twice => (), NoError {}

    /// The call that [`Pets::get_twice_b`] prepares: awaiting it sends it.
    pub struct GetTwiceB => (), NoError {}

    /// The call that [`Pets::read`] prepares: awaiting it sends it.
    pub struct Read => (), ReadError {}

    /// The call that [`Pets::read_error`] prepares: awaiting it sends it.
    pub struct ReadErrorCall => (), NoError {}

    /// The call that [`Pets::solutions_backup_restore_drive_protection_units_drive_protection_units_bulk_addition_jobs_get_the_drive_protection_units_bulk_addition_job_of_one_drive_for_business_protection_policy_and_of_everything_else_that_the_service_knows`] prepares: awaiting it sends it.
    pub struct SolutionsBackupRestoreDriveProtectionUnitsDriveProtectionUnitsBulkAdditionJobsGetTheDriveProtectionUnitsBulkAdditionJobOfOneDriveForBusinessProtectionPolicyAndOfEverythingElseThatTheServiceKnows =>
        (), NoError {}

    /// The call that [`Pets::same`] prepares: awaiting it sends it.
    pub struct Same => (), NoError {
        /// Sets the header `id`.
        fn id_header(id_header: impl AsRef<str>) => set(&Parameter::header("id"), id_header.as_ref());
        /// Sets the cookie `id`.
        fn id_cookie(id_cookie: impl AsRef<str>) => set(&Parameter::cookie("id"), id_cookie.as_ref());
    }

    /// The call that [`Pets::look`] prepares: awaiting it sends it.
    pub struct Look => (), NoError {}

    /// The call that [`Pets::ask`] prepares: awaiting it sends it.
    pub struct Ask => (), NoError {}

    /// The call that [`Pets::follow`] prepares: awaiting it sends it.
    pub struct Follow => (), NoError {}

    /// The call that [`Pets::search_with_body`] prepares: awaiting it sends it.
    pub struct SearchWithBody => (), NoError {}

    /// The call that [`Pets::old_remove`] prepares: awaiting it sends it.
    pub struct OldRemove => (), NoError {}
}

pub(super) static GET_PET_X1034: Operation = Operation::new("getPet", Method::Get, "/case/a")
    .success(&[Statuses::Code(204)]);

pub(super) static GET_PET: Operation = Operation::new("get_pet", Method::Get, "/case/b")
    .success(&[Statuses::Code(204)]);

pub(super) static GET_PET_XCC8B: Operation = Operation::new("GetPet", Method::Get, "/case/c")
    .success(&[Statuses::Code(204)]);

pub(super) static TWICE: Operation = Operation::new("twice", Method::Get, "/twice/a")
    .success(&[Statuses::Code(204)]);

pub(super) static GET_TWICE_B: Operation = Operation::new("get_twice_b", Method::Get, "/twice/b")
    .success(&[Statuses::Code(204)]);

pub(super) static READ: Operation = Operation::json("read", Method::Get, "/secondary/a")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_ERROR: Operation = Operation::new("readError", Method::Get, "/secondary/b")
    .success(&[Statuses::Code(204)]);

pub(super) static SOLUTIONS_BACKUP_RESTORE_DRIVE_PROTECTION_UNITS_DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOBS_GET_THE_DRIVE_PROTECTION_UNITS_BULK_ADDITION_JOB_OF_ONE_DRIVE_FOR_BUSINESS_PROTECTION_POLICY_AND_OF_EVERYTHING_ELSE_THAT_THE_SERVICE_KNOWS: Operation =
    Operation::new("solutions.backupRestore.driveProtectionUnits.driveProtectionUnitsBulkAdditionJobs.getTheDriveProtectionUnitsBulkAdditionJobOfOneDriveForBusinessProtectionPolicy.andOfEverythingElseThatTheServiceKnows", Method::Get, "/words/long")
        .success(&[Statuses::Code(204)]);

pub(super) static SAME: Operation = Operation::new("same", Method::Get, "/same")
    .success(&[Statuses::Code(204)]);

pub(super) static LOOK: Operation = Operation::new("look", Method::Head, "/methods")
    .success(&[Statuses::Code(200)]);

pub(super) static ASK: Operation = Operation::new("ask", Method::Options, "/methods")
    .success(&[Statuses::Code(204)]);

pub(super) static FOLLOW: Operation = Operation::new("follow", Method::Trace, "/methods")
    .success(&[Statuses::Code(204)]);

pub(super) static SEARCH_WITH_BODY: Operation = Operation::new("searchWithBody", Method::Get, "/methods")
    .success(&[Statuses::Code(204)]);

pub(super) static OLD_REMOVE: Operation = Operation::new("oldRemove", Method::Delete, "/methods")
    .success(&[Statuses::Code(204)]);

crate::runtime::answers! {
    /// The documented error answers of [`Pets::read`].
    pub enum ReadError {
        /// Status 404.
        ///
        /// No.
        404 => NotFound(json ReadNotFoundResponse);
    }
}
