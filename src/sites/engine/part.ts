import { posix } from 'node:path'
import picomatch from 'picomatch'
import { PostError } from '../../errors.ts'
import type { Post } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import { belowRoot, isBelow, repoPath } from '../contract/folder.ts'
import type { Convention, Learned, Observation, PostNames } from '../contract/learned.ts'
import type { OwnAlt } from '../contract/own-alt.ts'
import type { ImageFormats, Placement, Site } from '../contract/site.ts'
import { usable, withLearned } from '../learn/learned-conventions.ts'
import { addressesOf, relativeTo } from '../reading/addresses.ts'
import { namesOf } from '../reading/name-pattern.ts'
import type { NamedPost } from '../reading/names.ts'
import { ownAltIn } from '../reading/own-alt.ts'
import { written } from '../reading/path-style.ts'
import { socialTags } from '../reading/social-tags.ts'
import { fieldEdits, headEdit, keysWith } from './field-edits.ts'
import { inPostFolder } from './image-files.ts'
import { imageFoldersOf } from './image-folders.ts'
import { filesOfPart, type SiteContext } from './part-files.ts'
import { shared } from './shared.ts'

/** The posts of one kind in one root: a `Site` in small, and what a repo with several needs to choose. */
export interface SitePart extends Site {
  readonly conventions: Conventions
  /** The conventions' own globs say that this is one of its posts. */
  owns(path: string): boolean
  /** An index page, a list, a partial: no post, whatever a glob says. */
  excludes(path: string): boolean
  /** What its images are named after. */
  named(path: string): NamedPost
  /** What its path offers for the names of its images. */
  namesOf(path: string): PostNames
  /** What a post teaches about the ways of this repo. */
  observation(post: Post): Observation
  /** The conventions with what was learned in them, where it can work here. */
  learned(learned: Learned): Conventions | undefined
}

