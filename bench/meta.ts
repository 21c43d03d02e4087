import { rmSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Cost, measure } from './run.ts'
import { makeSite, type Weight } from './site.ts'

/**
 * `check` and `meta` on built sites of several sizes, next to a plain read and write of the same
 * pages in the same run: `npm run bench:meta`, or `node bench/meta.ts <pages> <pages> ...`.
 *
 * Peak memory is also what the garbage collector has not yet taken back, of which it leaves the more
 * the more the machine has. What a command needs shows in the runs with a heap that cannot grow:
 * they would fail if that were too small.
 */

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const cli = at('../dist/cli.js')
const sizes = process.argv.length > 2 ? process.argv.slice(2).map(Number) : [500, 2000, 6000]
/** Megabytes. Node.js, "Command-line API": the old and one half of the young generation. */
const heap = 128
const fixed = [`--max-old-space-size=${heap}`, '--max-semi-space-size=4']

interface Site extends Weight {
  readonly pages: number
  readonly costs: ReadonlyMap<string, Cost>
  readonly changed: readonly number[]
  readonly wrong: number
}

const plain = 'read and write of all pages'
const start = 'start of the CLI alone'
const inHeap = (name: string) => `${name} (${heap} MB of heap)`

async function measured(pages: number): Promise<Site> {
  const dir = await mkdtemp(join(tmpdir(), 'hero-bench-'))
  try {
    console.log(`Making ${pages} posts with their records, images and built pages ...`)
    const weight = makeSite(dir, pages)
    const run = (command: string, flags?: readonly string[]) =>
      measure(cli, [command, 'dist', '--dir', dir, '--fail-on', 'never', '--json'], flags)
    const costs = new Map([
      [plain, await measure(at('rewrite.ts'), [join(dir, 'dist')])],
      [start, await measure(cli, ['--help'])],
      ['check', await run('check')],
      ['meta, first run', await run('meta')],
      ['meta, second run', await run('meta')],
      [inHeap('check'), await run('check', fixed)],
      [inHeap('meta, second run'), await run('meta', fixed)],
    ])
    const json = (name: string) => JSON.parse(costs.get(name)!.stdout)
    const changes = (name: string): number =>
      json(name).tagged.filter(({ change }: { change: string }) => change === 'tagged').length
    const wrong = json(inHeap('check')).posts.filter(
      ({ problems }: { problems: readonly unknown[] }) => problems.length > 0,
    )
    const changed = [changes('meta, first run'), changes('meta, second run')]
    return { ...weight, pages, costs, changed, wrong: wrong.length }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

const sites: Site[] = []
for (const pages of sizes) sites.push(await measured(pages))

const row = (name: string, cells: readonly string[]) =>
  console.log(name.padEnd(40) + cells.map((cell) => cell.padStart(26)).join(''))
const megabytes = (bytes: number) => `${Math.round(bytes / 1e6)} MB`
const names = [...sites[0]!.costs.keys()]

console.log('\nSeconds, times the plain read and write, peak memory:\n')
const each = (cell: (site: Site) => string) => sites.map(cell)
row(
  '',
  each(({ pages }) => `${pages} pages`),
)
row(
  'HTML, and the whole build',
  each(({ html, all }) => `${megabytes(html)}, ${megabytes(all)}`),
)
for (const name of names)
  row(
    name,
    each(({ costs }) => {
      const { seconds, peak } = costs.get(name)!
      const times = (seconds / costs.get(plain)!.seconds).toFixed(1)
      return `${seconds.toFixed(2)} s ${`${times}x`.padStart(6)} ${megabytes(peak).padStart(7)}`
    }),
  )
row(
  'pages changed, first and second run',
  each(({ changed }) => changed.join(', ')),
)
row(
  'posts with a problem afterwards',
  each(({ wrong }) => String(wrong)),
)

const [small, large] = [sites[0]!, sites.at(-1)!]
if (large.pages > small.pages) {
  const html = megabytes((1000 * large.html) / large.pages)
  console.log(
    `\nPeak memory more for each 1,000 pages more (${html} of HTML), from the fewest to the most.`,
  )
  console.log(
    'What stays in memory of a page are facts (path, titles, tags, post), some kB of them:\n',
  )
  for (const name of names.filter((name) => name !== start)) {
    const more = large.costs.get(name)!.peak - small.costs.get(name)!.peak
    row(name, [megabytes((1000 * more) / (large.pages - small.pages))])
  }
}
