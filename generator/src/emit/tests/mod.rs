mod fixture;
mod markdown;
mod print;
