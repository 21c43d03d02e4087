import { expect, it } from 'vitest'
import { playConversation } from './play.ts'

/** Many more: `npm run test:talk -- 1-300`. */
it.each([1, 2])('conversation %i comes to what people saw and said', async (seed) => {
  const { wrong, log } = await playConversation(seed)
  expect(wrong, log.join('\n')).toEqual([])
})
