import type { Bill, Record } from '../ledger/record.ts'
import type { Drawing, Generator, Picture, UnreadPicture, Usage } from '../pictures/generator.ts'

/** What came of asking a text model, for one picture. */
export interface Asked {
  /** Clean words, where there are any. */
  readonly text?: string | undefined
  /** Said to people where there are none. */
  readonly note?: string
  /** What it cost; absent where nothing can be on the bill. */
  readonly paid?: Bill | undefined
}

/** What a generator gave for one post, before it is cut to size, and how it came about. */
export interface Original {
  /** Path of the post that it was drawn for, where it was put away: a twin or a renamed one may use it. */
  readonly drawnFor?: string | undefined
  /** Who drew it in the end. */
  readonly generator: Generator['name']
  readonly model: string
  readonly quality: string
  /** The prompt that it was drawn from. */
  readonly prompt: string
  /** What a card shows in type; absent for others. */
  readonly inType?: Drawing['inType']
  /** What a text model was asked for before it was drawn; absent where none was. */
  readonly concept?: Pick<Asked, 'text' | 'paid'> | undefined
  /** What it said of the finished picture, where that is known already, and a hash of the question. */
  readonly alt?: (Pick<Asked, 'text' | 'paid'> & { readonly question: string }) | undefined
  /** What it said at a second look, as JSON, and a hash of the question; absent where none was asked. */
  readonly look?: (Pick<Asked, 'text' | 'paid'> & { readonly question: string }) | undefined
  /** Sha256 of the drawing that it was drawn once more for; absent for a first try. */
  readonly insteadOf?: string | undefined
  /** Sha256 of the drawing that it is the dark version of; absent for others. */
  readonly darkOf?: string | undefined
  readonly requestedSize: string
  /** The brand images that went along. */
  readonly references: Record['references']
  readonly usage: Usage | undefined
  /** US dollars: the provider's own figure, else by its usage, else as estimated. */
  readonly cost: number | undefined
  /** US dollars that it counts with where its cost is not known. */
  readonly atMost?: number | undefined
  /** Requests before it that failed, and may have been charged as well. */
  readonly maybeCharged: number
  /** The provider's id of the batch that drew it; absent where it was drawn by itself. */
  readonly batch?: string | undefined
  /** ISO 8601, in UTC. */
  readonly drawnAt: string
  /** Said to people. */
  readonly notes: readonly string[]
  /** To cut the hero image from, and the social one; mostly the same picture. */
  readonly hero: Picture
  readonly social: Picture
  /** The same for further social images; absent: the picture that the social one is cut from. */
  readonly more?: readonly Picture[]
}

/** What came of a kind that we do not read: paid for, so it is kept and not asked for again. */
export interface UnreadOriginal extends Omit<Original, 'hero' | 'social' | 'more'> {
  readonly hero: UnreadPicture
  /** Origin of the API that gave it: another one may give what we read. */
  readonly endpoint?: string | undefined
}

export const isUnread = (original: Original | UnreadOriginal): original is UnreadOriginal =>
  original.hero.format === 'unread'
