import sharp from 'sharp'
import { afterEach, expect, it } from 'vitest'
import { sha256 } from '../../src/ledger/fingerprint.ts'
import { postMark } from '../../src/ledger/post-mark.ts'
import { recordPath, writeRecord } from '../../src/ledger/record.ts'
import { approvedPath } from '../../src/memory/hero-entry.ts'
import { gitId } from '../../src/repo/object-id.ts'
import { sceneOf } from '../helpers/scenes.ts'
import { pullEvent } from '../helpers/webhooks.ts'
import { recordOf as fileRecord } from '../pipeline/record.ts'
import { post, postPath, smallBlog, smallPictures } from './blog.ts'
import { openTalk, type TalkScene, workflow, workflowPath } from './talk.ts'

/** Pictures of one post that have a say in those of another. */

const [tides, boats, nets] = [postPath('tides'), postPath('boats'), postPath('nets')]
const posts = { [tides]: post('Why the tide is late'), [boats]: post('Boats at rest') }
const base = {
  ...smallBlog,
  '.github/hero-images.yml': `references: approved\n${smallPictures}`,
  [workflowPath]: workflow,
}

let talk: TalkScene
afterEach(() => talk.close())

const read = (ref: string, path: string) => talk.scene.repo.read(ref, path)
const recordOf = async (ref: string, post: string) =>
  JSON.parse((await read(ref, recordPath(post)))!.toString())
const heroOf = async (ref: string, post: string) =>
  (await read(ref, (await recordOf(ref, post)).files.hero.path))!
/** Mean difference of two pictures of one size, of 255: small WebP files go on their way as PNG. */
async function unlike(a: Uint8Array, b: Uint8Array): Promise<number> {
  const [one, other] = await Promise.all(
    [a, b].map((bytes) => sharp(bytes).removeAlpha().raw().toBuffer()),
  )
  const all = [...one!].map((value, index) => Math.abs(value - other![index]!))
  return all.reduce((sum, difference) => sum + difference, 0) / all.length
}
const drawing = (name: string) => ({
  answer: (good: object) => ({
    ...good,
    data: [{ b64_json: sceneOf(name, 384, 216).toString('base64') }],
  }),
})

/** A second pull request, from what was merged. */
async function another(branch: string, files: Readonly<Record<string, string>>) {
  const { repo, gh, runOn } = talk.scene
  await repo.commit(branch, files, { from: 'main', message: 'More posts' })
  const pull = await repo.openPull({ head: branch, title: branch })
  const inputs = { 'api-key': 'sk-test-0123456789abcdef', 'base-url': talk.images.url }
  const around = { repository: await repo.json(), sender: await gh.account('acme') }
  const job = await runOn(pullEvent({ action: 'opened', pull }, around), {
    workflow: workflowPath,
    inputs,
  })
  const [comment] = await repo.comments(pull.number)
  return { job, comment: comment?.body as string, number: pull.number }
}

it('approved heroes of the base branch go along with the next post, and no others', async () => {
  talk = await openTalk(posts, { base, roles: { ann: 'write' } })
  const first = await talk.opened()
  expect(first.code).toBe(0)
  const none = 'no approved hero on `main` yet in `blog`'
  expect(first.stdout.split(none).length - 1).toBeGreaterThan(0)
  expect((await talk.comment())!.split(none)).toHaveLength(2)
  expect(talk.images.calls.map(({ path }) => path.split('/').at(-1))).toEqual(
    Array(2).fill('generations'),
  )
  await talk.say('ann', '/hero approve tides')

  // Approved, and on no branch but its own: it does not count yet.
  const early = await another('early', { [nets]: post('Nets') })
  expect(early.job).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(talk.images.calls.at(-1)!.path).toMatch(/generations$/)

  await talk.closed({ merged: true })
  const late = await another('late', { [postPath('ropes')]: post('Ropes') })
  expect(late.job).toMatchObject({ code: 0, outputs: { count: '1' } })
  const call = talk.images.calls.at(-1)!
  expect(call.path).toMatch(/edits$/)
  expect(call.files).toHaveLength(1)
  const [sent] = call.files
  expect(await unlike(sent!.bytes, await heroOf('main', tides))).toBeLessThan(1)
  expect(await unlike(sent!.bytes, await heroOf('main', boats))).toBeGreaterThan(5)
  const hero = (await recordOf('main', tides)).files.hero
  expect((await recordOf('late', postPath('ropes'))).references).toEqual([
    { path: hero.path, sha256: hero.sha256 },
  ])
  expect(late.comment).not.toContain(none)
  expect(late.comment).toContain(hero.path)
})

it('an approval that was taken back, and a picture that was replaced, do not count', async () => {
  talk = await openTalk(posts, { base, roles: { ann: 'write' } })
  await talk.opened()
  await talk.say('ann', '/hero approve')
  await talk.untick('ann', { act: 'approve', post: tides })
  await talk.closed({ merged: true })
  const { path } = (await recordOf('main', boats)).files.hero
  await talk.scene.repo.commit('main', { [path]: sceneOf('by hand', 192, 108) })
  const { job, comment } = await another('late', { [nets]: post('Nets') })
  expect(job).toMatchObject({ code: 0, outputs: { count: '1' } })
  expect(talk.images.calls.at(-1)!.path).toMatch(/generations$/)
  expect(comment).toContain('no approved hero on `main` yet in `blog`')
})

