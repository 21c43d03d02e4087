import { type Record, readRecord, recordPath } from '../../src/ledger/record.ts'
import { illustrate } from '../../src/pipeline/illustrate.ts'
import type { Job } from '../../src/pipeline/job.ts'
import type { ContentRepo } from '../../src/repo/content-repo.ts'
import { refStoreName } from '../../src/repo/kept-names.ts'
import type { InputName } from '../../src/settings/input-table.ts'
import { readInputs } from '../../src/settings/inputs.ts'
import { repoStorage } from '../../src/storage/picture-storage.ts'
import { waitingAmong } from '../helpers/kept.ts'
import { RepoInMemory } from '../helpers/repo-in-memory.ts'
import { Recorder, small } from './folder.ts'
import { card, name, text } from './scene.ts'

/** A pull request whose posts get candidates, and the main job on it. */
export interface Choosing {
  readonly recorder: Recorder
  run(task?: Partial<Job>, inputs?: Inputs): ReturnType<typeof illustrate>
  /** Letter and hash of each candidate that waits, by post as the run told it. */
  shelf(): Promise<readonly string[]>
  record(slug: string): Record | undefined
  readonly remote: RepoInMemory
  /** Called before each commit of a run. */
  beforeCommit: () => void
}

type Inputs = Partial<globalThis.Record<InputName, string>>

export function openChoosing(
  slugs: readonly string[],
  settings = '',
  recorder = new Recorder(),
): Choosing {
  const remote = new RepoInMemory({
    '_config.yml': 'title: Blog\nurl: https://blog.example\n',
    '.github/hero-images.yml': `${small}candidates: 3\n${settings}`,
  })
  const base = remote.head('main')!
  const posts = slugs.map((slug) => [name(slug), text(`About ${slug}`)])
  remote.commit('new', Object.fromEntries(posts), { from: 'main' })

  const scene: Choosing = {
    recorder,
    remote,
    beforeCommit: () => {},
    async run(more = {}, given = {}) {
      const inputs = readInputs((input) => ({ 'api-key': 'sk-1', ...given })[input] ?? '')
      const repo = remote.open()
      const commit: ContentRepo['commit'] = (change) => {
        scene.beforeCommit()
        return repo.commit(change)
      }
      const task: Job = {
        pullRequest: 7,
        branch: 'new',
        head: await repo.head('new'),
        base,
        settingsAt: 'head',
        mode: 'draw',
        notice: '',
        posts: inputs.posts,
        instruction: inputs.instruction,
        force: inputs.force,
        again: false,
        deliver: 'commit',
        choosing: true,
        ...more,
      }
      return illustrate(task, {
        repo: { ...repo, commit },
        inputs,
        name: 'blog',
        runName: 'test.00000000.1',
        openai: () => recorder,
        card: () => card,
        storage: async () => repoStorage,
        log: { info: () => {} },
        now: () => new Date('2026-12-01T12:00:00Z'),
        signal: new AbortController().signal,
      })
    },
    async shelf() {
      const store = await remote.open().refStore(refStoreName({ pullRequest: 7, branch: 'new' }))
      return waitingAmong((await store!.list()).keys()) ?? []
    },
    record(slug) {
      const bytes = remote.read('new', recordPath(name(slug)))
      return bytes && readRecord(bytes)
    },
  }
  return scene
}

/** A task that puts one candidate of an outcome on the branch. */
export function using(
  { choices }: Awaited<ReturnType<typeof illustrate>>,
  slug: string,
  letter: string,
): Partial<Job> {
  const choice = choices.find(({ planned }) => planned.post.path === name(slug))!
  const { sha256 } = choice.there.find((one) => one.letter === letter)!
  return { mode: 'look', use: [{ post: name(slug), letter, sha256, login: 'ann' }] }
}
