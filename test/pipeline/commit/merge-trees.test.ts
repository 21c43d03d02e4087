import { expect, it } from 'vitest'
import { changesOf } from '../../../src/pipeline/commit/merge-trees.ts'
import { blobOf, snapshotOf } from '../snapshot.ts'

const files = (all: Parameters<typeof snapshotOf>[0]) => snapshotOf(all).files

it('tells what one side alone changed, and what both did in different ways', () => {
  const base = files({
    same: '1',
    mine: '1',
    yours: '1',
    gone: '1',
    both: '1',
    alike: '1',
    cut: '1',
  })
  const ours = files({ same: '1', mine: '2', yours: '1', both: '2', alike: '2', fresh: '2' })
  const theirs = files({
    same: '1',
    mine: '1',
    yours: '3',
    gone: '1',
    both: '3',
    alike: '2',
    cut: '3',
  })
  const { alone, both } = changesOf(base, ours, theirs)
  expect([...alone].map(([path, file]) => [path, file?.sha])).toEqual([
    ['mine', blobOf('2')],
    ['gone', undefined],
    ['fresh', blobOf('2')],
  ])
  expect(both).toEqual(['both', 'cut'])
})

it('sees another mode as a change', () => {
  const [plain, link] = [files({ a: '1' }), files({ a: ['120000', '1'] })]
  expect([...changesOf(plain, link, plain).alone.keys()]).toEqual(['a'])
})
