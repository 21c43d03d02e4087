import { createHash, randomBytes } from 'node:crypto'
import { type Answer, type Front, json, type LoggedRequest, startFront } from './github-front.ts'

/**
 * A server of Git LFS: batches, basic transfers with tickets that run out, verification and locks. The real
 * `git-lfs` holds it to the protocol (`test/repo/lfs-server.test.ts`).
 * https://github.com/git-lfs/git-lfs/tree/main/docs/api
 *
 *     lfs.objects('acme/blog')                  // bytes by oid; forks share them, as on GitHub
 *     lfs.lock('acme/blog', 'a.webp', 'ann')    // as `git lfs lock` does
 *     lfs.set({ quota: 1000, isOff: true, hasLocks: false, expiresIn: 1 })
 */
export interface LfsServer {
  /** Nothing where a request is not about Git LFS. */
  answer(request: LoggedRequest, authorization: string | undefined): Promise<Answer | undefined>
  objects(fullName: string): Map<string, Buffer>
  lock(fullName: string, path: string, owner: string): void
  unlock(path: string): void
  set(ways: Partial<LfsWays>): void
}

/** How the server is just now. */
export interface LfsWays {
  /** Bytes that it takes in all. */
  readonly quota: number
  /** There is no Git LFS here. */
  readonly isOff: boolean
  readonly hasLocks: boolean
  /** Of tickets, in seconds. */
  readonly expiresIn: number
  /** It tells nobody that tickets run out. */
  readonly tellsExpiry: boolean
}

/** Whose repos these are. */
export interface LfsPeople {
  /** Login behind a token; nothing where it is unknown. */
  who(token: string): string | undefined
  mayWrite(login: string, fullName: string): boolean
}

interface Lock {
  readonly id: string
  readonly path: string
  readonly locked_at: string
  readonly owner: { readonly name: string }
  readonly repo: string
}

interface Ticket {
  readonly oid: string
  readonly size: number
  readonly store: Map<string, Buffer>
  readonly operation: 'upload' | 'download'
  readonly until: number
}

const type = { 'content-type': 'application/vnd.git-lfs+json' }
const told = (status: number, message: string) => json(status, { message }, type)
const hashOf = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex')

