import { type KeySource, keySourceOf } from './key-source.ts'

/** Shorter ones (`1`, `none`) are no secrets, and to hide them would only spoil the words. */
export const SHORTEST = 6

/**
 * False for what says nothing by itself: a short value, a short word (`openai`, the provider that a
 * gateway is to ask) or a date (`2025-04-01-preview`, Azure's version). To hide those everywhere would
 * make messages unreadable.
 */
export function isSecret(value: string): boolean {
  if (value.length < SHORTEST) return false
  return !/^(?:[a-z]{1,7}|\d{4}-\d\d-\d\d(?:-preview)?)$/i.test(value)
}

/** A value, and the key in it: `Bearer ...` names a scheme first, and a server repeats the key alone. */
export const withoutScheme = (value: string): readonly string[] => [
  value,
  value.replace(/^[\w-]+\s+/, ''),
]

/**
 * What may be known to nobody but the API: its key, as far as it is there by now, and what is sent along
 * with each request.
 */
export function secretsOf({
  apiKey,
  headers = {},
  query = {},
}: {
  readonly apiKey: string | KeySource
  readonly headers?: Readonly<Record<string, string>>
  readonly query?: Readonly<Record<string, string>>
}): readonly string[] {
  const further = [...Object.values(headers), ...Object.values(query)].flatMap(withoutScheme)
  // Whoever gives a word as the key means it as one.
  const keys = keySourceOf(apiKey)
    .given()
    .filter((key) => key.length >= SHORTEST)
  return [...new Set([...keys, ...further.filter(isSecret)])]
}
