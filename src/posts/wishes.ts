import type { Post } from './post.ts'

/** What a post's own front matter says of its picture. */
export interface PostWishes {
  readonly concept?: string
  readonly prompt?: string
  readonly alt?: string
}

/** Reads `hero_images: {concept, prompt, alt}`; other shapes wish nothing. */
export function wishesOf(post: Post): PostWishes {
  const wishes = post.meta.hero_images
  if (typeof wishes !== 'object' || wishes === null || Array.isArray(wishes)) return {}
  const wish = (key: string) => {
    const value = (wishes as Record<string, unknown>)[key]
    return typeof value === 'string' && value.trim() !== '' ? { [key]: value } : {}
  }
  return { ...wish('concept'), ...wish('prompt'), ...wish('alt') }
}
