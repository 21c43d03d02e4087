import { expect, it } from 'vitest'
import { SettingsError } from '../../src/errors.ts'
import { builtInBrand, parseBrand } from '../../src/prompts/brand.ts'
import { checkTemplate } from '../../src/prompts/template.ts'

const file = '.github/hero-images/brand.md'

function errorOf(text: string): SettingsError {
  try {
    parseBrand(text, file)
  } catch (error) {
    if (error instanceof SettingsError) return error
    throw error
  }
  throw new Error('no error')
}

it('takes a file without front matter as the prompt', () => {
  expect(parseBrand('\uFEFF\r\nA woodcut of {{title}}.\r\n', file)).toEqual({
    source: file,
    template: 'A woodcut of {{title}}.',
  })
})

it('takes `alt` from the front matter', () => {
  const text =
    '---\r\n# ours\r\nalt: "{{title}}, a woodcut"\r\n---\r\n\r\nA woodcut of {{ concept }}.\r\n'
  expect(parseBrand(text, file)).toEqual({
    source: file,
    template: 'A woodcut of {{ concept }}.',
    alt: '{{title}}, a woodcut',
  })
})

it.each([
  ['---\n---\nDraw {{title}}', 'Draw {{title}}'],
  ['Draw {{title}}\n\n---\nor\n---\nnothing', 'Draw {{title}}\n\n---\nor\n---\nnothing'],
])('takes %j: fences elsewhere are no front matter', (text, template) => {
  expect(parseBrand(text, file)).toEqual({ source: file, template })
})

it('gives templates with plain line ends', () => {
  const text = '---\r\nalt: x\r\n---\r\nOne\r\n\r\ntwo {{title}}\r\n'
  expect(parseBrand(text, file).template).toBe('One\n\ntwo {{title}}')
})

it.each([
  ['A woodcut\nof {{ subject }}', 2, 'subject'],
  ['---\nalt: x\n---\n\nA woodcut of {{title}}\nin {{year}}', 6, 'year'],
  ['\n\n  \nA {{year}}', 4, 'year'],
  ['\uFEFF---\r\nalt: x\r\n---\r\n{{tag}}', 4, 'tag'],
  ['---\n# note\nalt: of {{titel}}\n---\nA woodcut', 3, 'titel'],
  ['A {{constructor}}', 1, 'constructor'],
  ['A {{ forloop }}', 1, 'forloop'],
  ['A\n{% if never %}{% endif %}', 2, 'never'],
  ['{% unless title %}\n{{ hidden }}{% endunless %}', 2, 'hidden'],
  ['{{ title | truncate: most }}', 1, 'most'],
  ['{{ nothing | default: title }}', 1, 'nothing'],
  ['{% for tag in tags %}{{ tag }}{% endfor %}{{ tag }}', 1, 'tag'],
])('names what %j asks for and no post has', (text, line, name) => {
  const error = errorOf(text)
  expect(error.message).toBe(`The brand template asks for \`${name}\`, which no post has.`)
  expect(error).toMatchObject({ file, line })
  expect(error.hint).toBe(
    "Known are `title`, `description`, `tags`, `categories`, `section`, `lang`, `excerpt`, `headings`, `concept`, `site`, `size`, `ratio`, `shape`, and every key of a post's front matter, as `post." +
      `${name}\`.`,
  )
})

it.each([
  ['{{ headings[1] }}', 'headings.1'],
  ['a\n{{ title.nope }}', 'title.nope'],
  ['{{ tags.constructor }}', 'tags.constructor'],
])('does not take for granted, as %j does, what only some posts have', (text, name) => {
  const error = errorOf(text)
  expect(error.message).toBe(`The brand template asks for \`${name}\`, which not every post has.`)
  expect(error).toMatchObject({ file, line: text.split('\n').length })
  expect(error.hint).toContain(`{% if ${name} %}`)
})

it.each([
  ['A {{ title | shout }}', 1, 'undefined filter: shout'],
  ['A\n{% if title %}', 2, 'tag {% if title %} not closed'],
  ['A {{ title', 1, 'output "{{ title" not closed'],
  ['A {{}}', 1, 'invalid value expression: ""'],
  ['---\nalt: "{{ title | shout }}"\n---\nA', 2, 'undefined filter: shout'],
  ['\n{% include "LICENSE" %}', 2, 'tag "include" not found'],
  ['{% render "LICENSE" %}', 1, 'tag "render" not found'],
  ['{% layout "LICENSE" %}', 1, 'tag "layout" not found'],
  ['{{ "now" | date: "%s" }}', 1, 'undefined filter: date'],
  ['{{ tags | sample }}', 1, 'undefined filter: sample'],
  ['{{ title | url_decode }}', 1, 'undefined filter: url_decode'],
])('does not understand %j', (text, line, reason) => {
  const error = errorOf(text)
  expect(error.message).toBe(`The brand template is not understood: ${reason}.`)
  expect(error).toMatchObject({ file, line })
  expect(error.hint).toContain('Liquid')
})

const million = (body: string) => `{% for i in (1..1000000) %}${body}{% endfor %}`
const hundred = (body: string) => `{% for i in (1..100) %}${body}{% endfor %}`
const each = (body: string) => `{% for one in headings %}${body}{% endfor %}`

it.each([
  ['a range without end', million(million('x'))],
  ['many small ranges', hundred(hundred(hundred(hundred(''))))],
  ['loops over the post', each(each(each(each(each(each('{{ one }}'))))))],
  ['a text that doubles', `{% assign s = "x" %}${hundred('{% assign s = s | append: s %}')}`],
  ['a book', 'x'.repeat(20_001)],
])('ends %s, with its line', (_, text) => {
  const error = errorOf(`---\nalt: x\n---\n${text}`)
  // Which limit is met first depends on how busy the machine is.
  expect(error.message).toMatch(
    /too long or does too much \((memory alloc|template render|parse length) limit exceeded\)/,
  )
  expect(error).toMatchObject({ file, line: 4 })
})

it('holds prompts to what the images API takes, for the post that says most', () => {
  const error = errorOf(each(each(each('{{ one }}'))))
  expect(error.message).toMatch(/prompts of up to \d{6} characters; the images API takes 32000\.$/)
  expect(error).toMatchObject({ file, line: 1 })
})

it.each(['', '  \n', '---\nalt: x\n---\n', '---\nalt: x\n---\n \n'])(
  'wants a prompt: %j',
  (text) => {
    expect(errorOf(text)).toMatchObject({
      message: 'The brand template has no prompt.',
      file,
      line: 1,
    })
  },
)

it.each([
  'style: flat',
  'alt: {{title}}',
  'alt: *emphasis* of a thing',
  'alt: ""',
  'alt: 5',
  'alt: [a',
  '- alt',
])('does not understand the front matter %j', (head) => {
  const error = errorOf(`---\n${head}\n---\nDraw {{title}}`)
  expect(error.message).toBe('The front matter of the brand template is not understood.')
  expect(error).toMatchObject({ file, line: 1 })
  expect(error.hint).toContain('`alt`')
  expect(error.hint).toContain('quotes')
})

it('has a built-in brand that passes the same checks', () => {
  checkTemplate(builtInBrand.template, 'prompt', {})
  expect(parseBrand(builtInBrand.template, file).template).toBe(builtInBrand.template)
})
