import { expect, it } from 'vitest'
import type { FileRecord } from '../../../src/ledger/record.ts'
import { picturesDir } from '../../../src/ledger/record-places.ts'
import { noMoreNamed, replacedIn } from '../../../src/pipeline/commit/replaced.ts'
import { picturePointerText } from '../../../src/repo/bucket/pointer.ts'
import type { NewFile } from '../../../src/repo/files.ts'
import { bytesOf, snapshotOf } from '../snapshot.ts'

const pointer = (key: string) => picturePointerText({ key, sha256: 'a'.repeat(64), bytes: 1 })
const at = (name: string) => `${picturesDir}/${name}.json`
const before = {
  [at('fog.webp')]: pointer('fog-1.webp'),
  [at('tide.webp')]: pointer('tide-1.webp'),
}
const head = snapshotOf(before)
const repo = {
  read: async (files: readonly { readonly path: string }[]) =>
    new Map([...bytesOf(before)].filter(([path]) => files.some((file) => file.path === path))),
}
const replaced = (
  files: ReadonlyMap<string, NewFile>,
  { removed = [], keys = [] }: { removed?: readonly string[]; keys?: readonly string[] } = {},
) => {
  const pictures = keys.map((key) => ({ key }) as FileRecord)
  return replacedIn({ files, removed, pictures }, head, repo)
}
const now = (name: string, key: string): [string, NewFile] => [
  at(name),
  { bytes: Buffer.from(pointer(key)) },
]

it('names what a commit leaves behind, and not what it names again', async () => {
  const drawn = new Map([now('fog.webp', 'fog-2.webp'), now('tide.webp', 'tide-1.webp')])
  expect(await replaced(drawn, { keys: ['fog-2.webp', 'tide-1.webp'] })).toEqual(['fog-1.webp'])
  expect(await replaced(new Map([now('new.webp', 'new-1.webp')]))).toEqual([])
})

it('leaves nothing behind where a post is renamed', async () => {
  const { sha } = head.files.get(at('fog.webp'))!
  const moved = new Map<string, NewFile>([[at('mist.webp'), { sha }]])
  expect(await replaced(moved, { removed: [at('fog.webp')] })).toEqual([])
  expect(await replaced(new Map(), { removed: [at('fog.webp')] })).toEqual(['fog-1.webp'])
})

it('says where it stands, some by name, and what takes it away', () => {
  expect(noMoreNamed('main', [])).toEqual([])
  const [one] = noMoreNamed('main', ['a.webp'])
  expect(one).toContain('named by main no more: `a.webp`. Nothing deletes it by itself')
  expect(one).toContain('`hero-images sweep --write`')
  const many = Array.from({ length: 12 }, (_, n) => `p${n}.webp`)
  const [all] = noMoreNamed('main', many, false)
  expect(all).toContain('no more once this is merged: `p0.webp`')
  expect(all).toContain('`p9.webp` and 2 more.')
})
