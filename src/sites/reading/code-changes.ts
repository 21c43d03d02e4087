import type { Ast } from './code-parser.ts'
import {
  type CodeChange,
  type CodeScope,
  childrenOf,
  isFunctionNode,
  nameOfNode,
  nodeAt,
  scopeOfFunction,
} from './code-scope.ts'

/** A call that the code makes, with the scope of its arguments. */
export interface CallSite {
  readonly node: Ast
  readonly scope: CodeScope
}

/** What the code of a file does beside what it declares. */
export interface CodeDoings {
  readonly changes: readonly CodeChange[]
  readonly calls: readonly CallSite[]
}

/** Nodes of one file that are looked at. */
const mostNodes = 200_000

/** All assignments to names of the top, and all calls, in the order of the text. */
export function doingsIn(tree: Ast, top: CodeScope): CodeDoings {
  const changes: (CodeChange & { readonly start: number })[] = []
  const calls: CallSite[] = []
  const open: { readonly node: Ast; readonly scope: CodeScope; readonly sure: boolean }[] = [
    { node: tree, scope: top, sure: true },
  ]
  for (let seen = 0; open.length > 0 && seen < mostNodes; seen++) {
    const { node, scope, sure } = open.pop()!
    if (node.type === 'CallExpression') calls.push({ node, scope })
    if (node.type === 'AssignmentExpression') {
      const target = targetOf(nodeAt(node, 'left'))
      if (target && isOfTop(target.name, scope, top)) {
        const isSure = sure && node.operator === '=' && target.isWhole
        const value = isSure ? nodeAt(node, 'right') : undefined
        changes.push({ name: target.name, place: target.place, value, scope, start: node.start })
      }
    }
    const inner = isFunctionNode(node) ? scopeOfFunction(node, scope) : scope
    const isStatement = /^(?:Program|ExpressionStatement|AssignmentExpression)$/.test(node.type)
    for (const child of childrenOf(node))
      open.push({ node: child, scope: inner, sure: sure && isStatement })
  }
  calls.sort((a, b) => a.node.end - b.node.end)
  return { changes: changes.sort((a, b) => a.start - b.start), calls }
}

function isOfTop(name: string, scope: CodeScope, top: CodeScope): boolean {
  for (let there: CodeScope | undefined = scope; there && there !== top; there = there.parent)
    if (there.names.has(name)) return false
  return true
}

/** `a.b.c` as the name `a` with the place `b`, `c`; not whole where a key is not plain. */
function targetOf(
  left: Ast | undefined,
):
  | { readonly name: string; readonly place: readonly string[]; readonly isWhole: boolean }
  | undefined {
  let isWhole = true
  let place: string[] = []
  let node = left
  for (; node?.type === 'MemberExpression'; node = nodeAt(node, 'object')) {
    const property = nodeAt(node, 'property')
    const key =
      node.computed === true && property?.type !== 'Literal' ? undefined : nameOfNode(property)
    // Below a key that nobody knows anything may be meant, so all of the object is.
    isWhole &&= key !== undefined
    place = key === undefined ? [] : [key, ...place]
  }
  const name = node?.type === 'Identifier' ? String(node.name) : undefined
  return name === undefined ? undefined : { name, place, isWhole }
}
