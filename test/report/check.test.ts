import { expect, it } from 'vitest'
import { checkOf } from '../../src/report/check.ts'

it.each([
  [{ approved: 0, waiting: 0, without: 0 }, 'completed', 'success', 'No picture to approve'],
  [{ approved: 1, waiting: 0, without: 0 }, 'completed', 'success', '1 picture approved'],
  [{ approved: 3, waiting: 0, without: 0 }, 'completed', 'success', '3 pictures approved'],
  [{ approved: 1, waiting: 2, without: 0 }, 'queued', undefined, '2 of 3 pictures to approve'],
  [{ approved: 0, waiting: 1, without: 0 }, 'queued', undefined, '1 of 1 picture to approve'],
  [{ approved: 2, waiting: 0, without: 1 }, 'queued', undefined, '1 post without a picture'],
  [
    { approved: 0, waiting: 1, without: 2 },
    'queued',
    undefined,
    '1 of 1 picture to approve, 2 posts without a picture',
  ],
])('%j, where approval is required', (standing, status, conclusion, title) => {
  const check = checkOf(standing, true)
  expect(check).toEqual({ status, title, ...(conclusion && { conclusion }) })
})

it('holds nothing back where approval is not required', () => {
  expect(checkOf({ approved: 0, waiting: 2, without: 1 }, false)).toMatchObject({
    status: 'completed',
    conclusion: 'neutral',
  })
})
