/** A request over HTTP. */
export interface HttpRequest {
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE'
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  /** In pieces where it is large, so that it is not there a second time as one. */
  readonly body?: Uint8Array | string | readonly Uint8Array[] | undefined
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
