//! The `letterpress` command.

mod cli;

/// A document becomes millions of small values: with the allocators of operating systems they are a third of the time.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> std::process::ExitCode {
    cli::main()
}
