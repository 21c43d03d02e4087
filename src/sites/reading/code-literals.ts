import type { Ast } from './code-parser.ts'
import { type CodeRun, unknownAt } from './code-run.ts'
import { type CodeScope, nameOfNode, nodeAt, nodesAt } from './code-scope.ts'
import {
  type CodeObject,
  type CodeValue,
  isList,
  isObject,
  isUnknown,
  type Unknown,
  unknownOf,
  unwrapped,
} from './code-values.ts'

interface Draft {
  readonly entries: Map<string, CodeValue>
  rest?: Unknown
}

const sealed = ({ entries, rest }: Draft): CodeObject => ({
  kind: 'object',
  entries,
  ...(rest ? { rest } : {}),
})

/** `{ a: 1, b, ...c }`. */
export function objectLiteral(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const draft: Draft = { entries: new Map() }
  for (const property of nodesAt(node, 'properties')) {
    if (!property) continue
    if (property.type === 'SpreadElement') {
      spread(draft, run.value(nodeAt(property, 'argument'), scope), run)
      continue
    }
    const key = keyOf(property, scope, run)
    // A computed key that nobody knows may be any.
    if (key === undefined) spread(draft, unknownAt(property, run), run)
    else if (property.kind === 'get') draft.entries.set(key, unknownAt(property, run))
    else draft.entries.set(key, run.value(nodeAt(property, 'value'), scope))
    if (!run.affords(0)) return unknownAt(node, run)
  }
  return sealed(draft)
}

function keyOf(property: Ast, scope: CodeScope, run: CodeRun): string | undefined {
  const key = nodeAt(property, 'key')
  if (property.computed !== true) return nameOfNode(key)
  const value = run.value(key, scope)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}

/** Later keys win; what is unknown may have overruled any key before it. */
function spread(draft: Draft, spreadValue: CodeValue, run: CodeRun): void {
  const value = unwrapped(spreadValue)
  if (!run.affords(isObject(value) ? value.entries.size : draft.entries.size)) return
  if (isObject(value)) {
    if (value.rest) overrule(draft, value.rest)
    for (const [key, inner] of value.entries) draft.entries.set(key, inner)
  } else if (isUnknown(value)) {
    const keys = keysOfChoices(value)
    if (keys) for (const key of keys) draft.entries.set(key, unknownOf(value, value.code, key))
    else overrule(draft, value)
  }
}

function overrule(draft: Draft, rest: Unknown): void {
  for (const key of draft.entries.keys())
    draft.entries.set(key, unknownOf(rest, `${rest.code}.${key}`, key))
  draft.rest = rest
}

/** The keys that `condition && { a: 1 }` may set, where all of its values can be read. */
function keysOfChoices({ choices }: Unknown): readonly string[] | undefined {
  if (!choices) return undefined
  const objects = choices.map((choice) => unwrapped(choice))
  const readable = objects.every(
    (choice) => !isUnknown(choice) && !(isObject(choice) && choice.rest),
  )
  return readable
    ? objects.flatMap((choice) => (isObject(choice) ? [...choice.entries.keys()] : []))
    : undefined
}

/** `[a, ...b]`; a list that is spread and is unknown leaves one item that is. */
export function listLiteral(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const items: CodeValue[] = []
  for (const element of nodesAt(node, 'elements')) {
    if (element?.type !== 'SpreadElement') items.push(run.value(element, scope))
    else {
      const value = run.value(nodeAt(element, 'argument'), scope)
      const choices = isUnknown(value) ? value.choices : undefined
      // Of lists that a condition chooses from, each item is there or not: it is looked at.
      const lists = choices?.every(isList) ? choices.flat() : undefined
      const more = isList(value) ? value : (lists ?? [value])
      if (!run.affords(more.length)) return unknownAt(node, run)
      items.push(...more)
    }
  }
  return items
}

/** Objects put into one, as `Object.assign({}, a, b)` does. */
export function merged(values: readonly CodeValue[], run: CodeRun): CodeObject {
  const draft: Draft = { entries: new Map() }
  for (const value of values) spread(draft, value, run)
  return sealed(draft)
}

/** An object with another value at a place: `config.site.url = 'x'`. */
export function withValueAt(
  whole: CodeValue,
  place: readonly string[],
  value: CodeValue,
): CodeValue {
  const [key, ...further] = place
  if (key === undefined) return value
  if (!isObject(whole)) return whole
  const entries = new Map(whole.entries)
  entries.set(key, withValueAt(entries.get(key), further, value))
  return { ...whole, entries }
}
