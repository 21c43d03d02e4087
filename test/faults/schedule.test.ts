import { expect, it } from 'vitest'
import { scheduleOf } from './schedule.ts'

const many = Array.from({ length: 500 }, (_, n) => scheduleOf(n + 1))

it('gives the same schedule for the same seed, and another for another', () => {
  expect(scheduleOf(7)).toEqual(scheduleOf(7))
  expect(new Set(many.map((one) => JSON.stringify(one))).size).toBe(many.length)
})

it('has 3 to 14 posts, three of them bare at least, and each slug once', () => {
  for (const { posts } of many) {
    expect(posts.length).toBeGreaterThanOrEqual(3)
    expect(posts.length).toBeLessThanOrEqual(14)
    expect(posts.filter(({ state }) => state === 'bare').length).toBeGreaterThanOrEqual(3)
    expect(new Set(posts.map(({ slug }) => slug)).size).toBe(posts.length)
  }
})

const rounds = many.flatMap((one) => one.rounds)
const runs = rounds.flatMap((round) => round.runs)

it('has every fault in 500 seeds', () => {
  const images = runs.flatMap((run) => Object.values(run.images).flat())
  const kinds = new Set([
    ...images.flatMap((fault) => (fault ? [fault.kind] : [])),
    ...images.flatMap((fault) => (fault && 'as' in fault ? [fault.as] : [])),
    ...runs.flatMap(({ github }) =>
      github.flatMap((fault) => [fault.kind, ...('on' in fault ? [fault.on] : [])]),
    ),
    ...runs.flatMap(({ pushes }) => pushes.map(({ push }) => push.kind)),
    ...runs.flatMap(({ kill }) => (kill ? [kill.signal, `kill on ${kill.at.on}`] : [])),
    ...runs.flatMap(({ disk }) => (disk ? [`disk full ${disk.at?.on ?? 'before'}`] : [])),
    ...rounds.map(({ afterKill }) => afterKill),
    ...many.map(({ way }) => way),
  ])
  expect([...kinds].sort()).toEqual(
    [
      ...['rate-limit', '5xx-before', '5xx-after', 'slow', 'wrong-format', 'gif', 'svg', 'html'],
      ...['cut-before', 'cut-after', 'truncated', 'corrupt-base64', 'page', 'empty-data'],
      ...['other-jpeg', 'url', 'url-gone', 'quota'],
      ...['blobs', 'trees', 'commits', 'refs', 'comments'],
      ...['502-done', 'cut-done', 'half-done', 'reset-write', '500-read', 'half-read'],
      ...['reset-read', 'secondary-limit', 'late', 'trickle'],
      ...['unrelated', 'edit', 'own-hero', 'remove', 'new-post'],
      ...['SIGKILL', 'SIGTERM', 'SIGINT', 'kill on start', 'kill on asked', 'kill on made'],
      ...['kill on sent', 'kill on write', 'kill on commit', 'kill on comment'],
      ...['disk full before', 'disk full asked', 'disk full made', 'disk full sent'],
      ...['attempt', 'later', 'api', 'git'],
    ].sort(),
  )
})

it('has limits, refusals, twins, runs at once and second looks', () => {
  const share = (isOne: (schedule: (typeof many)[number]) => boolean) =>
    many.filter(isOne).length / many.length
  expect(share(({ refused }) => refused.length > 0)).toBeGreaterThan(0.1)
  expect(runs.some(({ limits }) => limits.images < 50)).toBe(true)
  expect(runs.some(({ limits }) => limits.cost < 10)).toBe(true)
  for (const whose of ['pull', 'month'] as const)
    for (const what of ['images', 'cost'] as const)
      expect(share(({ common }) => common[whose]?.[what] !== undefined)).toBeGreaterThan(0.03)
  const titles = ({ posts }: (typeof many)[number]) => new Set(posts.map(({ title }) => title))
  expect(share((one) => titles(one).size < one.posts.length)).toBeGreaterThan(0.2)
  expect(share((one) => one.rounds.some((round) => round.runs.length === 3))).toBeGreaterThan(0.1)
  expect(share(({ isSeenAgain }) => isSeenAgain)).toBeGreaterThan(0.1)
})
