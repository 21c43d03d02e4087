import type { SyntaxNode } from '@lezer/common'
import { parser } from '@lezer/python'

/** Characters of a config that is read: 256 KB. */
const MOST = 256 * 1024

/** What a Python file gives a name, and we cannot know: a call, a sum, an import. */
export const unknownPython = Symbol('unknown')

/**
 * The names that a Python file gives literal values at its top level: texts, numbers, `True`, `False`,
 * `None`, lists, tuples (as lists), dictionaries, and names given before. The last value counts, as it
 * does for Python; nothing is executed, so all else is {@link unknownPython}, and so is what stands in a
 * condition. Empty for a text over 256 KB.
 */
export function pythonNames(text: string): ReadonlyMap<string, unknown> {
  const names = new Map<string, unknown>()
  if (text.length > MOST) return names
  for (let node = parser.parse(text).topNode.firstChild; node; node = node.nextSibling)
    if (node.name === 'AssignStatement') assign(node, text, names)
    else for (const name of assignedIn(node, text)) names.set(name, unknownPython)
  return names
}

function assign(node: SyntaxNode, text: string, names: Map<string, unknown>): void {
  const [target, operator, value, ...rest] = childrenOf(node).filter(
    ({ name }) => name !== 'TypeDef' && name !== 'Comment',
  )
  const isPlain = target?.name === 'VariableName' && operator?.name === 'AssignOp'
  if (isPlain && value && rest.length === 0)
    names.set(textOf(target, text), literalOf(value, text, names))
  else for (const name of assignedIn(node, text)) names.set(name, unknownPython)
}

/** Names that stand left of a `=` anywhere below: `SITE['x'] = 1`, `if DEBUG: SITEURL = ''`. */
function assignedIn(node: SyntaxNode, text: string): readonly string[] {
  const names: string[] = []
  node.cursor().iterate(({ name, node: inner }) => {
    if (name !== 'AssignStatement' && name !== 'UpdateStatement') return
    for (const child of childrenOf(inner)) {
      if (/AssignOp|UpdateOp/.test(child.name)) break
      const first = child.name === 'MemberExpression' ? child.firstChild : child
      if (first?.name === 'VariableName') names.push(textOf(first, text))
    }
  })
  return names
}

function literalOf(node: SyntaxNode, text: string, names: ReadonlyMap<string, unknown>): unknown {
  const inner = () => childrenOf(node).filter(({ name }) => !/^[[\](){},:]$|^Comment$/.test(name))
  const items = () => inner().map((child) => literalOf(child, text, names))
  switch (node.name) {
    case 'String':
      return literalText(textOf(node, text))
    case 'ContinuedString': {
      const parts = items()
      return parts.every((part) => typeof part === 'string') ? parts.join('') : unknownPython
    }
    case 'Number': {
      const number = Number(textOf(node, text).replaceAll('_', ''))
      return Number.isNaN(number) ? unknownPython : number
    }
    case 'Boolean':
      return textOf(node, text) === 'True'
    case 'None':
      return null
    case 'ArrayExpression':
    case 'TupleExpression':
      return items()
    case 'ParenthesizedExpression':
      return items()[0]
    case 'DictionaryExpression': {
      const all = items()
      const pairs = all.flatMap((key, n) => (n % 2 === 0 ? [[String(key), all[n + 1]]] : []))
      return all.length % 2 === 0 ? Object.fromEntries(pairs) : unknownPython
    }
    case 'VariableName': {
      const name = textOf(node, text)
      return names.has(name) ? names.get(name) : unknownPython
    }
    default:
      return unknownPython
  }
}

/** A text without its quotes; nothing is known of one with code in it, or with escapes beyond the usual. */
function literalText(source: string): unknown {
  const [, prefix = '', quotes = '', body = ''] =
    /^([a-z]*)('''|"""|'|")([\s\S]*)\2$/i.exec(source) ?? []
  if (quotes === '' || /[fb]/i.test(prefix)) return unknownPython
  if (/r/i.test(prefix)) return body
  const known: Readonly<Record<string, string>> = { n: '\n', t: '\t', '\n': '' }
  const plain = body.replace(/\\([\\'"nt\n])/g, (_, char: string) => known[char] ?? char)
  return /\\[^\\'"nt\n]/.test(body) ? unknownPython : plain
}

const textOf = ({ from, to }: SyntaxNode, text: string): string => text.slice(from, to)

function childrenOf(node: SyntaxNode): readonly SyntaxNode[] {
  const children: SyntaxNode[] = []
  for (let child = node.firstChild; child; child = child.nextSibling) children.push(child)
  return children
}
