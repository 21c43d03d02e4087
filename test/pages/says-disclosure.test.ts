import { expect, it } from 'vitest'
import { saysDisclosure } from '../../src/pages/says-disclosure.ts'

const texts = ['Made with AI', 'Mit KI & Liebe erstellt']

it.each([
  ['<p>Photo. Made with AI</p>', true],
  ['<figcaption>made\n with <em>AI</em>.</figcaption>', true],
  ['<small>Mit KI &amp; Liebe&#32;erstellt</small>', true],
  [
    '<script type="application/ld+json">{"digitalSourceType": "https://schema.org/TrainedAlgorithmicMediaDigitalSource"}</script>',
    true,
  ],
  [
    '<script type="application/ld+json">{"digitalSourceType":"http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"}</script>',
    true,
  ],
  ['<p>Made by hand</p>', false],
  ['<!-- Made with AI -->', false],
  ['<script>var credit = "Made with AI"</script><style>/* Made with AI */</style>', false],
  ['<head><title>Made with AI</title></head><body>Words</body>', false],
  ['', false],
])('%s: %s', (html, says) => {
  expect(saysDisclosure(html, texts)).toBe(says)
})
