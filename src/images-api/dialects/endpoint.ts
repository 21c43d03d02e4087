import { SettingsError } from '../../errors.ts'
import type { Dialect, Operation } from './dialect.ts'

export interface Endpoint {
  readonly baseUrl: URL
  readonly dialect: Dialect
  readonly model: string
  /** Further parameters of the query; they win over those of the base URL. */
  readonly query: Readonly<Record<string, string>>
}

/**
 * Address of an operation below the base URL, whose query (Azure's `?api-version=`) stays.
 * @throws SettingsError where Azure's classic style lacks its version
 */
export function endpointOf(
  { baseUrl, dialect, model, query }: Endpoint,
  operation: Operation,
): URL {
  const url = new URL(baseUrl)
  for (const [name, value] of Object.entries(query)) url.searchParams.set(name, value)
  const given = url.pathname.replace(/\/+$/, '')
  const root = dialect.root === 'azure' ? azureRoot(given, url, model, operation) : given
  url.pathname = `${root}/${dialect.paths[operation]}`
  url.hash = ''
  return url
}

/**
 * Azure has two styles: `/openai/v1`, and `/openai/deployments/NAME` with a dated `api-version`. An
 * address that names none gets the one that its version belongs to; a deployment then goes by the
 * name of the model. The list of models belongs to the resource.
 */
function azureRoot(given: string, url: URL, model: string, operation: Operation): string {
  const version = url.searchParams.get('api-version') ?? ''
  const isBare = given === '' || given === '/openai'
  const [, resource] = /^(.*\/openai)\/deployments\/[^/]+$/.exec(given) ?? []
  if (resource !== undefined && version === '') {
    throw new SettingsError('`base-url` names a deployment of Azure without a version of the API', {
      hint: 'Add `?api-version=2025-04-01-preview` to it, or end it with `/openai/v1`.',
    })
  }
  const isClassic = isBare && /^\d{4}-\d\d-\d\d/.test(version)
  if (operation === 'models')
    return resource ?? (isClassic ? '/openai' : isBare ? '/openai/v1' : given)
  // A deployment is of one model, and that of the address draws.
  if (operation === 'chat' && resource !== undefined)
    return `${resource}/deployments/${encodeURIComponent(model)}`
  if (isClassic) return `/openai/deployments/${encodeURIComponent(model)}`
  return isBare ? '/openai/v1' : given
}
