//! Identity numbers, one file each; every file's head documents the number.

pub(crate) mod kz_bin;
