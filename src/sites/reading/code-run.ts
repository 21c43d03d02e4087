import type { Ast } from './code-parser.ts'
import type { Binding, CodeScope } from './code-scope.ts'
import { type CodeValue, isUnknown, short, type Unknown } from './code-values.ts'

/** What the evaluation of one file needs. */
export interface CodeRun {
  readonly text: string
  /** Folder of the file as its code sees it, from the folder of the site: `.`, `./config`. */
  readonly dir: string
  /** What a module exports under a name; `*` for all of it. */
  load(module: string, name: string): CodeValue
  value(node: Ast | null | undefined, scope: CodeScope): CodeValue
  /** What a name is given by assignments, put together once. */
  once(binding: Binding, make: () => CodeValue): CodeValue
  /** False where the file has taken more than its share: what is copied counts too. */
  affords(copies: number): boolean
}

/** The value of a node that only a run could tell. */
export const unknownAt = (
  node: Ast,
  run: CodeRun,
  more: Omit<Partial<Unknown>, 'kind' | 'code'> = {},
): Unknown => ({ kind: 'unknown', code: short(run.text.slice(node.start, node.end)), ...more })

/** The same, with the file that would tell of the first part that is unknown for want of it. */
export function unknownBy(node: Ast, run: CodeRun, parts: readonly CodeValue[]): Unknown {
  const file = parts.map((part) => (isUnknown(part) ? part.file : undefined)).find(Boolean)
  return unknownAt(node, run, file === undefined ? {} : { file })
}