it('a picture that looks much like that of another post says so, in one run and the next', async () => {
  talk = await openTalk({ ...posts, [nets]: post('Nets') })
  talk.images.next(drawing('one'), drawing('one'), drawing('two'))
  expect((await talk.opened()).outputs.count).toBe('3')
  const records = await Promise.all(
    [tides, boats, nets].map((path) => recordOf(talk.scene.branch, path)),
  )
  const alike = records.filter(({ resembles }) => resembles !== undefined)
  expect(alike).toHaveLength(2)
  expect(alike.map(({ post }) => post).toSorted()).toEqual(
    alike.map(({ resembles }) => resembles).toSorted(),
  )
  const comment = (await talk.comment())!
  for (const { post, resembles } of alike)
    expect(comment.replaceAll('`', '')).toContain(
      `The picture of ${post} looks much like that of ${resembles}.`,
    )
  expect(comment.split('looks much like')).toHaveLength(3)

  await talk.closed({ merged: true })
  talk.images.next(drawing('two'))
  const again = await another('late', { [postPath('ropes')]: post('Ropes') })
  expect(again.job.outputs.count).toBe('1')
  const other = records.find(({ resembles }) => resembles === undefined)
  expect(await recordOf('late', postPath('ropes'))).toMatchObject({ resembles: other.post })
  expect(again.comment).toContain('looks much like')
  talk.images.next(drawing('three'))
  const fresh = await another('fresh', { [postPath('knots')]: post('Knots') })
  expect(await recordOf('fresh', postPath('knots'))).not.toHaveProperty('resembles')
  expect(fresh.comment).not.toContain('looks much like')
})

it('a picture that is drawn again may look like the one before it', async () => {
  talk = await openTalk({ [tides]: posts[tides]! }, { roles: { ann: 'write' } })
  talk.images.next(drawing('one'), drawing('one'))
  await talk.opened()
  await talk.say('ann', '/hero redraw tides once more')
  expect(talk.images.calls).toHaveLength(2)
  const record = await recordOf(talk.scene.branch, tides)
  expect(record).toMatchObject({ round: 2, look: expect.stringMatching(/^[0-9a-f]{64}$/) })
  expect(record).not.toHaveProperty('resembles')
})

/** A post with a hero that is ours by its record. */
function ours(slug: string, picture: Buffer) {
  const file = `src/assets/hero/${slug}.png`
  const known = fileRecord(postPath(slug), { hero: file, social: `public/${slug}.jpg` })
  const hero = {
    ...known.files.hero,
    ...{ format: 'png', sha256: sha256(picture), blob: gitId(picture), bytes: picture.length },
  }
  return {
    [postPath(slug)]: post(slug, `heroImage: ../../assets/hero/${slug}.png\n`),
    [recordPath(postPath(slug))]: writeRecord({ ...known, files: { ...known.files, hero } }),
    [file]: picture,
  }
}

it('for the pull request of a fork what the base branch has counts, whatever it brings itself', async () => {
  const [accepted, smuggled, own] = ['accepted', 'smuggled', 'own'].map((name) =>
    sceneOf(name, 192, 108),
  ) as [Buffer, Buffer, Buffer]
  talk = await openTalk(
    { [nets]: post('Nets'), ...ours('tides', smuggled), ...ours('boats', own) },
    { fork: 'mallory', roles: { ann: 'write' }, base: { ...base, ...ours('tides', accepted) } },
  )
  const { gh, repo } = talk.scene
  const git = async (path: string, body: unknown) => {
    const response = await fetch(`${gh.url}/repos/${repo.fullName}/git/${path}`, {
      method: 'POST',
      headers: { authorization: `token ${gh.tokenOf('acme')}` },
      body: JSON.stringify(body),
    })
    expect(response.ok, path).toBe(true)
    return (await response.json()) as { readonly sha: string }
  }
  // As if each of them had been approved some day.
  const approved = (post: string, picture: Buffer, at: number) => ({
    path: approvedPath({ post: postMark(post), sha256: sha256(picture), at }),
    ...{ mode: '100644', type: 'blob', content: '\n' },
  })
  const tree = await git('trees', {
    tree: [approved(tides, accepted, 1), approved(tides, smuggled, 2), approved(boats, own, 3)],
  })
  const { sha } = await git('commits', { message: 'Heroes', tree: tree.sha, parents: [] })
  await git('refs', { ref: 'refs/hero-images/heroes', sha })

  const job = await talk.say('ann', '/hero draw')
  expect(job, job.stdout).toMatchObject({ code: 0, outputs: { count: '1' } })
  const call = talk.images.calls.at(-1)!
  expect(call.path).toMatch(/edits$/)
  expect(call.files).toHaveLength(1)
  expect(await unlike(call.files[0]!.bytes, accepted)).toBeLessThan(1)
  expect(await unlike(call.files[0]!.bytes, smuggled)).toBeGreaterThan(5)
})
