/** Where a picture comes from, as its file says it. */
export interface Provenance {
  /**
   * `drawn`: by a model alone. `edited`: by a model, from a picture that a person made. `set`: by a
   * program without a model, as title cards are.
   */
  readonly source: 'drawn' | 'edited' | 'set'
  /** The model; empty for cards. */
  readonly model: string
  /** Alternative text, in the language of the post. */
  readonly alt: string
  /** Repo path of the record, which tells the rest. */
  readonly record: string
}

/** Terms of https://cv.iptc.org/newscodes/digitalsourcetype/. */
const terms = {
  drawn: 'trainedAlgorithmicMedia',
  edited: 'compositeWithTrainedAlgorithmicMedia',
  set: 'algorithmicMedia',
} as const

/** A packet takes no more: limits of bytes leave room for it. */
export const mostPacketBytes = 2000

/**
 * The XMP packet of a picture: how it came to be (IPTC Photo Metadata 2025.1, DigitalSourceType and AI
 * System Used), by which tool, its alternative text, and where its record lies. Nothing of the prompt.
 * https://www.iptc.org/std/photometadata/specification/
 */
export function xmpPacket(provenance: Provenance): Uint8Array {
  const about = { ...provenance, alt: '' }
  const isLong = sizeOf(packetText(about)) > mostPacketBytes
  // A path or name that long is left to the record.
  const rest = isLong ? { ...about, model: '', record: '' } : about
  const alt = shortened(provenance.alt, mostPacketBytes - sizeOf(packetText(rest)))
  return new TextEncoder().encode(packetText({ ...rest, alt }))
}

const sizeOf = (text: string): number => Buffer.byteLength(text)

const packetText = ({ source, model, alt, record }: Provenance): string => {
  const system = model === '' ? '' : `\n    Iptc4xmpExt:AISystemUsed="${escaped(model)}"`
  const from = record === '' ? '' : `\n    dc:source="${escaped(record)}"`
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
 <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
  <rdf:Description rdf:about=""
    xmlns:dc="http://purl.org/dc/elements/1.1/"
    xmlns:xmp="http://ns.adobe.com/xap/1.0/"
    xmlns:Iptc4xmpCore="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/"
    xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
    Iptc4xmpExt:DigitalSourceType="http://cv.iptc.org/newscodes/digitalsourcetype/${terms[source]}"${system}
    xmp:CreatorTool="hero-images"${from}>
   <Iptc4xmpCore:AltTextAccessibility>
    <rdf:Alt><rdf:li xml:lang="x-default">${escaped(alt)}</rdf:li></rdf:Alt>
   </Iptc4xmpCore:AltTextAccessibility>
  </rdf:Description>
 </rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`
}

/** As many whole characters, as people count them, as take so many bytes in XML. */
function shortened(text: string, bytes: number): string {
  let [kept, left] = ['', bytes]
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    left -= sizeOf(escaped(segment))
    if (left < 0) break
    kept += segment
  }
  return kept
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
}

/** Characters that XML 1.0 does not have go: https://www.w3.org/TR/xml/#charsets. */
const escaped = (text: string): string =>
  text
    .toWellFormed()
    // biome-ignore lint/suspicious/noControlCharactersInRegex: those are what XML lacks
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '')
    .replace(/[&<>"]/g, (sign) => entities[sign]!)
