import { afterEach, describe, expect, it } from 'vitest'
import { decode } from '../../src/pictures/codecs.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import type { Success } from '../helpers/images-server.ts'
import { png } from '../helpers/png.ts'
import { post, postPath, smallBlog } from './blog.ts'
import { openTalk, type TalkScene, workflow, workflowPath } from './talk.ts'

/** Where pictures are cut, in which sizes, and what they may weigh: as a pull request has it. */

const tides = postPath('tides')
const settingsPath = '.github/hero-images.yml'
const recordPath = (path: string) => `.github/hero-images/records/${path}.json`

let scene: TalkScene
afterEach(() => scene.close())

const open = (
  files: Readonly<Record<string, string>>,
  settings: string,
  inputs: Readonly<Record<string, string>> = {},
) =>
  openTalk(files, {
    base: { ...smallBlog, [settingsPath]: settings, [workflowPath]: workflow },
    inputs,
  }).then((opened) => {
    scene = opened
  })

const paid = () => scene.images.calls.length
const files = () => scene.scene.repo.files(scene.scene.branch)
const read = (path: string) => scene.scene.repo.read(scene.scene.branch, path)
const text = async (path: string) => String(await read(path))
const recordOf = async (path = tides) => JSON.parse(await text(recordPath(path)))

/** The next picture comes like this, whatever was asked for. */
const answerWith = (bytes: Buffer) =>
  scene.images.next({
    answer: (good: Success) => ({ ...good, data: [{ b64_json: bytes.toString('base64') }] }),
  })

const red = [200, 30, 30] as const
const blue = [30, 30, 200] as const

/** Red above, blue below, and both stand out as much. */
const halves = png(192, 320, (_, y) => (y < 160 ? red : blue))

/** Which of the two a picture is in its middle. */
async function colourOf(path: string): Promise<'red' | 'blue'> {
  const { data, width, height } = await decode(sniff((await read(path))!))
  const at = (Math.floor(height / 2) * width + Math.floor(width / 2)) * 4
  return data[at]! > data[at + 2]! ? 'red' : 'blue'
}

describe('social images in several sizes', () => {
  const settings = `size: 192x108
social:
  - { size: 128x72 }
  - { size: 96x96, key: images.square }
  - { size: 80x100, format: webp, key: images.tall, structured-data: true }
`
  const stem = 'public/images/social/tides-social'
  const paths = [`${stem}.jpg`, `${stem}-96x96.jpg`, `${stem}-80x100.webp`]

  it('are cut of one drawing, named by their keys, shown, and put back where they are gone', async () => {
    await open({ [tides]: post('Tides') }, settings)
    const first = await scene.opened()
    expect(first, first.stdout).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(paid()).toBe(1)
    for (const path of paths) expect((await files()).has(path), path).toBe(true)
    expect(sniff((await read(paths[1]!))!)).toMatchObject({ format: 'jpeg', width: 96, height: 96 })
    expect(sniff((await read(paths[2]!))!)).toMatchObject({
      format: 'webp',
      width: 80,
      height: 100,
    })
    expect(await text(tides)).toMatch(
      /images:\n {2}square: \/images\/social\/tides-social-96x96\.jpg\n {2}tall: \/images\/social\/tides-social-80x100\.webp\n/,
    )
    const { files: facts } = await recordOf()
    expect(facts.more.map(({ path }: { path: string }) => path)).toEqual(paths.slice(1))
    expect(JSON.parse(first.outputs.images!)[0]).toMatchObject({
      social: paths[0],
      moreSocial: paths.slice(1),
    })
    const comment = (await scene.comment())!
    expect(comment).toContain('social 128x72 JPEG')
    expect(comment).toContain('96x96 JPEG')
    for (const path of paths) expect(comment).toContain(path)

    const head = await scene.head()
    expect(await scene.push({})).toMatchObject({ code: 0 })
    const known = await files()
    await scene.push({ [paths[0]!]: null, [paths[2]!]: null })
    for (const path of paths) expect((await files()).get(path), path).toEqual(known.get(path))
    expect(paid()).toBe(1)
    expect(head).not.toBe('')
  })

  it('are told by a plan', async () => {
    await open({ [tides]: post('Tides') }, settings, { command: 'plan' })
    const { outputs } = await scene.opened()
    expect(JSON.parse(outputs.plan!).draw[0]).toMatchObject({
      social: paths[0],
      moreSocial: paths.slice(1),
    })
    expect(paid()).toBe(0)
  })

  it('come as cards, each set in its own size', async () => {
    await open({ [tides]: post('Tides') }, settings, { 'api-key': '' })
    expect(await scene.opened()).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(sniff((await read(paths[2]!))!)).toMatchObject({
      format: 'webp',
      width: 80,
      height: 100,
    })
  })
})

