import { expect, it } from 'vitest'
import type { AnswerLine } from '../../../src/images-api/batch/answer-lines.ts'
import { outcomesOf, stepFor } from '../../../src/pipeline/archive/batch-state.ts'

const none = { outputFile: undefined, errorFile: undefined }

it.each([
  ['validating', none, 'wait'],
  ['in_progress', none, 'wait'],
  ['finalizing', { ...none, outputFile: 'file-1' }, 'wait'],
  ['cancelling', none, 'wait'],
  ['completed', { ...none, outputFile: 'file-1' }, 'take'],
  ['completed', { ...none, errorFile: 'file-2' }, 'take'],
  ['expired', { ...none, outputFile: 'file-1' }, 'take'],
  ['expired', none, 'give back'],
  ['cancelled', none, 'give back'],
  ['failed', none, 'give back'],
] as const)('%s with %j: %s', (status, files, step) => {
  expect(stepFor({ status, ...files })).toBe(step)
})

const line = (id: string, outcome: AnswerLine['outcome'], offset = 0): AnswerLine => ({
  ...{ id, outcome, offset, path: 'x', length: 1 },
})

it('holds answers against what was handed over', () => {
  const lines = [line('a', 'drawn'), line('b', 'failed'), line('c', 'untried'), line('z', 'drawn')]
  const { drawn, failed, untried } = outcomesOf(['a', 'b', 'c', 'd'], lines, {
    status: 'completed',
  })
  expect([...drawn.keys()]).toEqual(['a'])
  expect(failed).toEqual(['b', 'd'])
  expect(untried).toEqual(['c'])
})

it('takes silence for no try where the batch ended early', () => {
  const ended = outcomesOf(['a', 'b'], [line('a', 'drawn')], { status: 'expired' })
  expect(ended).toMatchObject({ failed: [], untried: ['b'] })
})

it('takes a drawing wherever there is one', () => {
  const { drawn, failed } = outcomesOf(['a'], [line('a', 'failed'), line('a', 'drawn', 7)], {
    status: 'completed',
  })
  expect(drawn.get('a')?.offset).toBe(7)
  expect(failed).toEqual([])
})
