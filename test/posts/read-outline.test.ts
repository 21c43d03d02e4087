import { expect, test } from 'vitest'
import { outlineOf } from '../../src/posts/outline.ts'
import { readPost } from '../../src/posts/read.ts'

const outline = (text: string, path = 'kites.md') =>
  outlineOf(readPost(path, new TextEncoder().encode(text)))

test('a post has its first prose and its headings, as plain text', () => {
  const text =
    '---\ntitle: Kites\ndescription: Given.\n---\n\n![x](y.png)\n\nOn *red* [kites](x).\n\nMore.\n\n## How `they` **fly** {#fly}\n\n```md\n## no heading\n```\n\n### Where\n\nSet\n---\n'
  expect(outline(text)).toEqual({
    excerpt: 'On red kites.',
    headings: ['How they fly', 'Where', 'Set'],
  })
})

test('the title and repetitions are no headings', () => {
  expect(outline('# Kites\n\n## A\n\n## B\n\n## A\n').headings).toEqual(['A', 'B'])
  expect(outline('---\ntitle: Kites\n---\n# Kites\n\n## A\n').headings).toEqual(['A'])
})

test('twelve headings of 120 characters are enough', () => {
  const many = Array.from({ length: 20 }, (_, n) => `## ${n} ${'x'.repeat(200)}\n`).join('\n')
  const { headings } = outline(`---\ntitle: Kites\n---\n${many}`)
  expect(headings).toHaveLength(12)
  expect(headings.every((heading) => heading.length === 120)).toBe(true)
})

test.each([
  [
    'kites.html',
    '<title>Kites</title><h1>Kites</h1><p>On <b>red</b> kites.<h2>Where</h2><h4>No</h4><h3>When</h3>',
  ],
  [
    '_posts/kites.html',
    '---\ntitle: Kites\n---\n<h2>Where</h2><p>On <b>red</b> kites.<h3>When</h3>',
  ],
  ['kites.mdx', 'import A from "a"\n\n# Kites\n\nOn **red** kites.\n\n## Where\n\n## When\n'],
])('%s has them as well', (path, text) => {
  expect(outline(text, path)).toEqual({ excerpt: 'On red kites.', headings: ['Where', 'When'] })
})

test.each(['', '---\ntitle: x\n---\n', '```\na\n```\n'])('%j has none', (text) => {
  expect(outline(text)).toEqual({ excerpt: '', headings: [] })
})

test('headings say nothing that cannot be seen', () => {
  expect(outline('## a\u202eb\u0007\u200bc\n').headings).toEqual([])
  expect(outline('# T\n\n## a\u202eb\u0007\u200bc\n').headings).toEqual(['abc'])
})

test('an endless body takes no time', () => {
  const start = performance.now()
  expect(outline(`# T\n\n${'1. '.repeat(100_000)}\n\n## Far away\n`).headings).toEqual([])
  expect(performance.now() - start).toBeLessThan(1_000)
})

