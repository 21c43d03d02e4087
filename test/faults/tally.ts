import type { Evidence } from './evidence.ts'
import type { Told } from './worker.ts'

/** How often each fault came to pass, and in how many of the schedules where it did all held. */
export class Tally {
  readonly #faults = new Map<string, { times: number; schedules: number; survived: number }>()
  readonly #ends = new Map<string, number>()
  readonly #seconds: number[] = []
  #made = 0

  get played(): number {
    return this.#seconds.length
  }

  add({ made, ends, happened, violations }: Omit<Told, 'seed' | 'seconds'>, seconds: number): void {
    this.#seconds.push(seconds)
    this.#made += made
    for (const end of ends) this.#ends.set(end, (this.#ends.get(end) ?? 0) + 1)
    const survived = violations.length === 0
    for (const name of new Set(happened)) {
      const sum = this.#faults.get(name) ?? { times: 0, schedules: 0, survived: 0 }
      sum.times += happened.filter((one) => one === name).length
      sum.schedules++
      if (survived) sum.survived++
      this.#faults.set(name, sum)
    }
  }

  table(): string {
    const rows = [...this.#faults].sort(([a], [b]) => (a < b ? -1 : 1))
    const lines = rows.map(
      ([name, { times, schedules, survived }]) =>
        `${name.padEnd(28)}${String(times).padStart(7)}${String(schedules).padStart(11)}${String(survived).padStart(10)}`,
    )
    const ends = [...this.#ends].map(([end, count]) => `${count} ${end}`)
    return [
      `${'fault'.padEnd(28)}  times  schedules  survived`,
      ...lines,
      `posts: ${ends.join(', ')}; pictures made: ${this.#made}`,
    ].join('\n')
  }

  /** `6.1 s on average, 20.4 s at most`. */
  usual(): string {
    const sum = this.#seconds.reduce((a, b) => a + b, 0)
    const average = sum / Math.max(1, this.#seconds.length)
    return `${average.toFixed(1)} s on average, ${Math.max(0, ...this.#seconds).toFixed(1)} s at most`
  }
}

/** What came to pass in a schedule, each time that it did. */
export function faultsOf({ schedule, drawings, runs, pushes, github }: Evidence): string[] {
  const bounded = runs.filter(({ isClean, limits }) => !isClean && limits.cost < 10)
  const bound = bounded.filter(({ result }) =>
    /beyond the (limit of (<span>)?\$|budget)/.test(result.stdout + result.summary),
  )
  const few = runs.filter(({ isClean, limits }) => !isClean && limits.images < 50)
  return [
    ...drawings.flatMap(({ fault }) => (fault ? [`images: ${fault.kind}`] : [])),
    ...drawings
      .filter(({ title }) => schedule.refused.includes(title))
      .map(() => 'images: refusal'),
    ...github.map(({ name }) => `github: ${name}`),
    ...pushes.map(({ push }) => `pushed: ${push.kind}`),
    ...runs.flatMap(({ killed }) =>
      killed ? [`ours: ${killed.signal}`, `ours: killed on ${killed.on}`] : [],
    ),
    ...runs.flatMap(({ disk }) => [
      ...(disk?.at === undefined ? [] : [`disk: full, ${schedule.way}`]),
      ...(disk?.outputs ? ['disk: no outputs'] : []),
    ]),
    ...schedule.rounds.flatMap((round) =>
      round.runs.length > 1 ? ['ours: three runs at once'] : [],
    ),
    ...(schedule.way === 'git' ? ['through git'] : []),
    ...Object.keys(schedule.common).map((whose) => `limit: of the ${whose}`),
    ...bounded.map(() => 'limit: max-cost'),
    ...bound.map(() => 'limit: max-cost that binds'),
    ...few.map(() => 'limit: max-images'),
  ]
}
