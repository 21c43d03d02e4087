import { isAlias, isMap, isPair, isScalar, isSeq, type Pair, type ParsedNode } from 'yaml'
import { lineStart } from './source.ts'

/** Present but without content: `key:`, `key: ''`, `key: []`, `key: {}`. */
export function isEmptyNode(node: ParsedNode | null): boolean {
  if (node === null) return true
  if (isScalar(node)) return node.value === null || node.value === ''
  return !isAlias(node) && node.items.length === 0
}

/** Offset behind the last character of a node, whatever comments and blank lines follow. */
export function endOf(node: ParsedNode): number {
  if (isAlias(node) || isScalar(node) || node.flow) return node.range[1]
  const last = node.items.at(-1)
  if (last === undefined) return node.range[1]
  return isPair(last) ? endOfPair(last) : endOf(last)
}

function endOfPair(pair: Pair<ParsedNode, ParsedNode | null>): number {
  return pair.value === null ? endOf(pair.key) : endOf(pair.value)
}

/** `[start, end)` of each item of an inline map or list. */
export function itemRanges(node: ParsedNode): [number, number][] {
  if (!isMap(node) && !isSeq(node)) return []
  return node.items.map((item) => {
    const first = isPair(item) ? item.key : item
    return [first.range[0], isPair(item) ? endOfPair(item) : endOf(item)]
  })
}

/** Offset behind the colon of a pair, and behind the anchor or tag that follows; none without colon. */
export function afterColon({ srcToken }: Pair<ParsedNode, ParsedNode | null>): number | undefined {
  const separators = srcToken?.sep ?? []
  const token = separators.findLast(({ type }) => ['map-value-ind', 'anchor', 'tag'].includes(type))
  return token === undefined ? undefined : token.offset + token.source.length
}

export function column(text: string, offset: number): number {
  return offset - lineStart(text, offset)
}

/** What a node is, for people. */
export function nodeKind(node: ParsedNode): string {
  if (isMap(node)) return 'a map'
  if (isSeq(node)) return 'a list'
  return isAlias(node) ? 'an alias' : 'a single value'
}
