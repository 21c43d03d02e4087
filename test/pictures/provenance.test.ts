import exifr from 'exifr'
import ExifReader from 'exifreader'
import { describe, expect, it } from 'vitest'
import { Bitmap } from '../../src/pictures/bitmap.ts'
import { decode, encode } from '../../src/pictures/codecs.ts'
import { withProvenance } from '../../src/pictures/provenance/embed.ts'
import { mostPacketBytes, type Provenance, xmpPacket } from '../../src/pictures/provenance/xmp.ts'
import { sniff } from '../../src/pictures/sniff.ts'

/** What a file says of where its picture comes from, read back by two programs that know nothing of us. */

const provenance: Provenance = {
  source: 'drawn',
  model: 'gpt-image-2',
  alt: 'Two lighthouses, “Why & when” <late> – 灯台 فانوس',
  record: '.github/hero-images/records/blog/a b & c.md.json',
}
const term = 'http://cv.iptc.org/newscodes/digitalsourcetype/'

function pixels({ alpha = 255, width = 65, height = 33 } = {}): Bitmap {
  const data = new Uint8ClampedArray(width * height * 4)
  for (let i = 0; i < data.length; i += 4) data.set([i % 255, (i * 7) % 255, 90, alpha], i)
  return new Bitmap(data, width, height)
}

const formats = ['webp', 'jpeg', 'png'] as const

describe.each(formats)('%s', (format) => {
  const marked = async (source: Provenance['source'] = 'drawn', alpha = 255) => {
    const plain = sniff(await encode(pixels({ alpha }), format, 80))
    return { plain, picture: withProvenance(plain, { ...provenance, source }) }
  }

  it('tells its source, tool, alternative text and record to both', async () => {
    const { picture } = await marked()
    const bytes = Buffer.from(picture.bytes)
    const tags = ExifReader.load(bytes, { expanded: true }).xmp!
    expect(tags.DigitalSourceType?.value).toBe(`${term}trainedAlgorithmicMedia`)
    expect(tags.AISystemUsed?.value).toBe('gpt-image-2')
    expect(tags.CreatorTool?.value).toBe('hero-images')
    expect(tags.source?.value).toBe(provenance.record)
    expect(tags.AltTextAccessibility?.description).toContain(provenance.alt)
    // exifr reads no WebP.
    if (format === 'webp') return
    const other = await exifr.parse(bytes, { xmp: true, mergeOutput: true })
    // Nor does it read `&amp;` in an attribute.
    expect({ ...other, source: other.source.replaceAll('&amp;', '&') }).toMatchObject({
      DigitalSourceType: `${term}trainedAlgorithmicMedia`,
      AISystemUsed: 'gpt-image-2',
      CreatorTool: 'hero-images',
      source: provenance.record,
    })
    expect(JSON.stringify(other.AltTextAccessibility)).toContain('Two lighthouses')
  })

  it.each([
    ['edited', 'compositeWithTrainedAlgorithmicMedia'],
    ['set', 'algorithmicMedia'],
  ] as const)('that was %s is %s', async (source, word) => {
    const { picture } = await marked(source)
    const tags = ExifReader.load(Buffer.from(picture.bytes), { expanded: true }).xmp!
    expect(tags.DigitalSourceType?.value).toBe(term + word)
  })

  it('has the same pixels, of the same size, to the end of the file', async () => {
    for (const alpha of format === 'jpeg' ? [255] : [255, 128]) {
      const { plain, picture } = await marked('drawn', alpha)
      const again = sniff(picture.bytes)
      expect(again).toMatchObject({ format, width: 65, height: 33 })
      expect(again.bytes.length).toBe(picture.bytes.length)
      const [before, after] = [await decode(plain), await decode(again)]
      expect(Buffer.compare(Buffer.from(before.data.buffer), Buffer.from(after.data.buffer))).toBe(
        0,
      )
    }
  })
})

describe('the packet', () => {
  const text = (more: Partial<Provenance>) =>
    new TextDecoder().decode(xmpPacket({ ...provenance, ...more }))

  it('takes no more than it is given, and cuts no character in two', () => {
    for (const alt of ['a'.repeat(9000), '灯'.repeat(3000), '👩‍🚀'.repeat(900), '&'.repeat(3000)]) {
      const packet = xmpPacket({ ...provenance, alt })
      expect(packet.length).toBeLessThanOrEqual(mostPacketBytes)
      expect(packet.length).toBeGreaterThan(mostPacketBytes - 30)
      expect(new TextDecoder('utf-8', { fatal: true }).decode(packet)).toContain(
        '<?xpacket end="r"?>',
      )
    }
    expect(xmpPacket({ ...provenance, record: 'x'.repeat(5000) }).length).toBeLessThanOrEqual(
      mostPacketBytes,
    )
  })

  it('forms nothing out of what others wrote', () => {
    const packet = text({
      alt: '</rdf:li>"><x a="\u0000\ud800',
      record: '"/><evil/>',
      model: '<b>',
    })
    expect(packet).not.toMatch(/<x a|<evil|<b>/)
    expect(packet).not.toContain('\u0000')
    expect(packet).toContain('&lt;/rdf:li&gt;')
  })

  it('holds nothing of a prompt', () => expect(Object.keys(provenance)).not.toContain('prompt'))
})
