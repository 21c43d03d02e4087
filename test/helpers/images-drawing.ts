import type { Call } from './images-server.ts'
import { gradient } from './png.ts'

export interface Success {
  readonly created: number
  readonly data: readonly Record<string, unknown>[]
  readonly [field: string]: unknown
}

/**
 * The answer to a request that is right: real pixels of the asked size, and what they cost.
 * @param paint gives the PNG of a seed: equal seeds come from equal requests
 */
export function drawAnswer(
  { parameters, files }: Pick<Call, 'parameters' | 'files'>,
  paint = gradient,
): Success {
  const { prompt, size = 'auto', quality = 'auto' } = parameters
  const [width, height] = size === 'auto' ? [1024, 1024] : String(size).split('x').map(Number)
  const seed = [prompt, size, ...files.map(({ bytes }) => bytes.toString('base64'))].join('\n')
  const text = Math.ceil(String(prompt).length / 4)
  const image = files.length * 1024
  const output = outputTokens(width!, height!, String(quality))
  return {
    created: 1_795_000_000,
    background: 'opaque',
    output_format: 'png',
    quality: quality === 'auto' ? 'medium' : quality,
    size: `${width}x${height}`,
    data: Array.from({ length: Number(parameters.n ?? 1) }, (_, index) => ({
      b64_json: paint(`${seed}\n${index}`, width!, height!).toString('base64'),
    })),
    usage: {
      total_tokens: text + image + output,
      input_tokens: text + image,
      output_tokens: output,
      input_tokens_details: { text_tokens: text, image_tokens: image },
      output_tokens_details: { image_tokens: output, text_tokens: 0 },
    },
  }
}

/** OpenAI's own calculator for gpt-image-2. */
function outputTokens(width: number, height: number, quality: string): number {
  const steps = { low: 16, high: 96 }[quality] ?? 48
  const [long, short] = [Math.max(width, height), Math.min(width, height)]
  const other = Math.floor((2 * steps * short + long) / (2 * long))
  return Math.ceil((steps * other * (2_000_000 + width * height)) / 4_000_000)
}
