import type { Post } from './post.ts'

/** What a post's own front matter says of its picture. */
export interface PostWishes {
  readonly concept?: string
  readonly prompt?: string
  readonly alt?: string
}

/** Reads `hero_images: {concept, prompt, alt}`; other shapes wish nothing. */
export function wishesOf(post: Post): PostWishes {
  const own = post.meta.hero_images
  if (typeof own !== 'object' || own === null || Array.isArray(own)) return {}
  const wish = (key: string) => {
    const value = (own as Record<string, unknown>)[key]
    return typeof value === 'string' && value.trim() !== '' ? { [key]: value } : {}
  }
  return { ...wish('concept'), ...wish('prompt'), ...wish('alt') }
}
