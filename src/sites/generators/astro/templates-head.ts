import { inserted, linesAfter } from '../../reading/lines.ts'
import type { Names } from './templates-schema.ts'

/** A component that writes `og:image` from its prop `image`. */
export interface Head {
  readonly path: string
  readonly text: string
  /** Name of the file without `.astro`. */
  readonly name: string
  /** The prop is an address, not an imported image. */
  readonly takesText: boolean
}

/** `const { title, image = Fallback } = Astro.props`, with the place of its inside. */
export const propsIn = /\b(?:const|let)\s*\{([^{}]*)\}\s*=\s*Astro\.props\b/d

/** A name in the inside of such a pattern, with its default value. */
const binding = (name: string) => new RegExp(`(?<![\\w$.:=]\\s*)\\b${name}\\b(?!\\s*:)`, 'd')

const meta = (key: string) =>
  new RegExp(`<meta\\s[^<>]*?\\b(property|name)=(["'])${key}\\2[^<>]*?(\\s*/)?>`)

const ogImage = meta('og:image')

/** The file as such a component, if it is one. */
export function headIn(path: string, text: string): Head | undefined {
  const tag = ogImage.exec(text)?.[0]
  const names = propsIn.exec(text)?.[1]
  if (tag === undefined || names === undefined || !binding('image').test(names)) return undefined
  const content = contentOf(tag)
  if (content === undefined || !/\bimage\b/.test(content)) return undefined
  const name = /([^/]+)\.astro$/.exec(path)![1]!
  return { path, text, name, takesText: !/\bimage\.src\b/.test(content) }
}

const contentOf = (tag: string) => /\bcontent=\{([^{}]*)\}/.exec(tag)?.[1]

/** Adds a name to the pattern that takes the props, behind the one that it belongs to. */
export function withProp(text: string, name: string, behind: string): string {
  const props = propsIn.exec(text)
  const place = props && binding(behind).exec(props[1]!)
  if (!props || !place || binding(name).test(props[1]!)) return text
  const [from] = props.indices![1]!
  const rest = props[1]!.slice(place.index)
  const item = /^[^,]*/.exec(rest)![0].trimEnd()
  return inserted(text, from + place.index + item.length, `, ${name}`)
}

/** The head with the tags that it lacks, and with the social image in those that it has. */
export function withTags(
  head: Head,
  { alt, social, sameKind, isOurs }: Names,
  size: { readonly width: number; readonly height: number; readonly hasBase: boolean },
): string {
  const takesSocial = social !== undefined && !sameKind
  const named = takesSocial ? withSocial(head.text, size.hasBase) : head.text
  const hasSocial = takesSocial && /\bsocialImage\b/.test(named)
  const tag = ogImage.exec(named)![0]
  const close = /\s*\/?>$/.exec(tag)![0]
  const write = (attribute: string, key: string, content: string) =>
    `<meta ${attribute}="${key}" content=${content}${close}`
  const ifAlt = (line: string) => `{imageAlt && ${line}}`
  const lacks = (key: string) => !meta(key).test(named)

  const sized = (side: 'width' | 'height') => {
    const key = `og:image:${side}`
    if (!hasSocial) return write('property', key, `{image.${side}}`)
    return isOurs
      ? write('property', key, `{socialImage ? ${size[side]} : image.${side}}`)
      : `{!socialImage && ${write('property', key, `{image.${side}}`)}}`
  }
  const og = [
    ...(head.takesText || !lacks('og:image:width') ? [] : [sized('width'), sized('height')]),
    ...(alt && lacks('og:image:alt')
      ? [ifAlt(write('property', 'og:image:alt', '{imageAlt}'))]
      : []),
  ]
  const card = meta('twitter:card').exec(named)
  const attribute = card?.[1] ?? 'name'
  const twitter = [
    ...(card ? [] : [write(attribute, 'twitter:card', '"summary_large_image"')]),
    ...(lacks('twitter:image') ? [write(attribute, 'twitter:image', `{${contentOf(tag)}}`)] : []),
    ...(alt && lacks('twitter:image:alt')
      ? [ifAlt(write(attribute, 'twitter:image:alt', '{imageAlt}'))]
      : []),
  ]
  const tagged = below(below(named, twitter, card ? 'twitter:card' : 'og:image'), og, 'og:image')
  const props = ['socialImage', 'imageAlt'].filter((name) =>
    new RegExp(`\\b${name}\\b`).test(tagged),
  )
  return props.reduce((text, name) => withProp(withType(text, name), name, 'image'), tagged)
}

/**
 * The social image before the hero in og:image and twitter:image. It is a public path, which Astro
 * leaves without the base path of the site.
 */
function withSocial(text: string, hasBase: boolean): string {
  const path = hasBase
    ? "(socialImage && import.meta.env.BASE_URL.replace(/\\/$/, '') + socialImage)"
    : 'socialImage'
  return ['og:image', 'twitter:image'].reduce((done, key) => {
    const tag = meta(key).exec(done)
    const call = tag && /(\bcontent=\{new URL\()image(\.src)?(?=,)/.exec(tag[0])
    return tag && call
      ? done.replace(tag[0], () =>
          tag[0].replace(call[0], () => `${call[1]}${path} ?? image${call[2] ?? ''}`),
        )
      : done
  }, text)
}

/** Lines behind the tag, which may span several. */
function below(text: string, lines: readonly string[], key: string): string {
  const tag = meta(key).exec(text)
  return tag === null || lines.length === 0
    ? text
    : linesAfter(text, tag.index + tag[0].length, lines, indentOf(text, tag.index))
}

const indentOf = (text: string, offset: number) =>
  /[ \t]*$/.exec(text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset))![0]

/** `imageAlt?: string` behind `image` in the type of the props. */
function withType(text: string, name: string): string {
  const type = /\b(?:interface|type)\s+Props\b[^{}]*\{([^{}]*)\}/d.exec(text)
  const line = type && /^[ \t]*image\??\s*:[^\r\n]*?([;,]?)[ \t]*$/m.exec(type[1]!)
  if (!type || !line || new RegExp(`\\b${name}\\b`).test(type[1]!)) return text
  return linesAfter(text, type.indices![1]![0] + line.index, [`${name}?: string${line[1]}`])
}
