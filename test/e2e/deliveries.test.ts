import { afterEach, describe, expect, it } from 'vitest'
import { gradient } from '../helpers/png.ts'
import { post, postPath } from './blog.ts'
import { type DeliveryScene, delivery, openDeliveryScene } from './delivery-scene.ts'
import type { Kind } from './staging-scene.ts'
import { workflow, workflowPath } from './talk.ts'

/** Deliveries by pull request add up, whatever happens on both sides meanwhile. */

const tides = { [postPath('tides')]: post('Tides') }
const ropes = { [postPath('ropes')]: post('Ropes') }
const sails = { [postPath('sails')]: post('Sails') }
const partsOf = (slug: string) => [
  postPath(slug),
  `.github/hero-images/records/${postPath(slug)}.json`,
  `public/images/social/${slug}-social.jpg`,
  `src/assets/hero/${slug}.webp`,
]

let scene: DeliveryScene
afterEach(() => scene?.close())

const hero = async (slug: string, branch = delivery) =>
  /^heroImage: (.*)$/m.exec((await scene.text(branch, postPath(slug))) ?? '')?.[1]

describe.each<Kind>(['through the API', 'with git in a checkout'])('%s', (kind) => {
  it('a second push adds to the open delivery, and nothing is paid twice', async () => {
    scene = await openDeliveryScene(kind)
    const first = await scene.push(tides)
    expect(first.code).toBe(0)
    const before = await scene.head(delivery)
    const second = await scene.push(ropes)
    expect(second.code).toBe(0)
    expect(second.stdout).not.toMatch(/^::(?:error|warning)/m)
    expect(await scene.parents(delivery)).toEqual([before, await scene.head('main')])
    const paths = await scene.paths(delivery)
    expect(paths).toEqual(expect.arrayContaining([...partsOf('tides'), ...partsOf('ropes')]))
    expect(await hero('tides')).toBe('../../assets/hero/tides.webp')
    expect(await hero('ropes')).toBe('../../assets/hero/ropes.webp')

    const pull = await scene.pull()
    expect(pull?.title).toBe('Hero images for 2 posts')
    expect(pull?.body).toContain('2 drawn')
    for (const slug of ['tides', 'ropes']) expect(pull?.body).toContain(`${slug}.webp?raw=true`)

    const head = await scene.head(delivery)
    const byHand = await scene.dispatch()
    expect(byHand.outputs.commit).toBe('')
    expect(await scene.head(delivery)).toBe(head)
    expect(scene.paid()).toEqual(['Tides', 'Ropes'])
    expect((await scene.pull())?.body).toContain('2 drawn')
  })

  it('cuts a picture that waits anew, where its post says another focus', async () => {
    scene = await openDeliveryScene(kind)
    const tall = gradient('tall', 192, 320).toString('base64')
    scene.images.next({ answer: (good) => ({ ...good, data: [{ b64_json: tall }] }) })
    await scene.push(tides)
    const [, path] = partsOf('tides')
    const record = async () => JSON.parse((await scene.text(delivery, path!))!)
    const before = await record()
    const said = post('Tides', 'hero_images: { focus: bottom }\n')
    await scene.push({ [postPath('tides')]: said })
    const job = await scene.dispatch()
    expect(job, job.stdout).toMatchObject({ code: 0, outputs: { cost: '0.0000' } })
    expect(await hero('tides')).toBe('../../assets/hero/tides.webp')
    const after = await record()
    expect(after.focus).toBe('50% 100%')
    expect(after.files.hero.blob).not.toBe(before.files.hero.blob)
    expect(after.drawnAt).toBe(before.drawnAt)
    expect(scene.paid()).toEqual(['Tides'])

    const head = await scene.head(delivery)
    expect((await scene.dispatch()).outputs.commit).toBe('')
    expect(await scene.head(delivery)).toBe(head)
  })

  it('keeps what people changed there, in posts and in pictures', async () => {
    scene = await openDeliveryScene(kind)
    await scene.push({ ...tides, ...sails })
    const edited = async (slug: string) => {
      const text = (await scene.text(delivery, postPath(slug)))!
      const other = text.replace(/^heroImageAlt: .*$/m, 'heroImageAlt: "By a person"')
      return other.replace('Words.', 'Words that somebody wrote on the delivery.')
    }
    const [mine, ours] = [await edited('tides'), await edited('sails')]
    await scene.commit(delivery, {
      [postPath('tides')]: mine,
      'src/assets/hero/tides.webp': Buffer.from('a picture of a person'),
      [postPath('sails')]: ours,
      'note.txt': 'a note\n',
    })
    const staysSo = async () => {
      expect(await scene.text(delivery, postPath('tides'))).toBe(mine)
      expect(await scene.text(delivery, 'src/assets/hero/tides.webp')).toContain('of a person')
      expect(await scene.text(delivery, postPath('sails'))).toBe(ours)
      expect(await scene.text(delivery, 'note.txt')).toBe('a note\n')
    }
    await scene.push(ropes)
    await staysSo()
    expect(await hero('ropes')).toBeDefined()

    const job = await scene.dispatch()
    await staysSo()
    expect(job.outputs.plan).toContain('has an image in the open delivery')
    expect(scene.paid().toSorted()).toEqual(['Ropes', 'Sails', 'Tides'])
  })

  it('edits our keys into a post that was changed on the branch meanwhile', async () => {
    scene = await openDeliveryScene(kind)
    await scene.push(tides)
    const job = await scene.push({
      ...ropes,
      [postPath('tides')]: post('Tides', 'updatedDate: 2026-11-25\n', 'Better words.\n'),
    })
    expect(job.stdout).not.toMatch(/^::warning/m)
    const text = await scene.text(delivery, postPath('tides'))
    expect(text).toContain('updatedDate: 2026-11-25\n')
    expect(text).toContain('Better words.\n')
    expect(await hero('tides')).toBe('../../assets/hero/tides.webp')
    expect(scene.paid()).toEqual(['Tides', 'Ropes'])
  })

  it('keeps the version of the delivery where both changed the same, and says so', async () => {
    scene = await openDeliveryScene(kind)
    await scene.push(tides)
    const text = (await scene.text(delivery, postPath('tides')))!
    const mine = text.replace('Words.', 'Words of the delivery.')
    await scene.commit(delivery, { [postPath('tides')]: mine })
    const job = await scene.push({ ...ropes, [postPath('tides')]: post('Tides', '', 'Other.\n') })
    expect(await scene.text(delivery, postPath('tides'))).toBe(mine)
    expect(job.stdout).toMatch(/^::warning.*tides\.md was changed in the delivery and on its/m)
    expect((await scene.pull())?.body).toContain('tides.md')
  })

  it('leaves a post that got an image on the branch, or is gone from it', async () => {
    scene = await openDeliveryScene(kind)
    await scene.push({ ...tides, ...sails })
    const own = post('Tides', 'heroImage: ../../assets/first.png\n')
    await scene.push({ ...ropes, [postPath('tides')]: own, [postPath('sails')]: null })
    expect(await scene.text(delivery, postPath('tides'))).toBe(own)
    const paths = await scene.paths(delivery)
    for (const path of [...partsOf('tides').slice(1), ...partsOf('sails')])
      expect(paths).not.toContain(path)
    expect(paths).toEqual(expect.arrayContaining(partsOf('ropes')))
    const pull = await scene.pull()
    expect(pull?.body).toContain('1 drawn')
    expect(pull?.body).toContain('has an image on its branch by now')
  })

  it('begins anew from the branch once the delivery was merged', async () => {
    scene = await openDeliveryScene(kind)
    await scene.push(tides)
    await scene.merge(delivery)
    expect(await hero('tides', 'main')).toBeDefined()
    await scene.commit('main', { 'src/assets/hero/tides.webp': Buffer.from('replaced later') })
    await scene.push(ropes)
    expect(await scene.text(delivery, 'src/assets/hero/tides.webp')).toContain('replaced later')
    expect(await hero('ropes')).toBeDefined()
    const pull = await scene.pull()
    expect(pull?.body).toContain('1 drawn')
    expect(scene.paid()).toEqual(['Tides', 'Ropes'])
  })

  it('begins anew from the branch where the delivery branch was deleted', async () => {
    scene = await openDeliveryScene(kind)
    await scene.push(tides)
    await scene.deleteBranch(delivery)
    await scene.push(ropes)
    expect(await scene.parents(delivery)).toEqual([await scene.head('main')])
    const paths = await scene.paths(delivery)
    expect(paths).toEqual(expect.arrayContaining(partsOf('ropes')))
    expect(paths).not.toContain('src/assets/hero/tides.webp')
  })

  it.each(['hero-images', `${delivery}/x`])(
    'says that the branch %s is in the way',
    async (name) => {
      scene = await openDeliveryScene(kind)
      await scene.repo.deleteBranch(delivery).catch(() => {})
      await scene.commit(name, { 'x.txt': 'x' })
      const job = await scene.push(tides)
      expect(job.code).toBe(1)
      expect(job.stdout).toContain(`beside the branch \`${name}\``)
      expect(job.stdout).toMatch(/^::error.*Rename .*deliver: commit/m)
      expect(scene.paid()).toEqual([])
      const calm = await scene.push({ 'notes.txt': 'no post' })
      expect(calm.code).toBe(0)

      const committed = await scene.dispatch({ deliver: 'commit' })
      expect(committed.code).toBe(0)
      expect(await hero('tides', 'main')).toBeDefined()
    },
  )
})

