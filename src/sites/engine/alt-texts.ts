import type { Post } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import type { OwnAlt } from '../contract/own-alt.ts'
import { ownAltIn } from '../reading/own-alt.ts'
import { keysWith } from './field-edits.ts'
import { inPostFolder } from './image-files.ts'
import type { PresentHero } from './present-hero.ts'
import type { SiteContext } from './site-context.ts'

/** Alternative texts that people wrote before there was an image, in a key or in a file. */
export interface AltTexts {
  ownAltOf(post: Post): OwnAlt | undefined
  /** What a key says, whoever wrote it. */
  altOf(post: Post): string | undefined
  /** Files that say the text, where the site wants one. What people wrote stays. */
  inFile(post: Post, name: string, alt: string): ReadonlyMap<string, string>
}

export function altTextsOf(
  conventions: Conventions,
  { settings, paths }: Pick<SiteContext, 'settings' | 'paths'>,
  heroIn: (post: Post) => PresentHero | undefined,
): AltTexts {
  const hasFile = (post: Post, name: string) =>
    paths.has(inPostFolder(post, name)) && heroIn(post) === undefined
  const inKeys = (post: Post) => ownAltIn(post, keysWith(conventions.keys, settings.fields))
  return {
    altOf: (post) => inKeys(post)?.text,
    ownAltOf(post) {
      if (heroIn(post) !== undefined) return undefined
      const file = conventions.colocated?.(post).alt
      const inFile = file !== undefined && hasFile(post, file)
      return inKeys(post) ?? (inFile ? {} : undefined)
    },
    // No line ending: Next takes the file as it is.
    inFile: (post, name, alt) =>
      new Map(hasFile(post, name) ? [] : [[inPostFolder(post, name), alt]]),
  }
}
