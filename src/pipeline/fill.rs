//! Skeletons of missing messages, put into the files that lack them.

use crate::read::Project;
use crate::words::Words;
use crate::words::edit::{Edited, edited};
use crate::words::skeleton::Skeleton;

/// The files that get skeletons of missing messages.
pub(super) fn files(words: &Words, project: &Project) -> Vec<Edited> {
    let skeletons = words.skeletons();
    let all = skeletons.iter().flat_map(|(_, skeletons)| skeletons.iter().cloned());
    edited(project, all.map(Skeleton::edit).collect())
}
