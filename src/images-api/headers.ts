import type { Dialect } from './dialects/dialect.ts'

/**
 * The headers that say who asks, with lower-case names. What a person gives wins over ours. Azure
 * takes a key as `api-key`, but a token of Entra, which is a JWT, as a bearer's.
 */
export function authHeaders(
  { auth }: Dialect,
  apiKey: string,
  given: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const isToken = /^eyJ[\w-]*\.[\w-]+\.[\w-]*$/.test(apiKey)
  const ours =
    auth === 'api-key' && !isToken ? { 'api-key': apiKey } : { authorization: `Bearer ${apiKey}` }
  const further = Object.entries(given).map(([name, value]) => [name.toLowerCase(), value])
  return { ...ours, ...Object.fromEntries(further) }
}
