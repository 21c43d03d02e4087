import { expect, it } from 'vitest'
import { SettingsError } from '../../src/errors.ts'
import { builtInBrand, parseBrand } from '../../src/prompts/brand.ts'
import { unknownPlaceholder } from '../../src/prompts/template.ts'

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
    alt: builtInBrand.alt,
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
  expect(parseBrand(text, file)).toMatchObject({ template, alt: builtInBrand.alt })
})

it.each([
  ['A woodcut\nof {{ subject }}', 2, 'subject'],
  ['---\nalt: x\n---\n\nA woodcut of {{title}}\nin {{year}}', 6, 'year'],
  ['---\r\nalt: x\r\n---\r\n{{tag}}', 4, 'tag'],
  ['---\n# note\nalt: of {{titel}}\n---\nA woodcut', 3, 'titel'],
  ['A {{title | upcase}}', 1, 'title | upcase'],
  ['A {{}}', 1, ''],
  ['A {{constructor}}', 1, 'constructor'],
])('names the unknown placeholder of %j', (text, line, name) => {
  const error = errorOf(text)
  expect(error.message).toBe(`The brand template asks for {{${name}}}, which no post has.`)
  expect(error).toMatchObject({ file, line })
  expect(error.hint).toBe('Known are {{title}}, {{description}}, {{tags}}, {{concept}}.')
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

it('has a built-in brand that asks for nothing unknown', () => {
  expect(unknownPlaceholder(builtInBrand.template)).toBeUndefined()
  expect(unknownPlaceholder(builtInBrand.alt)).toBeUndefined()
})
