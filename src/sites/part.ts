import { posix } from 'node:path'
import picomatch from 'picomatch'
import type { Post } from '../posts/post.ts'
import { addressesOf, originOfPage, relativeTo } from './addresses.ts'
import type { Conventions } from './definition.ts'
import { fieldEdits, headEdit, keysWith } from './field-edits.ts'
import { isBelow, repoPath } from './folder.ts'
import { besidePost, imageFiles } from './image-files.ts'
import type { Named } from './names.ts'
import { fileNamed, type Neighbours, presentHero } from './present-hero.ts'
import { shelvesOf } from './shelves.ts'
import type { ImageFormats, Place, Site, SiteSettings } from './site.ts'
import { socialTags } from './social-tags.ts'

/** The posts of one kind in one root: a `Site` in small, and what a repo with several needs to choose. */
export interface Part extends Site {
  /** The conventions' own globs say that this is one of its posts. */
  owns(path: string): boolean
  /** An index page, a list, a partial: no post, whatever a glob says. */
  excludes(path: string): boolean
  /** What its images are named after. */
  named(path: string): Named
}

export interface Surroundings {
  readonly name: string
  readonly root: string
  readonly settings: SiteSettings
  readonly paths: ReadonlySet<string>
  readonly neighbours: Neighbours
  /** The unique name of a post's images. */
  imageName(post: Named): string
}

/** Turns the conventions of a root into answers. */
export function partOf(conventions: Conventions, around: Surroundings): Part {
  const { name, root, settings, paths } = around
  const { origin } = conventions
  const served = conventions.served.map((dir) => repoPath(root, dir).replace(/\/$/, ''))
  const shelves = shelvesOf(conventions, { root, served, settings })
  const dirs = [...new Set([shelves.hero.dir, shelves.social.dir])]
  const named = settings.imageUrl !== undefined && !settings.imageDir ? [shelves.social.dir] : dirs
  const addresses = addressesOf({ root, origin, dirs: named, served, settings })
  const matches = picomatch([...conventions.posts])
  const not = picomatch([...(conventions.notPosts ?? [])], { nocase: true })
  const heroKey = settings.fields.hero
  const below = (path: string) =>
    root !== '' && isBelow(root, path) ? path.slice(root.length + 1) : path

  const excludes = (path: string) => not(below(path)) || conventions.isPage?.(below(path)) === true
  const owns = (path: string) => isBelow(root, path) && matches(below(path)) && !excludes(path)
  const placed = (post: Post) =>
    (['webp', 'jpeg', 'png'] as const)
      .map((hero) => filesOf(post, { hero, social: 'jpeg' }).hero)
      .find((path) => paths.has(path))
  const heroIn = (post: Post) =>
    presentHero(post, conventions, {
      heroKey,
      neighbours: around.neighbours,
      placed: () => placed(post),
    })
  const namedAfter = (path: string): Named => {
    const own = conventions.named?.(below(path)) ?? below(path)
    const folder = conventions.folders
      .filter((folder) => folder !== '' && own.startsWith(`${folder}/`))
      .sort((a, b) => b.length - a.length)[0]
    return { path, dirs, below: folder === undefined ? own : own.slice(folder.length + 1) }
  }

  const filesOf = (post: Post, formats: ImageFormats) =>
    imageFiles(post, formats, {
      beside: conventions.beside?.(post),
      shelves,
      imageName: () => around.imageName(namedAfter(post.path)),
    })
  const isBeside = (post: Post, file: string) =>
    conventions.beside !== undefined && posix.dirname(file) === posix.dirname(post.path)

  function pathIn(post: Post, file: string, as: 'relative' | 'served'): string {
    if (isBeside(post, file) && as === 'served') return posix.basename(file)
    const path = as === 'served' ? addresses.served(file) : undefined
    if (path !== undefined) return conventions.slashless ? path.replace(/^\/(?!\/)/, '') : path
    const relative = relativeTo(post.path, file)
    return relative.startsWith('../') ? relative : `./${relative}`
  }

  function srcOf(post: Post, file: string): string {
    if (post.syntax === 'html' && settings.imageUrl === undefined) {
      return encodeURI(relativeTo(post.path, file))
    }
    const beside = isBeside(post, file)
    const isServed = shelves.hero.as === 'served' && !beside
    const based = isServed && conventions.based ? addresses.based(file) : undefined
    if (based !== undefined) return based
    const path = isServed ? addresses.served(file) : undefined
    return path ?? encodeURI(pathIn(post, file, beside ? shelves.hero.as : 'relative'))
  }

  /** What people wrote before there was an image stays. No line ending: Next takes the file as it is. */
  function altText(post: Post, name: string, alt: string): ReadonlyMap<string, string> {
    const path = besidePost(post, name)
    const isTheirs = paths.has(path) && heroIn(post) === undefined
    return new Map(isTheirs ? [] : [[path, alt]])
  }

  function place(post: Post, formats: ImageFormats): Place {
    const { hero, social } = filesOf(post, formats)
    const { url, known } = addresses.absolute(social, post)
    const keys = keysWith(conventions.keys, settings.fields)
    const isUrl = Object.values(keys).includes('url')
    const literal = post.syntax === 'html' || conventions.head !== undefined || isUrl
    const beside = conventions.beside?.(post)
    const altFile = beside?.alt
    const fits = beside?.formats?.includes(formats.social) ?? true
    const unfit = `The site takes no ${formats.social} as ${posix.basename(social)}: set "social: {format: ${beside?.formats?.[0]}}" in the settings.`
    const unknown = `The address of the site is not known, so og:image stays ${url}, which networks do not follow: set "image-url" in the settings to the full address of ${shelves.social.dir}.`
    return {
      hero,
      social,
      warnings: [
        ...(conventions.warnings ?? []),
        ...(beside ? [] : shelves.warnings),
        ...(literal && !known ? [unknown] : []),
        ...(fits ? [] : [unfit]),
      ],
      ...(altFile === undefined ? {} : { texts: (alt) => altText(post, altFile, alt) }),
      edit({ alt, social: { width, height }, body }) {
        const image = body ? { image: { alt, src: srcOf(post, hero) } } : {}
        const tags = { url, alt, width, height }
        if (post.syntax === 'html') return { metaTags: socialTags(tags), ...image }
        const words = {
          hero: pathIn(post, hero, shelves.hero.as),
          social: pathIn(post, social, shelves.social.as),
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
    named: namedAfter,
    isPost: owns,
    unpublished(post, now) {
      const rules = [...(conventions.never ?? []), ...(settings.drafts ? [] : conventions.drafts)]
      return rules.map((rule) => rule(post, now)).find((reason) => reason !== undefined)
    },
    heroOf: (post) => heroIn(post)?.label,
    heroFileOf(post) {
      const present = heroIn(post)
      if (present?.file !== undefined || present?.value === undefined) return present?.file
      const page = post.syntax === 'html' ? originOfPage(post, below(post.path)) : undefined
      const { imageUrl } = settings
      const lookIn = conventions.lookIn?.(post)
      const folders = lookIn === undefined ? [] : [repoPath(root, lookIn)]
      const site = { root, origin: page ?? origin, served, imageUrl, dirs: named, paths, folders }
      return fileNamed(present.value, post, site)
    },
    place,
  }
}
