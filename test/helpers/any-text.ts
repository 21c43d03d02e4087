import fc from 'fast-check'

const halves = { first: 0xd800, count: 0x800 }

/**
 * Any character of Unicode, as the unit of `fc.string`. The range is that of fast-check's own unit
 * `binary`, all code points but halves of surrogate pairs; that one takes a second of each worker to
 * look the whole of Unicode up.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .integer({ min: 0, max: 0x10_ffff - halves.count })
  .map(
    (n) => String.fromCodePoint(n < halves.first ? n : n + halves.count),
    (text) => {
      const code = typeof text === 'string' ? text.codePointAt(0) : undefined
      if (code === undefined) throw new Error('not a character')
      return code < halves.first ? code : code - halves.count
    },
  )
