import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { cpus, loadavg, totalmem } from 'node:os'
import { fileURLToPath } from 'node:url'
import { drawing, grains } from './pictures.ts'
import type { Row } from './row.ts'
import { downloadRow } from './row-download.ts'
import { drawRow, memoryRow, writesRow } from './row-draw.ts'
import { encodeRow } from './row-encode.ts'
import { largeRow } from './row-large.ts'
import { planRow } from './row-plan.ts'
import { startRow } from './row-start.ts'

/**
 * What the action takes, beside what a user would take instead: `npm run bench`, on the committed dist.
 * `npm run bench plan start` measures these rows alone; with `--write` the table goes to docs/speed.md.
 */

const rows: Readonly<Record<string, () => Promise<Row>>> = {
  draw: drawRow,
  writes: writesRow,
  plan: planRow,
  encode: encodeRow,
  start: startRow,
  download: downloadRow,
  memory: memoryRow,
  large: largeRow,
}

const top = (path: string) => fileURLToPath(new URL(`../${path}`, import.meta.url))
const [asked, isWritten] = [
  process.argv.slice(2).filter((name) => name !== '--write'),
  process.argv.includes('--write'),
]
const unknown = asked.find((name) => !(name in rows))
if (unknown !== undefined)
  throw new Error(`There is no row ${unknown}: ${Object.keys(rows).join(', ')}.`)

const load = () =>
  loadavg()
    .map((value) => value.toFixed(1))
    .join(', ')
const version = (name: string): string =>
  JSON.parse(readFileSync(top(`node_modules/${name}/package.json`), 'utf8')).version
const commit = () =>
  execFileSync('git', ['rev-parse', '--short', 'HEAD'], { cwd: top(''), encoding: 'utf8' }).trim()

const began = { at: new Date(), load: load() }
const measured: Row[] = []
for (const [name, measure] of Object.entries(rows)) {
  if (asked.length > 0 && !asked.includes(name)) continue
  console.error(`Measuring: ${name}`)
  measured.push(await measure())
}

const megabytes = (drawing(1536, 1024, grains.usual).length / 1e6).toFixed(1)
const [processor] = cpus()
const minutes = ((Date.now() - began.at.getTime()) / 60_000).toFixed(1)
const page = `# Speed

What the action takes, beside what one would take instead, on the same machine in the same run. Each cell has the median and behind it the least and the most, of runs that take turns. \`npm run bench -- --write\` measures it anew and writes this page.

| work | instead | hero-images | ratio | target |
|---|---|---|---|---|
${measured.map(({ work, peer, ours, ratio, target }) => `| ${[work, peer, ours, ratio, target].join(' | ')} |`).join('\n')}

Measured on ${began.at.toISOString().slice(0, 10)} at commit ${commit()}, in ${minutes} minutes, on ${cpus().length} cores (${processor?.model}) with ${Math.round(totalmem() / 2 ** 30)} GiB. Load of the machine over 1, 5 and 15 minutes: ${began.load} before, ${load()} after. Node.js ${process.versions.node}, sharp ${version('sharp')}, gray-matter ${version('gray-matter')}, fast-glob ${version('fast-glob')}.

- **Posts on GitHub**: \`dist/index.js\` as the runner starts it, on GitHub as the package \`emulate\` plays it (${version('emulate')}) and an images API on the same machine, whose PNGs of 1536x1024 are of ${megabytes} MB. Commit, comment and check are in the time; the loop has none of these.
- **\`plan\`**: a blog of Astro, of which one post in 200 lacks its picture, from an empty start to the printed plan. What stands beside it reads the front matter of all posts and prints the same names; \`git grep\` looks for the key alone.
- **Hero and social**: the processor time of decoding, cutting, scaling and encoding, without the start of the process: WebP of 1536x864 and JPEG of 1200x630. In a fresh process WebAssembly is compiled for it, twice where it runs hot; a fourth picture finds that done.
- **Large repo**: bodies both ways, answers packed by gzip as GitHub packs them; a clone is its pack. The list of all files is the only thing that grows with the repo.
- **Memory**: the most that the process ever had (\`maxRSS\`).
`
console.log(page)
if (isWritten) writeFileSync(top('docs/speed.md'), page)
