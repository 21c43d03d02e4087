import type { Post } from '../../posts/post.ts'
import { isAltOf } from '../learn/alt-key.ts'
import { isFilled, isMap, valueAt } from '../reading/keys.ts'
import { namedPictures } from '../reading/named-pictures.ts'
import { wordsOf } from '../reading/picture-keys.ts'

/** A key of the form in which a post says its picture. */
export interface FormKey {
  /** Dotted. */
  readonly key: string
  /** It holds the alternative text. */
  readonly isAlt: boolean
}

/** Facts of a picture that hold in every language. */
const facts =
  /^(?:credit|attribution|licen[cs]e|photographer|copyright|position|class|style|width|height|size|colou?r|format|type|relative|hidden|responsive|lqip|blur|fit|ratio|align)/
/** Words about a picture: they are in the language of the post that says them. */
const words = /^(?:title|caption|description|text|label)$/i

export const isWordsOfPicture = (name: string): boolean => words.test(name)

/** Whether a key beside that of a picture, `name` beside `key`, holds the text for those who do not see it. */
const isAltBeside = (name: string, key: string) => isAltOf(name, key) && !isWordsOfPicture(name)

/**
 * The keys by which a post says its pictures, whatever their form: a scalar, a list, a map with what is
 * said there of the picture. What else stands in such a map (a title for search engines, say) is not of it.
 */
export function formOf({ meta }: Pick<Post, 'meta'>): readonly FormKey[] {
  const found = new Map<string, boolean>()
  for (const { key: named } of namedPictures(meta)) {
    const key = listOf(named, meta)
    if (!isFilled(valueAt(meta, key))) continue
    found.set(key, false)
    const start = key.lastIndexOf('.') + 1
    const [parent, last] = [key.slice(0, start), key.slice(start)]
    const map = parent === '' ? meta : valueAt(meta, parent.slice(0, -1))
    for (const [name, value] of isMap(map) ? Object.entries(map) : []) {
      const isAlt = typeof value === 'string' && isAltBeside(name, last)
      if (isAlt || isFactOf(name, last, parent === '')) found.set(`${parent}${name}`, isAlt)
    }
  }
  return [...found].map(([key, isAlt]) => ({ key, isAlt }))
}

/** The key of the list that a dotted key leads into, or the key itself. */
function listOf(key: string, meta: Post['meta']): string {
  const steps = key.split('.')
  const depth = steps.findIndex((_, index) =>
    Array.isArray(valueAt(meta, steps.slice(0, index + 1).join('.'))),
  )
  return depth === -1 ? key : steps.slice(0, depth + 1).join('.')
}

/** At the top of the front matter the name must say of which picture it is: `image_credit` beside `image`. */
function isFactOf(name: string, key: string, isTop: boolean): boolean {
  const [own, ofPicture] = [wordsOf(name), wordsOf(key)]
  const isNamed = ofPicture.every((word, index) => own[index] === word)
  const rest = isNamed ? own.slice(ofPicture.length) : own
  return (!isTop || isNamed) && rest.length > 0 && facts.test(rest[0]!)
}
