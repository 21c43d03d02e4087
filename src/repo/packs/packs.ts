import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { HeroImagesError } from '../../errors.ts'
import type { NewFile } from '../files.ts'
import { refOf } from '../ref-store.ts'
import { blobOf, commitOf, type GitObject } from './objects.ts'
import {
  type PackPlace,
  type Pushed,
  push,
  type RefMove,
  UnansweredPush,
  whyClosed,
} from './receive-pack.ts'

/** Where the ref of a {@link RefMove} is now. */
export type HeadNow = () => Promise<string | undefined>

/** Objects that a commit will need. */
export interface Upload {
  readonly tree: string
  /** The commit on which they build. */
  readonly upon: string
  readonly objects: readonly GitObject[]
}

/** How often a push is sent where it is not known what became of it. */
const attempts = 3

/** The objects of a run on their way to a repository, as far as git's own endpoint takes packs from us. */
export class Packs {
  readonly #place: PackPlace
  readonly #say: (line: string) => void
  readonly #pause: (milliseconds: number) => Promise<unknown>
  readonly #kept = new Map<string, Uint8Array>()
  #why: Promise<string | undefined> | undefined

  /** @param say takes one line for people */
  constructor(
    place: PackPlace,
    say: (line: string) => void,
    pause: (milliseconds: number) => Promise<unknown> = sleep,
  ) {
    this.#place = place
    this.#say = say
    this.#pause = pause
  }

  /** Whether they are taken. Asked once; said once where they are not. */
  async isOpen(): Promise<boolean> {
    this.#why ??= whyClosed(this.#place).then((why) => {
      if (why !== undefined) this.#close(why)
      return why
    })
    return (await this.#why) === undefined
  }

  /** Keeps bytes for the next pack that names them. @returns git's id of them */
  add(bytes: Uint8Array): string {
    const { id } = blobOf(bytes)
    this.#kept.set(id, bytes)
    return id
  }

  /** Bytes that were added, and are nowhere else yet; undefined for all others. */
  waiting(id: string): Uint8Array | undefined {
    return this.#kept.get(id)
  }

  /** The files with their bytes, where these are nowhere else yet. */
  whole(files: ReadonlyMap<string, NewFile>): ReadonlyMap<string, NewFile> {
    return new Map(
      [...files].map(([path, file]) => {
        const bytes = 'sha' in file ? this.#kept.get(file.sha) : undefined
        return [path, bytes ? { bytes } : file]
      }),
    )
  }

  /**
   * Sends objects and moves a ref in one request. Where no answer came it is looked where the ref is.
   * @returns false where the ref was elsewhere, undefined where packs are not taken any more
   * @throws HeroImagesError where a rule refuses it
   */
  async move(
    move: RefMove,
    objects: readonly GitObject[],
    now: HeadNow,
  ): Promise<boolean | undefined> {
    for (let attempt = 1; ; attempt++) {
      const pushed = await this.#push(move, objects)
      if (pushed.kind === 'done') return true
      const there = await now()
      if (there === move.to) return true
      if (there !== move.from) return false
      if (pushed.kind === 'refused') throw refused(move, pushed.why)
      if (pushed.kind === 'closed' || attempt === attempts) return this.#close(pushed.why)
      await this.#pause(attempt * 1000)
    }
  }

  /**
   * Sends trees and blobs that nothing names yet: they hang on a ref of their own meanwhile.
   * @param now tells where a ref is
   * @returns what takes that ref away again; undefined where they must go another way
   */
  async upload(
    { tree, upon, objects }: Upload,
    now: (ref: string) => Promise<string | undefined>,
  ): Promise<(() => Promise<void>) | undefined> {
    const ref = refOf(`objects-${randomBytes(8).toString('hex')}`)
    const message = 'Objects on their way\n\nGenerated-by: hero-images\n'
    const commit = commitOf({ tree, parents: [upon], message, at: new Date() })
    const move = { ref, from: undefined, to: commit.id }
    const isThere = await this.move(move, [...objects, commit], () => now(ref)).catch(
      // A rule about refs: a commit of GitHub's own making may pass it.
      (error) => (error instanceof HeroImagesError ? undefined : Promise.reject(error)),
    )
    if (isThere !== true) return undefined
    return async () => void (await this.#push({ ref, from: commit.id, to: undefined }, []))
  }

  async #push(
    move: RefMove,
    objects: readonly GitObject[],
  ): Promise<Pushed | { readonly kind: 'unanswered'; readonly why: string }> {
    try {
      const pushed = await push(this.#place, move, objects)
      if (pushed.kind === 'done') for (const { id } of objects) this.#kept.delete(id)
      return pushed
    } catch (error) {
      if (error instanceof UnansweredPush) return { kind: 'unanswered', why: error.message }
      throw error
    }
  }

  #close(why: string): undefined {
    this.#why = Promise.resolve(why)
    this.#say(
      `Git’s own endpoint of this repository is not open to this run (${why}): its objects go by GitHub’s REST API, one after the other.`,
    )
  }
}

const refused = ({ ref }: RefMove, why: string) =>
  new HeroImagesError(`GitHub did not move ${ref}: ${why}`, {
    hint: 'Where a rule protects it, let this token pass the rule',
  })
