import { shownText } from '../text/shown-text.ts'
import type { Post } from './post.ts'

/** Characters that are read; what is written is cut where it is written. */
const longestAlt = 1_000

/** What a post's own front matter says of its picture. */
export interface PostWishes {
  readonly concept?: string
  readonly prompt?: string
  /** As it is read: without markup. */
  readonly alt?: string
}

/** Reads `hero_images: {concept, prompt, alt}`; other shapes wish nothing. */
export function wishesOf(post: Post): PostWishes {
  const wishes = post.meta.hero_images
  if (typeof wishes !== 'object' || wishes === null || Array.isArray(wishes)) return {}
  const wish = (key: string): { readonly [key: string]: string } => {
    const value = (wishes as Record<string, unknown>)[key]
    return typeof value === 'string' && value.trim() !== '' ? { [key]: value } : {}
  }
  const { alt } = wish('alt')
  return { ...wish('concept'), ...wish('prompt'), ...shownAlt(alt) }
}

/** A person's alternative text as it is read; nothing where nothing of it can be seen. */
export function shownAlt(text: string | undefined): { readonly alt?: string } {
  const alt = shownText(text ?? '', longestAlt)
  return alt === '' ? {} : { alt }
}
