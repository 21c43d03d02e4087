import { readdirSync, rmSync, statSync } from 'node:fs'
import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { blog, illustrated, pictureOf, write } from '../test/helpers/built-site.ts'
import { type Cost, measure } from './run.ts'

/**
 * `check` and `meta` on a built site of 2,000 pages, next to a plain read and write of the same
 * pages in the same run: `npm run bench`, or `node bench/meta.ts <pages> <kilobytes a page>`.
 */

const at = (path: string) => fileURLToPath(new URL(path, import.meta.url))
const cli = at('../dist/cli.js')
const pages = Number(process.argv[2] ?? 2000)
const kilobytes = Number(process.argv[3] ?? 40)

const dir = await mkdtemp(join(tmpdir(), 'hero-bench-'))
try {
  console.log(`Making ${pages} posts with their records, images and built pages ...`)
  makeSite()
  const html = bytesIn('dist', /\.html$/)
  const all = bytesIn('dist', /./)
  console.log(`Built site: ${pages} pages, ${megabytes(html)} of HTML, ${megabytes(all)} in all.\n`)

  const built = join(dir, 'dist')
  const plain = measure(at('rewrite.ts'), [built])
  const idle = measure(cli, ['--help'])
  const run = (command: string) =>
    measure(cli, [command, 'dist', '--dir', dir, '--fail-on', 'never', '--json'])
  const before = run('check')
  const first = run('meta')
  const second = run('meta')
  const after = run('check')

  table([
    ['read and write of all pages', plain],
    ['start of the CLI alone (--help)', idle],
    ['check, no page has tags', before],
    ['meta, all pages get them', first],
    ['meta again, nothing to do', second],
    ['check, all pages have them', after],
  ])
  const changes = (cost: Cost) =>
    JSON.parse(cost.stdout).tagged.filter(({ change }: { change: string }) => change === 'tagged')
  const wrong = JSON.parse(after.stdout).posts.filter(
    ({ problems }: { problems: readonly unknown[] }) => problems.length > 0,
  )
  console.log(
    `\nPages changed: ${changes(first).length}, the second time ${changes(second).length}. Posts with a problem afterwards: ${wrong.length}.`,
  )

  function table(rows: readonly (readonly [string, Cost])[]) {
    const head = ['', 'seconds', 'x plain', 'peak memory', 'x HTML']
    const lines = rows.map(([name, { seconds, peak }]) => [
      name,
      seconds.toFixed(2),
      (seconds / plain.seconds).toFixed(1),
      megabytes(peak),
      (peak / html).toFixed(2),
    ])
    for (const cells of [head, ...lines])
      console.log(cells.map((cell, i) => (i === 0 ? cell.padEnd(34) : cell.padStart(12))).join(''))
  }
} finally {
  rmSync(dir, { recursive: true, force: true })
}

function makeSite(): void {
  write(dir, blog)
  const filler = `<p>${'The tide is late, and the harbour knows. '.repeat(24)}</p>\n`
  const body = filler.repeat(Math.ceil((kilobytes * 1000) / filler.length))
  for (let number = 0; number < pages; number++) {
    const slug = `post-${number}`
    const title = `Post number ${number}`
    write(dir, {
      ...illustrated(slug, title),
      [`dist/images/social/${slug}-social.png`]: pictureOf(slug),
      [`dist/blog/${slug}/index.html`]: `<!doctype html>\n<html lang="en">\n  <head>\n    <meta charset="utf-8">\n    <title>${title} | Tidewater</title>\n    <link rel="canonical" href="https://tidewater.example/notes/blog/${slug}/">\n  </head>\n  <body>\n${body}</body>\n</html>\n`,
    })
  }
}

function bytesIn(folder: string, name: RegExp): number {
  return readdirSync(join(dir, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && name.test(entry.name))
    .reduce((sum, entry) => sum + statSync(join(entry.parentPath, entry.name)).size, 0)
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1e6)} MB`
}
