import { sha256 } from '../ledger/fingerprint.ts'
import { paymentKey, paymentsOf } from '../ledger/payments.ts'
import type { Payment, Record } from '../ledger/record.ts'
import type { PictureFile } from '../pictures/generator.ts'
import { sniff } from '../pictures/sniff.ts'
import type { FileEntry } from '../repo/files.ts'
import type { RefStore } from '../repo/ref-store.ts'
import {
  type CandidateAbout,
  candidatePaths,
  claimPath,
  isCandidatePath,
  lettered,
  nextLetter,
  paidFor,
  readCandidate,
  writeCandidate,
} from './candidate-entry.ts'
import type { Claim } from './claim-entry.ts'
import { claim } from './claims.ts'
import type { DrawingKey } from './drawing-key.ts'
import type { Original } from './original.ts'
import { aboutOf } from './staged-original.ts'
import type { Staging } from './staging.ts'

/** One of several drawings of a post, as it waits for somebody to choose. */
export interface Candidate extends CandidateAbout {
  /** The picture in the store. */
  readonly picture: FileEntry
  /** A commit that holds it. */
  readonly commit: string
  readonly paths: readonly string[]
  /** Drawn by this run. */
  readonly isOwn: boolean
}

/**
 * The candidates of a pull request. Each is put away the moment it arrives, so that a run which is
 * killed pays for none twice, and nothing of its post is committed before somebody chose.
 */
export class Candidates {
  readonly #staging: Staging
  readonly #pullRequest: number | null
  #all: readonly Candidate[] = []
  readonly #claims = new Map<string, () => Promise<void>>()
  #store: RefStore | undefined
  /** What this run put away, by the path of its first file. */
  readonly #own = new Map<string, CandidateAbout>()

  constructor({ pullRequest }: { readonly pullRequest?: number }, staging: Staging) {
    this.#pullRequest = pullRequest ?? null
    this.#staging = staging
  }

