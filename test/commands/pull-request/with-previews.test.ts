import { describe, expect, it } from 'vitest'
import { withPreviews } from '../../../src/commands/pull-request/with-previews.ts'
import { createAttachments } from '../../../src/github/attachments.ts'
import { sha256 } from '../../../src/ledger/fingerprint.ts'
import type { Record } from '../../../src/ledger/record.ts'
import { refStoreName, shownRefName } from '../../../src/repo/kept-names.ts'
import { gitId } from '../../../src/repo/object-id.ts'
import { renderComment } from '../../../src/report/comment.ts'
import { readAttached } from '../../../src/staging/attached.ts'
import { finishedFiles } from '../../../src/staging/finished-entry.ts'
import { gradient } from '../../helpers/png.ts'
import { RepoInMemory } from '../../helpers/repo-in-memory.ts'
import { illustrated, report } from '../../report/reports.ts'

const job = { pullRequest: 7, branch: 'new' }
const server = 'https://github.com'
const picture = (name: string) => gradient(name, 32, 18)

/** A repo, GitHub as far as it takes uploads, and what the log says. */
function scene({ takes = Number.POSITIVE_INFINITY } = {}) {
  const opened = new RepoInMemory().open()
  const names: string[] = []
  const lines: string[] = []
  const open = () =>
    createAttachments({
      ...{ token: 'ghp_x', server, uploads: 'https://uploads.github.com', repositoryId: '1' },
      say: (line) => lines.push(line),
      signal: new AbortController().signal,
      async send({ url }) {
        names.push(new URL(url).searchParams.get('name')!)
        const text = JSON.stringify({
          url: `${server}/user-attachments/assets/id-${names.length}-x`,
        })
        return { status: names.length > takes ? 500 : 201, text: text.replace('-x"', '-xxxxx"') }
      },
    })
  const context = { repo: opened, log: { info: (line: string) => lines.push(line) } }
  const shelf = async () => (await opened.refStore(refStoreName(job)))!
  const memory = async () => (await opened.refStore(shownRefName(job)))!
  return { names, lines, open, context, shelf, memory, repo: opened }
}

/** A post with these to choose from, put away as they are or with other bytes. */
async function choice(names: readonly string[], { shelf }: ReturnType<typeof scene>, damaged = '') {
  const all = names.map((name, index) => {
    const bytes = picture(name)
    const letter = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'[index] ?? `Z${index}`
    return { bytes, letter, path: `candidates/x/y/${letter}-${name}.png`, sha256: sha256(bytes) }
  })
  await (await shelf()).change({
    files: new Map(
      all.map(({ path, bytes }) => [
        path,
        { bytes: path.includes(`-${damaged}.`) ? picture('other') : bytes },
      ]),
    ),
  })
  const { hero: _, social: __, ...post } = illustrated(0)
  const candidates = all.map(({ letter, path, sha256 }) => ({
    ...{ letter, sha256, commit: 'c'.repeat(40), cost: 0.01 },
    file: { path, format: 'png', width: 32, height: 18, bytes: 1 },
  }))
  return report({ drawn: [{ ...post, choice: { number: 1, mark: 'm', candidates } }] })
}
const outcome = { job, records: [], earlier: [] }
const shown = (text: string) =>
  [...text.matchAll(/user-attachments\/assets\/([\w-]+)/g)].map(([, id]) => id)

it('without a way to attach the report is as it was', async () => {
  const here = scene()
  const told = await choice(['a'], here)
  expect(await withPreviews(told, outcome, { context: here.context })).toBe(told)
})

it('what was attached before is shown, and not uploaded again', async () => {
  const here = scene()
  const told = await choice(['a', 'b'], here)
  const first = await withPreviews(told, outcome, { ...here, attachments: here.open() })
  expect(here.names).toEqual(['A-a.jpg', 'B-b.jpg'])
  const again = await withPreviews(told, outcome, { ...here, attachments: here.open() })
  expect(here.names).toHaveLength(2)
  expect(renderComment(again)).toBe(renderComment(first))
  expect(shown(renderComment(first))).toEqual(['id-1-xxxxx', 'id-2-xxxxx'])
  expect((await readAttached(await here.memory())).size).toBe(2)
})