describe('a focus that a person says', () => {
  const settings = 'size: 192x108\nsocial: { size: 128x72 }\n'
  const hero = 'src/assets/hero/tides.webp'
  const social = 'public/images/social/tides-social.jpg'
  it('wins over what stands out, and changed later it cuts the same drawing anew, for nothing', async () => {
    await open({ [tides]: post('Tides', 'hero_images: { focus: top }\n') }, settings)
    answerWith(halves)
    const first = await scene.opened()
    expect(first, first.stdout).toMatchObject({ code: 0 })
    expect([await colourOf(hero), await colourOf(social)]).toEqual(['red', 'red'])
    const before = await recordOf()
    expect(before).toMatchObject({ focus: '50% 0%', original: { width: 192, height: 320 } })

    const edited = (await text(tides)).replace('focus: top', 'focus: 50% 100%')
    const second = await scene.push({ [tides]: edited })
    expect(second, second.stdout).toMatchObject({ code: 0, outputs: { cost: '0.0000' } })
    expect([await colourOf(hero), await colourOf(social)]).toEqual(['blue', 'blue'])
    const after = await recordOf()
    expect(after.focus).toBe('50% 100%')
    expect(after.files.hero.sha256).not.toBe(before.files.hero.sha256)
    expect({ ...after, focus: '', files: {} }).toEqual({ ...before, focus: '', files: {} })
    expect(await text(tides)).toBe(edited)
    expect(paid()).toBe(1)

    // Once is enough; and what is remembered is the new cut.
    const head = await scene.head()
    await scene.push({ 'README.md': 'Other words.\n' })
    const known = await files()
    await scene.push({ [hero]: null })
    expect((await files()).get(hero)).toEqual(known.get(hero))
    expect(await colourOf(hero)).toBe('blue')
    expect(head).not.toBe(await scene.head())

    const without = (await text(tides)).replace('hero_images: { focus: 50% 100% }\n', '')
    expect(await scene.push({ [tides]: without })).toMatchObject({ code: 0 })
    expect(await recordOf()).not.toHaveProperty('focus')
    expect(paid()).toBe(1)
  })

  it('that is none is the one message of its post; others go on', async () => {
    const other = postPath('ebb')
    const wrong = post('Tides', 'hero_images:\n  focus: upwards\n')
    await open({ [tides]: wrong, [other]: post('Ebb') }, settings)
    const job = await scene.opened()
    expect(job.outputs.count).toBe('1')
    expect(job.stdout).toContain('`hero_images.focus` is "upwards".')
    expect(job.stdout).toMatch(new RegExp(`::error [^:]*file=${tides},line=6::`))
    expect((await files()).has(recordPath(other))).toBe(true)
    expect((await files()).has(recordPath(tides))).toBe(false)
    expect(paid()).toBe(1)
  })
})

