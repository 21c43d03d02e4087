import { posix } from 'node:path'
import picomatch from 'picomatch'
import { withoutEnding } from '../../posts/kinds.ts'
import type { SiteFolder } from '../contract/folder.ts'
import { isPageName } from './articles.ts'
import { asideByName } from './left-out.ts'

/** Pages in sections for each one in none, from which on the latter are pages of the site. */
const manyTimes = 4
const dated = /^(?:19|20)\d\d-\d\d?-\d\d?-/
const index = /^_?index(?:\.|$)/i

/** Its own name below `base`, where it is in no section: `live.md`, `live/index.md`. */
function nameAtTop(base: string, path: string): string | undefined {
  const steps = (base === '' ? path : path.slice(base.length + 1)).split('/')
  const isBundle = steps.length === 2 && /^index\./i.test(steps[1] ?? '')
  return steps.length === 1 || isBundle ? withoutEnding(steps[0] ?? '') : undefined
}

/**
 * Why a page right below `base` is no article, where a site has its pages in sections and calls none of
 * them by a name of articles: the few that are in none are pages of the site. Those that a date begins are
 * left alone.
 */
export function looseAmongSections(
  folder: SiteFolder,
  base: string,
  extensions: string,
): (path: string) => string | undefined {
  const isText = picomatch(`${base === '' ? '' : `${base}/`}**/*.${extensions}`)
  const isLoose = (path: string) => {
    const name = isText(path) ? nameAtTop(base, path) : undefined
    return name !== undefined && !dated.test(name) && !index.test(name)
  }
  let aside: ReadonlySet<string> | undefined
  const few = () => {
    const pages = folder
      .paths()
      .filter((path) => isText(path) && !/^_index\./.test(posix.basename(path)))
    const loose = pages.filter((path) => isLoose(path) && !isPageName(nameAtTop(base, path) ?? ''))
    const inSections = pages.filter(
      (path) => nameAtTop(base, path) === undefined && asideByName(base, path) === undefined,
    )
    return new Set(loose.length * manyTimes <= inSections.length ? loose : [])
  }
  return (path) => {
    aside ??= few()
    return aside.has(path) ? 'in no section, while nearly all other pages are in one' : undefined
  }
}
