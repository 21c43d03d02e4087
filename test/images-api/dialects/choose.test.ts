import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { SettingsError } from '../../../src/errors.ts'
import { chooseDialect } from '../../../src/images-api/dialects/choose.ts'
import type { Operation } from '../../../src/images-api/dialects/dialect.ts'
import { dialectNames } from '../../../src/images-api/dialects/dialect.ts'
import { endpointOf } from '../../../src/images-api/dialects/endpoint.ts'
import { dialects } from '../../../src/images-api/dialects/table.ts'
import { createOpenAiGenerator } from '../../../src/images-api/openai.ts'

describe('a dialect', () => {
  test.each([
    ['https://api.openai.com/v1', 'openai'],
    ['https://eu.api.openai.com/v1', 'openai'],
    ['https://res.openai.azure.com/openai/v1', 'azure'],
    ['https://res.cognitiveservices.azure.com/openai/v1', 'azure'],
    ['https://res.services.ai.azure.com/openai/v1', 'azure'],
    ['https://api.kissapi.ai/v1', 'new-api'],
    ['https://openrouter.ai/api/v1', 'openrouter'],
    ['https://api.x.ai/v1', 'xai'],
    ['https://us-east-1.api.x.ai/v1', 'xai'],
    ['https://generativelanguage.googleapis.com/v1beta/openai/', 'gemini'],
    ['https://api.together.ai/v1', 'together'],
    ['https://api.together.xyz/v1', 'together'],
    ['https://API.OpenAI.com/v1', 'openai'],
    ['http://localhost:8080/v1', 'generic'],
    ['https://litellm.example.com/v1', 'generic'],
    // Only whole names count.
    ['https://notopenrouter.ai/v1', 'generic'],
    ['https://api.openai.com.evil.example/v1', 'generic'],
    ['https://gateway.example/api.x.ai/v1', 'generic'],
  ])('%s speaks %s', (url, name) => {
    expect(chooseDialect('auto', new URL(url)).name).toBe(name)
  })

  test('named by the person is taken, whatever the host', () => {
    expect(chooseDialect('litellm', new URL('https://api.openai.com/v1')).name).toBe('litellm')
  })
})

test('the table of the documents has each of them, with its hosts and pictures', () => {
  const text = readFileSync(new URL('../../../docs/gateways.md', import.meta.url), 'utf8')
  const rows = text
    .split('\n')
    .filter((line) => /^\| `/.test(line))
    .slice(1)
  expect(rows.map((row) => /`([^`]+)`/.exec(row)![1])).toEqual(dialectNames)
  for (const [index, name] of dialectNames.entries()) {
    const [, , hosts, , pictures] = rows[index]!.split('|') as string[]
    for (const host of dialects[name].hosts) expect(hosts).toContain(host)
    const { edits } = dialects[name]
    expect(pictures!.trim()).toMatch(edits ? new RegExp(`^${edits.maxPictures};`) : /^none$/)
    expect(pictures!.includes('mask')).toBe(edits?.mask === true)
    expect(pictures!.includes('WebP')).toBe(edits?.formats.includes('webp') === true)
  }
})

describe('the address', () => {
  const at = (url: string, operation: Operation, query = {}) => {
    const baseUrl = new URL(url)
    const dialect = chooseDialect('auto', baseUrl)
    return endpointOf({ baseUrl, dialect, model: 'my images', query }, operation).href
  }
  const azure = 'https://r.openai.azure.com'
  const dated = '?api-version=2025-04-01-preview'

  test.each([
    ['https://api.openai.com/v1', 'edits', 'https://api.openai.com/v1/images/edits'],
    ['https://api.openai.com/v1/', 'models', 'https://api.openai.com/v1/models'],
    ['https://g.example/v1?a=b#c', 'generations', 'https://g.example/v1/images/generations?a=b'],
    ['https://openrouter.ai/api/v1', 'generations', 'https://openrouter.ai/api/v1/images'],
    ['https://openrouter.ai/api/v1', 'edits', 'https://openrouter.ai/api/v1/images'],
    ['https://openrouter.ai/api/v1', 'models', 'https://openrouter.ai/api/v1/models'],
    [azure, 'edits', `${azure}/openai/v1/images/edits`],
    [`${azure}/openai/`, 'models', `${azure}/openai/v1/models`],
    [
      `${azure}/openai/v1?api-version=preview`,
      'generations',
      `${azure}/openai/v1/images/generations?api-version=preview`,
    ],
    [
      `${azure}/${dated}`,
      'generations',
      `${azure}/openai/deployments/my%20images/images/generations${dated}`,
    ],
    [`${azure}/openai${dated}`, 'models', `${azure}/openai/models${dated}`],
    [
      `${azure}/openai/deployments/hero${dated}`,
      'edits',
      `${azure}/openai/deployments/hero/images/edits${dated}`,
    ],
    [`${azure}/openai/deployments/hero${dated}`, 'models', `${azure}/openai/models${dated}`],
    // Words are of another model than pictures, and so of another deployment.
    [
      `${azure}/openai/deployments/hero${dated}`,
      'chat',
      `${azure}/openai/deployments/my%20images/chat/completions${dated}`,
    ],
    [
      `${azure}/${dated}`,
      'chat',
      `${azure}/openai/deployments/my%20images/chat/completions${dated}`,
    ],
    [azure, 'chat', `${azure}/openai/v1/chat/completions`],
    ['https://openrouter.ai/api/v1', 'chat', 'https://openrouter.ai/api/v1/chat/completions'],
  ] as const)('%s for %s is %s', (url, operation, expected) => {
    expect(at(url, operation)).toBe(expected)
  })

  test('has the parameters of the person, which win, and are encoded', () => {
    expect(at('https://g.example/v1?a=b&c=d', 'edits', { a: 'x y&z' })).toBe(
      'https://g.example/v1/images/edits?a=x+y%26z&c=d',
    )
  })

  test('of a deployment without a version is refused at once, with what is missing', () => {
    const options = { apiKey: 'k', model: 'm', baseUrl: `${azure}/openai/deployments/hero` }
    expect(() => createOpenAiGenerator(options)).toThrow(SettingsError)
    expect(() => createOpenAiGenerator(options)).toThrow('without a version')
    const query = { 'api-version': '2025-04-01-preview' }
    expect(createOpenAiGenerator({ ...options, query }).model).toBe('m')
  })
})
