import {
  at,
  type CodeValue,
  isObject,
  isUnknown,
  itemsOf,
  type Unknown,
} from '../../reading/code-values.ts'
import { folderName } from '../../reading/config-text.ts'
import { type Schema, schemaOf } from './schema.ts'

/** A content collection, as far as its definition can be read without running it. */
export interface Collection extends Schema {
  readonly name: string
  /** Folder of its files, below the site's root. */
  readonly base: string
  /** Globs of its files, below `base`. */
  readonly patterns: readonly string[]
}

/** What Astro takes for Markdown. */
export const astroMarkdown = '**/*.{md,mdx,markdown}'

/** The collections that a content config defines, by what it exports as `collections`. */
export function collectionsIn(exported: CodeValue): readonly Collection[] {
  if (!isObject(exported)) return []
  return [...exported.entries].flatMap(([name, value]) => {
    const call = isUnknown(value) ? value.call : undefined
    if (call?.name !== 'defineCollection') return []
    const [definition] = call.args
    const options = globOf(at(definition, 'loader'))
    const base = at(options, 'base')
    return [
      {
        name,
        base: folderName(typeof base === 'string' ? base : `src/content/${name}`),
        patterns: patternsOf(at(options, 'pattern')),
        ...schemaOf(at(definition, 'schema')),
      },
    ]
  })
}

/** The options of `glob({ ... })`. */
function globOf(loader: CodeValue): CodeValue {
  const { call }: Partial<Unknown> = isUnknown(loader) ? loader : {}
  return call?.name === 'glob' ? call.args[0] : undefined
}

function patternsOf(pattern: CodeValue): readonly string[] {
  const globs = (typeof pattern === 'string' ? [pattern] : itemsOf(pattern)).filter(
    (glob) => typeof glob === 'string',
  )
  const named = globs.filter((glob) => !glob.startsWith('!') && /\bmdx?\b|markdown/.test(glob))
  if (named.length > 0) return named.map((glob) => glob.replace(/^\.?\//, ''))
  // Globs of data alone take no post.
  const isData = globs.length > 0 && globs.every((glob) => /\b(?:json|ya?ml|toml|csv)\b/.test(glob))
  return isData ? [] : [astroMarkdown]
}
