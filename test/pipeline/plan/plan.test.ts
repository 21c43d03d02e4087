import { describe, expect, it } from 'vitest'
import { createOpenAiGenerator } from '../../../src/images-api/openai.ts'
import type { Wanted } from '../../../src/pipeline/find/wanted.ts'
import { recordOf } from '../record.ts'
import { blog, card, hero, name, one, plan, social, text } from '../scene.ts'

describe('makePlan', () => {
  it('decides prompt, size, place and price', async () => {
    expect(await one()).toMatchObject({
      prompt: expect.stringContaining('Title: “A”'),
      alt: 'Illustration for the article “A”',
      size: { width: 1536, height: 864 },
      quality: 'medium',
      place: { hero: hero('a'), social: social('a') },
      estimate: expect.closeTo(0.033, 2),
      fingerprint: expect.stringMatching(/^[0-9a-f]{64}$/),
    })
    expect((await one()).from).toBeUndefined()
  })

  it('draws cards free of charge, with the title as alternative text', async () => {
    expect(await one({ generator: card })).toMatchObject({ estimate: 0, alt: 'Title card: “A”' })
  })

  it('counts every picture that goes along', async () => {
    const files = { [name('a')]: text('A'), 'x.png': 'x', 'y.png': 'y' }
    const present = { path: hero('a'), sha: 'f'.repeat(40), mode: '100644' }
    const settings = 'references: [x.png, y.png]'
    const alone = await one()
    const along = await one({ files, settings })
    // 1,536 tokens each at $8 a million, and the words that tell them apart.
    expect(along.estimate! - alone.estimate!).toBeCloseTo(2 * 0.0123, 3)
    expect(along.references.map(({ path }) => path)).toEqual(['x.png', 'y.png'])
    const inputs = { instruction: 'fog' }
    const edit = await one({ files, settings, inputs, want: { present } })
    const bare = await one({ inputs, want: { present } })
    expect(edit.estimate! - bare.estimate!).toBeCloseTo(2 * 0.0123, 3)
  })

  it('asks the quality of its stage, by the rule that names one', async () => {
    const settings =
      "quality: { draft: low, final: high }\nrules: [{ match: ['**/*-b.md'], quality: { draft: auto, final: max } }]"
    const asked = async (quality: string) =>
      (await plan({ settings, inputs: { quality } })).draw.map((one) => one.quality)
    expect(await asked('draft')).toEqual(['low', 'auto', 'low'])
    expect(await asked('final')).toEqual(['high', 'max', 'high'])
  })

  it('bounds the price of another model, and says so', async () => {
    const generator = createOpenAiGenerator({
      apiKey: 'k',
      baseUrl: 'https://api.example/v1',
      model: 'flux',
    })
    const { estimate, basis } = await one({ generator })
    expect(basis).toBe('bound')
    expect(estimate).toBeGreaterThan(0.25)
  })

  it('takes the focus of the post before that of a rule, and only what is one', async () => {
    const settings = "rules: [{ match: ['**'], focus: bottom }]"
    const files = {
      [name('a')]: text('A', 'hero_images: { focus: 25% top }\n'),
      [name('b')]: text('B'),
      [name('c')]: text('C', 'hero_images:\n  focus: [top]\n'),
    }
    const { draw, failed } = await plan({ files, settings })
    expect(draw.map(({ focus }) => focus)).toEqual([
      { x: 0.25, y: 0 },
      { x: 0.5, y: 1 },
    ])
    expect(failed).toMatchObject([
      { file: name('c'), line: 4, message: '`hero_images.focus` is ["top"].' },
    ])
    expect((await one()).focus).toBeUndefined()
  })

  it('merges the rules that match: the last one that names a setting wins', async () => {
    const settings = `rules:
  - match: ['_posts/**']
    brand: wood.md
    size: 1024x1024
    quality: low
  - match: ['**/*-a.md']
    quality: high
  - match: ['other/**']
    quality: auto
`
    expect(await one({ settings })).toMatchObject({
      prompt: 'A woodcut of “A”.',
      size: { width: 1024, height: 1024 },
      quality: 'high',
    })
  })

  it("lets the post's own words win over a rule's", async () => {
    const settings = "rules: [{ match: ['**'], concept: a rule, alt: by rule, prompt: by rule }]"
    const files = { [name('a')]: text('A', 'hero_images: { prompt: by post }\n') }
    expect(await one({ settings, files })).toMatchObject({ prompt: 'by post', alt: 'by rule' })
    expect(await one({ settings })).toMatchObject({ prompt: 'by rule' })
  })

  it('leaves out by a rule, and takes in again by a later one', async () => {
    const settings = `rules:
  - { match: ['_posts/**'], skip: true }
  - { match: ['**/*-b.md'], skip: false }`
    const { drawn, skipped } = await plan({ settings })
    expect(drawn).toBe('B')
    expect(skipped).toEqual([
      { post: name('a'), kind: 'unwanted', reason: 'left out by a rule of the settings file' },
      { post: name('c'), kind: 'unwanted', reason: 'left out by a rule of the settings file' },
    ])
  })

  it('makes an edit of the present picture only where there is an instruction for one', async () => {
    const present = { path: hero('a'), sha: 'f'.repeat(40), mode: '100644' }
    const inputs = { instruction: 'more fog' }
    const want = { present }
    expect(await one({ want, inputs })).toMatchObject({
      from: present,
      prompt: expect.stringMatching(/^Change this picture as follows: more fog\n/),
    })
    expect((await one({ want })).from).toBeUndefined()
    expect((await one({ inputs })).from).toBeUndefined()
    expect((await one({ want, inputs, generator: card })).from).toBeUndefined()
  })
})

