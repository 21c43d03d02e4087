import { expect, it } from 'vitest'
import { commitMessage } from '../../../src/pipeline/commit/deliver.ts'
import { deliveryBranch } from '../../../src/pipeline/job.ts'
import { recordOf } from '../record.ts'

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
  expect(deliveryBranch('main')).toBe('hero-images/main')
})

it('says what a commit without a drawing is for', () => {
  expect(commitMessage([])).toBe(
    'Keep hero images with the posts that show them\n\nGenerated-by: hero-images\n',
  )
})
