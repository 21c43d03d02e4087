import { expect, it } from 'vitest'
import { type ProgressFacts, progressLine } from '../../../src/pipeline/draw/progress.ts'

const facts: ProgressFacts = {
  drawn: 30,
  failed: 0,
  total: 120,
  seconds: 180,
  spent: 0.9,
  asked: 30,
  left: 90,
  estimate: 3.6,
}

it.each([
  [{}, '30/120 drawn, 180 s, about $0.90; 10 a minute, $2.70 to come, 9 min left'],
  [
    { failed: 2 },
    '30/120 drawn, 2 failed, 180 s, about $0.90; 10 a minute, $2.70 to come, 9 min left',
  ],
  [{ seconds: 1200 }, '30/120 drawn, 1200 s, about $0.90; 1.5 a minute, $2.70 to come, 1 h left'],
  [
    { left: 900, seconds: 300 },
    '30/120 drawn, 300 s, about $0.90; 6.0 a minute, $2.70 to come, 2 h 30 min left',
  ],
  [{ left: 2 }, '30/120 drawn, 180 s, about $0.90; 10 a minute, $2.70 to come, 12 s left'],
  // What was drawn by an earlier run took no time.
  [{ asked: 2 }, '30/120 drawn, 180 s, about $0.90'],
  [{ estimate: undefined, spent: 0 }, '30/120 drawn, 180 s; 10 a minute, 9 min left'],
  [{ left: 0 }, '30/120 drawn, 180 s, about $0.90'],
  // A few are over before anybody asks.
  [{ drawn: 5, total: 9, seconds: 41.4 }, '5/9 drawn, 41 s, about $0.90'],
] as const)('%j', (more, line) => {
  expect(progressLine({ ...facts, ...more })).toBe(line)
})
