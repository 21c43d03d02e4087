import { describe, expect, it } from 'vitest'
import type { Counted } from '../../../src/ledger/account-state.ts'
import { whyBeyond } from '../../../src/ledger/limits.ts'
import { type Payment, type Record, recordPath, writeRecord } from '../../../src/ledger/record.ts'
import { knownSettings } from '../../../src/pipeline/find/run-settings.ts'
import {
  believedDates,
  limitsNow,
  unknownPrices,
  unreadableRecords,
} from '../../../src/pipeline/plan/limits-now.ts'
import { readInputs } from '../../../src/settings/inputs.ts'
import { parseSettingsFile } from '../../../src/settings/parse-file.ts'
import { siteNames } from '../../../src/sites/generators/known.ts'
import { GitHubScene } from '../../repo/github-scene.ts'
import { recordOf } from '../record.ts'
import { card, openai } from '../scene.ts'

const scene = new GitHubScene()
/** In the past, so that what a test commits now is after the month began. */
const now = new Date('2025-12-15T08:00:00Z')

const paid = (at: string, more: Partial<Payment> = {}): Payment => ({
  at: `${at}T10:00:00.000Z`,
  cost: 0.1,
  pullRequest: 7,
  maybeCharged: 0,
  ...more,
})
const record = (post: string, payments: readonly Payment[]): Record => ({
  ...recordOf(post, { hero: `${post}.webp`, social: `${post}.jpg` }),
  paid: [...payments],
})
/** Files of the repo that are these records, and their posts. */
const files = (...records: readonly Record[]) =>
  Object.fromEntries(
    records.flatMap((one) => [
      [recordPath(one.post), Buffer.from(writeRecord(one))],
      [one.post, `# ${one.post}\n`],
    ]),
  )

const workflow = {
  'max-images-per-pull-request': '20',
  'max-cost-per-pull-request': '2',
  'max-images-per-month': '100',
  'max-cost-per-month': '30',
}

interface Question {
  readonly branch?: string
  readonly base?: string
  readonly delivery?: string
  readonly waiting?: readonly Record[]
  readonly inputs?: { readonly [name: string]: string }
  readonly settings?: string
  readonly counted?: Partial<Counted>
  readonly accountSince?: number
  readonly generator?: typeof openai
  readonly pullRequest?: number
}

async function ask({ branch = 'main', base, delivery, waiting = [], ...more }: Question = {}) {
  const repo = scene.open()
  const head = await repo.snapshot(await repo.head(branch))
  const settings = parseSettingsFile(more.settings ?? '', 'hero.yml', siteNames)
  const values: { readonly [name: string]: string } = more.inputs ?? workflow
  const limitsAt = await limitsNow(
    {
      job: {
        branch,
        head: head.commit,
        settingsAt: 'head',
        mode: 'draw',
        notice: '',
        posts: [],
        instruction: '',
        force: false,
        again: false,
        deliver: 'commit',
        ...(more.pullRequest === undefined ? {} : { pullRequest: more.pullRequest }),
      },
      state: {
        head,
        base: base === undefined ? undefined : await repo.snapshot(base),
        settings: knownSettings(settings, { format: 'webp', stage: 'draft' }),
      },
      accountSince: more.accountSince,
      delivery: delivery === undefined ? undefined : { branch: '', head: delivery },
      waiting: new Map(waiting.map((one) => [one.post, { record: one }])),
    },
    more.generator ?? openai,
    { repo, inputs: readInputs((name) => values[name] ?? ''), now: () => now },
  )
  return limitsAt({ paid: [], underWay: [], ...more.counted })
}

