import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { expect, it } from 'vitest'

/** Rooms from the ground up. A file imports from rooms below its own, or from its own. */
const floors: readonly (readonly string[])[] = [
  ['errors.ts', 'text'],
  ['prompts', 'pictures', 'github'],
  ['images-api', 'repo', 'posts'],
  ['settings', 'text-model', 'pages', 'workflow'],
  ['ledger', 'listings', 'sites/contract'],
  ['sites/reading'],
  ['sites/generators'],
  ['sites/learn'],
  ['sites/engine'],
  ['staging', 'storage', 'report', 'gallery'],
  ['memory'],
  ['review'],
  ['pipeline/job.ts', 'pipeline/context.ts'],
  ['pipeline/kept.ts'],
  ['pipeline/find'],
  ['pipeline/plan'],
  ['pipeline/draw'],
  ['pipeline/place'],
  ['pipeline/commit'],
  ['pipeline/outcome.ts'],
  ['pipeline/illustrate.ts'],
  ['pipeline/show', 'pipeline/archive'],
  ['commands/session.ts', 'commands/assignment.ts', 'commands/exit-status.ts'],
  ['commands/job-of.ts', 'commands/waiting.ts'],
  ['commands/fork', 'commands/wire', 'commands/report', 'commands/sweep'],
  ['commands/doctor', 'commands/init'],
  ['commands/pull-request', 'commands/checkout'],
  ['commands/comment', 'commands/closed', 'commands/archive'],
  ['runtime'],
  ['action.ts', 'cli.ts', 'worker.ts'],
]

/** Where the runner's own packages and the process may be touched: nothing else knows of either. */
const knowActions = ['runtime', 'github', 'repo/git.ts', 'action.ts', 'cli.ts']
const knowProcess = ['runtime', 'cli.ts']

const longestFunction = 80
const longestFile = 250
/** They only gather short methods, each of which is held to the bound by itself. */
const factories = ['createGitHubRepo']

const rooms = floors.flatMap((names, floor) => names.map((name) => ({ name, floor })))
const isIn = (path: string, name: string) => path === name || path.startsWith(`${name}/`)
const roomOf = (path: string) => rooms.find(({ name }) => isIn(path, name))

const src = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .sort()
  .map((path) => {
    const text = readFileSync(join(src, path), 'utf8')
    const tree = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
    return { path, tree, nodes: [...nodesOf(tree)] }
  })
const lineOf = (node: ts.Node, offset: number) =>
  node.getSourceFile().getLineAndCharacterOfPosition(offset).line + 1
const linesOf = (node: ts.Node) => lineOf(node, node.end) - lineOf(node, node.getStart()) + 1

/** What each file imports, in whatever way: types, exports of others, and what is loaded late, too. */
const modules = files.flatMap(({ path, nodes }) =>
  nodes
    .map(moduleOf)
    .filter((name) => name !== undefined)
    .map((name) => ({ path, name })),
)
const imports = modules
  .filter(({ name }) => name.startsWith('.'))
  .map(({ path, name }) => ({ path, to: relative(src, join(src, dirname(path), name)) }))

function* nodesOf(node: ts.Node): Generator<ts.Node> {
  yield node
  for (const child of node.getChildren()) yield* nodesOf(child)
}

function moduleOf(node: ts.Node): string | undefined {
  const written =
    ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
      ? node.moduleSpecifier
      : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
        ? node.arguments[0]
        : ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)
          ? node.argument.literal
          : undefined
  return written && ts.isStringLiteralLike(written) ? written.text : undefined
}

it('every file is in a room', () => {
  expect(files.map(({ path }) => path).filter((path) => roomOf(path) === undefined)).toEqual([])
})

it('imports go down, never up or across', () => {
  const wrong = imports.filter(({ path, to }) => {
    const [from, into] = [roomOf(path), roomOf(to)]
    return from !== into && !(from && into && from.floor > into.floor)
  })
  expect(wrong.map(({ path, to }) => `${path} -> ${to}`)).toEqual([])
})

it('no files import each other in a circle', () => {
  const next = Map.groupBy(imports, ({ path }) => path)
  const done = new Set<string>()
  const circles: string[] = []
  const visit = (path: string, way: readonly string[]) => {
    if (way.includes(path)) circles.push([...way.slice(way.indexOf(path)), path].join(' -> '))
    if (way.includes(path) || done.has(path)) return
    for (const { to } of next.get(path) ?? []) visit(to, [...way, path])
    done.add(path)
  }
  for (const { path } of files) visit(path, [])
  expect(circles).toEqual([])
})

