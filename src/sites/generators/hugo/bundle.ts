import { posix } from 'node:path'
import type { Post, Value } from '../../../posts/post.ts'
import type { Conventions, Phrase } from '../../contract/definition.ts'
import { isBelow, type SiteFolder } from '../../contract/folder.ts'
import { isMap } from '../../reading/keys.ts'
import { endsLikePicture } from '../../reading/named-pictures.ts'
import { isOfOthers, saysPicture, wordsOf } from '../../reading/picture-keys.ts'
import { askedNames } from './asked-names.ts'
import { nameFor, pictureTaken } from './resource-globs.ts'

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

/** Names that Hugo's embedded templates for social tags take, in all versions: `*` ends at a folder. */
const tagged = /^[^/]*(?:feature|cover|thumbnail)[^/]*$/i
const isTagged = (name: string) => tagged.test(name)

/** The pictures in bundles below the folders of content, by bundle, as paths that count from it. */
function picturesInBundles(
  folder: SiteFolder,
  content: readonly string[],
): ReadonlyMap<string, readonly string[]> | undefined {
  const pages = folder.paths().filter((path) => bundlePage.test(posix.basename(path)))
  const bundles = new Set(pages.map((path) => posix.dirname(path)))
  if (![...bundles].some((dir) => content.some((top) => isBelow(top, dir)))) return undefined
  const pictures = new Map<string, string[]>()
  for (const path of folder.paths().filter(endsLikePicture)) {
    const dir = posix.dirname(path)
    const bundle = [dir, posix.dirname(dir)].find((each) => bundles.has(each))
    if (bundle === undefined || !content.some((top) => isBelow(top, bundle))) continue
    pictures.set(bundle, [...(pictures.get(bundle) ?? []), path.slice(bundle.length + 1)])
  }
  return pictures
}

/**
 * What the templates of this repo say of the picture in a bundle. Where one asks for it by a name, it gets
 * that name, and no key; where that is one that Hugo's social tags take as well, or one that they would take
 * before it, there is one picture. They are read where there are bundles.
 */
export function asAsked(folder: SiteFolder, content: readonly string[]): Partial<Conventions> {
  const bundles = picturesInBundles(folder, content)
  if (bundles === undefined) return {}
  const there = [...bundles.values()].flat()
  const globs = askedNames(folder).filter((glob) => isForPicture(glob, there))
  const taken = globs.map(pictureTaken)
  const [best] = globs.flatMap((glob) => {
    const named = nameFor(glob)
    return named === undefined ? [] : [{ glob, ...named }]
  })
  const asHero = { heroFiles: (post: Post) => [...taken, ...heroFiles(post)] }
  if (best === undefined) return globs.length > 0 ? asHero : {}
  const { glob, name, formats } = best
  const takesSocial = taken.some((takes) => takes.test('feature.jpg'))
  const isShared = (name: string) => takesSocial || isTagged(name)
  return {
    ...asHero,
    askedFor: { glob, formats },
    isShared,
    onePicture: isShared(name),
    colocated: () => ({ hero: name, social: 'feature' }),
    heroByPlace: true,
    keys: {},
  }
}

/** Whether a glob asks for pictures: by its ending, by its words, or by what it takes here. */
const isForPicture = (glob: string, there: readonly string[]): boolean =>
  /\.(?:png|jpe?g|webp|avif|\{[^}]*(?:png|jpe?g|webp)[^}]*\})$/i.test(glob) ||
  /^[*.]*$/.test(glob) ||
  saysPicture(glob) !== undefined ||
  there.some((file) => pictureTaken(glob).test(file))

/**
 * What a page bundle does otherwise than a single page. Hugo's embedded templates take *feature*
 * before *cover*, in all versions; `images:` of a bundle gets a wrong address in old ones (0.111).
 */
export const bundled: Pick<
  Conventions,
  'heroFiles' | 'heroIn' | 'isShared' | 'colocated' | 'keys'
> = {
  heroFiles,
  isShared: isTagged,
  heroIn: heroResource,
  colocated: (post) => ({ hero: `cover${languageOf(post)}`, social: `feature${languageOf(post)}` }),
  keys: { resources: resourceOf('hero') },
}
