import type { RepoAddress } from '../github/repo-address.ts'
import type { Basis } from '../ledger/prices.ts'
import type { ShownChoice, ShownOriginal } from './choice.ts'
import type { FileFact } from './file-fact.ts'
import type { LeftOutFiles } from './left-out.ts'
import type { SheetFact } from './sheet-fact.ts'
import type { Skipped } from './skipped-post.ts'
import type { EarlierPicture, Standing, Thread } from './thread.ts'

/** What a pull request has from us, or what a run would draw, as the comment, the job summary and the outputs tell it. */
export interface Report {
  /** `plan`: nothing was drawn, `drawn` lists what would be. */
  readonly mode: 'drawn' | 'plan'
  /** Why it is only a plan (a fork, a dry run), for people; empty otherwise. */
  readonly notice: string
  readonly repo: RepoAddress
  /** The input `name`: which of several workflows says this. Absent for none. */
  readonly name?: string
  readonly pullRequest?: number
  /** The commit that holds the images, where there is one. */
  readonly commit?: string
  readonly site: { readonly name: string; readonly root: string }
  /**
   * All images that the pull request has from us, whichever run drew them, so that a run that changes
   * nothing says the same again; a delivery by pull request likewise. Else: this run's. For a plan: what
   * it would draw.
   */
  readonly drawn: readonly PostFact[]
  /** What shows many of them at a glance, in the order of their posts; absent where there are few. */
  readonly sheets?: readonly SheetFact[]
  readonly skipped: readonly Skipped[]
  readonly failed: readonly Failed[]
  /** Files that are no posts; absent where nobody looked for them. */
  readonly leftOut?: LeftOutFiles
  /** US dollars by list price for all in `drawn`; undefined as soon as one of them has no price. */
  readonly cost: number | undefined
  /** What a text model wrote or would write, in US dollars beside `cost`; for a plan at most. */
  readonly words?: { readonly cost: number | undefined }
  /** US dollars that one run may spend: what a plan is held against. */
  readonly costLimit: number
  /** Whose prices these are, for people: `list prices of 2026-11-01`. */
  readonly prices: string
  /** What is used of the limits by pull request, day and month, where there are such. */
  readonly used: readonly Used[]
  readonly warnings: readonly string[]
  /** What reviewers can say about the pictures; absent where nothing listens to them. */
  readonly review?: ReviewFact
  /** This is told by a pull request of ours that brings the pictures; whether comments on it are heard. */
  readonly delivers?: {
    readonly isHeard: boolean
    /** Where this run keeps the page with all posts, once it has ended. */
    readonly gallery?: string
  }
  /** The command that takes the pictures, which are on no branch; for the author of a fork. */
  readonly toPull?: string
}

/** How far the pictures are approved, and what people are told about it. */
export interface ReviewFact {
  readonly isRequired: boolean
  readonly standing: Standing
  /** An approving review of the pull request approves no pictures here. */
  readonly ignoresReviews?: boolean
  /** What was just done because somebody said so, or why it was not; for people. */
  readonly messages: readonly string[]
}

/** A limit, and how much of it is used: pictures, or US dollars. */
export interface Used {
  readonly scope: 'pull request' | 'day' | 'month'
  readonly images?: { readonly used: number; readonly max: number }
  readonly cost?: { readonly used: number; readonly max: number }
}

export interface PostFact {
  readonly post: string
  readonly title: string
  /** Absent in a plan, and where it is not chosen yet. */
  readonly hero?: FileFact
  readonly social?: FileFact
  /** Further social images. */
  readonly moreSocial?: readonly FileFact[]
  /** The dark version of the hero. */
  readonly dark?: FileFact
  /** Pixels of the drawing, as it came, that they are cut from. */
  readonly drawing?: { readonly width: number; readonly height: number }
  readonly alt: string
  /** What the post says to its readers of a picture that a model drew, and in which key. */
  readonly disclosed?: { readonly key: string; readonly says: string | true } | undefined
  readonly prompt: string
  readonly generator: string
  readonly model: string
  readonly quality: string
  /**
   * US dollars by list price; undefined where no price is known, 0 for cards. For a post whose
   * picture is to be chosen: of all candidates.
   */
  readonly cost: number | undefined
  /** What the cost of a plan goes by; absent for what is drawn. */
  readonly basis?: Basis
  /** Repo paths of the brand images that went along, or would. */
  readonly references?: readonly string[]
  /** What a text model wrote for it. */
  readonly words?: WordsFact
  /** What it said of the picture, where that found nothing wrong, in words for people. */
  readonly verdict?: { readonly model: string; readonly text: string }
  /** Repo path of the record. */
  readonly record?: string
  /** Why it was drawn by another generator than asked, warnings; for people. */
  readonly notes: readonly string[]
  /** Where people talk about it. */
  readonly thread?: Thread
  /** What people are to choose from. */
  readonly choice?: ShownChoice
  /** Our picture that it takes the place of, where nobody talks about it, and in which round it is. */
  readonly replaces?: {
    readonly before: EarlierPicture
    readonly round: number
  }
  /** The candidate that it was drawn after; absent where it is that very drawing. */
  readonly after?: ShownOriginal
}

/** Whether somebody approved its picture: nothing is to be decided any more. */
export const isApproved = ({ thread }: Pick<PostFact, 'thread'>): boolean =>
  thread?.approval !== undefined

export interface WordsFact {
  readonly model: string
  /** What the picture was to show; empty where the model did not say it. */
  readonly concept: string
  /** `alt` is the model's. */
  readonly alt: boolean
  /** US dollars, apart from the picture's; undefined where not known. */
  readonly cost: number | undefined
}

export interface Failed {
  readonly post: string
  readonly line?: number
  readonly message: string
  readonly hint?: string
  /** The provider would not draw it; the image that the post has stays. */
  readonly isRefused?: boolean
}
