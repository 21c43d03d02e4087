import { describe, expect, it } from 'vitest'
import { colourInWords } from '../../../src/commands/init/colour-words.ts'
import { colourOf } from '../../../src/commands/init/css-colour.ts'
import { colourFiles, coloursIn } from '../../../src/commands/init/site-colours.ts'

describe('a colour of CSS', () => {
  it.each([
    ['#FFF', '#ffffff'],
    ['#1F5eff', '#1f5eff'],
    ['#1f5effFF', '#1f5eff'],
    ['rgb(255, 122, 69)', '#ff7a45'],
    ['rgba(255 122 69 / 100%)', '#ff7a45'],
    ['hsl(0, 100%, 50%)', '#ff0000'],
    ['hsl(120deg 100% 25%)', '#008000'],
    ['oklch(1 0 0)', '#ffffff'],
    ['oklch(62.8% 0.2577 29.23)', '#ff0000'],
    // As themes keep them in variables.
    ['15, 18, 25', '#0f1219'],
    ['222 47% 11%', '#0f1729'],
  ])('%s', (text, colour) => {
    expect(colourOf(text)).toBe(colour)
  })

  it.each([
    '',
    'red',
    '#12',
    '#1f5eff80',
    'rgba(0, 0, 0, 0.5)',
    'rgb(0 0 0 / 20%)',
    '1.5 2 3',
    '300 0 0',
    'var(--a)',
  ])('is not %s', (text) => {
    expect(colourOf(text)).toBeUndefined()
  })
})

describe('the colours of a site', () => {
  const of = (files: Record<string, string>) => coloursIn(new Map(Object.entries(files)))

  it.each<[string, Record<string, string>, string | undefined, string | undefined]>([
    [
      'variables of CSS; the first theme counts',
      {
        'a.css': ':root { --bg: #fdf6ec; --accent: #1f5eff } .dark { --bg: #000; --accent: #99f }',
      },
      '#fdf6ec',
      '#1f5eff',
    ],
    [
      'numbers of channels, as the starter of Astro has them',
      {
        'global.css':
          ':root { --accent: #2337ff; --black: 15, 18, 25; --gray-light: 229, 233, 240; }',
      },
      undefined,
      '#2337ff',
    ],
    [
      'variables of Sass',
      {
        '_sass/minima.scss':
          '$text-color: #111;\n$background-color: #fdfdfd;\n$brand-color: #2a7ae2 !default;',
      },
      '#fdfdfd',
      '#2a7ae2',
    ],
    [
      'a config',
      { 'tailwind.config.js': "colors: { primary: '#0f766e', primaryText: '#ff0000' }" },
      undefined,
      '#0f766e',
    ],
    [
      'a page',
      { 'index.html': '<meta name="theme-color" content="#b91c1c">' },
      undefined,
      '#b91c1c',
    ],
    [
      'rules, where nothing has a name',
      { 'style.css': 'body { margin: 0; background: #faf7f2 }\nnav a { color: #9a3412 }' },
      '#faf7f2',
      '#9a3412',
    ],
    [
      'a grey, which is no accent',
      { 'a.css': ':root { --accent: #777777 }' },
      undefined,
      undefined,
    ],
    ['what is commented out', { 'a.css': '/* --accent: #1f5eff; */' }, undefined, undefined],
  ])('by %s', (_, files, background, accent) => {
    const colours = of(files)
    expect(colours.background).toBe(background)
    expect(colours.accent).toBe(accent)
    expect(colours.from).toEqual(background || accent ? Object.keys(files) : [])
  })

  it('are looked for where people write them, the most telling files first', () => {
    const paths = [
      'node_modules/a/style.css',
      'assets/css/fontawesome.css',
      'themes/paper/assets/css/theme.css',
      'static/app.min.css',
      'assets/css/post.css',
      'src/styles/global.css',
      'hugo.toml',
      'content/a.md',
    ]
    expect(
      colourFiles([...paths.map((path) => ({ path })), { path: 'big.css', size: 1e6 }]),
    ).toEqual([
      'src/styles/global.css',
      'assets/css/post.css',
      'themes/paper/assets/css/theme.css',
      'hugo.toml',
    ])
  })

  it('take no time on what is built to take it', () => {
    const hostile = `${'a'.repeat(50_000)}${' '.repeat(50_000)}:${'{'.repeat(20_000)}${'--a: 1 '.repeat(10_000)}`
    const start = performance.now()
    of({ 'a.css': hostile })
    expect(performance.now() - start).toBeLessThan(2000)
  })
})

it.each([
  ['#ffffff', 'white (#ffffff)'],
  ['#000000', 'black (#000000)'],
  ['#1f5eff', 'strong blue (#1f5eff)'],
  ['#101b2d', 'very dark greyish blue (#101b2d)'],
  ['#fdf6ec', 'off-white with a breath of amber (#fdf6ec)'],
  ['#ff7a45', 'light orange (#ff7a45)'],
  ['#0f766e', 'deep teal (#0f766e)'],
])('%s is %s', (colour, words) => {
  expect(colourInWords(colour)).toBe(words)
})
