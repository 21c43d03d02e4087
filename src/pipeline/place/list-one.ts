import { PostError } from '../../errors.ts'
import { encoded, type PageContext } from '../../listings/addresses.ts'
import { type Listed, withCardPicture } from '../../listings/index-page.ts'
import { type Mapped, withSitemapImage } from '../../listings/sitemap.ts'
import { pageKey } from '../../pages/address.ts'
import { readPost } from '../../posts/read.ts'
import { decode, encode } from '../../posts/source.ts'
import { belowRoot, isBelow } from '../../sites/contract/folder.ts'
import type { Listings, Site } from '../../sites/contract/site.ts'
import { originOfPage } from '../../sites/reading/addresses.ts'
import type { ShownPicture } from './shown-pictures.ts'

/** The files that list posts, as they are after the pictures before this one. */
export interface EditedTexts {
  /** Bytes by path; edited in place. */
  readonly now: Map<string, Uint8Array>
  /** Why a file is not among them. */
  readonly reasons: ReadonlyMap<string, string | undefined>
  readonly files: ReadonlyMap<string, unknown>
  readonly site: Site
}

/** Puts one picture into all files that list its post. Gives what could not be done, for people. */
export function listOne(picture: ShownPicture, listings: Listings, texts: EditedTexts): string[] {
  const { root, pages, sitemap } = listings
  const below = (path: string) => belowRoot(root, path)
  const siteFiles = [...texts.files.keys()].filter((path) => isBelow(root, path))
  const posts = new Map(
    siteFiles
      .filter((path) => texts.site.isPost(path))
      .map((path) => [pageKey(below(path)), below(path)]),
  )
  const files = new Set([...siteFiles.map(below), below(picture.hero)])
  const named = listings.named(picture.hero)
  const post = below(picture.post)

  const notes: string[] = []
  const states = pages.map((path) => {
    const ground = (text: Uint8Array): PageContext => ({
      ...{ page: below(path), posts, files },
      origin: listings.origin ?? originOfPage(readPost(path, text), below(path)),
    })
    const card = { ...picture, post, hero: below(picture.hero), named }
    return change(path, texts, notes, (text, bytes) => withCardPicture(text, card, ground(bytes)))
  })
  const unclear = pages.filter((_, index) => states[index] === 'unclear')
  notes.push(
    ...unclear.map(
      (path) =>
        `${path}: where the picture goes on this page cannot be told from the other posts. Insert it by hand.`,
    ),
  )
  const unlisted = pages[states.indexOf('unlisted')]
  if (
    unlisted !== undefined &&
    !states.some((state) => ['done', 'shown', 'unclear'].includes(state))
  )
    notes.push(`${unlisted}: this page shows pictures of other posts and has no link to this one.`)

  if (!texts.files.has(sitemap)) return notes
  const image = {
    page: post,
    hero: named ?? encoded(below(picture.hero)),
    ...{ title: picture.title, alt: picture.alt },
    pages: siteFiles.filter((path) => /\.html?$/i.test(path)).map(below),
  }
  let why = ''
  const state = change(sitemap, texts, notes, (text) => {
    const mapped: Mapped = withSitemapImage(text, image)
    if ('reason' in mapped) why = mapped.reason
    return mapped
  })
  if (state === 'unclear') notes.push(`${sitemap}: the picture was not added, because ${why}.`)
  if (state === 'unlisted') notes.push(`${sitemap}: it lists other pages and not this post.`)
  return notes
}

/** One file with one more picture in it, or why it stays. */
function change(
  path: string,
  { now, reasons }: EditedTexts,
  notes: string[],
  edit: (text: string, bytes: Uint8Array) => Listed | Mapped,
): string {
  const bytes = now.get(path)
  if (bytes === undefined) {
    notes.push(
      `${path}: it was left as it is, because ${reasons.get(path) ?? 'it cannot be read'}.`,
    )
    return 'left'
  }
  try {
    const source = decode(path, bytes)
    const edited = edit(source.text, bytes)
    if (!('text' in edited)) return edited.why
    now.set(path, encode(source, edited.text))
    return 'done'
  } catch (error) {
    if (!(error instanceof PostError)) throw error
    notes.push(`${path}: it was left as it is. ${error.message}`)
    return 'left'
  }
}
