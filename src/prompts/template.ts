/** What a template may ask for: `{{title}}`, ... */
export type Words = Readonly<Record<PlaceholderName, string>>

export const placeholderNames = ['title', 'description', 'tags', 'concept'] as const
export type PlaceholderName = (typeof placeholderNames)[number]

const placeholder = /\{\{[^\S\n]*([^{}]*?)[^\S\n]*\}\}/g

/** A placeholder that nobody fills, and the template's line it stands on (from 1). */
export interface UnknownPlaceholder {
  readonly name: string
  readonly line: number
}

/** The first placeholder that is not ours, if any. */
export function unknownPlaceholder(template: string): UnknownPlaceholder | undefined {
  for (const found of template.matchAll(placeholder))
    if (!isName(found[1]!))
      return { name: found[1]!, line: template.slice(0, found.index).split('\n').length }
  return undefined
}

/**
 * Fills the placeholders, in one pass: a value that itself looks like a placeholder stays text.
 * A line all of whose placeholders are empty is left out, so that a template can speak of a
 * description that only some posts have.
 */
export function fill(template: string, words: Words): string {
  const lines = template.split(/\r?\n/).flatMap((line) => {
    const names = [...line.matchAll(placeholder)].map((found) => found[1]!)
    if (names.length > 0 && names.every((name) => isName(name) && words[name] === '')) return []
    return [
      line.replace(placeholder, (whole, name: string) => (isName(name) ? words[name] : whole)),
    ]
  })
  return lines.join('\n').trim()
}

const isName = (name: string): name is PlaceholderName =>
  (placeholderNames as readonly string[]).includes(name)
