import { posix } from 'node:path'
import type { Post, Value } from '../../../posts/post.ts'
import type { Conventions, Phrase } from '../../contract/definition.ts'
import { isMap } from '../../reading/keys.ts'

/** The page of a leaf bundle, with its language where the name says one: `index.fr.md`. */
export const bundlePage = /^index(\.[a-z]{2,3}(?:-[a-z0-9]+)?)?\.(?:md|markdown|html)$/i

const languageOf = (post: Post) => bundlePage.exec(posix.basename(post.path))?.[1] ?? ''

/** Alt text of the bundle's hero; resources that people listed stay as they are. */
const resources: Phrase = ({ hero, alt }, present) => {
  const ours: Value = { src: hero, params: { alt } }
  if (!Array.isArray(present) || present.length === 0) return [ours]
  const isOurs = (item: unknown) => isMap(item) && item.src === hero
  return present.some(isOurs) ? present.map((item) => (isOurs(item) ? ours : item)) : undefined
}

/** Pictures of a bundle that Hugo's templates take, those of the post's own language first. */
function heroFiles(post: Post): readonly RegExp[] {
  const image = '\\.(?:png|jpe?g|webp|avif|gif|svg)$'
  const names = ['cover', 'feature', 'thumbnail']
  const language = languageOf(post).replace('.', '\\.')
  const inLanguage = names.map((word) => `^[^.]*${word}[^.]*${language}${image}`)
  return [...inLanguage, ...names.map((word) => `${word}.*${image}`)].map(
    (text) => new RegExp(text, 'i'),
  )
}

/**
 * What a page bundle does otherwise than a single page. Hugo's embedded templates take *feature*
 * before *cover*, in all versions; `images:` of a bundle gets a wrong address in old ones (0.111).
 */
export const bundled: Pick<Conventions, 'heroFiles' | 'colocated' | 'keys'> = {
  heroFiles,
  colocated: (post) => ({ hero: `cover${languageOf(post)}`, social: `feature${languageOf(post)}` }),
  keys: { resources },
}
