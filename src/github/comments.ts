import { setTimeout as sleep } from 'node:timers/promises'
import { HeroImagesError, PermissionError } from '../errors.ts'
import { isUnanswered, statusOf } from './api-error.ts'
import { type CommentLike, findOwnComment, markedName } from './marker.ts'
import type { Octokit } from './octokit.ts'
import type { RepoAddress } from './repo-address.ts'

export interface StickyComment {
  readonly owner: string
  readonly repo: string
  /** Number of the pull request. */
  readonly number: number
  /** The input `name`: whose comment it is. */
  readonly name?: string | undefined
  /** Markdown whose first line is our marker. */
  readonly body: string
  /** Who we are: only comments of this login are ours. Asked where none of `known` is there. */
  readonly login: () => Promise<string>
  /** GitHub's numbers of comments that are ours by what we remember, the newest first. Asked where there may be one. */
  readonly known?: KnownComments | undefined
  /** The comments, where this run has listed them before. */
  readonly listed?: Promise<readonly Comment[]> | undefined
}

type KnownComments = () => Promise<readonly number[]>

export interface Upserted {
  /** GitHub's number of it, who wrote it, and when it was written last: ISO 8601. */
  readonly id: number
  readonly login: string
  readonly writtenAt: string
  /** Page of the comment. */
  readonly url: string
  /** False where the comment said the same already, and nothing was written. */
  readonly changed: boolean
}

/** A comment on a pull request, as GitHub tells it. */
export interface Comment extends CommentLike {
  readonly html_url: string
  readonly updated_at: string
}

/** The comments on pull requests. A run lists those of one once. */
export interface Comments {
  read(number: number): Promise<readonly Comment[]>
  /** What {@link read} gave, where it was asked. */
  listed(number: number): Promise<readonly Comment[]> | undefined
}

export function createComments(octokit: Octokit, address: RepoAddress): Comments {
  const known = new Map<number, Promise<readonly Comment[]>>()
  const repo = { owner: address.owner, repo: address.name }
  return {
    listed: (number) => known.get(number),
    read(number) {
      const comments = known.get(number) ?? listComments(octokit, { ...repo, number })
      known.set(number, comments)
      return comments
    },
  }
}

const attempts = 3

/**
 * Keeps one comment per pull request: updates ours, wherever among all comments it is, or writes it.
 * A write whose answer was lost (5xx) may have happened, so the comments are read again before the
 * next attempt; and where another run wrote the first one at the same moment, the later goes: there are
 * never two. `pause` waits so many milliseconds between attempts.
 * @throws PermissionError, HeroImagesError where the conversation is locked, or the client's own error
 */
