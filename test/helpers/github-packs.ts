import { inflateSync } from 'node:zlib'
import { readPktLines } from '../../src/repo/packs/pkt-line.ts'
import { type Answer, reportOf } from './github-front.ts'

/**
 * Git's own endpoint of a repo on the emulator, for pushes: objects out of a pack are given to the
 * emulator one by one, which makes the same ids of them; then the ref moves, where it is still where the
 * push says. It knows whole objects only, as our packs have them.
 * https://git-scm.com/docs/http-protocol
 */
export async function receivePack(
  { api, fullName, body, authorization }: Push,
  token: (basic: string) => string | undefined,
): Promise<Answer> {
  const basic = Buffer.from(authorization?.replace(/^Basic /, '') ?? '', 'base64').toString()
  const pass = token(basic.split(':')[1] ?? '')
  if (pass === undefined) return plain(401, 'Bad credentials')
  const lines = readPktLines(body) ?? []
  if (lines.length === 0) return plain(200, '')
  const [from = '', to = '', name = ''] = lines[0]!.split('\0')[0]!.split(' ')
  const ask = async (method: string, path: string, sent?: object) => {
    const response = await fetch(`${api}/repos/${fullName}/git/${path}`, {
      method,
      headers: { authorization: `token ${pass}`, 'content-type': 'application/json' },
      ...(sent && { body: JSON.stringify(sent) }),
    })
    const text = await response.text()
    return { status: response.status, data: text === '' ? undefined : JSON.parse(text) }
  }
  const short = name.slice('refs/'.length)
  const now = await ask('GET', `ref/${short}`)
  const there = now.status === 200 ? now.data.object.sha : none
  if (there !== from) return reportOf(`ng ${name} failed to update ref`)
  if (to === none) {
    await ask('DELETE', `refs/${short}`)
    return reportOf(`ok ${name}`)
  }
  for (const object of objectsIn(body)) {
    const made = await ask('POST', `${object.kind}s`, textOf(object))
    if (made.status >= 400) return reportOf(`ng ${name} ${made.data.message}`)
  }
  const moved =
    from === none
      ? await ask('POST', 'refs', { ref: name, sha: to })
      : await ask('PATCH', `refs/${short}`, { sha: to, force: false })
  return reportOf(moved.status < 300 ? `ok ${name}` : `ng ${name} ${moved.data.message}`)
}

interface Push {
  readonly api: string
  readonly fullName: string
  readonly body: Buffer
  readonly authorization: string | undefined
}

const none = '0'.repeat(40)

const plain = (status: number, text: string): Answer => ({
  status,
  headers: { 'content-type': 'application/x-git-receive-pack-result' },
  body: Buffer.from(text),
})

interface PackedObject {
  readonly kind: 'blob' | 'tree' | 'commit'
  readonly bytes: Buffer
}

const kinds: Readonly<Record<number, PackedObject['kind']>> = { 1: 'commit', 2: 'tree', 3: 'blob' }

/** Bytes of the objects that a push brings. @param body of its request */
export const objectsOf = (body: Buffer): readonly Buffer[] =>
  objectsIn(body).map(({ bytes }) => bytes)

/** Blobs and trees come before what names them. */
function objectsIn(body: Buffer): readonly PackedObject[] {
  const start = body.indexOf('0000PACK')
  if (start < 0) return []
  const pack = body.subarray(start + 4)
  const objects: PackedObject[] = []
  let at = 12
  for (let left = pack.readUInt32BE(8); left > 0; left--) {
    const kind = kinds[(pack[at]! >> 4) & 7]
    if (kind === undefined) throw new Error('The pack holds something else than whole objects')
    while (pack[at++]! & 128);
    const { buffer, engine } = inflateSync(pack.subarray(at), { info: true }) as unknown as {
      buffer: Buffer
      engine: { bytesWritten: number }
    }
    at += engine.bytesWritten
    objects.push({ kind, bytes: buffer })
  }
  return objects
}

/** An object as GitHub's REST API takes it. */
function textOf({ kind, bytes }: PackedObject): object {
  if (kind === 'blob') return { content: bytes.toString('base64'), encoding: 'base64' }
  if (kind === 'tree') return { tree: entriesOf(bytes) }
  const [, head = '', message = ''] = /^(.*?)\n\n(.*)$/s.exec(bytes.toString()) ?? []
  const values = (name: string) =>
    head
      .split('\n')
      .flatMap((one) => (one.startsWith(`${name} `) ? [one.slice(name.length + 1)] : []))
  const [author, committer] = ['author', 'committer'].map((name) => personOf(values(name)[0]!))
  return { message, tree: values('tree')[0], parents: values('parent'), author, committer }
}

function personOf(text: string) {
  const [, name, email, seconds] = /^(.*) <(.*)> (\d+) \+0000$/.exec(text)!
  return { name, email, date: new Date(Number(seconds) * 1000).toISOString() }
}

function entriesOf(bytes: Buffer): readonly object[] {
  const entries: object[] = []
  for (let at = 0; at < bytes.length; ) {
    const end = bytes.indexOf(0, at)
    const [mode = '', ...path] = bytes.toString('utf8', at, end).split(' ')
    const sha = bytes.toString('hex', end + 1, end + 21)
    const isTree = mode === '40000'
    const type = isTree ? 'tree' : mode === '160000' ? 'commit' : 'blob'
    entries.push({ path: path.join(' '), mode: isTree ? '040000' : mode, type, sha })
    at = end + 21
  }
  return entries
}
