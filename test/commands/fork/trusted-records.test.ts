import { expect, it } from 'vitest'
import { withTrustedRecords } from '../../../src/commands/fork/trusted-records.ts'
import { recordPath } from '../../../src/ledger/record.ts'
import type { FileEntry, Snapshot } from '../../../src/repo/files.ts'

const file = (path: string, sha: string, mode = '100644'): FileEntry => ({ path, sha, mode })
const at = (commit: string, ...files: FileEntry[]): Snapshot => ({
  commit,
  files: new Map(files.map((one) => [one.path, one])),
})
const [a, b, c] = ['a.md', 'b.md', 'c.md'].map(recordPath) as [string, string, string]
const shas = ({ files }: Snapshot) =>
  Object.fromEntries([...files.values()].map(({ path, sha }) => [path, sha]).toSorted())

it("takes the base's records and ours, and none of the fork's", () => {
  const theirs = at('f', file('a.md', '1'), file(a, 'forged'), file(b, 'forged'), file(c, 'forged'))
  const base = at('b', file('a.md', '0'), file(a, 'base'))
  expect(shas(withTrustedRecords(theirs, base, [file(b, 'ours')]))).toEqual({
    'a.md': '1',
    [a]: 'base',
    [b]: 'ours',
  })
})

it('brings back the records that a fork took away, and prefers ours to those of the base', () => {
  const base = at('b', file(a, 'base'), file(b, 'base'))
  const seen = withTrustedRecords(at('f', file('x', '1')), base, [file(a, 'ours')])
  expect(shas(seen)).toEqual({ x: '1', [a]: 'ours', [b]: 'base' })
})

it('lets be seen what stands in the way', () => {
  const link = file(a, 'link', '120000')
  const seen = withTrustedRecords(at('f', link), at('b', file(a, 'base')), [file(a, 'ours')])
  expect(seen.files.get(a)).toEqual(link)
})

it('is not moved by folders that only begin alike', () => {
  const near = file('.github/hero-images/records-of-mine.json', '1')
  expect(shas(withTrustedRecords(at('f', near), at('b'), []))).toEqual({ [near.path]: '1' })
})
