import { describe, expect, it } from 'vitest'
import { SettingsError } from '../../../src/errors.ts'
import { messageOfPictures } from '../../../src/pipeline/commit/commit-message.ts'
import { deliveryBranch } from '../../../src/pipeline/job.ts'
import { checkCommitTemplate } from '../../../src/prompts/commit-text.ts'
import { recordOf } from '../record.ts'

const commitMessage = (records: Parameters<typeof messageOfPictures>[0], template = '') =>
  messageOfPictures(records, 'new-posts', { commitMessage: template })
const record = (post: string) => recordOf(post, { hero: 'a.webp', social: 'a.jpg' })

it('names the one post', () => {
  expect(commitMessage([record('src/content/blog/hello/index.md')])).toBe(
    'Add hero image for hello/index.md\n\n' +
      '- src/content/blog/hello/index.md (gpt-image-2)\n\n' +
      'Generated-by: hero-images\n',
  )
  expect(commitMessage([record('hello.md')]).split('\n')[0]).toBe('Add hero image for hello.md')
})

it('lists several', () => {
  expect(commitMessage([record('a.md'), record('b.md')])).toBe(
    'Add hero images for 2 posts\n\n- a.md (gpt-image-2)\n- b.md (gpt-image-2)\n\nGenerated-by: hero-images\n',
  )
})

it('keeps a path with line breaks from adding trailers', () => {
  const message = commitMessage([record('posts/x\n\nCo-authored-by: Mallory <m@example.com>.md')])
  expect(message.split('\n')).toHaveLength(6)
  expect(message).not.toMatch(/^Co-authored-by/m)
})

it('has one branch for each branch that images are for', () => {
  expect(deliveryBranch({ branch: 'main' })).toBe('hero-images/main')
})

it('says what a commit without a drawing is for', () => {
  expect(commitMessage([])).toBe(
    'Keep hero images with the posts that show them\n\nGenerated-by: hero-images\n',
  )
})

describe('by a template', () => {
  it.each([
    ['chore: {{ subject }}', 'chore: Add hero image for posts/a.md'],
    ['art({{ count }}): {{ title }}', 'art(1): A title'],
    ['{{ branch }}: {{ posts }}', 'new-posts: src/posts/a.md'],
    ['{% if title == nil %}x{% endif %}', 'Add hero image for posts/a.md'],
  ])('%s', (template, first) => {
    const one = { ...record('src/posts/a.md'), title: 'A title' }
    expect(commitMessage([one], template)).toBe(`${first}\n\nGenerated-by: hero-images\n`)
  })

  it('says it of several, line by line where it asks for lines', () => {
    const template =
      'chore: {{ count }} images{{ title }}\n\n{% for post in posts %}* {{ post }}\n{% endfor %}'
    expect(commitMessage([record('a.md'), record('b.md')], template)).toBe(
      'chore: 2 images\n\n* a.md\n* b.md\n\nGenerated-by: hero-images\n',
    )
  })

  it('keeps what posts say on its line', () => {
    const title = 'x\n\nCo-authored-by: Mallory <m@example.com>\u2028Signed-off-by: M'
    const message = commitMessage([{ ...record('a.md'), title }], '{{ title }}')
    expect(message.split('\n')).toHaveLength(4)
    expect(message).not.toMatch(/^(Co-authored|Signed-off)-by/m)
  })

  it('names what it does not understand', () => {
    for (const template of [
      '{{ author }}',
      '{{ subject',
      '{% include "x" %}',
      '{{ title | date }}',
    ])
      expect(() => checkCommitTemplate(template), template).toThrow(
        /^Input `commit-message` is not understood: /,
      )
    expect(() => checkCommitTemplate('{% for i in (1..9999999) %}x{% endfor %}')).toThrow(
      SettingsError,
    )
  })
})
