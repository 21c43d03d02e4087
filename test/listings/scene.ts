import type { PageContext } from '../../src/listings/addresses.ts'
import { type CardPicture, type Listed, withCardPicture } from '../../src/listings/index-page.ts'
import { pageKey } from '../../src/pages/address.ts'

/** A small site by hand: three old posts with pictures, and the new one. */

export const posts = ['first', 'second', 'third', 'new', 'newer'].map((slug) => `blog/${slug}.html`)
export const hero = 'images/hero/new.webp'
export const files = [
  ...posts,
  ...['first', 'second', 'third'].map((slug) => `images/${slug}.jpg`),
  'images/author.jpg',
  'images/none.svg',
  hero,
]

export const picture: CardPicture = {
  post: 'blog/new.html',
  hero,
  alt: 'A “new” <picture>',
  size: { width: 1536, height: 864 },
}

export const groundOf = (page: string, origin?: string): PageContext => ({
  page,
  origin,
  posts: new Map(posts.map((path) => [pageKey(path), path])),
  files: new Set(files),
})

/** What becomes of a page of this site that lists the new post. */
export const listed = (
  text: string,
  {
    page = 'blog/index.html',
    origin,
    ...words
  }: Partial<CardPicture> & { readonly page?: string; readonly origin?: string } = {},
): Listed => withCardPicture(text, { ...picture, ...words }, groundOf(page, origin))

/** The page with the picture. @throws where it stays as it is */
export function textOf(result: Listed): string {
  if ('text' in result) return result.text
  throw new Error(`The page stays: ${result.why}.`)
}
