import { type Content, plain } from './content.ts'
import { type ForkHead, pullKey } from './github-pulls.ts'

// biome-ignore lint/suspicious/noExplicitAny: JSON of GitHub, as tests need it for events
type Json = any

export interface TestRepo {
  readonly owner: string
  readonly name: string
  readonly fullName: string
  /** The repository's JSON, for the event file. */
  json(): Promise<Json>
  /** Nothing where the branch is not there. */
  head(branch: string): Promise<string | undefined>
  /**
   * Writes (or with null deletes) files in one commit; `from` starts a new branch there. Without
   * `force` it throws where the branch has moved on from `from`, as a plain push does.
   */
  commit(
    branch: string,
    files: Readonly<Record<string, Content | null>>,
    options?: { from?: string; message?: string; as?: string; force?: boolean },
  ): Promise<string>
  /** Points a branch elsewhere, by default whatever it pointed at; creates it where it is not there. */
  move(branch: string, commit: string, force?: boolean): Promise<void>
  deleteBranch(branch: string): Promise<void>
  /** Bytes of a file at a branch or commit. */
  read(ref: string, path: string): Promise<Buffer | undefined>
  /** Mode and id of every file at a branch or commit. */
  files(ref: string): Promise<Map<string, { mode: string; sha: string }>>
  /** Newest first, as far as the first hundred. */
  log(ref: string): Promise<{ sha: string; message: string; author: string; parents: string[] }[]>
  /** Opens a pull request; with `fork` (a login) its head is in that account's fork. */
  openPull(pull: { head: string; title: string; base?: string; fork?: string }): Promise<Json>
  closePull(number: number): Promise<void>
  comment(number: number, body: string, as?: string): Promise<Json>
  comments(number: number): Promise<{ id: number; body: string; user: { login: string } }[]>
}

interface Home {
  /** Of the emulator itself, so that nothing is logged. */
  readonly api: string
  /** Makes links in JSON lead to the front. */
  readonly outward: (text: string) => string
  readonly fullName: string
  readonly bot: string
  readonly forks: Map<string, ForkHead>
}

/** Makes the repo; {@link startGitHub} is the way in. */
export async function createTestRepo(
  { api, outward, fullName, bot, forks }: Home,
  files: Readonly<Record<string, Content>>,
): Promise<TestRepo> {
  const [owner = '', name = ''] = fullName.split('/')
  const at = `/repos/${fullName}`

  const ask = async (method: string, path: string, body?: unknown, as = owner) => {
    const response = await fetch(api + path, {
      method,
      headers: { authorization: `token ghp_${as}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: JSON.stringify(body) }),
    })
    const text = await response.text()
    const data: Json = text === '' ? undefined : JSON.parse(outward(text))
    return { status: response.status, data }
  }
  const must = async (method: string, path: string, body?: unknown, as?: string): Promise<Json> => {
    const { status, data } = await ask(method, path, body, as)
    if (status >= 400) throw new Error(`${method} ${path}: ${status} ${JSON.stringify(data)}`)
    return data
  }
  const refPath = (branch: string) => encodeURIComponent(`heads/${branch}`)

  const entryOf = async (path: string, content: Content | null) => {
    const { mode, bytes } = plain(content)
    const type = 'blob'
    if (bytes === null) return { path, mode, type, sha: null }
    if (typeof bytes === 'string') return { path, mode, type, content: bytes }
    const blob = { content: Buffer.from(bytes).toString('base64'), encoding: 'base64' }
    return { path, mode, type, sha: (await must('POST', `${at}/git/blobs`, blob)).sha }
  }

  const repo: TestRepo = {
    owner,
    name,
    fullName,
    json: () => must('GET', at),
    head: async (branch) =>
      (await ask('GET', `${at}/git/ref/${refPath(branch)}`)).data?.object?.sha,

    async commit(branch, changed, { from, message = 'Commit of a test', as = owner, force } = {}) {
      const parent =
        from === undefined ? await repo.head(branch) : ((await repo.head(from)) ?? from)
      const entries = await Promise.all(
        Object.entries(changed).map(([path, content]) => entryOf(path, content)),
      )
      const base = parent && (await must('GET', `${at}/git/commits/${parent}`)).tree.sha
      const tree = await must('POST', `${at}/git/trees`, { base_tree: base, tree: entries })
      const parents = parent ? [parent] : []
      const made = await must(
        'POST',
        `${at}/git/commits`,
        { message, tree: tree.sha, parents, author: { name: as, email: `${as}@example.com` } },
        owner,
      )
      await repo.move(branch, made.sha, force)
      return made.sha
    },

    async move(branch, sha, force = true) {
      const moved = await ask('PATCH', `${at}/git/refs/${refPath(branch)}`, { sha, force })
      if (moved.status === 404)
        await must('POST', `${at}/git/refs`, { ref: `refs/heads/${branch}`, sha })
      else if (moved.status >= 400) throw new Error(JSON.stringify(moved.data))
    },

    deleteBranch: (branch) => must('DELETE', `${at}/git/refs/${refPath(branch)}`),

    async files(ref) {
      const sha = (await repo.head(ref)) ?? ref
      const { tree } = await must('GET', `${at}/git/trees/${sha}?recursive=1`)
      const blobs = tree.filter((entry: Json) => entry.type !== 'tree')
      return new Map(blobs.map(({ path, mode, sha }: Json) => [path, { mode, sha }]))
    },

    async read(ref, path) {
      const file = (await repo.files(ref)).get(path)
      if (file === undefined) return undefined
      return Buffer.from((await must('GET', `${at}/git/blobs/${file.sha}`)).content, 'base64')
    },

    async log(ref) {
      const sha = (await repo.head(ref)) ?? ref
      const commits = await must('GET', `${at}/commits?sha=${sha}&per_page=100`)
      return commits.map(({ sha, commit, parents }: Json) => ({
        sha,
        message: commit.message,
        author: commit.author.name,
        parents: parents.map((parent: Json) => parent.sha),
      }))
    },

    async openPull({ head, title, base = 'main', fork }) {
      const pull = await must('POST', `${at}/pulls`, { head, base, title })
      if (fork === undefined) return pull
      const copy = await must('POST', `${at}/forks`, {}, fork)
      forks.set(pullKey(fullName, pull.number), { repo: copy, ref: head })
      // The commits are reachable here, as on GitHub, but not by a branch.
      await must('POST', `${at}/git/refs`, {
        ref: `refs/pull/${pull.number}/head`,
        sha: pull.head.sha,
      })
      await repo.deleteBranch(head)
      const label = `${fork}:${head}`
      const user = copy.owner
      return { ...pull, user, head: { ...pull.head, label, user, repo: copy } }
    },

    closePull: (number) => must('PATCH', `${at}/pulls/${number}`, { state: 'closed' }),
    comment: (number, body, as) =>
      must('POST', `${at}/issues/${number}/comments`, { body }, as ?? owner),

    async comments(number) {
      const all: Json[] = []
      for (let page = 1; ; page++) {
        const path = `${at}/issues/${number}/comments?per_page=100&page=${page}`
        const some = await must('GET', path)
        all.push(...some)
        if (some.length < 100) return all
      }
    },
  }

  await must('POST', '/user/repos', { name, auto_init: false })
  await must('PUT', `${at}/collaborators/${encodeURIComponent(bot)}`, { permission: 'push' })
  if (Object.keys(files).length > 0)
    await repo.commit('main', files, { message: 'First commit of a test' })
  return repo
}
