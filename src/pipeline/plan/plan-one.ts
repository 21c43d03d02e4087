import { PostError } from '../../errors.ts'
import { type PricedRequest, type Quote, quote } from '../../ledger/prices.ts'
import type { Record } from '../../ledger/record.ts'
import type { Size } from '../../pictures/generator.ts'
import { parseSize } from '../../pictures/size-text.ts'
import type { Post } from '../../posts/post.ts'
import { darkPrompt } from '../../prompts/dark.ts'
import { mostFaultsText } from '../../prompts/faults.ts'
import {
  withReferences,
  writeAlt,
  writeFinal,
  writeInstruction,
  writePrompt,
} from '../../prompts/prompt.ts'
import type { Inputs } from '../../settings/inputs.ts'
import type { Site } from '../../sites/contract/site.ts'
import { approvedFor } from '../find/approved-heroes.ts'
import { cardMark, lookBy } from '../find/card-text.ts'
import { focusFor } from '../find/focus-for.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { KnownRule } from '../find/run-settings.ts'
import { replaceable } from '../find/safe-path.ts'
import type { Wanted } from '../find/wanted.ts'
import { darkBefore, placeWithDark, plannedEdit, wantsDark } from './dark-version.ts'
import { disclosureFor } from './disclosure-for.ts'
import { drawingOf, fingerprintOf } from './fingerprint-of.ts'
import { maskAt } from './mask-at.ts'
import { tryEdit } from './placeable.ts'
import type { PlanInput } from './plan-input.ts'
import type { Planned, PlannedDark } from './planned.ts'
import { conceptBy, longestPrompt, planTexts, secondLookBy } from './planned-texts.ts'
import { siteOf, subjectOf, writtenFor } from './subject-of.ts'

/**
 * Decides prompt, size, place and price of one picture, and tries its edit. Pure.
 * @throws PostError where its result could not be put in place, or its prompt cannot be written
 */
export function planOne(want: Wanted, rule: Partial<KnownRule>, input: PlanInput): Planned {
  const { post, present, presentAt, record, billed, chosen, follows } = want
  const { job, state, generator } = input
  const { settings, site } = state
  const size = parseSize(rule.size ?? settings.size)
  const quality = rule.quality ?? settings.quality
  const focus = focusFor(post, rule)
  const pictures = picturesFor(want, rule, input)
  const texts = textsFor(want, rule, pictures, input)
  const formats = { hero: settings.format, social: settings.social.format }
  const placed = site.place(post, formats, want.named ?? namedBefore(want, site))
  const dark = placed.dark && darkFor(rule, { size, quality }, input)
  const place = placeWithDark(placed, dark !== undefined)
  const disclosure =
    generator.name === 'openai' ? disclosureFor(texts.planned.subject.lang, settings) : undefined
  const edited = tryEdit(
    { post, place, alt: texts.alt, size, ...(disclosure && { disclosure }) },
    state,
    replaceable(record, present, job.force),
  )
  const price = priceOf({ size, quality, promptLength: texts.longest, ...pictures }, input)
  const planned = {
    ...{ post, place, edited, size, quality },
    ...texts.planned,
    ...pictures.planned,
    ...(focus && { focus }),
    ...(disclosure && { disclosure }),
    ...(dark && { dark }),
    ...darkBefore(record, state),
    ...(present && { present }),
    ...(present && record ? { before: beforeOf(record, presentAt ?? state.head.commit) } : {}),
    ...(billed ? { billed } : {}),
    ...(rule.card ? { look: lookBy(rule, state) } : {}),
    card: cardMark(post, rule, state),
    ...(job.again && job.ready?.has(post.path) ? { isTakenBack: true as const } : {}),
    ...(follows ? { follows } : {}),
    ...(chosen ? { chosen } : {}),
    ...(job.askedBy ? { asked: askedFact(job.askedBy, job.instruction) } : {}),
    ...(record?.translations ? { translations: stillThere(record, state) } : {}),
    estimate: price.dollars,
    basis: price.basis,
  }
  return {
    ...planned,
    fingerprint: fingerprintOf(planned, state, generator),
    drawing: drawingOf(planned, state, generator),
  }
}

/** Its dark version, where the settings ask for one that can be drawn: an API that edits nothing has none. */
function darkFor(
  rule: Partial<KnownRule>,
  drawing: { readonly size: Size; readonly quality: string },
  input: PlanInput,
): PlannedDark | undefined {
  const { generator, state } = input
  if (!wantsDark(state.settings, rule)) return undefined
  if (generator.name === 'card') return { by: 'card' }
  if (generator.mostPictures === 0) return undefined
  const request = { ...drawing, promptLength: Buffer.byteLength(darkPrompt), inputPictures: 1 }
  const { dollars, basis } = priceOf(request, input)
  return plannedEdit({ estimate: dollars, basis })
}

/** The path that the post named before its first picture was drawn to it, and names still. */
const namedBefore = ({ post, record }: Wanted, site: Site): string | undefined =>
  record?.named && site.heroFileOf(post) === record.files.hero.path
    ? record.files.hero.path
    : undefined

