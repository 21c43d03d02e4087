import { objectAt, textOf } from '../../reading/code-objects.ts'
import { folderName, withoutComments } from '../../reading/config-text.ts'
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

/** The collections that `src/content.config.ts` (or the older `src/content/config.ts`) defines. */
export function collectionsIn(text: string | undefined): readonly Collection[] {
  const code = withoutComments(text ?? '')
  const exported = /\bcollections\b[^={]*=\s*\{/.exec(code)
  const names = new Map(
    exported
      ? objectAt(code, exported.index + exported[0].length).items.map(([key, value]) => [
          value.trim(),
          key,
        ])
      : [],
  )
  const starts = code.matchAll(/(['"]?)([\w-]+)\1\s*[=:]\s*defineCollection\(\s*\{/g)
  return [...starts].map((start) => {
    const properties = new Map(objectAt(code, start.index + start[0].length).items)
    const name = names.get(start[2] ?? '') ?? start[2] ?? ''
    const loader = properties.get('loader') ?? ''
    const options = /\bglob\(\s*\{/.exec(loader)
    const glob = new Map(options ? objectAt(loader, options.index + options[0].length).items : [])
    const base = textOf(glob.get('base') ?? '', code) ?? `src/content/${name}`
    const pattern = textOf(glob.get('pattern') ?? '', code)?.replace(/^\.?\//, '')
    return {
      name,
      base: folderName(base),
      patterns: [
        pattern !== undefined && /\bmdx?\b|markdown/.test(pattern) ? pattern : astroMarkdown,
      ],
      ...schemaOf(properties.get('schema'), code),
    }
  })
}
