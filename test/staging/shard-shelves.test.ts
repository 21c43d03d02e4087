import { expect, it } from 'vitest'
import type { Record } from '../../src/ledger/record.ts'
import { refStoreName } from '../../src/repo/kept-names.ts'
import { gitId } from '../../src/repo/object-id.ts'
import { finishedFiles } from '../../src/staging/finished-entry.ts'
import {
  allShardShelves,
  clearShelf,
  finishedByShard,
  recordsOn,
} from '../../src/staging/shard-shelves.ts'
import { marksIn, smallPath, writeSmall } from '../../src/staging/small-entry.ts'
import { RepoInMemory } from '../helpers/repo-in-memory.ts'

const place = { branch: 'main' }
const text = (words: string) => new TextEncoder().encode(words)
/** A picture whose files say what they are told. */
const record = (post: string, hero: string, social = `social of ${post}`): Record => ({
  ...{ version: 1, post, title: post, alt: post, prompt: 'p', generator: 'openai', model: 'm' },
  ...{ template: { source: 'built-in', sha256: 'a'.repeat(64) }, quality: 'medium' },
  ...{ requestedSize: '1536x864', endpoint: null, references: [], edited: null, usage: null },
  ...{ cost: 1, fingerprint: 'c'.repeat(64), drawnAt: '2026-12-01T12:00:00.000Z', notes: [] },
  files: {
    hero: file(`${post}.webp`, hero),
    social: file(`${post}.jpg`, social),
  },
})
const file = (path: string, words: string): Record['files']['hero'] => ({
  ...{ path, format: 'webp', width: 1, height: 1, bytes: 1, sha256: 'd'.repeat(64) },
  blob: gitId(text(words)),
})

async function withFinished(shard: number, records: readonly Record[], words: readonly string[]) {
  const repo = new RepoInMemory().open()
  for (const one of words) await repo.keep(text(one))
  const store = (await repo.refStore(refStoreName({ ...place, shard })))!
  await store.change({ files: finishedFiles(records) })
  return { repo, store }
}

const all = ['one', 'same', 'social of a.md', 'social of b.md']

it('what shards finished is found, of this branch and workflow alone', async () => {
  const { repo } = await withFinished(3, [record('a.md', 'one')], all)
  expect((await allShardShelves(place, repo)).flatMap(recordsOn)).toEqual([record('a.md', 'one')])
  expect(await finishedByShard({ ...place, shard: 3 }, repo)).toEqual([record('a.md', 'one')])
  expect(await finishedByShard({ ...place, shard: 1 }, repo)).toEqual([])
  expect(await allShardShelves({ branch: 'main', name: 'docs' }, repo)).toEqual([])
  expect(await allShardShelves({ branch: 'mai' }, repo)).toEqual([])
})

it('what is in place goes, but for files that another picture needs', async () => {
  const both = [record('a.md', 'same'), record('b.md', 'same')]
  const { repo, store } = await withFinished(1, both, all)
  const [shelf] = await allShardShelves(place, repo)
  await clearShelf(shelf!, ({ post }) => post === 'a.md')
  const paths = [...(await store.list()).keys()]
  expect(paths.filter((path) => path.endsWith('.json'))).toHaveLength(1)
  expect(paths).toContain(`finished/${gitId(text('same'))}`)
  expect(paths).not.toContain(`finished/${gitId(text('social of a.md'))}`)
  const [after] = await allShardShelves(place, repo)
  expect(recordsOn(after!)).toEqual([both[1]])
  await clearShelf(after!, () => true)
  expect(await allShardShelves(place, repo)).toEqual([])
})

it('small pictures go with the last of the pictures in their file', async () => {
  const both = ['a', 'b'].map((slug) => {
    const { files, ...rest } = record(`${slug}.md`, 'same')
    const sha256 = slug.repeat(64)
    return { ...rest, files: { ...files, hero: { ...files.hero, sha256 } } }
  })
  const { repo, store } = await withFinished(1, both, all)
  const small = both.map(({ post, files: { hero } }) => ({
    ...{ post, sha256: hero.sha256 },
    small: text(post),
  }))
  const [shared, own] = [small, small.slice(0, 1)]
  await store.change({
    files: new Map([shared, own].map((some) => [smallPath(some), { bytes: writeSmall(some) }])),
  })
  const kept = async () => [...(await store.list()).keys()].filter((path) => marksIn(path))
  const [shelf] = await allShardShelves(place, repo)
  await clearShelf(shelf!, ({ post }) => post === 'a.md')
  expect(await kept()).toEqual([smallPath(shared)])
  const [after] = await allShardShelves(place, repo)
  await clearShelf(after!, () => true)
  expect([...(await store.list()).keys()]).toEqual([])
})

it('where the shard finished more meanwhile all of it stays', async () => {
  const { repo, store } = await withFinished(1, [record('a.md', 'same')], all)
  const [shelf] = await allShardShelves(place, repo)
  await store.change({ files: finishedFiles([record('b.md', 'same')]) })
  await clearShelf(shelf!, () => true)
  expect(await finishedByShard({ ...place, shard: 1 }, repo)).toHaveLength(2)
})
