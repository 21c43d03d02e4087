import { expect, it } from 'vitest'
import { nothingSpent } from '../../../src/ledger/limits.ts'
import { RunBudget } from '../../../src/ledger/run-budget.ts'
import { withConcept } from '../../../src/pipeline/draw/concept.ts'
import type { DrawingContext } from '../../../src/pipeline/draw/drawing-context.ts'
import { createWriter } from '../../../src/text-model/writer.ts'
import { type Reply, startChatServer, written } from '../../helpers/chat-server.ts'
import { card, name, one, openai, type Scene, text } from '../scene.ts'

const key = 'sk-1234567890'
const inputs = { 'text-model': 'gpt-6.1-terra', 'api-key': key }

/** The picture as it is drawn, where the text model answers so. */
async function told(reply: Reply | undefined, scene: Scene = {}, generator = openai) {
  const planned = await one({ inputs, ...scene })
  const server = await startChatServer({ key })
  if (reply !== undefined) server.reply(() => reply)
  const purse = new RunBudget()
  purse.within([{ scope: 'run', images: 1, cost: 1, spent: nothingSpent }])
  const writer = createWriter({ apiKey: key, baseUrl: server.url, model: 'gpt-6.1-terra' })
  const context = {
    signal: new AbortController().signal,
    now: () => new Date(),
  } as DrawingContext['run']
  const textModel = { writer, priceOf: () => undefined }
  try {
    const drawing = {
      generator,
      budget: purse,
      run: context,
      textModel,
    } as unknown as DrawingContext
    const { planned: drawn, concept } = await withConcept(planned, drawing)
    return { planned, prompt: drawn.prompt, drawn, concept, calls: server.calls.length }
  } finally {
    await server.close()
  }
}

it('draws what the text model says, in the place that the plan kept for it', async () => {
  const { planned, prompt, drawn } = await told(undefined)
  expect(prompt).toBe(planned.prompt.replace('(concept by gpt-6.1-terra)', written.concept))
  // What it is remembered by is not what the model happens to answer.
  expect(drawn).toMatchObject({ fingerprint: planned.fingerprint, drawing: planned.drawing })
})

it('keeps brand images in mind, with a concept and without one', async () => {
  const files = { [name('a')]: text('A'), 'brand.png': 'x' }
  const scene = { files, settings: 'references: [brand.png]' }
  const asked = await told(undefined, scene)
  expect(asked.prompt).toContain(written.concept)
  expect(asked.prompt).toMatch(/are brand images: take up their style/)
  const refused = await told({ choice: { finish_reason: 'content_filter' } }, scene)
  expect(refused.prompt).toMatch(/are brand images: take up their style/)
})

it('draws from the template where no concept comes, and says why', async () => {
  const { prompt, concept } = await told({ choice: { finish_reason: 'length' } })
  expect(prompt).toBe((await one()).prompt)
  expect(concept).toMatchObject({ note: expect.stringContaining('was cut off'), paid: {} })
})

it('asks nothing for a card, nor where a person said it', async () => {
  expect(await told(undefined, {}, card)).toMatchObject({ calls: 0, concept: undefined })
  const files = { [name('a')]: text('A', 'hero_images: { concept: a boat }\n') }
  expect(await told(undefined, { files })).toMatchObject({ calls: 0, concept: undefined })
})
