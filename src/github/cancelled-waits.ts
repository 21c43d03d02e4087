import { isPassing } from './retries.ts'

/** Milliseconds after a cancel in which a write that waits may still come in. */
const farewell = 3000

/** A request while it may have to wait. */
interface WaitingRequest {
  /** It is on the wire at this moment. */
  isSending: boolean
  /** When the wait that a limit asks for is over, in milliseconds since 1970. */
  until: number
  /** It would be asked again, were the run not cancelled. */
  isGivenUp: boolean
}

/** A request as octokit's hooks have it; all copies of `request` have the turn. */
interface Options {
  readonly method: string
  readonly url: string
  // biome-ignore lint/suspicious/noExplicitAny: what plugins and hooks put there
  request: { turn?: WaitingRequest; [option: string]: any }
}

type Send<R> = () => R | Promise<R>

/** What ends the waits of a client's requests when the run is cancelled. */
export interface CancelledWaits {
  /** Sees each sending of a request: a hook below those that try again. */
  sending<R>(send: Send<R>, options: Options): Promise<R>
  /** A request with all its waits: the hook above all others. */
  whole<R>(send: Send<R>, options: Options): R | Promise<R>
  /** Whether so many seconds may be waited for a limit; remembers that they are. */
  mayWait(seconds: number, options: object): boolean
}

/**
 * Octokit's plugins wait for a limit, and before they try again, whatever becomes of the run. Once that is
 * cancelled, what waits is given up; what is on the wire comes in, and so does a write whose wait is over
 * soon: it may put away what was paid for.
 */
export function createCancelledWaits(signal: AbortSignal | undefined): CancelledWaits {
  const isOver = (options: Options, { isSending, until }: Omit<WaitingRequest, 'isGivenUp'>) =>
    !isSending && (isRead(options) || until > Date.now() + farewell)
  return {
    async sending(send, options) {
      const { turn } = options.request
      if (turn) turn.isSending = true
      try {
        return await send()
      } catch (error) {
        if (signal?.aborted && isRead(options)) {
          options.request.retries = 0
          if (turn && isPassing(error)) turn.isGivenUp = true
        }
        throw error
      } finally {
        if (turn) turn.isSending = false
      }
    },
    mayWait(seconds, options) {
      const sent = options as Options
      const until = Date.now() + seconds * 1000
      const mayWait = !signal?.aborted || !isOver(sent, { isSending: false, until })
      if (sent.request.turn) Object.assign(sent.request.turn, { until, isGivenUp: !mayWait })
      return mayWait
    },
    whole(send, options) {
      if (signal === undefined) return send()
      const turn: WaitingRequest = { isSending: false, until: 0, isGivenUp: false }
      options.request = { ...options.request, turn }
      const done = new AbortController()
      const given = new Promise<never>((_, reject) => {
        const look = () => {
          if (isOver(options, turn)) reject(signal.reason)
        }
        signal.addEventListener('abort', look, { signal: done.signal })
      })
      const sent = Promise.resolve(send()).catch((error) => {
        throw turn.isGivenUp ? signal.reason : error
      })
      return Promise.race([sent, given]).finally(() => done.abort())
    },
  }
}

/** What we ask by GraphQL changes nothing. */
const isRead = ({ method, url }: Options): boolean =>
  method === 'GET' || method === 'HEAD' || url.endsWith('/graphql')
