import { randomUUID } from 'node:crypto'
import { type Answer, json, type LoggedRequest } from './github-front.ts'

/** A picture as somebody attached it. */
export interface Attachment {
  readonly id: string
  readonly name: string
  readonly type: string
  readonly repositoryId: string
  readonly by: string
  readonly bytes: Buffer
}

/** Uploads of attachments, which the emulator lacks, as uploads.github.com answers them. */
export interface Attachments {
  readonly all: readonly Attachment[]
  /** Nothing for other requests. */
  answer(request: LoggedRequest): Promise<Answer | undefined>
}

const path = '/user-attachments/assets'
const extensions: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
}
const notFound = json(404, { message: 'Not Found', status: '404' })
const mostBytes = 10 * 1024 * 1024

/**
 * GitHub's ways, by the sources and threads of GitHub CLI: no token 400, an unknown one 401; 404 for one of
 * an app, for who may not write, and for a number that is no repository's; 422 for another type than images,
 * a name that says another one, and too many bytes. Whoever has the address sees it: the repos are public.
 */
export function createAttachments(
  url: () => string,
  /** Login of a token; nothing for an unknown one. */
  who: (token: string) => string | undefined,
  mayWrite: (login: string, repositoryId: string) => Promise<boolean>,
): Attachments {
  const all: Attachment[] = []

  async function upload({ headers, path: asked, bytes }: LoggedRequest): Promise<Answer> {
    const [, token = ''] = (headers.authorization ?? '').split(' ')
    if (token === '') return json(400, { message: 'Bad Request' })
    const by = who(token)
    if (by === undefined) return json(401, { message: 'Bad credentials', status: '401' })
    const query = new URL(asked, url()).searchParams
    const [name, type, repositoryId] = ['name', 'content_type', 'repository_id'].map(
      (key) => query.get(key) ?? '',
    ) as [string, string, string]
    if (token.startsWith('ghs_') || !(await mayWrite(by, repositoryId))) return notFound
    const isRight = type in extensions && name.endsWith(`.${extensions[type]}`)
    if (!isRight || !bytes || bytes.length === 0 || bytes.length > mostBytes)
      return json(422, { message: 'Validation Failed', status: '422' })
    const id = randomUUID()
    all.push({ id, name, type, repositoryId, by, bytes })
    return json(201, { url: `${url()}${path}/${id}` })
  }

  return {
    all,
    async answer(request) {
      if (!request.path.startsWith(path)) return undefined
      if (request.method === 'POST') return upload(request)
      const found = all.find(({ id }) => request.path === `${path}/${id}`)
      if (found === undefined) return notFound
      return { status: 200, headers: { 'content-type': found.type }, body: found.bytes }
    },
  }
}
