import type { HttpRequest, HttpSend } from '../send.ts'

/** Where files in Git LFS go: the server of one repository. */
export interface LfsPlace {
  /** `https://github.com/octo/blog.git/info/lfs`. */
  readonly url: string
  readonly token: string
  readonly send: HttpSend
  /** Waits so many milliseconds before something is tried again. */
  readonly pause: (milliseconds: number) => Promise<unknown>
  readonly now: () => Date
}

/** `octo/blog`, for messages. */
export const repoAt = ({ url }: Pick<LfsPlace, 'url'>): string =>
  new URL(url).pathname.replace(/^\/|\.git\/info\/lfs$/g, '')

/** As git-lfs logs in over https. */
export const loginOf = ({ token }: Pick<LfsPlace, 'token'>): string =>
  `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`

/** Some servers ask for who it is. */
const agent = 'git-lfs/3.0.0 hero-images'

/** Sends a request to it, or to the storage that it names. */
export const sendTo = ({ send }: Pick<LfsPlace, 'send'>, request: HttpRequest) =>
  send({ ...request, headers: { 'user-agent': agent, ...request.headers } })
