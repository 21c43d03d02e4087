import type { Drawing, DrawRequest } from './generator.ts'

/** What a request of a batch asks for: a drawing from words, or one with pictures. */
export type BatchEndpoint = 'generations' | 'edits'

/** How far a batch is, as the provider calls it. */
export const batchStatuses = [
  'validating',
  'failed',
  'in_progress',
  'finalizing',
  'completed',
  'expired',
  'cancelling',
  'cancelled',
] as const

/** A batch as the provider tells of it. */
export interface ProviderBatch {
  readonly id: string
  readonly status: (typeof batchStatuses)[number]
  /** Milliseconds since 1970. */
  readonly createdAt: number
  /** When it ends at the latest, in milliseconds since 1970; undefined where that is not said. */
  readonly expiresAt: number | undefined
  /** How many of its requests were answered. */
  readonly answered: number
  /** Ids of the files with what was drawn, and with what was not. */
  readonly outputFile: string | undefined
  readonly errorFile: string | undefined
  /** Why it failed as a whole, for people; empty where it did not. */
  readonly why: string
}

/** One line of a file of requests. */
export interface BatchRequest {
  readonly endpoint: BatchEndpoint
  /** JSON, without a line break. */
  readonly line: string
}

/** Draws many pictures within a day, at half the price: requests go up in a file, and answers come in one. */
export interface BatchApi {
  readonly host: string
  /** Tells one provider from another. */
  readonly origin: string
  readonly model: string
  /** The size that a request for this one really asks for. */
  requested: (size: DrawRequest['size']) => DrawRequest['size']
  /** @throws SettingsError, in one sentence, where this API has no batches; nothing was sent up then */
  assertOffered(): Promise<void>
  /** @param id what its answer is known by @throws PictureError for pictures that cannot be sent along */
  requestFor(id: string, request: DrawRequest): Promise<BatchRequest>
  /** Sends a file of requests up, piece by piece. @returns its id @throws ImagesApiError */
  upload(path: string, name: string): Promise<string>
  /** Id of a file that was sent up whole under this name; nothing where there is none. @throws ImagesApiError */
  findFile(name: string, bytes: number): Promise<string | undefined>
  /**
   * Begins a batch; never twice by itself, as nobody could tell whether the first request did.
   * @param name what {@link find} finds it by
   * @throws ImagesApiError
   */
  create(
    fileId: string,
    endpoint: BatchEndpoint,
    name: string,
    time: number,
  ): Promise<ProviderBatch>
  /** The batch of this name; nothing where there is none. @param since when it cannot have been there yet */
  find(name: string, since: number): Promise<ProviderBatch | undefined>
  /** Nothing where this account has no such batch. @throws ImagesApiError */
  look(id: string): Promise<ProviderBatch | undefined>
  /** Writes a file of answers to disk, as it comes in. @throws ImagesApiError */
  download(fileId: string, path: string): Promise<void>
  /**
   * The drawing in one line of answers.
   * @throws ImagesApiError, PictureError; UnreadDrawingError for a picture of a kind that we do not read
   */
  drawingIn(line: string): Promise<Drawing>
}
