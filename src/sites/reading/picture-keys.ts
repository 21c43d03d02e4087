/** Words of a key that name a picture, whatever else the key says. */
const pictures = new Set(
  'image images img imgs picture pictures pic pics photo photos thumbnail thumbnails thumb thumbs illustration artwork'.split(
    ' ',
  ),
)
/** Words for where a picture stands, or what it is for: with a picture's file they say one too. */
const places = new Set(
  'cover covers banner hero header background bg backdrop feature featured preview poster splash masthead card visual og opengraph social share sharing seo twitter facebook'.split(
    ' ',
  ),
)
const sharing = new Set('og opengraph social seo share sharing twitter facebook'.split(' '))

/** Pictures of somebody or something else than the article, and lists of them. */
const ofOthers =
  /^(?:avatar|author|logo|icon|favicon|badge|sponsor|profile|signature|bibliograph|reference|galler|attachment|resource|related|download|qr|teaser|speaker|guest|member|people|person|team|contributor|editor|headshot|company|emoji|sprite)|(?:avatar|logo|icon|badge)s?$/
/** What is said about a picture. */
const about =
  /^(?:alt|caption|credit|attribution|licen[cs]e|photographer|copyright|position|class|style|width|height|size|colou?r|title|description|text|format|type)/
/** Where it is from, or what it leads to: another page, mostly. */
const leading = /^(?:source|link|href|page|from)/
const compound = /^(.+?)(images?|imgs?|pictures?|photos?|thumbnails?)$/

/** A dotted key in words: `ogImage`, `og-image`, `og_image`, `og.image` and `ogimage` are the same two. */
export const wordsOf = (key: string): readonly string[] =>
  key
    .replace(/open[-_ ]?graph/gi, 'Opengraph')
    .split(/[^\p{L}\p{N}]+|(?<=[\p{Ll}\p{N}])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/u)
    .filter((word) => word !== '')
    .flatMap((word) => compound.exec(word.toLowerCase())?.slice(1) ?? [word.toLowerCase()])

/** Whether a key is about others than the article: teasers, avatars, logos, icons, authors' photos. */
export const isOfOthers = (key: string): boolean => wordsOf(key).some((word) => ofOthers.test(word))

/** Whether a dotted key says by its name that its picture is for sharing: `ogImage`, `seo.image`. */
export const isSocialKey = (key: string): boolean => wordsOf(key).some((word) => sharing.has(word))

/**
 * What under a key that says picture is one: `any` path or address, where a word names a picture; what
 * ends like a `picture`, where it says a place; a `path` alone, where it tells what a picture is from.
 */
export type Says = 'any' | 'picture' | 'path'

/** Keys that were asked about: those of one post are mostly those of the others. */
const asked = new Map<string, Says | undefined>()
const mostAsked = 2000

/** Whether a dotted key says picture, and how surely; nothing for teasers, avatars, logos and the like. */
export function saysPicture(key: string): Says | undefined {
  if (asked.has(key)) return asked.get(key)
  const says = saidBy(key)
  if (asked.size < mostAsked) asked.set(key, says)
  return says
}

function saidBy(key: string): Says | undefined {
  const words = wordsOf(key)
  const last = words.at(-1) ?? ''
  if (words.some((word) => ofOthers.test(word)) || about.test(last)) return undefined
  const isNamed = words.some((word) => pictures.has(word))
  if (!isNamed && !words.some((word) => places.has(word))) return undefined
  if (leading.test(last)) return 'path'
  return isNamed ? 'any' : 'picture'
}
