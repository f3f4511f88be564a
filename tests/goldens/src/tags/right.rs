// Printed by letterpress from Tags 1. Do not edit: change the description and generate again.

//! The operations of `Right`.

use crate::runtime::{Call, Core, Method, NoError, Operation, Statuses};

/// The operations of `Right`.
///
/// [`Client::right`](super::Client::right) gives it.
#[derive(Clone, Copy, Debug)]
pub struct Right<'c> {
    pub(super) core: &'c Core,
}

impl Right<'_> {
    /// Sends `GET /right/0`.
    ///
    /// Gives [`super::models::Right`].
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// let answer = client.right().read_right0().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_right0(&self) -> ReadRight0 {
        ReadRight0(Call::for_json(self.core, &READ_RIGHT0))
    }

    /// Sends `GET /right/1`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.right().read_right1().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_right1(&self) -> ReadRight1 {
        ReadRight1(Call::for_empty(self.core, &READ_RIGHT1))
    }

    /// Sends `GET /right/2`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.right().read_right2().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_right2(&self) -> ReadRight2 {
        ReadRight2(Call::for_empty(self.core, &READ_RIGHT2))
    }

    /// Sends `GET /right/3`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.right().read_right3().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_right3(&self) -> ReadRight3 {
        ReadRight3(Call::for_empty(self.core, &READ_RIGHT3))
    }

    /// Sends `GET /right/4`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.right().read_right4().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_right4(&self) -> ReadRight4 {
        ReadRight4(Call::for_empty(self.core, &READ_RIGHT4))
    }

    /// Sends `GET /right/5`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.right().read_right5().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_right5(&self) -> ReadRight5 {
        ReadRight5(Call::for_empty(self.core, &READ_RIGHT5))
    }

    /// Sends `GET /right/6`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.right().read_right6().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_right6(&self) -> ReadRight6 {
        ReadRight6(Call::for_empty(self.core, &READ_RIGHT6))
    }

    /// Sends `GET /right/7`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.right().read_right7().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_right7(&self) -> ReadRight7 {
        ReadRight7(Call::for_empty(self.core, &READ_RIGHT7))
    }

    /// Sends `GET /right/8`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.right().read_right8().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_right8(&self) -> ReadRight8 {
        ReadRight8(Call::for_empty(self.core, &READ_RIGHT8))
    }

    /// Sends `GET /right/9`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.right().read_right9().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_right9(&self) -> ReadRight9 {
        ReadRight9(Call::for_empty(self.core, &READ_RIGHT9))
    }

    /// Sends `GET /right/10`.
    ///
    /// # Example
    ///
    /// ```no_run
    /// # async fn example(client: &goldens::tags::Client) -> Result<(), Box<dyn std::error::Error>> {
    /// client.right().read_right10().await?;
    /// # Ok(())
    /// # }
    /// ```
    #[inline]
    pub fn read_right10(&self) -> ReadRight10 {
        ReadRight10(Call::for_empty(self.core, &READ_RIGHT10))
    }
}

crate::runtime::call! {
    /// The call that [`Right::read_right0`] prepares: awaiting it sends it.
    pub struct ReadRight0 => super::models::Right, NoError {}

    /// The call that [`Right::read_right1`] prepares: awaiting it sends it.
    pub struct ReadRight1 => (), NoError {}

    /// The call that [`Right::read_right2`] prepares: awaiting it sends it.
    pub struct ReadRight2 => (), NoError {}

    /// The call that [`Right::read_right3`] prepares: awaiting it sends it.
    pub struct ReadRight3 => (), NoError {}

    /// The call that [`Right::read_right4`] prepares: awaiting it sends it.
    pub struct ReadRight4 => (), NoError {}

    /// The call that [`Right::read_right5`] prepares: awaiting it sends it.
    pub struct ReadRight5 => (), NoError {}

    /// The call that [`Right::read_right6`] prepares: awaiting it sends it.
    pub struct ReadRight6 => (), NoError {}

    /// The call that [`Right::read_right7`] prepares: awaiting it sends it.
    pub struct ReadRight7 => (), NoError {}

    /// The call that [`Right::read_right8`] prepares: awaiting it sends it.
    pub struct ReadRight8 => (), NoError {}

    /// The call that [`Right::read_right9`] prepares: awaiting it sends it.
    pub struct ReadRight9 => (), NoError {}

    /// The call that [`Right::read_right10`] prepares: awaiting it sends it.
    pub struct ReadRight10 => (), NoError {}
}

pub(super) static READ_RIGHT0: Operation = Operation::json("readRight0", Method::Get, "/right/0")
    .success(&[Statuses::Code(200)]);

pub(super) static READ_RIGHT1: Operation = Operation::new("readRight1", Method::Get, "/right/1")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_RIGHT2: Operation = Operation::new("readRight2", Method::Get, "/right/2")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_RIGHT3: Operation = Operation::new("readRight3", Method::Get, "/right/3")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_RIGHT4: Operation = Operation::new("readRight4", Method::Get, "/right/4")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_RIGHT5: Operation = Operation::new("readRight5", Method::Get, "/right/5")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_RIGHT6: Operation = Operation::new("readRight6", Method::Get, "/right/6")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_RIGHT7: Operation = Operation::new("readRight7", Method::Get, "/right/7")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_RIGHT8: Operation = Operation::new("readRight8", Method::Get, "/right/8")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_RIGHT9: Operation = Operation::new("readRight9", Method::Get, "/right/9")
    .success(&[Statuses::Code(204)]);

pub(super) static READ_RIGHT10: Operation = Operation::new("readRight10", Method::Get, "/right/10")
    .success(&[Statuses::Code(204)]);