test.each([
  ['a list', '- One thing\n- Another **thing**.\n- [x] Done\n', 'One thing; Another thing. Done'],
  ['a list in figures', '1. One\n2. Two\n', 'One; Two'],
  ['a quotation', '> Said one\n> in two lines\n', 'Said one; in two lines'],
  ['prose before a list', '- One\n\nThe first prose.\n', 'The first prose.'],
  ['a table of contents', '- [One](#one)\n- [Two](#two)\n\n* Item\n', 'Item'],
  ['kramdown’s own', '* TOC\n{:toc}\n\n- Item\n', 'Item'],
  ['Liquid', '{% include toc.html %}\n\nOn {{ site.title }} kites.\n', 'On kites.'],
  [
    'a tag of Liquid in several lines',
    '{% include figure.html\n  src="x"\n  alt="*y*" %}\n\nKites.\n',
    'Kites.',
  ],
  [
    'a highlighted part',
    '{% highlight js %}\nfly()\n\nrun away\n{% endhighlight %}\n\nKites.\n',
    'Kites.',
  ],
  [
    'a comment of Liquid',
    '{%- comment -%}\n\nNot this.\n\n{%- endcomment -%}\n\nKites.\n',
    'Kites.',
  ],
  [
    'Hugo’s shortcodes',
    '{{< figure src="x.png" >}}\n\n{{% notice %}}\nOn {{< param n >}} kites.\n{{% /notice %}}\n',
    'On kites.',
  ],
  [
    'Hugo’s highlight',
    '{{< highlight go >}}\nfunc main()\n\nfunc x()\n{{< /highlight >}}\n\nKites.\n',
    'Kites.',
  ],
  ['Nunjucks', '{% set a = "b" %}{# note #}\n\nOn {{ a | upper }} kites.\n', 'On kites.'],
  ['Hexo', '{% asset_img x.png "A title" %}\n\nKites.\n', 'Kites.'],
  [
    'code about templates',
    'Write `{{ title }}` and `[^1]` in <b>it</b>.\n',
    'Write {{ title }} and [^1] in it.',
  ],
  ['a caption below a picture', '![x](y)\n*A kite, seen from below*\n\nKites.\n', 'Kites.'],
  ['a caption on its own', '![x](y)\n\n*A kite*\n\nKites.\n', 'Kites.'],
  ['a caption below HTML', '<img src="y">\n\n*A kite*\n\nKites.\n', 'Kites.'],
  ['a caption by its class', 'A kite.\n{: .caption}\n\nKites.\n', 'Kites.'],
  ['a credit', 'Photo by [Jo](x) on Unsplash\n\nKites.\n', 'Kites.'],
  ['emphasis that is no caption', '*Kites* fly.\n', 'Kites fly.'],
  ['a whole line in emphasis', '*Kites fly.*\n\nMore.\n', 'Kites fly.'],
  ['footnotes', '[^1]: First a note that is long\n\nKites[^1] fly[^long-name].\n', 'Kites fly.'],
  ['attributes', '{: .lead}\nKites fly.\n{: #id .x}\n', 'Kites fly.'],
  ['an admonition', '!!! note "x"\n\n/// caption\nx\n///\n\nKites.\n', 'Kites.'],
])('the first prose of %s', (_, body, excerpt) => {
  expect(outline(`---\ntitle: T\n---\n${body}`).excerpt).toBe(excerpt)
})

test.each(
  [
    [
      'an import below',
      'One = 1\n',
      'import A from "a"\n\n# T\n\nimport B from "b"\n\nKites.\n',
      'Kites.',
    ],
    [
      'components',
      '',
      '<Chart\n  data={{ a: [1] }}\n  render={() => { x }}\n/>\n\nOn <Red>big</Red> kites.\n',
      'On big kites.',
    ],
    [
      'expressions',
      '',
      '{/* note */}\n\nVersion {props.version} of {a.map((b) => { c })} kites.\n',
      'Version of kites.',
    ],
  ].map(([what, , body, excerpt]) => [what, body, excerpt] as [string, string, string]),
)('the first prose of MDX with %s', (_, body, excerpt) => {
  expect(outline(`---\ntitle: T\n---\n${body}`, 'a.mdx').excerpt).toBe(excerpt)
})

test.each([
  ['<figure><p>A caption</p></figure><p>Kites.'],
  ['<p class="wp-caption-text">A caption<p>Kites.'],
  ['<nav><p>Home</nav><aside><p>Note</aside><p>Kites.'],
  ['<p>{% include x.html %}<p>Kites{{ x }}.'],
  ['<p>Kites<sup><a href="#fn1">1</a></sup>.'],
])('the first paragraph of %s', (page) => {
  expect(outline(`---\ntitle: T\n---\n${page}`, '_posts/a.html').excerpt).toMatch(/^Kites ?\.$/)
})
