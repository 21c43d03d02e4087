export interface Part {
  readonly name: string
  readonly filename: string | undefined
  /** The part's own Content-Type, which a client may forget. */
  readonly type: string | undefined
  readonly bytes: Buffer
}

/** Reads multipart/form-data (RFC 7578) with each part's headers as they were sent. */
export function readMultipart(body: Buffer, contentType: string): Part[] {
  const boundary = /boundary="?([^";]+)"?/.exec(contentType)?.[1]
  if (boundary === undefined) throw new Error('no boundary')
  const delimiter = Buffer.from(`\r\n--${boundary}`)
  const framed = Buffer.concat([Buffer.from('\r\n'), body])
  const parts: Part[] = []
  let start = framed.indexOf(delimiter)
  while (start !== -1) {
    const from = start + delimiter.length
    if (framed.subarray(from, from + 2).toString() === '--') return parts
    const next = framed.indexOf(delimiter, from)
    const split = framed.indexOf('\r\n\r\n', from)
    if (next === -1 || split === -1 || split > next) break
    const head = framed.subarray(from, split).toString()
    parts.push({
      name: /; name="([^"]*)"/.exec(head)?.[1] ?? '',
      filename: /; filename="([^"]*)"/.exec(head)?.[1],
      type: /^content-type:\s*(.+)$/im.exec(head)?.[1]?.trim(),
      bytes: framed.subarray(split + 4, next),
    })
    start = next
  }
  throw new Error('the last boundary is missing')
}
