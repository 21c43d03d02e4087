import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type TaskBox, ticksBetween, writeBox } from '../../src/report/boxes-format.ts'

const box = (act: TaskBox['act'], one = 'a'): TaskBox => ({
  act,
  post: one.repeat(16),
  picture: 'f'.repeat(16),
})
const approve = box('approve')
const redraw = box('redraw')
const page = (...lines: string[]) => ['## Hero images', '', ...lines, '', 'words'].join('\n')

describe('ticksBetween', () => {
  it('tells which boxes were ticked, and which no more', () => {
    const before = page(writeBox(approve, '**Approve**'), writeBox(redraw, 'Draw again', true))
    const after = page(writeBox(approve, '**Approve**', true), writeBox(redraw, 'Draw again'))
    expect(ticksBetween(before, after)).toEqual([
      { ...approve, ticked: true },
      { ...redraw, ticked: false },
    ])
  })

  it('takes the ways in which people and editors write boxes', () => {
    const before = page(writeBox(approve, 'Approve')).replaceAll('\n', '\r\n')
    const after = page(writeBox(approve, 'Approve', true).replace('- [x]', ' * [X]'))
    expect(ticksBetween(before, after)).toEqual([{ ...approve, ticked: true }])
  })

  it('sees nothing in an edit of other words, nor in boxes that come or go', () => {
    const text = page(writeBox(approve, 'Approve'))
    expect(ticksBetween(text, text.replace('words', 'other words'))).toEqual([])
    expect(ticksBetween(page(), page(writeBox(approve, 'Approve', true)))).toEqual([])
    expect(ticksBetween(page(writeBox(approve, 'Approve', true)), page())).toEqual([])
  })

  it('reads no box that stands there twice', () => {
    const [off, on] = [writeBox(approve, 'Approve'), writeBox(approve, 'Approve', true)]
    expect(ticksBetween(page(off), page(on, off))).toEqual([])
    expect(ticksBetween(page(off, off), page(on, on))).toEqual([])
  })

  it.each([
    `> ${writeBox(approve, 'Approve', true)}`,
    `    ${writeBox(approve, 'Approve', true)}`,
    writeBox({ ...approve, picture: 'g'.repeat(16) }, 'Approve', true),
    `${writeBox(approve, 'Approve', true)} and more`,
  ])('is not fooled by %j', (forged) =>
    expect(ticksBetween(page(writeBox(approve, 'Approve')), page(forged))).toEqual([]),
  )

  it('never throws, and never finds what was not there before', () => {
    const piece = fc.constantFrom(
      writeBox(approve, 'A'),
      writeBox(approve, 'A', true),
      writeBox(redraw, 'B'),
      '- [x] nothing',
      '<!-- hero:approve -->',
      'words',
    )
    const text = fc.array(fc.oneof(piece, fc.string()), { maxLength: 8 }).map((all) => page(...all))
    fc.assert(
      fc.property(text, text, (before, after) => {
        for (const { act, ticked } of ticksBetween(before, after))
          expect(before).toContain(`[${ticked ? ' ' : 'x'}] ${act === 'approve' ? 'A' : 'B'}`)
      }),
    )
  })
})
