import { expect, it, test } from 'vitest'
import type { Evidence, Pointed } from '../../src/pages/evidence.ts'
import { judge } from '../../src/pages/judge.ts'

const url = 'https://x.example/i/a.jpg'
const here: Pointed = {
  target: { kind: 'here', path: 'i/a.jpg' },
  file: 'i/a.jpg',
  picture: { width: 1200, height: 630, bytes: 90_000 },
}
const right: Evidence = {
  tags: {
    'og:image': url,
    'og:image:alt': 'Bees',
    'og:image:width': '1200',
    'og:image:height': '630',
    'twitter:card': 'summary_large_image',
    'twitter:image': url,
    'twitter:image:alt': 'Bees',
  },
  og: here,
  twitter: here,
  wanted: { width: 1200, height: 630, bytes: 300_000 },
  hero: { width: 1536, height: 864 },
  search: { structuredData: false, robots: false },
  sharedWith: 0,
  listed: true,
}
const told = (evidence: Partial<Evidence>) =>
  judge({ ...right, ...evidence }).map(({ level, tag, kind }) => `${level} ${tag} ${kind}`)
const tags = (more: Record<string, string>) => ({ tags: { ...right.tags, ...more } })
const picture = (width: number, height: number, bytes = 90_000): Partial<Evidence> => ({
  og: { ...here, picture: { width, height, bytes } },
  ...tags({ 'og:image:width': String(width), 'og:image:height': String(height) }),
})

it('has nothing to say of a page that is right', () => {
  expect(judge(right)).toEqual([])
  expect(told({ listed: undefined })).toEqual([])
  expect(told(picture(1230, 640))).toEqual([])
  expect(told(picture(2400, 1260))).toEqual([])
})

test.each(Object.keys(right.tags))('%s is missed, empty or not there', (key) => {
  const { [key]: _, ...others } = right.tags
  const level = key === 'og:image' ? 'error' : 'warning'
  for (const some of [others, { ...right.tags, [key]: ' ' }])
    expect(told({ tags: some })).toEqual([`${level} ${key} missing`])
})

const wrong: readonly (readonly [string, Partial<Evidence>, string])[] = [
  [
    'a relative address',
    { og: { ...here, target: { kind: 'relative', path: 'i/a.jpg' } } },
    'error og:image relative',
  ],
  [
    'a file that is not there',
    { og: { target: { kind: 'here', path: 'i/b.jpg' } } },
    'error og:image nowhere',
  ],
  [
    'the address of the builder',
    { og: { target: { kind: 'local', host: 'localhost:3000' } } },
    'error og:image nowhere',
  ],
  [
    'an address without the base path',
    { og: { target: { kind: 'beside', base: '/b/' } } },
    'error og:image nowhere',
  ],
  ['no address', { og: { target: { kind: 'broken' } } }, 'error og:image nowhere'],
  [
    'a file that is no picture',
    { og: { target: here.target, file: 'a.svg', unread: 'it is SVG' } },
    'error og:image no picture',
  ],
  ['the picture of the whole site', { sharedWith: 2 }, 'error og:image default'],
  [
    'twitter:image that is not there',
    { twitter: { target: { kind: 'here', path: 'b' } } },
    'warning twitter:image nowhere',
  ],
  ['a small card', tags({ 'twitter:card': 'summary' }), 'warning twitter:card wrong'],
  [
    'a width that is not the real one',
    tags({ 'og:image:width': '1024' }),
    'warning og:image:width size',
  ],
  [
    'a height that is no number',
    tags({ 'og:image:height': 'tall' }),
    'warning og:image:height size',
  ],
  ['too small a picture', picture(600, 315), 'warning og:image size'],
  ['a picture of another shape', picture(1600, 1600), 'warning og:image size'],
  ['too heavy a picture', picture(1200, 630, 300_001), 'warning og:image heavy'],
  ['a page that the sitemap lacks', { listed: false }, 'warning sitemap unlisted'],
]
test.each(wrong)('%s', (_, evidence, expected) => {
  expect(told(evidence)).toEqual([expected])
})

