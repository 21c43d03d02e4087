/** A line of git's protocol: https://git-scm.com/docs/protocol-common */
export const pktLine = (text: string): Buffer => {
  const bytes = Buffer.from(text)
  const length = (bytes.length + 4).toString(16).padStart(4, '0')
  return Buffer.concat([Buffer.from(length), bytes])
}

/** Ends a list of lines. */
export const flushPacket: Buffer = Buffer.from('0000')

/** The lines of an answer, without their ends; undefined where it is no list of lines, or cut off. */
export function readPktLines(bytes: Uint8Array): readonly string[] | undefined {
  const buffer = Buffer.from(bytes)
  const lines: string[] = []
  let at = 0
  while (at < buffer.length) {
    const text = buffer.toString('latin1', at, at + 4)
    const length = /^[0-9a-f]{4}$/i.test(text) ? Number.parseInt(text, 16) : 1
    if (length === 0) return lines
    if (length < 4 || at + length > buffer.length) return undefined
    lines.push(buffer.toString('utf8', at + 4, at + length).replace(/\n$/, ''))
    at += length
  }
  return undefined
}
