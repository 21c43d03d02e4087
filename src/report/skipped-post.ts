/**
 * Why a post gets no new picture, for the program; the sentence beside it is for people.
 * `without-hero`: a later run draws it. `beyond-limit`: a limit stood in the way. `stopped`: so did the
 * end of the run. `unwanted`: its author, a rule or a person wants none. `unpublished`: not yet.
 * `nothing-to-change`: an instruction was given, and it has no picture to change.
 * `declined`: people took its picture away again. `has-hero`: it has one that stays.
 * `in-batch`: a batch of the images API draws it. `delivered`: its picture waits in another pull request of ours. `unread`: it was not looked at.
 * `no-article`: by what it says of itself it is a page of the site.
 * `styled`: many are drawn again, and its picture is as it was asked for by now.
 * `shares-hero`: it shows that of a translation. `hero-gone`: it names one of ours whose file is not there.
 */
export type SkippedKind =
  | 'without-hero'
  | 'beyond-limit'
  | 'stopped'
  | 'unwanted'
  | 'unpublished'
  | 'nothing-to-change'
  | 'declined'
  | 'has-hero'
  | 'styled'
  | 'delivered'
  | 'in-batch'
  | 'unread'
  | 'shares-hero'
  | 'hero-gone'
  | 'no-article'

/** A post that gets no new picture. */
export interface Skipped {
  readonly post: string
  readonly kind: SkippedKind
  /** For people. */
  readonly reason: string
}

/** A post that is to be drawn by a later run. */
export const withoutHero = (post: string): Skipped => ({
  post,
  kind: 'without-hero',
  reason: 'has no image yet',
})

/** A post whose picture people took away. */
export const takenAway = (post: string): Skipped => ({
  post,
  kind: 'declined',
  reason: 'had a picture, which was taken away again: it gets none unless somebody asks',
})

/** For each kind, whether it leaves the post without the picture that it is to have. */
const lacking: Readonly<Record<SkippedKind, boolean>> = {
  'without-hero': true,
  'beyond-limit': true,
  stopped: true,
  unread: true,
  'nothing-to-change': true,
  'hero-gone': true,
  'in-batch': true,
  // Somebody said no, or not yet.
  unwanted: false,
  declined: false,
  unpublished: false,
  'has-hero': false,
  styled: false,
  delivered: false,
  'shares-hero': false,
  'no-article': false,
}

/** Whether it still lacks its picture: left for later, not left out for good. */
export const lacksHero = ({ kind }: Pick<Skipped, 'kind'>): boolean => lacking[kind]
