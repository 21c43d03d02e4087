import type { Data } from '../../posts/fields.ts'
import { isAbsolute } from './addresses.ts'
import { isMap } from './keys.ts'
import { type Says, saysPicture } from './picture-keys.ts'

/** A picture that a post names under a key which says picture. */
export interface NamedPicture {
  /** Dotted. */
  readonly key: string
  readonly value: string
}

/** Steps and values that are looked at in one post: aliases can make a small file a large tree. */
const mostSteps = 5
const mostValues = 10_000
/** What the notes of this program are under. */
const ownKey = 'hero_images'
const ending = /\.(?:png|jpe?g|jfif|webp|avif|gif|svg|apng|jxl|hei[cf]|bmp|tiff?)$/i

/** Whether a path or an address ends like a picture's. */
export const endsLikePicture = (value: string): boolean =>
  ending.test(value.trim().replace(/[?#].*$/, ''))

/**
 * Every picture that a post names under keys that say picture: file names, addresses, data. Maps of any
 * shape and lists of texts count with the key that they are under; of lists of maps only those whose key
 * says picture itself, for others are galleries or parts of a page. Entries of `<meta>` count anywhere.
 * @param knows says of a text that is neither whether it stands for a picture all the same
 */
export function namedPictures(
  meta: Readonly<Record<string, unknown>>,
  knows: (value: string) => boolean = () => false,
): readonly NamedPicture[] {
  const found: NamedPicture[] = []
  for (const { key, value } of valuesIn(meta)) {
    const says = saysPicture(key)
    if (says !== undefined && (isPicture(value, says) || knows(value))) found.push({ key, value })
  }
  return found
}

function isPicture(value: string, says: Says): boolean {
  if (/^data:image\//i.test(value)) return true
  if (isAbsolute(value)) return says === 'any' || (says === 'picture' && endsLikePicture(value))
  return endsLikePicture(value) && !/\s/.test(value)
}

function valuesIn(meta: Readonly<Record<string, unknown>>): readonly NamedPicture[] {
  const found: NamedPicture[] = []
  let seen = 0
  const add = (steps: readonly string[], text: string) => {
    const value = text.trim()
    if (value !== '' && !/[\r\n]/.test(value)) found.push({ key: steps.join('.'), value })
  }
  const visit = (node: unknown, steps: readonly string[], depth: number): void => {
    if (++seen > mostValues || depth > mostSteps) return
    if (typeof node === 'string') add(steps, node)
    else if (Array.isArray(node)) visitList(node, steps, depth)
    else if (isMap(node)) visitMap(node, steps, depth)
  }
  const visitList = (list: readonly unknown[], steps: readonly string[], depth: number) => {
    const isOwn = saysPicture(steps.join('.')) !== undefined
    for (const item of list)
      if (!isMap(item) || isOwn) visit(item, steps, depth + 1)
      else addTag(isMap(item.attrs) ? item.attrs : item)
  }
  const visitMap = (map: Data, steps: readonly string[], depth: number) => {
    if (addTag(map)) return
    for (const [name, value] of Object.entries(map)) {
      if (steps.length === 0 && name === ownKey) continue
      // Beautiful Jekyll has lists of `- /img/a.png: its caption`.
      if (endsLikePicture(name) && saysPicture(steps.join('.'))) add(steps, name)
      else visit(value, [...steps, name], depth + 1)
    }
  }
  const addTag = (map: Data): boolean => {
    const tag = tagIn(map)
    if (tag) add([tag.key], tag.content)
    return tag !== undefined
  }
  visit(meta, [], 0)
  return found
}

/** A `<meta>` as data: `{property: og:image, content: ...}`. */
function tagIn(node: Data): { readonly key: string; readonly content: string } | undefined {
  const key = node.property ?? node.name
  const { content } = node
  return typeof key === 'string' && typeof content === 'string' ? { key, content } : undefined
}
