import { PostError } from '../errors.ts'
import { type Focus, focusWords, readFocus } from '../pictures/focus.ts'
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
  const wishes = mapOf(post)
  const wish = (key: string): { readonly [key: string]: string } => {
    const value = wishes[key]
    return typeof value === 'string' && value.trim() !== '' ? { [key]: value } : {}
  }
  const { alt } = wish('alt')
  return { ...wish('concept'), ...wish('prompt'), ...shownAlt(alt) }
}

/**
 * What of its picture is to stay where it is cut: `hero_images: {focus}`; nothing where the post does
 * not say.
 * @throws PostError where it says what is no focus
 */
export function focusOf(post: Post): Focus | undefined {
  const { focus } = mapOf(post)
  if (focus === undefined || focus === null || focus === '') return undefined
  const read = typeof focus === 'string' ? readFocus(focus) : undefined
  if (read) return read
  throw new PostError(`\`hero_images.focus\` is ${JSON.stringify(focus).slice(0, 80)}.`, {
    file: post.path,
    ...lineOfFocus(post),
    hint: `Write ${focusWords}.`,
  })
}

function mapOf({ meta }: Post): Readonly<Record<string, unknown>> {
  const wishes = meta.hero_images
  return typeof wishes === 'object' && wishes !== null && !Array.isArray(wishes)
    ? (wishes as Readonly<Record<string, unknown>>)
    : {}
}

/** Where it says so, as far as that can be told without parsing it once more. */
function lineOfFocus({ bytes }: Post): { readonly line?: number } {
  const lines = new TextDecoder().decode(bytes).split('\n')
  const first = lines.findIndex((line) => line.includes('hero_images'))
  const line = lines.findIndex((text, at) => at >= first && /\bfocus\b/.test(text))
  return first < 0 || line < 0 ? {} : { line: line + 1 }
}

/** A person's alternative text as it is read; nothing where nothing of it can be seen. */
export function shownAlt(text: string | undefined): { readonly alt?: string } {
  const alt = shownText(text ?? '', longestAlt)
  return alt === '' ? {} : { alt }
}
