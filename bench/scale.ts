import { fileURLToPath } from 'node:url'
import { quote } from '../src/ledger/prices.ts'

/**
 * How long archives take, by simulation, minute by minute: what the limits of GitHub Actions, of GitHub's
 * API and of the images API let through. `node bench/scale.ts` prints the table of docs/scale.md.
 */

/** An archive: repos of one organisation, and the posts of each that lack a picture. */
interface Archive {
  readonly repos: number
  readonly posts: number
}

/** How its pictures are drawn. */
interface Way {
  readonly name: string
  /** Jobs of one repo at once. */
  readonly jobs: number
  /** A job begins every so many minutes at most; 0: as soon as the one before has ended. */
  readonly every: number
  /** Drawn by the provider's batches, which only have to be collected. */
  readonly batch?: true
}

/** What holds for all. */
export const limits = {
  /** Jobs at once, of all repos: GitHub's plan Team (docs.github.com/actions/reference/limits). */
  jobs: 60,
  /** Minutes in which a run draws, and those around them: checkout, plan, commit. */
  drawing: 45,
  around: 3,
  /** Pictures at once in a job (`concurrency`), and seconds that one takes. */
  atOnce: 8,
  seconds: 20,
  /** Requests to GitHub's API in an hour and repo (the same page), and those of a job in a checkout. */
  requests: 1000,
  requestsOfJob: 40,
  /** Hours after which a batch is there at the latest (platform.openai.com/docs/guides/batch). */
  window: 24,
  /** Pictures that a job fetches, cuts and pushes in a minute: docs/speed.md. */
  collected: 120,
} as const

/** Images a minute that the provider grants an account, from its lowest tier up. */
export const rates = [5, 50, 250] as const

export const ways: readonly Way[] = [
  { name: '`backfill`, one run a night', jobs: 1, every: 24 * 60 },
  { name: '`backfill`, one run after the other', jobs: 1, every: 0 },
  { name: '8 shards a repo', jobs: 8, every: 0 },
  { name: 'batches', jobs: 1, every: 0, batch: true },
]

interface RunningJob {
  readonly repo: number
  /** Minutes until it draws, and until it ends. */
  begins: number
  ends: number
}

/** Minutes until all posts of an archive have their picture. @param rate images a minute of the account */
export function simulate(archive: Archive, way: Way, rate: number): number {
  const left = Array.from({ length: archive.repos }, () => archive.posts)
  const started = left.map((): number[] => [])
  let running: RunningJob[] = []
  const begin = way.batch ? limits.around + limits.window * 60 : 0
  const perJob = way.batch ? limits.collected : (limits.atOnce * 60) / limits.seconds
  const most = way.batch ? Number.POSITIVE_INFINITY : rate
  const startsAnHour = Math.floor(limits.requests / limits.requestsOfJob)

  /** Whether one more job of a repo may begin: work, GitHub's requests, and the way itself. */
  const mayBegin = (repo: number, minute: number, jobs: number): boolean => {
    const starts = started[repo]!
    const last = starts.at(-1)
    return (
      left[repo]! >= 0.5 &&
      jobs < way.jobs &&
      running.length < limits.jobs &&
      starts.filter((start) => start > minute - 60).length < startsAnHour &&
      (last === undefined || minute - last >= way.every)
    )
  }

  for (let minute = begin; ; minute++) {
    running = running.filter(({ ends }) => ends > minute)
    const jobs = new Map<number, number>()
    for (const { repo } of running) jobs.set(repo, (jobs.get(repo) ?? 0) + 1)
    for (let repo = 0; repo < left.length && running.length < limits.jobs; repo++)
      while (mayBegin(repo, minute, jobs.get(repo) ?? 0)) {
        started[repo] = [...started[repo]!.slice(-startsAnHour), minute]
        jobs.set(repo, (jobs.get(repo) ?? 0) + 1)
        const begins = minute + limits.around
        running.push({ repo, begins, ends: begins + limits.drawing })
      }
    const drawing = running.filter(({ repo, begins }) => begins <= minute && left[repo]! >= 0.5)
    const share = Math.min(perJob, most / Math.max(1, drawing.length))
    for (const { repo } of drawing) {
      const drawn = Math.min(left[repo]!, share)
      left[repo]! -= drawn
    }
    if (drawing.length > 0 && left.every((posts) => posts < 0.5)) return minute + 1
  }
}

/** Minutes in words: `3 h`, `12 days`. */
export function inWords(minutes: number): string {
  if (minutes < 120) return `${Math.round(minutes)} min`
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} h`
  return `${Math.round(minutes / 60 / 24).toLocaleString('en')} days`
}

const archives: readonly Archive[] = [
  { repos: 1, posts: 10_000 },
  { repos: 100, posts: 1000 },
  { repos: 1000, posts: 1000 },
]

/** The table of docs/scale.md. */
export function scaleTable(): string {
  const head = ['posts', 'way', ...rates.map((rate) => `${rate} a minute`)]
  const rows = archives.flatMap((archive) =>
    ways.map((way) => [
      `${(archive.repos * archive.posts).toLocaleString('en')} in ${archive.repos === 1 ? 'one repo' : `${archive.repos.toLocaleString('en')} repos`}`,
      way.name,
      ...rates.map((rate) => inWords(simulate(archive, way, rate))),
    ]),
  )
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

/** The most that a million pictures cost by the list, in US dollars. */
export function costTable(): string {
  const size = { width: 1536, height: 864 }
  const dollars = (quality: string, posts: number, factor: number) => {
    const request = { model: 'gpt-image-2', size, quality, promptLength: 600, inputPictures: 0 }
    return `$${Math.round(quote(request).dollars * posts * factor).toLocaleString('en')}`
  }
  const posts = [10_000, 100_000, 1_000_000]
  const rows = ['low', 'medium', 'high'].flatMap((quality) =>
    [1, 0.5].map((factor) => [
      `\`${quality}\`${factor === 1 ? '' : ', by batches'}`,
      ...posts.map((count) => dollars(quality, count, factor)),
    ]),
  )
  const head = ['quality', ...posts.map((count) => `${count.toLocaleString('en')} posts`)]
  return [head, head.map(() => '---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n')
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  console.log(`${scaleTable()}\n\n${costTable()}`)
