import type { Post } from '../../posts/post.ts'
import { readPost } from '../../posts/read.ts'
import { isBelow } from '../contract/folder.ts'
import type { Site, SiteIdentity, SiteSettings } from '../contract/site.ts'
import { listingsOf } from '../reading/listings.ts'
import { chosenPosts } from './chosen-posts.ts'
import type { SitePart } from './part.ts'

/** All sites of a repo as one, and which of their parts a post belongs to. */
export interface CombinedSite extends Site {
  partOf(path: string): SitePart
}

/** What the parts say of one thing, where none says another. */
function agreed(key: keyof SiteIdentity, parts: readonly Site[]): SiteIdentity {
  const [value, ...others] = new Set(parts.flatMap(({ identity }) => identity[key] ?? []))
  return value === undefined || others.length > 0 ? {} : { [key]: value }
}

/**
 * One `Site` out of the parts of all roots (at least one). The longest root that holds a post is its
 * site; there the first part whose globs fit, or else the last, which is the most general.
 */
export function combined(
  parts: readonly [SitePart, ...SitePart[]],
  settings: SiteSettings,
): CombinedSite {
  const names = [...new Set(parts.map(({ name }) => name))]
  const roots = [...new Set(parts.map(({ root }) => root))].sort((a, b) => b.length - a.length)
  const origins = new Set(parts.map(({ origin }) => origin))

  const owners = new Map<string, SitePart>()
  function partOf(path: string): SitePart {
    const known = owners.get(path)
    if (known !== undefined) return known
    const owner = ownerOf(path)
    owners.set(path, owner)
    return owner
  }
  const inRoots = roots.map((root) => {
    const there = parts.filter((part) => part.root === root)
    return { root, asked: new Set([...there, ...parts]), last: there.at(-1) }
  })
  const anywhere = { asked: new Set(parts), last: undefined }
  function ownerOf(path: string): SitePart {
    const { asked, last } = inRoots.find(({ root }) => isBelow(root, path)) ?? anywhere
    for (const part of asked) if (part.claims(path)) return part
    return last ?? parts.at(-1) ?? parts[0]
  }
  const partWith = (post: Post) => partOf(post.path)

  const chosen = chosenPosts(settings, partOf)
  const [origin] = origins
  return {
    name: names.join(' + '),
    root: roots.length === 1 ? (roots[0] ?? '') : '',
    ...(origins.size === 1 && origin !== undefined ? { origin } : {}),
    identity: {
      ...agreed('title', parts),
      ...agreed('lang', parts),
      ...agreed('description', parts),
    },
    about: [],
    partOf,
    isPost: chosen.isPost,
    looksIn:
      chosen.globs.length > 0
        ? chosen.globs
        : [...new Set(parts.flatMap(({ looksIn }) => looksIn))],
    whyNoPost: chosen.whyNoPost,
    noArticle: (post) => (chosen.isNamed(post.path) ? undefined : partWith(post).noArticle(post)),
    rulesOf: (path) => partOf(path).rules,
    read: (path, bytes) => readPost(path, bytes, partOf(path).rules),
    unpublished: (post, now) => partWith(post).unpublished(post, now),
    isInDoubt: (post) => partWith(post).isInDoubt(post),
    heroOf: (post, files) => partWith(post).heroOf(post, files),
    heroFileOf: (post) => partWith(post).heroFileOf(post),
    ownAltOf: (post) => partWith(post).ownAltOf(post),
    altOf: (post) => partWith(post).altOf(post),
    place: (post, formats, named) => partWith(post).place(post, formats, named),
    unmade: (post) => partWith(post).unmade(post),
    lying: (post) => partWith(post).lying(post),
    listings: (path) => listingsOf(path, partOf(path), settings),
    translations: (path) => [path],
    share: (from, to, image) => partWith(to).share(from, to, image),
  }
}
