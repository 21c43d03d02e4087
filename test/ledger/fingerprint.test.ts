import fc from 'fast-check'
import { expect, it } from 'vitest'
import { type Determinants, fingerprint, sha256 } from '../../src/ledger/fingerprint.ts'

const determinants: Determinants = {
  generator: 'openai',
  model: 'gpt-image-2',
  prompt: 'Draw a clock.',
  size: '1536x864',
  quality: 'medium',
  card: '',
  from: '',
  mask: '',
  references: '',
  files: 'webp 1200x630 jpeg 300000',
  concept: '',
}
const names = Object.keys(determinants) as (keyof Determinants)[]

it('is 64 hex digits', () => {
  expect(fingerprint(determinants)).toMatch(/^[0-9a-f]{64}$/)
})

it.each(names)('changes with %s', (name) => {
  const changed = { ...determinants, [name]: `${determinants[name]}x` }
  expect(fingerprint(changed)).not.toBe(fingerprint(determinants))
})

it('changes with nothing else: not with the order of keys, nor with keys that it does not know', () => {
  const turned = Object.fromEntries(Object.entries(determinants).reverse())
  const more = { ...turned, title: 'x', drawnAt: '2026-12-01' } as unknown as Determinants
  expect(fingerprint(more)).toBe(fingerprint(determinants))
})

it('is what it was before there were masks and references, where there are none', () => {
  const before = [2, 'openai', 'gpt-image-2', 'Draw a clock.', '1536x864', 'medium', '', '']
  const files = 'webp 1200x630 jpeg 300000'
  expect(fingerprint(determinants)).toBe(sha256(JSON.stringify([...before, files])))
})

it('tells any two different sets apart, also where texts move from one to the next', () => {
  const some = fc.record(
    Object.fromEntries(names.map((name) => [name, fc.constantFrom('', 'a', 'b', 'a,b', '","')])),
  ) as unknown as fc.Arbitrary<Determinants>
  fc.assert(
    fc.property(some, some, (a, b) => {
      const same = names.every((name) => a[name] === b[name])
      expect(fingerprint(a) === fingerprint(b)).toBe(same)
    }),
    { numRuns: 300 },
  )
})

it('hashes bytes and text alike', () => {
  expect(sha256('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
  expect(sha256(new TextEncoder().encode('ü'))).toBe(sha256('ü'))
})
