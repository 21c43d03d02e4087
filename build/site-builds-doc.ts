import { existsSync, readdirSync, readFileSync } from 'node:fs'
import {
  type Findings,
  facts,
  isRightFact,
  type SiteResult,
  scaled,
} from '../test/site-builds/site-build.ts'

const folder = new URL('../test/site-builds/', import.meta.url)

const intro = `# Which sites show the image, and what each needs

Real sites, each built by its own generator after a pull request with a new post went through the action. The page of that post is read by npm \`open-graph-scraper\`, and its picture by \`link-preview-js\` as well: they look for seven facts: an absolute address of the post's social image that is in the build, its alternative text, width and height, and for networks that ask for them, the large card, the image and its text once more.

\`npm run test:sites\` does all of it, \`npm run test:sites -- /astro/site\` one site; with \`-u\` it keeps what it saw, and \`npm run docs\` makes this page of that.

## At a glance

- **works by itself**: merge the pull request, and the page has all seven.
- **with \`wire\`**: the templates of the site ignore some of what the post says. \`hero-images wire\` proposes a patch of them, once; with it the page has all seven. Who does not want the patch takes \`meta\`.
- **needs \`meta\`**: the generator or its theme has no place for some of them, or we know no patch. \`hero-images meta\` puts the tags into the built pages at each deployment. It works for every site here.
`

const details = `
## What the pages say

✓ is right (*scaled*: the theme names its own scaled copy of the whole picture), all else is what was found instead. Where \`wire\` has patches, the second row of a site is its page with them.
`

/** docs/site-builds.md, from the results of `npm run test:sites`. */
export function siteBuildsDoc(): string {
  const results = readdirSync(folder)
    .map((name) => new URL(`${name}/result.json`, folder))
    .filter((file) => existsSync(file))
    .map((file): SiteResult => JSON.parse(readFileSync(file, 'utf8')))
    .sort((a, b) => (a.title < b.title ? -1 : 1))
  const glance = results.map((result) => [
    result.title,
    count(result.write),
    result.wire === undefined ? '' : count(result.wire),
    need(result),
  ])
  const rows = results.flatMap(({ title, write, wire }) => [
    [title, 'merged', ...cells(write)],
    ...(wire === undefined ? [] : [['', 'with `wire`', ...cells(wire)]]),
  ])
  return [
    intro,
    ...table(['site', 'once merged', 'with `wire`', 'verdict'], glance),
    details,
    ...table(['site', '', ...facts.map((fact) => `\`${fact}\``)], rows),
    '',
  ].join('\n')
}

function need({ write, wire }: SiteResult): string {
  if (isWhole(write)) return '**works by itself**'
  return wire && isWhole(wire) ? 'works with `wire` (or `meta`)' : 'needs `meta`'
}

const right = (findings: Findings) => facts.filter((fact) => isRightFact(findings[fact])).length
const isWhole = (findings: Findings) => right(findings) === facts.length
const count = (findings: Findings) => `${right(findings)} of ${facts.length}`
const cells = (findings: Findings) => facts.map((fact) => marks[findings[fact]] ?? findings[fact])
const marks: Readonly<Record<string, string>> = { right: '✓', [scaled]: '✓ scaled' }

const table = (head: readonly string[], rows: readonly (readonly string[])[]) =>
  [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`)