it('a picture that is not the one it should be is not uploaded', async () => {
  const here = scene()
  const told = await choice(['a', 'b', 'c'], here, 'b')
  await withPreviews(told, outcome, { ...here, attachments: here.open() })
  expect(here.names).toEqual(['A-a.jpg', 'C-c.jpg'])
})

it('those that GitHub took before it refused are shown and remembered', async () => {
  const here = scene({ takes: 1 })
  const told = await choice(['a', 'b', 'c'], here)
  const comment = renderComment(
    await withPreviews(told, outcome, { ...here, attachments: here.open() }),
  )
  expect(here.names).toHaveLength(2)
  expect(shown(comment)).toEqual(['id-1-xxxxx'])
  expect(comment.match(/\?raw=true/g)).toHaveLength(2)
  expect((await readAttached(await here.memory())).size).toBe(1)
  expect(here.lines).toHaveLength(1)
})

it('of very many only some, the same in each run', async () => {
  const here = scene()
  const told = await choice([...Array(40).keys()].map(String), here)
  for (const _ of ['first', 'second']) {
    await withPreviews(told, outcome, { ...here, attachments: here.open() })
    expect(here.names).toHaveLength(30)
  }
})

describe('pictures of a fork', () => {
  const fact = illustrated(0)
  const file = (path: string, bytes: Uint8Array, key?: string): Record['files']['hero'] => ({
    ...{ path, format: 'webp', width: 32, height: 18, bytes: 1, ...(key && { key }) },
    ...{ sha256: sha256(bytes), blob: gitId(bytes) },
  })
  const record = (hero: Record['files']['hero'], social: Record['files']['hero']): Record => ({
    ...{ version: 1, post: fact.post, title: 't', alt: 'a', prompt: 'p', generator: 'openai' },
    ...{ template: { source: 'built-in', sha256: 'a'.repeat(64) }, quality: 'medium', model: 'm' },
    ...{ requestedSize: '1536x864', endpoint: null, references: [], edited: null, usage: null },
    ...{ cost: 1, fingerprint: 'c'.repeat(64), drawnAt: '2026-12-01T12:00:00.000Z', notes: [] },
    files: { hero, social },
  })
  const open = async (key?: string) => {
    const here = scene()
    const [hero, social] = [picture('hero'), picture('social')]
    for (const bytes of [hero, social]) await here.repo.keep(bytes)
    const one = record(file(fact.hero!.path, hero, key), file(fact.social!.path, social, key))
    await (await here.shelf()).change({ files: finishedFiles([one]) })
    return { here, outcome: { job, records: [one], earlier: [] } }
  }
  const told = report({ drawn: [fact], commit: 'c'.repeat(40) })

  it('are those that we put away', async () => {
    const { here, outcome } = await open()
    const means = { ...here, attachments: here.open(), fork: {} }
    const [post] = (await withPreviews(told, outcome, means)).drawn
    expect(here.names).toEqual([fact.hero, fact.social].map((one) => nameOf(one!.path)))
    expect(post?.hero?.preview).toBe(`${server}/user-attachments/assets/id-1-xxxxx`)
    expect(post?.social?.preview).toBe(`${server}/user-attachments/assets/id-2-xxxxx`)
  })

  it('of the repo itself none is, for its branch shows them', async () => {
    const { here, outcome } = await open()
    await withPreviews(told, outcome, { ...here, attachments: here.open() })
    expect(here.names).toEqual([])
  })

  it('nor one of a bucket, which everybody sees', async () => {
    const { here, outcome } = await open('abc.webp')
    await withPreviews(told, outcome, { ...here, attachments: here.open(), fork: {} })
    expect(here.names).toEqual([])
  })
})

const nameOf = (path: string) =>
  `${path
    .split('/')
    .at(-1)!
    .replace(/\.\w+$/, '')}.jpg`

it('what GitHub cannot keep for us is told, and nothing fails', async () => {
  const here = scene()
  const told = await choice(['a'], here)
  const refStore = () => Promise.reject(new Error('GitHub is down'))
  const context = { ...here.context, repo: { refStore } }
  expect(await withPreviews(told, outcome, { context, attachments: here.open() })).toBe(told)
  expect(here.lines).toEqual([expect.stringContaining('GitHub is down')])
})
