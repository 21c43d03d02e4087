import { tsPlugin } from '@sveltejs/acorn-typescript'
import { Parser } from 'acorn'

/** A node of a syntax tree: ESTree, and what TypeScript and JSX add to it. */
export interface Ast {
  readonly type: string
  readonly start: number
  readonly end: number
  readonly [key: string]: unknown
}

/** A file of code as a tree, or why it is none. */
export type ParsedCode = { readonly tree: Ast } | { readonly problem: string }

/** Characters of a config that is read: 256 KB. */
const mostCharacters = 256 * 1024
/** Expressions within expressions; nobody writes so many. */
const deepest = 200
/** Tokens for each character: what may be types is tried as such, and read again where it is none. */
const tokensEach = 4

class TooMuch extends Error {}

/**
 * Ends where a text takes more than its share: attempts within attempts double with each level, and
 * each level is a call of itself. It is no SyntaxError, so no attempt takes it for a reason to go on.
 */
const bounded = (Base: typeof Parser) =>
  class extends (Base as unknown as new (
    ...all: readonly unknown[]
  ) => {
    readonly input: string
    nextToken(): void
    parseMaybeAssign(...all: readonly unknown[]): unknown
  }) {
    #tokens = 0
    #depth = 0

    override nextToken() {
      if (++this.#tokens > this.input.length * tokensEach + 1000)
        throw new TooMuch('it takes too long to read')
      super.nextToken()
    }

    override parseMaybeAssign(...all: readonly unknown[]) {
      if (++this.#depth > deepest) throw new TooMuch('it is nested too deeply')
      try {
        return super.parseMaybeAssign(...all)
      } finally {
        this.#depth--
      }
    }
  } as unknown as typeof Parser

const withJsx = Parser.extend(tsPlugin({ jsx: true }), bounded)
/** `<T>x` is a type there. */
const withoutJsx = Parser.extend(tsPlugin(), bounded)

/** Code as a tree; nothing of it is run. Never throws. */
export function parseCode(path: string, text: string): ParsedCode {
  if (text.length > mostCharacters) return { problem: 'it is too long' }
  const parser = /\.[mc]?ts$/.test(path) ? withoutJsx : withJsx
  const parsed = attempt(parser, text, 'module')
  // Old scripts have what modules forbid, such as numbers that begin with 0.
  const again = 'problem' in parsed && /\.c?js$/.test(path)
  const asScript = again ? attempt(parser, text, 'script') : parsed
  return 'tree' in asScript ? asScript : parsed
}

function attempt(parser: typeof Parser, text: string, sourceType: 'module' | 'script'): ParsedCode {
  try {
    const tree = parser.parse(text, {
      ecmaVersion: 'latest',
      sourceType,
      // What the plugin for types needs.
      locations: true,
      allowReturnOutsideFunction: true,
      allowAwaitOutsideFunction: true,
    })
    return { tree: tree as unknown as Ast }
  } catch (error) {
    return { problem: problemOf(error) }
  }
}

/** `line 3: Unexpected token`. A parser that ran out of stack says nothing that helps. */
function problemOf(error: unknown): string {
  if (error instanceof TooMuch) return error.message
  const isStack = !(error instanceof SyntaxError) || /\bstack\b/.test(error.message)
  if (isStack) return 'it is nested too deeply'
  const { loc } = error as { loc?: { readonly line: number } }
  const message = error.message.replace(/\s*\(\d+:\d+\)$/, '').slice(0, 100)
  return loc ? `line ${loc.line}: ${message}` : message
}