export async function upsertComment(
  octokit: Octokit,
  target: StickyComment,
  pause: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<Upserted> {
  let sent = false
  let known = target.known
  for (let attempt = 1; ; attempt++) {
    try {
      const asked = { ...target, known }
      const ours =
        (attempt === 1 && (await listedBefore(asked))) || (await ownComment(octokit, asked))
      if (ours && sameText(ours.body, target.body)) return { ...told(ours), changed: sent }
      sent = true
      const written = await write(octokit, target, ours)
      return { ...told(ours ? written : await theOnly(octokit, target, written)), changed: true }
    } catch (error) {
      // One that we wrote under another token, which this one may not change: it stays as it is.
      if (error instanceof PermissionError && known !== undefined) {
        known = undefined
        continue
      }
      // A read was tried again before it failed: only a write may have been done all the same.
      if (attempt >= attempts || !sent || !mayBeDone(error)) throw error
      await pause(attempt * 1000)
    }
  }
}

const told = ({ id, user, updated_at, html_url }: Comment) => ({
  ...{ id, login: user?.login ?? '', writtenAt: updated_at, url: html_url },
})

/** Whose the workflow's own token is. */
const actionsBot = 'github-actions[bot]'

/**
 * Login that the token acts as: the workflow's own token may not even ask on some servers.
 * @throws HeroImagesError where GitHub does not answer, time and again
 */
export async function whoAmI(
  octokit: Octokit,
  pause: (milliseconds: number) => Promise<unknown> = sleep,
): Promise<string> {
  for (let attempt = 1; ; attempt++) {
    try {
      const answer = await octokit.graphql<{ viewer: { login: string } }>('{ viewer { login } }')
      return answer.viewer.login
    } catch (error) {
      if (!isUnanswered(error)) return actionsBot
      if (attempt === attempts)
        throw new HeroImagesError(
          `GitHub does not say whose the token is (${statusOf(error)}), so it is not known which comment is ours.`,
          { hint: 'Run this again.', cause: error },
        )
      await pause(attempt * 1000)
    }
  }
}

/**
 * Our comment among these, where there is one. What we remember of it needs no guess: it is ours also
 * under a token of somebody else. Anybody can write our marker: where it is not known who we are, the one
 * of the workflow's own token is ours, and no other.
 * @throws what `login` throws, where there is none of that
 */
export async function ownAmong(
  comments: readonly Comment[],
  { name = '', login, known = async () => [] }: Pick<StickyComment, 'name' | 'login' | 'known'>,
): Promise<Comment | undefined> {
  const marked = comments.filter((comment) => markedName(comment) === name)
  if (marked.length === 0) return undefined
  for (const number of await known()) {
    const remembered = marked.find(({ id }) => id === number)
    if (remembered !== undefined) return remembered
  }
  const ofBot = findOwnComment(marked, actionsBot)
  const us = await login().catch((error: unknown) => {
    if (ofBot === undefined) throw error
    return actionsBot
  })
  return findOwnComment(marked, us)
}

/**
 * Our comment as it was listed before. Where it said the same then, or was not there, others may have
 * written it since: it is looked for again.
 */
async function listedBefore(target: StickyComment): Promise<Comment | undefined> {
  const own = target.listed && (await ownAmong(await target.listed, target))
  return own && !sameText(own.body, target.body) ? own : undefined
}

const ownComment = async (octokit: Octokit, target: StickyComment) =>
  ownAmong(await listComments(octokit, target), target)

/** Pages of a conversation at most, a hundred comments each: a list of which there is always more ends there. */
const mostPages = 100

async function listComments(
  octokit: Octokit,
  { number, ...repo }: Pick<StickyComment, 'owner' | 'repo' | 'number'>,
): Promise<readonly Comment[]> {
  let pages = 0
  return octokit.paginate(
    octokit.rest.issues.listComments,
    { ...address(repo), issue_number: number, per_page: 100 },
    ({ data }, done) => {
      if (++pages === mostPages) done()
      return data
    },
  )
}

async function write(
  octokit: Octokit,
  target: StickyComment,
  ours: Comment | undefined,
): Promise<Comment> {
  const { body, number } = target
  const { data } = ours
    ? await octokit.rest.issues.updateComment({ ...address(target), comment_id: ours.id, body })
    : await octokit.rest.issues.createComment({ ...address(target), issue_number: number, body })
  return data
}

/**
 * Runs at once can all find none and write one each. All of them look again, so that the oldest stays: a
 * later one goes once what it said is put there.
 * @returns the one that stays, or the one that was written where that cannot be known or done
 */
async function theOnly(octokit: Octokit, target: StickyComment, written: Comment) {
  try {
    const marked = (await listComments(octokit, target)).filter(
      (comment) => markedName(comment) === (target.name ?? ''),
    )
    const first = findOwnComment(marked, written.user?.login ?? '')
    if (first === undefined || first.id >= written.id) return written
    const kept = await write(octokit, target, first)
    await octokit.rest.issues.deleteComment({ ...address(target), comment_id: written.id })
    return kept
  } catch {
    return written
  }
}

function address({ owner, repo }: Pick<StickyComment, 'owner' | 'repo'>): {
  readonly owner: string
  readonly repo: string
} {
  return { owner, repo }
}

/** GitHub may store other line ends than it was sent. */
function sameText(theirs: string | null | undefined, ours: string): boolean {
  return theirs?.replaceAll('\r\n', '\n').trimEnd() === ours.trimEnd()
}

/** A lost answer, or a comment that was deleted after it was found (404, 410). */
function mayBeDone(error: unknown): boolean {
  return isUnanswered(error) || statusOf(error) === 404 || statusOf(error) === 410
}
