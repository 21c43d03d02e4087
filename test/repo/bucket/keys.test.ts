import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  keyTemplate,
  objectKeys,
  unknownHash,
  usualTemplate,
} from '../../../src/repo/bucket/keys.ts'
import { seeds } from '../../helpers/seeds.ts'

const sha256 = 'a'.repeat(8) + '0123456789abcdef'.repeat(4).slice(8)

describe('keys', () => {
  it('are the path and the begin of the hash', () => {
    const { keyOf, inAddress, prefix, hashOf } = objectKeys(usualTemplate)
    expect(keyOf('blog/fog.webp', sha256)).toBe(`blog/fog-${sha256.slice(0, 16)}.webp`)
    expect(inAddress('a b/ü(1).webp', sha256)).toBe(
      `a%20b/%C3%BC%281%29-${sha256.slice(0, 16)}.webp`,
    )
    expect(prefix).toBe('')
    expect(hashOf('fog.webp')).toBeUndefined()
  })

  it.each([usualTemplate, 'blog/{hash}/{path}.{ext}', 'a.b/{path}/{hash}.{ext}'])(
    'of %s lead back to the path, by whichever hash',
    (template) => {
      const { keyOf, inAddress, pathOf, hashOf, prefix } = objectKeys(template)
      const step = fc.stringMatching(/^[\p{L}0-9 ._()'-]{1,12}$/u)
      const paths = fc
        .tuple(
          fc.array(step, { minLength: 1, maxLength: 3 }),
          fc.constantFrom('webp', 'jpg', 'png'),
        )
        .map(([steps, ext]) => `${steps.join('/')}.${ext}`)
      fc.assert(
        fc.property(paths, fc.constantFrom(sha256, unknownHash), (path, hash) => {
          expect(pathOf(inAddress(path, hash))).toBe(path)
          expect(hashOf(keyOf(path, hash))).toBe(hash.slice(0, 16))
          expect(keyOf(path, hash).startsWith(prefix)).toBe(true)
          // An address in front matter, in XML, in an attribute, in Markdown: none of them escapes it.
          expect(inAddress(path, hash)).toMatch(/^[\w.~%/-]+$/)
        }),
        { numRuns: seeds(500) },
      )
    },
  )

  it.each([
    '{path}.{ext}',
    '{hash}{hash}{path}.{ext}',
    '{path}-{hash}',
    '{path}-{hash}.{ext}.bak',
    'a b/{path}-{hash}.{ext}',
    '/{path}-{hash}.{ext}',
    'a//{path}-{hash}.{ext}',
    '../{path}-{hash}.{ext}',
    'a/./{path}-{hash}.{ext}',
  ])('are not made by %s', (template) => {
    expect(template).not.toMatch(keyTemplate)
  })

  it.each([usualTemplate, 'my-blog/{hash}/{path}.{ext}', 'a/{path}.{hash}.{ext}'])(
    'are made by %s',
    (template) => {
      expect(template).toMatch(keyTemplate)
    },
  )
})
