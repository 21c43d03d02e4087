import { spawnSync } from 'node:child_process'
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
} from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeArchive } from './archive.ts'

/** What `npm run test:browser` is for: the overview of 500 posts in a Chromium of this machine. */

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const program = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
]
  .filter((path) => path !== undefined)
  .find((path) => existsSync(path))
const posts = 500
const widths = [320, 768, 1280]
const themes = ['light', 'dark'] as const
/** Where pictures of the page go, to be looked at; nowhere where it is not set. */
const pictures = process.env.SCREENSHOTS

let dir: string
let browser: Browser
let url: string

beforeAll(async () => {
  if (program === undefined)
    throw new Error('No Chromium is here: install one, or say in CHROMIUM where it is')
  dir = mkdtempSync(join(tmpdir(), 'hero-browser-'))
  const repo = join(dir, 'blog')
  await writeArchive(repo, posts)
  const start = performance.now()
  const { status, stderr, stdout } = spawnSync(process.execPath, [cli, 'gallery', '--dir', repo], {
    encoding: 'utf8',
  })
  if (status !== 0) throw new Error(stderr)
  const seconds = (performance.now() - start) / 1000
  // The page opens wherever it lies, without the repo.
  mkdirSync(join(dir, 'elsewhere'))
  const page = join(dir, 'elsewhere', 'page.html')
  copyFileSync(join(repo, '.github/hero-images/gallery.html'), page)
  url = pathToFileURL(page).href
  console.log(`${stdout.trim()}\n${statSync(page).size} bytes, made in ${seconds.toFixed(1)} s`)
  browser = await chromium.launch({ executablePath: program, args: ['--no-sandbox'] })
}, 600_000)

afterAll(async () => {
  await browser?.close()
  rmSync(dir, { recursive: true, force: true })
})

async function open({
  width = 1280,
  theme = 'light',
}: {
  readonly width?: number
  readonly theme?: (typeof themes)[number]
} = {}) {
  const context = await browser.newContext({
    viewport: { width, height: 900 },
    colorScheme: theme,
  })
  const page = await context.newPage()
  const asked: string[] = []
  const said: string[] = []
  page.on('request', (request) => asked.push(request.url()))
  page.on('console', (message) => said.push(message.text()))
  page.on('pageerror', (error) => said.push(String(error)))
  await page.addInitScript(axe)
  await page.goto(url)
  return { page, asked, said, close: () => context.close() }
}

async function shoot(page: Page, name: string) {
  if (pictures !== undefined) await page.screenshot({ path: join(pictures, `${name}.png`) })
}

it(`opens ${posts} posts in under a second, and asks for nothing but itself`, async () => {
  const times: number[] = []
  for (let round = 0; round < 5; round++) {
    const { page, asked, said, close } = await open()
    times.push(
      await page.evaluate(() => {
        const [entry] = performance.getEntriesByType('navigation')
        return (entry as unknown as { loadEventEnd: number }).loadEventEnd
      }),
    )
    expect(await page.locator('#posts > li').count()).toBe(posts)
    expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([url])
    expect(said).toEqual([])
    await close()
  }
  console.log(`load: ${times.map((ms) => `${Math.round(ms)} ms`).join(', ')}`)
  expect(times.sort((a, b) => a - b)[2]).toBeLessThan(1000)
})

describe.each(widths)('at %d pixels', (width) => {
  it.each(themes)('axe finds nothing in %s, with and without the large view', async (theme) => {
    const { page, close } = await open({ width, theme })
    await shoot(page, `page-${width}-${theme}`)
    expect(await wrongIn(page)).toEqual([])
    const scrolled = await page.evaluate('document.documentElement.scrollWidth')
    expect(scrolled).toBeLessThanOrEqual(width)
    await page.locator('.open').first().click()
    await shoot(page, `large-${width}-${theme}`)
    expect(await wrongIn(page)).toEqual([])
    await close()
  })
})

async function wrongIn(page: Page): Promise<readonly string[]> {
  return page.evaluate(
    `axe.run({ resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.slice(0, 3).map(({ html, failureSummary }) => html.slice(0, 200) + ' ' + failureSummary).join(' | ')))`,
  )
}

describe('by keyboard', () => {
  const focused = (page: Page) =>
    page.evaluate<string>(
      `document.activeElement.closest('li')?.querySelector('h3')?.textContent ?? document.activeElement.id`,
    )
  const title = (page: Page) => page.locator('#large-title').textContent()
  const isOpen = (page: Page) =>
    page.locator('#large').evaluate((node) => node.hasAttribute('open'))

  it('goes from post to post, and gives the focus to what was looked at last', async () => {
    const { page, close } = await open()
    const titles = await page.locator('#posts h3').allTextContents()
    await page.locator('.open').first().focus()
    await page.keyboard.press('Enter')
    expect(await title(page)).toBe(titles[0])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    expect(await title(page)).toBe(titles[2])
    await page.keyboard.press('ArrowLeft')
    expect(await title(page)).toBe(titles[1])
    for (let round = 0; round < 12; round++) {
      await page.keyboard.press('Tab')
      const isInside = await page.evaluate(
        `document.activeElement === document.body || document.getElementById('large').contains(document.activeElement)`,
      )
      expect(isInside).toBe(true)
    }
    await page.keyboard.press('ArrowLeft')
    await page.keyboard.press('ArrowLeft')
    expect(await title(page)).toBe(titles.at(-1))
    await page.keyboard.press('Escape')
    expect(await isOpen(page)).toBe(false)
    expect(await focused(page)).toBe(titles.at(-1))
    await close()
  })

  it('keeps the focus inside where what had it goes with its post', async () => {
    const { page, close } = await open()
    await page.locator('.open').first().press('Enter')
    await page.locator('#large-body a').first().focus()
    await page.keyboard.press('ArrowRight')
    expect(await focused(page)).toBe('next')
    await close()
  })

  it('narrows the posts down, and goes through those alone', async () => {
    const { page, close } = await open()
    await page.locator('#state').selectOption('missing')
    await page.locator('#section').selectOption('essays')
    const left = page.locator('#posts > li:visible')
    expect(await page.locator('#count').textContent()).toBe(`${await left.count()} of ${posts}`)
    for (const marks of await left.evaluateAll((all) =>
      all.map((node) => node.getAttribute('data-marks')),
    ))
      expect(marks).toContain('missing')
    await page.locator('#text').fill('nothing has these words')
    expect(await page.locator('#none').isVisible()).toBe(true)
    await page.locator('#filters button').press('Enter')
    await expect.poll(() => page.locator('#count').textContent()).toBe(`${posts} of ${posts}`)
    await page.locator('#text').fill(' 42')
    await page.locator('#posts > li:visible .open').first().press('Enter')
    const all = await left.count()
    expect(await page.locator('#large-at').textContent()).toBe(`1 of ${all}`)
    for (let step = 0; step < all; step++) await page.keyboard.press('ArrowRight')
    expect(await page.locator('#large-at').textContent()).toBe(`1 of ${all}`)
    await close()
  })

  it('shows pictures that are nearly the same side by side, each with a way to its post', async () => {
    const { page, close } = await open()
    const groups = page.locator('.alike > ul')
    expect(await groups.count()).toBe(posts / 100)
    await page.locator('.alike summary').press('Enter')
    expect(await groups.first().locator('img').count()).toBe(2)
    await page.locator('#state').selectOption('missing')
    await groups.first().locator('a').first().press('Enter')
    await expect.poll(() => page.locator('#posts > li:target').isVisible()).toBe(true)
    await close()
  })
})
