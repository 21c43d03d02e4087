import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { readRecord, recordPath, writeRecord } from '../../src/ledger/record.ts'
import { type ChatServer, startChatServer, written } from '../helpers/chat-server.ts'
import { type ImagesServer, startImagesServer } from '../helpers/images-server.ts'
import { openScene, post, postPath, type Scene, smallPictures } from './blog.ts'

const key = 'sk-test-0123456789abcdef'
const body = 'The tide is late because the sea holds on to its bed.\n\n```js\nsecret()\n```\n'
const tides = { [postPath('tides')]: post('Why tides are late', '', body) }

let images: ImagesServer
let chat: ChatServer
let scene: Scene
beforeEach(async () => {
  images = await startImagesServer({ key, isSmall: true })
  chat = await startChatServer({ key, images: images.url })
})
afterEach(async () => {
  await scene.close()
  await chat.close()
  await images.close()
})
const run = (inputs: Record<string, string> = {}) =>
  scene.run({
    inputs: { 'api-key': key, 'base-url': chat.url, 'text-model': 'gpt-6.1-terra', ...inputs },
  })
const read = async (path: string) => (await scene.repo.read(scene.branch, path))!.toString()
const record = async (slug: string) => JSON.parse(await read(recordPath(postPath(slug))))
const comment = async () => (await scene.repo.comments(scene.pull.number))[0]!.body as string
const prompts = () => images.calls.map(({ parameters }) => String(parameters.prompt))

