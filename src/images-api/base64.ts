/**
 * Bytes of standard base64 (RFC 4648, section 4), or nothing where the text is not exactly that:
 * `Buffer.from` skips what it does not know, and would turn a damaged picture into another.
 * Line breaks, which MIME encoders put in, are allowed.
 */
export function decodeBase64(text: string): Uint8Array | undefined {
  const packed = /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, '') : text
  if (packed === '' || packed.length % 4 !== 0) return undefined
  if (/[^A-Za-z0-9+/]/.test(packed.replace(/={1,2}$/, ''))) return undefined
  const bytes = Buffer.from(packed, 'base64')
  // Bits that are left over in the last group must be zero.
  return bytes.toString('base64').endsWith(packed.slice(-4)) ? bytes : undefined
}
