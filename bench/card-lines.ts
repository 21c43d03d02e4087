import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { breaksOf } from '../src/pictures/card/breaks.ts'
import { lineOf } from '../src/pictures/card/letters.ts'

/**
 * Compares where the lines of titles may end with where Chromium ends them:
 * `node bench/card-lines.ts titles.json [chromium]`, the file being `{ "ja": ["…", …], … }`. In a box
 * without width a browser breaks wherever it may.
 */
const [titlesPath = '', chromium = 'chromium'] = process.argv.slice(2)
const titles = Object.entries(JSON.parse(readFileSync(titlesPath, 'utf8'))).flatMap(
  ([lang, list]) => (list as string[]).map((title) => ({ lang, title: lineOf(title) })),
)

const byBrowser = askBrowser()
const counts = new Map<string, { titles: number; breaks: number; differing: string[] }>()
for (const [index, { lang, title }] of titles.entries()) {
  const count = counts.get(lang) ?? { titles: 0, breaks: 0, differing: [] }
  counts.set(lang, count)
  const ours = breaksOf(title).allowed.slice(0, -1)
  const theirs = byBrowser[index]!
  count.titles++
  count.breaks += theirs.length
  const marked = (offset: number) =>
    `${title.slice(Math.max(0, offset - 6), offset)}|${title.slice(offset, offset + 6)}`
  for (const offset of ours.filter((offset) => !theirs.includes(offset)))
    count.differing.push(`only ours ${marked(offset)}`)
  for (const offset of theirs.filter((offset) => !ours.includes(offset)))
    count.differing.push(`only theirs ${marked(offset)}`)
}
for (const [lang, { titles, breaks, differing }] of counts) {
  console.log(`${lang}: ${titles} titles, ${breaks} breaks, ${differing.length} differ`)
  for (const line of differing.slice(0, Number(process.env.SHOWN ?? 5))) console.log(`    ${line}`)
}

/** For each title the offsets at which the browser begins a line. */
function askBrowser(): number[][] {
  const folder = mkdtempSync(join(tmpdir(), 'hero-lines-'))
  try {
    const page = join(folder, 'page.html')
    writeFileSync(
      page,
      `<!doctype html><meta charset="utf-8"><script>
const titles = ${JSON.stringify(titles).replaceAll('<', '\\u003c')}
const result = titles.map(({ lang, title }) => {
  const box = document.createElement('div')
  box.lang = lang
  box.dir = 'auto'
  box.style.cssText = 'width:0;line-height:40px;font-size:20px;line-break:strict'
  box.textContent = title
  document.documentElement.append(box)
  const text = box.firstChild
  const range = document.createRange()
  const starts = []
  let last
  for (let offset = 0; offset < title.length; offset++) {
    if (title[offset] === ' ') continue
    range.setStart(text, offset)
    range.setEnd(text, offset + 1)
    const [rectangle] = range.getClientRects()
    if (!rectangle || rectangle.height === 0) continue
    const row = Math.round((rectangle.top - box.getBoundingClientRect().top) / 40)
    if (last !== undefined && row !== last) starts.push(offset)
    last = row
  }
  box.remove()
  return starts
})
document.documentElement.textContent = JSON.stringify(result)
</script>`,
    )
    const dom = execFileSync(
      chromium,
      ['--headless', '--no-sandbox', '--virtual-time-budget=60000', '--dump-dom', `file://${page}`],
      { encoding: 'utf8', maxBuffer: 1e8, stdio: ['ignore', 'pipe', 'ignore'] },
    )
    return JSON.parse(/\[\[.*\]\]/s.exec(dom)?.[0] ?? '[]')
  } finally {
    rmSync(folder, { recursive: true })
  }
}
