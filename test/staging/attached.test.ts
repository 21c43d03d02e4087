import { expect, it } from 'vitest'
import { shownRefName } from '../../src/repo/kept-names.ts'
import { readAttached, rememberAttached } from '../../src/staging/attached.ts'
import { RepoInMemory } from '../helpers/repo-in-memory.ts'

const a = 'a'.repeat(64)
const b = 'b'.repeat(64)
const id = '3f2504e0-4f89-11d3-9a0c-0305e82c3301'
const open = async () =>
  (await new RepoInMemory().open().refStore(shownRefName({ branch: '', pullRequest: 7 })))!

it('knows what was attached, and adds to it', async () => {
  const store = await open()
  expect(await readAttached(store)).toEqual(new Map())
  await rememberAttached(store, new Map([[a, id]]))
  await rememberAttached(store, new Map([[b, `${id}-b`]]))
  expect(await readAttached(store)).toEqual(
    new Map([
      [a, id],
      [b, `${id}-b`],
    ]),
  )
})

it('writes nothing where nothing was attached', async () => {
  const store = await open()
  await rememberAttached(store, new Map())
  expect((await store.look()).commit).toBeUndefined()
})

it.each([
  `attached/${a}-https:`,
  `attached/${a}-${id}/x`,
  `attached/${a}-"onerror"`,
  `attached/${a}`,
  `attached/zz-${id}`,
  `shown/${a}-${id}`,
])('steps over what is no memory of ours: %s', async (path) => {
  const store = await open()
  await store.change({ files: new Map([[path, { bytes: new Uint8Array() }]]) })
  expect(await readAttached(store)).toEqual(new Map())
})
