import { afterEach, describe, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { type ChatServer, startChatServer } from '../helpers/chat-server.ts'
import { post, postPath } from './blog.ts'
import { type Kind, key, openStagingScene, type StagingScene } from './staging-scene.ts'

/** A run that is killed between two tries at a picture pays for nothing twice. */

const tides = postPath('tides')
const model = 'gpt-6.1-terra'
const files = {
  [tides]: post('Tides', 'hero_images: { concept: a clock, alt: A clock }\n'),
  '.github/hero-images.yml': `second-look: { retry: true }\nprices: { ${model}: { text-in: 10, text-out: 100 } }\n`,
}
const fine = { lettering: false, words: '', logos: false, malformed: false, fits: true }
const verdict = (logos: boolean) => JSON.stringify({ ...fine, logos, sentence: 'A clock.' })
const kinds: readonly Kind[] = ['through the API', 'with git in a checkout']

let scene: StagingScene
let chat: ChatServer
afterEach(async () => {
  await chat.close()
  await scene.close()
})

async function open(kind: Kind) {
  scene = await openStagingScene(kind, files)
  chat = await startChatServer({ key, images: scene.images.url })
  return { 'base-url': chat.url, 'text-model': model }
}
const record = async () => JSON.parse((await scene.text(recordPath(tides)))!)
const paidFor = ({ paid }: { paid: readonly { for?: string }[] }) =>
  paid.map((payment) => payment.for ?? 'picture')

describe.each(kinds)('%s', { timeout: 300_000 }, (kind) => {
  it('both tries were there, and the second was not looked at yet', async () => {
    const inputs = await open(kind)
    let asked = 0
    let since = Number.POSITIVE_INFINITY
    chat.reply(() => {
      asked++
      if (asked === 1) return verdict(true)
      since = Math.min(since, performance.now())
      return 'say nothing'
    })
    const isStuck = () => performance.now() > since + 2000
    expect((await scene.runUntil(isStuck, 'SIGKILL', { inputs })).code).toBe(null)
    expect(scene.images.calls).toHaveLength(2)

    chat.reply(() => verdict(false))
    const job = await scene.run({ inputs })
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(scene.images.calls).toHaveLength(2)
    expect(chat.calls).toHaveLength(3)
    const kept = await record()
    expect(kept.verdict).toMatchObject({ faults: [], other: { faults: ['logos'], isFirst: true } })
    expect(paidFor(kept)).toEqual(['picture', 'look', 'picture', 'look'])
    const paid = (await scene.account()).filter((path) => path.startsWith('paid/'))
    expect(paid.map((path) => path.split('_').at(-1)).toSorted()).toEqual([
      ...['look', 'look', 'picture', 'picture'],
    ])
    expect(await scene.shelf()).toBeUndefined()
    expect((await scene.run({ inputs })).code).toBe(0)
    expect(scene.images.calls).toHaveLength(2)
    expect(chat.calls).toHaveLength(3)
  })

  it('the second try was under way: it alone is asked for again', async () => {
    const inputs = await open(kind)
    chat.reply(() => verdict(chat.calls.length === 1))
    scene.images.next({ delay: 10 }, { delay: 30_000 })
    const isAsked = () => scene.images.calls.length === 2
    expect((await scene.runUntil(isAsked, 'SIGKILL', { inputs })).code).toBe(null)

    const job = await scene.run({ inputs })
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(scene.images.calls).toHaveLength(3)
    expect(chat.calls).toHaveLength(2)
    const kept = await record()
    expect(paidFor(kept)).toEqual(['picture', 'look', 'picture', 'look'])
    expect(kept.verdict).toMatchObject({ faults: [], other: { isFirst: true } })
    // What was under way may have been charged: that is told.
    const lost = (await scene.account()).filter((path) => path.endsWith('_lost'))
    expect(lost).toHaveLength(1)
    expect(await scene.shelf()).toBeUndefined()
  })
})
