import { afterEach, describe, expect, it } from 'vitest'
import { recordPath } from '../../src/ledger/record.ts'
import { type ChatCall, type ChatServer, startChatServer } from '../helpers/chat-server.ts'
import { post, postPath } from './blog.ts'
import { type Kind, key, openStagingScene, type StagingScene } from './staging-scene.ts'

let scene: StagingScene
let chat: ChatServer
afterEach(async () => {
  await chat.close()
  await scene.close()
})

const titleOf = ({ data }: ChatCall): string => JSON.parse(data.slice(data.indexOf('{'))).title
/** How often concept and alternative text were asked for. */
const asked = (title: string) => {
  const calls = chat.calls.filter((call) => titleOf(call) === title)
  const alts = calls.filter(({ picture }) => picture !== undefined)
  return [calls.length - alts.length, alts.length]
}
const kinds: readonly Kind[] = ['through the API', 'with git in a checkout']

describe.each(kinds)('%s', { timeout: 300_000 }, (kind) => {
  it('words of a drawing that was put away are not asked for, nor paid, again', async () => {
    const slugs = ['ropes', 'tides']
    const files = Object.fromEntries(slugs.map((slug) => [postPath(slug), post(`About ${slug}`)]))
    const prices = 'prices: { gpt-6.1-terra: { text-in: 10, text-out: 100 } }\n'
    scene = await openStagingScene(kind, { ...files, '.github/hero-images.yml': prices })
    chat = await startChatServer({ key, images: scene.images.url })
    let described = Number.POSITIVE_INFINITY
    chat.reply((call) => {
      if (call.picture !== undefined) described = Math.min(described, performance.now())
      return `${call.picture ? 'Seen' : 'A scene'} of ${titleOf(call)}`
    })
    const inputs = { 'base-url': chat.url, 'text-model': 'gpt-6.1-terra' }
    scene.images.next({ delay: 100 }, { delay: 30_000 })
    const { code } = await scene.runUntil(() => performance.now() > described + 1500, 'SIGKILL', {
      inputs,
    })
    expect(code).toBe(null)
    const killed = new Date().toISOString()
    const [[, drawn]] = [...scene.paid()].filter(([, calls]) => calls.length > 0) as [
      [string, number[]],
    ]
    expect(drawn).toHaveLength(1)

    const job = await scene.run({ inputs })
    expect(job).toMatchObject({ code: 0, outputs: { count: '2' } })
    expect(scene.images.calls).toHaveLength(3)
    const counts = slugs.map((slug) => asked(`About ${slug}`))
    expect(counts.toSorted()).toEqual([
      [1, 1],
      [2, 1],
    ])

    for (const [index, slug] of slugs.entries()) {
      const record = JSON.parse((await scene.text(recordPath(postPath(slug))))!)
      const concept = `A scene of About ${slug}`
      const alt = `Seen of About ${slug}`
      expect(record).toMatchObject({ alt, words: { concept, alt, cost: 0.026 } })
      expect(record.prompt).toContain(concept)
      const [first, , last] = record.paid
      expect(record.paid).toHaveLength(3)
      expect([first.for, last.for]).toEqual(['concept', 'alt'])
      const isOld = counts[index]![0] === 1
      expect([first.at < killed, last.at < killed]).toEqual([isOld, isOld])
    }
    expect(await scene.shelf()).toBeUndefined()
    const { length } = chat.calls
    expect((await scene.run({ inputs })).code).toBe(0)
    expect(chat.calls).toHaveLength(length)
  })
})
