import { expect, it } from 'vitest'
import { PictureMemory } from '../../src/memory/pictures.ts'
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
