import type { OpenAiOptions } from '../../src/images-api/openai.ts'

export type ServerName = 'aimock' | 'our own' | 'portkey'

/** What goes wrong with one request. */
export type Trouble =
  | {
      readonly status: number
      readonly message: string
      readonly type: string
      readonly code?: string
      readonly param?: string
    }
  /** Hangs up without a word. */
  | 'cut'
  /** The picture is made, and its answer does not arrive whole. */
  | 'truncated'
  /** The picture is at an address. */
  | 'url'

/** An images API that somebody else has made, or that somebody else has proven. */
export interface Server {
  /** What the client needs to reach it. */
  readonly options: Pick<OpenAiOptions, 'apiKey' | 'baseUrl' | 'headers'>
  /** Makes ready for one drawing with this prompt, which nobody asked for before. */
  prepare(prompt: string, troubles: readonly Trouble[]): void
  /** Pictures that the API itself says it has made so far, whether or not they arrived. */
  made(): number
  close(): Promise<void>
}
