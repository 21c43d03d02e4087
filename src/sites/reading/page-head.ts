import type { SiteFolder } from '../contract/folder.ts'
import type { CodeConfig } from './code-config.ts'
import { at, itemsOf } from './code-values.ts'
import { type Said, saidIn } from './config-said.ts'
import { originOfCname, packageData } from './config-text.ts'

/** The values that entries of a config's `head` give a key: `['meta', { property: 'og:url', content }]`. */
export function headSaid(
  folder: SiteFolder,
  config: CodeConfig,
  [tag, mark, marked, key]: readonly [string, string, string, string],
): readonly Said[] {
  return itemsOf(at(config.whole, 'head'))
    .filter((entry) => at(entry, 0) === tag && at(entry, 1, mark) === marked)
    .map((entry) => saidIn(folder, config.path, at(entry, 1, key), `head: ${marked}`))
}

/** The package.json of a site, or that of the repo where its folder has none. */
export const manifestOf = (folder: SiteFolder): string =>
  folder.has('package.json') ? 'package.json' : '/package.json'

/** Where sites whose config has a `head` tell their address beside a key of its own, in this order. */
export function addressesBeside(folder: SiteFolder, config: CodeConfig): readonly Said[] {
  const manifest = manifestOf(folder)
  const homepage = packageData(folder, manifest)?.homepage
  const isSite =
    typeof homepage === 'string' && !/^https?:\/\/(?:github|gitlab)\.com\//.test(homepage)
  return [
    ...headSaid(folder, config, ['link', 'rel', 'canonical', 'href']),
    ...headSaid(folder, config, ['meta', 'property', 'og:url', 'content']),
    { value: originOfCname(folder), where: 'CNAME' },
    { value: isSite ? homepage : undefined, where: manifest },
  ]
}
