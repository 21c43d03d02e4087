import * as v from 'valibot'
import { described, text } from './described.ts'

const sides = '(?:6[4-9]|[7-9]\\d|[1-9]\\d{2}|[1-3]\\d{3}|40[0-8]\\d|409[0-6])'
const sizeText = 'a size in pixels such as 1536x864, both sides from 64 to 4096'
const ratioText = `${sizeText}, or a ratio such as 4:5`
const ratio = '[1-9]\\d?:[1-9]\\d?'

/** Pixels of an image, `1536x864`. */
export const size = v.pipe(v.string(sizeText), v.regex(new RegExp(`^${sides}x${sides}$`), sizeText))
const sizeOrRatio = v.pipe(
  v.string(ratioText),
  v.regex(new RegExp(`^(?:${sides}x${sides}|${ratio})$`), ratioText),
)

/** File format of an image. */
export const format = v.picklist(['webp', 'jpeg', 'png'])

/** Social images that a post can have. */
export const mostSocial = 6

const weight = 'a whole number of bytes, 10000 or more'
const listText = `a map of settings, or a list of 1 to ${mostSocial} of them`

const file = {
  format: v.optional(described(format, 'File format of the social image.'), 'jpeg'),
  'max-bytes': v.optional(
    described(
      v.pipe(v.number(weight), v.integer(weight), v.minValue(10_000, weight)),
      'Most bytes that the social image may weigh.',
    ),
    300_000,
  ),
}

const one = v.strictObject({
  size: v.optional(described(size, 'Size of the social image.'), '1200x630'),
  ...file,
})

const oneOfSeveral = v.strictObject({
  size: v.optional(
    described(
      sizeOrRatio,
      'Size of this social image, or its ratio such as `1:1`: then it is 1200 pixels wide. Each has another one.',
    ),
    '1200x630',
  ),
  ...file,
  key: v.optional(described(text, 'Dotted key of the front matter that names it.')),
  'structured-data': v.optional(
    described(
      v.boolean('true or false'),
      'It is named in the JSON-LD of the article, where a page gets or has such without a picture.',
    ),
    false,
  ),
})

const several = v.pipe(
  v.array(oneOfSeveral, listText),
  v.minLength(1, listText),
  v.maxLength(mostSocial, listText),
)

/** The key `social`: one image, or a list of which the first is that one. */
export const socialSchemas = { map: one, list: several, any: v.union([one, several], listText) }

/** One social image of each post. */
export interface SocialImage {
  /** `1200x630` */
  readonly size: string
  readonly format: v.InferOutput<typeof format>
  readonly 'max-bytes': number
  /** Dotted key that names it, where it has one of its own. */
  readonly key?: string | undefined
  /** Named in the JSON-LD of the article. */
  readonly 'structured-data'?: boolean
}

/** What is wrong with one of several. */
interface SocialProblem {
  readonly at: number
  readonly message: string
}

/** Pixels that a ratio is wide: what Google asks of pictures for search. */
const ratioWidth = 1200

/**
 * The social images in pixels, or what is wrong with one.
 * @param taken keys of the front matter that say something else
 */
export function socialImages(
  list: v.InferOutput<typeof several>,
  taken: readonly string[],
): readonly SocialImage[] | SocialProblem {
  const images: SocialImage[] = []
  for (const [at, image] of list.entries()) {
    const named = `\`social.${at}\``
    const inPixels = pixelsOf(image.size)
    if (inPixels === undefined)
      return {
        at,
        message: `${named} has the ratio ${image.size}, which at ${ratioWidth} pixels of width is not from 64 to 4096 high.`,
      }
    if (images.some((other) => other.size === inPixels))
      return { at, message: `${named} has the size ${inPixels}, as another one has.` }
    const { key } = image
    if (at > 0 && key === undefined && !image['structured-data'])
      return {
        at,
        message: `Nothing would name ${named}: say its \`key\`, or \`structured-data: true\`.`,
      }
    const keys = [...taken, ...images.flatMap((other) => other.key ?? [])]
    const other = key && keys.find((known) => isWithin(known, key) || isWithin(key, known))
    if (other)
      return { at, message: `${named} has the key ${key}, and ${other} says something else.` }
    images.push({ ...image, size: inPixels })
  }
  return images
}

const isWithin = (outer: string, inner: string) => inner === outer || inner.startsWith(`${outer}.`)

function pixelsOf(text: string): string | undefined {
  const [, wide, high] = /^(\d+):(\d+)$/.exec(text) ?? []
  if (wide === undefined) return text
  const height = Math.round((ratioWidth * Number(high)) / Number(wide))
  return height >= 64 && height <= 4096 ? `${ratioWidth}x${height}` : undefined
}
