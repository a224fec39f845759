//! What is really printed on finished pages, and what was handed over to be printed.

pub(super) mod account;
pub(super) mod frame;
mod ink;
mod logical;
pub(super) mod reading;
pub(super) mod said;

pub(super) use self::ink::ink;
