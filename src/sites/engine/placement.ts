import { posix } from 'node:path'
import { PostError } from '../../errors.ts'
import type { Post, PostEdit } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import type { ImageFormats, PlacedImage, Placement } from '../contract/site.ts'
import { socialTags } from '../reading/social-tags.ts'
import type { AltTexts } from './alt-texts.ts'
import { fieldEdits, headEdit, keysWith } from './field-edits.ts'
import type { PartFolders } from './image-folders.ts'
import type { PartFiles } from './part-files.ts'
import type { SiteContext } from './site-context.ts'
import type { WrittenPaths } from './written-paths.ts'

/** What is known of a part, to place the images of its posts. */
export interface PlacementContext {
  readonly conventions: Conventions
  readonly settings: SiteContext['settings']
  readonly folders: PartFolders
  readonly files: PartFiles
  readonly paths: WrittenPaths
  readonly altTexts: AltTexts
}

/** Where the images of a post go, and what it must say about them. @throws PostError */
export function placementOf(post: Post, formats: ImageFormats, part: PlacementContext): Placement {
  const { conventions, settings, files, altTexts } = part
  const { hero, social } = files.filesOf(post, formats)
  if (files.isAmbiguous(post.path) && settings.fields.hero === undefined) {
    throw new PostError(`Another post wants ${hero} too, for the site goes by the file's name`, {
      file: post.path,
      hint: 'Rename one of them, or name the key of the image under "fields" in the settings.',
    })
  }
  const altFile = conventions.colocated?.(post).alt
  return {
    hero,
    social,
    warnings: warningsFor(post, social, formats, part),
    ...(altFile === undefined ? {} : { texts: (alt) => altTexts.inFile(post, altFile, alt) }),
    edit: ({ alt, social: { width, height }, body }) =>
      editOf(post, { hero, social, alt, width, height, body }, part),
  }
}

function warningsFor(
  post: Post,
  social: string,
  formats: ImageFormats,
  { conventions, settings, folders: { images }, paths }: PlacementContext,
): readonly string[] {
  const { url, known } = paths.absolute(social, post)
  const isUrl = Object.values(keysWith(conventions.keys, settings.fields)).includes('url')
  const isLiteral = post.syntax === 'html' || conventions.head !== undefined || isUrl
  const colocated = conventions.colocated?.(post)
  const fits = colocated?.formats?.includes(formats.social) ?? true
  const unfit = `The site takes no ${formats.social} as ${posix.basename(social)}: set "social: {format: ${colocated?.formats?.[0]}}" in the settings.`
  const unknown = `The address of the site is not known, so og:image stays ${url}, which networks do not follow: set "image-url" in the settings to the full address of ${images.social.dir}.`
  return [
    ...(conventions.warnings ?? []),
    ...(colocated ? [] : images.warnings),
    ...(isLiteral && !known ? [unknown] : []),
    ...(fits ? [] : [unfit]),
  ]
}

interface PlacedImages extends PlacedImage {
  readonly hero: string
  readonly social: string
  readonly alt: string
  /** Also insert the hero at the top of the article. */
  readonly body: boolean
}

function editOf(
  post: Post,
  { hero, social, alt, width, height, body }: PlacedImages,
  { conventions, settings, files, paths }: PlacementContext,
): PostEdit {
  const image = body ? { image: { alt, src: paths.inBody(post, hero) } } : {}
  const tags = { url: paths.absolute(social, post).url, alt, width, height }
  if (post.syntax === 'html') return { metaTags: socialTags(tags), ...image }
  const keys = keysWith(conventions.keys, settings.fields)
  const values = { ...paths.inKeys(post, hero, social), ...tags }
  const options = { lists: conventions.lists, hasHero: files.heroIn(post) !== undefined }
  const head = conventions.head ? [headEdit(post, conventions.head, tags)] : []
  return { fields: [...fieldEdits(post, keys, values, options), ...head], ...image }
}
