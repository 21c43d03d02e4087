import pMap from 'p-map'
import { HeroImagesError } from '../errors.ts'
import { decode } from '../posts/source.ts'
import { articleImages, jsonLdMark } from '../posts/structured-data.ts'
import { pageKey, targetOf } from './address.ts'
import { atOnce, type Build } from './build.ts'
import { detached } from './detached.ts'
import { headEnd, type PageHead, readHead } from './head.ts'
import { jsonLdOf } from './whole-page-data.ts'

/** One page of the build, as small as it can be kept: a site has thousands. */
export interface Page extends Pick<PageHead, 'titles' | 'lang' | 'isRedirect'> {
  /** Path of the file in the build. */
  readonly path: string
  /** What it says of its picture and itself; see `PageHead`. */
  readonly tags: Readonly<Record<string, string>>
  /** Pictures of its article by JSON-LD, in head or body; absent where that tells of none. */
  readonly article?: readonly string[]
}

/** A file of the build that should be a page and cannot be read as one. It is left as it is. */
export interface Unreadable {
  readonly path: string
  readonly message: string
}

const keptTag = /^(?:canonical|robots|og:(?:url|image(?::.+)?)|twitter:(?:card|image(?::.+)?))$/

/** Reads the heads of all pages, a few pages at a time. Redirects are told, fragments are no pages. */
export async function readPages(
  build: Build,
): Promise<{ readonly pages: readonly Page[]; readonly unreadable: readonly Unreadable[] }> {
  const pages: Page[] = []
  const unreadable: Unreadable[] = []
  const read = async (path: string): Promise<Page | Unreadable | undefined> => {
    try {
      return await build.look(path, (bytes) => pageOf(path, bytes))
    } catch (error) {
      if (!(error instanceof HeroImagesError)) throw error
      return { path, message: error.message }
    }
  }
  for (const page of await pMap(build.pages, read, { concurrency: atOnce })) {
    if (page === undefined) continue
    if ('message' in page) unreadable.push(page)
    else pages.push(page)
  }
  return { pages, unreadable }
}

function pageOf(path: string, bytes: Uint8Array): Page | undefined {
  const { head, bodyStart } = headOf(path, bytes)
  const { tags, robots, titles, lang, isRedirect, isFragment } = head
  if (isFragment) return undefined
  const keptTags = Object.fromEntries(Object.entries(tags).filter(([key]) => keptTag.test(key)))
  if (robots.length > 0) keptTags.robots = robots.join(', ')
  const article = articleImages(structuredDataOf(head, bytes, bodyStart))
  const kept = { tags: keptTags, titles, lang, ...(article ? { article } : {}) }
  return { path, ...detached(kept), isRedirect }
}

/** Only a page whose body has such data is read to its end. What is no UTF-8 there was never looked at. */
function structuredDataOf({ structuredData }: PageHead, bytes: Uint8Array, bodyStart: number) {
  const { buffer, byteOffset, byteLength } = bytes
  return Buffer.from(buffer, byteOffset, byteLength).includes(jsonLdMark, bodyStart)
    ? jsonLdOf(new TextDecoder().decode(bytes))
    : structuredData
}

/** So much of a page is decoded to begin with: more than nearly all heads have. */
const headBytes = 32 * 1024

function headOf(
  path: string,
  bytes: Uint8Array,
): { readonly head: PageHead; readonly bodyStart: number } {
  // Behind a `>`, so that no character is cut in two.
  const first = decode(path, bytes.subarray(0, bytes.lastIndexOf(0x3e, headBytes) + 1))
  const isWhole = headEnd(first.text) < first.text.length
  const { bom, text } = isWhole ? first : decode(path, bytes)
  const end = headEnd(text)
  return { head: readHead(text, end), bodyStart: Buffer.byteLength(bom + text.slice(0, end)) }
}

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
