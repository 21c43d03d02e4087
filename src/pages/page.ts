import { HeroImagesError } from '../errors.ts'
import { decode } from '../posts/source.ts'
import { pageKey, targetOf } from './address.ts'
import type { Build } from './build.ts'
import { type PageHead, readHead } from './head.ts'

/** One page of the build, as small as it can be kept: a site has thousands. */
export interface Page extends Pick<PageHead, 'titles' | 'lang' | 'isRedirect'> {
  /** Path of the file in the build. */
  readonly path: string
  /** What it says of its picture and itself; see `PageHead`. */
  readonly tags: Readonly<Record<string, string>>
}

/** A file of the build that should be a page and cannot be read as one. It is left as it is. */
export interface Unreadable {
  readonly path: string
  readonly message: string
}

const kept = /^(?:canonical|robots|og:(?:url|image(?::.+)?)|twitter:(?:card|image(?::.+)?))$/

/** Reads the heads of all pages, one page at a time. Redirects and fragments are no pages. */
export async function readPages(
  build: Build,
): Promise<{ readonly pages: readonly Page[]; readonly unreadable: readonly Unreadable[] }> {
  const pages: Page[] = []
  const unreadable: Unreadable[] = []
  for (const path of build.pages) {
    try {
      const { tags, titles, lang, isRedirect, isFragment } = readHead(
        decode(path, await build.read(path)).text,
      )
      if (isFragment) continue
      const own = Object.entries(tags).filter(([key]) => kept.test(key))
      pages.push({
        path,
        tags: copied(Object.fromEntries(own)),
        titles: copied(titles),
        lang,
        isRedirect,
      })
    } catch (error) {
      if (!(error instanceof HeroImagesError)) throw error
      unreadable.push({ path, message: error.message })
    }
  }
  return { pages, unreadable }
}

/** Without the page that its texts were cut from: V8 keeps the whole of what a slice is of. */
const copied = <T>(value: T): T => structuredClone(value)

/**
 * Where the page belongs: its canonical address (or og:url) where that is one of this site's, else
 * its own path. Two pages of one key are the page and its doubles: print, AMP, an old address.
 */
export function homeOf(page: Page, siteUrl: string | undefined): string {
  for (const key of ['canonical', 'og:url'] as const) {
    const target = targetOf(page.tags[key] ?? '', siteUrl, page.path)
    if (page.tags[key] && target.kind === 'here') return pageKey(target.path)
  }
  return pageKey(page.path)
}
