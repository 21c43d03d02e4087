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

/**
 * One key of a YAML block, by splicing text: the parser only tells where things are. New root keys go
 * to the end of the block at the root's column, nested ones behind their last sibling.
 * @throws what `fail` makes, where the present value is of a kind that the new one cannot replace.
 */
export function spliceYaml(block: string, edit: FieldEdit, eol: string, fail: Fail): string {
  const root = documentOf(block, fail).contents
  const lines = (texts: readonly string[], indent: number) =>
    texts.map((text) => `${' '.repeat(indent)}${text}${eol}`).join('')

  function insert(map: Map, key: string, value: Value): string {
    if (map.flow) {
      const quotes = isScalar(map.items[0]?.key) && map.items[0].key.type === 'QUOTE_DOUBLE'
      const item = yamlInlineEntry(key, value, quotes)
      return withItem(block, { open: map.range[0], items: itemRanges(map) }, item, eol)
    }
    const at = map === root ? block.length : endOfLines(map)
    return insertLines(at, lines(yamlEntry(key, value), column(block, map.items[0]!.key.range[0])))
  }

  function insertLines(at: number, text: string): string {
    const before = block.slice(0, at)
    return before + (before === '' || before.endsWith('\n') ? '' : eol) + text + block.slice(at)
  }

  /** Offset of the line behind the last one that belongs to the node. */
  function endOfLines(node: ParsedNode): number {
    const end = endOf(node)
    return block[end - 1] === '\n' ? end : nextLine(block, end)
  }

  function fill(map: Map, pair: Entry, value: Value): string {
    const node = pair.value
    const colon = afterColon(pair)
    const written = node !== null && node.range[1] > node.range[0]
    const [start, end] = written ? node.range : [colon ?? endOf(pair.key), colon ?? endOf(pair.key)]
    const restOfLine = block.slice(end, nextLine(block, end))
    const inPlace = (text: string) =>
      replaced(block, start, end, written ? text : `${colon === undefined ? ':' : ''} ${text}`)

    if (map.flow) return inPlace(yamlInline(value))
    if (typeof value !== 'object') return inPlace(yamlScalar(value, false))
    const words = isList(value) && value.every((item) => typeof item !== 'object')
    const content = yamlLines(value)
    if (content.length === 0 || (written && (words || restOfLine.trim() !== '')))
      return inPlace(yamlInline(value))
    const children = lines(content, column(block, pair.key.range[0]) + 2)
    const from = written ? (colon ?? start) : end
    return block.slice(0, from) + restOfLine + children + block.slice(end + restOfLine.length)
  }

  function replace(map: Map, node: ParsedNode, value: Value): string {
    const [start, end] = node.range
    if (isScalar(node) || isAlias(node)) {
      if (typeof value === 'object' && !isList(value)) throw mismatch(node, 'a map')
      const inline = map.flow || typeof value === 'object'
      const text = inline ? yamlInline(value) : yamlScalar(value as string, false)
      // A block scalar keeps the comment behind its `|` and the blank lines below it.
      const [, comment = '', tail = ''] =
        /^[|>][-+\d]*([ \t]+#[^\r\n]*)?[\s\S]*?((?:\r?\n[ \t]*)*\r?\n)$/.exec(
          block.slice(start, end),
        ) ?? []
      return replaced(block, start, end, text + comment + tail)
    }
    if (!isSeq(node) || !isList(value))
      throw mismatch(node, isList(value) ? 'a list' : 'a single value')
    if (node.flow || map.flow) return replaced(block, start, end, yamlInline(value))
    const last = endOf(node)
    const text = lines(yamlLines(value), column(block, start)).trim()
    return replaced(block, start, last, block[last - 1] === '\n' ? text + eol : text)
  }

  function append(node: ParsedNode, items: readonly Value[]): string {
    if (!isSeq(node)) throw mismatch(node, 'a list')
    if (!node.flow)
      return insertLines(endOfLines(node), lines(yamlLines(items), column(block, node.range[0])))
    const [first = '', ...others] = items
    const place = { open: node.range[0], items: itemRanges(node) }
    const text = withItem(block, place, yamlInline(first), eol)
    return others.length === 0 ? text : spliceYaml(text, { ...edit, value: others }, eol, fail)
  }

  function mismatch(node: ParsedNode, wanted: string, key = edit.key) {
    const what = `\`${key.join('.')}\` holds ${nodeKind(node)}, where ${wanted} is needed.`
    return fail(what, node.range[0], 'Change it by hand, or name another key under `fields`.')
  }

  if (root === null)
    return insertLines(
      block.length,
      lines(yamlEntry(edit.key[0]!, nest(edit.key.slice(1), edit.value)), 0),
    )
  let map = root
  for (const [depth, name] of edit.key.entries()) {
    if (!isMap(map)) throw mismatch(map, 'a map', edit.key.slice(0, depth))
    const rest = edit.key.slice(depth + 1)
    const pair = map.items.find(({ key }) => isScalar(key) && String(key.value) === name) as
      | Entry
      | undefined
    if (pair === undefined) return insert(map, name, nest(rest, edit.value))
    if (isEmptyNode(pair.value)) return fill(map, pair, nest(rest, edit.value))
    if (rest.length > 0) map = pair.value!
    else if (edit.mode === 'append') return append(pair.value!, edit.value as readonly Value[])
    else return replace(map, pair.value!, edit.value)
  }
  return block
}
