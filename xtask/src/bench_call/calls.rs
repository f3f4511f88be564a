//! A call, both ways: the same server, the same requests.

use anyhow::{Context, ensure};
use clap::ValueEnum;
use polytomic::v2025_09_18::Client;
use polytomic::v2025_09_18::models::CreateUserRequest;
use uuid::Uuid;

use crate::by_hand::{ByHand, NewUser};
use crate::decoding;
use crate::rounds::{Compared, Plan};
use crate::server::{Answers, Server};

const KEY: &str = "a-key-of-the-usual-length-for-a-partner";
const USER_AGENT: &str = "bench/1.0";
const ORGANIZATION: Uuid = Uuid::from_u128(0x248df4b7_aa70_47b8_a036_33ac447e668d);
const ROLE: Uuid = Uuid::from_u128(0x0a3f1c9e_7b4d_4f6a_9c2e_1d2f3b4a5c6d);
const EMAIL: &str = "jane.doe@acmecorp.com";
/// Organizations of a list of the usual length.
const ORGANIZATIONS: usize = 10;

/// One call, one way.
#[derive(Clone, Copy, Debug, ValueEnum)]
pub(crate) enum Only {
    ListByHand,
    ListPrinted,
    CreateByHand,
    CreatePrinted,
}

/// Both operations.
pub(crate) fn compare(plan: &Plan<'_>) -> anyhow::Result<Vec<Compared>> {
    let sides = Sides::new()?;
    let call = |only| {
        let sides = &sides;
        async move || sides.call(only).await
    };
    let lists = (call(Only::ListByHand), call(Only::ListPrinted));
    let creations = (call(Only::CreateByHand), call(Only::CreatePrinted));
    same_request(plan, &sides.server, lists.0, lists.1)?;
    same_request(plan, &sides.server, creations.0, creations.1)?;
    Ok(vec![
        plan.compare("list ten organizations", lists.0, lists.1)?,
        plan.compare("create a user", creations.0, creations.1)?,
    ])
}

/// Nothing but these calls, for a program that counts instructions.
pub(crate) fn repeat(plan: &Plan<'_>, only: Only) -> anyhow::Result<()> {
    let sides = Sides::new()?;
    let mut done = Ok(());
    allocation_counter::opt_out(|| done = plan.repeat(&async || sides.call(only).await));
    done
}

/// A server and both clients of it.
struct Sides {
    server: Server,
    by_hand: ByHand,
    printed: Client,
}

impl Sides {
    fn new() -> anyhow::Result<Self> {
        let user = format!(
            r#"{{"data":{{"id":"a3f1c9e2-7b4d-4f6a-9c2e-1d2f3b4a5c6d","organization_id":"{ORGANIZATION}","email":"{EMAIL}","role_ids":["{ROLE}"],"role":"member"}}}}"#
        );
        let server = Server::start(&Answers { get: decoding::list(ORGANIZATIONS), other: user })?;
        let by_hand = ByHand::new(&server.url, KEY, USER_AGENT)?;
        let printed = Client::builder().base_url(&server.url).bearer(KEY).user_agent(USER_AGENT).build()?;
        Ok(Self { server, by_hand, printed })
    }

    /// A request is made for each call, as it is when its values come from somewhere.
    async fn call(&self, only: Only) -> anyhow::Result<()> {
        let holds = match only {
            Only::ListByHand => self.by_hand.organizations().await?.len() == ORGANIZATIONS,
            Only::ListPrinted => self.printed.organization().list().await?.data.len() == ORGANIZATIONS,
            Only::CreateByHand => {
                let new = NewUser { email: EMAIL.to_owned(), role_ids: Some(vec![ROLE]), role: None };
                self.by_hand.create_user(ORGANIZATION, &new).await?.id.is_some()
            }
            Only::CreatePrinted => {
                let new = CreateUserRequest::new(EMAIL).role_ids([ROLE]);
                let user = self.printed.users().create(ORGANIZATION, &new).await?.data;
                user.context("no user in the answer")?.id.is_some()
            }
        };
        ensure!(holds, "the answer is not what the server sends");
        Ok(())
    }
}

/// Warms both ways up, and compares what they send.
fn same_request(
    plan: &Plan<'_>,
    server: &Server,
    by_hand: impl AsyncFn() -> anyhow::Result<()>,
    printed: impl AsyncFn() -> anyhow::Result<()>,
) -> anyhow::Result<()> {
    plan.warm_up(by_hand)?;
    let of_hand = server.last()?;
    plan.warm_up(printed)?;
    let of_printed = server.last()?;
    ensure!(of_hand == of_printed, "by hand:\n{of_hand}\n\nprinted:\n{of_printed}\n\nare not the same");
    Ok(())
}
