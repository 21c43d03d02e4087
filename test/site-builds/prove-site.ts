import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Files, readFiles, writeFiles } from './files.ts'
import { install, linkPackages } from './install.ts'
import { judge, wrongOnes } from './page.ts'
import { type Illustrated, illustrateByPull } from './pull-request.ts'
import { build, run } from './run.ts'
import type { SiteBuild } from './site-build.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/**
 * Proves that a new post without an image gets all tags into its built page: a pull request through
 * dist, the real generator, `meta` where the site's own templates do not do it, and a reader of Open
 * Graph tags that is not ours. What the page says before `meta` is kept in `result.json`, from which
 * the docs are made.
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
    const work = mkdtempSync(join(tmpdir(), `hero-site-${name}-`))
    const built = join(work, site.out)
    let illustrated: Illustrated

    const page = () => readFileSync(join(built, site.page), 'utf8')
    const findings = () => {
      const { alt, social, files } = illustrated
      return judge(page(), { built, url: site.url, alt, social: files.get(social)! })
    }
    const meta = () =>
      run([process.execPath, cli, 'meta', site.out, '--site-url', site.url], work, process.env)

    beforeAll(async () => {
      const post = readFiles(join(folder, 'post'))
      illustrated = await illustrateByPull(readFiles(join(folder, 'site')), post)
      writeFiles(work, illustrated.files)
      // As the site's own workflow has it: what is ignored is no content.
      await run(['git', 'init', '--quiet'], work, process.env)
      if (existsSync(join(folder, 'site', 'package-lock.json')))
        linkPackages(join(await install(folder), 'node_modules'), join(work, 'node_modules'))
      await build(site.build, work, site.env)
    }, 600_000)
    afterAll(() => rmSync(work, { recursive: true, force: true }), 60_000)

    it('says after the pull request what the docs tell', async () => {
      const write = await findings()
      const result = { title: site.title, write }
      await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(
        join(folder, 'result.json'),
      )
      // A layer that is not needed is not claimed.
      expect(wrongOnes(write).length > 0).toBe(site.layers.includes('meta'))
    })

    it('says all facts after `meta`, which changes no other page, and nothing the second time', async () => {
      const before = pagesOf(built)
      await meta()
      expect(wrongOnes(await findings())).toEqual([])
      const after = pagesOf(built)
      const changed = [...after].filter(([path, bytes]) => !before.get(path)?.equals(bytes))
      expect(changed.map(([path]) => path)).toEqual(site.layers.includes('meta') ? [site.page] : [])

      await meta()
      expect(pagesOf(built)).toEqual(after)
    })
  })
}

const pagesOf = (built: string): Files =>
  new Map([...readFiles(built)].filter(([path]) => path.endsWith('.html')))

const missing = (program: string | undefined) =>
  program !== undefined && spawnSync(program, ['--help']).error
    ? `this machine has no ${program}`
    : undefined
