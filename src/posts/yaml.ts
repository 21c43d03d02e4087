import { type Document, isAlias, parseDocument, type ScalarTag, visit } from 'yaml'
import { beyondLimits } from '../text/data-limits.ts'
import { keyProblem, linearKeys } from '../text/yaml-keys.ts'
import { type Data, isMap } from './fields.ts'
import type { Flags } from './openings.ts'
import type { Fail } from './source.ts'

const hints: Record<string, string> = {
  TAB_AS_INDENT: 'Indent with spaces: YAML does not allow tabs.',
  DUPLICATE_KEY: 'Keep one of the two keys.',
  TOO_MANY_KEYS: 'Move the data into a file of its own, or leave the post out with `exclude`.',
  BLOCK_AS_IMPLICIT_KEY: 'Put the value in quotes: it contains a colon.',
  BAD_SCALAR_START: 'Put the value in quotes.',
  MULTIPLE_DOCS: 'Keep one YAML document in the front matter.',
}

const flagTag = (words: RegExp): ScalarTag => ({
  tag: 'tag:yaml.org,2002:bool',
  default: true,
  test: words,
  resolve: (text) => /^(?:y|yes|on)$/i.test(text),
  identify: () => false,
})
const flagTags: Record<Flags, ScalarTag> = {
  yes: flagTag(/^(?:[Yy]es|YES|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF)$/),
  y: flagTag(/^(?:[Yy]|[Yy]es|YES|[Nn]|[Nn]o|NO|[Oo]n|ON|[Oo]ff|OFF)$/),
}

/**
 * The front matter's data; dates stay strings, merge keys are merged.
 * @param flags words that the generator's parser takes for true and false beside these two
 * @throws what `fail` makes, for broken YAML, duplicate keys, an alias bomb, or what is not a map.
 */
export function readYaml(block: string, fail: Fail, flags?: Flags): Data {
  const document = documentOf(block, fail, flags)
  let data: unknown
  try {
    // The limit of 100 expansions is what stops a "billion laughs".
    data = document.toJS({ maxAliasCount: 100 })
  } catch (cause) {
    const hint = 'Write the values out, or leave the post out with `exclude`.'
    throw fail(`The YAML cannot be read: ${(cause as Error).message}.`, firstAlias(document), hint)
  }
  if (data === null || data === undefined) return {}
  if (isMap(data)) return data
  throw fail('The front matter is not a map of keys.', 0, 'Write it as `key: value` lines.')
}

/** @throws what `fail` makes, on the line of the first syntax error. */
export function documentOf(block: string, fail: Fail, flags?: Flags): Document.Parsed {
  const beyond = beyondLimits(block, 'yaml')
  if (beyond) throw fail(`The YAML ${beyond.why}.`, beyond.offset, 'Make it simpler.')
  let document: Document.Parsed
  try {
    document = parseDocument(block, {
      merge: true,
      ...linearKeys,
      ...(flags && { customTags: (tags) => [flagTags[flags], ...tags] }),
      keepSourceTokens: true,
      prettyErrors: false,
      logLevel: 'error',
    })
  } catch (cause) {
    throw fail(`The YAML cannot be read: ${(cause as Error).message}.`, 0, 'Make it simpler.')
  }
  const error = document.errors[0]
  const keys = error === undefined ? keyProblem(document) : undefined
  if (keys) throw fail(`The YAML is broken: ${keys.message}.`, keys.offset, hints[keys.code]!)
  if (error === undefined) return document
  const hint = hints[error.code] ?? 'Correct the YAML; values with special characters need quotes.'
  throw fail(
    `The YAML is broken: ${error.message}.`,
    Math.min(error.pos[0], block.trimEnd().length),
    hint,
  )
}

function firstAlias(document: Document.Parsed): number {
  let offset = 0
  visit(document, {
    Alias(_key, alias) {
      if (!isAlias(alias) || !alias.range) return undefined
      offset = alias.range[0]
      return visit.BREAK
    },
  })
  return offset
}
