import { describe, expect, it } from 'vitest'
import type { Limit } from '../../../src/ledger/limits.ts'
import { shardsOf } from '../../../src/pipeline/archive/shards.ts'
import type { Outcome } from '../../../src/pipeline/outcome.ts'
import type { Planned } from '../../../src/pipeline/plan/planned.ts'
import { seeds } from '../../helpers/seeds.ts'

type Found = Parameters<typeof shardsOf>[0]

const picture = (path: string, estimate: number | undefined = 0.03): Planned =>
  ({ post: { path }, fingerprint: `print of ${path}`, estimate }) as unknown as Planned
const limit = (
  images: number,
  cost: number,
  spent = { images: 0, cost: 0, unknown: 0 },
): Limit => ({
  ...{ scope: 'run', images, cost, spent },
})
const found = (
  draw: readonly Planned[],
  limits: readonly Limit[] = [limit(100, 10)],
  finished: readonly string[] = [],
): Found => ({
  plan: { draw, candidates: [], beyond: [], skipped: [], failed: [] },
  limits,
  waiting: new Map(
    finished.map((path) => [`print of ${path} ${path}`, {}]),
  ) as unknown as Outcome['waiting'],
})
const posts = ['e', 'd', 'c', 'b', 'a'].map((name) => picture(name))
const dealt = (count: number, of = found(posts)) => shardsOf(of, count).map(({ posts }) => posts)

describe('posts are dealt', () => {
  it('turn by turn, so that the first are drawn first', () => {
    expect(dealt(2)).toEqual([
      ['e', 'c', 'a'],
      ['d', 'b'],
    ])
  })

  it('among no more shards than there are posts', () => {
    expect(dealt(9)).toEqual([['e'], ['d'], ['c'], ['b'], ['a']])
    expect(dealt(3, found([]))).toEqual([])
  })

  it('but for those that are finished', () => {
    expect(dealt(2, found(posts, [], ['d', 'a']))).toEqual([['e', 'b'], ['c']])
  })
})

describe('each shard may spend', () => {
  it('its part of what is left of the run', () => {
    const left = [limit(25, 1.5, { images: 5, cost: 0.5, unknown: 0 })]
    expect(shardsOf(found(posts, left), 2)).toMatchObject([
      { images: 12, cost: expect.closeTo(0.6) },
      { images: 8, cost: expect.closeTo(0.4) },
    ])
  })

  it('as much more as its pictures are dearer', () => {
    const [dear, cheap] = shardsOf(found([picture('a', 0.3), picture('b', 0.1)]), 2)
    expect([dear!.cost, cheap!.cost]).toEqual([expect.closeTo(7.5), expect.closeTo(2.5)])
    expect([dear!.images, cheap!.images]).toEqual([50, 50])
  })

  it('its part by pictures where a price is unknown, and nothing of the kind where there is no limit', () => {
    const [one, other] = shardsOf(
      found([picture('a', 0.3), { ...picture('b'), estimate: undefined }]),
      2,
    )
    expect([one!.cost, other!.cost]).toEqual([5, 5])
    const [free] = shardsOf(found(posts, [limit(Infinity, Infinity)]), 2)
    expect(free).toMatchObject({ images: null, cost: null })
  })

  it.each(Array.from({ length: seeds(100) }, (_, i) => i))(
    'never more than all together may, and no less than it needs (%i)',
    (seed) => {
      const count = 1 + (seed % 7)
      const all = Array.from({ length: 1 + ((seed * 13) % 40) }, (_, i) =>
        picture(String(i), 0.01 * (1 + ((seed * i) % 5))),
      )
      const estimate = all.reduce((sum, { estimate = 0 }) => sum + estimate, 0)
      const limits = [limit(all.length + (seed % 3), estimate * 1.1)]
      const shards = shardsOf(found(all, limits), count)
      const sum = (amounts: readonly (number | null)[]) =>
        amounts.reduce<number>((all, amount) => all + (amount ?? 0), 0)
      expect(sum(shards.map(({ images }) => images))).toBeLessThanOrEqual(limits[0]!.images)
      expect(sum(shards.map(({ cost }) => cost))).toBeCloseTo(limits[0]!.cost)
      const price = new Map(all.map(({ post, estimate = 0 }) => [post.path, estimate]))
      for (const { posts, images, cost } of shards) {
        expect(images).toBeGreaterThanOrEqual(posts.length)
        expect(cost).toBeGreaterThanOrEqual(sum(posts.map((post) => price.get(post)!)) - 1e-9)
      }
      expect(shards.flatMap(({ posts }) => posts).sort()).toEqual([...price.keys()].sort())
    },
  )
})
