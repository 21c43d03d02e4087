import { callValue, functionValue, importValue, newValue } from './code-calls.ts'
import { listLiteral, objectLiteral, withValueAt } from './code-literals.ts'
import type { Ast } from './code-parser.ts'
import { type CodeRun, unknownAt, unknownBy } from './code-run.ts'
import {
  type Binding,
  type CodeChange,
  type CodeScope,
  nameOfNode,
  nodeAt,
  nodesAt,
} from './code-scope.ts'
import { at, type CodeValue, isObject, isUnknown, type Unknown } from './code-values.ts'

/** Values within values, of which each is a call of a function. */
const deepest = 400
/** Nodes that are looked at in one file, and values that are copied. */
const mostSteps = 100_000
/** Characters that texts may be put together to. */
const longestText = 4000

/** A reader of the values of one file: each node once, and none while it is being looked at. */
export function createRun(file: Pick<CodeRun, 'text' | 'dir' | 'load'>): CodeRun {
  const done = new Map<Ast, CodeValue>()
  const open = new Set<Ast>()
  const given = new Map<Binding, CodeValue>()
  let steps = 0
  const run: CodeRun = {
    ...file,
    affords(copies) {
      if (steps + copies > mostSteps) return false
      steps += copies
      return true
    },
    once(binding, make) {
      if (!given.has(binding)) given.set(binding, make())
      return given.get(binding)
    },
    value(node, scope) {
      if (!node) return undefined
      if (done.has(node)) return done.get(node)
      if (open.has(node) || open.size > deepest || !run.affords(1)) return unknownAt(node, run)
      open.add(node)
      const evaluator = evaluators.get(node.type)
      const value = evaluator ? evaluator(node, scope, run) : unknownAt(node, run)
      open.delete(node)
      done.set(node, value)
      return value
    },
  }
  return run
}

type Evaluator = (node: Ast, scope: CodeScope, run: CodeRun) => CodeValue

const inside =
  (key: string): Evaluator =>
  (node, scope, run) =>
    run.value(nodeAt(node, key), scope)

const literal: Evaluator = (node, _, run) => {
  const { value } = node
  const isPlain = value === null || ['string', 'number', 'boolean'].includes(typeof value)
  return isPlain && !node.regex && !node.bigint ? (value as CodeValue) : unknownAt(node, run)
}

const evaluators: ReadonlyMap<string, Evaluator> = new Map<string, Evaluator>([
  ['Literal', literal],
  ['TemplateLiteral', template],
  ['Identifier', identifier],
  ['ObjectExpression', objectLiteral],
  ['ArrayExpression', listLiteral],
  ['MemberExpression', member],
  ['CallExpression', callValue],
  ['NewExpression', newValue],
  ['ImportExpression', importValue],
  ['ArrowFunctionExpression', functionValue],
  ['FunctionExpression', functionValue],
  ['FunctionDeclaration', functionValue],
  ['ConditionalExpression', conditional],
  ['LogicalExpression', logical],
  ['BinaryExpression', binary],
  ['UnaryExpression', unary],
  ['AssignmentExpression', inside('right')],
  ['AwaitExpression', inside('argument')],
  ['ChainExpression', inside('expression')],
  ['ParenthesizedExpression', inside('expression')],
  ['TSAsExpression', inside('expression')],
  ['TSSatisfiesExpression', inside('expression')],
  ['TSNonNullExpression', inside('expression')],
  ['TSTypeAssertion', inside('expression')],
  ['TSInstantiationExpression', inside('expression')],
])

function template(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const values = nodesAt(node, 'expressions').map((inner) => run.value(inner, scope))
  const texts = nodesAt(node, 'quasis').map((quasi) => {
    const { cooked } = (quasi?.value ?? {}) as { cooked?: string | null }
    return cooked ?? ''
  })
  const isTold = (value: CodeValue) => ['string', 'number', 'boolean'].includes(typeof value)
  if (!values.every(isTold)) return unknownBy(node, run, values)
  const whole = texts.map(
    (text, index) => text + (index < values.length ? String(values[index]) : ''),
  )
  return bounded(whole.join(''), node, run)
}

const bounded = (text: string, node: Ast, run: CodeRun): CodeValue =>
  text.length > longestText ? unknownAt(node, run) : text

function identifier(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const name = String(node.name)
  const binding = bindingOf(name, scope)
  if (binding) return valueOfBinding(name, binding, run)
  if (name === 'undefined') return undefined
  return name === '__dirname' ? run.dir : unknownAt(node, run, { name })
}

