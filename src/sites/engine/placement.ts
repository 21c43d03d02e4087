import { posix } from 'node:path'
import { PostError } from '../../errors.ts'
import type { DataImage, Post, PostEdit } from '../../posts/post.ts'
import type { Keys } from '../contract/definition.ts'
import { belowRoot, isBelow } from '../contract/folder.ts'
import type { PageHabits } from '../contract/learned.ts'
import type { ImageFormats, Lying, PlacedImage, PlacedSocial, Placement } from '../contract/site.ts'
import { isInOwnFolder, namesOf } from '../reading/name-pattern.ts'
import { socialKeysOf } from '../reading/own-keys.ts'
import { socialTags } from '../reading/social-tags.ts'
import type { AltTexts } from './alt-texts.ts'
import { type DarkContext, darkNamed, darkOf, keysInPair } from './dark-placement.ts'
import { fieldEdits, headEdit, keysWith } from './field-edits.ts'
import { keysOfSocial, moreSocialAt } from './more-social.ts'
import { onlyInFolder } from './own-folders.ts'
import type { PartFiles } from './part-files.ts'
import type { SiteContext } from './site-context.ts'
import { keyOfDisclosure, keyOfPlaceholder } from './told-keys.ts'
import { formatNamed } from './unmade.ts'

/** What is known of a part, to place the images of its posts. */
export interface PlacementContext extends DarkContext {
  readonly files: PartFiles
  readonly altTexts: AltTexts
}

/**
 * Where the images of a post go, and what it must say about them.
 * @param named repo path that the post names already: the hero goes there, and no key is added
 * @throws PostError
 */
export function placementOf(
  post: Post,
  formats: ImageFormats,
  part: PlacementContext,
  named?: string,
): Placement {
  if (named !== undefined) return namedPlacement(post, formats, part, named)
  const { conventions, settings, files, altTexts } = part
  const { hero, social } = files.filesOf(post, formats)
  if (files.isAmbiguous(post.path) && settings.fields.hero === undefined) {
    throw new PostError(`Another post wants ${hero} too, for the site goes by the file's name`, {
      file: post.path,
      hint: 'Rename one of them, or name the key of the image under "fields" in the settings.',
    })
  }
  const colocated = conventions.colocated?.(post)
  const altFile = colocated?.alt
  const format = files.heroFormat(formats.hero)
  const more = moreSocialAt(post, social, settings, colocated !== undefined)
  return {
    hero,
    social,
    more,
    ...darkOf(post, hero, part),
    warnings: [
      ...warningsFor(post, social, formats, part),
      ...withoutKeys(post, settings),
      ...withoutFolder(post, part),
    ],
    ...(format === formats.hero ? {} : { format }),
    ...(altFile === undefined ? {} : { texts: (alt) => altTexts.inFile(post, altFile, alt) }),
    edit: ({ alt, hero: size, social: ofSocial, lacking = [], body, ...told }) => {
      const there = more.filter((image) => !lacking.includes(image))
      const { width, height } = social === hero ? size : ofSocial
      const image = { hero, size, social, more: there, alt, width, height, body, ...told }
      return editOf(post, image, part)
    },
  }
}

/** A page that people write by hand has no front matter to name more in. */
const withoutKeys = ({ syntax }: Post, settings: SiteContext['settings']): readonly string[] => {
  const keys = syntax === 'html' ? socialKeysOf(settings) : []
  if (keys.length === 0) return []
  return [
    `An HTML page has no front matter, so nothing is written to ${keys.join(', ')} (\`social\` in the settings).`,
  ]
}

/** Where pictures are found by their names in the folders of their posts, a post without one shows none. */
function withoutFolder(
  post: Post,
  { conventions: { learned }, context: { root } }: PlacementContext,
): readonly string[] {
  const pattern = learned?.byName ? learned.hero?.pattern : undefined
  if (pattern === undefined || !isInOwnFolder(pattern)) return []
  return namesOf(post.path, belowRoot(root, post.path)).ownsFolder ? [] : [onlyInFolder(pattern)]
}

/** The post says all of it; the social image goes beside the hero, or to its usual place. */
function namedPlacement(
  post: Post,
  formats: ImageFormats,
  part: PlacementContext,
  hero: string,
): Placement {
  const { files, paths, settings } = part
  const usual = files.filesOf(post, formats).social
  const beside = `${hero.replace(/\.\w+$/, '')}-social${posix.extname(usual)}`
  const social = files.reaches(beside) ? beside : usual
  const { fields, ...dark } = darkNamed(post, hero, part)
  return {
    hero,
    social,
    ...dark,
    more: moreSocialAt(post, social, settings, false),
    named: formatNamed(hero) ?? formats.hero,
    warnings: [],
    edit: ({ alt, body, dark }) => ({
      ...(dark && fields.length > 0 && { fields }),
      ...(body && { image: { alt, src: paths.inBody(post, hero) } }),
    }),
  }
}

