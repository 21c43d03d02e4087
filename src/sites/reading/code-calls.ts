import { posix } from 'node:path'
import { merged } from './code-literals.ts'
import type { Ast } from './code-parser.ts'
import { type CodeRun, unknownAt, unknownBy } from './code-run.ts'
import {
  type CodeScope,
  childrenOf,
  isFunctionNode,
  nameOfNode,
  nodeAt,
  nodesAt,
  scopeOfFunction,
} from './code-scope.ts'
import { type CodeCall, type CodeValue, isList, isObject, isUnknown } from './code-values.ts'

/** Returns that are looked at in one function. */
const mostReturns = 5
/** Nodes of a function that are looked at for its returns. */
const mostNodes = 20_000

/** A function as a value: what it gives back is told where somebody asks. */
export function functionValue(fn: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  let told: { readonly value: CodeValue } | undefined
  return unknownAt(fn, run, {
    result: () => {
      told ??= { value: resultOf(fn, scopeOfFunction(fn, scope), run) }
      return told.value
    },
  })
}

function resultOf(fn: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const body = nodeAt(fn, 'body')
  if (body?.type !== 'BlockStatement') return run.value(body, scope)
  const returns = returnsIn(body)
  const [first] = returns
  const values = () =>
    returns.slice(0, mostReturns).map((one) => run.value(nodeAt(one, 'argument'), scope))
  if (first && returns.length === 1 && nodesAt(body, 'body').includes(first)) return values()[0]
  return returns.length === 0 ? undefined : unknownAt(fn, run, { choices: values() })
}

/** The returns of a function, not those of functions inside of it. */
function returnsIn(body: Ast): readonly Ast[] {
  const found: Ast[] = []
  const open = [body]
  for (let seen = 0; open.length > 0 && seen < mostNodes; seen++) {
    const node = open.pop()!
    if (node.type === 'ReturnStatement') found.push(node)
    if (!isFunctionNode(node)) open.push(...childrenOf(node))
  }
  return found.sort((a, b) => a.start - b.start)
}

/** `name(args)`, `a.name(args)`: what is well known comes to its value, the rest stays a call. */
export function callValue(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const callee = nodeAt(node, 'callee')
  const args = argumentsOf(node, scope, run)
  if (!callee) return unknownAt(node, run)
  const isMember = callee.type === 'MemberExpression'
  const name = nameOfNode(isMember ? nodeAt(callee, 'property') : callee) ?? ''
  const on = isMember ? run.value(nodeAt(callee, 'object'), scope) : undefined
  const called = isMember ? undefined : run.value(callee, scope)

  const known = wellKnown(name, args, on, called, run)
  if (known) return known.value
  const from = isUnknown(called) ? called : isUnknown(on) ? on : undefined
  const own = isObject(on) || (isUnknown(called) && called.result !== undefined)
  const original = isUnknown(called) ? (called.name ?? name) : name
  const call: CodeCall = { name: original, args, own, ...(isMember ? { on } : {}) }
  const whence = from?.module === undefined ? {} : { module: from.module }
  const file = unknownBy(node, run, [called, on]).file
  return unknownAt(node, run, { call, ...whence, ...(file === undefined ? {} : { file }) })
}

function argumentsOf(node: Ast, scope: CodeScope, run: CodeRun): readonly CodeValue[] {
  return nodesAt(node, 'arguments').map((argument) =>
    argument?.type === 'SpreadElement' ? unknownAt(argument, run) : run.value(argument, scope),
  )
}

const isText = (value: CodeValue) => typeof value === 'string'

/** Functions without which paths and plain data are not told, all of them without effects. */
function wellKnown(
  name: string,
  args: readonly CodeValue[],
  on: CodeValue,
  called: CodeValue,
  run: CodeRun,
): { readonly value: CodeValue } | undefined {
  const [first] = args
  const isFree = isUnknown(called) && called.result === undefined
  if (name === 'require' && isFree && isText(first))
    return { value: run.load(first as string, '*') }
  // A path of the file system begins at the site's folder here; `resolve` and `join` are one.
  const whose = isUnknown(on)
    ? (on.module ?? on.name)
    : isUnknown(called)
      ? called.module
      : undefined
  const isPath = /^(?:node:)?path(?:\/posix)?$/.test(whose ?? '')
  if (/^(?:join|resolve)$/.test(name) && isPath && args.length > 0 && args.every(isText))
    return { value: posix.join(...(args as string[])) }
  if (name === 'fileURLToPath' && isFree && isText(first)) return { value: first }
  if (isUnknown(on) && on.name === 'Object') {
    if (name === 'assign') return { value: merged(args, run) }
    if (/^(?:freeze|seal)$/.test(name) && args.length === 1) return { value: first }
  }
  if (isUnknown(on) && on.code === 'process' && name === 'cwd') return { value: '.' }
  if (isList(on) && name === 'filter' && isUnknown(first) && first.name === 'Boolean')
    return { value: on.filter((item) => isUnknown(item) || Boolean(item)) }
  if (isList(on) && name === 'concat' && run.affords(on.length))
    return { value: [...on, ...args.flat()] }
  if (isText(on) && name === 'toString' && args.length === 0) return { value: on }
  return undefined
}

/** `new URL('https://x')` is its text, `new URL('./a', import.meta.url)` a path; all else is unknown. */
export function newValue(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const args = argumentsOf(node, scope, run)
  const [url, base] = args
  if (nameOfNode(nodeAt(node, 'callee')) !== 'URL' || args.length > 2 || typeof url !== 'string')
    return unknownBy(node, run, args)
  if (args.length === 1) return url
  const isHere = isUnknown(base) && base.code === 'import.meta.url'
  if (isHere && /^\.{0,2}\//.test(url)) return posix.join(run.dir, url)
  if (typeof base !== 'string') return unknownBy(node, run, args)
  return URL.canParse(url, base) ? new URL(url, base).href : unknownAt(node, run)
}

/** `import('./a')`: all that the module exports. */
export function importValue(node: Ast, scope: CodeScope, run: CodeRun): CodeValue {
  const source = run.value(nodeAt(node, 'source'), scope)
  return typeof source === 'string' ? run.load(source, '*') : unknownAt(node, run)
}
