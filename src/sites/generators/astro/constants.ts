import type { SiteFolder } from '../../contract/folder.ts'
import { codeConfig } from '../../reading/code-config.ts'
import { at, type CodeValue } from '../../reading/code-values.ts'

/** Where Astro's starters keep what the site says of itself; its config says no title. */
export const constantsFile = (folder: SiteFolder): string | undefined =>
  folder.find('src/{consts,constants,config,site.config,siteConfig}.{ts,js,mjs}')

/** Names that themes give the object with all of it. */
const objects = ['SITE', 'site', 'siteConfig', 'SITE_CONFIG', 'config', 'default'] as const

/** Titles, languages and descriptions that it says. */
export function constantsIn(folder: SiteFolder): {
  readonly titles: readonly CodeValue[]
  readonly languages: readonly CodeValue[]
  readonly descriptions: readonly CodeValue[]
} {
  const code = codeConfig(folder, constantsFile(folder))
  const values = objects.map((name) => (name === 'default' ? code.whole : code.exported(name)))
  const all = (...keys: readonly string[]) =>
    values.flatMap((value) => keys.map((key) => at(value, key)))
  return {
    titles: [code.exported('SITE_TITLE'), ...all('title', 'name', 'website_title')],
    languages: [code.exported('SITE_LANG'), ...all('lang', 'language', 'locale')],
    descriptions: [code.exported('SITE_DESCRIPTION'), ...all('description', 'desc', 'subtitle')],
  }
}
