import type { Element, Root as Hast } from 'hast'
import type { Nodes, Root } from 'mdast'
import rehypeRaw from 'rehype-raw'
import rehypeSanitize from 'rehype-sanitize'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'

const markdown = unified().use(remarkParse).use(remarkGfm)
const html = unified()
  .use(remarkRehype, { allowDangerousHtml: true })
  .use(rehypeRaw)
  .use(rehypeSanitize)

/** What a reader of the Markdown sees, by an independent parser, before and after GitHub's sanitizer. */
export interface Seen {
  /** Counts by type of Markdown node. */
  readonly nodes: Readonly<Record<string, number>>
  readonly html: readonly string[]
  readonly headings: readonly string[]
  /** Cells of each row of each table. */
  readonly rows: readonly number[]
  readonly codeBlocks: readonly string[]
  /** Items of task lists, each with the HTML in it. */
  readonly tasks: readonly { readonly ticked: boolean; readonly html: readonly string[] }[]
  /** Counts by tag of the finished page. */
  readonly tags: Readonly<Record<string, number>>
  /** Every `href` and `src` of the finished page. */
  readonly urls: readonly string[]
  /** Text where GitHub looks for mentions and addresses: not in code, not in links. */
  readonly open: string
}

export function see(body: string): Seen {
  const tree: Root = markdown.parse(body)
  const all = [...flat<Nodes>(tree)]
  const page = html.runSync(tree) as Hast
  const elements = [...flat<Hast | Element>(page)].filter((node) => node.type === 'element')
  return {
    nodes: counted(all.map(({ type }) => type)),
    html: htmlIn(tree),
    headings: elements.filter(({ tagName }) => /^h\d$/.test(tagName)).map(textOf),
    rows: all.flatMap((node) => (node.type === 'tableRow' ? [node.children.length] : [])),
    codeBlocks: all.flatMap((node) => (node.type === 'code' ? [node.value] : [])),
    tasks: all.flatMap((node) =>
      node.type === 'listItem' && typeof node.checked === 'boolean'
        ? [{ ticked: node.checked, html: htmlIn(node) }]
        : [],
    ),
    tags: counted(elements.map(({ tagName }) => tagName)),
    urls: elements.flatMap(({ properties }) =>
      [properties.href, properties.src].filter((url) => typeof url === 'string'),
    ),
    open: openText(page),
  }
}

const htmlIn = (node: Nodes) =>
  [...flat<Nodes>(node)].flatMap((part) => (part.type === 'html' ? [part.value] : []))

function* flat<N extends { type: string }>(node: N): Generator<N> {
  yield node
  if ('children' in node) for (const child of node.children as N[]) yield* flat(child)
}

function counted(names: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const name of names.toSorted()) counts[name] = (counts[name] ?? 0) + 1
  return counts
}

function textOf(node: Element['children'][number]): string {
  if (node.type === 'text') return node.value
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function openText(node: Hast | Hast['children'][number]): string {
  if (node.type === 'text') return node.value
  if (node.type === 'element' && ['a', 'code', 'pre'].includes(node.tagName)) return '\ufffc'
  return 'children' in node ? node.children.map(openText).join('') : ''
}
