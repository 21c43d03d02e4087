import { afterEach, describe, expect, it } from 'vitest'
import { turnsRed } from '../../../src/commands/exit-status.ts'
import { ImagesApiError } from '../../../src/errors.ts'
import { RunBudget } from '../../../src/ledger/run-budget.ts'
import { Account } from '../../../src/memory/account.ts'
import type { RunContext } from '../../../src/pipeline/context.ts'
import { drawOriginal } from '../../../src/pipeline/draw/draw-original.ts'
import { parseBrand } from '../../../src/prompts/brand.ts'
import { softenPrompt } from '../../../src/prompts/soften.ts'
import { readInputs } from '../../../src/settings/inputs.ts'
import { Staging } from '../../../src/staging/staging.ts'
import { gradient } from '../../helpers/png.ts'
import { type Folder, openFolder, Recorder, refusal, small } from '../folder.ts'
import { card, hero, name, plan, text } from '../scene.ts'

const template = 'A woodcut of {{ title }}.'
const settings = (more = '') => ({
  '.github/hero-images.yml': `${small}brand: wood.md\n${more}`,
  'wood.md': template,
})
const soft = settings('soften: true\n')
const blog = { [name('a')]: text('A bloody tale') }

let folder: Folder
afterEach(() => folder.close())

const again = { command: 'regenerate', posts: name('a') }
const isRed = ({ failed }: { failed: readonly { isRefused?: boolean }[] }, images = 0) =>
  (['error', 'any'] as const).map((failOn) =>
    turnsRed(failOn, {
      images,
      failed: failed.length,
      refused: failed.filter(({ isRefused }) => isRefused).length,
      stopped: false,
    }),
  )

describe('a refused prompt', () => {
  it('becomes a card, where nothing is said of softening', async () => {
    folder = openFolder({ ...settings(), ...blog })
    folder.recorder.failures.push(refusal())
    const outcome = await folder.run()
    expect(outcome.failed).toEqual([])
    expect(folder.recorder.requests).toHaveLength(1)
    expect(folder.record(name('a'))).toMatchObject({ generator: 'card', cost: 0 })
    expect(folder.record(name('a')).notes[0]).toMatch(
      /moderation_blocked\) \[violence\]\. A card was drawn instead\. Say it in other words\.$/,
    )
    expect(isRed(outcome)).toEqual([false, false])
  })

  it('is softened once, and the record says so and has the prompt that was used', async () => {
    const brand = gradient('brand', 32, 32)
    const files = settings('soften: true\nreferences: [brand.png]\n')
    folder = openFolder({ ...files, ...blog, 'brand.png': brand })
    folder.recorder.failures.push(refusal())
    const outcome = await folder.run()
    expect(outcome.failed).toEqual([])
    const [first, second, ...others] = folder.recorder.requests
    expect(others).toEqual([])
    expect(first!.prompt).toContain('bloody')
    expect(second!.prompt).toBe(softenPrompt(parseBrand(template, 'wood.md')))
    expect(second!.prompt).not.toContain('bloody')
    expect(second!.references).toEqual(first!.references)
    expect(folder.record(name('a'))).toMatchObject({
      generator: 'openai',
      prompt: second!.prompt,
      notes: [expect.stringMatching(/\[violence\]\. A softened prompt, .* was drawn instead\.$/)],
    })
  })

  it('becomes a card where the softened one is refused too, and its note says both', async () => {
    folder = openFolder({ ...soft, ...blog })
    folder.recorder.failures.push(refusal(), refusal())
    await folder.run()
    expect(folder.recorder.requests).toHaveLength(2)
    const { generator, notes, prompt } = folder.record(name('a'))
    expect(generator).toBe('card')
    expect(prompt).toBe(folder.recorder.requests[0]!.prompt)
    expect(notes[0]).toMatch(/ The softened prompt too: .*violence.* A card was drawn instead\./)
  })

  it('fails its post where the softened try fails otherwise, to be drawn by the next run', async () => {
    folder = openFolder({ ...soft, ...blog })
    folder.recorder.failures.push(refusal(), new ImagesApiError('later', { failure: 'transient' }))
    const { failed, records } = await folder.run()
    expect(failed).toEqual([{ post: name('a'), message: 'later' }])
    expect(records).toEqual([])
    expect((await folder.run()).records).toHaveLength(1)
  })

  it('passes on who watches the money', async () => {
    folder = openFolder({ ...soft, ...blog })
    folder.recorder.failures.push(refusal(true))
    await folder.run()
    const [first, second] = folder.recorder.requests
    expect(first!.meter).toBeDefined()
    expect(second!.meter).toBeDefined()
    expect(second!.signal).toBe(first!.signal)
  })
})

it('counts the refused tries that may have been charged, whatever is drawn in the end', async () => {
  folder = openFolder({})
  const { draw, workspace } = await plan({ settings: `${small}soften: true` })
  const count = async (...failures: Error[]) => {
    const generator = new Recorder()
    generator.failures.push(...failures)
    const inputs = readInputs(() => '')
    const { signal } = new AbortController()
    const context = {
      card: () => card,
      now: () => new Date(),
      inputs,
      signal,
    } as unknown as RunContext
    const staging = new Staging({ branch: 'main' }, context)
    const brandImages = async () => []
    const drawing = {
      generator,
      state: workspace,
      run: context,
      staging,
      brandImages,
      budget: new RunBudget(),
      account: new Account(context),
      shelf: 'branch-main',
    }
    const { maybeCharged, generator: by } = await drawOriginal(draw[0]!, drawing)
    return [by, maybeCharged]
  }
  expect(await count()).toEqual(['openai', 0])
  expect(await count(refusal(true))).toEqual(['openai', 1])
  expect(await count(refusal(true), refusal(false))).toEqual(['card', 1])
  expect(await count(refusal(true), refusal(true))).toEqual(['card', 2])
})

describe('a refusal of what a post has already', () => {
  it('leaves the image that was to be edited, and is listed as failed', async () => {
    folder = openFolder({ ...soft, ...blog })
    await folder.run()
    const before = [hero('a'), name('a')].map((path) => folder.read(path))
    folder.recorder.failures.push(refusal())
    const outcome = await folder.run({ ...again, instruction: 'more blood' })
    expect(folder.recorder.requests).toHaveLength(2)
    expect(outcome.failed).toEqual([
      {
        post: name('a'),
        message: expect.stringMatching(/\[violence\]\. The present image stays as it is\.$/),
        hint: 'Say the `instruction` in other words.',
        isRefused: true,
      },
    ])
    expect([hero('a'), name('a')].map((path) => folder.read(path))).toEqual(before)
    expect(outcome.earlier).toMatchObject([{ post: name('a') }])
    expect(isRed(outcome)).toEqual([false, true])
  })

  it('puts no card in the place of a picture that was to be drawn anew', async () => {
    folder = openFolder({ ...soft, ...blog })
    await folder.run()
    const before = folder.read(hero('a'))
    folder.recorder.failures.push(refusal(), refusal())
    const { failed } = await folder.run(again)
    expect(folder.recorder.requests).toHaveLength(3)
    expect(failed).toMatchObject([{ isRefused: true, hint: 'Say it in other words.' }])
    expect(folder.read(hero('a'))).toEqual(before)
  })

  it('may put a softened picture there', async () => {
    folder = openFolder({ ...soft, ...blog })
    await folder.run()
    const before = folder.read(hero('a'))
    folder.recorder.failures.push(refusal())
    expect((await folder.run(again)).failed).toEqual([])
    expect(folder.read(hero('a'))).not.toEqual(before)
  })
})
