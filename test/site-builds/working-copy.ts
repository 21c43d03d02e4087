import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Files, readFiles, writeFiles } from './files.ts'
import { install, linkPackages } from './install.ts'
import { judge } from './page.ts'
import type { Illustrated } from './pull-request.ts'
import { build, run } from './run.ts'
import type { Findings, SiteBuild } from './site-build.ts'

const cli = fileURLToPath(new URL('../../dist/cli.js', import.meta.url))

/** A checkout of a site, with what the pull request brought, in a folder of its own. */
export interface WorkingCopy {
  /** Builds it with the site's own generator. */
  build(): Promise<void>
  /** The program of dist, run here; gives what it printed. */
  heroImages(...args: readonly string[]): Promise<string>
  /** What the built page of the new post says. */
  findings(): Promise<Findings>
  /** All built pages. */
  pages(): Files
  remove(): void
}

/** @param folder of the site, with `site/` and `post/` */
export async function checkOut(
  folder: string,
  site: SiteBuild,
  { files, social, alt }: Illustrated,
): Promise<WorkingCopy> {
  const work = mkdtempSync(join(tmpdir(), `hero-site-${basename(folder)}-`))
  const built = join(work, site.out)
  writeFiles(work, files)
  // As the site's own workflow has it: what is ignored is no content.
  await run(['git', 'init', '--quiet'], work, process.env)
  if (existsSync(join(folder, 'site', 'package-lock.json')))
    linkPackages(join(await install(folder), 'node_modules'), join(work, 'node_modules'))

  return {
    build: async () => {
      await build(site.build, work, site.env)
    },
    heroImages: (...args) => run([process.execPath, cli, ...args], work, process.env),
    findings: () =>
      judge(readFileSync(join(built, site.page), 'utf8'), {
        ...{ built, url: site.url, alt },
        social: files.get(social)!,
      }),
    pages: () => new Map([...readFiles(built)].filter(([path]) => path.endsWith('.html'))),
    remove: () => rmSync(work, { recursive: true, force: true }),
  }
}
