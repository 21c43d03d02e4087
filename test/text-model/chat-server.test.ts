import OpenAI from 'openai'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type ChatServer, startChatServer, written } from '../helpers/chat-server.ts'
import { gradient } from '../helpers/png.ts'

// The server that our tests talk to is itself judged by a stranger: the official client.
const key = 'sk-test-0123456789abcdef'
let server: ChatServer
let client: OpenAI
beforeAll(async () => {
  server = await startChatServer({ key })
  client = new OpenAI({ apiKey: key, baseURL: server.url, maxRetries: 0 })
})
afterAll(() => server.close())

const data = 'Say what it shows.'
const url = `data:image/png;base64,${gradient('x', 64, 64).toString('base64')}`

test('the official client gets words, with usage', async () => {
  const answer = await client.chat.completions.create({
    model: 'gpt-6.1-terra',
    messages: [
      { role: 'system', content: 'Be short.' },
      { role: 'user', content: data },
    ],
    max_completion_tokens: 2_000,
  })
  expect(answer.choices[0]).toMatchObject({
    finish_reason: 'stop',
    message: { role: 'assistant', content: written.concept, refusal: null },
  })
  expect(answer.usage).toMatchObject({ prompt_tokens: 900, completion_tokens: 40 })
  expect(server.calls.at(-1)).toMatchObject({ instruction: 'Be short.', data, picture: undefined })
})

test('the official client shows it a picture', async () => {
  const answer = await client.chat.completions.create({
    model: 'gpt-6.1-terra',
    messages: [
      { role: 'system', content: 'Be short.' },
      {
        role: 'user',
        content: [
          { type: 'text', text: data },
          { type: 'image_url', image_url: { url, detail: 'low' } },
        ],
      },
    ],
  })
  expect(answer.choices[0]!.message.content).toBe(written.alt)
  expect(server.calls.at(-1)).toMatchObject({ data, picture: url })
})

const user = { role: 'user', content: data }
const shown = (image_url: object) => ({ role: 'user', content: [{ type: 'image_url', image_url }] })
test.each([
  [{ max_tokens: 10 }, "Unsupported parameter: 'max_tokens'"],
  [{ size: '512x512' }, 'Unrecognized request argument supplied: size'],
  [{ max_completion_tokens: 0 }, "Invalid 'max_completion_tokens'"],
  [{ messages: [] }, "Missing required parameter: 'messages'"],
  [{ messages: [{ role: 'robot', content: 'x' }] }, "Invalid value: 'robot'"],
  [{ messages: [{ role: 'user' }] }, "Invalid type for 'messages[0].content'"],
  [{ messages: [shown({ url: 'C:\\x.png' })] }, 'Invalid image URL'],
  [{ messages: [shown({ url, detail: 'tiny' })] }, "Invalid value: 'tiny'"],
])('the official client is refused %j', async (wrong, message) => {
  const body = { model: 'gpt-6.1-terra', messages: [user], ...wrong } as never
  await expect(client.chat.completions.create(body)).rejects.toMatchObject({
    status: 400,
    message: expect.stringContaining(message),
  })
})
