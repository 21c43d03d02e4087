import { expect, it } from 'vitest'
import type { RunContext } from '../../../src/pipeline/context.ts'
import { staleCards } from '../../../src/pipeline/find/stale-cards.ts'
import { planCards } from '../../../src/pipeline/plan/plan-cards.ts'
import { readInputs } from '../../../src/settings/inputs.ts'
import { recordOf } from '../record.ts'
import { card, hero, plan, social, text } from '../scene.ts'
import { bytesOf, snapshotOf } from '../snapshot.ts'

const count = 130
const day = (at: number) => new Date(Date.UTC(2026, 0, 1 + at)).toISOString().slice(0, 10)
const slugs = Array.from({ length: count }, (_, at) => `${day(at)}-p`)
const pathOf = (slug: string) => `_posts/${slug}.md`
const pictures = (slug: string) => [hero, social].map((at) => at('a').replace('2026-01-02-a', slug))

/** Cards of an archive whose posts all have other titles by now. */
async function planned(most = '') {
  const files = Object.fromEntries(
    slugs.flatMap((slug) => {
      const [heroPath = '', socialPath = ''] = pictures(slug)
      return [
        [pathOf(slug), text('New', `image:\n  path: /${heroPath}\n  alt: 'Card: Old'\n`)],
        [heroPath, `bytes of ${heroPath}`],
        [socialPath, `bytes of ${socialPath}`],
      ]
    }),
  )
  const { workspace } = await plan({ files })
  const state = { ...workspace, head: snapshotOf(files) }
  const posts = slugs.map((slug) =>
    state.site.read(pathOf(slug), bytesOf(files).get(pathOf(slug))!),
  )
  const records = posts.map(({ path }, at) => {
    const [heroPath = '', socialPath = ''] = pictures(slugs[at]!)
    const record = recordOf(path, { hero: heroPath, social: socialPath })
    return [
      path,
      { ...record, generator: 'card' as const, title: 'Old', alt: 'Card: Old' },
    ] as const
  })
  const cards = staleCards(posts, new Map(records), state)
  expect(cards).toHaveLength(count)
  const inputs = readInputs((name) => (name === 'max-images' ? most : ''))
  const input = { job: { ...inputs, mode: 'draw' as const }, state, generator: card, inputs }
  return planCards({ cards, delivery: undefined }, input, {}, {} as RunContext)
}

it('sets the cards of the newest posts anew, as many as one run may, and says how many are left', async () => {
  const { planned: some, warnings } = await planned()
  expect(some).toHaveLength(100)
  const paths = some.map(({ post }) => post.path)
  expect(paths).toContain(pathOf(slugs.at(-1)!))
  expect(paths).not.toContain(pathOf(slugs[count - 101]!))
  expect(warnings).toEqual([
    expect.stringMatching(/^30 more title cards do not show .* one run sets 100 anew/),
  ])
})

it('sets all of them anew where a run may draw more', async () => {
  const { planned: all, warnings } = await planned('129')
  expect(all).toHaveLength(129)
  expect(warnings).toEqual([expect.stringMatching(/^1 more title card does not show/)])
})
