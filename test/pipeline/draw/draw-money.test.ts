import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { BudgetError, ImagesApiError } from '../../../src/errors.ts'
import { nothingSpent } from '../../../src/ledger/limits.ts'
import { RunBudget } from '../../../src/ledger/run-budget.ts'
import { Account } from '../../../src/memory/account.ts'
import type { DrawRequest, Generator } from '../../../src/pictures/generator.ts'
import { sniff } from '../../../src/pictures/sniff.ts'
import { drawAll } from '../../../src/pipeline/draw/draw.ts'
import { maybeCharged } from '../../../src/pipeline/draw/maybe-charged.ts'
import { createWorktree } from '../../../src/repo/worktree.ts'
import { readInputs } from '../../../src/settings/inputs.ts'
import { Staging } from '../../../src/staging/staging.ts'
import { repoStorage } from '../../../src/storage/picture-storage.ts'
import { gradient } from '../../helpers/png.ts'
import { seeds } from '../../helpers/seeds.ts'
import { name, plan, text } from '../scene.ts'

const dir = mkdtempSync(join(tmpdir(), 'hero-money-'))
afterAll(() => rmSync(dir, { recursive: true, force: true }))

/** What becomes of one request: `unsure` is a failure that may have been charged. */
type Fate = 'drawn' | 'refused' | 'free failure' | 'unsure'

/** Small, so that many can be drawn. */
const settings = 'size: 128x72\nsocial: { size: 128x72 }'
const picture = sniff(gradient('money', 128, 72))
const estimate = (await plan({ files: posts(1), settings })).draw[0]!.estimate!
/** What a request really costs; estimates are a little higher. */
const charge = 0.97 * estimate

/** Draws like a provider whose requests fail as told, four attempts each; knows what it charged. */
class Provider implements Generator {
  readonly name = 'openai'
  readonly model = 'gpt-image-2'
  readonly sizes = 'crop'
  readonly mostPictures = 16
  readonly #fates: Fate[]
  charged = 0
  requests = 0

  constructor(fates: readonly Fate[]) {
    this.#fates = [...fates]
  }

  requested = () => picture

  async draw({ meter }: DrawRequest) {
    let unsure = 0
    for (let attempts = 1; ; attempts++) {
      meter!.reserve()
      this.requests++
      await setTimeout(Math.random() * 3)
      const fate = this.#fates.shift() ?? 'drawn'
      if (fate === 'drawn') {
        this.charged += charge
        return { picture, cost: charge, maybeCharged: unsure, attempts, warnings: [] }
      }
      if (fate === 'unsure') {
        this.charged += charge
        unsure++
      } else meter!.refund()
      if (fate === 'refused' || attempts === 4)
        throw new ImagesApiError('it failed', { failure: 'transient', maybeCharged: unsure > 0 })
    }
  }
}

function posts(count: number) {
  const each = Array.from({ length: count }, (_, n) => [name(`post-${n}`), text(`Post ${n}`)])
  return Object.fromEntries(each) as Record<string, string>
}

async function draw(count: number, provider: Provider, limits: { images: number; cost: number }) {
  const {
    draw: planned,
    workspace,
    skipped,
  } = await plan({ files: posts(count), limits, settings })
  const lines: string[] = []
  const purse = new RunBudget()
  purse.within([{ scope: 'run', ...limits, spent: nothingSpent }])
  const context = {
    repo: createWorktree(dir, { env: process.env }),
    inputs: readInputs(() => ''),
    name: 'blog',
    runName: 'test.00000000.1',
    openai: () => provider,
    storage: async () => repoStorage,
    card: () => {
      throw new Error('no card was asked for')
    },
    log: { info: (line: string) => void lines.push(line) },
    now: () => new Date(),
    signal: new AbortController().signal,
  }
  const drawing = {
    generator: provider,
    state: workspace,
    budget: purse,
    run: context,
    staging: new Staging({ branch: 'main' }, context),
    brandImages: async () => [],
    account: new Account(context),
    shelf: 'branch-main',
  }
  const result = await drawAll(planned, new Map(), drawing)
  return { ...result, beyondPlan: skipped, purse, lines }
}

describe('while a run draws', () => {
  it('lists what repeated requests left no money for, with its price, and goes on', async () => {
    // Three fit, and the first is asked for twice.
    const provider = new Provider(['unsure'])
    const { drawn, skipped, failed, purse, lines } = await draw(3, provider, {
      images: 9,
      cost: 3.1 * estimate,
    })
    expect(drawn.size).toBe(2)
    expect(failed).toEqual([])
    expect(skipped).toEqual([
      {
        post: expect.stringContaining('post-'),
        kind: 'beyond-limit',
        reason: expect.stringMatching(
          /^beyond the limit of \$0\.\d\d a run \(`max-cost` or `limits.cost`\): it would cost \$0\.\d\d, and (under )?\$0\.\d\d is left$/,
        ),
      },
    ])
    expect(maybeCharged(purse.spent)).toEqual([
      `1 request failed after it was sent and may have been charged: up to $${estimate.toFixed(2)}.`,
    ])
    expect(lines.at(-1)).toMatch(/^2\/3 drawn, \d+ s, about \$0\.\d\d: /)
  })

  it('keeps in the record what was paid, and what may have been', async () => {
    const { drawn } = await draw(1, new Provider(['unsure', 'free failure']), {
      images: 9,
      cost: 2,
    })
    const { record } = [...drawn.values()][0]!
    expect(record.cost).toBeCloseTo(charge, 12)
    expect(record.paid).toEqual([
      { at: record.drawnAt, cost: record.cost, pullRequest: null, maybeCharged: 1 },
    ])
  })

  it('never passes max-cost, whatever fails and is repeated, three at once', async () => {
    const fate = fc.constantFrom<Fate>('drawn', 'drawn', 'refused', 'free failure', 'unsure')
    await fc.assert(
      fc.asyncProperty(
        fc.array(fate, { maxLength: 20 }),
        fc.integer({ min: 0, max: 30 }),
        fc.integer({ min: 1, max: 8 }),
        async (fates, worth, images) => {
          const provider = new Provider(fates)
          const limits = { images, cost: worth * estimate }
          const result = await draw(6, provider, limits)
          expect(provider.charged).toBeLessThanOrEqual(limits.cost + 1e-9)
          expect(result.purse.spent.cost).toBeGreaterThanOrEqual(provider.charged - 1e-9)
          expect(result.drawn.size).toBeLessThanOrEqual(images)
          const listed = [...result.skipped, ...result.beyondPlan]
          for (const { reason } of listed)
            expect(reason).toMatch(/^beyond .*: it would cost \$0\.\d\d/)
          expect(result.drawn.size + listed.length + result.failed.length).toBe(6)
          expect(result.stopped).toBeUndefined()
        },
      ),
      { numRuns: seeds(100) },
    )
  }, 300_000)
})

it('a BudgetError says what to do', () => {
  const purse = new RunBudget()
  purse.within([{ scope: 'run', images: 0, cost: 1, spent: nothingSpent }])
  let thrown: unknown
  try {
    purse.meter(0.03).reserve()
  } catch (error) {
    thrown = error
  }
  expect(thrown).toBeInstanceOf(BudgetError)
  expect((thrown as BudgetError).hint).toBe('Raise the limit, or leave this post to a later run.')
})
