import { type Document, isScalar, type ParsedNode, visit } from 'yaml'
import { tooDeepAt } from './nesting.ts'

/** A text of so many keys was made by nobody's hand. */
const MOST_KEYS = 5000

/**
 * For the parser: it compares each key of a map with all others of it, which takes minutes where there
 * are many. {@link keyProblem} does so in one go.
 */
export const linearKeys = { uniqueKeys: false } as const

/**
 * Offset where brackets, or lists within one line, nest beyond what people write; undefined where they
 * never do. The parser calls itself for each.
 */
export function yamlTooDeepAt(text: string): number | undefined {
  const dashes = text.search(/(?:[-?][ \t]{1,99}){100}/)
  return dashes === -1 ? tooDeepAt(text, { strings: false }) : dashes
}

/** What is wrong with the keys of a document. */
export interface KeyProblem {
  readonly offset: number
  readonly message: string
  readonly code: 'DUPLICATE_KEY' | 'TOO_MANY_KEYS'
}

/** The first key that is there twice in its map, or is beyond what people write; undefined for none. */
export function keyProblem(document: Document.Parsed): KeyProblem | undefined {
  let keys = 0
  let problem: KeyProblem | undefined
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>()
      for (const { key } of items) {
        if (!isScalar(key)) continue
        const offset = (key as ParsedNode).range[0]
        if (seen.has(key.value))
          problem = { offset, message: 'Map keys must be unique', code: 'DUPLICATE_KEY' }
        if (++keys > MOST_KEYS)
          problem = { offset, message: 'It holds too many keys', code: 'TOO_MANY_KEYS' }
        if (problem) return visit.BREAK
        seen.add(key.value)
      }
      return undefined
    },
  })
  return problem
}