function bindingOf(name: string, scope: CodeScope): Binding | undefined {
  for (let there: CodeScope | undefined = scope; there; there = there.parent) {
    const binding = there.names.get(name)
    if (binding) return binding
  }
  return undefined
}

function valueOfBinding(name: string, binding: Binding, run: CodeRun): CodeValue {
  if ('unknown' in binding) return binding.unknown
  if ('value' in binding) return binding.value
  if ('fn' in binding) return run.value(binding.fn, binding.scope)
  if ('original' in binding)
    return run.once(binding, () =>
      changed(valueOfBinding(name, binding.original, run), binding.changes, run),
    )
  if ('init' in binding) return at(run.value(binding.init, binding.scope), ...binding.part)
  const loaded = run.load(binding.module, binding.name)
  return isUnknown(loaded) ? { ...loaded, code: name } : loaded
}

/** A value after the assignments to it, each of which sees what was there before. */
export function changed(
  original: CodeValue,
  changes: readonly CodeChange[],
  run: CodeRun,
): CodeValue {
  return changes.reduce<CodeValue>((before, { name, place, value, scope }) => {
    if (!run.affords(copiesOf(before, place))) return { kind: 'unknown', code: name }
    const then: CodeScope = { names: new Map([[name, { value: before }]]), parent: scope }
    const code = [name, ...place].join('.')
    const after = value ? run.value(value, then) : ({ kind: 'unknown', code, name } as const)
    return withValueAt(before, place, after)
  }, original)
}

/** What is copied where a place gets another value: each object on the way there. */
function copiesOf(whole: CodeValue, place: readonly string[]): number {
  let copies = 1
  let inner = whole
  for (const key of place) {
    if (!isObject(inner)) break
    copies += inner.entries.size
    inner = inner.entries.get(key)
  }
  return copies
}

function member(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const whole = run.value(nodeAt(node, 'object'), scope)
  const property = nodeAt(node, 'property')
  const key = node.computed === true ? run.value(property, scope) : nameOfNode(property)
  if (typeof key !== 'string' && typeof key !== 'number') return unknownBy(node, run, [whole, key])
  if (isUnknown(whole)) return memberOfUnknown(whole, key, run)
  const found = at(whole, key)
  // What texts and lists can do by themselves is not read here.
  const isPlain = typeof whole !== 'object' || Array.isArray(whole)
  return found === undefined && isPlain ? unknownAt(node, run) : found
}

function memberOfUnknown(whole: Unknown, key: string | number, run: CodeRun): CodeValue {
  // Pages that are published come from a build, and all bundlers and generators name it so.
  if (whole.code === 'process.env' && key === 'NODE_ENV') return 'production'
  if (whole.code === 'import.meta.env' && key === 'PROD') return true
  if (whole.code === 'import.meta.env' && key === 'DEV') return false
  return whole.code === 'import.meta' && key === 'dirname' ? run.dir : at(whole, key)
}

function conditional(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const test = run.value(nodeAt(node, 'test'), scope)
  const side = (key: string) => run.value(nodeAt(node, key), scope)
  if (!isUnknown(test)) return side(test ? 'consequent' : 'alternate')
  const choices = [side('consequent'), side('alternate')]
  return choices[0] === choices[1] ? choices[0] : { ...unknownBy(node, run, [test]), choices }
}

function logical(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const left = run.value(nodeAt(node, 'left'), scope)
  const right = () => run.value(nodeAt(node, 'right'), scope)
  if (isUnknown(left))
    return node.operator === '&&'
      ? { ...unknownBy(node, run, [left]), choices: [false, right()] }
      : unknownBy(node, run, [left])
  if (node.operator === '??') return left === undefined || left === null ? right() : left
  return (node.operator === '&&') === Boolean(left) ? right() : left
}

function binary(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const [left, right] = [nodeAt(node, 'left'), nodeAt(node, 'right')].map((side) =>
    run.value(side, scope),
  )
  const isPlain = (value: CodeValue) => typeof value !== 'object' || value === null
  if (!isPlain(left) || !isPlain(right)) return unknownBy(node, run, [left, right])
  switch (node.operator) {
    case '===':
    case '==':
      return left === right
    case '!==':
    case '!=':
      return left !== right
    case '+':
      return typeof left === 'string' || typeof right === 'string'
        ? bounded(`${left}${right}`, node, run)
        : unknownAt(node, run)
    default:
      return unknownAt(node, run)
  }
}

function unary(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const value = run.value(nodeAt(node, 'argument'), scope)
  if (isUnknown(value)) return unknownBy(node, run, [value])
  if (node.operator === '!') return !value
  if (node.operator === '-' && typeof value === 'number') return -value
  return node.operator === 'void' ? undefined : unknownAt(node, run)
}