it('begins anew after a squash merge, and brings back nothing that was deleted since', async () => {
  scene = await openDeliveryScene('through the API')
  await scene.push(tides)
  const [{ repo }, pull, before] = [scene, (await scene.pull())!, await scene.head('main')]
  const bytes = await Promise.all(partsOf('tides').map((path) => repo.read(delivery, path)))
  const brought = Object.fromEntries(partsOf('tides').map((path, n) => [path, bytes[n]!]))
  await repo.mergePull(pull.number)
  await repo.commit('main', brought, { from: before!, force: true, message: 'Squashed' })
  await scene.commit('main', Object.fromEntries(partsOf('tides').map((path) => [path, null])))
  await scene.push(ropes)
  const paths = await scene.paths(delivery)
  for (const path of partsOf('tides')) expect(paths).not.toContain(path)
  expect((await scene.pull())?.body).toContain('1 drawn')
})

it('is heard on its pull request, where the workflow listens', async () => {
  scene = await openDeliveryScene('through the API', { [workflowPath]: workflow })
  await scene.push(tides)
  const pull = (await scene.pull())!
  expect(pull.body).toContain('Comment `/hero draw` here')
  await scene.say(pull.number, '/hero draw')
  const bodies = (await scene.repo.comments(pull.number)).map(({ body }) => body)
  expect(bodies.some((body) => body.includes('### 1 · Tides'))).toBe(true)
  expect(scene.images.calls).toHaveLength(1)
  const before = await scene.head(delivery)
  expect((await scene.say(pull.number, '/hero redraw 1 less blue')).code).toBe(0)
  expect(scene.images.calls).toHaveLength(2)
  expect(await scene.head(delivery)).not.toBe(before)
})