it('only the outermost rooms, the GitHub client and git know the packages of Actions', () => {
  const wrong = modules.filter(
    ({ path, name }) =>
      name.startsWith('@actions/') && !knowActions.some((room) => isIn(path, room)),
  )
  expect(wrong.map(({ path, name }) => `${path} -> ${name}`)).toEqual([])
})

it('only the runtime and the command line touch the process', () => {
  const touches = (node: ts.Node) =>
    (ts.isIdentifier(node) && node.text === 'process') ||
    /^(?:node:)?process$/.test(moduleOf(node) ?? '')
  const wrong = files
    .filter(({ path }) => !knowProcess.some((room) => isIn(path, room)))
    .flatMap(({ path, nodes }) =>
      nodes.filter(touches).map((node) => `${path}:${lineOf(node, node.getStart())}`),
    )
  expect(wrong).toEqual([])
})

it('no name of an exported type means something else in another file', () => {
  const types = files.flatMap(({ path, nodes }) =>
    nodes.filter(isType).map((type) => ({
      path,
      name: type.name?.text,
      isExported: type.modifiers?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword) ?? false,
    })),
  )
  const twice = [...Map.groupBy(types, ({ name }) => name)].filter(
    ([, same]) =>
      same.some(({ isExported }) => isExported) && new Set(same.map(({ path }) => path)).size > 1,
  )
  expect(
    twice.map(([name, same]) => `${name}: ${same.map(({ path }) => path).join(', ')}`),
  ).toEqual([])
})

it('every function and every file can be seen at once', () => {
  const functions = files.flatMap(({ path, nodes }) =>
    nodes.filter(isFunction).map((node) => ({ path, name: nameOf(node), lines: linesOf(node) })),
  )
  const long = [
    ...functions
      .filter(({ name, lines }) => lines > longestFunction && !factories.includes(name))
      .map(({ path, name, lines }) => `${path} ${name}: ${lines} lines`),
    ...files
      .map(({ path, tree }) => ({ path, lines: lineOf(tree, tree.text.trimEnd().length) }))
      .filter(({ lines }) => lines > longestFile)
      .map(({ path, lines }) => `${path}: ${lines} lines`),
  ]
  expect(long).toEqual([])
  // A factory that has become short, or has gone, needs no leave.
  const usedLeave = functions.filter(({ lines }) => lines > longestFunction)
  expect(factories.filter((name) => !usedLeave.some((one) => one.name === name))).toEqual([])
})

function isType(
  node: ts.Node,
): node is ts.InterfaceDeclaration | ts.TypeAliasDeclaration | ts.ClassDeclaration {
  return (
    ts.isInterfaceDeclaration(node) ||
    ts.isTypeAliasDeclaration(node) ||
    ts.isClassDeclaration(node)
  )
}

function isFunction(node: ts.Node): node is ts.FunctionLikeDeclaration {
  return ts.isFunctionLike(node) && 'body' in node && node.body !== undefined
}

/** Its own name, or that of what it is assigned to. */
function nameOf(node: ts.FunctionLikeDeclaration): string {
  const named = node.name ?? (ts.isVariableDeclaration(node.parent) ? node.parent.name : undefined)
  return named?.getText() ?? '(without a name)'
}

const documentOf = (path: string) =>
  readFileSync(fileURLToPath(new URL(`../${path}`, import.meta.url)), 'utf8')

it('docs/architecture.md names every room, and no file that is not there', () => {
  const document = documentOf('docs/architecture.md')
  expect(
    rooms.filter(({ name }) => !document.includes(`\`${name}\``)).map(({ name }) => name),
  ).toEqual([])
  const there = new Set(files.map(({ path }) => `src/${path}`))
  const named = [...document.matchAll(/`(src\/[^`]+\.ts)`/g)].map(([, path]) => path!)
  expect(named.length).toBeGreaterThan(50)
  expect(named.filter((path) => !there.has(path))).toEqual([])
})

it('CONTRIBUTING.md names every room', () => {
  const document = documentOf('CONTRIBUTING.md')
  const top = new Set(
    rooms
      .map(({ name }) => name)
      .filter((name) => !name.endsWith('.ts'))
      .map((name) => name.split('/')[0]!),
  )
  expect([...top].filter((name) => !document.includes(`| \`${name}/\` |`))).toEqual([])
})
