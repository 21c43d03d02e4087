import { PostError } from '../errors.ts'
import type { Priced } from '../ledger/budget.ts'
import { estimate } from '../ledger/prices.ts'
import type { Record } from '../ledger/record.ts'
import type { Generator, Size } from '../pictures/generator.ts'
import { parseSize } from '../pictures/size-text.ts'
import type { Post } from '../posts/post.ts'
import type { Brand } from '../prompts/brand.ts'
import {
  withReferences,
  writeAlt,
  writeFinal,
  writeInstruction,
  writePrompt,
} from '../prompts/prompt.ts'
import type { Subject } from '../prompts/subject.ts'
import type { FileEntry } from '../repo/content-repo.ts'
import type { Inputs } from '../settings/inputs.ts'
import type { Place } from '../sites/site.ts'
import type { Billed } from './billed.ts'
import type { Candidate } from './candidates.ts'
import { drawingOf, fingerprintOf } from './fingerprint-of.ts'
import type { KnownRule } from './known-settings.ts'
import { maskAt } from './mask.ts'
import { assertPlaceable } from './placeable.ts'
import { conceptBy, longestPrompt, type PlannedWords, planWords } from './planned-words.ts'
import { replaceable } from './safe-path.ts'
import { subjectOf, writtenFor } from './subject-of.ts'
import type { Workspace } from './workspace.ts'

/** A post that wants a picture. With `present` and an instruction, the picture is an edit of it. */
export interface Wanted {
  readonly post: Post
  readonly present?: FileEntry
  /** What we drew for this post before. */
  readonly record?: Record
  readonly billed?: Billed
  readonly chosen?: ChosenOne
}

/** A candidate that somebody chose. */
export interface ChosenOne {
  readonly candidate: Candidate
  /** It stays as it is; else a better one is drawn after it. */
  readonly isFinal: boolean
  /** Said to people. */
  readonly note?: string
}

/** All that is decided about one picture before it is drawn. */
export interface Planned extends Priced {
  readonly post: Post
  readonly place: Place
  readonly brand: Brand
  readonly subject: Subject
  /** With a stand-in for the concept, where a text model is still to write it. */
  readonly prompt: string
  /** By template, where nobody else writes it. */
  readonly alt: string
  /** What a text model is asked for. */
  readonly words?: PlannedWords
  readonly size: Size
  readonly quality: string
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
  /** Brand images that go along. */
  readonly references: readonly FileEntry[]
  /** How many more there are, which the generator does not take. */
  readonly leftOut: number
  readonly billed?: Billed
  /** Posts in other languages that show the picture which this one replaces. */
  readonly translations?: readonly string[]
  /** The candidate that it is, or is drawn after. */
  readonly chosen?: ChosenOne
  /** Which candidate of its post it is to be, from 0; absent where nobody is to choose. */
  readonly nth?: number
}

/** Drawings are remembered by what determines them and by post, so that twins get a file each. */
export const keyOf = (one: {
  readonly fingerprint: string
  readonly post: { readonly path: string }
}): string => `${one.fingerprint} ${one.post.path}`

/** Tells the money of several drawings for one post apart. */
export const accountOf = (one: Parameters<typeof keyOf>[0] & Pick<Planned, 'nth'>): string =>
  one.nth === undefined ? keyOf(one) : `${keyOf(one)} ${one.nth}`

/**
 * Decides prompt, size, place and price of one picture. Pure.
 * @throws PostError where its result could not be put in place, or its prompt cannot be written
 */
export function planOne(
  { post, present, record, billed, chosen }: Wanted,
  rule: Partial<KnownRule>,
  workspace: Workspace,
  generator: Generator,
  inputs: Inputs,
): Planned {
  const { settings, site } = workspace
  const brand = workspace.brand(rule.brand)
  const theirs = site.ownAltOf(post)
  const subject = subjectOf(post, rule, workspace.look.label, theirs)
  const size = parseSize(rule.size ?? settings.size)
  const quality = rule.quality ?? settings.quality
  const follows = present !== undefined && inputs.instruction !== ''
  const draft = chosen && !chosen.isFinal ? chosen.candidate : undefined
  const from = draft?.picture ?? (follows ? present : undefined)
  const isEdit = from !== undefined && generator.name === 'openai'
  if (isEdit && generator.mostPictures === 0 && !draft) throw cannotEdit(post, inputs)
  const mask = isEdit && !draft ? maskAt(inputs.mask, workspace.head) : undefined
  const named = workspace.references.of(rule)
  const references = named.slice(0, Math.max(0, generator.mostPictures - (isEdit ? 1 : 0)))
  const asks = inputs.textModel !== '' && generator.name === 'openai'
  const [told, alt, words] = writtenFor(post, () => {
    const words = asks
      ? planWords(
          post,
          { brand, subject, theirs },
          { model: inputs.textModel, isEdit, prices: settings.prices },
        )
      : undefined
    const shown = words?.concept ? { ...subject, concept: conceptBy(words.model) } : subject
    return [
      draft
        ? writeFinal()
        : isEdit
          ? writeInstruction(inputs.instruction)
          : writePrompt(brand, shown),
      writeAlt(brand, subject, generator.name),
      words,
    ] as const
  })
  const prompt = references.length > 0 ? withReferences(told, isEdit ? 'edit' : 'drawing') : told
  const place = site.place(post, { hero: settings.format, social: settings.social.format })
  const planned = {
    post,
    place,
    brand,
    subject,
    prompt,
    alt,
    ...(words && { words }),
    size,
    quality,
    ...(isEdit ? { from, promptBefore: (draft ?? record)?.prompt } : {}),
    ...(mask && { mask }),
    ...(present && { present }),
    ...(present && record ? { before: beforeOf(record, workspace) } : {}),
    references,
    leftOut: named.length - references.length,
    ...(billed ? { billed } : {}),
    ...(chosen ? { chosen } : {}),
    ...(record?.translations ? { translations: stillThere(record, workspace) } : {}),
    estimate:
      generator.name === 'card'
        ? 0
        : estimate(
            {
              model: generator.model,
              size: generator.requested(size),
              quality,
              promptLength: longestPrompt(prompt, told, words),
              inputPictures: references.length + (isEdit ? 1 : 0),
            },
            settings.prices,
          ),
  }
  assertPlaceable(planned, workspace, replaceable(record, present, inputs.force))
  return {
    ...planned,
    fingerprint: fingerprintOf(planned, workspace, generator),
    drawing: drawingOf(planned, workspace, generator),
  }
}

const cannotEdit = ({ path }: Post, { baseUrl, model }: Inputs) =>
  new PostError(
    `${new URL(baseUrl).host} cannot edit pictures with \`${model}\`, so the \`instruction\` cannot be followed.`,
    {
      file: path,
      hint: 'Leave `instruction` out to draw the post anew, or let `base-url` name an API that has `/images/edits`.',
    },
  )

const beforeOf = ({ files: { hero }, round = 1 }: Record, { head }: Workspace) => ({
  commit: head.commit,
  path: hero.path,
  sha256: hero.sha256,
  round,
})

const stillThere = ({ translations = [] }: Record, { head }: Workspace) =>
  translations.filter((path) => head.files.has(path))
