import type { FieldEdit, Post } from '../../posts/post.ts'
import type { Conventions, Keys } from '../contract/definition.ts'
import type { Placement } from '../contract/site.ts'
import { isDarkOf, keysIn } from '../reading/dark-keys.ts'
import { isFilled, valueAt } from '../reading/keys.ts'
import { darkKeysOf, darkPathOf, withDark } from './dark-version.ts'
import { fieldEdits, keysWith } from './field-edits.ts'
import type { PartFolders } from './image-folders.ts'
import type { PartFiles } from './part-files.ts'
import type { SiteContext } from './site-context.ts'
import { formatNamed, pathMeant } from './unmade.ts'
import type { WrittenPaths } from './written-paths.ts'

/** What is known of a part, to place the dark versions of its heroes. */
export interface DarkContext {
  readonly conventions: Conventions
  readonly settings: SiteContext['settings']
  readonly files: Pick<PartFiles, 'heroIn'>
  readonly paths: WrittenPaths
  readonly folders: PartFolders
  readonly context: SiteContext
}

/** Where the dark version goes, and which keys name it; nothing where a person gave one. */
export function darkOf(post: Post, hero: string, part: DarkContext): Pick<Placement, 'dark'> {
  const path = pathBeside(post, hero, part)
  if (post.syntax === 'html') return { dark: { path, keys: [] } }
  const { dark } = darkKeysOf(post, allKeys(part), waysOf(post, path, part), true)
  const isGiven =
    part.files.heroIn(post) === undefined && dark.some((key) => isFilled(valueAt(post.meta, key)))
  return isGiven ? {} : { dark: { path, keys: dark } }
}

/** The keys of the two images and of the dark version, where there is one. */
export function keysInPair(
  post: Post,
  hero: string,
  { isThere, hasHero }: { readonly isThere: boolean; readonly hasHero: boolean },
  part: DarkContext,
): Keys {
  const all = allKeys(part)
  const { path } = darkOf(post, hero, part).dark ?? {}
  if (path === undefined) return all
  const ways = waysOf(post, path, part)
  const values = { hero: keyValueOf(post, hero, part), dark: ways.written, isThere }
  return withDark(darkKeysOf(post, all, ways, isThere), values, hasHero)
}

/**
 * The same for a post that names its picture before there is a file: where it names the dark version too,
 * that goes there, and nothing is written into the post.
 */
export function darkNamed(
  post: Post,
  hero: string,
  part: DarkContext,
): Required<Pick<Placement, 'dark'>> & { readonly fields: readonly FieldEdit[] } {
  const named = part.files.heroIn(post)?.key
  const key = keysIn(post.meta).find(
    (key) => named !== undefined && isDarkOf(key, named) && isFilled(valueAt(post.meta, key)),
  )
  const file =
    key === undefined
      ? undefined
      : pathMeant(key, post, part.conventions, part.context, part.folders)
  if (key !== undefined && file !== undefined && formatNamed(file) === formatNamed(hero))
    return { dark: { path: file, keys: [key] }, fields: [] }
  const path = pathBeside(post, hero, part)
  const ways = waysOf(post, path, part)
  const found = post.syntax === 'html' ? [] : darkKeysOf(post, allKeys(part), ways, true).dark
  const keys = found.filter((key) => [undefined, ways.written].includes(textAt(post, key)))
  const written = Object.fromEntries(keys.map((key) => [key, () => ways.written]))
  const fields = fieldEdits(post, written, noValues, { hasHero: true })
  return { dark: { path, keys }, fields }
}

const noValues = { hero: '', social: '', url: '', alt: '', width: 0, height: 0 }

const allKeys = ({ conventions, settings }: DarkContext) =>
  keysWith(conventions.keys, settings.fields)

const keyValueOf = (post: Post, file: string, { paths }: DarkContext) =>
  paths.inKeys(post, file, file).hero

const waysOf = (post: Post, path: string, part: DarkContext) => ({
  conventions: part.conventions,
  fields: part.settings.fields,
  written: keyValueOf(post, path, part),
})

function pathBeside(post: Post, hero: string, { conventions, context }: DarkContext): string {
  const patterns = conventions.heroFiles?.(post) ?? []
  const isLookedFor = (name: string) => patterns.some((pattern) => pattern.test(name))
  return darkPathOf(post, hero, { paths: context.paths, isLookedFor })
}

/** What a post says there; nothing where that is empty. */
function textAt({ meta }: Pick<Post, 'meta'>, key: string): string | undefined {
  const value = valueAt(meta, key)
  return isFilled(value) ? String(value) : undefined
}
