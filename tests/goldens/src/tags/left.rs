// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

//! The operations of `Left`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};

/// The operations of `Left`.
///
/// [`Client::left`](super::Client::left) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Left<'c> {
    pub(super) core: &'c Core,
}

impl Left<'_> {
    /// Sends `GET /left/0`.
    ///
    /// Gives [`super::models::Left`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.left().read_left0().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_left0(&self) -> ReadLeft0 {
        ReadLeft0(Call::for_json(self.core, &READ_LEFT0))
    }

    /// Sends `GET /left/1`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.left().read_left1().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_left1(&self) -> ReadLeft1 {
        ReadLeft1(Call::for_empty(self.core, &READ_LEFT1))
    }

    /// Sends `GET /left/2`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.left().read_left2().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_left2(&self) -> ReadLeft2 {
        ReadLeft2(Call::for_empty(self.core, &READ_LEFT2))
    }

    /// Sends `GET /left/3`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.left().read_left3().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_left3(&self) -> ReadLeft3 {
        ReadLeft3(Call::for_empty(self.core, &READ_LEFT3))
    }

    /// Sends `GET /left/4`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.left().read_left4().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_left4(&self) -> ReadLeft4 {
        ReadLeft4(Call::for_empty(self.core, &READ_LEFT4))
    }

    /// Sends `GET /left/5`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.left().read_left5().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_left5(&self) -> ReadLeft5 {
        ReadLeft5(Call::for_empty(self.core, &READ_LEFT5))
    }

    /// Sends `GET /left/6`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.left().read_left6().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_left6(&self) -> ReadLeft6 {
        ReadLeft6(Call::for_empty(self.core, &READ_LEFT6))
    }

    /// Sends `GET /left/7`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.left().read_left7().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_left7(&self) -> ReadLeft7 {
        ReadLeft7(Call::for_empty(self.core, &READ_LEFT7))
    }

    /// Sends `GET /left/8`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.left().read_left8().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_left8(&self) -> ReadLeft8 {
        ReadLeft8(Call::for_empty(self.core, &READ_LEFT8))
    }

    /// Sends `GET /left/9`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.left().read_left9().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_left9(&self) -> ReadLeft9 {
        ReadLeft9(Call::for_empty(self.core, &READ_LEFT9))
    }

    /// Sends `GET /left/10`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.left().read_left10().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_left10(&self) -> ReadLeft10 {
        ReadLeft10(Call::for_empty(self.core, &READ_LEFT10))
    }
}

crate::runtime::call! {
    /// The call that [`Left::read_left0`] prepares: awaiting it sends it.
    pub struct ReadLeft0 => super::models::Left, NoError {}

    /// The call that [`Left::read_left1`] prepares: awaiting it sends it.
    pub struct ReadLeft1 => (), NoError {}

    /// The call that [`Left::read_left2`] prepares: awaiting it sends it.
    pub struct ReadLeft2 => (), NoError {}

    /// The call that [`Left::read_left3`] prepares: awaiting it sends it.
    pub struct ReadLeft3 => (), NoError {}

    /// The call that [`Left::read_left4`] prepares: awaiting it sends it.
    pub struct ReadLeft4 => (), NoError {}

    /// The call that [`Left::read_left5`] prepares: awaiting it sends it.
    pub struct ReadLeft5 => (), NoError {}

    /// The call that [`Left::read_left6`] prepares: awaiting it sends it.
    pub struct ReadLeft6 => (), NoError {}

    /// The call that [`Left::read_left7`] prepares: awaiting it sends it.
    pub struct ReadLeft7 => (), NoError {}

    /// The call that [`Left::read_left8`] prepares: awaiting it sends it.
    pub struct ReadLeft8 => (), NoError {}

    /// The call that [`Left::read_left9`] prepares: awaiting it sends it.
    pub struct ReadLeft9 => (), NoError {}

    /// The call that [`Left::read_left10`] prepares: awaiting it sends it.
    pub struct ReadLeft10 => (), NoError {}
}

pub(super) static READ_LEFT0: Operation = Operation::json("readLeft0", Method::Get, "/left/0")
    .success(&[Statuses::Code(200)]);

pub(super) static READ_LEFT1: Operation = Operation::new("readLeft1", Method::Get, "/left/1")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_LEFT2: Operation = Operation::new("readLeft2", Method::Get, "/left/2")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_LEFT3: Operation = Operation::new("readLeft3", Method::Get, "/left/3")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_LEFT4: Operation = Operation::new("readLeft4", Method::Get, "/left/4")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_LEFT5: Operation = Operation::new("readLeft5", Method::Get, "/left/5")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_LEFT6: Operation = Operation::new("readLeft6", Method::Get, "/left/6")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_LEFT7: Operation = Operation::new("readLeft7", Method::Get, "/left/7")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_LEFT8: Operation = Operation::new("readLeft8", Method::Get, "/left/8")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_LEFT9: Operation = Operation::new("readLeft9", Method::Get, "/left/9")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_LEFT10: Operation = Operation::new("readLeft10", Method::Get, "/left/10")
    .success(&[Statuses::Code(204)]);
