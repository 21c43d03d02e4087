import { posix } from 'node:path'
import type { Post, Value } from '../../../posts/post.ts'
import type { Conventions, Phrase } from '../../contract/definition.ts'
import type { SiteFolder } from '../../contract/folder.ts'
import { isMap } from '../../reading/keys.ts'
import { endsLikePicture } from '../../reading/named-pictures.ts'
import { isOfOthers, wordsOf } from '../../reading/picture-keys.ts'

/** The page of a leaf bundle, with its language where the name says one: `index.fr.md`. */
const bundlePage = /^index(\.[a-z]{2,3}(?:-[a-z0-9]+)?)?\.(?:md|markdown|html)$/i

/** Whether Markdown lies inside of a leaf bundle, where it is a resource of that page. */
export const resourcesIn =
  (folder: SiteFolder, content: readonly string[]) =>
  (path: string): boolean => {
    let dir = posix.dirname(path)
    if (bundlePage.test(posix.basename(path))) dir = posix.dirname(dir)
    for (; dir.includes('/') && !content.includes(dir); dir = posix.dirname(dir)) {
      if (folder.has(`${dir}/index.md`)) return true
    }
    return false
  }

const languageOf = (post: Post) => bundlePage.exec(posix.basename(post.path))?.[1] ?? ''

/** Alt text of one of the bundle's pictures; resources that people listed stay as they are. */
export const resourceOf =
  (word: 'hero' | 'social'): Phrase =>
  (values, present) => {
    const src = values[word]
    const ours: Value = { src, params: { alt: values.alt } }
    if (!Array.isArray(present) || present.length === 0) return [ours]
    const isOurs = (item: unknown) => isMap(item) && item.src === src
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

const ofHeroes = new Set(
  'cover feature featured hero banner header thumbnail thumb preview share og'.split(' '),
)

/** A resource that templates find as the hero by its name, or by a title that is no sentence. */
function heroResource(post: Post): { readonly label: string; readonly value: string } | undefined {
  const all = Array.isArray(post.meta.resources) ? post.meta.resources : []
  const saysHero = (text: unknown, most: number) => {
    const words = typeof text === 'string' && !isOfOthers(text) ? wordsOf(text) : []
    return words.length <= most && words.some((word) => ofHeroes.has(word))
  }
  const hero = all.find(
    (item) =>
      isMap(item) &&
      typeof item.src === 'string' &&
      endsLikePicture(item.src.replace(/\*$/, '.jpg')) &&
      (saysHero(item.name, 8) || saysHero(item.title, 3)),
  )
  return hero && { label: `resources: ${hero.src}`, value: hero.src }
}

/**
 * What a page bundle does otherwise than a single page. Hugo's embedded templates take *feature*
 * before *cover*, in all versions; `images:` of a bundle gets a wrong address in old ones (0.111).
 */
export const bundled: Pick<Conventions, 'heroFiles' | 'heroIn' | 'colocated' | 'keys'> = {
  heroFiles,
  heroIn: heroResource,
  colocated: (post) => ({ hero: `cover${languageOf(post)}`, social: `feature${languageOf(post)}` }),
  keys: { resources: resourceOf('hero') },
}
