import { describe, expect, it } from 'vitest'
import type { Record } from '../../../src/ledger/record.ts'
import { calmVerdict, verdictNotes } from '../../../src/pipeline/show/verdict-note.ts'

type Verdict = NonNullable<Record['verdict']>
const verdict = (more: Partial<Verdict> = {}): { post: string; verdict: Verdict } => ({
  post: 'a.md',
  verdict: { model: 'small', faults: [], words: '', sentence: 'A clock.', ...more },
})
const other: Verdict['other'] = {
  ...{ sha256: 'a'.repeat(64), drawnAt: '2026-11-25T08:00:00Z', cost: 0.04 },
  ...{ faults: ['logos'], isFirst: false },
}

describe('what a second look found', () => {
  it('is told at the picture where something is wrong, and in the details where nothing is', () => {
    expect(verdictNotes(verdict())).toEqual([])
    expect(calmVerdict(verdict())).toEqual({
      verdict: { model: 'small', text: 'nothing wrong. A clock.' },
    })
    const bad = verdict({ faults: ['lettering', 'malformed', 'unfit'], words: 'LOREM' })
    expect(calmVerdict(bad)).toEqual({})
    expect(verdictNotes(bad)).toEqual([
      'A second look by `small` at the picture of a.md finds lettering (“LOREM”), malformed hands, faces or bodies and nothing that fits the article. It says: “A clock.” If that is so, draw it again with words for what is to change (`/hero redraw a.md …`).',
    ])
    expect([verdictNotes({ post: 'a.md' }), calmVerdict({})]).toEqual([[], {}])
  })

  it('says that it was drawn twice, which is shown, and that both are paid', () => {
    const better = verdict({ other: { ...other, isFirst: true } })
    expect(calmVerdict(better).verdict!.text).toBe(
      'nothing wrong. A clock. The first try had a logo, trade mark or signature: it was drawn once more, and both are paid.',
    )
    const same = verdictNotes(verdict({ faults: ['logos'], other }))[0]!
    expect(same).toContain(
      'drawn once more for that, and both are paid: the second try was no better',
    )
    const unknown = verdictNotes(verdict({ faults: ['logos'], other: { ...other, faults: null } }))
    expect(unknown[0]).toContain('nothing is known of the second try, so this is the first')
  })
})
