import type { SiteFolder } from '../../contract/folder.ts'
import { codeConfig } from '../../reading/code-config.ts'
import { type CodeValue, valueOfData } from '../../reading/code-values.ts'
import { dataConfig } from '../../reading/config-text.ts'

/** Data of all pages, as starters call what the site says of itself: `_data/metadata.js`, `_data/site.json`. */
export const siteDataFile = (folder: SiteFolder): string | undefined =>
  folder.find('{,*/}_data/{metadata,meta,site,siteMetadata}.{js,cjs,mjs,ts,json,yml,yaml}')

/** What it says. */
export function siteData(folder: SiteFolder): CodeValue {
  const file = siteDataFile(folder)
  return file === undefined || /\.[cm]?[jt]s$/.test(file)
    ? codeConfig(folder, file).whole
    : valueOfData(dataConfig(folder, file))
}
