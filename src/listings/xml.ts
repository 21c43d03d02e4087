/** An element of an XML document, with the places of its tags in the text. */
export interface XmlElement {
  /** As it is written, with its prefix. */
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly start: number
  /** Offset behind the start tag. */
  readonly open: number
  /** Offset of the end tag; of an empty element, its end. */
  readonly close: number
  readonly end: number
  readonly children: readonly XmlElement[]
  /** Its own character data, with references and CDATA resolved. */
  readonly text: string
}

type Growing = {
  -readonly [Key in keyof XmlElement]: XmlElement[Key] extends readonly XmlElement[]
    ? Growing[]
    : XmlElement[Key]
}

const references: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
}
const name = String.raw`[\p{L}_:][\p{L}\p{N}_:.·-]*`
const attribute = new RegExp(String.raw`\s+(${name})\s*=\s*("[^"<]*"|'[^'<]*')`, 'uy')
const opening = new RegExp(`<(${name})`, 'uy')
const ending = /\s*(\/?)>/y
const closing = new RegExp(String.raw`</(${name})\s*>`, 'uy')

/**
 * The root element of a document, for edits by offset (https://www.w3.org/TR/xml/). Nothing where it
 * is not well formed, or declares entities of its own: then nobody can say what it means.
 */
export function parseXml(text: string): XmlElement | undefined {
  const top: Growing = element('', new Map(), 0, 0)
  const open: Growing[] = [top]
  let offset = 0
  const step = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = offset
    const match = pattern.exec(text)
    if (match) offset += match[0].length
    return match
  }
  /** The text up to a mark; the place is then behind the mark. */
  const upTo = (mark: string, from: number): string | undefined => {
    const end = text.indexOf(mark, from)
    if (end === -1) return undefined
    offset = end + mark.length
    return text.slice(from, end)
  }

  while (offset < text.length) {
    const inside = open.at(-1)!
    if (text.startsWith('<!--', offset)) {
      if (upTo('-->', offset + 4) === undefined) return undefined
    } else if (text.startsWith('<?', offset)) {
      if (upTo('?>', offset + 2) === undefined) return undefined
    } else if (text.startsWith('<![CDATA[', offset)) {
      const data = upTo(']]>', offset + 9)
      if (data === undefined || inside === top) return undefined
      inside.text += data
    } else if (text.startsWith('</', offset)) {
      const start = offset
      if (inside === top || step(closing)?.[1] !== inside.name) return undefined
      Object.assign(inside, { close: start, end: offset })
      open.pop()
    } else if (text.startsWith('<', offset)) {
      const start = offset
      const namespace = step(opening)?.[1]
      if (namespace === undefined) return undefined
      const attributes = new Map<string, string>()
      for (let next = step(attribute); next; next = step(attribute)) {
        const value = resolved(next[2]!.slice(1, -1))
        if (value === undefined || attributes.has(next[1]!)) return undefined
        attributes.set(next[1]!, value)
      }
      const end = step(ending)
      if (!end) return undefined
      const made = element(namespace, attributes, start, offset)
      inside.children.push(made)
      if (end[1] === '') open.push(made)
    } else {
      const next = text.indexOf('<', offset)
      const data = resolved(text.slice(offset, next === -1 ? text.length : next))
      if (data === undefined || (inside === top && data.trim() !== '')) return undefined
      inside.text += data
      offset = next === -1 ? text.length : next
    }
  }
  return open.length === 1 && top.children.length === 1 ? top.children[0] : undefined
}

const element = (
  namespace: string,
  attributes: ReadonlyMap<string, string>,
  start: number,
  end: number,
): Growing => ({
  ...{ name: namespace, attributes, start, open: end, close: end, end },
  children: [],
  text: '',
})

/** Undefined where a reference is none that every reader knows. */
function resolved(text: string): string | undefined {
  let known = true
  const plain = text.replace(/&(?:#(\d+)|#x([\da-f]+)|(\w+));|&/gi, (_, decimal, hex, word) => {
    if (word && Object.hasOwn(references, word)) return references[word]!
    const code = decimal ? Number(decimal) : Number.parseInt(hex ?? '', 16)
    if (code > 0 && code <= 0x10ffff) return String.fromCodePoint(code)
    known = false
    return ''
  })
  return known ? plain : undefined
}
