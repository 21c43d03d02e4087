import { doingsIn } from './code-changes.ts'
import { changed, createRun } from './code-evaluate.ts'
import { type Ast, parseCode } from './code-parser.ts'
import { type CodeScope, isNode, nameOfNode, nodeAt, nodesAt, scopeOf } from './code-scope.ts'
import { at, type CodeValue, isUnknown, objectOf, type Unknown } from './code-values.ts'

/** What a file of code says, without running it. */
export interface CodeModule {
  /** What it exports under a name: `default`, or `*` for all of it. CommonJS has both in one. */
  exported(name: string): CodeValue
  /** Modules that it names, in imports and in `require`. */
  readonly modules: readonly string[]
  /** Calls that it makes, in the order of their ends. */
  calls(): readonly Unknown[]
}

/** Where the code of a file stands. */
export interface CodePlace {
  readonly path: string
  /** Its folder as its code sees it, from the folder of the site: `.`, `./config`. */
  readonly dir: string
  /** What another module exports under a name. */
  load(module: string, name: string): CodeValue
}

type Exports = Map<string, () => CodeValue>

/** Reads a file of JavaScript or TypeScript; nothing of it is run. Never throws. */
export function readModule(
  text: string,
  place: CodePlace,
): { readonly module: CodeModule } | { readonly problem: string } {
  const parsed = parseCode(place.path, text)
  if ('problem' in parsed) return parsed
  try {
    return { module: moduleOf(parsed.tree, text, place) }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { problem: 'it is nested too deeply' }
  }
}

function moduleOf(tree: Ast, text: string, place: CodePlace): CodeModule {
  const statements = nodesAt(tree, 'body')
  const top = scopeOf(statements)
  const { changes, calls } = doingsIn(tree, top)
  for (const [name, own] of Map.groupBy(changes, (change) => change.name)) {
    const original = top.names.get(name)
    if (original) top.names.set(name, { original, changes: own })
  }
  const run = createRun({ text, dir: place.dir, load: place.load })
  const ofModule = changes.filter(({ name }) => /^(?:module|exports)$/.test(name))
  // A function that is exported may have more beside it: `module.exports.config = {...}`.
  const beside = (name: string) =>
    ofModule.findLast(({ place: [...keys] }) => keys.join('.').replace(/^exports\./, '') === name)
  const common = () => {
    const whole = ofModule.map((change) =>
      change.name === 'module'
        ? change
        : { ...change, name: 'module', place: ['exports', ...change.place] },
    )
    return at(changed(objectOf([['exports', objectOf([])]]), whole, run), 'exports')
  }
  const { named, stars, whole } = exportsOf(statements, top, run.value, place)
  const isCommon = named.size === 0 && stars.length === 0

  function exported(name: string): CodeValue {
    if (whole || isCommon) {
      const value = whole ? run.value(whole, top) : ofModule.length === 0 ? undefined : common()
      if (name === 'default' || name === '*') return value
      const change = isUnknown(value) && value.result ? beside(name) : undefined
      return change ? run.value(change.value, top) : at(value, name)
    }
    if (name === '*') return objectOf([...named].map(([key, value]) => [key, value()]))
    const value = named.get(name)
    if (value) return value()
    const found = name === 'default' ? [] : stars.map((module) => place.load(module, name))
    return found.find((one) => one !== undefined)
  }
  const required = () =>
    calls
      .filter(({ node }) => nameOfNode(nodeAt(node, 'callee')) === 'require')
      .map(({ node }) => nodesAt(node, 'arguments')[0]?.value)
  const imported = statements.map((statement) => statement && nodeAt(statement, 'source')?.value)
  return {
    exported: guarded(exported),
    modules: [...imported, ...required()].filter((name) => typeof name === 'string'),
    calls: () => calls.map(({ node, scope }) => run.value(node, scope)).filter(isUnknown),
  }
}

/** A value that is put together too deeply for a call of itself is unknown. */
const guarded =
  (read: (name: string) => CodeValue) =>
  (name: string): CodeValue => {
    try {
      return read(name)
    } catch (error) {
      if (!(error instanceof RangeError)) throw error
      return { kind: 'unknown', code: name }
    }
  }

function exportsOf(
  statements: readonly (Ast | null)[],
  top: CodeScope,
  read: (node: Ast | undefined, scope: CodeScope) => CodeValue,
  place: CodePlace,
) {
  const named: Exports = new Map()
  const stars: string[] = []
  let whole: Ast | undefined
  for (const statement of statements.filter(isNode)) {
    const source = nodeAt(statement, 'source')?.value
    if (statement.type === 'TSExportAssignment') whole = nodeAt(statement, 'expression')
    if (statement.type === 'ExportDefaultDeclaration')
      named.set('default', () => read(nodeAt(statement, 'declaration'), top))
    if (statement.type === 'ExportAllDeclaration' && typeof source === 'string') {
      const name = nameOfNode(nodeAt(statement, 'exported'))
      if (name === undefined) stars.push(source)
      else named.set(name, () => place.load(source, '*'))
    }
    if (statement.type !== 'ExportNamedDeclaration') continue
    for (const specifier of nodesAt(statement, 'specifiers').filter(isNode)) {
      const local = nodeAt(specifier, 'local')
      const name = nameOfNode(nodeAt(specifier, 'exported'))
      const original = nameOfNode(local)
      if (name === undefined || original === undefined) continue
      named.set(name, () =>
        typeof source === 'string' ? place.load(source, original) : read(local, top),
      )
    }
    for (const name of namesDeclared(statement))
      named.set(name, () =>
        read({ type: 'Identifier', name, start: statement.start, end: statement.start }, top),
      )
  }
  return { named, stars, whole }
}

/** `export const a = 1, { b } = c`, `export function d() {}`: the names. */
const namesDeclared = (statement: Ast): readonly string[] => {
  const declaration = nodeAt(statement, 'declaration')
  return declaration ? [...scopeOf([declaration]).names.keys()] : []
}
