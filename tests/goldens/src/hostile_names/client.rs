// Printed by letterpress from Names 1. Do not edit: change the description and generate again.

//! The client and its credentials.

use crate::runtime::{Api, ClientBuilder, Core, FromCore};
use super::a_b::AB;
use super::a_u2215_b::AU2215B;
use super::all::All;
use super::async_::Async;
use super::aux_api::AuxApi;
use super::bashrc::Bashrc;
use super::c_x::CX;
use super::client_api::ClientApi;
use super::con_api::ConApi;
use super::crate_::Crate;
use super::dot::Dot;
use super::dyn_::Dyn;
use super::etc_x::EtcX;
use super::gen_::Gen;
use super::lib_api::LibApi;
use super::mod_api::ModApi;
use super::models_api::ModelsApi;
use super::n2e_2e_2f::N2e2e2f;
use super::nul_api::NulApi;
use super::runtime_api::RuntimeApi;
use super::self_::Self_;
use super::servers;
use super::servers::Server;
use super::servers_api::ServersApi;
use super::super_::Super;
use super::try_::Try;
use super::type_::Type;
use super::underscore::Underscore;
use super::user::User;

/// A client of Names, version 1.
///
/// [`Client::builder`] starts one. A clone is cheap and shares connections and settings with its original.
#[derive(Clone, Debug)]
pub struct Client {
    core: Core,
}

impl Client {
    /// Starts a client: credentials and settings follow, then `build`.
    pub fn builder() -> ClientBuilder<Self> {
        ClientBuilder::new(&API)
    }

    /// The operations of `Async`.
    pub fn async_(&self) -> Async<'_> {
        Async { core: &self.core }
    }

    /// The operations of `Crate`.
    pub fn crate_(&self) -> Crate<'_> {
        Crate { core: &self.core }
    }

    /// The operations of `Dyn`.
    pub fn dyn_(&self) -> Dyn<'_> {
        Dyn { core: &self.core }
    }

    /// The operations of `Gen`.
    pub fn gen_(&self) -> Gen<'_> {
        Gen { core: &self.core }
    }

    /// The operations of `Self_`.
    pub fn self_(&self) -> Self_<'_> {
        Self_ { core: &self.core }
    }

    /// The operations of `Super`.
    pub fn super_(&self) -> Super<'_> {
        Super { core: &self.core }
    }

    /// The operations of `Try`.
    pub fn try_(&self) -> Try<'_> {
        Try { core: &self.core }
    }

    /// The operations of `Type`.
    pub fn type_(&self) -> Type<'_> {
        Type { core: &self.core }
    }

    /// The operations of `Underscore`.
    pub fn underscore(&self) -> Underscore<'_> {
        Underscore { core: &self.core }
    }

    /// The operations of `Bashrc`.
    pub fn bashrc(&self) -> Bashrc<'_> {
        Bashrc { core: &self.core }
    }

    /// The operations of `EtcX`.
    pub fn etc_x(&self) -> EtcX<'_> {
        EtcX { core: &self.core }
    }

    /// The operations of `CX`.
    pub fn c_x(&self) -> CX<'_> {
        CX { core: &self.core }
    }

    /// The operations of `AB`.
    pub fn a_b(&self) -> AB<'_> {
        AB { core: &self.core }
    }

    /// The operations of `ConApi`.
    pub fn con_api(&self) -> ConApi<'_> {
        ConApi { core: &self.core }
    }

    /// The operations of `NulApi`.
    pub fn nul_api(&self) -> NulApi<'_> {
        NulApi { core: &self.core }
    }

    /// The operations of `AuxApi`.
    pub fn aux_api(&self) -> AuxApi<'_> {
        AuxApi { core: &self.core }
    }

    /// The operations of `LibApi`.
    pub fn lib_api(&self) -> LibApi<'_> {
        LibApi { core: &self.core }
    }

    /// The operations of `ModApi`.
    pub fn mod_api(&self) -> ModApi<'_> {
        ModApi { core: &self.core }
    }

    /// The operations of `ClientApi`.
    pub fn client_api(&self) -> ClientApi<'_> {
        ClientApi { core: &self.core }
    }

    /// The operations of `ModelsApi`.
    pub fn models_api(&self) -> ModelsApi<'_> {
        ModelsApi { core: &self.core }
    }

    /// The operations of `ServersApi`.
    pub fn servers_api(&self) -> ServersApi<'_> {
        ServersApi { core: &self.core }
    }

    /// The operations of `RuntimeApi`.
    pub fn runtime_api(&self) -> RuntimeApi<'_> {
        RuntimeApi { core: &self.core }
    }

    /// The operations of `Dot`.
    pub fn dot(&self) -> Dot<'_> {
        Dot { core: &self.core }
    }

    /// The operations of `AU2215B`.
    pub fn a_u2215_b(&self) -> AU2215B<'_> {
        AU2215B { core: &self.core }
    }

    /// The operations of `N2e2e2f`.
    pub fn n2e_2e_2f(&self) -> N2e2e2f<'_> {
        N2e2e2f { core: &self.core }
    }

    /// The operations of `User`.
    pub fn user(&self) -> User<'_> {
        User { core: &self.core }
    }

    /// The operations of `All`.
    pub fn all(&self) -> All<'_> {
        All { core: &self.core }
    }
}

impl FromCore for Client {
    fn from_core(core: Core) -> Self {
        Self { core }
    }
}

impl ClientBuilder<Client> {
    /// Chooses a server of the API, or sets the variables of its address.
    pub fn server(self, server: Server) -> Self {
        self.base_server(server.address)
    }
}

static API: Api = Api::new(concat!(env!("CARGO_PKG_NAME"), "/", env!("CARGO_PKG_VERSION")))
    .servers(&[servers::DEFAULT]);
