/** Where files in Git LFS go: the server of one repository. */
export interface LfsPlace {
  /** `https://github.com/octo/blog.git/info/lfs`. */
  readonly url: string
  readonly token: string
  readonly send: LfsSend
  /** Waits so many milliseconds before something is tried again. */
  readonly pause: (milliseconds: number) => Promise<unknown>
  readonly now: () => Date
}

/** Sends a request, through whatever proxy there is. Rejects where there is no whole answer. */
export type LfsSend = (request: LfsRequest) => Promise<LfsAnswer>

export interface LfsRequest {
  readonly method: 'GET' | 'POST' | 'PUT'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array
}

export interface LfsAnswer {
  readonly status: number
  /** Seconds that the server asks to wait, where it says so. */
  readonly retryAfter: number | undefined
  readonly body: Uint8Array
}

/** `octo/blog`, for messages. */
export const repoAt = ({ url }: Pick<LfsPlace, 'url'>): string =>
  new URL(url).pathname.replace(/^\/|\.git\/info\/lfs$/g, '')

/** As git-lfs logs in over https. */
export const loginOf = ({ token }: Pick<LfsPlace, 'token'>): string =>
  `Basic ${Buffer.from(`x-access-token:${token}`).toString('base64')}`
