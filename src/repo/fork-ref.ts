/**
 * Name of the ref from which the author of a fork can pull the pictures: the fork's commits and ours.
 * It is no branch: a branch with files of a stranger would be built by whatever builds branches of this
 * repository, with its secrets, and its workflow files would count as this repository's own.
 */
export const toPullName = (pullRequest: number): string => `pr-${pullRequest}-to-pull`
