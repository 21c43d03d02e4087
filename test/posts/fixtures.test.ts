import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { editPost } from '../../src/posts/edit.ts'
import { anyBlock, type FrontMatterRules } from '../../src/posts/openings.ts'
import type { PostEdit } from '../../src/posts/post.ts'
import { readPost } from '../../src/posts/read.ts'

// A case is a folder: the post before, the edit, and the post after, byte for byte.
const fixtures = new URL('fixtures/', import.meta.url)
const cases = readdirSync(fixtures, { withFileTypes: true }).filter((entry) => entry.isDirectory())

test.each(cases.map(({ name }) => name))('%s', (name) => {
  const folder = new URL(`${name}/`, fixtures)
  const before = readdirSync(folder).find((file) => file.startsWith('before.')) ?? ''
  const bytes = (file: string) => readFileSync(new URL(file, folder))
  const edit = JSON.parse(bytes('edit.json').toString()) as PostEdit

  // Hexo alone takes front matter without an opening line.
  const rules: FrontMatterRules = { ...anyBlock, openings: [...anyBlock.openings, 'unfenced'] }
  const once = editPost(readPost(before, bytes(before), rules), edit)
  expect(Buffer.from(once).toString()).toBe(bytes(before.replace('before', 'after')).toString())
  const twice = editPost(readPost(before, once, rules), edit)
  expect(Buffer.compare(once, twice)).toBe(0)
})
