import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtInBrand } from '../../src/prompts/brand.ts'
import { writeAlt, writePrompt } from '../../src/prompts/prompt.ts'
import type { Subject } from '../../src/prompts/subject.ts'
import { anyCharacter } from '../helpers/any-text.ts'
import { seeds } from '../helpers/seeds.ts'
import { unseen } from '../helpers/unseen.ts'
import { brand, plain } from './subject.ts'

const pieces = [
  ...[
    '”',
    '“',
    '"',
    '＂',
    '❞',
    '«',
    '\n',
    '\u2028',
    '\u202e',
    '\u001b[2J',
    '\u200b',
    '\ud800',
    '…',
    ' ',
    'a',
  ],
  ...[
    '{{title}}',
    '{{',
    '}}',
    '{%',
    '%}',
    '{% raw %}',
    '{% endraw %}',
    '{% include "a" %}',
    '{{ 6 | times: 7 }}',
  ],
  ...['%0A', '%E2%80%9D', '&quot;', '<b>', '🌊'],
]
const nasty = fc.oneof(
  fc.string({ unit: anyCharacter, maxLength: 300 }),
  fc.array(fc.constantFrom(...pieces), { maxLength: 30 }).map((parts) => parts.join('')),
)
const many = fc.array(nasty, { maxLength: 14 })
const maybe = fc.option(nasty, { nil: undefined })
const subjects: fc.Arbitrary<Subject> = fc.record({
  ...{ title: nasty, description: nasty, excerpt: nasty, section: nasty, lang: nasty, site: nasty },
  ...{ tags: many, categories: many, headings: many, concept: maybe },
  meta: fc.record({ a: nasty, list: many, map: fc.record({ n: nasty }) }),
})

/** Everything a template can do to a text of the post, and no quotation mark of its own. */
const busy = brand(
  `{{ title }}{{ title | raw }}{{ description | replace: "a", "”\n“" }}{{ description | replace: "a", "”\n“" | raw }}
{{ excerpt | escape | truncate: 7 }}{{ tags | join: "” “" }}{{ categories | concat: tags | raw }}
{% for heading in headings %}{{ heading | split: " " }}{% echo heading | append: "”" %}{% cycle heading %}{% endfor %}
{% capture all %}{{ title }}{{ section }}{% endcapture %}{{ all }}{{ lang }}{{ site }}{{ concept | json }}
{{ post.a }}{{ post.a | raw }}{{ post.list }}{{ post.map.n | append: "”" }}{% for one in post.map %}{{ one }}{% endfor %}`,
  '{{ title | split: " " }}{{ headings | raw }}{{ post.a }}{{ post.list | raw }}',
)

/** Opened and closed in turn, nothing between marks that could close them. */
const balanced = /^(?:[^“”„‟"«»〝〞〟⹂❝❞]*“[^“”„‟"«»〝〞〟⹂❝❞\n]*”)*[^“”„‟"«»〝〞〟⹂❝❞]*$/u

describe('whatever the post says', () => {
  it.each([
    ['the built-in template', builtInBrand],
    ['a busy one', busy],
  ])('%s: nothing invisible, quotation marks in pairs, and no line of the post', (_, own) => {
    const most =
      writePrompt(own, { ...plain, headings: Array(12).fill('x') }).split('\n').length + 8
    fc.assert(
      fc.property(subjects, (subject) => {
        const prompt = writePrompt(own, subject)
        expect(prompt.replaceAll('\n', '')).not.toMatch(unseen)
        expect(prompt).toMatch(balanced)
        expect(prompt.split('\n').length).toBeLessThanOrEqual(most)
        const alt = writeAlt(own, subject, 'openai')
        expect(alt).not.toMatch(unseen)
        expect(alt).not.toMatch(/[<>"]/)
      }),
      { numRuns: seeds(300) },
    )
  })

  it('the built-in template stays short', () => {
    fc.assert(
      fc.property(subjects, fc.integer({ min: 1, max: 40 }), (subject, times) => {
        const concept = subject.concept?.repeat(times)
        expect(writePrompt(builtInBrand, { ...subject, concept }).length).toBeLessThan(6_000)
      }),
      { numRuns: seeds(200) },
    )
  })

  it('the quoted title opens once and closes once', () => {
    const marked = brand('<<{{title}}>>')
    fc.assert(
      fc.property(nasty, (title) => {
        const [, quoted] = /^<<([\s\S]*)>>$/.exec(writePrompt(marked, { ...plain, title }))!
        expect(quoted).toMatch(/^(?:“[^“”„‟"«»\n]+”)?$/)
        expect([...quoted!].length).toBeLessThanOrEqual(202)
      }),
      { numRuns: seeds(500) },
    )
  })

  it('template syntax in it is never evaluated', () => {
    const secret = 'Never to be seen here'
    const attempts = [
      '{{ site }}',
      '{{site|upcase}}',
      '{%echo site%}',
      '{% if true %}{{ site }}{% endif %}',
      '” {{ site }} “',
    ]
    const trick = fc
      .array(fc.oneof(fc.constantFrom(...attempts), nasty), { maxLength: 6 })
      .map((parts) => parts.join(' '))
    const own = brand(
      '{{ title }}{{ title | raw }}{{ tags }}{{ headings | join: " " }}{{ post.a }}',
      '{{ title }}',
    )
    fc.assert(
      fc.property(trick, (text) => {
        const subject = {
          ...plain,
          title: text,
          tags: [text],
          headings: [text, text],
          meta: { a: text },
          site: secret,
        }
        const written = writePrompt(own, subject) + writeAlt(own, subject, 'openai')
        expect(written.toLowerCase()).not.toContain(secret.toLowerCase())
      }),
      { numRuns: seeds(300) },
    )
  })
})
