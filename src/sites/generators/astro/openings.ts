import type { Opening } from '../../../posts/openings.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { grayMatter } from '../../reading/matter-parsers.ts'
import { isSince, packageRange, versionFiles } from '../../reading/versions.ts'

const locks = ['package-lock.json', 'pnpm-lock.yaml', 'yarn.lock']

/** Files that tell the version of Astro. */
export const astroVersionFiles = (folder: SiteFolder): readonly string[] => [
  ...versionFiles(folder, 'package.json'),
  ...versionFiles(folder, ...locks).slice(0, 1),
]

/** @astrojs/markdown-remark 6.1.0, and what is in Astro 7.3.5 by now. */
const since52: readonly Opening[] = [
  'toml',
  'blank-lines',
  'comment',
  'open-space',
  'close-space',
  'closing-text',
  'bom',
]
/** @astrojs/markdown-remark 6.0. */
const since50: readonly Opening[] = [
  'blank-lines',
  'comment',
  'open-space',
  'close-space',
  'closing-text',
  'lone-cr',
]

/** What Astro takes for front matter: each of its parsers was run. Of a version that is not known, what all take. */
export function astroOpenings(folder: SiteFolder): readonly Opening[] {
  const texts = astroVersionFiles(folder).map((path) => folder.text(path))
  const range = packageRange('astro', texts[0], texts[1])
  const possible = [
    ...(isSince(range, [5, 2, 0]) === false || range === undefined ? [] : [since52]),
    ...(range === undefined ||
    isSince(range, [5, 2, 0]) === true ||
    isSince(range, [5, 0, 0]) === false
      ? []
      : [since50]),
    ...(range === undefined || isSince(range, [5, 0, 0]) === true ? [] : [grayMatter]),
  ]
  const all = possible.length > 0 ? possible : [since52, since50, grayMatter]
  return (all[0] ?? []).filter((opening) => all.every((openings) => openings.includes(opening)))
}
