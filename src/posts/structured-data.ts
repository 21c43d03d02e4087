import { parseJson } from '../text/parse-json.ts'
import { attribute, type Document, type Element, elementsOf } from './html.ts'

type DataNode = Readonly<Record<string, unknown>>

/** Keys and indexes that lead to a part of JSON. */
export type DataPath = readonly (string | number)[]

interface DataItem {
  readonly value: unknown
  readonly path: DataPath
}

/**
 * What is an article: `Article`, `Report`, `NewsArticle`, `BlogPosting` and the like, with or without
 * the vocabulary before it. A `JobPosting` is none. https://schema.org/Article
 */
const article = /(?:^|[/:])(?:\w*Article|(?!Job)\w*Posting|Report)$/
const page = /(?:^|[/:])\w*Page$/

const isNode = (value: unknown): value is DataNode =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** What is there once may stand alone or in a list. */
const itemsAt = (value: unknown, path: DataPath): readonly DataItem[] =>
  Array.isArray(value)
    ? value.map((item, index) => ({ value: item, path: [...path, index] }))
    : value === undefined || value === null
      ? []
      : [{ value, path }]
const listed = (value: unknown) => itemsAt(value, []).map((item) => item.value)

const ofType = (node: DataNode, pattern: RegExp) =>
  listed(node['@type']).some((type) => typeof type === 'string' && pattern.test(type))

/** Whether this name of a type is one of an article. */
export const isArticleType = (type: string | undefined): boolean =>
  type !== undefined && article.test(type)

/** What a text has that may have JSON-LD: a cheap look before it is parsed. */
export const jsonLdMark = 'ld+json'

/** The type of JSON-LD, whatever its parameters. https://www.w3.org/TR/json-ld11/#iana-considerations */
export const isJsonLdType = (type: string | undefined): boolean =>
  /^\s*application\/ld\+json\s*(?:;|$)/i.test(type ?? '')

export const isJsonLd = (element: Element): boolean =>
  element.tagName === 'script' && isJsonLdType(attribute(element, 'type'))

/** Texts of the scripts of JSON-LD, in head and body: both count. */
export const jsonLdIn = (document: Document): readonly string[] =>
  [...elementsOf(document)]
    .filter(isJsonLd)
    .map(({ childNodes: [text] }) => (text && 'value' in text ? text.value : ''))

/**
 * A value as the text of a script: no `<` in it, so that neither `</script` nor `<!--` ends or hides it.
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export const scriptJson = (value: unknown): string =>
  JSON.stringify(value).replaceAll('<', '\\u003c')

/**
 * The addresses that a page's JSON-LD gives for the picture of its article: `image`, or the
 * `primaryImageOfPage` of the page. https://schema.org/Article,
 * https://developers.google.com/search/docs/appearance/structured-data/article,
 * https://developers.google.com/search/docs/appearance/google-images
 * @param scripts texts of the scripts; what is no JSON says nothing
 * @returns nothing where there is no article
 */
export function articleImages(scripts: readonly string[]): readonly string[] | undefined {
  const nodes = scripts.flatMap((text) => nodesOf(read(text)).map(({ node }) => node))
  const articles = nodes.filter((node) => ofType(node, article))
  if (articles.length === 0) return undefined
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  )
  const images = articles.flatMap((node) => listed(node.image))
  const ofPages = nodes
    .filter((node) => ofType(node, page))
    .flatMap((node) => listed(node.primaryImageOfPage))
  return (images.length > 0 ? images : ofPages).flatMap((value) => addressOf(value, byId))
}

/** Where in a script its first article is; nothing where it tells of none, or is no JSON. */
export const articlePath = (script: string): DataPath | undefined =>
  nodesOf(read(script)).find(({ node }) => ofType(node, article))?.path

/** More than any article says of itself. */
const mostCharacters = 256 * 1024

function read(text: string): unknown {
  try {
    return parseJson(text, mostCharacters)
  } catch {
    return undefined
  }
}

/** What stands at the top: one thing, a list, or a graph of things. */
const nodesOf = (value: unknown): readonly { readonly node: DataNode; readonly path: DataPath }[] =>
  itemsAt(value, []).flatMap((top) => {
    const inGraph = isNode(top.value) ? itemsAt(top.value['@graph'], [...top.path, '@graph']) : []
    return [top, ...inGraph].flatMap(({ value: node, path }) =>
      isNode(node) ? [{ node, path }] : [],
    )
  })

/** A picture is an address, an ImageObject, or the name of one that stands elsewhere in the graph. */
function addressOf(value: unknown, byId: ReadonlyMap<unknown, DataNode>): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (!isNode(value)) return []
  const whole = { ...byId.get(value['@id']), ...value } as DataNode
  const address = [whole.url, whole.contentUrl].find((url) => typeof url === 'string')
  return typeof address === 'string' && address.trim() !== '' ? [address.trim()] : []
}

/** What `digitalSourceType` says of a picture that a model drew: https://schema.org/IPTCDigitalSourceEnumeration */
export const drawnByModel = 'https://schema.org/TrainedAlgorithmicMediaDigitalSource'
