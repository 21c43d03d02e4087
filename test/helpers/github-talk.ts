import type { Role } from './github-people.ts'

// biome-ignore lint/suspicious/noExplicitAny: JSON of GitHub, as tests need it for events
type Json = any

/** What people do on a pull request, and what they see there. Each throws where GitHub refuses. */
export interface Talk {
  setRole(login: string, role: Role): Promise<void>
  /** The pull request's JSON as it is now. */
  pull(number: number): Promise<Json>
  /** Merges what the head changed into the base branch, and closes the pull request. */
  mergePull(number: number, as?: string): Promise<Json>
  comment(number: number, body: string, as?: string): Promise<Json>
  comments(
    number: number,
  ): Promise<{ id: number; body: string; user: { login: string }; updated_at: string }[]>
  /** Anybody's own, or, for people who may write, that of another. */
  editComment(id: number, body: string, as?: string): Promise<Json>
  deleteComment(id: number, as?: string): Promise<void>
  /** A review of `head`, by default of the newest commit. */
  review(
    number: number,
    review: { as: string; head?: string; event?: 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT' },
  ): Promise<Json>
  dismissReview(number: number, review: number): Promise<Json>
  /** The newest check run of each name on a commit. */
  checks(commit: string): Promise<ReadonlyMap<string, Json>>
}

interface Means {
  readonly fullName: string
  readonly owner: string
  /** Asks the API as this account. @throws for a status of 400 and above */
  readonly must: (method: string, path: string, body?: unknown, as?: string) => Promise<Json>
  readonly setRole: (login: string, role: Role) => void
  /** From now on GitHub says so of the pull request. */
  readonly setMerged: (number: number, merge: object) => void
  /** A pull request's JSON with what the emulator leaves out. */
  readonly complete: (pull: Json) => Promise<Json>
  /** Writes a commit to a branch whose head is its first parent. */
  readonly merge: (branch: string, head: string, since: string, message: string) => Promise<string>
}

/** The emulator's own words for roles. */
const granted = {
  read: 'pull',
  triage: 'triage',
  write: 'push',
  maintain: 'maintain',
  admin: 'admin',
} as const

export function createTalk(means: Means): Talk {
  const { fullName, owner, must } = means
  const at = `/repos/${fullName}`
  const commentPath = (id: number) => `${at}/issues/comments/${id}`

  const talk: Talk = {
    async setRole(login, role) {
      means.setRole(login, role)
      const path = `${at}/collaborators/${encodeURIComponent(login)}`
      if (role === 'none') await must('DELETE', path)
      else await must('PUT', path, { permission: granted[role] })
    },

    pull: async (number) => means.complete(await must('GET', `${at}/pulls/${number}`)),

    async mergePull(number, as = owner) {
      const { head, base, title } = await talk.pull(number)
      const message = `Merge pull request #${number}\n\n${title}`
      const merge_commit_sha = await means.merge(base.ref, head.sha, base.sha, message)
      await must('PATCH', `${at}/pulls/${number}`, { state: 'closed' }, as)
      const merged_at = new Date().toISOString()
      means.setMerged(number, { merged: true, merged_at, merge_commit_sha })
      return talk.pull(number)
    },

    comment: (number, body, as) => must('POST', `${at}/issues/${number}/comments`, { body }, as),

    async comments(number) {
      const all: Json[] = []
      for (let page = 1; ; page++) {
        const path = `${at}/issues/${number}/comments?per_page=100&page=${page}`
        const some = await must('GET', path)
        all.push(...some)
        if (some.length < 100) return all
      }
    },

    editComment: (id, body, as) => must('PATCH', commentPath(id), { body }, as),
    deleteComment: (id, as) => must('DELETE', commentPath(id), undefined, as),

    async review(number, { as, head, event = 'APPROVE' }) {
      const pull = await talk.pull(number)
      if (event === 'APPROVE' && pull.user.login === as)
        throw new Error('422: Review Can not approve your own pull request')
      const body = { event, commit_id: head ?? pull.head.sha, body: '' }
      return must('POST', `${at}/pulls/${number}/reviews`, body, as)
    },

    dismissReview: (number, review) =>
      must('PUT', `${at}/pulls/${number}/reviews/${review}/dismissals`, { message: 'Not yet.' }),

    async checks(commit) {
      const { check_runs } = await must('GET', `${at}/commits/${commit}/check-runs`)
      return new Map(check_runs.map((run: Json) => [run.name, run]))
    },
  }
  return talk
}