/** Turns the conventions of a root into answers. */
export function partOf(conventions: Conventions, around: SiteContext): SitePart {
  const { name, root, settings, paths } = around
  const { origin, learned } = conventions
  const served = conventions.served.map((dir) => repoPath(root, dir).replace(/\/$/, ''))
  const folders = imageFoldersOf(conventions, { root, served, settings })
  const dirs = [...new Set([folders.hero.dir, folders.social.dir])]
  const named = settings.imageUrl !== undefined && !settings.imageDir ? [folders.social.dir] : dirs
  const files = filesOfPart(conventions, around, { served, folders, named })
  const { heroIn, filesOf } = files
  const addresses = addressesOf({ root, origin, dirs: named, served, settings })
  const matches = picomatch([...conventions.posts])
  const not = picomatch([...(conventions.notPosts ?? [])], { nocase: true })
  const below = (path: string) => belowRoot(root, path)

  const excludes = (path: string) => not(below(path)) || conventions.isPage?.(below(path)) === true
  const owns = (path: string) => isBelow(root, path) && matches(below(path)) && !excludes(path)
  const isBeside = (post: Post, file: string) =>
    conventions.colocated !== undefined && posix.dirname(file) === posix.dirname(post.path)

  function pathIn(post: Post, file: string, as: 'relative' | 'served'): string {
    if (isBeside(post, file) && as === 'served') return posix.basename(file)
    const path = as === 'served' ? addresses.served(file) : undefined
    if (path !== undefined) return conventions.slashless ? path.replace(/^\/(?!\/)/, '') : path
    const relative = relativeTo(post.path, file)
    return relative.startsWith('../') ? relative : `./${relative}`
  }

  const asLearned = (post: Post, file: string, convention: Convention | undefined) =>
    convention?.style && written(convention.style, file, post.path)

  function srcOf(post: Post, file: string): string {
    if (post.syntax === 'html' && settings.imageUrl === undefined) {
      return encodeURI(relativeTo(post.path, file))
    }
    const colocated = isBeside(post, file)
    const style = learned?.hero?.style
    const isServed = style ? !style.relative : folders.hero.style === 'served' && !colocated
    const based = isServed && conventions.based ? addresses.based(file) : undefined
    if (based !== undefined) return based
    const path = isServed ? addresses.served(file) : undefined
    return path ?? encodeURI(pathIn(post, file, colocated ? folders.hero.style : 'relative'))
  }

  /** What people wrote before there was an image stays. No line ending: Next takes the file as it is. */
  function altText(post: Post, name: string, alt: string): ReadonlyMap<string, string> {
    return new Map(hasAltFile(post, name) ? [] : [[inPostFolder(post, name), alt]])
  }

  const hasAltFile = (post: Post, name: string) =>
    paths.has(inPostFolder(post, name)) && heroIn(post) === undefined

  function ownAltOf(post: Post): OwnAlt | undefined {
    if (heroIn(post) !== undefined) return undefined
    const file = conventions.colocated?.(post).alt
    const inFile = file !== undefined && hasAltFile(post, file)
    return ownAltIn(post, keysWith(conventions.keys, settings.fields)) ?? (inFile ? {} : undefined)
  }

  function place(post: Post, formats: ImageFormats): Placement {
    const { hero, social } = filesOf(post, formats)
    if (files.isAmbiguous(post.path) && settings.fields.hero === undefined) {
      throw new PostError(`Another post wants ${hero} too, for the site goes by the file's name`, {
        file: post.path,
        hint: 'Rename one of them, or name the key of the image under "fields" in the settings.',
      })
    }
    const { url, known } = addresses.absolute(social, post)
    const keys = keysWith(conventions.keys, settings.fields)
    const isUrl = Object.values(keys).includes('url')
    const literal = post.syntax === 'html' || conventions.head !== undefined || isUrl
    const colocated = conventions.colocated?.(post)
    const altFile = colocated?.alt
    const fits = colocated?.formats?.includes(formats.social) ?? true
    const unfit = `The site takes no ${formats.social} as ${posix.basename(social)}: set "social: {format: ${colocated?.formats?.[0]}}" in the settings.`
    const unknown = `The address of the site is not known, so og:image stays ${url}, which networks do not follow: set "image-url" in the settings to the full address of ${folders.social.dir}.`
    return {
      hero,
      social,
      warnings: [
        ...(conventions.warnings ?? []),
        ...(colocated ? [] : folders.warnings),
        ...(literal && !known ? [unknown] : []),
        ...(fits ? [] : [unfit]),
      ],
      ...(altFile === undefined ? {} : { texts: (alt) => altText(post, altFile, alt) }),
      edit({ alt, social: { width, height }, body }) {
        const image = body ? { image: { alt, src: srcOf(post, hero) } } : {}
        const tags = { url, alt, width, height }
        if (post.syntax === 'html') return { metaTags: socialTags(tags), ...image }
        const words = {
          hero: asLearned(post, hero, learned?.hero) ?? pathIn(post, hero, folders.hero.style),
          social:
            asLearned(post, social, learned?.social) ?? pathIn(post, social, folders.social.style),
          ...{ url, alt, width, height },
        }
        const options = { lists: conventions.lists, hasHero: heroIn(post) !== undefined }
        const head = conventions.head ? [headEdit(post, conventions.head, tags)] : []
        return { fields: [...fieldEdits(post, keys, words, options), ...head], ...image }
      },
    }
  }

  return {
    name,
    root,
    ...(origin === undefined ? {} : { origin }),
    owns,
    excludes,
    named: files.namedAfter,
    isPost: owns,
    unpublished(post, now) {
      const rules = [...(conventions.never ?? []), ...(settings.drafts ? [] : conventions.drafts)]
      return rules.map((rule) => rule(post, now)).find((reason) => reason !== undefined)
    },
    conventions,
    about: [],
    heroOf: (post) => heroIn(post)?.label,
    heroFileOf: files.heroFileOf,
    observation: files.observation,
    namesOf: (path) => namesOf(path, files.namedAfter(path).below),
    learned: (found) => {
      const dir = folders.hero.dir
      const open = folders.social.dir
      const use = usable(found, conventions, { served, dir, open, settings })
      return use && withLearned(conventions, use)
    },
    ownAltOf,
    place,
    translations: (path) => [path],
    share(from, to, { alt, files: fresh = [], hero }) {
      const image = hero === undefined ? {} : { image: { alt, src: srcOf(to, hero) } }
      const fileOf = (value: string, post: Post) =>
        fresh.find((file) => file === inPostFolder(post, value)) ?? files.fileOf(value, post)
      const edit = shared(from, to, { alt, conventions, fields: settings.fields, fileOf })
      return edit || hero !== undefined ? { ...edit, ...image } : undefined
    },
  }
}
