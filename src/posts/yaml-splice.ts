import { isAlias, isMap, isScalar, isSeq, type Pair, type ParsedNode, type YAMLMap } from 'yaml'
import { withItem } from './braces.ts'
import { nest } from './fields.ts'
import type { FieldEdit, Value } from './post.ts'
import { type Fail, nextLine, replaced } from './source.ts'
import { documentOf } from './yaml.ts'
import { afterColon, column, endOf, isEmptyNode, itemRanges, nodeKind } from './yaml-nodes.ts'
import {
  isList,
  yamlEntry,
  yamlInline,
  yamlInlineEntry,
  yamlLines,
  yamlScalar,
} from './yaml-text.ts'

type Map = YAMLMap.Parsed
type Entry = Pair<ParsedNode, ParsedNode | null>

/** The text that is edited, and what every step of the edit needs to know. */
interface Splicing {
  readonly block: string
  readonly edit: FieldEdit
  readonly eol: string
  readonly fail: Fail
}

/**
 * One key of a YAML block, by splicing text: the parser only tells where things are. New root keys go
 * to the end of the block at the root's column, nested ones behind their last sibling.
 * @throws what `fail` makes, where the present value is of a kind that the new one cannot replace.
 */
export function spliceYaml(block: string, edit: FieldEdit, eol: string, fail: Fail): string {
  const splicing: Splicing = { block, edit, eol, fail }
  const root = documentOf(block, fail).contents
  if (root === null) return insertFirst(splicing)
  let map = root
  for (const [depth, name] of edit.key.entries()) {
    if (!isMap(map)) throw mismatch(splicing, map, 'a map', edit.key.slice(0, depth))
    const rest = edit.key.slice(depth + 1)
    const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === name) as
      | Entry
      | undefined
    if (pair === undefined) return insert(splicing, map, map === root, name, nest(rest, edit.value))
    if (isEmptyNode(pair.value)) return fill(splicing, map, pair, nest(rest, edit.value))
    if (rest.length > 0) map = pair.value!
    else if (edit.mode === 'append')
      return append(splicing, pair.value!, edit.value as readonly Value[])
    else return replace(splicing, map, pair.value!, edit.value)
  }
  return block
}

/** The key as the only one of a block that holds none yet. */
function insertFirst(splicing: Splicing): string {
  const { block, edit } = splicing
  const entry = yamlEntry(edit.key[0]!, nest(edit.key.slice(1), edit.value))
  return insertLines(splicing, block.length, asLines(splicing, entry, 0))
}

/** A new key behind the others of its map. */
function insert(splicing: Splicing, map: Map, isRoot: boolean, key: string, value: Value): string {
  const { block, eol } = splicing
  if (map.flow) {
    const quotes = isScalar(map.items[0]?.key) && map.items[0].key.type === 'QUOTE_DOUBLE'
    const item = yamlInlineEntry(key, value, quotes)
    return withItem(block, { open: map.range[0], items: itemRanges(map) }, item, eol)
  }
  const end = isRoot ? block.length : endOfLines(splicing, map)
  const indent = column(block, map.items[0]!.key.range[0])
  return insertLines(splicing, end, asLines(splicing, yamlEntry(key, value), indent))
}

/** The value of a key that has none: it stands there alone, or with `~`, `null` or a comment. */
function fill({ block, ...splicing }: Splicing, map: Map, pair: Entry, value: Value): string {
  const node = pair.value
  const colon = afterColon(pair)
  const written = node !== null && node.range[1] > node.range[0]
  const [start, end] = written ? node.range : [colon ?? endOf(pair.key), colon ?? endOf(pair.key)]
  const restOfLine = block.slice(end, nextLine(block, end))
  const inPlace = (text: string) =>
    replaced(block, start, end, written ? text : `${colon === undefined ? ':' : ''} ${text}`)

  if (map.flow) return inPlace(yamlInline(value))
  if (typeof value !== 'object') return inPlace(yamlScalar(value, false))
  const isPlainList = isList(value) && value.every((item) => typeof item !== 'object')
  const content = yamlLines(value)
  if (content.length === 0 || (written && (isPlainList || restOfLine.trim() !== '')))
    return inPlace(yamlInline(value))
  const children = asLines(splicing, content, column(block, pair.key.range[0]) + 2)
  const from = written ? (colon ?? start) : end
  return block.slice(0, from) + restOfLine + children + block.slice(end + restOfLine.length)
}

/** A value in place of another of its kind. */
function replace(splicing: Splicing, map: Map, node: ParsedNode, value: Value): string {
  if (isScalar(node) || isAlias(node)) return replaceScalar(splicing, map, node, value)
  if (!isSeq(node) || !isList(value))
    throw mismatch(splicing, node, isList(value) ? 'a list' : 'a single value')
  const { block, eol } = splicing
  const [start, end] = node.range
  if (node.flow || map.flow) return replaced(block, start, end, yamlInline(value))
  const last = endOf(node)
  const text = asLines(splicing, yamlLines(value), column(block, start)).trim()
  return replaced(block, start, last, block[last - 1] === '\n' ? text + eol : text)
}

/** A single value may become a list, but no map. */
function replaceScalar(splicing: Splicing, map: Map, node: ParsedNode, value: Value): string {
  const { block } = splicing
  const [start, end] = node.range
  if (typeof value === 'object' && !isList(value)) throw mismatch(splicing, node, 'a map')
  const inline = map.flow || typeof value === 'object'
  const text = inline ? yamlInline(value) : yamlScalar(value as string, false)
  // A block scalar keeps the comment behind its `|` and the blank lines below it.
  const [, comment = '', tail = ''] =
    /^[|>][-+\d]*([ \t]+#[^\r\n]*)?[\s\S]*?((?:\r?\n[ \t]*)*\r?\n)$/.exec(
      block.slice(start, end),
    ) ?? []
  return replaced(block, start, end, text + comment + tail)
}

/** More items behind those of a list; into a list on one line they go one by one. */
function append(splicing: Splicing, node: ParsedNode, items: readonly Value[]): string {
  if (!isSeq(node)) throw mismatch(splicing, node, 'a list')
  const { block, edit, eol, fail } = splicing
  if (!node.flow) {
    const lines = asLines(splicing, yamlLines(items), column(block, node.range[0]))
    return insertLines(splicing, endOfLines(splicing, node), lines)
  }
  const [first = '', ...rest] = items
  const place = { open: node.range[0], items: itemRanges(node) }
  const text = withItem(block, place, yamlInline(first), eol)
  return rest.length === 0 ? text : spliceYaml(text, { ...edit, value: rest }, eol, fail)
}

const asLines = ({ eol }: Pick<Splicing, 'eol'>, texts: readonly string[], indent: number) =>
  texts.map((text) => `${' '.repeat(indent)}${text}${eol}`).join('')

function insertLines({ block, eol }: Splicing, offset: number, text: string): string {
  const before = block.slice(0, offset)
  return before + (before === '' || before.endsWith('\n') ? '' : eol) + text + block.slice(offset)
}

/** Offset of the line behind the last one that belongs to the node. */
function endOfLines({ block }: Splicing, node: ParsedNode): number {
  const end = endOf(node)
  return block[end - 1] === '\n' ? end : nextLine(block, end)
}

function mismatch(
  { edit, fail }: Splicing,
  node: ParsedNode,
  wanted: string,
  key: readonly string[] = edit.key,
) {
  const what = `\`${key.join('.')}\` holds ${nodeKind(node)}, where ${wanted} is needed.`
  return fail(what, node.range[0], 'Change it by hand, or name another key under `fields`.')
}
