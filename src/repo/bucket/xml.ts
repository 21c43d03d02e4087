const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}

const text = (xml: string): string =>
  xml.replace(/&(?:#x([0-9a-f]+)|#(\d+)|(\w+));/gi, (whole, hex, decimal, name) => {
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
    return Number.isNaN(code) || code > 0x10ffff
      ? (entities[name] ?? whole)
      : String.fromCodePoint(code)
  })

/**
 * Texts of all elements of a name that hold nothing but text, in an answer of S3 or STS: these have no
 * attributes there, and no such name within itself.
 */
export function textsIn(body: Uint8Array, name: string): readonly string[] {
  const xml = new TextDecoder().decode(body)
  return [...xml.matchAll(new RegExp(`<${name}>([^<]*)</${name}>`, 'g'))].map(([, found]) =>
    text(found!),
  )
}

/** The first of them. */
export const textIn = (body: Uint8Array, name: string): string | undefined => textsIn(body, name)[0]
