// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

//! The operations of `FarSide`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};
use super::models::Far;

/// The operations of `FarSide`.
///
/// [`Client::far_side`](super::Client::far_side) gives it.
#[derive(Clone, Copy, Debug)]
pub struct FarSide<'c> {
    pub(super) core: &'c Core,
}

impl FarSide<'_> {
    /// Sends `GET /far/0`.
    ///
    /// Gives [`Far`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.far_side().read_far0().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_far0(&self) -> ReadFar0 {
        ReadFar0(Call::for_json(self.core, &READ_FAR0))
    }

    /// Sends `GET /far/1`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.far_side().read_far1().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_far1(&self) -> ReadFar1 {
        ReadFar1(Call::for_empty(self.core, &READ_FAR1))
    }

    /// Sends `GET /far/2`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.far_side().read_far2().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_far2(&self) -> ReadFar2 {
        ReadFar2(Call::for_empty(self.core, &READ_FAR2))
    }

    /// Sends `GET /far/3`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.far_side().read_far3().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_far3(&self) -> ReadFar3 {
        ReadFar3(Call::for_empty(self.core, &READ_FAR3))
    }

    /// Sends `GET /far/4`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.far_side().read_far4().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_far4(&self) -> ReadFar4 {
        ReadFar4(Call::for_empty(self.core, &READ_FAR4))
    }

    /// Sends `GET /far/5`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.far_side().read_far5().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_far5(&self) -> ReadFar5 {
        ReadFar5(Call::for_empty(self.core, &READ_FAR5))
    }

    /// Sends `GET /far/6`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.far_side().read_far6().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_far6(&self) -> ReadFar6 {
        ReadFar6(Call::for_empty(self.core, &READ_FAR6))
    }

    /// Sends `GET /far/7`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.far_side().read_far7().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_far7(&self) -> ReadFar7 {
        ReadFar7(Call::for_empty(self.core, &READ_FAR7))
    }

    /// Sends `GET /far/8`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.far_side().read_far8().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_far8(&self) -> ReadFar8 {
        ReadFar8(Call::for_empty(self.core, &READ_FAR8))
    }

    /// Sends `GET /far/9`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.far_side().read_far9().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_far9(&self) -> ReadFar9 {
        ReadFar9(Call::for_empty(self.core, &READ_FAR9))
    }

    /// Sends `GET /far/10`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.far_side().read_far10().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_far10(&self) -> ReadFar10 {
        ReadFar10(Call::for_empty(self.core, &READ_FAR10))
    }
}

crate::runtime::call! {
    /// The call that [`FarSide::read_far0`] prepares: awaiting it sends it.
    pub struct ReadFar0 => Far, NoError {}

    /// The call that [`FarSide::read_far1`] prepares: awaiting it sends it.
    pub struct ReadFar1 => (), NoError {}

    /// The call that [`FarSide::read_far2`] prepares: awaiting it sends it.
    pub struct ReadFar2 => (), NoError {}

    /// The call that [`FarSide::read_far3`] prepares: awaiting it sends it.
    pub struct ReadFar3 => (), NoError {}

    /// The call that [`FarSide::read_far4`] prepares: awaiting it sends it.
    pub struct ReadFar4 => (), NoError {}

    /// The call that [`FarSide::read_far5`] prepares: awaiting it sends it.
    pub struct ReadFar5 => (), NoError {}

    /// The call that [`FarSide::read_far6`] prepares: awaiting it sends it.
    pub struct ReadFar6 => (), NoError {}

    /// The call that [`FarSide::read_far7`] prepares: awaiting it sends it.
    pub struct ReadFar7 => (), NoError {}

    /// The call that [`FarSide::read_far8`] prepares: awaiting it sends it.
    pub struct ReadFar8 => (), NoError {}

    /// The call that [`FarSide::read_far9`] prepares: awaiting it sends it.
    pub struct ReadFar9 => (), NoError {}

    /// The call that [`FarSide::read_far10`] prepares: awaiting it sends it.
    pub struct ReadFar10 => (), NoError {}
}

pub(super) static READ_FAR0: Operation = Operation::json("readFar0", Method::Get, "/far/0")
    .success(&[Statuses::Code(200)]);

pub(super) static READ_FAR1: Operation = Operation::new("readFar1", Method::Get, "/far/1")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_FAR2: Operation = Operation::new("readFar2", Method::Get, "/far/2")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_FAR3: Operation = Operation::new("readFar3", Method::Get, "/far/3")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_FAR4: Operation = Operation::new("readFar4", Method::Get, "/far/4")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_FAR5: Operation = Operation::new("readFar5", Method::Get, "/far/5")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_FAR6: Operation = Operation::new("readFar6", Method::Get, "/far/6")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_FAR7: Operation = Operation::new("readFar7", Method::Get, "/far/7")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_FAR8: Operation = Operation::new("readFar8", Method::Get, "/far/8")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_FAR9: Operation = Operation::new("readFar9", Method::Get, "/far/9")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_FAR10: Operation = Operation::new("readFar10", Method::Get, "/far/10")
    .success(&[Statuses::Code(204)]);
