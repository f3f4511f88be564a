//! Two requests → what changes for users of the client.

use std::path::Path;

use super::{Outcome, Status, configured, surface_of};
use crate::config::{Module, Package, Request};
use crate::diff::{self, Difference};

/// What a comparison of two clients found.
#[derive(Debug, Default)]
#[non_exhaustive]
pub struct Differing {
    /// What there is to say about the old documents.
    pub old: Outcome,
    /// What there is to say about the new ones.
    pub new: Outcome,
    /// The version that the configuration of the old client gives it, where there is a configuration.
    pub version: Option<String>,
    /// What changes; `None` where a document was refused: the outcomes say why.
    pub difference: Option<Difference>,
}

impl Differing {
    /// 0: nothing breaks; 1: something does; 2: a document was refused.
    pub fn code(&self) -> u8 {
        match &self.difference {
            None => Status::Refused.code(),
            Some(difference) if difference.is_breaking() => 1,
            Some(_) => 0,
        }
    }
}

/// What changes for users when the client of `old` becomes that of `new`. Nothing is written.
///
/// ```no_run
/// let old = letterpress::Request::new("api-1.yaml", "client", "my-client")?;
/// let new = letterpress::Request::new("api-2.yaml", "client", "my-client")?;
/// let differing = letterpress::difference(&old, &new);
/// if let Some(difference) = &differing.difference {
///     print!("{}", letterpress::diff::human(difference, None, false));
/// }
/// # Ok::<(), String>(())
/// ```
pub fn difference(old: &Request, new: &Request) -> Differing {
    let ((old_outcome, before), (new_outcome, after)) = (surface_of(old), surface_of(new));
    let version = Some(old.package.version.clone()).filter(|version| !version.is_empty());
    let difference = before.zip(after).map(|(before, after)| diff::between(&before, &after));
    Differing { old: old_outcome, new: new_outcome, version, difference }
}

/// The same of two files: documents, or configurations (`.toml`). The overlays change both documents, and operations that
/// carry an error are left out where `keep_going` is set.
pub fn difference_of_files(
    old: &Path,
    new: &Path,
    overlays: &[std::path::PathBuf],
    keep_going: bool,
) -> Differing {
    match (request(old, overlays, keep_going), request(new, overlays, keep_going)) {
        (Ok(old), Ok(new)) => difference(&old, &new),
        (old, new) => {
            let refused =
                |read: Result<Request, Box<Outcome>>| read.err().map(|outcome| *outcome).unwrap_or_default();
            Differing { old: refused(old), new: refused(new), ..Differing::default() }
        }
    }
}

fn request(path: &Path, overlays: &[std::path::PathBuf], keep_going: bool) -> Result<Request, Box<Outcome>> {
    let mut request = if path.extension().is_some_and(|extension| extension == "toml") {
        configured(path)?
    } else {
        // What the crate is called makes no difference.
        Request {
            package: Package::default(),
            modules: vec![Module::new(path)],
            output: std::path::PathBuf::new(),
            readme: None,
            include: Vec::new(),
            deny_warnings: false,
            keep_going: false,
            included: false,
        }
    };
    for module in &mut request.modules {
        module.overlays.extend(overlays.iter().cloned());
    }
    request.keep_going = keep_going;
    Ok(request)
}
