import { expect, it } from 'vitest'
import { otherServer } from '../../../src/repo/lfs/config.ts'

const own = 'https://github.com/acme/blog.git/info/lfs'
const other = 'https://lfs.example.com/blog'

it.each([
  ['lfs.url', `[lfs]\n\turl = ${other}\n`],
  ['on one line', `[lfs] url=${other}`],
  ['in quotes, with a comment', `[lfs]\nurl = "${other}" # ours`],
  ['for pushes alone', `[lfs]\n  pushurl = ${other}`],
  ['of a remote', `[remote "origin"]\n  lfsurl = ${other}`],
  ['in other letters', `[LFS]\r\n  URL = ${other}\r\n`],
  ['behind our own', `[lfs]\n  url = ${own}\n  pushurl = ${other}`],
  ['with a login, which is not told', `[lfs]\n  url = https://ann:pw@lfs.example.com/blog`],
])('another server is found: %s', (_, text) => expect(otherServer(text, own)).toBe(other))

it.each([
  ['nothing', ''],
  ['its own', `[lfs]\n\turl = ${own}\n`],
  [
    'its own, with a slash and a name',
    `[lfs]\n\turl = https://ann@github.com/acme/blog.git/info/lfs/\n`,
  ],
  ['other settings', '[lfs]\n  fetchexclude = *\n  locksverify = true\n'],
  ['an address of something else', `[core]\n  url = ${other}\n`],
  ['a comment', `[lfs]\n  # url = ${other}\n`],
])('there is no other: %s', (_, text) => expect(otherServer(text, own)).toBeUndefined())
