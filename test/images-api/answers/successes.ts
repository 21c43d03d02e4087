import type { Usage } from '../../../src/pictures/generator.ts'

/** An answer with a picture: `HOST` stands for the server's host, `PNG` for the picture in base64. */
export interface Success {
  readonly name: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body: unknown
  readonly usage?: Usage
  readonly cost?: number
  readonly requestId?: string
}

const created = 1_795_000_000
const openaiUsage = {
  total_tokens: 114,
  input_tokens: 14,
  output_tokens: 100,
  input_tokens_details: { text_tokens: 14, image_tokens: 0 },
}

export const successes: readonly Success[] = [
  {
    name: 'OpenAI: base64, usage, id',
    headers: { 'x-request-id': 'req_1f' },
    body: {
      created,
      background: 'opaque',
      output_format: 'png',
      quality: 'low',
      size: '1200x640',
      data: [{ b64_json: 'PNG' }],
      usage: { ...openaiUsage, output_tokens_details: { image_tokens: 100, text_tokens: 0 } },
    },
    usage: { inputTextTokens: 14, inputImageTokens: 0, outputTokens: 100 },
    requestId: 'req_1f',
  },
  {
    name: 'OpenAI: an edit, whose input has tokens of pictures',
    body: {
      created,
      data: [{ b64_json: 'PNG' }],
      usage: {
        ...openaiUsage,
        input_tokens: 1550,
        input_tokens_details: { text_tokens: 14, image_tokens: 1536 },
      },
    },
    usage: { inputTextTokens: 14, inputImageTokens: 1536, outputTokens: 100 },
  },
  {
    name: 'new-api: the other fields as empty strings',
    headers: { 'x-api-request-id': '2026-11' },
    body: { created, data: [{ url: '', b64_json: 'PNG', revised_prompt: '' }] },
    requestId: '2026-11',
  },
  {
    name: 'new-api: an upstream that gives an address',
    body: { created, data: [{ url: 'http://HOST/files/1.png', b64_json: '' }] },
  },
  {
    name: 'new-api: an address that is a data URL',
    body: { created, data: [{ url: 'data:image/png;base64,PNG', b64_json: '' }] },
  },
  {
    name: 'a gateway: a data URL in b64_json',
    body: { created, data: [{ b64_json: 'data:image/png;base64,PNG' }] },
  },
  {
    name: 'a gateway: an error that is null',
    body: { created, error: null, data: [{ b64_json: 'PNG' }] },
  },
  {
    name: 'LiteLLM: usage without details',
    headers: { 'x-litellm-call-id': '5f', 'x-litellm-response-cost': '0.0030' },
    body: {
      created,
      data: [{ b64_json: 'PNG', url: null, revised_prompt: null }],
      usage: { total_tokens: 114, input_tokens: 14, output_tokens: 100 },
    },
    usage: { inputTextTokens: 14, inputImageTokens: 0, outputTokens: 100 },
    cost: 0.003,
  },
  {
    name: 'LiteLLM: a cost of zero, which means that it knows no price',
    headers: { 'x-litellm-response-cost': '0.0' },
    body: { created, data: [{ b64_json: 'PNG' }] },
  },
  {
    name: 'OpenRouter: a media type, and a cost in place of tokens',
    body: {
      created,
      data: [{ b64_json: 'PNG', media_type: 'image/png' }],
      usage: { cost: 0.04 },
    },
    cost: 0.04,
  },
  {
    name: 'OpenRouter: the picture of a chat',
    body: {
      created,
      choices: [
        {
          message: {
            role: 'assistant',
            content: '',
            images: [{ type: 'image_url', image_url: { url: 'data:image/png;base64,PNG' } }],
          },
        },
      ],
      usage: { prompt_tokens: 9, completion_tokens: 1290, cost: 0.0387 },
    },
    cost: 0.0387,
  },
  {
    name: 'xAI: a cost in ticks',
    body: {
      data: [{ b64_json: 'PNG', revised_prompt: 'two' }],
      usage: { cost_in_usd_ticks: 200_000_000 },
    },
    cost: 0.02,
  },
  {
    name: 'Together: an index and an address',
    body: { id: 'x', model: 'm', data: [{ index: 0, url: 'http://HOST/files/1.png' }] },
  },
  {
    name: 'LocalAI: an address of its own, usage of zeros',
    body: {
      created,
      id: 'x',
      data: [{ embedding: null, index: 0, url: 'http://HOST/files/b64.png' }],
      usage: { prompt_tokens: 0, input_tokens: 0, output_tokens: 0, total_tokens: 0 },
    },
  },
  {
    name: 'stable-diffusion.cpp: no usage',
    body: { created, data: [{ b64_json: 'PNG' }], output_format: 'png' },
  },
  { name: 'Gemini: data alone', body: { data: [{ b64_json: 'PNG' }] } },
]