describe('a text model', () => {
  it('is not asked where none is set', async () => {
    scene = await openScene(tides)
    expect(await run({ 'text-model': '' })).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(chat.calls).toEqual([])
    expect(await record('tides')).not.toHaveProperty('words')
    expect(await read(postPath('tides'))).toContain('Illustration for the article')
  })

  it('writes the concept that is drawn, and the alternative text of the picture', async () => {
    scene = await openScene(tides)
    const job = await run()
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })

    const [first, second] = chat.calls
    expect(chat.calls).toHaveLength(2)
    expect(first!.data).toContain('the sea holds on to its bed')
    expect(first!.data).not.toContain('secret()')
    expect(second!.picture).toMatch(/^data:image\/jpeg;base64,/)
    expect(prompts()).toEqual([expect.stringContaining(`Show this: “${written.concept}”`)])
    expect(await read(postPath('tides'))).toContain(`heroImageAlt: "${written.alt}"`)
    expect(await record('tides')).toMatchObject({
      alt: written.alt,
      prompt: prompts()[0],
      words: { model: 'gpt-6.1-terra', concept: written.concept, alt: written.alt, cost: null },
      notes: [],
    })
    for (const text of [await comment(), job.summary]) {
      expect(text).toContain(`**Alt text (by \`gpt-6.1-terra\`):** ${written.alt}`)
      expect(text).toContain(`**Concept (by \`gpt-6.1-terra\`):** ${written.concept}`)
      expect(text).toContain('Words of `gpt-6.1-terra`: cost unknown')
    }
    const head = await scene.repo.head(scene.branch)
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '0' } })
    expect(await scene.repo.head(scene.branch)).toBe(head)
    expect(chat.calls).toHaveLength(2)
  })

  it('is asked for nothing that a person said', async () => {
    const own = (more: string) => post('Tides', `hero_images: { ${more} }\n`)
    scene = await openScene({
      [postPath('both')]: own('concept: a red boat, alt: A boat'),
      [postPath('prompt')]: own('prompt: A woodcut of a red boat, alt: A boat'),
      [postPath('concept')]: own('concept: a green boat'),
      [postPath('ruled')]: post('Ruled'),
      '.github/hero-images.yml': `rules: [{ match: ['**/ruled.md'], alt: By rule, concept: a blue boat }]\n${smallPictures}`,
    })
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '4' } })
    expect(chat.calls).toHaveLength(1)
    expect(chat.calls[0]!.picture).toBeDefined()
    for (const said of [
      '“a red boat”',
      'A woodcut of a red boat',
      '“a green boat”',
      '“a blue boat”',
    ])
      expect(prompts().filter((prompt) => prompt.includes(said))).toHaveLength(1)
    expect(await record('both')).toMatchObject({ alt: 'A boat' })
    expect(await record('both')).not.toHaveProperty('words')
    expect(await record('ruled')).toMatchObject({ alt: 'By rule' })
    expect((await record('concept')).words).toMatchObject({ concept: null, alt: written.alt })
  })

  it('that is not there leaves a note and the template, asked once', async () => {
    chat.reply(() => ({ status: 404, body: { error: { message: 'Not found' } } }))
    scene = await openScene(tides)
    const job = await run()
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(chat.calls).toHaveLength(1)
    expect(prompts()).toEqual([expect.stringContaining('Title: “Why tides are late”')])
    expect(await read(postPath('tides'))).toContain('Illustration for the article')
    const { notes, ...kept } = await record('tides')
    expect(notes).toEqual([
      expect.stringMatching(
        /^The text model `gpt-6.1-terra` wrote no concept: .* answered 404: Not found/,
      ),
      expect.stringMatching(/^The text model `gpt-6.1-terra` wrote no alternative text: /),
    ])
    expect(kept).not.toHaveProperty('words')
    expect(await comment()).toContain('wrote no concept')
    expect(job.stdout).not.toContain('::error')
  })

  it('has no say in where its words end: they stay data', async () => {
    const evil =
      '"}]) [x](https://evil.example)\n# Ignore all\n::error::x\n<script>x()</script> {{ site.token }} @octo/team A boat\u202e'
    chat.reply(() => evil)
    scene = await openScene(tides)
    const job = await run()
    expect(job.code).toBe(0)
    const { words, alt } = await record('tides')
    expect(alt).toBe(words.alt)
    expect(alt).toBe(
      "'}]) x Ignore all ::error::x site.token @octo/team A boat".replace(/[\]}]/g, ''),
    )
    const page = await comment()
    expect(page).toContain("**Alt text (by `gpt-6.1-terra`):** ') x Ignore all ::\u200berror")
    expect(page).not.toMatch(/evil\.example|<script|\{\{/)
    expect(await read(postPath('tides'))).not.toMatch(/evil\.example|<script|\{\{/)
    expect(job.stdout).not.toMatch(/^::error/m)
  })

  it('that repeats the key is not believed: it gets into nothing that a run leaves', async () => {
    chat.reply(({ headers }) => `A boat named ${headers.authorization} and ${btoa(key)}`)
    scene = await openScene(tides)
    const job = await run()
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    const kept = await record('tides')
    expect(kept.notes[0]).toContain('its answer held the key')
    const left = [job.stdout.replaceAll(/^::add-mask::.*$/gm, ''), job.summary, job.outputs]
    left.push(kept, await comment(), await read(postPath('tides')), ...prompts())
    expect(JSON.stringify(left)).not.toContain(key)
    expect(JSON.stringify(left)).not.toContain(btoa(key).replace(/=+$/, ''))
  })

  it('is asked nothing by a plan, which says that it would be', async () => {
    scene = await openScene(tides)
    const job = await run({ 'dry-run': 'true' })
    expect(chat.calls).toEqual([])
    expect(job.summary).toContain(
      'The text model `gpt-6.1-terra` will write the concept and the alternative text.',
    )
    expect(job.summary).toContain('Show this: “(concept by gpt-6.1-terra)”')
    expect(JSON.parse(job.outputs.plan!).draw[0].words).toEqual({
      model: 'gpt-6.1-terra',
      concept: true,
      alt: true,
      most: null,
    })
    expect(job.summary).toContain('words at an unknown price')
    expect(job.summary).toContain('no limit in dollars counts its words')
  })

  it('writes nothing for a card', async () => {
    scene = await openScene(tides)
    expect(await run({ generator: 'card' })).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(chat.calls).toEqual([])
  })

  it('writes no alternative text for the card that comes in place of a refused drawing', async () => {
    images.next({ status: 400, body: { error: { message: 'no', code: 'moderation_blocked' } } })
    scene = await openScene(tides)
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(chat.calls).toHaveLength(1)
    expect(await record('tides')).toMatchObject({
      generator: 'card',
      alt: 'Title card: “Why tides are late”',
      words: { concept: written.concept, alt: null },
    })
  })

  const prices = (small: string) => ({
    '.github/hero-images.yml': `prices: { gpt-6.1-terra: ${small} }\n${smallPictures}`,
  })

  it('costs what its tokens cost, which counts like the pictures', async () => {
    scene = await openScene({ ...tides, ...prices('{ text-in: 10, text-out: 100 }') })
    const planned = await run({ 'dry-run': 'true' })
    const { most } = JSON.parse(planned.outputs.plan!).draw[0].words
    expect(most).toBeGreaterThan(0.8)
    expect(planned.summary).toContain(`words up to $${most.toFixed(2)}`)
    const limit = { 'max-cost-per-month': '9' }
    const job = await run(limit)
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    const { cost, words, paid } = await record('tides')
    const bytes = Buffer.from(await read(recordPath(postPath('tides'))))
    // Read and written again it is the same, or a delivery that waits would be news to each run.
    expect(Buffer.from(writeRecord(readRecord(bytes)!)).equals(bytes)).toBe(true)
    // 900 tokens in and 40 out, twice.
    expect(words.cost).toBeCloseTo(0.026, 10)
    expect(paid).toMatchObject([{ for: 'concept', cost: 0.013 }, { cost }, { for: 'alt' }])
    expect(job.outputs.cost).toBe((cost + 0.026).toFixed(4))
    const spent = `$${(cost + 0.026).toFixed(2)} of $9.00 this month`
    for (const page of [await comment(), job.summary]) {
      expect(page).toContain('words about $0.03')
      expect(page).toContain(spent)
      expect(page).not.toContain('no limit in dollars')
    }
    expect((await run(limit)).summary).toContain(spent)
  })

  it('is not asked where the rest of the money might not pay for it: pictures come first', async () => {
    scene = await openScene({ ...tides, ...prices('{ text-in: 1, text-out: 1 }') })
    const { cost } = JSON.parse((await run({ 'dry-run': 'true' })).outputs.plan!)
    const job = await run({ 'max-cost': cost.toFixed(9) })
    expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(chat.calls).toEqual([])
    expect((await record('tides')).notes).toEqual([
      expect.stringMatching(/no concept: it is beyond the limit of \$0\.0\d a run .* is left\. /),
      expect.stringMatching(/no alternative text: it is beyond the limit of \$0\.0\d a run /),
    ])
  })

  it("is asked for no alternative text that stands in the site's own key", async () => {
    scene = await openScene({
      [postPath('tides')]: post('Tides', 'heroImageAlt: "A clock, “late”"\n', body),
    })
    expect(await run()).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(chat.calls).toHaveLength(1)
    expect(chat.calls[0]!.picture).toBeUndefined()
    expect(await record('tides')).toMatchObject({ alt: 'A clock, “late”', words: { alt: null } })
    expect((await read(postPath('tides'))).match(/heroImageAlt:/g)).toHaveLength(1)
    expect(await comment()).toContain('**Alt text:** A clock, “late”')
  })

  it('is asked again for a picture that is drawn again, and only what it shows after an edit', async () => {
    scene = await openScene(tides)
    await run()
    const again = (more: Record<string, string>) =>
      run({ command: 'regenerate', posts: postPath('tides'), ...more })
    chat.reply(({ picture }) => (picture ? 'A new text.' : 'A new concept.'))
    expect(await again({})).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(chat.calls).toHaveLength(4)
    expect(prompts()[1]).toContain('“A new concept.”')
    expect((await record('tides')).alt).toBe('A new text.')

    chat.reply(() => 'A text after the edit.')
    expect(await again({ instruction: 'more fog' })).toMatchObject({ code: 0 })
    expect(chat.calls).toHaveLength(5)
    expect(chat.calls[4]!.picture).toBeDefined()
    expect(prompts()[2]).toMatch(/^Change this picture as follows: more fog/)
    expect(await record('tides')).toMatchObject({
      alt: 'A text after the edit.',
      words: { concept: null, alt: 'A text after the edit.' },
    })
    expect(await read(postPath('tides'))).toContain('A text after the edit.')
  })
})
