import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'

/** Rooms from the ground up. A file imports from rooms below its own, or from its own. */
const floors: readonly (readonly string[])[] = [
  ['errors.ts', 'text'],
  ['prompts', 'pictures', 'github'],
  ['images-api', 'repo', 'posts'],
  ['settings', 'text-model', 'pages'],
  ['ledger', 'listings', 'sites/contract'],
  ['sites/reading'],
  ['sites/generators'],
  ['sites/learn'],
  ['sites/engine'],
  ['staging', 'report'],
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
  ['pipeline/show'],
  ['commands/session.ts', 'commands/assignment.ts', 'commands/exit-status.ts'],
  ['commands/job-of.ts'],
  ['commands/fork', 'commands/wire'],
  ['commands/pull-request', 'commands/checkout'],
  ['commands/comment', 'commands/closed'],
  ['runtime'],
  ['action.ts', 'cli.ts'],
]
const rooms = floors.flatMap((names, floor) => names.map((name) => ({ name, floor })))
const roomOf = (path: string) =>
  rooms.find(({ name }) => path === name || path.startsWith(`${name}/`))

const src = fileURLToPath(new URL('../src/', import.meta.url))
const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter((path) =>
  path.endsWith('.ts'),
)
const imports = files.flatMap((path) =>
  [
    ...readFileSync(join(src, path), 'utf8').matchAll(
      /^(?:import|export)\s[^'"]*?from '(\.[^']+)'/gm,
    ),
  ].map(([, to]) => ({ path, to: relative(src, join(src, dirname(path), to!)) })),
)

it('every file is in a room', () => {
  expect(files.filter((path) => roomOf(path) === undefined)).toEqual([])
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
  for (const path of files) visit(path, [])
  expect(circles).toEqual([])
})