it('does not follow what is elsewhere, nor ask the sitemap for hidden pages', () => {
  expect(told({ og: { target: { kind: 'elsewhere' } } })).toEqual([])
  expect(told({ listed: false, ...tags({ robots: 'NOINDEX, follow' }) })).toEqual([])
})

it('takes the other names of og:image, and tells the worst first', () => {
  const { 'og:image': _, ...others } = right.tags
  expect(told({ tags: { ...others, 'og:image:url': url } })).toEqual([])
  const all = judge({ ...right, tags: {}, og: undefined, twitter: undefined })
  expect(all.map(({ level }) => level)).toEqual(['error', ...Array(6).fill('warning')])
})

it('says what JSON-LD names for the article, where there is one', () => {
  const named = (value: string, pointed: Pointed) => told({ article: [{ value, pointed }] })
  expect(told({ article: undefined })).toEqual([])
  expect(named(url, here)).toEqual([])
  expect(named(url, { target: { kind: 'elsewhere' } })).toEqual([])
  expect(told({ article: [] })).toEqual(['warning JSON-LD missing'])
  expect(named('/i/a.jpg', { ...here, target: { kind: 'relative', path: 'i/a.jpg' } })).toEqual([
    'warning JSON-LD relative',
  ])
  expect(named(url, { target: { kind: 'here', path: 'i/b.jpg' } })).toEqual([
    'warning JSON-LD nowhere',
  ])
  const small = { ...here, picture: { width: 800, height: 450, bytes: 9000 } }
  expect(named(url, small)).toEqual(['warning JSON-LD size'])
  const both = [small, here].map((pointed) => ({ value: url, pointed }))
  expect(told({ article: both })).toEqual([])
})

const sized = (width: number, height: number) => ({
  value: url,
  pointed: { ...here, picture: { width, height, bytes: 9000 } },
})

test.each([
  [1199, 675, false],
  [1200, 675, true],
  [1200, 630, true],
  [1600, 1000, true],
  [1600, 1066, false],
  [2400, 1000, false],
  [1600, 1600, false],
])('an article’s picture of %ix%i is shown large: %s', (width, height, isLarge) => {
  expect(told({ article: [sized(width, height)] })).toEqual(isLarge ? [] : ['warning JSON-LD size'])
})

it('takes one good picture of several, and says what to write for another', () => {
  const article = [sized(1600, 1600), sized(1280, 960)]
  expect(told({ article: [...article, sized(1280, 720)] })).toEqual([])
  const messages = (hero: Evidence['hero']) =>
    judge({ ...right, article, hero }).map(({ message }) => message)
  expect(messages({ width: 1024, height: 1024 })).toEqual([
    'JSON-LD names an image of 1600x1600 pixels. Search shows those large that are at least 1200 wide and about 16:9: write `size: 1536x864` in the settings',
  ])
  expect(messages({ width: 1920, height: 1088 })).toEqual([
    'JSON-LD names an image of 1600x1600 pixels. Search shows those large that are at least 1200 wide and about 16:9, as hero images by the settings are (`size: 1920x1088`)',
  ])
})

it('misses what the settings ask for, and only then', () => {
  const search = { structuredData: true, robots: true }
  expect(told({ search })).toEqual(['warning JSON-LD missing', 'warning robots missing'])
  const article = [{ value: url, pointed: here }]
  expect(told({ search, article, ...tags({ robots: 'max-image-preview:large' }) })).toEqual([])
  expect(told({ search, article, ...tags({ robots: 'noindex' }) })).toEqual([])
})

test.each([
  ['index, follow, max-image-preview:large', []],
  ['noindex', []],
  ['none', []],
  ['index, follow', ['warning robots missing']],
  ['max-image-preview:standard', ['warning robots wrong']],
  ['max-image-preview: none, max-snippet:-1', ['warning robots wrong']],
  ['max-image-preview:large, max-image-preview:standard', ['warning robots wrong']],
])('robots %s: %j', (robots, problems) => {
  expect(told(tags({ robots }))).toEqual(problems)
})
