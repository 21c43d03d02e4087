import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { BudgetError } from '../../src/errors.ts'
import { type Limits, nothingSpent } from '../../src/ledger/limits.ts'
import { RunBudget } from '../../src/ledger/run-budget.ts'
import { seeds } from '../helpers/seeds.ts'

const purseOf = (images: number, cost: number, before = nothingSpent) => {
  const purse = new RunBudget()
  purse.within([{ scope: 'run', images, cost, spent: before }])
  return purse
}

describe('a purse', () => {
  it('takes each request that may be charged out of the dollars', () => {
    const meter = purseOf(9, 0.1).meter(0.04)
    meter.reserve()
    meter.reserve() // the first failed, and may have been charged
    expect(() => meter.reserve()).toThrow(BudgetError)
    expect(() => meter.reserve()).toThrow(
      'beyond the limit of $0.10 a run (`max-cost` or `limits.cost`): it would cost $0.04, and $0.02 is left',
    )
  })

  it('has again what certainly was not charged', () => {
    const purse = purseOf(1, 0.04)
    const meter = purse.meter(0.04)
    for (let tried = 0; tried < 5; tried++) {
      meter.reserve()
      meter.refund()
    }
    expect(purse.spent).toMatchObject({ images: 0, cost: 0 })
    meter.refund() // of nothing
    expect(purse.spent.cost).toBe(0)
    meter.reserve()
    expect(() => purse.meter(0.01).reserve()).toThrow(BudgetError)
  })

  it('knows the actual cost in place of the estimate', () => {
    const purse = purseOf(9, 0.1)
    const meter = purse.meter(0.06)
    meter.reserve()
    expect(() => purse.meter(0.06).reserve()).toThrow(BudgetError)
    meter.settle(0.03)
    expect(purse.spent).toMatchObject({ images: 1, cost: 0.03, maybeCharged: { images: 0 } })
    purse.meter(0.06).reserve()
    expect(purse.spent.cost).toBeCloseTo(0.09, 12)
  })

  it('lets the estimate stand where the actual cost is unknown', () => {
    const purse = purseOf(9, 1)
    const meter = purse.meter(0.06)
    meter.reserve()
    meter.settle(undefined)
    expect(purse.spent).toMatchObject({ images: 1, cost: 0.06, unknown: 0 })
  })

  it('tells what may have been charged for nothing', () => {
    const purse = purseOf(9, 1)
    const [drawn, failed] = [purse.meter(0.03), purse.meter(0.05)]
    drawn.reserve()
    drawn.reserve()
    drawn.settle(0.02)
    failed.reserve()
    expect(purse.spent).toMatchObject({
      images: 2,
      cost: expect.closeTo(0.1, 12),
      maybeCharged: { images: 2, cost: expect.closeTo(0.08, 12), unknown: 0 },
    })
  })

  it('counts a drawing of known price as one image, however often it was asked for', () => {
    const purse = purseOf(2, 9)
    const meter = purse.meter(0.03)
    for (let tried = 0; tried < 4; tried++) meter.reserve()
    meter.settle(0.03)
    purse.meter(0.03).reserve()
    expect(() => purse.meter(0.03).reserve()).toThrow('beyond the limit of 2 images a run')
  })

  it('counts each request of unknown price as an image', () => {
    const purse = purseOf(3, 0)
    const meter = purse.meter(undefined)
    meter.reserve()
    meter.reserve()
    meter.settle(undefined)
    expect(purse.spent).toMatchObject({ images: 2, cost: 0, unknown: 2 })
    const other = purse.meter(undefined)
    other.reserve()
    expect(() => other.reserve()).toThrow('of 3 images a run')
    expect(() => other.reserve()).toThrow('its price is unknown')
  })

  it('stops what has no price once known costs have used up the dollars', () => {
    const purse = purseOf(9, 0.05)
    const meter = purse.meter(undefined)
    meter.reserve()
    meter.settle(0.05)
    expect(() => purse.meter(undefined).reserve()).toThrow('nothing is left')
  })

  it('holds what a new plan allows, and remembers what it spent', () => {
    const purse = purseOf(9, 1)
    const meter = purse.meter(0.4)
    meter.reserve()
    meter.settle(0.4)
    const month = {
      scope: 'month' as const,
      images: 9,
      cost: 1,
      spent: { ...nothingSpent, cost: 0.3 },
    }
    purse.within([month])
    expect(() => purse.meter(0.4).reserve()).toThrow('a month')
    purse.within([{ ...month, spent: nothingSpent }])
    purse.meter(0.4).reserve()
  })

  it('settles what was drawn without asking', () => {
    const purse = purseOf(9, 1)
    purse.meter(0.4).settle(0.3)
    expect(purse.spent).toMatchObject({ images: 1, cost: 0.3, maybeCharged: { images: 0 } })
  })

  it('pays words from the dollars that the planned pictures leave, and counts them as no image', () => {
    const purse = purseOf(1, 0.1)
    purse.within(
      [{ scope: 'run', images: 1, cost: 0.1, spent: nothingSpent }],
      [
        ['a', 0.05],
        ['b', undefined],
      ],
    )
    const words = purse.meterOfText(0.03)
    words.reserve()
    expect(() => purse.meterOfText(0.03).reserve()).toThrow(
      'it would cost $0.03, and $0.02 is left',
    )
    words.settle(0.001)
    expect(purse.spent).toMatchObject({ images: 0, cost: 0.001, unknown: 0 })
    const picture = purse.meter(0.05, 'a')
    picture.reserve()
    // What was set aside is counted once.
    expect(() => purse.meterOfText(0.05).reserve()).toThrow('$0.05')
    purse.meterOfText(0.049).reserve()
    picture.settle(0.05)
    expect(purse.spent).toMatchObject({ images: 1, cost: expect.closeTo(0.1, 12) })
  })

  it('reserves what goes beyond one request for each picture, where others count on the same dollars', async () => {
    const asked: unknown[] = []
    let answer: string | undefined
    const purse = new RunBudget()
    const limits: Limits = [{ scope: 'month', images: 9, cost: 1, spent: nothingSpent }]
    purse.within(limits, [['a', 0.03]], async (...what) => {
      asked.push(what)
      return answer
    })
    const picture = purse.meter(0.03, 'a')
    await picture.reserve()
    await picture.refund()
    await picture.reserve() // the first was not charged
    expect(asked).toEqual([])
    await picture.reserve()
    await purse.meterOfText(0.01, 'a').reserve()
    const own = (cost: number) => ({ images: 1, cost: expect.closeTo(cost, 12) })
    expect(asked).toEqual([
      ['a', { images: 0, cost: 0.03 }, own(0.03)],
      ['a', { images: 0, cost: 0.01, isWords: true }, own(0.06)],
    ])
    answer = 'beyond a limit by now'
    await expect(picture.reserve()).rejects.toThrow(BudgetError)
    await expect(purse.meterOfText(0.01, 'a').reserve()).rejects.toThrow('by now')
    expect(purse.spent.cost).toBeCloseTo(0.07, 12)
    expect(purse.unsettledOf('a')).toBe(2)
  })

  it('pays a second try from what the planned pictures leave, as an image more', () => {
    const purse = new RunBudget()
    const limits: Limits = [{ scope: 'run', images: 3, cost: 0.12, spent: nothingSpent }]
    const planned = ['a', 'b'].map((key) => [key, 0.04] as const)
    purse.within(limits, planned)
    const first = purse.meter(0.04, 'a')
    first.reserve()
    first.settle(0.04)
    const second = purse.meterOfSecond(0.04, 'a again')
    second.reserve()
    second.settle(0.04)
    expect(purse.spent).toMatchObject({ images: 2, cost: 0.08 })
    // The third image and the last dollars are set aside for the picture that is planned.
    expect(() => purse.meterOfSecond(0.04, 'x').reserve()).toThrow('limit of 3 images a run')
    purse.within([{ ...limits[0]!, images: 9 }], [planned[1]!])
    expect(() => purse.meterOfSecond(0.04, 'x').reserve()).toThrow('nothing is left')
    purse.meter(0.04, 'b').reserve()
    expect(purse.unsettledOf('a again')).toBe(0)
  })

  it.each([0.04, undefined])(
    'reserves a second try with its image, at a price of %s',
    async (price) => {
      const asked: unknown[] = []
      let answer: string | undefined
      const purse = new RunBudget()
      purse.within(
        [{ scope: 'month', images: 9, cost: 1, spent: nothingSpent }],
        [],
        async (...what) => {
          asked.push(what)
          return answer
        },
      )
      const second = purse.meterOfSecond(price, 'a again')
      await second.reserve()
      const wish = { images: 1, cost: price ?? 0 }
      expect(asked).toEqual([['a again', wish, { images: 0, cost: 0 }]])
      answer = 'another run has asked for it'
      await expect(purse.meterOfSecond(price, 'b again').reserve()).rejects.toThrow(answer)
      expect(purse.spent.images).toBe(1)
    },
  )

  it('lets words of unknown price pass until no dollar is left', () => {
    const purse = purseOf(1, 0.05)
    const words = purse.meterOfText(undefined)
    words.reserve()
    expect(purse.spent).toMatchObject({ images: 0, cost: 0, unknown: 0 })
    expect(purse.spent.maybeCharged).toEqual({ images: 1, cost: 0, unknown: 1 })
    words.settle(0.05)
    expect(purse.spent).toMatchObject({ images: 0, cost: 0.05, maybeCharged: { images: 0 } })
    expect(() => purse.meterOfText(undefined).reserve()).toThrow('nothing is left')
  })

  it('never lets words take what planned pictures need, nor pass a limit', () => {
    const cents = fc.integer({ min: 0, max: 40 })
    const question = fc.record({ most: cents, share: fc.double({ min: 0, max: 1, noNaN: true }) })
    fc.assert(
      fc.property(
        fc.array(cents, { maxLength: 5 }),
        fc.array(fc.array(question, { maxLength: 4 }), { minLength: 5, maxLength: 5 }),
        fc.nat(60),
        (estimates, questions, more) => {
          const planned = estimates.map((cent, n) => [String(n), cent / 100] as const)
          const most = planned.reduce((sum, [, dollars]) => sum + dollars, 0) + more / 100
          const purse = new RunBudget()
          purse.within([{ scope: 'run', images: 5, cost: most, spent: nothingSpent }], planned)
          for (const [n, [key, estimate]] of planned.entries()) {
            for (const { most, share } of questions[n]!) {
              const meter = purse.meterOfText(most / 100)
              try {
                meter.reserve()
              } catch (error) {
                expect(error).toBeInstanceOf(BudgetError)
                continue
              }
              if (share > 0.1) meter.settle((share * most) / 100)
            }
            const picture = purse.meter(estimate, key)
            picture.reserve()
            if (n % 2) picture.settle(estimate)
          }
          expect(purse.spent.cost).toBeLessThanOrEqual(most + 1e-6)
          expect(purse.spent.images).toBe(planned.length)
        },
      ),
      { numRuns: seeds(500) },
    )
  })

  /** Several drawings at once, each step of one of them: in any order they can come in. */
  const step = fc.record({
    drawing: fc.nat(4),
    does: fc.constantFrom('reserve', 'reserve', 'refund', 'settle', 'settle without usage'),
    /** Of the estimate. */
    share: fc.double({ min: 0, max: 1, noNaN: true }),
  })
  const price = fc.option(fc.integer({ min: 0, max: 40 }), { nil: undefined })

  it('never lets what may have been charged exceed a limit, whatever happens in which order', () => {
    fc.assert(
      fc.property(
        fc.array(price, { minLength: 5, maxLength: 5 }),
        fc.array(step, { maxLength: 60 }),
        fc.nat(6),
        fc.nat(200),
        fc.nat(100),
        (cents, steps, images, most, before) => {
          const purse = new RunBudget()
          const spent = { images: 1, cost: before / 100, unknown: 0 }
          purse.within([
            { scope: 'run', images, cost: most / 100, spent: nothingSpent },
            { scope: 'month', images: 5, cost: 1.5, spent },
          ])
          const estimates = cents.map((cent) => (cent === undefined ? undefined : cent / 100))
          const meters = estimates.map((estimate) => purse.meter(estimate))
          /** What the provider may have charged, kept apart from our books. */
          const open = cents.map(() => 0)
          const charged = cents.map(() => 0)
          const drawn = cents.map(() => 0)
          for (const { drawing: at, does, share } of steps) {
            const estimate = estimates[at] ?? 0
            if (does === 'reserve') {
              try {
                meters[at]!.reserve()
                open[at]!++
              } catch (error) {
                expect(error).toBeInstanceOf(BudgetError)
              }
            } else if (open[at]! > 0) {
              open[at]!--
              if (does === 'refund') meters[at]!.refund()
              else {
                const actual = does === 'settle' && estimates[at] !== undefined
                drawn[at]!++
                charged[at]! += actual ? estimate * share : estimate
                meters[at]!.settle(actual ? estimate * share : undefined)
              }
            }
            const total = cents.reduce<number>(
              (sum, _, i) => sum + charged[i]! + open[i]! * (estimates[i] ?? 0),
              0,
            )
            const pictures = cents.reduce<number>((sum, cent, i) => {
              const requests = open[i]! + drawn[i]!
              return sum + (cent === undefined ? requests : Math.min(1, requests))
            }, 0)
            expect(total).toBeLessThanOrEqual(most / 100 + 1e-6)
            if (total > 0) expect(total + spent.cost).toBeLessThanOrEqual(1.5 + 1e-6)
            expect(pictures).toBeLessThanOrEqual(Math.min(images, 4))
            expect(purse.spent.cost).toBeCloseTo(total, 6)
            expect(purse.spent.images).toBe(pictures)
          }
        },
      ),
      { numRuns: seeds(1000) },
    )
  })

  it('refuses nothing that fits', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 50 })), fc.nat(300), (cents, most) => {
        const purse = purseOf(cents.length, most / 100)
        let spent = 0
        for (const cent of cents) {
          const meter = purse.meter(cent / 100)
          if (spent + cent > most) expect(() => meter.reserve()).toThrow(BudgetError)
          else {
            meter.reserve()
            spent += cent
          }
        }
      }),
    )
  })
})
