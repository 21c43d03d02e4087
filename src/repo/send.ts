/** A request over HTTP. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: Uint8Array | string | undefined
}

/** The whole answer to it. */
export interface HttpAnswer {
  readonly status: number
  /** By lower-case names. */
  readonly headers: Readonly<Record<string, string>>
  readonly body: Uint8Array
}

/** Sends a request, through whatever proxy there is. Rejects where there is no whole answer. */
export type HttpSend = (request: HttpRequest) => Promise<HttpAnswer>
