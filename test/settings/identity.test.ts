import { describe, expect, it } from 'vitest'
import type { InputName } from '../../src/settings/input-table.ts'
import { readInputs } from '../../src/settings/inputs.ts'

/** By whom a run draws that has no stored key. */

const both = { 'identity-provider-id': 'idp_1', 'service-account-id': 'sa_1' } as const
const read = (inputs: Partial<Record<InputName, string>>) =>
  readInputs((name) => inputs[name] ?? '')

describe('the identity of a workflow', () => {
  it('counts as a key: pictures are drawn, no cards', () => {
    expect(read(both)).toMatchObject({
      apiKey: '',
      generator: 'openai',
      identity: {
        identityProviderId: 'idp_1',
        serviceAccountId: 'sa_1',
        audience: 'https://api.openai.com/v1',
      },
    })
    expect(read({ ...both, generator: 'openai', 'identity-audience': 'mine' })).toMatchObject({
      identity: { audience: 'mine' },
    })
    expect(read({ ...both, generator: 'card' }).generator).toBe('card')
    expect(read({})).toMatchObject({ identity: undefined, generator: 'card' })
  })

  it.each(['identity-provider-id', 'service-account-id'] as const)('is not %s alone', (name) => {
    const other = name === 'service-account-id' ? 'identity-provider-id' : 'service-account-id'
    expect(() => read({ [name]: 'one' })).toThrow(
      `Input \`${name}\` is given, but \`${other}\` is empty.`,
    )
  })

  it('is not beside a stored key', () => {
    expect(() => read({ ...both, 'api-key': 'sk-1' })).toThrow(/both given/)
  })

  it('leads to OpenAI alone', () => {
    expect(read({ ...both, 'base-url': 'https://eu.api.openai.com/v1/' }).identity).toBeDefined()
    for (const url of [
      'http://api.openai.com/v1',
      'https://api.openai.com.example/v1',
      'https://api.openai.com:8443/v1',
      'https://gateway.example/v1',
    ])
      expect(() => read({ ...both, 'base-url': url }), url).toThrow(/`base-url` leads to/)
    expect(() => read({ ...both, 'base-url': 'nowhere' })).toThrow('Input `base-url` is `nowhere`')
  })
})