describe('the limits of this moment', () => {
  it('are those of the run alone, and cost no request, where there are no others', async () => {
    await scene.begin(files(record('a.md', [paid('2025-12-01')])))
    const sent = scene.watch()
    const limits = await ask({ inputs: {}, pullRequest: 7 })
    expect(limits).toMatchObject([{ scope: 'run', images: 10, cost: 2 }])
    expect(sent().filter((line) => !/git\/(ref|trees)\//.test(line))).toEqual([])
  })

  it('are lowered by the settings file, and never raised', async () => {
    await scene.begin({ 'a.md': 'no record' })
    const settings =
      'limits: { images: 3, cost: 9, pull-request: { images: 50, cost: 1 }, month: { images: 5, cost: 99 } }'
    expect(await ask({ settings, pullRequest: 7 })).toMatchObject([
      { scope: 'run', images: 3, cost: 2 },
      { scope: 'pull request', images: 20, cost: 1 },
      { scope: 'month', images: 5, cost: 30 },
    ])
    const own = 'limits: { month: { images: 5 } }'
    expect(await ask({ settings: own, inputs: {} })).toMatchObject([
      { scope: 'run' },
      { scope: 'month', images: 5, cost: Number.POSITIVE_INFINITY },
    ])
  })

  it('limit only the posts of a run for cards, which are free', async () => {
    await scene.begin({ 'a.md': 'no record' })
    const limits = await ask({ generator: card, pullRequest: 7 })
    expect(limits.map(({ scope }) => scope)).toEqual(['run'])
  })

  it('count everything that was paid in the month, redrawn pictures too', async () => {
    await scene.begin(
      files(
        record('a.md', [paid('2025-11-30'), paid('2025-12-01'), paid('2025-12-02')]),
        record('b.md', [paid('2025-12-03', { cost: 0.2, maybeCharged: 1 })]),
        { ...recordOf('c.md', { hero: 'c', social: 'c' }), generator: 'card', cost: 0 },
        { ...recordOf('d.md', { hero: 'd', social: 'd' }), drawnAt: '2025-12-01T00:00:00.000Z' }, // $0.03
      ),
    )
    const [, month] = await ask()
    expect(month!.spent).toEqual({ images: 4, cost: expect.closeTo(0.63, 9), unknown: 0 })
  })

  it('count what was paid today, by records and account, apart from the month', async () => {
    await scene.begin(
      files(
        record('a.md', [paid('2025-12-14'), paid('2025-12-15', { at: '2025-12-15T00:00:00Z' })]),
      ),
    )
    const inputs = { ...workflow, 'max-images-per-day': '5', 'max-cost-per-day': '1.5' }
    const entry = {
      ...{ shelf: 'pr-9', post: 'x', drawing: 'y', micros: 200_000 },
      maybeCharged: 0,
    }
    const at = (text: string) => Date.parse(text)
    const counted = {
      paid: [
        { ...entry, at: at('2025-12-14T23:59:59Z'), what: 'picture' as const, nth: undefined },
        { ...entry, at: at('2025-12-15T07:00:00Z'), what: 'picture' as const, nth: undefined },
      ],
    }
    const settings = 'limits: { day: { images: 4, cost: 9 } }'
    const [, day, month] = await ask({ inputs, settings, counted })
    expect(day).toMatchObject({ scope: 'day', images: 4, cost: 1.5 })
    expect(day!.spent).toEqual({ images: 2, cost: expect.closeTo(0.3, 9), unknown: 0 })
    expect(month!.spent).toMatchObject({ images: 4, cost: expect.closeTo(0.6, 9) })
    expect(whyBeyond([day!], { images: 3, cost: 0 }, { images: 1, estimate: 0.1 })).toContain(
      'beyond the limit of 4 images a day (`max-images-per-day` or `limits.day.images`)',
    )
  })

  const many = (count: number) =>
    Array.from({ length: count }, (_, n) => record(`old/${n}.md`, [paid('2025-11-02')]))
  const reads = (lines: readonly string[]) => lines.filter((line) => line.includes('git/blobs'))

  it('read by the API only the records that are new in the month, where the account is older', async () => {
    await scene.begin({})
    await scene.blog.commit('main', files(...many(30)), { date: '2025-11-30T23:59:59Z' })
    const redrawn = record('old/3.md', [paid('2025-11-02'), paid('2025-12-04')])
    const fresh = files(redrawn, record('new.md', [paid('2025-12-05')]))
    await scene.blog.commit('main', fresh, { date: '2025-12-05T10:00:10Z' })
    const sent = scene.watch()
    const [, month] = await ask({ accountSince: Date.parse('2025-11-30T23:59:59Z') })
    expect(month!.spent).toMatchObject({ images: 2, cost: expect.closeTo(0.2, 9) })
    const kinds = sent().map((line) => line.replace(/(\/|\?).*/, '$1'))
    expect(reads(sent())).toHaveLength(2)
    expect(sent().filter((line) => line.startsWith('GET commits?'))).toHaveLength(1)
    expect(kinds).toHaveLength(6) // ref, tree, last commit, its tree, two records
  })

  it.each([undefined, Date.parse('2025-12-01T00:00:00Z')])(
    'read all of them where the account began within the month: %s',
    async (accountSince) => {
      await scene.begin({})
      const hidden = record('old/3.md', [paid('2025-11-02'), paid('2025-12-04')])
      const backdated = files(...many(30), hidden)
      await scene.blog.commit('main', backdated, { date: '2025-11-01T00:00:00Z' })
      const limits = await ask(accountSince === undefined ? {} : { accountSince })
      expect(limits[1]!.spent).toMatchObject({ images: 1 })
      expect(believedDates(limits)).toEqual([])
    },
  )

  it('say so where these are too many to read, and go by what commits say', async () => {
    await scene.begin({})
    await scene.blog.commit('main', files(...many(301)), { date: '2025-11-01T00:00:00Z' })
    const fresh = files(record('new.md', [paid('2025-12-05')]))
    await scene.blog.commit('main', fresh, { date: '2025-12-05T10:00:10Z' })
    const sent = scene.watch()
    const limits = await ask()
    expect(reads(sent())).toHaveLength(1)
    expect(limits[1]!.spent).toMatchObject({ images: 1 })
    expect(believedDates(limits)).toEqual([expect.stringMatching(/^Of 302 records, those alone/)])
  })

  it('count for a pull request what is paid for it, and nothing else', async () => {
    await scene.begin(
      files(
        record('main.md', [paid('2025-12-01', { pullRequest: 3 })]),
        record('redrawn.md', [paid('2025-12-01', { pullRequest: null })]),
      ),
    )
    const base = (await scene.blog.head('main'))!
    const changed = files(
      record('redrawn.md', [
        paid('2025-12-01', { pullRequest: null }),
        paid('2025-12-08'),
        paid('2025-12-09', { cost: 0.25 }),
      ]),
      record('new.md', [paid('2025-12-10', { cost: null })]),
      // Written before there was a list.
      recordOf('early.md', { hero: 'e', social: 'e' }),
    )
    await scene.blog.commit('topic', changed, { from: 'main' })
    const [, pull] = await ask({ branch: 'topic', base, pullRequest: 7 })
    expect(pull!.spent).toEqual({ images: 4, cost: expect.closeTo(0.38, 9), unknown: 1 })
    expect(unknownPrices([pull!])).toEqual([
      expect.stringContaining('for this pull request holds 1 image of unknown price'),
    ])
  })

  it('count what waits in a delivery, once', async () => {
    await scene.begin(files(record('a.md', [paid('2025-12-01')])))
    const more = record('b.md', [paid('2025-12-02')])
    const again = record('a.md', [paid('2025-12-01'), paid('2025-12-03')])
    const head = await scene.blog.commit('delivery', files(more, again), { from: 'main' })
    const staged = record('c.md', [paid('2025-12-04')])
    const [, month] = await ask({ delivery: head, waiting: [more, staged] })
    expect(month!.spent).toMatchObject({ images: 4, cost: expect.closeTo(0.4, 9) })
  })

  it('take nothing from a record that speaks of another post, or of one that is not there', async () => {
    await scene.begin({
      ...files(record('a.md', [paid('2025-12-01')])),
      ...files(record('copy.md', [])),
      [recordPath('copy.md')]: Buffer.from(writeRecord(record('a.md', [paid('2025-12-01')]))),
      [recordPath('zz.md')]: Buffer.from(writeRecord(record('zz.md', [paid('2025-12-01')]))),
      [recordPath('gone.md')]: '{',
    })
    const [, month] = await ask()
    expect(month).toMatchObject({ spent: { images: 1 }, unreadable: [] })
  })

  it.each([
    ['half a record', (text: string) => text.slice(0, text.length / 2)],
    [
      'marks of a conflict',
      (text: string) => `<<<<<<< ours\n${text}=======\n${text}>>>>>>> theirs\n`,
    ],
    ['another version', (text: string) => text.replace('"version": 1', '"version": 2')],
    ['money back', (text: string) => text.replaceAll('"cost": 0.1', '"cost": -1000')],
    ['more than there is', (text: string) => text.replaceAll('"cost": 0.1', '"cost": 1e999')],
    ['pictures back', (text: string) => text.replace('"maybeCharged": 0', '"maybeCharged": -50')],
    ['half a picture', (text: string) => text.replace('"maybeCharged": 0', '"maybeCharged": 0.5')],
  ])('let nothing be spent while a record is damaged: %s', async (_, damage) => {
    const whole = files(record('a.md', [paid('2025-12-01')]))
    const text = String(whole[recordPath('a.md')])
    expect(damage(text)).not.toBe(text)
    await scene.begin({ ...whole, [recordPath('a.md')]: damage(text) })
    const limits = await ask({ pullRequest: 7 })
    const reason = whyBeyond(limits, { images: 0, cost: 0 }, { images: 1, estimate: 0.01 })
    expect(reason).toContain(`\`${recordPath('a.md')}\` is damaged`)
    expect(unreadableRecords(limits)).toEqual([
      expect.stringMatching(/^Nothing is drawn: .* Restore it/),
    ])
    // Where nothing but the run is limited, it does not matter.
    expect(unreadableRecords(await ask({ inputs: {}, pullRequest: 7 }))).toEqual([])
  })

  it('go by the dates of payments, whatever date a commit bears', async () => {
    await scene.begin({})
    const hidden = files(record('a.md', [paid('2025-12-03'), paid('2035-01-01')]))
    await scene.blog.commit('main', hidden, { date: '2025-10-01T00:00:00Z' })
    const [, month] = await ask()
    expect(month!.spent).toMatchObject({ images: 1 })
  })

  it('say that dollars are missing, only where dollars are limited', async () => {
    await scene.begin(files(record('a.md', [paid('2025-12-01', { cost: null, maybeCharged: 1 })])))
    expect(unknownPrices(await ask())).toEqual([
      expect.stringMatching(/^What was spent this month holds 2 images of unknown price/),
    ])
    expect(unknownPrices(await ask({ inputs: { 'max-images-per-month': '9' } }))).toEqual([])
  })
})