describe('limits', () => {
  it('list what is beyond them instead of drawing it', async () => {
    const { drawn, skipped } = await plan({ limits: { images: 2, cost: 2 } })
    expect(drawn).toBe('AB')
    expect(skipped).toEqual([
      {
        post: name('c'),
        kind: 'beyond-limit',
        reason: expect.stringMatching(/max-images.*: it would cost \$0\.03$/),
      },
    ])
    const cheap = await plan({ limits: { images: 9, cost: 0.04 } })
    expect(cheap.drawn).toBe('A')
    expect(cheap.skipped).toHaveLength(2)
  })

  it('count what this run has drawn already, and keep it', async () => {
    const paid = { now: ({ post }: Wanted) => post.title === 'C', before: () => false }
    const { drawn } = await plan({ limits: { images: 2, cost: 2 }, paid })
    expect(drawn).toBe('AC')
  })

  it('do not count what an earlier run has paid', async () => {
    const paid = { now: () => false, before: ({ post }: Wanted) => post.title !== 'B' }
    expect((await plan({ limits: { images: 1, cost: 2 }, paid })).drawn).toBe('ABC')
    expect((await plan({ limits: { images: 0, cost: 0 }, paid })).drawn).toBe('AC')
  })
})

describe('what cannot be put in place', () => {
  const { [name('a')]: a } = blog
  it.each([
    ['a hero that somebody made', { [hero('a')]: 'x' }, hero('a')],
    ['a social image that somebody made', { [social('a')]: 'x' }, social('a')],
    ['a folder that is a link', { 'assets/images': ['120000', '/tmp'] }, hero('a')],
    [
      'records in a linked folder',
      { '.github/hero-images': ['120000', '../x'] },
      `.github/hero-images/records/${name('a')}.json`,
    ],
  ] as const)('%s fails before anything is paid', async (_, files, path) => {
    const { draw, failed } = await plan({ files: { [name('a')]: a!, ...files } })
    expect(draw).toEqual([])
    expect(failed).toHaveLength(1)
    expect(failed[0]!.message).toContain(`Nothing can be put at \`${path}\`: `)
    expect(failed[0]).toMatchObject({ file: name('a'), hint: expect.stringContaining('image-dir') })
  })

  it('has no post that would name it: told once for each, and the others go on', async () => {
    const page = (title: string) => `---\ntitle: ${title}\n---\n<p>Text</p>\n`
    const files = {
      'index.html': '<title>Home</title>',
      'news/a.html': page('A'),
      'news/b.html': page('B'),
      'news/c.html': '<html><head><title>C</title></head><body><p>Text</p></body></html>',
    }
    const config = {}
    const { drawn, failed } = await plan({ files, config })
    expect(drawn).toBe('C')
    expect(failed.map(({ file }) => file)).toEqual(['news/a.html', 'news/b.html'])
    expect(failed[0]!.message).toContain('the html site has no key for a hero image')
    expect(failed[0]!.hint).toContain('`fields`')

    const told = { settings: 'site: html\nfields: { hero: cover.image }', files, config }
    expect((await plan(told)).drawn).toBe('ABC')
    const social = { settings: 'site: html\nfields: { social: image }', files, config }
    expect((await plan(social)).drawn).toBe('ABC')
    const shown = { settings: 'body: true', files, config }
    expect((await plan(shown)).drawn).toBe('C')
  })

  it('counts where the planned file itself is the hero', async () => {
    const files = {
      'hugo.toml': '',
      'content/posts/a/index.md': '+++\ntitle = "A"\n+++\nText\n',
    }
    expect((await plan({ files, config: {} })).drawn).toBe('A')
    const route = {
      'next.config.mjs': 'export default {}',
      'app/blog/a/page.mdx': "export const metadata = { title: 'A' }\n\n# A\n",
    }
    const { draw } = await plan({ files: route, config: {} })
    expect(draw.map(({ post, place }) => [post.path, place.social])).toEqual([
      ['app/blog/a/page.mdx', 'app/blog/a/opengraph-image.jpg'],
    ])
  })

  const record = recordOf(name('a'), { hero: hero('a'), social: social('a') })
  const present = { path: hero('a'), sha: 'x', mode: '100644' }

  it('is no file that we drew', async () => {
    const files = { [name('a')]: a!, [hero('a')]: `bytes of ${hero('a')}` }
    expect(await one({ files, want: { record } })).toBeDefined()
  })

  it('is no file that a person put in the place of ours, by force', async () => {
    const files = { [name('a')]: a!, [hero('a')]: 'by hand', [social('a')]: 'by hand' }
    const want = { record, present }
    await expect(one({ files, want })).rejects.toThrow('somebody else made')
    expect(await one({ files, want, inputs: { force: 'true' } })).toBeDefined()
  })
})
