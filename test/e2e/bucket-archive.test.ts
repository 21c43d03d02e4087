import { createHash } from 'node:crypto'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { isPut, startBucket, type TestBucket } from '../helpers/bucket.ts'
import { type ArchiveScene, dated, openArchive } from './archive-scene.ts'
import { postPath, smallBlog, smallPictures } from './blog.ts'

/** Many pictures in a bucket: by several jobs at once, by the Batch API, and with dark versions. */

const count = 4
const slugs = Array.from({ length: count }, (_, at) => `p${at + 1}`)
const posts = Object.fromEntries(
  slugs.map((slug, at) => [postPath(slug), dated(`Number ${at + 1}`, `2026-01-0${at + 1}`)]),
)
const delivery = 'hero-images/main'

let bucket: TestBucket
let scene: ArchiveScene
beforeEach(async () => {
  bucket = await startBucket()
})
afterEach(async () => {
  await scene.end()
  await bucket.close()
})

async function open(more = '', { hasBatches = false } = {}): Promise<void> {
  const base = {
    ...smallBlog,
    '.github/hero-images.yml': `${smallPictures}${more}${bucket.settings}`,
  }
  scene = await openArchive('through the API', posts, { base, hasBatches, isVaried: true })
}
const run = async (
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
) => {
  const all = { 'max-images': '100', ...inputs }
  const job = await scene.run(all, { env: { ...bucket.env, ...env } })
  expect(job.stdout).not.toContain('::error')
  expect(job.code, job.stdout).toBe(0)
  return job
}

/** Each post, its record and what stands in the tree name what the bucket has, and each picture was sent once. */
async function expectAllThere(): Promise<void> {
  const objects = await bucket.objects()
  const named = new Set<string>()
  for (const slug of slugs) {
    const { files } = JSON.parse((await scene.text(delivery, recordPath(postPath(slug))))!)
    const all = [files.hero, files.social, ...(files.dark ? [files.dark] : [])]
    for (const file of all) {
      const { bytes } = objects.get(file.key)!
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(file.sha256)
      expect(JSON.parse((await scene.text(delivery, `${file.path}.json`))!).key).toBe(file.key)
      named.add(file.key)
    }
    const text = (await scene.text(delivery, postPath(slug)))!
    expect(text).toContain(`${bucket.publicUrl}/${files.hero.key}`)
  }
  expect([...objects.keys()].sort()).toEqual([...named].sort())
  expect(bucket.puts()).toHaveLength(named.size)
}

it('shards put nothing there, and who publishes puts each picture there once', async () => {
  await open()
  const inRun = { GITHUB_RUN_ID: '700' }
  expect((await run({ command: 'plan', shards: '2' }, inRun)).outputs.matrix).toBe(
    '{"shard":[1,2]}',
  )
  await Promise.all(
    ['1', '2'].map((shard) => run({ command: 'draw', shard, concurrency: '2' }, inRun)),
  )
  expect(scene.paid()).toHaveLength(count)
  expect(bucket.log.filter(isPut)).toEqual([])

  await run({ command: 'publish' }, inRun)
  await expectAllThere()
  await run({ command: 'publish' }, inRun)
  await run({ command: 'backfill' })
  expect(scene.paid()).toHaveLength(count)
  await expectAllThere()
}, 240_000)

it('what a batch drew goes there when it is collected', async () => {
  await open('', { hasBatches: true })
  const inputs = { command: 'backfill', batch: 'true', dialect: 'openai' }
  await run(inputs)
  expect(bucket.puts()).toEqual([])
  expect(scene.images.batches.finish()).toBe(count)
  await run(inputs)
  await expectAllThere()
  expect(scene.images.calls).toEqual([])
}, 240_000)

it('a dark version goes there with its hero, and stands beside it in the post where a key is there', async () => {
  await open('dark: true\nfields: { hero: heroImage, dark: heroDark }\n')
  await run({ command: 'backfill' })
  expect(scene.images.calls).toHaveLength(2 * count)
  await expectAllThere()
  for (const slug of slugs) {
    const { files } = JSON.parse((await scene.text(delivery, recordPath(postPath(slug))))!)
    expect(files.dark.key).toMatch(/-dark-[0-9a-f]{16}\.webp$/)
    const text = (await scene.text(delivery, postPath(slug)))!
    expect(text).toContain(`heroDark: ${files.dark.url}`)
  }
}, 240_000)

it('says what a restyle leaves behind, and deletes nothing', async () => {
  await open()
  await run({ command: 'backfill' })
  await expectAllThere()
  const [pull] = await scene.pulls()
  await scene.merge(pull!.number)
  const before = [...(await bucket.objects()).keys()]
  const job = await run({ command: 'restyle', instruction: 'in ink' })
  expect(job.summary).toContain('named by main no more once this is merged')
  expect(job.summary).toContain('hero-images sweep')
  expect(job.summary).toMatch(/p1-[0-9a-f]{16}\.webp/)
  expect([...(await bucket.objects()).keys()]).toEqual(expect.arrayContaining(before))
  expect(bucket.log.filter(({ method }) => method === 'DELETE')).toEqual([])
}, 240_000)
