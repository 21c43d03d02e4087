import type { Ast } from './code-parser.ts'
import { type CodeValue, short, type Unknown } from './code-values.ts'

/** Names and how to get at their values, which are looked up when they are asked for. */
export interface CodeScope {
  readonly names: Map<string, Binding>
  readonly parent?: CodeScope
}

export type Binding =
  /** `const name = init`, or a part of it: `const { a: { name } } = init`. */
  | { readonly init: Ast; readonly part: readonly string[]; readonly scope: CodeScope }
  | { readonly fn: Ast; readonly scope: CodeScope }
  /** `name` of what a module exports: `default`, or `*` for all of it. */
  | { readonly module: string; readonly name: string }
  | { readonly unknown: Unknown }
  | { readonly value: CodeValue }
  /** A name that is given something else later on. */
  | { readonly original: Binding; readonly changes: readonly CodeChange[] }

/** An assignment to a name of the file's top, or to a place inside of its value. */
export interface CodeChange {
  readonly name: string
  /** Keys below the name; empty where it gets another value altogether. */
  readonly place: readonly string[]
  /** Nothing where it is not made for certain: in a condition, in a function. */
  readonly value: Ast | undefined
  readonly scope: CodeScope
}

export const nodeAt = (node: Ast, key: string): Ast | undefined => {
  const found = node[key]
  return isNode(found) ? found : undefined
}

export const nodesAt = (node: Ast, key: string): readonly (Ast | null)[] => {
  const found = node[key]
  return Array.isArray(found) ? found : []
}

export const isNode = (value: unknown): value is Ast =>
  typeof value === 'object' && value !== null && typeof (value as Ast).type === 'string'

export const isFunctionNode = ({ type }: Ast): boolean =>
  /^(?:Arrow)?Function(?:Expression|Declaration)$/.test(type)

/** All nodes right below. */
export const childrenOf = (node: Ast): readonly Ast[] =>
  Object.values(node).flatMap((value) =>
    Array.isArray(value) ? value.filter(isNode) : isNode(value) ? [value] : [],
  )

export const nameOfNode = (node: Ast | null | undefined): string | undefined => {
  if (node?.type === 'Identifier' || node?.type === 'JSXIdentifier') return String(node.name)
  return node?.type === 'Literal' ? String(node.value) : undefined
}

const bare = (name: string): Unknown => ({ kind: 'unknown', code: short(name), name })

/** The scope of statements, with what they declare. */
export function scopeOf(statements: readonly (Ast | null)[], parent?: CodeScope): CodeScope {
  const scope: CodeScope = { names: new Map(), ...(parent ? { parent } : {}) }
  for (const statement of statements) if (statement) declare(statement, scope)
  return scope
}

/** The scope of a function, whose parameters nobody knows. */
export function scopeOfFunction(fn: Ast, parent: CodeScope): CodeScope {
  const body = nodeAt(fn, 'body')
  const scope = scopeOf(body?.type === 'BlockStatement' ? nodesAt(body, 'body') : [], parent)
  for (const param of nodesAt(fn, 'params'))
    for (const name of namesIn(param))
      if (!scope.names.has(name)) scope.names.set(name, { unknown: bare(name) })
  return scope
}

function declare(statement: Ast, scope: CodeScope): void {
  const { type } = statement
  const inside = type.startsWith('Export') ? nodeAt(statement, 'declaration') : undefined
  if (inside) declare(inside, scope)
  else if (type === 'ImportDeclaration') declareImports(statement, scope)
  else if (type === 'VariableDeclaration')
    for (const one of nodesAt(statement, 'declarations').filter(isNode)) declareVariable(one, scope)
  else declareNamed(statement, scope)
}

/** A function, a class, an enum. */
function declareNamed(statement: Ast, scope: CodeScope): void {
  const name = nameOfNode(nodeAt(statement, 'id'))
  if (name === undefined) return
  if (isFunctionNode(statement)) scope.names.set(name, { fn: statement, scope })
  else if (/Declaration$/.test(statement.type)) scope.names.set(name, { unknown: bare(name) })
}

function declareImports(statement: Ast, scope: CodeScope): void {
  const module = String(nodeAt(statement, 'source')?.value)
  for (const specifier of nodesAt(statement, 'specifiers').filter(isNode)) {
    const local = nameOfNode(nodeAt(specifier, 'local'))
    if (local === undefined) continue
    const imported = nameOfNode(nodeAt(specifier, 'imported'))
    const name = specifier.type === 'ImportNamespaceSpecifier' ? '*' : (imported ?? 'default')
    scope.names.set(local, { module, name })
  }
}

function declareVariable(declarator: Ast, scope: CodeScope): void {
  const [id, init] = [nodeAt(declarator, 'id'), nodeAt(declarator, 'init')]
  if (!id) return
  const parts = partsIn(id, [])
  for (const name of namesIn(id)) {
    const part = parts.get(name)
    const known = init && part
    if (known) scope.names.set(name, { init, part, scope })
    else if (!init && id.type === 'Identifier') scope.names.set(name, { value: undefined })
    else scope.names.set(name, { unknown: bare(name) })
  }
}

/** The places of the names of a pattern, as far as they are keys: `{ a: { b } }` has `b` at `a.b`. */
function partsIn(pattern: Ast, place: readonly string[]): Map<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  if (pattern.type === 'Identifier') found.set(String(pattern.name), place)
  const isArray = pattern.type === 'ArrayPattern'
  for (const [index, item] of nodesAt(pattern, isArray ? 'elements' : 'properties').entries()) {
    const inner = isArray ? item : item && nodeAt(item, 'value')
    const key = isArray
      ? String(index)
      : item !== null
        ? nameOfNode(nodeAt(item, 'key'))
        : undefined
    if (!inner || !key || item?.computed === true) continue
    // A default counts where there is no value, which the pattern alone does not tell.
    for (const [name, part] of partsIn(inner, [...place, key])) found.set(name, part)
  }
  return found
}

/** All names that a pattern binds. */
function namesIn(pattern: Ast | null): readonly string[] {
  if (!pattern) return []
  if (pattern.type === 'Identifier') return [String(pattern.name)]
  if (pattern.type === 'AssignmentPattern') return namesIn(nodeAt(pattern, 'left') ?? null)
  if (pattern.type === 'RestElement') return namesIn(nodeAt(pattern, 'argument') ?? null)
  if (pattern.type === 'ArrayPattern') return nodesAt(pattern, 'elements').flatMap(namesIn)
  if (pattern.type === 'TSParameterProperty') return namesIn(nodeAt(pattern, 'parameter') ?? null)
  return nodesAt(pattern, 'properties').flatMap((property) =>
    namesIn(property && (nodeAt(property, 'value') ?? property)),
  )
}