/** @param url address that links lead to */
export function createLfs(url: () => string, people: LfsPeople): LfsServer {
  const stores = new Map<string, Map<string, Buffer>>()
  const tickets = new Map<string, Ticket>()
  const locks = new Set<Lock>()
  let ways: LfsWays = {
    quota: Number.POSITIVE_INFINITY,
    isOff: false,
    hasLocks: true,
    expiresIn: 3600,
    tellsExpiry: true,
  }
  const objects = (fullName: string) => {
    const network = fullName.split('/').at(-1)!.toLowerCase()
    const store = stores.get(network) ?? new Map<string, Buffer>()
    stores.set(network, store)
    return store
  }

  const action = (ticket: Omit<Ticket, 'until'>) => {
    const id = randomBytes(12).toString('hex')
    tickets.set(id, { ...ticket, until: Date.now() + ways.expiresIn * 1000 })
    return {
      href: `${url()}/lfs-storage/${ticket.oid}?signature=${id}`,
      header: { 'X-Ticket': id },
      ...(ways.tellsExpiry && { expires_in: ways.expiresIn }),
    }
  }

  /** What is to be done with one object. */
  const ticketOf = (
    operation: Ticket['operation'],
    fullName: string,
    { oid, size }: { oid: string; size: number },
  ) => {
    const store = objects(fullName)
    const there = store.get(oid)
    const about = { oid, size, authenticated: true }
    const wrong = (code: number, message: string) => ({ oid, size, error: { code, message } })
    if (!/^[0-9a-f]{64}$/.test(oid) || !(size >= 0)) return wrong(422, 'Invalid object')
    if (operation === 'download')
      return there === undefined
        ? wrong(404, 'Object does not exist on the server')
        : { ...about, actions: { download: action({ oid, size, store, operation }) } }
    if (there !== undefined) return about
    const used = [...store.values()].reduce((sum, { length }) => sum + length, 0)
    if (used + size > ways.quota) return wrong(507, 'Insufficient storage')
    const upload = action({ oid, size, store, operation })
    // `authenticated`: clients send no login of their own, so the action brings what is needed.
    const verify = { ...upload, href: `${url()}/${fullName}.git/info/lfs/objects/verify` }
    return { ...about, actions: { upload, verify } }
  }

  const batch = (fullName: string, body: string, mayWrite: boolean): Answer => {
    const { operation, transfers = ['basic'], hash_algo = 'sha256', objects } = JSON.parse(body)
    if (operation === 'upload' && !mayWrite)
      return told(403, 'You must have push access to this repository')
    if (!transfers.includes('basic') || hash_algo !== 'sha256' || objects.length === 0)
      return told(422, 'Not understood')
    if (objects.length > 100) return told(413, 'Too many objects')
    const all = objects.map((one: { oid: string; size: number }) =>
      ticketOf(operation, fullName, one),
    )
    return json(200, { transfer: 'basic', objects: all, hash_algo }, type)
  }

  const verified = (fullName: string, { body, headers }: LoggedRequest): Answer => {
    const { oid, size } = JSON.parse(body)
    if (tickets.get(String(headers['x-ticket']))?.oid !== oid) return needsLogin
    const there = objects(fullName).get(oid)
    if (there === undefined) return told(404, 'Object does not exist')
    return there.length === size ? json(200, {}, type) : told(422, 'Another size')
  }

  const stored = (request: LoggedRequest, header: Record<string, unknown>): Answer => {
    const [, oid = '', id = ''] =
      /^\/lfs-storage\/([0-9a-f]+)\?signature=([0-9a-f]+)$/.exec(request.path) ?? []
    const ticket = tickets.get(id)
    const operation = request.method === 'PUT' ? 'upload' : 'download'
    if (ticket?.oid !== oid || ticket.operation !== operation || header['x-ticket'] !== id)
      return told(403, 'Access denied')
    if (ticket.until < Date.now()) return told(403, 'Request has expired')
    if (operation === 'download')
      return {
        status: 200,
        headers: { 'content-type': 'application/octet-stream' },
        body: ticket.store.get(oid)!,
      }
    if (hashOf(request.bytes!) !== oid || request.bytes!.length !== ticket.size)
      return told(422, 'Other bytes than were told')
    ticket.store.set(oid, request.bytes!)
    return { status: 200, headers: {}, body: Buffer.of() }
  }

  const locked = (fullName: string, login: string, { method, path, body }: LoggedRequest) => {
    const sent = body === '' ? {} : JSON.parse(body)
    const here = [...locks].filter(({ repo }) => repo === fullName)
    if (path.endsWith('/locks/verify')) {
      // Two a page: nobody needs many to go wrong.
      const from = Number(sent.cursor ?? 0)
      const page = here.slice(from, from + 2)
      const isOurs = ({ owner }: Lock) => owner.name === login
      const next = from + 2 < here.length && { next_cursor: String(from + 2) }
      const theirs = page.filter((lock) => !isOurs(lock))
      return json(200, { ours: page.filter(isOurs), theirs, ...next }, type)
    }
    const [, id] = /\/locks\/([^/]+)\/unlock$/.exec(path) ?? []
    if (id !== undefined) {
      const lock = here.find((one) => one.id === id)
      if (lock === undefined) return told(404, 'There is no such lock')
      if (lock.owner.name !== login && !sent.force) return told(403, 'It is the lock of another')
      locks.delete(lock)
      return json(200, { lock }, type)
    }
    if (method === 'GET') return json(200, { locks: here }, type)
    const lock = here.find((one) => one.path === sent.path)
    if (lock) return json(409, { lock, message: 'already created lock' }, type)
    return json(201, { lock: add(fullName, sent.path, login) }, type)
  }

  const add = (repo: string, path: string, name: string): Lock => {
    const id = randomBytes(4).toString('hex')
    const lock = { id, path, locked_at: new Date().toISOString(), owner: { name }, repo }
    locks.add(lock)
    return lock
  }

  return {
    objects,
    lock: (fullName, path, owner) => void add(fullName, path, owner),
    unlock: (path) => {
      for (const lock of locks) if (lock.path === path) locks.delete(lock)
    },
    set: (more) => {
      ways = { ...ways, ...more }
    },
    async answer(request, authorization) {
      if (request.path.startsWith('/lfs-storage/'))
        return stored(request, request.headers as Record<string, unknown>)
      const [, fullName = '', what = ''] =
        /^\/([^/]+\/[^/]+)\.git\/info\/lfs\/([^?]+)/.exec(request.path) ?? []
      if (fullName === '') return undefined
      if (ways.isOff) return told(404, 'Not Found')
      const pass = Buffer.from(authorization?.replace(/^Basic /, '') ?? '', 'base64').toString()
      const login = people.who(pass.split(':').slice(1).join(':'))
      if (authorization !== undefined && login === undefined)
        return told(401, 'Credentials are not accepted')
      if (what === 'objects/batch') {
        const isUpload = JSON.parse(request.body).operation === 'upload'
        // So that git-lfs, which tries without first, asks for a login.
        if (isUpload && login === undefined) return needsLogin
        const mayWrite = login !== undefined && people.mayWrite(login, fullName)
        return batch(fullName, request.body, mayWrite)
      }
      if (what === 'objects/verify') return verified(fullName, request)
      if (login === undefined) return needsLogin
      if (!what.startsWith('locks') || !ways.hasLocks) return told(404, 'Not Found')
      if (!people.mayWrite(login, fullName)) return told(403, 'You must have push access')
      return locked(fullName, login, request)
    },
  }
}

const needsLogin: Answer = json(
  401,
  { message: 'Credentials needed' },
  { ...type, 'lfs-authenticate': 'Basic realm="Git LFS"', 'www-authenticate': 'Basic realm="LFS"' },
)

/** The server alone, for repos of `acme`: `ann` and `tom` may write, `mallory` may read. */
export async function startLfsServer(): Promise<Front & { readonly lfs: LfsServer }> {
  const logins = ['ann', 'tom', 'mallory']
  const lfs: LfsServer = createLfs(() => front.url, {
    who: (token) => logins.find((login) => token === `ghp_${login}`),
    mayWrite: (login) => login !== 'mallory',
  })
  const front = await startFront(
    async (request, headers) =>
      (await lfs.answer(request, headers.authorization)) ?? told(404, 'Not Found'),
  )
  return { ...front, lfs }
}
