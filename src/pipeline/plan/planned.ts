import type { Priced } from '../../ledger/allot.ts'
import type { Basis } from '../../ledger/prices.ts'
import type { Record } from '../../ledger/record.ts'
import type { Focus } from '../../pictures/focus.ts'
import type { Size } from '../../pictures/generator.ts'
import type { Post } from '../../posts/post.ts'
import type { Brand } from '../../prompts/brand.ts'
import type { Subject } from '../../prompts/subject.ts'
import type { FileEntry } from '../../repo/files.ts'
import type { Placement } from '../../sites/contract/site.ts'
import type { CardLook } from '../context.ts'
import type { Billed, ChosenOne, Follow } from '../find/wanted.ts'
import type { Disclosure } from './disclosure-for.ts'
import type { PlannedTexts } from './planned-texts.ts'

/**
 * The approved heroes that go along. Which they are changes with each approval of another post, and does
 * not make it another drawing: one that was paid for is used.
 */
export interface ApprovedAlong {
  /** How many there are. */
  readonly count: number
  /** The prompt as it is without them. */
  readonly prompt: string
}

/** The dark version of a hero, before that is drawn. A card's is set as it is, free of charge. */
export type PlannedDark =
  | { readonly by: 'card' }
  | ({
      /** An edit of the hero, which is paid as a picture of its own. */
      readonly by: 'edit'
      readonly prompt: string
      readonly basis: Basis
    } & Priced)

/** All that is decided about one picture before it is drawn. */
export interface Planned extends Priced {
  /** What the estimate goes by. */
  readonly basis: Basis
  /** A batch is to draw it, at the price of one. */
  readonly inBatch?: true
  readonly post: Post
  readonly place: Placement
  /** The post's bytes with this picture and `alt`, as the edit was tried. */
  readonly edited: Uint8Array
  readonly brand: Brand
  readonly subject: Subject
  /** With a stand-in for the concept, where a text model is still to write it. */
  readonly prompt: string
  /** By template, where nobody else writes it. */
  readonly alt: string
  /** A person wrote it where the post keeps it. */
  readonly ownAlt?: true
  /** Short for what a card of it shows: `cardMark`. */
  readonly card: string
  /** The card that it takes the place of is what a person chose, whatever a card of it would show. */
  readonly isTakenBack?: true
  /** A card that is there follows its post: it is set as one, free of charge, whoever draws here. */
  readonly follows?: Follow
  /** What a text model is asked for. */
  readonly texts?: PlannedTexts
  readonly size: Size
  /** How its card looks, where a rule says otherwise than the settings. */
  readonly look?: CardLook
  readonly quality: string
  /** What a person says is to stay where it is cut; absent: what stands out. No part of the fingerprint. */
  readonly focus?: Focus
  readonly fingerprint: string
  /** What determines the drawing alone: the key that it is put away under until it is delivered. */
  readonly drawing: string
  /** The picture to change, where this is an edit, and what it was drawn by. */
  readonly from?: FileEntry
  readonly promptBefore?: string | undefined
  /** Where it may change; without one, everywhere. */
  readonly mask?: FileEntry
  /** The image that the post shows now. */
  readonly present?: FileEntry
  /** Our picture that this one takes the place of, and in which round that was drawn. */
  readonly before?: NonNullable<Record['before']> & { readonly round: number }
  /** Brand images that go along, the approved heroes last. */
  readonly references: readonly FileEntry[]
  /** Absent where no approved heroes are asked for. */
  readonly approved?: ApprovedAlong
  /** How many more there are, which the generator does not take. */
  readonly leftOut: number
  readonly billed?: Billed
  /** What the post is to say of a picture that a model drew. */
  readonly disclosure?: Disclosure
  /** Posts in other languages that show the picture which this one replaces. */
  readonly translations?: readonly string[]
  /** The candidate that it is, or is drawn after. */
  readonly chosen?: ChosenOne
  /** Who asked for it, and what they wanted changed. */
  readonly asked?: Record['asked']
  /** Absent where none is wanted, or none can be drawn. */
  readonly dark?: PlannedDark
  /** Repo path of the dark version of the picture before it, where that is ours still. */
  readonly darkBefore?: string
  /** The picture that this one is the dark version of; absent for heroes. */
  readonly light?: Planned
  /** Which candidate of its post it is to be, from 0; absent where nobody is to choose. */
  readonly nth?: number
}
