import { posix } from 'node:path'
import picomatch from 'picomatch'
import { withoutEnding } from '../../posts/kinds.ts'
import type { SiteFolder } from '../contract/folder.ts'
import { isPageName } from './articles.ts'
import { languageCodes } from './languages.ts'
import { asideByName } from './left-out.ts'

/** So many pages here for each one elsewhere are nearly all. */
const manyTimes = 4
const dated = /^(?:19|20)\d\d-\d\d?-\d\d?-/

/** `fr`, `pt-br`. */
const isLanguage = (name: string) => languageCodes.has(name.toLowerCase().replace(/[-_]\w+$/, ''))

interface SectionPage {
  readonly path: string
  /** The folder right below `base`; none where it is in none. */
  readonly section: string | undefined
}

/** Pages that may be articles, by their section. A date at the begin of a name says that it is one. */
function pagesBelow(folder: SiteFolder, base: string, extensions: string): readonly SectionPage[] {
  const start = base === '' ? '' : `${base}/`
  const isText = picomatch(`${start}**/*.${extensions}`)
  return folder.paths().flatMap((path) => {
    if (!isText(path) || /^_index\./.test(posix.basename(path))) return []
    const steps = path.slice(start.length).split('/')
    const isBundle = steps.length > 1 && /^index\./i.test(steps.at(-1) ?? '')
    const own = isBundle ? steps.slice(0, -1) : steps
    const name = withoutEnding(own.at(-1) ?? '')
    if (dated.test(name) || name === 'index') return []
    if (asideByName(base, path) !== undefined || isPageName(name)) return []
    return [{ path, section: own.length > 1 ? own[0] : undefined }]
  })
}

/** Why pages are no articles, by what the others of the site are. */
function besideOthers(
  pages: readonly SectionPage[],
  hasMain: boolean,
): ReadonlyMap<string, string> {
  const inSections = pages.filter(({ section }) => section !== undefined)
  const counts = new Map<string, number>()
  for (const { section = '' } of inSections) counts.set(section, (counts.get(section) ?? 0) + 1)
  const [main = '', most = 0] = [...counts].sort(([, a], [, b]) => b - a)[0] ?? []
  const isMain = hasMain && !isLanguage(main) && (inSections.length - most) * manyTimes <= most
  const areFewLoose = (pages.length - inSections.length) * manyTimes <= inSections.length
  return new Map(
    pages.flatMap(({ path, section }): [string, string][] => {
      if (section === undefined)
        return areFewLoose ? [[path, 'in no section, while nearly all other pages are in one']] : []
      return isMain && section !== main
        ? [[path, `outside of the section ${main}, which holds nearly all pages`]]
        : []
    }),
  )
}

/**
 * Why a page below `base` is no article, where nothing says which are: it is in no section, and nearly all
 * others are in one; or, where the generator takes the section of most pages for the main one
 * (`hasMain`), it is in another and nearly all are there. Those that a date begins are left alone.
 */
export function looseAmongSections(
  folder: SiteFolder,
  base: string,
  extensions: string,
  hasMain: boolean,
): (path: string) => string | undefined {
  let known: ReadonlyMap<string, string> | undefined
  return (path) => {
    known ??= besideOthers(pagesBelow(folder, base, extensions), hasMain)
    return known.get(path)
  }
}
