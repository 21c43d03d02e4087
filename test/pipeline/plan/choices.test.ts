import { describe, expect, it } from 'vitest'
import { inWords } from '../../../src/commands/comment/plan-in-words.ts'
import { planOf } from '../../../src/pipeline/show/plan-data.ts'
import { toReport } from '../../../src/pipeline/show/to-report.ts'
import { claimPath } from '../../../src/staging/candidate-entry.ts'
import { writeClaim } from '../../../src/staging/claim-entry.ts'
import { type Choosing, openChoosing, using } from '../choosing.ts'
import { Recorder, refusal } from '../folder.ts'
import { name, text } from '../scene.ts'

const twoQualities = 'quality: { draft: low, final: high }\n'

let scene: Choosing

const lettersOf = (outcome: Awaited<ReturnType<Choosing['run']>>) =>
  outcome.choices.map(({ there }) => there.map(({ letter }) => letter).join(''))

describe('candidates', { timeout: 300_000 }, () => {
  it('are drawn once, and nothing is committed', async () => {
    scene = openChoosing(['a', 'b'])
    const head = scene.remote.head('new')
    const first = await scene.run()
    expect(lettersOf(first)).toEqual(['ABC', 'ABC'])
    expect(first.commit).toBeUndefined()
    expect(first.spent.images).toBe(6)
    const next = await scene.run()
    expect(lettersOf(next)).toEqual(['ABC', 'ABC'])
    expect(scene.recorder.requests).toHaveLength(6)
    expect(scene.remote.head('new')).toBe(head)
    expect(await scene.shelf()).toHaveLength(12)
  })

  it('each post has its first before any has its second', async () => {
    scene = openChoosing(['a', 'b'])
    const outcome = await scene.run({}, { 'max-images': '3' })
    expect(lettersOf(outcome)).toEqual(['AB', 'A'])
    expect(outcome.skipped.map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^beyond the limit of 3 images a run .*each; 2 candidates less$/),
      expect.stringMatching(/^beyond the limit of 3 images a run .*each; 1 candidate less$/),
    ])
    expect(lettersOf(await scene.run())).toEqual(['ABC', 'ABC'])
    expect(scene.recorder.requests).toHaveLength(6)
  })

  it('that were drawn count in the limits of the pull request', async () => {
    scene = openChoosing(['a', 'b'])
    await scene.run({}, { 'max-images': '4' })
    const next = await scene.run({}, { 'max-images-per-pull-request': '5' })
    expect(lettersOf(next)).toEqual(['ABC', 'AB'])
  })

  it('of a post that is told otherwise by now are drawn anew', async () => {
    scene = openChoosing(['a'])
    await scene.run()
    scene.remote.commit('new', { [name('a')]: text('About another thing') })
    expect(lettersOf(await scene.run())).toEqual(['ABC'])
    expect(scene.recorder.requests).toHaveLength(6)
    const used = await scene.run(using(await scene.run(), 'a', 'B'))
    expect(used.records).toHaveLength(1)
    // Also those of before were paid for.
    expect(scene.record('a')?.paid).toHaveLength(6)
  })

  it('that are there are shown, also where one picture is asked for by now', async () => {
    scene = openChoosing(['a'])
    await scene.run()
    scene.remote.commit('new', {
      '.github/hero-images.yml': 'size: 128x64\nsocial: { size: 64x64 }\n',
    })
    expect(lettersOf(await scene.run())).toEqual(['ABC'])
    expect(scene.recorder.requests).toHaveLength(3)
  })

  it('are planned, each with its price', async () => {
    scene = openChoosing(['a'])
    const planned = await scene.run({ mode: 'plan', notice: 'A plan.' })
    expect(scene.recorder.requests).toEqual([])
    const repo = { server: 'https://github.com', owner: 'octo', name: 'blog' }
    const [one] = toReport(planned, repo).drawn
    expect(one?.cost).toBeCloseTo(3 * planned.plan.candidates[0]!.estimate!)
    expect(one?.notes).toContain('3 candidates to choose from.')
    expect(planOf(planned).draw).toMatchObject([{ post: name('a'), candidates: 3 }])
    expect(inWords(planned)[0]).toMatch(/^The plan: 3 candidates to draw, about /)
  })

  it('are not drawn where nobody is heard, which is said', async () => {
    scene = openChoosing(['a'])
    const outcome = await scene.run({ choosing: false })
    expect(outcome.records).toHaveLength(1)
    expect(outcome.warnings).toContainEqual(expect.stringContaining('`candidates` had no effect'))
  })

  it('fail alone', async () => {
    scene = openChoosing(['a'])
    scene.recorder.failures.push(undefined, new Error('lost'))
    const outcome = await scene.run()
    expect(lettersOf(outcome)).toEqual(['AB'])
    expect(outcome.failed).toMatchObject([{ post: name('a') }])
    expect(lettersOf(await scene.run())).toEqual(['ABC'])
  })

  it('where one is refused, a card is the last one', async () => {
    scene = openChoosing(['a'])
    scene.recorder.failures.push(undefined, undefined, refusal())
    const outcome = await scene.run()
    expect(lettersOf(outcome)).toEqual(['ABC'])
    expect(outcome.choices[0]?.there.map(({ generator }) => generator)).toContain('card')
    expect(scene.recorder.requests).toHaveLength(3)
    await scene.run()
    expect(scene.recorder.requests).toHaveLength(3)
    await scene.run(using(outcome, 'a', 'C'))
    expect(scene.record('a')).toMatchObject({
      generator: 'card',
      notes: [expect.stringContaining('will not draw this prompt')],
    })
    expect(scene.record('a')?.paid).toHaveLength(2)
    expect(await scene.shelf()).toEqual([])
  })

  it('count against the limits of the same run after a push in between', async () => {
    scene = openChoosing(['a', 'b'])
    // One post gets a card at once; the other one's candidates are there when the branch moves.
    scene.recorder.failures.push(refusal(), undefined, refusal(), undefined, refusal(), undefined)
    let pushed = false
    scene.beforeCommit = () => {
      if (!pushed) scene.remote.commit('new', { 'notes.txt': 'more' })
      pushed = true
    }
    const outcome = await scene.run({}, { 'max-images': '6' })
    expect(pushed).toBe(true)
    expect(outcome.commit).toBeDefined()
    expect(outcome.records).toHaveLength(1)
    expect(outcome.choices.map(({ there }) => there.length)).toEqual([3])
    expect(scene.recorder.requests.length).toBeLessThanOrEqual(6)
  })
})

