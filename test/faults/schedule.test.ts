import { expect, it } from 'vitest'
import { scheduleOf } from './schedule.ts'

const many = Array.from({ length: 500 }, (_, n) => scheduleOf(n + 1))

it('gives the same schedule for the same seed, and another for another', () => {
  expect(scheduleOf(7)).toEqual(scheduleOf(7))
  expect(new Set(many.map((one) => JSON.stringify(one))).size).toBe(many.length)
})

it('has 5 to 20 posts, three of them bare at least, and each slug once', () => {
  for (const { posts } of many) {
    expect(posts.length).toBeGreaterThanOrEqual(5)
    expect(posts.length).toBeLessThanOrEqual(20)
    expect(posts.filter(({ state }) => state === 'bare').length).toBeGreaterThanOrEqual(3)
    expect(new Set(posts.map(({ slug }) => slug)).size).toBe(posts.length)
  }
})

it('has every fault in 500 seeds', () => {
  const runs = many.flatMap(({ runs }) => runs)
  const images = runs.flatMap((run) => Object.values(run.images).flat())
  const kinds = new Set([
    ...images.flatMap((fault) => (fault ? [fault.kind] : [])),
    ...images.flatMap((fault) => (fault && 'as' in fault ? [fault.as] : [])),
    ...runs.flatMap(({ github }) =>
      github.flatMap((fault) => [fault.kind, ...('on' in fault ? [fault.on] : [])]),
    ),
    ...runs.flatMap(({ pushes }) => pushes.map(({ push }) => push.kind)),
    ...runs.flatMap(({ kill }) => (kill ? [kill.signal, kill.at.on] : [])),
  ])
  expect([...kinds].sort()).toEqual(
    [
      ...['rate-limit', '5xx-before', '5xx-after', 'slow', 'wrong-format', 'gif', 'svg', 'html'],
      ...['cut-before', 'cut-after', 'truncated', 'corrupt-base64', 'page', 'empty-data'],
      ...['other-jpeg', 'url', 'url-gone', 'quota'],
      ...['blobs', 'trees', 'commits', 'refs', 'comments', '502-done', 'cut-done'],
      ...['500-read', 'secondary-limit'],
      ...['unrelated', 'edit', 'own-hero', 'remove', 'new-post'],
      ...['SIGKILL', 'SIGTERM', 'made', 'sent', 'write'],
    ].sort(),
  )
  expect(many.some(({ refused }) => refused.length > 0)).toBe(true)
  expect(runs.some(({ limits }) => limits.images < 50)).toBe(true)
  expect(runs.some(({ limits }) => limits.cost < 10)).toBe(true)
  const twins = many.filter(
    ({ posts }) => new Set(posts.map(({ title }) => title)).size < posts.length,
  )
  expect(twins.length).toBeGreaterThan(100)
})
