import { type Content, plain } from './content.ts'
import { type Beside, markBots, type People } from './github-people.ts'
import { completePulls, type Known, pullKey } from './github-pulls.ts'
import { createTalk, type Talk } from './github-talk.ts'

// biome-ignore lint/suspicious/noExplicitAny: JSON of GitHub, as tests need it for events
type Json = any

export interface TestRepo extends Talk {
  readonly owner: string
  readonly name: string
  readonly fullName: string
  /** The repository's JSON, for the event file. */
  json(): Promise<Json>
  /** Commit of a full ref such as `refs/hero-images/pr-1`; nothing where that is not there. */
  ref(full: string): Promise<string | undefined>
  /** Nothing where the branch is not there. */
  head(branch: string): Promise<string | undefined>
  /**
   * Writes (or with null deletes) files in one commit; `from` starts a new branch there. Without
   * `force` it throws where the branch has moved on from `from`, as a plain push does.
   */
  commit(
    branch: string,
    files: Readonly<Record<string, Content | null>>,
    options?: { from?: string; message?: string; as?: string; force?: boolean; date?: string },
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
  openPull(pull: {
    head: string
    title: string
    base?: string
    fork?: string
    /** Whether maintainers may push to the fork's branch. */
    mayModify?: boolean
  }): Promise<Json>
  /** A commit of the fork's owner to the branch of its pull request; `from` writes history anew. */
  pushToFork(
    number: number,
    files: Readonly<Record<string, Content | null>>,
    from?: string,
  ): Promise<string>
  closePull(number: number): Promise<void>
}

interface Home {
  /** Of the emulator itself, so that nothing is logged. */
  readonly api: string
  /** Makes links in JSON lead to the front. */
  readonly outward: (text: string) => string
  readonly fullName: string
  readonly bot: string
  /** @throws for an account that there is not: the emulator would take it for the owner */
  readonly tokenOf: (login: string) => string
  readonly known: Known
  readonly people: Pick<People, 'set'>
  /** Asked before the emulator. */
  readonly beside: Beside
}

/** Makes the repo; {@link startGitHub} is the way in. */
export async function createTestRepo(
  { api, outward, fullName, bot, tokenOf, known, people, beside }: Home,
  files: Readonly<Record<string, Content>>,
): Promise<TestRepo> {
  const [owner = '', name = ''] = fullName.split('/')
  const at = `/repos/${fullName}`

  const ask = async (method: string, path: string, body?: unknown, as = owner) => {
    const sent = body === undefined ? '' : JSON.stringify(body)
    const answer = await beside({ method, path, body: sent }, as)
    if (answer) return { status: answer.status, data: JSON.parse(answer.body.toString() || 'null') }
    const response = await fetch(api + path, {
      method,
      headers: { authorization: `token ${tokenOf(as)}`, 'content-type': 'application/json' },
      ...(body !== undefined && { body: sent }),
    })
    const text = await response.text()
    const data: Json = text === '' ? undefined : JSON.parse(outward(text), markBots)
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

  const talk = createTalk({
    fullName,
    owner,
    must,
    setRole: (login, role) => people.set(fullName, login, role),
    setMerged: (number, merge) => known.merges.set(pullKey(fullName, number), merge),
    complete: (pull) => completePulls(pull, api, known),
    async merge(branch, head, since, message) {
      const [was, is] = [await repo.files(since), await repo.files(head)]
      const changed = [...is].filter(([path, { sha }]) => was.get(path)?.sha !== sha)
      const gone = [...was].filter(([path]) => !is.has(path))
      const entries = [
        ...changed.map(([path, { mode, sha }]) => ({ path, mode, type: 'blob', sha })),
        ...gone.map(([path, { mode }]) => ({ path, mode, type: 'blob', sha: null })),
      ]
      const onto = await repo.head(branch)
      const base = (await must('GET', `${at}/git/commits/${onto}`)).tree.sha
      const tree = await must('POST', `${at}/git/trees`, { base_tree: base, tree: entries })
      const commit = { message, tree: tree.sha, parents: [onto, head] }
      const { sha } = await must('POST', `${at}/git/commits`, commit)
      await repo.move(branch, sha, false)
      return sha
    },
  })

  const repo: TestRepo = {
    ...talk,
    owner,
    name,
    fullName,
    json: () => must('GET', at),
    ref: async (full) => {
      const path = encodeURIComponent(full.replace(/^refs\//, ''))
      return (await ask('GET', `${at}/git/ref/${path}`)).data?.object?.sha
    },
    head: (branch) => repo.ref(`refs/heads/${branch}`),

    async commit(
      branch,
      changed,
      { from, message = 'Commit of a test', as = owner, force, date } = {},
    ) {
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
        {
          message,
          tree: tree.sha,
          parents,
          author: { name: as, email: `${as}@example.com`, ...(date && { date }) },
        },
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

    async openPull({ head, title, base = 'main', fork, mayModify = true }) {
      const pull = await must('POST', `${at}/pulls`, { head, base, title })
      if (fork === undefined) return pull
      const copy = await must('POST', `${at}/forks`, {}, fork)
      known.forks.set(pullKey(fullName, pull.number), {
        repo: copy,
        ref: head,
        mayModify,
        head: pull.head.sha,
        pushedAt: new Date(),
      })
      // The commits are reachable here, as on GitHub, but not by a branch.
      await must('POST', `${at}/git/refs`, {
        ref: `refs/pull/${pull.number}/head`,
        sha: pull.head.sha,
      })
      await repo.deleteBranch(head)
      return completePulls(pull, api, known)
    },

    async pushToFork(number, changed, from) {
      const fork = known.forks.get(pullKey(fullName, number))!
      const as = fork.repo.owner.login
      await repo.commit('of-a-fork', changed, { from: from ?? fork.head, as })
      const sha = (await repo.head('of-a-fork'))!
      await repo.deleteBranch('of-a-fork')
      const ref = encodeURIComponent(`pull/${number}/head`)
      await must('PATCH', `${at}/git/refs/${ref}`, { sha, force: true })
      Object.assign(fork, { head: sha, pushedAt: new Date() })
      return sha
    },

    closePull: (number) => must('PATCH', `${at}/pulls/${number}`, { state: 'closed' }),
  }

  await must('POST', '/user/repos', { name, auto_init: false })
  await repo.setRole(bot, 'write')
  if (Object.keys(files).length > 0)
    await repo.commit('main', files, { message: 'First commit of a test' })
  return repo
}