it('keeps the title that people gave the pull request', async () => {
  scene = await openDeliveryScene('through the API')
  await scene.push(tides)
  await scene.setTitle('Pictures for the autumn issue')
  await scene.push(ropes)
  expect((await scene.pull())?.title).toBe('Pictures for the autumn issue')
})

it('takes in what somebody pushes to the delivery during the run', async () => {
  scene = await openDeliveryScene('through the API')
  await scene.push(tides)
  scene.images.next({ delay: 1500 })
  const asked = scene.images.calls.length
  const watch = setInterval(() => {
    if (scene.images.calls.length === asked) return
    clearInterval(watch)
    void scene.commit(delivery, { 'note.txt': 'pushed meanwhile\n' })
  }, 20)
  const job = await scene.push(ropes)
  clearInterval(watch)
  expect(job.code).toBe(0)
  expect(await scene.text(delivery, 'note.txt')).toBe('pushed meanwhile\n')
  expect(await hero('tides')).toBeDefined()
  expect(await hero('ropes')).toBeDefined()
  expect(scene.paid()).toEqual(['Tides', 'Ropes'])
})

it('merges pages that list the posts', async () => {
  const card = (slug: string) => `<li><a href="blog/${slug}.html">${slug}</a></li>\n`
  const page = (title: string) =>
    `<html><head>\n<title>${title}</title>\n</head><body>\n<p>About ${title}.</p>\n</body></html>\n`
  const sitemap = (slugs: readonly string[]) =>
    `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${slugs
      .map((slug) => `  <url>\n    <loc>https://x.example/blog/${slug}.html</loc>\n  </url>\n`)
      .join('')}</urlset>\n`
  const gone = { 'astro.config.mjs': null, 'package.json': null, 'src/content.config.ts': null }
  scene = await openDeliveryScene('through the API')
  await scene.commit('main', {
    ...gone,
    CNAME: 'x.example\n',
    'index.html': `<html><head><title>Home</title></head><body>\n<ul>\n${card('a')}</ul>\n</body></html>\n`,
    'blog/a.html': page('A'),
    'blog/z.html': page('Z'),
    'sitemap.xml': sitemap(['a', 'b', 'c', 'd']),
  })
  await scene.push({ 'blog/b.html': page('B') })
  expect(await scene.text(delivery, 'sitemap.xml')).toContain('images/hero/b')
  await scene.push({ 'blog/d.html': page('D') })
  const listed = await scene.text(delivery, 'sitemap.xml')
  expect(listed).toMatch(/b\.html<\/loc>\s*<image:image>/)
  expect(listed).toMatch(/d\.html<\/loc>\s*<image:image>/)
  expect(scene.paid()).toEqual(['B', 'D'])
})
