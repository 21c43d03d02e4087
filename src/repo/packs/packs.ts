import { randomBytes } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import { HeroImagesError } from '../../errors.ts'
import type { NewFile } from '../files.ts'
import { refOf } from '../ref-store.ts'
import { blobOf, commitOf, type GitObject } from './objects.ts'
import { type PackPlace, push, type RefMove, UnansweredPush, whyClosed } from './receive-pack.ts'

/** Where the ref of a {@link RefMove} is now. */
export type HeadNow = () => Promise<string | undefined>

/** What a repo needs of packs, as far as git's endpoint takes them. */
export interface Packs {
  /** Whether they are taken. Asked once; said once where they are not. */
  readonly isOpen: () => Promise<boolean>
  /** Keeps bytes for the next pack that names them. @returns git's id of them */
  readonly add: (bytes: Uint8Array) => string
  /** Bytes that were added, and are nowhere else yet; undefined for all others. */
  readonly waiting: (id: string) => Uint8Array | undefined
  /** The files with their bytes, where these are nowhere else yet. */
  readonly whole: (files: ReadonlyMap<string, NewFile>) => ReadonlyMap<string, NewFile>
  /**
   * Sends objects and moves a ref in one request. Where no answer came it is looked where the ref is.
   * @returns false where the ref was elsewhere, undefined where packs are not taken any more
   * @throws HeroImagesError where a rule refuses it, or nothing is answered time and again
   */
  readonly move: (
    move: RefMove,
    objects: readonly GitObject[],
    now: HeadNow,
  ) => Promise<boolean | undefined>
  /**
   * Sends trees and blobs that nothing names yet: they hang on a ref of their own meanwhile.
   * @returns what takes that ref away again; undefined where they must go another way
   */
  readonly upload: (
    upload: Upload,
    now: (ref: string) => Promise<string | undefined>,
  ) => Promise<(() => Promise<void>) | undefined>
}

/** Objects that a commit will need. */
export interface Upload {
  readonly tree: string
  /** The commit on which they build. */
  readonly upon: string
  readonly objects: readonly GitObject[]
}

/** How often a push is sent where it is not known what became of it. */
const attempts = 3

/** @param say takes one line for people */
export function createPacks(
  place: PackPlace,
  say: (line: string) => void,
  pause: (milliseconds: number) => Promise<unknown> = sleep,
): Packs {
  const kept = new Map<string, Uint8Array>()
  let why: Promise<string | undefined> | undefined
  const close = (reason: string) => {
    why = Promise.resolve(reason)
    say(
      `Git’s own endpoint of this repository is not open to this run (${reason}): its objects go by GitHub’s REST API, one after the other.`,
    )
  }
  const isOpen = async (): Promise<boolean> => {
    why ??= whyClosed(place).then((reason) => {
      if (reason !== undefined) close(reason)
      return reason
    })
    return (await why) === undefined
  }

  const move: Packs['move'] = async (change, objects, now) => {
    for (let attempt = 1; ; attempt++) {
      try {
        const done = await push(place, change, objects)
        if (done.kind === 'done') {
          for (const { id } of objects) kept.delete(id)
          return true
        }
        const there = await now()
        if (there === change.to) return true
        if (there !== change.from) return false
        if (done.kind === 'refused') throw refused(change, done.why)
        close(done.why)
        return undefined
      } catch (error) {
        if (!(error instanceof UnansweredPush)) throw error
        const there = await now()
        if (there === change.to) return true
        if (there !== change.from) return false
        if (attempt === attempts) {
          close(error.message)
          return undefined
        }
        await pause(attempt * 1000)
      }
    }
  }

  return {
    isOpen,
    move,
    add(bytes) {
      const { id } = blobOf(bytes)
      kept.set(id, bytes)
      return id
    },
    waiting: (id) => kept.get(id),
    whole: (files) =>
      new Map(
        [...files].map(([path, file]) => {
          const bytes = 'sha' in file ? kept.get(file.sha) : undefined
          return [path, bytes ? { bytes } : file]
        }),
      ),

    async upload({ tree, upon, objects }, now) {
      const ref = refOf(`objects-${randomBytes(8).toString('hex')}`)
      const message = 'Objects on their way\n\nGenerated-by: hero-images\n'
      const commit = commitOf({ tree, parents: [upon], message, at: new Date() })
      const whole = { ref, from: undefined, to: commit.id }
      const done = await move(whole, [...objects, commit], () => now(ref)).catch((error) => {
        // A rule about refs: a commit of GitHub's own making may pass it.
        if (error instanceof HeroImagesError) return undefined
        throw error
      })
      if (done !== true) return undefined
      return async () => {
        await push(place, { ref, from: commit.id, to: undefined }, []).catch(() => {})
      }
    },
  }
}

const refused = ({ ref }: RefMove, why: string) =>
  new HeroImagesError(`GitHub did not move ${ref}: ${why}`, {
    hint: 'Where a rule protects it, let this token pass the rule',
  })
