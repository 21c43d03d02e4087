import type { RepoAddress } from '../github/repo-address.ts'
import { toPullName } from '../repo/kept-names.ts'

/** A link that is longer is left out: browsers and proxies cut it, and it would fill the comment. */
const longest = 2000

/** The repo's own address, e.g. `https://github.com/octo/blog`. */
export function repoUrl({ server, owner, name }: RepoAddress): string {
  return `${server}/${segment(owner)}/${segment(name)}`
}

/**
 * Page of a file at one commit. With the commit in it, it never shows anything newer, and with
 * `?raw=true` it gives the bytes, also in a private repo, where the raw host answers 404.
 * Nothing where the link would be absurdly long.
 */
export function blobUrl(repo: RepoAddress, commit: string, path: string): string | undefined {
  const url = `${repoUrl(repo)}/blob/${segment(commit)}/${path.split('/').map(segment).join('/')}`
  return url.length > longest ? undefined : url
}

/** The commit as the pull request shows it: with its image diff (swipe, onion skin). */
export function imageDiffUrl(
  repo: RepoAddress,
  pullRequest: number | undefined,
  commit: string,
): string {
  const base = repoUrl(repo)
  return pullRequest === undefined
    ? `${base}/commit/${segment(commit)}`
    : `${base}/pull/${pullRequest}/commits/${segment(commit)}`
}

/** The command by which the author of a fork takes the pictures of its pull request. */
export const toPullCommand = (
  repo: RepoAddress,
  { pullRequest, name }: { readonly pullRequest: number; readonly name?: string | undefined },
): string => `git pull ${repoUrl(repo)} refs/hero-images/${toPullName(pullRequest, name)}`

/** Percent-encoded, including the few signs that mean something in Markdown. */
function segment(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
