import { afterEach, describe, expect, it } from 'vitest'
import { parseBrand } from '../../src/prompts/brand.ts'
import { type Folder, openFolder, Recorder, small } from '../pipeline/folder.ts'
import { name, text } from '../pipeline/scene.ts'

const file = 'brand.md'
const warningsOf = (template: string) => parseBrand(template, file).warnings ?? []

describe('a template that asks for nothing of the post', () => {
  it.each(['A quiet woodcut.', 'A woodcut for {{ site }} in {{ ratio }}.', 'In {{ lang }}'])(
    'is told of: %s',
    (template) => {
      expect(warningsOf(template)).toEqual([
        'The brand template `brand.md` asks for nothing of the post, so every post gets a picture of the same words. Write `{{ title }}` where the post comes in.',
      ])
    },
  )

  it.each([
    ['A woodcut\nof {title}.', '{title}', 2, 'title'],
    ['Of %title%', '%title%', 1, 'title'],
    ['Of ${description}', '${description}', 1, 'description'],
    ['Of %{ title }', '%{ title }', 1, 'title'],
    ['Of <%= title %>', '<%= title %>', 1, 'title'],
    ['Of [TITLE]', '[TITLE]', 1, 'title'],
    ['Of <title>', '<title>', 1, 'title'],
    ['Of $tags', '$tags', 1, 'tags'],
    ['Of %(title)s', '%(title)s', 1, 'title'],
    ['Of {post.title}', '{post.title}', 1, 'title'],
    ['---\nalt: x\n---\n\nA woodcut\nof {title}', '{title}', 6, 'title'],
  ])('%s: the right way to write it is shown', (template, written, line, name) => {
    expect(warningsOf(template)).toEqual([
      `The brand template \`brand.md\` asks for nothing of the post, so every post gets a picture of the same words. \`${written}\` in line ${line} is printed as it is: write \`{{ ${name} }}\`.`,
    ])
  })

  it('is told of a variable that is none beside others that are', () => {
    expect(warningsOf('{{ title }} by {concept}')).toEqual([
      'In the brand template `brand.md`, `{concept}` in line 1 is printed as it is: write `{{ concept }}`.',
    ])
  })

  it.each([
    '{{ title }}',
    '{% if concept %}x{% endif %}',
    '{{ post.mood }}',
    '{%- for tag in tags -%}{{ tag }}{%- endfor -%}',
    'A {curly} [note](x) of 100% {{ title }}, {{title}} and [title](x)',
  ])('%s asks for it, and is not told of', (template) => {
    expect(warningsOf(template)).toEqual([])
  })

  it.each([
    ['A {{title} of', '{{title}'],
    ['A {{ title } of {{ tags }}', '{{ title }'],
    ['A {% title %}', '{% title %}'],
  ])('%s is refused, with the right way', (template, written) => {
    expect(() => parseBrand(template, file)).toThrow(
      expect.objectContaining({
        hint: `\`${written}\` is no variable: write \`{{ title }}\`. A template is Liquid.`,
      }),
    )
  })
})

let folder: Folder
afterEach(() => folder?.close())

it('is warned of before anything is paid', async () => {
  const said: string[] = []
  const recorder = new Recorder()
  folder = openFolder(
    {
      '.github/hero-images.yml': `${small}brand: deaf.md\n`,
      'deaf.md': 'A woodcut of {title}.',
      [name('a')]: text('A'),
      [name('b')]: text('B'),
    },
    recorder,
    (line) => said.push(`${line} (${recorder.requests.length} paid)`),
  )
  const { warnings } = await folder.run()
  const told = said.filter((line) => line.includes('asks for nothing'))
  expect(told).toEqual([expect.stringMatching(/`\{\{ title \}\}`.*\(0 paid\)$/)])
  expect(warnings.filter((line) => line.includes('asks for nothing'))).toHaveLength(1)
})

it('a card is drawn by no template, so nothing is told of it', async () => {
  folder = openFolder({
    '.github/hero-images.yml': `${small}brand: deaf.md\n`,
    'deaf.md': 'A woodcut.',
    [name('a')]: text('A'),
  })
  const { warnings } = await folder.run({ 'api-key': '' })
  expect(warnings.join()).not.toContain('asks for nothing')
})