/** The picture that is where the hero of a post belongs, and the lines that name it. */
export function lyingOf(post: Post, part: PlacementContext): Lying | undefined {
  const { files, settings } = part
  // What stands for a picture in a bucket is none that people put there.
  if (settings.imageKeys) return undefined
  const file = files.placed(post)
  if (file === undefined || files.isAmbiguous(post.path)) return undefined
  const isBeside =
    part.conventions.colocated !== undefined && posix.dirname(file) === posix.dirname(post.path)
  const social = isBeside || files.reaches(file) ? file : undefined
  return {
    file,
    edit: ({ alt, size, body }) =>
      editOf(post, { hero: file, size, social, more: [], alt, ...size, body }, part),
  }
}

function warningsFor(
  post: Post,
  social: string,
  formats: ImageFormats,
  { conventions, settings, folders: { images }, paths }: PlacementContext,
): readonly string[] {
  const { url, known } = paths.absolute(social, post)
  const inUsualFolder = isBelow(images.social.dir, social)
  const isUrl = Object.values(keysWith(conventions.keys, settings.fields)).includes('url')
  const isLiteral = post.syntax === 'html' || conventions.head !== undefined || isUrl
  const colocated = conventions.colocated?.(post)
  const fits = colocated?.formats?.includes(formats.social) ?? true
  const unfit = `The site takes no ${formats.social} as ${posix.basename(social)}: set "social: {format: ${colocated?.formats?.[0]}}" in the settings.`
  const unknown = `The address of the site is not known, so og:image stays ${url}, which networks do not follow: set "image-url" in the settings to the full address of ${images.social.dir}.`
  return [
    ...(conventions.warnings ?? []),
    ...(inUsualFolder ? (conventions.unserved ?? []) : []),
    ...(colocated ? [] : images.warnings),
    ...(isLiteral && !known ? [unknown] : []),
    ...(fits ? [] : [unfit]),
  ]
}

interface PlacedImages extends PlacedImage {
  readonly hero: string
  /** Of the hero; the other is of the social image. */
  readonly size: PlacedImage
  /** Nothing where no page can name it. */
  readonly social: string | undefined
  /** Further social images. */
  readonly more: readonly PlacedSocial[]
  readonly alt: string
  /** There is a dark version. */
  readonly dark?: boolean
  readonly disclosure?: string | true | undefined
  readonly placeholder?: string | undefined
  /** Also insert the hero at the top of the article. */
  readonly body: boolean
}

function editOf(
  post: Post,
  { hero, size, social, more, alt, width, height, dark, body, ...told }: PlacedImages,
  part: PlacementContext,
): PostEdit {
  const { conventions, settings, files, paths } = part
  const src = paths.inBody(post, hero)
  const shown = social ?? hero
  const tags = { url: paths.absolute(shown, post).url, alt, width, height }
  if (post.syntax === 'html') {
    const url = paths.absolute(hero, post).url
    return {
      metaTags: socialTags(tags),
      ...inPage(conventions.learned?.page, {
        ...{ src, alt, url, size, body },
        more: [
          ...(settings.socialInData ? [{ url: tags.url, width, height }] : []),
          ...more
            .filter(({ inData }) => inData)
            .map((image) => ({ ...sizeOf(image), url: paths.absolute(image.path, post).url })),
        ],
      }),
    }
  }
  const image = body ? { image: { alt, src } } : {}
  const hasHero = files.heroIn(post) !== undefined
  const all = keysInPair(post, hero, { isThere: dark === true, hasHero }, part)
  const written = (path: string) => paths.inKeys(post, hero, path).social
  const ofList =
    social === undefined
      ? {}
      : keysOfSocial({ key: settings.socialKey, path: social }, more, written, hasHero)
  const keys = {
    ...(social === undefined ? ofHero(all) : all),
    ...ofList,
    ...keyOfDisclosure(settings.fields.disclosure, told.disclosure),
    ...keyOfPlaceholder(settings.fields.placeholder, told.placeholder, hasHero),
  }
  const values = { ...paths.inKeys(post, hero, shown), ...tags }
  const options = { lists: conventions.lists, hasHero }
  const head = conventions.head && social ? [headEdit(post, conventions.head, tags)] : []
  return { fields: [...fieldEdits(post, keys, values, options), ...head], ...image }
}

/** Where the pages of this site show their pictures beside their heads, the new one does too. */
function inPage(
  habits: PageHabits | undefined,
  image: {
    readonly src: string
    readonly alt: string
    readonly url: string
    readonly size: PlacedImage
    readonly more: NonNullable<DataImage['more']>
    readonly body: boolean
  },
): Pick<PostEdit, 'image' | 'dataImage'> {
  const { src, alt, url, size, more, body } = image
  const { article, data } = habits ?? {}
  return {
    ...(data ? { dataImage: { form: data, url, ...size, more } } : {}),
    ...(article
      ? { image: { alt, src, size, like: article } }
      : body
        ? { image: { alt, src } }
        : {}),
  }
}

const sizeOf = ({ width, height }: PlacedImage) => ({ width, height })

const ofHero = (keys: Keys): Keys =>
  Object.fromEntries(Object.entries(keys).filter(([, word]) => word === 'hero' || word === 'alt'))
