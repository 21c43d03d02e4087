import type { BatchApi } from '../pictures/batch-api.ts'
import type { CardLayout } from '../pictures/card/layout.ts'
import type { FontSource } from '../pictures/card-fonts.ts'
import type { Generator } from '../pictures/generator.ts'
import type { ContentRepo } from '../repo/content-repo.ts'
import type { Inputs } from '../settings/inputs.ts'
import type { BatchDesk } from '../staging/batch-desk.ts'
import type { StorageSource } from '../storage/picture-storage.ts'
import type { Writer } from '../text-model/writer.ts'

/** How a card looks, with everything already read. */
export interface CardLook {
  readonly background?: string
  readonly accent?: string
  readonly text?: string
  /** Other colours for its dark version. */
  readonly dark?: Pick<CardLook, 'background' | 'accent' | 'text'>
  /** It is the dark version that is to be set. */
  readonly isDark?: boolean
  readonly label: string
  readonly layout?: CardLayout
  /** Bytes of an SVG or PNG. */
  readonly logo?: Uint8Array
  /** Bytes of font files, asked in this order. */
  readonly fonts?: readonly Uint8Array[]
}

/** Lines for people who watch the run. Texts are cleaned by the log itself. */
export interface Log {
  info(line: string): void
}

/** Everything with an effect that a run needs, handed in by whoever starts it. */
export interface RunContext {
  readonly repo: ContentRepo
  readonly inputs: Inputs
  /** The repo's name, for sites that have no title of their own. */
  readonly name: string
  /** Who draws, which may have to be loaded first. */
  readonly openai: (options: { readonly signal: AbortSignal }) => Generator | Promise<Generator>
  readonly card: (look: CardLook) => Generator | Promise<Generator>
  /** Where cards and captions get fonts from for letters that Inter lacks; absent: the disk. */
  readonly fonts?: FontSource
  /** The API that draws many pictures at half the price, which may have none such. */
  readonly batchApi?: () => Promise<BatchApi>
  /** What this run has to do with batches; absent where it has nothing. */
  readonly batches?: BatchDesk
  /** Where pictures are kept, by the settings. */
  readonly storage: StorageSource
  /** Who writes concepts and alternative texts; absent where no text model is set. */
  readonly writer?: Writer
  /** Those who draw and write for the pull request of a fork, where they are others: without a key. */
  readonly forFork?: () => Promise<Pick<RunContext, 'openai' | 'writer'>>
  /** The keys that this run was given, as far as they may still open something. */
  readonly keysGiven?: () => readonly string[]
  readonly log: Log
  /** What tells this run from all others. */
  readonly runName: string
  readonly now: () => Date
  /** Aborted when the run is cancelled or its deadline is over. */
  readonly signal: AbortSignal
}