/** The pictures that go along with the request. */
interface Along {
  readonly isEdit: boolean
  /** Drawn after a candidate that somebody chose. */
  readonly isFinal: boolean
  readonly inputPictures: number
  /** Absent where none are asked for. */
  readonly approved?: number
  readonly planned: Pick<Planned, 'from' | 'promptBefore' | 'mask' | 'references' | 'leftOut'>
}

function picturesFor(
  { post, present, record, chosen }: Wanted,
  rule: Partial<KnownRule>,
  { job, state, generator, inputs }: PlanInput,
): Along {
  const follows = present !== undefined && job.instruction !== ''
  const draft = chosen && !chosen.isFinal ? chosen.candidate : undefined
  const from = draft?.picture ?? (follows ? present : undefined)
  const isEdit = from !== undefined && generator.name === 'openai'
  if (isEdit && generator.mostPictures === 0 && !draft) throw cannotEdit(post, inputs)
  const mask = isEdit && !draft ? maskAt(inputs.mask, state.head) : undefined
  const named = state.references.of(rule)
  const room = Math.max(0, generator.mostPictures - (isEdit ? 1 : 0))
  const kept = named.slice(0, room)
  const asksApproved = room > 0 && state.references.asksApproved(rule)
  const approved = asksApproved ? approvedFor(post, state.approved, state.site) : []
  const references = [...kept, ...approved].slice(0, room)
  return {
    isEdit,
    isFinal: draft !== undefined,
    inputPictures: references.length + (isEdit ? 1 : 0),
    ...(asksApproved && { approved: references.length - kept.length }),
    planned: {
      ...(isEdit ? { from, promptBefore: (draft ?? record)?.prompt } : {}),
      ...(mask && { mask }),
      references,
      leftOut: named.length - kept.length,
    },
  }
}

/** What the picture is drawn from in words, and what it will be called. */
interface Texts {
  readonly alt: string
  /** Bytes of the longest prompt that it may be drawn from. */
  readonly longest: number
  readonly planned: Pick<
    Planned,
    'brand' | 'subject' | 'prompt' | 'alt' | 'ownAlt' | 'texts' | 'approved'
  >
}

function textsFor(
  { post, chosen, follows }: Wanted,
  rule: Partial<KnownRule>,
  { isEdit, isFinal, approved, planned: { references } }: Along,
  { job, state, generator, inputs }: PlanInput,
): Texts {
  const brand = state.brand(rule.brand)
  const theirs = state.site.ownAltOf(post)
  const size = parseSize(rule.size ?? state.settings.size)
  const subject = subjectOf(post, rule, siteOf(state), theirs, size)
  const { prices } = state.settings
  const asks = inputs.textModel !== '' && generator.name === 'openai'
  return writtenFor(post, () => {
    const texts = asks
      ? planTexts(
          post,
          { brand, subject, theirs },
          { model: inputs.textModel, isEdit, prices, look: secondLookBy(state.settings, chosen) },
        )
      : undefined
    const shown = texts?.concept ? { ...subject, concept: conceptBy(texts.model) } : subject
    const written = isFinal
      ? writeFinal()
      : isEdit
        ? writeInstruction(job.instruction)
        : writePrompt(brand, shown)
    const promptWith = (pictures: number) =>
      pictures > 0 ? withReferences(written, isEdit ? 'edit' : 'drawing') : written
    const prompt = promptWith(references.length)
    const without = promptWith(references.length - (approved ?? 0))
    const alt = follows?.ownAlt ?? writeAlt(brand, subject, generator.name)
    const isOwn = (follows?.ownAlt ?? theirs?.text) !== undefined
    return {
      alt,
      longest: longestPrompt(prompt, written, texts) + (texts?.look?.retries ? mostFaultsText : 0),
      planned: {
        ...{ brand, subject, prompt, alt },
        ...(isOwn && { ownAlt: true as const }),
        ...(texts && { texts }),
        ...(approved !== undefined && { approved: { count: approved, prompt: without } }),
      },
    }
  })
}

/** A card is free. */
const priceOf = (
  request: Pick<PricedRequest, 'quality' | 'promptLength' | 'inputPictures'> & {
    readonly size: Size
  },
  { generator, state, measured }: PlanInput,
): Quote =>
  generator.name === 'card'
    ? { dollars: 0, basis: 'price' }
    : quote(
        { ...request, model: generator.model, size: generator.requested(request.size) },
        state.settings.prices,
        measured,
      )

const cannotEdit = ({ path }: Post, { baseUrl, model }: Inputs) =>
  new PostError(
    `${new URL(baseUrl).host} cannot edit pictures with \`${model}\`, so the \`instruction\` cannot be followed.`,
    {
      file: path,
      hint: 'Leave `instruction` out to draw the post anew, or let `base-url` name an API that has `/images/edits`.',
    },
  )

const askedFact = (by: string, words: string) => ({ by, ...(words === '' ? {} : { words }) })

const beforeOf = ({ files: { hero }, round = 1 }: Record, commit: string) => ({
  commit,
  path: hero.path,
  sha256: hero.sha256,
  ...(hero.key !== undefined && { key: hero.key }),
  round,
})

const stillThere = ({ translations = [] }: Record, { head }: RepoState) =>
  translations.filter((path) => head.files.has(path))
