import { describe, expect, test } from 'vitest'
import type { ApiModel } from '../../src/images-api/api-model.ts'
import { judgeModel, offeredModels } from '../../src/images-api/judge-model.ts'

const today = '2026-11-23'
const list: readonly ApiModel[] = [
  { id: 'gpt-5' },
  { id: 'dall-e-3', shutdown: '2026-05-12' },
  { id: 'gpt-image-1.5', shutdown: '2026-12-01' },
  { id: 'gpt-image-2' },
  { id: 'gpt-image-2.5-flare' },
]
const judge = (model: string, models = list, host = 'gateway.example', on = today) =>
  judgeModel(models, { model, host, today: on })

describe('a model that ends', () => {
  test('is warned of with its date, and with models that stay', () => {
    expect(judge('gpt-image-1.5')).toEqual([
      'The model `gpt-image-1.5` will be shut down on 2026-12-01, says gateway.example. Set `model` to another, such as `gpt-image-2`, `gpt-image-2.5-flare`.',
    ])
  })

  test.each([
    ['2026-11-30', 'will be shut down on 2026-12-01'],
    ['2026-12-01', 'will be shut down on 2026-12-01'],
    ['2026-12-02', 'was shut down on 2026-12-01'],
  ])('is spoken of on %s as one that %s', (on, words) => {
    expect(judge('gpt-image-1.5', list, 'gateway.example', on)[0]).toContain(words)
  })

  test.each([
    ['gpt-image-1.5', 'will be shut down on 2026-12-01'],
    ['gpt-image-1-mini', 'will be shut down on 2026-12-01'],
    ['chatgpt-image-latest', 'will be shut down on 2026-12-01'],
    ['gpt-image-1', 'was shut down on 2026-10-23'],
    ['dall-e-2', 'was shut down on 2026-05-12'],
    ['dall-e-3', 'was shut down on 2026-05-12'],
  ])('is known at OpenAI without a list: %s', (model, words) => {
    for (const host of ['api.openai.com', 'eu.api.openai.com']) {
      expect(judge(model, [], host)).toEqual([
        `The model \`${model}\` ${words}, says OpenAI. Set \`model\` to another, such as \`gpt-image-2.6-sunburst\`, \`gpt-image-2.6-flare\` (OpenAI names \`gpt-image-2.6-sunburst\` or \`gpt-image-2.6-flare\`).`,
      ])
    }
    expect(judge(model, [], 'gateway.example')).toEqual([])
    expect(judge(model, [], 'api.openai.com.example')).toEqual([])
  })

  test("is judged by the list's own date before the known one", () => {
    const later = [{ id: 'gpt-image-1.5', shutdown: '2027-03-01' }]
    expect(judge('gpt-image-1.5', later, 'api.openai.com')[0]).toContain('2027-03-01')
  })
})

test("a model that ends is not advised where OpenAI's list leaves out the dates", () => {
  const undated = list.map(({ id }) => ({ id }))
  expect(judge('gpt-image-1-mini', undated, 'api.openai.com')[0]).toMatch(
    /such as `gpt-image-2\.6-sunburst`, `gpt-image-2\.6-flare`, `gpt-image-2`, `gpt-image-2\.5-flare` \(OpenAI/,
  )
  expect(judge('gpt-image-9', undated, 'api.openai.com')[0]).toMatch(
    /there: `gpt-image-2`, `gpt-image-2\.5-flare`, `gpt-image-1\.5`\.$/,
  )
})

describe('a model that the list lacks', () => {
  test('is named together with the image models that there are, those that stay first', () => {
    expect(judge('gpt-image-9')).toEqual([
      'gateway.example lists no model `gpt-image-9`. If it does not draw, set `model` to one of the image models there: `gpt-image-2`, `gpt-image-2.5-flare`, `gpt-image-1.5`.',
    ])
  })

  test.each<[string, readonly ApiModel[], string?]>([
    ['nothing is listed', []],
    ['the list has no image models', [{ id: 'gpt-5' }, { id: 'claude' }]],
    ['a wildcard may stand for it', [...list, { id: 'openai/*' }]],
    ['it is listed with its provider', [...list, { id: 'openai/my-model' }]],
    ['the list has models and a request names a deployment', list, 'me.openai.azure.com'],
    ['it is listed in other letters', [...list, { id: 'My-Model' }]],
  ])('is not spoken of where %s', (_why, models, host) => {
    expect(judge('my-model', models, host)).toEqual([])
  })
})

describe('a text model', () => {
  const texts: readonly ApiModel[] = [
    ...list.filter(({ id }) => id !== 'gpt-5'),
    { id: 'gpt-5-mini', shutdown: '2026-12-11' },
    { id: 'gpt-6.1-terra' },
    { id: 'claude-5' },
    ...['text-embedding-3-large', 'whisper-1', 'gpt-4o-mini-tts', 'gpt-realtime', 'sora-2'].map(
      (id) => ({ id }),
    ),
  ]
  const judgeText = (model: string, models = texts, host = 'gateway.example') =>
    judgeModel(models, { model, host, today, use: 'text' })

  test('that ends is warned of by its own input, with what OpenAI names in its place', () => {
    for (const models of [[], texts.map(({ id }) => ({ id }))])
      expect(judgeText('gpt-5-mini-2025-08-07', models, 'api.openai.com')[0]).toMatch(
        /^The model `gpt-5-mini-2025-08-07` will be shut down on 2026-12-11, says OpenAI\. Set `text-model` to another, such as `gpt-6\.1-terra`.* \(OpenAI names `gpt-6\.1-terra`\)\.$/,
      )
    expect(judgeText('gpt-5-mini')).toEqual([
      'The model `gpt-5-mini` will be shut down on 2026-12-11, says gateway.example. Set `text-model` to another, such as `gpt-6.1-terra`, `claude-5`.',
    ])
  })

  test('that the list lacks is named with those that write', () => {
    expect(judgeText('gpt-99')).toEqual([
      'gateway.example lists no model `gpt-99`. If it does not write, set `text-model` to one of the text models there: `gpt-6.1-terra`, `claude-5`, `gpt-5-mini`.',
    ])
    expect(judgeText('claude-5')).toEqual([])
    expect(judgeText('gpt-99', [{ id: 'gpt-image-2' }, { id: 'whisper-1' }])).toEqual([])
  })
})

test('a model that stays is not spoken of', () => {
  expect(judge('gpt-image-2', list, 'api.openai.com')).toEqual([])
})

test('of many image models ten are named; none that is dead, the same, or a wildcard', () => {
  const many = Array.from({ length: 30 }, (_, n) => ({ id: `flux-${n}` }))
  const models = [{ id: 'dall-e-3', shutdown: '2026-05-12' }, { id: 'flux-*' }, ...many]
  const named = offeredModels(models, { model: 'FLUX-0', host: 'gateway.example', today })
  expect(named).toEqual(many.slice(1, 11).map(({ id }) => id))
})
