import { parse, type Token, Tokenizer } from 'parse5'
import { attribute, elementsOf, metaKey, metaOf } from '../posts/html.ts'
import { jsonLdIn } from '../posts/structured-data.ts'
import { textStates } from './text-states.ts'

/** What a built page says of itself in its head. */
export interface PageHead {
  /** The first content of each `<meta>` by property or name in lower case, and `canonical`. */
  readonly tags: Readonly<Record<string, string>>
  /** `<title>` and the titles that it gives to networks, the plainest last. */
  readonly titles: readonly string[]
  readonly lang: string
  /** Contents of its robots tags: all of them count, and of two that differ the narrower one. */
  readonly robots: readonly string[]
  /** Texts of its JSON-LD. */
  readonly structuredData: readonly string[]
  /** It only sends browsers on to another page. */
  readonly isRedirect: boolean
  /** A part of a page, for scripts to load: it has nothing that begins a page. */
  readonly isFragment: boolean
}

const ofHead = new Set(
  'html head base basefont bgsound link meta title noscript noframes style script template'.split(
    ' ',
  ),
)
/**
 * Offset behind `</head>`, or of the first tag that is no part of a head, so that the rest of a long
 * page need not be parsed. What stands in scripts, comments and templates is none of it.
 */
export function headEnd(text: string): number {
  let end = text.length
  let templates = 0
  const stop = (offset: number) => {
    end = offset
    tokenizer.pause()
  }
  const nothing = () => {}
  const tokenizer = new Tokenizer(
    { sourceCodeLocationInfo: true },
    {
      onStartTag({ tagName, location }: Token.TagToken) {
        if (tagName === 'template') templates++
        if (templates === 0 && !ofHead.has(tagName)) return stop(location?.startOffset ?? 0)
        tokenizer.state = textStates[tagName] ?? tokenizer.state
      },
      onEndTag({ tagName, location }: Token.TagToken) {
        if (tagName === 'template') templates = Math.max(0, templates - 1)
        if (templates > 0) return
        if (tagName === 'head') stop(location?.endOffset ?? 0)
        else if (['body', 'html'].includes(tagName)) stop(location?.startOffset ?? 0)
      },
      onComment: nothing,
      onDoctype: nothing,
      onEof: nothing,
      onCharacter: nothing,
      onNullCharacter: nothing,
      onWhitespaceCharacter: nothing,
    },
  )
  tokenizer.write(text, true)
  return end
}

/** Reads the head alone. @param end where it ends, if that is known */
export function readHead(text: string, end = headEnd(text)): PageHead {
  const document = parse(text.slice(0, end), { sourceCodeLocationInfo: true })
  const tags = metaOf(document)
  let title = ''
  let lang = ''
  const robots: string[] = []
  let isRedirect = false
  let isFragment = !document.childNodes.some(({ nodeName }) => nodeName === '#documentType')
  for (const element of elementsOf(document)) {
    const { tagName } = element
    if (element.sourceCodeLocation) isFragment = false
    if (tagName === 'html') lang = attribute(element, 'lang') ?? ''
    if (tagName === 'title') title ||= firstText(element.childNodes[0])
    if (metaKey(element) === 'robots') robots.push(attribute(element, 'content') ?? '')
    if (tagName === 'meta' && attribute(element, 'http-equiv')?.toLowerCase() === 'refresh')
      isRedirect = /url\s*=/i.test(attribute(element, 'content') ?? '')
  }
  const titles = [title, tags['twitter:title'], tags['og:title']]
  return {
    tags,
    titles: titles.filter((text) => text !== undefined && text.trim() !== '') as string[],
    lang,
    robots,
    structuredData: jsonLdIn(document),
    isRedirect,
    isFragment,
  }
}

const firstText = (node: { readonly value?: unknown } | object | undefined) =>
  node && 'value' in node && typeof node.value === 'string' ? node.value : ''
