import { posix } from 'node:path'
import type { Post, Value } from '../../posts/post.ts'
import type { Keys, KeyValues, Phrase } from '../contract/definition.ts'
import type { PlacedSocial, SiteSettings } from '../contract/site.ts'
import { isFilled } from '../reading/keys.ts'
import { extensions } from './image-files.ts'

/**
 * Where the further social images of a post go: beside the first one, with their sizes in their names.
 * Only the first one's name ends in `-social`, which tells templates its size. A name that its generator
 * looks for in the post's folder (`feature`) is the first one's alone.
 */
export function moreSocialAt(
  { path: post }: Pick<Post, 'path'>,
  social: string,
  { moreSocial = [] }: Pick<SiteSettings, 'moreSocial'>,
  isColocated: boolean,
): readonly PlacedSocial[] {
  const stem = social.replace(/\.\w+$/, '')
  const isOwn = isColocated && posix.dirname(social) === posix.dirname(post)
  const language = posix.basename(post).split('.').slice(1, -1).join('.')
  const neutral = `${posix.dirname(post)}/${['social', language].filter(Boolean).join('.')}`
  const start = isOwn && !/(?:^|[-/])social$/.test(stem) ? neutral : stem
  return moreSocial.map((image) => {
    const { width, height, format } = image
    return { ...image, path: `${start}-${width}x${height}.${extensions[format]}` }
  })
}

/**
 * The keys that name social images of the settings' list, beside those of the site.
 * @param written what a key says of a file
 */
export function keysOfSocial(
  first: { readonly key: string | undefined; readonly path: string },
  more: readonly PlacedSocial[],
  written: (path: string) => string,
  hasHero: boolean,
): Keys {
  const named = [first, ...more].flatMap(({ key, path }) =>
    key === undefined ? [] : [{ key, path }],
  )
  return Object.fromEntries(
    named.map(({ key, path }): [string, Phrase] => [
      key,
      // What people filled in before there was a hero stays.
      (_: KeyValues, present: unknown): Value | undefined =>
        !hasHero && isFilled(present) ? undefined : written(path),
    ]),
  )
}
