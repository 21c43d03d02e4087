import { expect, it } from 'vitest'
import { PictureMemory } from '../../src/memory/pictures.ts'
import { stagedPaths } from '../../src/staging/drawing-entry.ts'
import { Staging } from '../../src/staging/staging.ts'
import { RepoInMemory } from '../helpers/repo-in-memory.ts'
import { recordOf } from '../pipeline/record.ts'

const record = recordOf('posts/a.md', { hero: 'a.webp', social: 'a.jpg' })
const head = 'a'.repeat(40)

/** The pictures of a record are in the repo, and some runs know of them at the same time. */
function repoWith(runs: number) {
  const there = new RepoInMemory({ 'a.webp': 'bytes of a.webp', 'a.jpg': 'bytes of a.jpg' })
  const signal = new AbortController().signal
  const open = () => {
    const staging = new Staging(
      { branch: 'posts', pullRequest: 7 },
      {
        ...{ repo: there.open(), inputs: { apiKey: '', headers: {}, query: {} }, signal },
        log: { info: () => {} },
      },
    )
    return { staging, memory: new PictureMemory(staging) }
  }
  const names = () => [...there.files(there.ref('refs/hero-images/pr-7')!).keys()].sort()
  return { there, names, open, runs: Array.from({ length: runs }, open) }
}

const placedBy = (memory: PictureMemory, commit: string, at: number) =>
  memory.put([record], { commit: commit.repeat(40), head, at })

it('what one run has put in place stays when another comes too late with the same picture', async () => {
  const { runs, open } = repoWith(2)
  const [first, late] = runs as [ReturnType<typeof open>, ReturnType<typeof open>]
  await Promise.all(runs.map(({ memory }) => memory.look()))
  placedBy(first.memory, 'b', 1)
  await first.staging.settled()
  placedBy(late.memory, 'c', 2)
  await late.staging.settled()
  late.memory.forget([record])
  await late.staging.settled()

  const { memory } = open()
  await memory.look()
  const found = (await memory.of([record.post])).get(record.post)
  expect(found?.record).toEqual(record)
  expect(found?.placed.map(({ commit }) => commit)).toEqual(['b'.repeat(40)])
})

it('of a picture that came too late, and that nobody else has, nothing stays', async () => {
  const { open, names, there } = repoWith(0)
  const { memory, staging } = open()
  await memory.look()
  placedBy(memory, 'b', 1)
  await staging.settled()
  expect(names()).toHaveLength(3)
  memory.forget([record])
  await staging.settled()
  expect(there.ref('refs/hero-images/pr-7')).toBeUndefined()
})

it('the drawing of a picture goes when what is remembered of it is put in place, by whatever run', async () => {
  const { open, names } = repoWith(0)
  const original = {
    sha256: 'e'.repeat(64),
    bytes: 9,
    width: 16,
    height: 9,
    format: 'png' as const,
  }
  const drawn = { ...record, original }
  const drawingOf = (sha256: string) =>
    stagedPaths({
      drawing: 'f'.repeat(64),
      post: '1'.repeat(16),
      at: Date.parse(record.drawnAt),
      sha256,
    })
  const ours = drawingOf(original.sha256)
  const others = drawingOf('9'.repeat(64))
  const killed = open()
  await killed.memory.look()
  killed.staging.keep(
    new Map(
      [ours, others]
        .flatMap(Object.values<string>)
        .map((path) => [path, { bytes: Buffer.from(path) }]),
    ),
    record.post,
  )
  killed.memory.put([drawn], { commit: 'b'.repeat(40), head, at: 1 })
  await killed.staging.settled()
  expect(names()).toEqual(expect.arrayContaining([ours.picture, others.picture]))

  const next = open()
  await next.memory.look()
  next.memory.put([drawn], { commit: 'c'.repeat(40), head, at: 2 })
  next.memory.settle()
  await next.staging.settled()
  const left = names().filter((path) => !/^(?:placed|finished)\//.test(path))
  expect(left).toEqual(Object.values(others).sort())
})
