import { expect, it } from 'vitest'
import { parseOrigin } from '../../src/repo/origin.ts'

const blog = { host: 'github.com', owner: 'acme', name: 'blog.example' }

it.each([
  ['https://github.com/acme/blog.example.git', blog],
  ['https://github.com/acme/blog.example/', blog],
  ['https://x-access-token:ghs_a@github.com/acme/blog.example', blog],
  ['git@github.com:acme/blog.example.git', blog],
  ['ssh://git@github.com/acme/blog.example.git', blog],
  ['http://127.0.0.1:4000/acme/blog.git', { host: '127.0.0.1:4000', owner: 'acme', name: 'blog' }],
  ['/srv/git/blog.git', undefined],
  ['../blog', undefined],
  ['https://gitlab.com/a/b/c.git', undefined],
  ['', undefined],
])('%s', (address, origin) => {
  expect(parseOrigin(address)).toEqual(origin)
})
