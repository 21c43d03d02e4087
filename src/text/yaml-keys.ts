import { type Document, isScalar, type ParsedNode, visit } from 'yaml'
import { MOST_KEYS } from './data-limits.ts'

/**
 * For the parser: it compares each key of a map with all others of it, which takes long where there are
 * many. {@link keyProblem} does so in one go.
 */
export const linearKeys = { uniqueKeys: false } as const

/** What is wrong with the keys of a document. */
export interface KeyProblem {
  readonly offset: number
  readonly message: string
  readonly code: 'DUPLICATE_KEY' | 'TOO_MANY_KEYS'
}

/**
 * The first key that is there twice in its map; undefined for none. A map in braces may have keys without
 * any mark of one, so they are counted here as well.
 */
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