describe('the chosen one', { timeout: 300_000 }, () => {
  it('is the very picture, and the others leave with it', async () => {
    scene = openChoosing(['a', 'b'])
    const found = await scene.run()
    const used = await scene.run(using(found, 'b', 'C'))
    expect(used.records.map(({ post }) => post)).toEqual([name('b')])
    expect(lettersOf(used)).toEqual(['ABC'])
    expect(scene.recorder.requests).toHaveLength(6)
    const chosen = found.choices[1]!.there[2]!
    expect(scene.record('b')).toMatchObject({
      original: { sha256: chosen.sha256 },
      drawnAt: chosen.drawnAt,
      quality: 'medium',
    })
    expect(scene.record('b')?.paid).toHaveLength(3)
    expect(scene.record('b')?.after).toBeUndefined()
    expect(await scene.shelf()).toHaveLength(6)
    expect((await scene.run(using(found, 'b', 'A'))).records).toEqual([])
  })

  it('is drawn anew where final pictures have another quality, within the limits', async () => {
    scene = openChoosing(['a'], twoQualities)
    const found = await scene.run()
    expect(found.choices[0]?.final).toMatchObject({ quality: 'high' })
    const dear = await scene.run(using(found, 'a', 'A'), { 'max-images-per-pull-request': '3' })
    expect(dear.records).toEqual([])
    expect(dear.skipped[0]?.reason).toMatch(/^beyond the limit of 3 images/)
    expect(lettersOf(dear)).toEqual(['ABC'])
    const used = await scene.run(using(found, 'a', 'A'))
    const request = scene.recorder.requests[3]!
    expect(request).toMatchObject({ quality: 'high' })
    expect(request.from).toBeDefined()
    expect(used.records[0]).toMatchObject({ quality: 'high', after: { letter: 'A' } })
    expect(used.records[0]?.paid).toHaveLength(4)
    expect(await scene.shelf()).toEqual([])
  })

  it('stays a draft where a person asks for drafts', async () => {
    scene = openChoosing(['a'], twoQualities)
    await scene.run(using(await scene.run(), 'a', 'A'), { quality: 'draft' })
    expect(scene.record('a')).toMatchObject({ quality: 'low' })
    expect(scene.recorder.requests).toHaveLength(3)
  })

  it('stays as it is where the API edits nothing, and says so', async () => {
    scene = openChoosing(['a'], twoQualities, new Recorder(0))
    await scene.run(using(await scene.run(), 'a', 'A'))
    expect(scene.recorder.requests).toHaveLength(3)
    expect(scene.record('a')).toMatchObject({
      quality: 'low',
      edited: null,
      notes: ['`gpt-image-2` as it is reached here edits no pictures, so it stays a draft.'],
    })
  })

  it('stays as it is where the final one is refused, and is paid for once', async () => {
    scene = openChoosing(['a'], twoQualities)
    const found = await scene.run()
    scene.recorder.failures.push(refusal())
    await scene.run(using(found, 'a', 'A'))
    const record = scene.record('a')!
    expect(record.notes[0]).toContain('So it is candidate A itself.')
    expect(record).toMatchObject({ quality: 'low', generator: 'openai' })
    expect(record.after).toBeUndefined()
    expect(record.paid).toHaveLength(3)
  })

  it('waits while another run draws it, but not for a run that was killed long ago', async () => {
    scene = openChoosing(['a'], twoQualities)
    const found = await scene.run()
    const claimed = async (at: string) => {
      const shelf = (await scene.remote.open().refStore('pr-7'))!
      const bytes = writeClaim({ version: 1, by: 'bob', at, run: '1' })
      await shelf.change({ files: new Map([[claimPath(name('a')), { bytes }]]) })
    }
    await claimed('2026-12-01T11:50:00.000Z')
    const early = await scene.run(using(found, 'a', 'A'))
    expect(early.held).toEqual([
      {
        post: name('a'),
        why: `What bob chose for ${name('a')} is being drawn. Should nothing come of it, choose again after 12:10 UTC.`,
      },
    ])
    expect(lettersOf(early)).toEqual(['ABC'])
    expect(scene.recorder.requests).toHaveLength(3)
    await claimed('2026-12-01T11:30:00.000Z')
    await scene.run(using(found, 'a', 'A'))
    expect(scene.record('a')?.quality).toBe('high')
    expect(await scene.shelf()).toEqual([])
  })

  it('can be chosen again where its drawing failed', async () => {
    scene = openChoosing(['a'], twoQualities)
    const found = await scene.run()
    scene.recorder.failures.push(new Error('lost'))
    const failed = await scene.run(using(found, 'a', 'A'))
    expect(failed.failed).toMatchObject([{ post: name('a') }])
    expect(lettersOf(failed)).toEqual(['ABC'])
    expect((await scene.run(using(found, 'a', 'B'))).records).toMatchObject([
      { after: { letter: 'B' } },
    ])
  })
})