describe('a picture that is cut anew', () => {
  const settings = 'size: 192x108\nsocial: { size: 128x72 }\n'
  const hero = 'src/assets/hero/tides.webp'
  const social = 'public/images/social/tides-social.jpg'
  const focused = (text: string) =>
    text.replace('pubDate', 'hero_images: { focus: bottom }\npubDate')

  it('leaves what a person put in the place of one of its files, and is to be approved again', async () => {
    await openTalk(
      { [tides]: post('Tides') },
      {
        base: { ...smallBlog, [settingsPath]: settings, [workflowPath]: workflow },
        inputs: { review: 'required' },
        roles: { ann: 'write' },
      },
    ).then((opened) => {
      scene = opened
    })
    answerWith(halves)
    await scene.opened()
    await scene.say('ann', '/hero approve')
    expect(await scene.approvals()).toHaveLength(1)
    const mine = png(128, 72, () => blue)
    const job = await scene.push({ [social]: mine, [tides]: focused(await text(tides)) })
    expect(job, job.stdout).toMatchObject({ code: 0 })
    expect(await recordOf()).toMatchObject({ focus: '50% 100%' })
    expect(Buffer.compare((await read(social))!, mine)).toBe(0)
    const [approval] = await scene.approvals()
    expect(approval!.sha256).not.toBe((await recordOf()).files.hero.sha256)
    expect(await scene.checks()).toMatchObject({ conclusion: null })
    expect(paid()).toBe(1)
  })

  it('writes to no path that a forged record names', async () => {
    await open({ [tides]: post('Tides') }, settings)
    await scene.opened()
    const record = await recordOf()
    record.files.social.path = '.github/workflows/evil.yml'
    record.files.more = [{ ...record.files.social, path: '../evil.jpg' }]
    const job = await scene.push({
      [recordPath(tides)]: JSON.stringify(record),
      [tides]: focused(await text(tides)),
    })
    expect(job, job.stdout).toMatchObject({ code: 0 })
    expect((await recordOf()).focus).toBe('50% 100%')
    expect([...(await files()).keys()].filter((path) => path.includes('evil'))).toEqual([])
    expect((await files()).get(hero)!.sha).toBe((await recordOf()).files.hero.blob)
  })

  it('is told where its drawing is not the one that the record tells of', async () => {
    await open({ [tides]: post('Tides') }, settings)
    await scene.opened()
    const record = await recordOf()
    record.original.blob = (await files()).get(social)!.sha
    const before = (await files()).get(hero)
    const job = await scene.push({
      [recordPath(tides)]: JSON.stringify(record),
      [tides]: focused(await text(tides)),
    })
    expect(job, job.stdout).toMatchObject({ code: 0, outputs: { commit: '' } })
    expect(job.summary).toContain(`The focus of ${tides} counts when the post is drawn again`)
    expect((await files()).get(hero)).toEqual(before)
    expect(paid()).toBe(1)
  })
})

describe('a weight that no drawing can have', () => {
  const settings = 'size: 192x108\n\nsocial:\n  format: png\n'

  it('is told at its line, and nothing is asked for', async () => {
    await open({ [tides]: post('Tides') }, settings)
    const job = await scene.opened()
    expect(job.code).toBe(1)
    expect(paid()).toBe(0)
    expect(job.stdout).toContain(`file=${settingsPath},line=4`)
    expect(job.stdout).toContain('a drawn picture of 1200x630 as png cannot be as light as 300000')
    expect(job.stdout).toContain('allow `max-bytes: 2300000`')
    expect(await scene.head()).toBe(await scene.scene.repo.head(scene.scene.branch))
  })

  it('is told by a plan, and cards have it', async () => {
    await open({ [tides]: post('Tides') }, settings, { command: 'plan' })
    const plan = await scene.opened()
    expect(plan).toMatchObject({ code: 0 })
    expect(plan.summary).toContain('cannot be as light as 300000 bytes')
    const cards = await scene.run(await scene.act.push({}), {
      inputs: { command: 'auto', 'api-key': '' },
    })
    expect(cards, cards.stdout).toMatchObject({ code: 0, outputs: { count: '1' } })
    expect(cards.summary).not.toContain('cannot be as light')
  })
})

describe('a drawing of another size than asked', () => {
  const settings = 'social: { max-bytes: 400000 }\n'

  it.each([
    [512, 288, 'enlarged 3 times'],
    [1024, 1024, 'enlarged 1.5 times, 44 % of the drawing are cut off'],
  ])('%ix%i is told, with its own size', async (width, height, note) => {
    await open({ [tides]: post('Tides') }, settings)
    answerWith(png(width, height, (x, y) => [x & 255, y & 255, (x + y) & 255]))
    const job = await scene.opened()
    expect(job, job.stdout).toMatchObject({ code: 0 })
    const record = await recordOf()
    expect(record.original).toMatchObject({ width, height })
    const came = `The drawing came in ${width}x${height}, not in`
    expect(record.notes.join('\n')).toContain(came)
    const comment = (await scene.comment())!
    for (const shown of [comment, job.summary!]) {
      expect(shown).toContain(came)
      expect(shown).toContain(note)
      expect(shown).toContain(`**Drawing:** ${width}x${height}`)
    }
    expect(paid()).toBe(1)
  })
})
