import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { type Findings, facts } from '../test/site-builds/site-build.ts'

const folder = new URL('../test/site-builds/', import.meta.url)

/** What the test of a site saw, as it keeps it in `result.json`. */
interface Result {
  readonly title: string
  readonly write: Findings
}

const intro = `# What built pages say

Real sites, built by their own generators after a pull request with a new post went through the action. The page of that post is read by npm \`open-graph-scraper\`. \`npm run test:sites\` does all of it, \`npm run test:sites -- astro\` one site; with \`-u\` it keeps what it saw, and \`npm run docs\` makes this page of that.

The table says what the page shows once the pull request is merged. ✓ is right: an absolute address of the post's social image, which is in the build, and its true size, alternative text and card. Where something is missing, the template of the site ignores what the post says; \`hero-images meta\` then puts the tags into the built pages.
`

/** docs/site-builds.md, from the results of `npm run test:sites`. */
export function siteBuildsDoc(): string {
  const results = readdirSync(folder)
    .map((name) => new URL(`${name}/result.json`, folder))
    .filter((file) => existsSync(file))
    .map((file): Result => JSON.parse(readFileSync(file, 'utf8')))
    .sort((a, b) => (a.title < b.title ? -1 : 1))
  const head = ['site', ...facts.map((fact) => `\`${fact}\``), 'needs']
  const rows = results.map(({ title, write }) => [
    title,
    ...facts.map((fact) => (write[fact] === 'right' ? '✓' : write[fact])),
    facts.every((fact) => write[fact] === 'right') ? 'nothing more' : '`meta`',
  ])
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`
  return [intro, line(head), line(head.map(() => '---')), ...rows.map(line), ''].join('\n')
}
