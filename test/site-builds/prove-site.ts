import { spawnSync } from 'node:child_process'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenTags } from './broken-tags.ts'
import { type Files, readFiles } from './files.ts'
import { wrongOnes } from './page.ts'
import { illustrateByPull } from './pull-request.ts'
import type { Findings, Layer, SiteBuild, SiteResult } from './site-build.ts'
import { checkOut, type WorkingCopy } from './working-copy.ts'

/**
 * Proves that a new post without an image gets all tags into its built page: a pull request through
 * dist, the real generator, `wire` or `meta` where the site's own templates do not do it, and a
 * reader of Open Graph tags that is not ours. What the page says as it was merged, and with the
 * patches of `wire`, is kept in `result.json`, from which the docs are made.
 * @param folder of the site, with `site/` and `post/`
 */
export function proveSite(folder: string, site: SiteBuild): void {
  const name = basename(folder)
  const leftOut = site.leftOut ?? missing(site.needs)
  if (leftOut !== undefined) {
    describe.skip(`${name} (left out: ${leftOut})`, () => it('builds'))
    return
  }
  describe(name, () => {
    const copies: WorkingCopy[] = []
    let merged: WorkingCopy
    /** Absent where `wire` has no patches for the site. */
    let wired: WorkingCopy | undefined
    let result: SiteResult

    beforeAll(async () => {
      const post = readFiles(join(folder, 'post'))
      const illustrated = await illustrateByPull(readFiles(join(folder, 'site')), post)
      const copy = async () => {
        const fresh = await checkOut(folder, site, illustrated)
        copies.push(fresh)
        return fresh
      }
      merged = await copy()
      await merged.build()
      const write = await merged.findings()
      result = { title: site.title, write }

      const second = await copy()
      if (!(await proposes(second, '--write'))) return
      wired = second
      await wired.build()
      result = { ...result, wire: await wired.findings() }
    }, 1_200_000)
    afterAll(() => copies.forEach((copy) => void copy.remove()), 60_000)

    it('says after the pull request, and with `wire`, what the docs tell', async () => {
      await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(
        join(folder, 'result.json'),
      )
      expect(layersOf(result)).toEqual(site.layers)
    })

    it.skipIf(site.shows === undefined)('shows the hero on the page of the new post', () => {
      expect(merged.pages().get(site.page)?.toString()).toContain(site.shows)
    })

    it('gets from `wire` no fact that is worse, no broken tag, and nothing the second time', async () => {
      const { write, wire = write } = result
      expect(wrongOnes(write)).toEqual(expect.arrayContaining([...wrongOnes(wire)]))
      const present = brokenIn(merged.pages())
      expect(brokenIn((wired ?? merged).pages()).filter((tag) => !present.includes(tag))).toEqual(
        [],
      )
      expect(await proposes(wired ?? merged)).toBe(false)
    })

    it('says all facts after `meta`, which changes no other page, and nothing the second time', async () => {
      for (const copy of [merged, ...(wired ? [wired] : [])]) {
        // It puts the picture itself in the place of a scaled copy.
        const wasExact = Object.values(await copy.findings()).every((said) => said === 'right')
        const before = copy.pages()
        await copy.heroImages('meta', site.out, '--site-url', site.url)
        expect(wrongOnes(await copy.findings())).toEqual([])
        const after = copy.pages()
        const changed = [...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes))
        const page = before.get(site.page)?.toString() ?? ''
        const isDone = wasExact && !isSilentToSearch(page)
        expect(changed.map(([path]) => path)).toEqual(isDone ? [] : [site.page])

        await copy.heroImages('meta', site.out, '--site-url', site.url)
        expect(copy.pages()).toEqual(after)
      }
    })
  })
}

/** Its robots tag says nothing of previews, or its JSON-LD tells of an article without a picture. */
function isSilentToSearch(html: string): boolean {
  const head = html.slice(0, html.search(/<\/head/i))
  const robots = /<meta[^>]*name=["']?robots["']?[^>]*>/i.exec(head)?.[0]
  const data = [...html.matchAll(/<script[^>]*ld\+json[^>]*>([\s\S]*?)<\/script>/gi)]
  const isArticle = (text: string) => /"@type"\s*:\s*"\w*(?:Article|Posting)"/.test(text)
  return (
    (robots !== undefined && !robots.includes('max-image-preview')) ||
    data.some(([, text = '']) => isArticle(text) && !/"image"\s*:/.test(text))
  )
}

const isRight = (findings: Findings) => wrongOnes(findings).length === 0

/** A layer that is not needed is not claimed: `meta` is for what `wire` leaves. */
function layersOf({ write, wire }: SiteResult): readonly Layer[] {
  if (isRight(write)) return ['write']
  return ['write', wire && isRight(wire) ? 'wire' : 'meta']
}

async function proposes(copy: WorkingCopy, ...flags: readonly string[]): Promise<boolean> {
  const { patches } = JSON.parse(await copy.heroImages('wire', '--json', ...flags))
  return patches.length > 0
}

const brokenIn = (pages: Files): readonly string[] =>
  [...pages].flatMap(([path, bytes]) =>
    brokenTags(bytes.toString()).map((tag) => `${path}: ${tag}`),
  )

const missing = (program: string | undefined) =>
  program !== undefined && spawnSync(program, ['--help']).error
    ? `this machine has no ${program}`
    : undefined
