import { SettingsError } from '../errors.ts'
import { isOpenAi } from '../images-api/shutdowns.ts'
import type { WorkloadIdentity } from '../images-api/token-exchange.ts'
import type { InputName } from './input-table.ts'
import { readUrl } from './input-values.ts'

/** Whether an API is asked for pictures: by a key, or by the identity that one is given for. */
export const hasKey = ({
  apiKey,
  identity,
}: {
  readonly apiKey: string
  readonly identity: WorkloadIdentity | undefined
}): boolean => apiKey !== '' || identity !== undefined

/**
 * By whom a run draws that has no stored key; nothing where no provider is named.
 * @param text gives an input's text
 * @throws SettingsError where half of it is given, or something that does not go with it
 */
export function readIdentity(text: (name: InputName) => string): WorkloadIdentity | undefined {
  const names = ['identity-provider-id', 'service-account-id'] as const
  const [identityProviderId, serviceAccountId] = names.map(text) as [string, string]
  if (identityProviderId === '' && serviceAccountId === '') return undefined
  for (const [index, name] of names.entries())
    if (text(name) === '')
      throw new SettingsError(`Input \`${names[1 - index]}\` is given, but \`${name}\` is empty.`, {
        hint: 'They belong together; OpenAI shows both on the page of its workload identity provider.',
      })
  if (text('api-key') !== '')
    throw new SettingsError('Inputs `api-key` and `identity-provider-id` are both given.', {
      hint: 'Leave one of them out: a run draws with a stored key, or with one that it is given.',
    })
  const { protocol, host } = new URL(readUrl('base-url', text('base-url')))
  if (protocol !== 'https:' || !isOpenAi(host))
    throw new SettingsError(
      `Input \`identity-provider-id\` is given, but \`base-url\` leads to ${host}.`,
      {
        hint: "OpenAI gives the key for its own API, and it is sent nowhere else. Leave `base-url` out, or give that API's `api-key`.",
      },
    )
  return { identityProviderId, serviceAccountId, audience: text('identity-audience') }
}
