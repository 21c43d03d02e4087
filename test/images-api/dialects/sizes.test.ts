import { describe, expect, test } from 'vitest'
import { type DialectName, dialectNames } from '../../../src/images-api/dialects/dialect.ts'
import { planSize } from '../../../src/images-api/dialects/size-plan.ts'
import { dialects } from '../../../src/images-api/dialects/table.ts'
import type { Size } from '../../../src/pictures/generator.ts'
import { refuse } from '../../helpers/images-rules.ts'

/** What is asked for, and whether each dialect's rules have anything that covers it. */
const wishes: readonly (readonly [string, Size])[] = [
  ['Open Graph', { width: 1200, height: 630 }],
  ['full HD', { width: 1920, height: 1080 }],
  ['16:9', { width: 1536, height: 864 }],
  ['square', { width: 1024, height: 1024 }],
  ['small square', { width: 512, height: 512 }],
  ['portrait', { width: 864, height: 1536 }],
  ['banner', { width: 1600, height: 400 }],
  ['widest', { width: 4096, height: 64 }],
  ['highest', { width: 64, height: 4096 }],
  ['largest', { width: 4096, height: 4096 }],
]

/** The expected request, `WxH` or ratio and resolution, written down by hand from the documents. */
const expected: Readonly<Record<'free' | 'xai' | 'openrouter' | 'together' | 'blocks', string[]>> =
  {
    free: [
      ...['1200x640', '1920x1088', '1536x864', '1024x1024', '816x816', '864x1536'],
      ...['1600x544', '3840x1280', '1280x3840', '2880x2880'],
    ],
    xai: [
      ...['2:1 1k', '16:9 2k', '16:9 2k', '1:1 1k', '1:1 1k', '9:16 2k'],
      ...['20:9 2k', '20:9 2k', '9:20 2k', '1:1 2k'],
    ],
    openrouter: [
      ...['16:9 1K', '16:9 2K', '16:9 2K', '1:1 1K', '1:1 1K', '9:16 2K'],
      ...['16:9 2K', '16:9 2K', '9:16 2K', '1:1 2K'],
    ],
    together: [
      ...['1200x640', '1792x1008', '1536x864', '1024x1024', '512x512', '864x1536'],
      ...['1600x400', '1792x64', '64x1792', '1792x1792'],
    ],
    blocks: [
      ...['1216x640', '1920x1088', '1536x896', '1024x1024', '512x512', '896x1536'],
      ...['1600x448', '4096x64', '64x4096', '4096x4096'],
    ],
  }

const kindOf: Readonly<Record<DialectName, keyof typeof expected>> = {
  openai: 'free',
  azure: 'free',
  'new-api': 'free',
  litellm: 'free',
  generic: 'free',
  gemini: 'free',
  openrouter: 'openrouter',
  xai: 'xai',
  together: 'together',
  localai: 'blocks',
  'sd-cpp': 'blocks',
}

const plan = (name: DialectName, size: Size) => planSize(dialects[name], 'gpt-image-2', size)

describe.each(dialectNames)('%s', (name) => {
  test.each(wishes.map(([wish, size], index) => [wish, size, index] as const))(
    'asks for %s as it can',
    (_, size, index) => {
      const { parameters } = plan(name, size)
      const { aspect_ratio, resolution, width, height } = parameters
      const said = aspect_ratio
        ? `${aspect_ratio} ${resolution}`
        : (parameters.size ?? `${width}x${height}`)
      expect(said).toBe(expected[kindOf[name]][index])
    },
  )

  test('says the size that comes of it', () => {
    for (const [, wish] of wishes) {
      const { parameters, size } = plan(name, wish)
      if (parameters.size) expect(parameters.size).toBe(`${size.width}x${size.height}`)
      else if (parameters.width) expect(parameters).toEqual(size)
      else {
        const [width, height] = String(parameters.aspect_ratio).split(':').map(Number)
        expect(size.width / size.height).toBeCloseTo(width! / height!, 1)
        expect(size.width * size.height).toBeGreaterThan(
          String(parameters.resolution) > '2' ? 4e6 : 1e6,
        )
      }
    }
  })
})

/** Every side that there is, tried one by one. */
function smallest(
  wish: Size,
  step: number,
  least: number,
  most: number,
  isLegal: (size: Size) => boolean,
) {
  let best = Number.POSITIVE_INFINITY
  for (let width = least; width <= most; width += step) {
    for (let height = least; height <= most; height += step) {
      const area = width * height
      if (width >= wish.width && height >= wish.height && area < best && isLegal({ width, height }))
        best = area
    }
  }
  return best
}

const isFree = ({ width, height }: Size) =>
  refuse('generations', { model: 'gpt-image-2', prompt: 'x', size: `${width}x${height}` }) ===
  undefined

test.each([
  ['openai', 16, 16, 3840, isFree],
  ['together', 16, 64, 1792, () => true],
  ['sd-cpp', 64, 64, 4096, () => true],
] as const)(
  'no legal size of %s that covers the wish is smaller',
  (name, step, least, most, isLegal) => {
    for (const [, wish] of wishes) {
      const { size } = plan(name, wish)
      expect(isLegal(size)).toBe(true)
      const best = smallest(wish, step, least, most, isLegal)
      const covers = size.width >= wish.width && size.height >= wish.height
      expect(covers).toBe(best < Number.POSITIVE_INFINITY)
      // A square that had to grow is not stretched for the last percent.
      if (covers) expect(size.width * size.height).toBeLessThanOrEqual(best * 1.02)
    }
  },
)
