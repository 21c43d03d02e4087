import { posix } from 'node:path'

/** A date of front matter: YAML 1.2 leaves them as text, TOML parsers give objects. Nothing for what is none. */
export function dateOf(value: unknown): Date | undefined {
  if (value === undefined || value === null || value === '' || typeof value === 'boolean')
    return undefined
  // Jekyll and Hexo write `2027-01-02 10:00:00 +0100`, which is no ISO date yet.
  const text = value instanceof Date ? value.toISOString() : String(value).trim()
  const iso = text.replace(/^(\d{4}-\d\d?-\d\d?)[ T]+(\d\d?:\d\d(?::\d\d(?:\.\d+)?)?)\s*/, '$1T$2')
  const time = Date.parse(/^\d{4}-\d\d-\d\dT[\d:.]+$/.test(iso) ? `${iso}Z` : iso)
  return Number.isNaN(time) ? undefined : new Date(time)
}

/** The date that a file's name begins with: `2026-11-20-tides.md`. */
export const dateInName = (path: string): Date | undefined =>
  dateOf(/^(\d{4}-\d\d-\d\d)-/.exec(posix.basename(path))?.[1])
