import { afterEach, expect, it } from 'vitest'
import { sniff } from '../../src/pictures/sniff.ts'
import { readPointer } from '../../src/repo/lfs/pointer.ts'
import { post, postPath } from './blog.ts'
import { type DeliveryScene, delivery, openDeliveryScene } from './delivery-scene.ts'

/** Deliveries by pull request of pictures that are kept in Git LFS, without a checkout. */

const attributes = { '.gitattributes': '*.webp filter=lfs diff=lfs merge=lfs -text\n' }
let scene: DeliveryScene
afterEach(() => scene?.close())

const pointerOf = async (slug: string, branch = delivery) =>
  readPointer((await scene.repo.read(branch, `src/assets/hero/${slug}.webp`)) ?? Buffer.of())
const objects = () => scene.gh.lfs.objects('acme/blog')
const puts = () => scene.gh.requests.filter(({ method }) => method === 'PUT').length

it('they hold pointers, carry those over that they have, and pay and send nothing twice', async () => {
  scene = await openDeliveryScene('through the API', attributes)
  const first = await scene.push({ [postPath('tides')]: post('Tides') })
  expect(first.stdout).not.toMatch(/^::(?:error|warning)/m)
  const had = await pointerOf('tides')
  expect(sniff(objects().get(had!.oid)!).format).toBe('webp')

  expect((await scene.push({ [postPath('ropes')]: post('Ropes') })).code).toBe(0)
  expect(await pointerOf('tides')).toEqual(had)
  expect(objects().has((await pointerOf('ropes'))!.oid)).toBe(true)
  expect((await scene.pull())?.body).toContain('2 drawn')

  const head = await scene.head(delivery)
  expect((await scene.dispatch()).outputs.commit).toBe('')
  expect(await scene.head(delivery)).toBe(head)
  expect(scene.paid()).toEqual(['Tides', 'Ropes'])
  expect(puts()).toBe(2)

  await scene.merge(delivery)
  expect((await scene.dispatch()).outputs.count).toBe('0')
  expect(scene.paid()).toHaveLength(2)
  expect(await pointerOf('tides', 'main')).toEqual(had)
})
