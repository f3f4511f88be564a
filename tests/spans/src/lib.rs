//! What a test's thread says in spans and events.
//!
//! One subscriber serves the whole process, and writes down what a thread says that [listens](listen). A subscriber of one
//! thread (`tracing::subscriber::set_default`) would miss some: where a span is opened for the first time, `tracing-core`
//! asks the subscriber of the thread that comes there, and keeps its answer for all of them.

use std::cell::RefCell;
use std::fmt::{Debug, Write as _};
use std::sync::Once;

use tracing::callsite::rebuild_interest_cache;
use tracing::field::{Field, Visit};
use tracing::span::{Attributes, Id, Record};
use tracing::{Event, Metadata, Subscriber};

thread_local! {
    static LOG: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// What was written down since [`listen`].
pub struct Listening(());

/// Writes down every field of every span and event of this thread, of every library, a line each: `name=value`, the value
/// as `Debug` shows it.
pub fn listen() -> Listening {
    static INSTALL: Once = Once::new();
    INSTALL.call_once(|| {
        tracing::subscriber::set_global_default(Threads).expect("no other subscriber of the process");
        // Places that were reached while it was set have asked nobody.
        rebuild_interest_cache();
    });
    LOG.set(Some(String::new()));
    Listening(())
}

impl Listening {
    /// Ends it.
    pub fn end(self) -> String {
        LOG.take().unwrap_or_default()
    }
}

struct Threads;

impl Subscriber for Threads {
    fn enabled(&self, _: &Metadata<'_>) -> bool {
        true
    }
    fn new_span(&self, span: &Attributes<'_>) -> Id {
        span.record(&mut Writer);
        Id::from_u64(1)
    }
    fn record(&self, _: &Id, values: &Record<'_>) {
        values.record(&mut Writer);
    }
    fn record_follows_from(&self, _: &Id, _: &Id) {}
    fn event(&self, event: &Event<'_>) {
        event.record(&mut Writer);
    }
    fn enter(&self, _: &Id) {}
    fn exit(&self, _: &Id) {}
}

struct Writer;

impl Visit for Writer {
    fn record_debug(&mut self, field: &Field, value: &dyn Debug) {
        LOG.with_borrow_mut(|log| {
            if let Some(log) = log {
                let _ = writeln!(log, "{}={value:?}", field.name());
            }
        });
    }
}
