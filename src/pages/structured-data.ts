import { parseJson } from '../text/parse-json.ts'

type Node = Readonly<Record<string, unknown>>

const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const listed = (value: unknown): readonly unknown[] =>
  value === undefined || value === null ? [] : Array.isArray(value) ? value : [value]

/** Types of schema.org for articles: `Article` and what is one, such as `BlogPosting`, `NewsArticle`. */
const isArticle = (node: Node) => ofType(node, /(?:^|\/)\w*(?:Article|Posting)$/)
const isPage = (node: Node) => ofType(node, /(?:^|\/)\w*Page$/)
const ofType = (node: Node, pattern: RegExp) =>
  listed(node['@type']).some((type) => typeof type === 'string' && pattern.test(type))

/**
 * The addresses that a page's JSON-LD gives for the picture of its article: `image`, or the
 * `primaryImageOfPage` of the page. https://schema.org/Article,
 * https://developers.google.com/search/docs/appearance/structured-data/article
 * @param scripts texts of the scripts; what is no JSON says nothing
 * @returns nothing where there is no article
 */
export function articleImages(scripts: readonly string[]): readonly string[] | undefined {
  const nodes = scripts.flatMap((text) => nodesOf(read(text)))
  const articles = nodes.filter(isArticle)
  if (articles.length === 0) return undefined
  const byId = new Map(
    nodes.flatMap((node) => (typeof node['@id'] === 'string' ? [[node['@id'], node]] : [])),
  )
  const images = articles.flatMap((node) => listed(node.image))
  const ofPages = nodes.filter(isPage).flatMap((node) => listed(node.primaryImageOfPage))
  return (images.length > 0 ? images : ofPages).flatMap((value) => addressOf(value, byId))
}

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
const nodesOf = (value: unknown): readonly Node[] =>
  listed(value)
    .filter(isNode)
    .flatMap((node) => [node, ...listed(node['@graph']).filter(isNode)])

/** A picture is an address, an ImageObject, or the name of one that stands elsewhere in the graph. */
function addressOf(value: unknown, byId: ReadonlyMap<unknown, Node>): readonly string[] {
  if (typeof value === 'string') return value.trim() === '' ? [] : [value.trim()]
  if (!isNode(value)) return []
  const whole = { ...byId.get(value['@id']), ...value } as Node
  const address = [whole.url, whole.contentUrl].find((url) => typeof url === 'string')
  return typeof address === 'string' && address.trim() !== '' ? [address.trim()] : []
}
