import {
  createScanner,
  type Node,
  type ParseError,
  parseTree,
  printParseErrorCode,
  SyntaxKind,
} from 'jsonc-parser'
import { beyondLimits } from '../text/data-limits.ts'
import { withItem } from './braces.ts'
import { type Data, isEmpty, isMap, kindOf, nest, valueAt } from './fields.ts'
import type { FieldEdit, Value } from './post.ts'
import { type Fail, lineStart, replaced } from './source.ts'

/**
 * How a file begins that opens with a JSON object; `{{< shortcode >}}`, `{% tag %}` and `{/* comment *\/}`
 * begin with a brace as well.
 */
export const bareJsonStart = /^\{\s*(?:"(?:[^"\\\n]|\\.)*"\s*:|\}[ \t]*(?:\r?\n|$))/

/** End of the JSON object that a text begins with; undefined where it begins with none. */
export function bareJsonEnd(text: string): number | undefined {
  if (!bareJsonStart.test(text)) return undefined
  const scanner = createScanner(text, true)
  let depth = 0
  for (let token = scanner.scan(); token !== SyntaxKind.EOF; token = scanner.scan()) {
    if (token === SyntaxKind.OpenBraceToken) depth++
    if (token === SyntaxKind.CloseBraceToken) depth--
    if (depth === 0) return scanner.getTokenOffset() + scanner.getTokenLength()
  }
  return undefined
}

/** @throws what `fail` makes, for broken JSON, duplicate keys, or what is not an object. */
export function readJson(block: string, fail: Fail): Data {
  const root = treeOf(block, fail)
  let data: unknown
  try {
    data = JSON.parse(block)
  } catch (cause) {
    throw fail(`The JSON is broken: ${(cause as Error).message}.`, 0, 'Correct the JSON.')
  }
  if (root.type === 'object' && isMap(data)) return data
  throw fail('The front matter is not a JSON object.', 0, 'Write it as `{ "key": "value" }`.')
}

/**
 * One key of a JSON block, by splicing text.
 * @throws what `fail` makes, where the present value is of a kind that the new one cannot replace.
 */
export function spliceJson(block: string, edit: FieldEdit, eol: string, fail: Fail): string {
  let object = treeOf(block, fail)
  // The first key tells: it stays the first.
  const minified = /^\s*\{"(?:[^"\\]|\\.)*":\S/.test(block)
  for (const [depth, name] of edit.key.entries()) {
    if (object.type !== 'object') throw mismatch(edit.key.slice(0, depth), object, 'a map')
    const value = nest(edit.key.slice(depth + 1), edit.value)
    const present: Node | undefined = object.children?.find(
      ({ children }) => children?.[0]?.value === name,
    )?.children?.[1]
    if (present === undefined) {
      const item = `${JSON.stringify(name)}${minified ? ':' : ': '}${printed(value, object)}`
      return withItem(block, { ...inlineOf(object), tight: minified }, item, eol)
    }
    const data = valueAt(JSON.parse(block), edit.key.slice(0, depth + 1))
    const isLast = depth === edit.key.length - 1
    if (isEmpty(data)) return overwrite(present, value)
    if (isLast && edit.mode === 'append') {
      if (present.type !== 'array') throw mismatch(edit.key, present, 'a list')
      const items = value as readonly Value[]
      if (items.length > 1)
        return items.reduce<string>(
          (text, item) => spliceJson(text, { ...edit, value: [item] }, eol, fail),
          block,
        )
      return withItem(
        block,
        { ...inlineOf(present), tight: minified },
        printed(items[0] ?? '', present),
        eol,
      )
    }
    if (isLast) {
      const isScalar = typeof data !== 'object'
      if (isScalar ? isMap(value) : !Array.isArray(value) || !Array.isArray(data))
        throw mismatch(edit.key, present, kindOf(value))
      return overwrite(present, value)
    }
    object = present
  }
  return block

  function overwrite(node: Node, value: Value): string {
    return replaced(block, node.offset, node.offset + node.length, printed(value, node))
  }

  /** JSON in the manner of the place: spread over lines where the block is, indented as there. */
  function printed(value: Value, near: Node): string {
    if (minified) return JSON.stringify(value)
    if (!block.trim().includes('\n')) return JSON.stringify(value, null, 1).replace(/\n\s*/g, ' ')
    const unit = /\n([ \t]+)/.exec(block)?.[1] ?? '  '
    const first = near.children?.at(-1)
    const offset = first === undefined ? near.offset : first.offset
    const indent = /^[ \t]*/.exec(block.slice(lineStart(block, offset)))?.[0] ?? ''
    return JSON.stringify(value, null, unit).replaceAll('\n', eol + indent)
  }

  function mismatch(key: readonly string[], node: Node, wanted: string) {
    const kind = { object: 'a map', array: 'a list' }[node.type as string] ?? 'a single value'
    const what = `\`${key.join('.')}\` holds ${kind}, where ${wanted} is needed.`
    return fail(what, node.offset, 'Change it by hand, or name another key under `fields`.')
  }
}

/** The same for the members of an object without its braces, as Hexo has them. */
export const readMembers = (block: string, fail: Fail): Data =>
  readJson(braced(block), inside(fail))

export function spliceMembers(block: string, edit: FieldEdit, eol: string, fail: Fail): string {
  return spliceJson(braced(block), edit, eol, inside(fail)).slice(opened.length, -1)
}

const opened = '{\n'
const braced = (block: string) => `${opened}${block}}`
const inside =
  (fail: Fail): Fail =>
  (message, offset, hint) =>
    fail(message, Math.max(0, offset - opened.length), hint)

function inlineOf(node: Node) {
  const items = (node.children ?? []).map(
    ({ offset, length }) => [offset, offset + length] as const,
  )
  return { open: node.offset, items }
}

function treeOf(block: string, fail: Fail): Node {
  const beyond = beyondLimits(block, 'json')
  if (beyond) throw fail(`The JSON ${beyond.why}.`, beyond.offset, 'Make it simpler.')
  const errors: ParseError[] = []
  const root = parseTree(block, errors, { disallowComments: true })
  const error = errors[0]
  if (error !== undefined)
    throw fail(
      `The JSON is broken: ${printParseErrorCode(error.error)}.`,
      error.offset,
      'Correct the JSON; it allows neither comments nor trailing commas.',
    )
  if (root === undefined) throw fail('The JSON is empty.', 0, 'Write it as `{ "key": "value" }`.')
  const again = repeatedKey(root)
  if (again !== undefined)
    throw fail('The JSON has the same key twice.', again, 'Keep one of the two keys.')
  return root
}

function repeatedKey(root: Node): number | undefined {
  const open = [root]
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const seen = new Set<unknown>()
    for (const child of node.children ?? []) {
      const name = child.type === 'property' ? child.children?.[0] : undefined
      if (name !== undefined && seen.has(name.value)) return name.offset
      if (name !== undefined) seen.add(name.value)
      open.push(child)
    }
  }
  return undefined
}
