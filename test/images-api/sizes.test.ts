import fc from 'fast-check'
import { expect, test } from 'vitest'
import { requestSize } from '../../src/images-api/sizes.ts'
import { refuse } from '../helpers/images-rules.ts'

test.each([
  ['gpt-image-2', 1536, 864, 1536, 864],
  ['gpt-image-2', 1200, 630, 1200, 640],
  ['gpt-image-2', 1920, 1080, 1920, 1088],
  ['gpt-image-2', 3840, 2160, 3840, 2160],
  ['gpt-image-2', 512, 512, 816, 816],
  ['gpt-image-2', 1024, 576, 1088, 608],
  ['gpt-image-2', 1600, 400, 1600, 544],
  ['gpt-image-2', 4096, 4096, 2880, 2880],
  ['gpt-image-2', 8000, 1000, 3840, 1280],
  ['gpt-image-2.6-flare', 1200, 630, 1200, 640],
  ['flux-pro', 1200, 630, 1200, 640],
  ['gpt-image-1-mini', 1536, 864, 1536, 1024],
  ['openai/gpt-image-1.5', 800, 1200, 1024, 1536],
  ['gpt-image-1', 512, 512, 1024, 1024],
  ['gpt-image-1', 1920, 1080, 1536, 1024],
])('%s draws %ix%i as %ix%i', (model, width, height, w, h) => {
  expect(requestSize(model, { width, height })).toEqual({ width: w, height: h })
})

test('every wish becomes a size that the API takes; what can be covered is', () => {
  const side = fc.integer({ min: 1, max: 5000 })
  fc.assert(
    fc.property(side, side, (width, height) => {
      const size = requestSize('gpt-image-2', { width, height })
      const parameters = { model: 'gpt-image-2', prompt: 'x', size: `${size.width}x${size.height}` }
      expect(refuse('generations', parameters)).toBeUndefined()
      const fits = Math.max(width, height) <= 3840 && width * height < 8_000_000
      const flat = Math.max(width, height) > 3 * Math.min(width, height)
      if (fits && !flat) {
        expect(size.width).toBeGreaterThanOrEqual(width)
        expect(size.height).toBeGreaterThanOrEqual(height)
      }
    }),
    { numRuns: 2000 },
  )
})