  /** Looks what there is now. @throws what the repo throws: to draw on would be to pay twice */
  async look(): Promise<void> {
    const store = await this.#staging.store()
    const { commit, files } = (await store?.look()) ?? nothing
    if (store === undefined || commit === undefined) {
      this.#all = []
      return
    }
    this.#store = store
    const entries = [...files.values()].filter(({ path }) => isCandidatePath(path))
    const texts = entries.length === 0 ? new Map<string, Uint8Array>() : await store.read(entries)
    this.#all = [...texts].flatMap(([path, bytes]) => {
      const about = readCandidate(path, bytes)
      const paths = about && candidatePaths(about)
      const picture = paths && files.get(paths.picture)
      if (!about || !picture) return []
      const isOwn = this.#own.has(path)
      return [{ ...about, picture, commit, paths: [path, picture.path], isOwn }]
    })
  }

  /**
   * Those to choose from: of this very drawing, for this post or for one that is gone by now, which is
   * what a rename leaves.
   */
  of(
    { post, drawing }: Pick<DrawingKey, 'post' | 'drawing'>,
    isThere: (path: string) => boolean,
  ): readonly Candidate[] {
    const same = this.#all.filter((candidate) => candidate.drawing === drawing)
    return lettered(
      same.filter((candidate) => candidate.post === post.path || !isThere(candidate.post)),
    )
  }

  /** The one that a person chose, also where another drawing is planned by now. */
  find(post: string, picture: string, isThere: (path: string) => boolean): Candidate | undefined {
    const same = this.#all.filter((candidate) => candidate.sha256 === picture)
    return (
      same.find((candidate) => candidate.post === post) ??
      same.find((candidate) => !isThere(candidate.post))
    )
  }

  /** Whether there is none, of any post. */
  get isEmpty(): boolean {
    return this.#all.length === 0
  }

  /** What was paid for a post's candidates. */
  paidFor(post: string): readonly Payment[] {
    return this.#all
      .filter((candidate) => candidate.post === post)
      .flatMap((candidate) => this.bills(candidate))
  }

  bills(candidate: CandidateAbout): readonly Payment[] {
    return paidFor(candidate, this.#pullRequest)
  }

  /** What earlier runs paid: for which post, and for a picture of which words. */
  get paidBefore(): readonly {
    readonly post: string
    readonly drawing: string
    readonly paid: readonly Payment[]
  }[] {
    return this.#all
      .filter(({ isOwn }) => !isOwn)
      .map((each) => ({ post: each.post, drawing: each.drawing, paid: this.bills(each) }))
  }

  /** Whether there is one of this drawing, put away or about to be. */
  has({ post, drawing }: Pick<DrawingKey, 'post' | 'drawing'>): boolean {
    return this.#known(post.path, drawing).length > 0
  }

  #known(post: string, drawing: string): readonly CandidateAbout[] {
    const all = [...this.#all, ...this.#own.values()]
    return all.filter((candidate) => candidate.drawing === drawing && candidate.post === post)
  }

  /** Puts one away, without waiting for it. Gives the moment that tells it apart from the others. */
  put(planned: DrawingKey, original: Original & { readonly hero: PictureFile }): string {
    const about = aboutOf(planned, original)
    const siblings = this.#known(about.post, about.drawing)
    const letter = nextLetter(siblings.map((candidate) => candidate.letter))
    if (letter === undefined) return original.drawnAt
    const { format, width, height, bytes } = original.hero
    const candidate: CandidateAbout = {
      ...about,
      // Payments are told apart by their moment.
      drawnAt: freeMoment(about.drawnAt, siblings),
      letter,
      file: { format, width, height, bytes: bytes.length },
    }
    const paths = candidatePaths(candidate)
    const files = new Map([
      [paths.about, { bytes: writeCandidate(candidate) }],
      [paths.picture, { bytes }],
    ])
    if (this.#staging.keep(files, planned.post.path)) this.#own.set(paths.about, candidate)
    return candidate.drawnAt
  }

  /** The picture of one, looked at; undefined where it is damaged. */
  async open({ picture, ...about }: Candidate): Promise<Original | undefined> {
    const bytes = (await this.#store?.read([picture]))?.get(picture.path)
    if (!bytes || sha256(bytes) !== about.sha256) return undefined
    const { usage, cost } = about
    const hero = sniff(bytes)
    return {
      generator: about.generator,
      model: about.model,
      quality: about.quality,
      prompt: about.prompt,
      ...(about.inType && { inType: about.inType }),
      ...(about.concept && { concept: about.concept }),
      requestedSize: about.requestedSize,
      references: about.references,
      usage: usage ?? undefined,
      cost: cost ?? undefined,
      atMost: about.atMost,
      maybeCharged: about.maybeCharged,
      drawnAt: about.drawnAt,
      notes: about.notes,
      hero,
      social: hero,
    }
  }

  /**
   * Claims that this run alone has a picture drawn after the candidate that somebody chose.
   * @returns the claim of another run, where that was first; or that it is done with the candidates
   */
  async claim(
    chosen: Candidate,
    login: string,
    now: () => Date,
  ): Promise<Claim | 'gone' | undefined> {
    const store = await this.#staging.store()
    if (store === undefined || this.#claims.has(chosen.post)) return undefined
    const claimed = await claim(store, chosen, login, now)
    if ('heldBy' in claimed) return claimed.heldBy
    if ('isGone' in claimed) return 'gone'
    this.#claims.set(chosen.post, claimed.release)
    return undefined
  }

  /** Lets others choose again. @throws what the repo throws */
  async release(): Promise<void> {
    for (const release of this.#claims.values()) await release()
    this.#claims.clear()
  }

  /**
   * Takes away the candidates of posts whose record tells what was paid for them.
   * @param isThere whether a post is in the repo by that path: it may have been renamed
   */
  clear(records: readonly Record[], isThere: (path: string) => boolean): void {
    const done = this.#all.filter((candidate) => {
      const bills = this.bills(candidate)
      const isMoved = bills.length > 0 && !isThere(candidate.post)
      return records.some(
        (record) => (record.post === candidate.post || isMoved) && tells(record, bills),
      )
    })
    if (done.length === 0) return
    const claims = new Set(done.map(({ post }) => claimPath(post)))
    this.#staging.drop([...done.flatMap(({ paths }) => paths), ...claims])
    this.#all = this.#all.filter((candidate) => !done.includes(candidate))
  }
}

const tells = (record: Record, bills: readonly Payment[]): boolean => {
  const paid = new Set(paymentsOf(record).map(paymentKey))
  return bills.every((bill) => paid.has(paymentKey(bill)))
}

const nothing = { commit: undefined, files: new Map<string, FileEntry>() }

function freeMoment(at: string, siblings: readonly CandidateAbout[]): string {
  const taken = new Set(siblings.map(({ drawnAt }) => Date.parse(drawnAt)))
  let moment = Date.parse(at)
  while (taken.has(moment)) moment++
  return new Date(moment).toISOString()
}
