import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readFiles, writeFiles } from './files.ts'
import { install, linkPackages } from './install.ts'
import { judge, wrongOnes } from './page.ts'
import { illustrateByPull } from './pull-request.ts'
import { build } from './run.ts'
import type { SiteBuild } from './site-build.ts'

/**
 * Proves that a new post without an image gets all tags into its built page: a pull request through
 * dist, the real generator, and a reader of Open Graph tags that is not ours.
 * What the page says after each layer is kept in `result.json`, from which the docs are made.
 * @param folder of the site, with `site/` and `post/`
 */
export function proveSite(folder: string, site: SiteBuild): void {
  const name = basename(folder)
  if (site.needs !== undefined && spawnSync(site.needs, ['--help']).error) {
    describe.skip(`${name} (left out: this machine has no ${site.needs})`, () => it('builds'))
    return
  }
  describe(name, () => {
    const work = mkdtempSync(join(tmpdir(), `hero-site-${name}-`))
    afterAll(() => rmSync(work, { recursive: true, force: true }), 60_000)

    it('shows the image of a new post to who shares it', async () => {
      const post = readFiles(join(folder, 'post'))
      const { files, social, alt } = await illustrateByPull(readFiles(join(folder, 'site')), post)
      writeFiles(work, files)
      if (site.needs === undefined)
        linkPackages(join(await install(folder), 'node_modules'), join(work, 'node_modules'))
      await build(site.build, work, site.env)

      const built = join(work, site.out)
      const seen = () =>
        judge(readFileSync(join(built, site.page), 'utf8'), {
          built,
          url: site.url,
          alt,
          social: files.get(social)!,
        })
      const written = await seen()
      const result = { title: site.title, write: written }
      await expect(`${JSON.stringify(result, null, 2)}\n`).toMatchFileSnapshot(
        join(folder, 'result.json'),
      )
      // A layer that is not needed is not claimed.
      expect(wrongOnes(written).length === 0).toBe(!site.layers.includes('meta'))
    })
  })
}
