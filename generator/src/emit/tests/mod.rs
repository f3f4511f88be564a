mod fixture;
mod markdown;
mod print;
mod set;
mod verify;
