import { inserted } from '../../reading/lines.ts'
import { type Head, propsIn, withProp } from './templates-head.ts'
import type { Names } from './templates-schema.ts'

/** The place where a layout of posts calls the head component. */
export interface LayoutCall {
  readonly path: string
  readonly text: string
  /** `<BaseHead title={title}`: what stands before the tag's end, and where that is. */
  readonly tag: string
  readonly end: number
  /** What stands before a key of the post there: nothing for props, `post.data.`, `frontmatter.`. */
  readonly scope: string
  /** Somebody passes another image on purpose. */
  readonly isOther: boolean
}

/** The calls in a file whose scope has a post; those of other pages have no hero to pass. */
export function callsOf(
  path: string,
  text: string,
  head: Head,
  hero: string,
): readonly LayoutCall[] {
  const local = new RegExp(`\\bimport\\s+(\\w+)\\s+from\\s+['"][^'"]*/${head.name}\\.astro['"]`)
  const name = local.exec(text)?.[1]
  const call = name && new RegExp(`<${name}\\b([^<>]*?)\\s*/?>`).exec(text)
  if (!call) return []
  const tag = call[0].replace(/\s*\/?>$/, '')
  // What is spread may hold the image: only a build could tell.
  if (/\{\s*\.\.\./.test(tag)) return []
  const scope = scopeOf(text, tag, hero)
  if (scope === undefined) return []
  const image = passedIn(tag)
  const isOther = image !== undefined && !image.includes(`${scope}${hero}`)
  return [{ path, text, tag, end: call.index + tag.length, scope, isOther }]
}

/** What a call passes as image. */
const passedIn = (tag: string): string | undefined => {
  const passed = /\bimage=\{([^{}]*)\}|\{(image)\}/.exec(tag)
  return passed?.[1] ?? passed?.[2]
}

/** The hero is found beside the title: both are props, or both are in the same object. */
function scopeOf(text: string, tag: string, hero: string): string | undefined {
  const props = propsIn.exec(text)?.[1] ?? ''
  if (new RegExp(`(?:^|[\\s,])${hero}\\s*(?:[,=]|$)`).test(props)) return ''
  return /\btitle=\{([\w.?]*\b(?:frontmatter|data)\.)title\}/.exec(tag)?.[1]
}

/** The layout with a call that passes the post's images and their alternative text. */
export function withImage(call: LayoutCall, names: Names, headTakesText: boolean): string {
  const { tag, text, end, scope } = call
  const { alt, social, isText, sameKind } = names
  const hero = `${scope}${names.hero}`
  const source = headTakesText && !isText ? `${hero}?.src` : hero
  const image = social !== undefined && sameKind ? `${scope}${social} ?? ${source}` : source
  const wanted: readonly (readonly [string, string | undefined, string])[] = [
    ['image', names.hero, image],
    ['imageAlt', alt, `${scope}${alt}`],
    ...(sameKind ? [] : [['socialImage', social, `${scope}${social}`] as const]),
  ]
  const added = wanted.filter(
    ([attribute, key]) =>
      key !== undefined && !new RegExp(`\\b${attribute}=|\\{${attribute}\\}`).test(tag),
  )
  const space = /\r?\n[ \t]*/.exec(tag)?.[0] ?? ' '
  const attributes = added.map(([attribute, , value]) => `${space}${attribute}={${value}}`).join('')
  const called = inserted(text, end, attributes)
  if (scope !== '' || added.length === 0) return called
  // Each goes right behind the hero, so the last goes in first.
  const used = [social, alt].filter((key) => key !== undefined && attributes.includes(`{${key}`))
  return used.reduce<string>((done, key) => withProp(done, key!, names.hero), called)
}
