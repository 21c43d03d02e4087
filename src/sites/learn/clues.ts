import type { Post } from '../../posts/post.ts'
import type { Conventions } from '../contract/definition.ts'
import type { Clue } from '../contract/learned.ts'
import { isAbsolute } from '../reading/addresses.ts'
import { isImage } from '../reading/images-of-repo.ts'
import { isMap, usualHeroKeys } from '../reading/keys.ts'
import { isOfOthers, isSocialKey } from '../reading/picture-keys.ts'

/** Whether a key's picture is for sharing, by its name; but what the site's own conventions write to a key, or into its map, goes first. */
export function isSocialIn(keys: Conventions['keys'], key: string): boolean {
  const meanings = Object.entries(keys)
    .filter(([known]) => known === key || known.startsWith(`${key}.`))
    .map(([, word]) => word)
  if (meanings.includes('social') || meanings.includes('url')) return true
  return !meanings.includes('hero') && isSocialKey(key)
}

/** Whether a post names pictures that are not there: then no other file is its hero. */
export const namesPicture = ({ meta }: Post): boolean =>
  [...leaves(meta, [])].some(
    ({ steps, value }) => isImage(value.trim()) && !isOfOthers(steps.join('.')),
  )

/**
 * Every key of a post that names a picture which is there: a file of the repo by `find`, or a full
 * address. Avatars, logos and other decoys name none.
 */
export function cluesIn(
  post: Post,
  find: (value: string, post: Post) => string | undefined,
  isSocial: (key: string) => boolean = isSocialKey,
): readonly Clue[] {
  return [...leaves(post.meta, [])].flatMap(({ steps, value, listed }): Clue[] => {
    const key = steps.join('.')
    const text = value.trim()
    const bare = text.replace(/[?#].*$/, '')
    const remote = isAbsolute(text) && usualHeroKeys.includes(key)
    if (isOfOthers(key) || /[\r\n]/.test(text)) return []
    if (!isImage(bare) && !remote) return []
    const file = find(text, post)
    if (file === undefined && !isAbsolute(text)) return []
    return [{ key, listed, value: text, social: isSocial(key), ...(file ? { file } : {}) }]
  })
}

function* leaves(
  node: unknown,
  steps: readonly string[],
): Generator<{ steps: readonly string[]; value: string; listed: boolean }> {
  if (typeof node === 'string') yield { steps, value: node, listed: false }
  // A list of maps is a gallery, or entries of something else.
  if (Array.isArray(node) && typeof node[0] === 'string')
    yield { steps, value: node[0], listed: true }
  if (!isMap(node) || steps.length > 3) return
  for (const [step, value] of Object.entries(node)) yield* leaves(value, [...steps, step])
}
