import { PostError } from '../errors.ts'
import { allot, type Limits, type Priced } from '../ledger/budget.ts'
import { estimate } from '../ledger/prices.ts'
import { type Record, recordPath } from '../ledger/record.ts'
import type { Generator, Size } from '../pictures/generator.ts'
import { editPost } from '../posts/edit.ts'
import type { Post } from '../posts/post.ts'
import type { Brand } from '../prompts/brand.ts'
import { writeAlt, writeInstruction, writePrompt } from '../prompts/prompt.ts'
import type { Subject } from '../prompts/subject.ts'
import type { FileEntry } from '../repo/content-repo.ts'
import type { Rule } from '../settings/file.ts'
import type { Inputs } from '../settings/inputs.ts'
import type { Place } from '../sites/site.ts'
import { fingerprintOf } from './fingerprint-of.ts'
import { ruleFor } from './rule-for.ts'
import { replaceable, whyUnsafe } from './safe-path.ts'
import { subjectOf, writtenFor } from './subject-of.ts'
import type { Workspace } from './workspace.ts'

/** A post that wants a picture. With `present` and an instruction, the picture is an edit of it. */
export interface Wanted {
  readonly post: Post
  readonly present?: FileEntry
  /** What we drew for this post before. */
  readonly record?: Record
}

/** All that is decided about one picture before it is drawn. */
export interface Planned extends Priced {
  readonly post: Post
  readonly place: Place
  readonly brand: Brand
  readonly subject: Subject
  readonly prompt: string
  readonly alt: string
  readonly size: Size
  readonly quality: string
  readonly fingerprint: string
  /** The picture to change, where this is an edit, and what it was drawn by. */
  readonly from?: FileEntry
  readonly promptBefore?: string | undefined
  /** Posts in other languages that show the picture which this one replaces. */
  readonly translations?: readonly string[]
}

export interface Plan {
  readonly draw: readonly Planned[]
  readonly skipped: readonly { readonly post: string; readonly reason: string }[]
  readonly failed: readonly PostError[]
}

/** What needs no drawing any more. */
export interface Paid {
  /** Drawn in this run, before the branch moved: counts against its limits. */
  now(one: Planned): boolean
  /** Drawn in an earlier run, and still waiting: free. */
  before(one: Planned): boolean
}

/** Decides prompt, size, place and price of every picture, and what is beyond the limits. Pure. */
export function makePlan(
  wanted: readonly Wanted[],
  workspace: Workspace,
  generator: Generator,
  inputs: Inputs,
  limits: Limits,
  paid: Paid,
): Plan {
  const planned: Planned[] = []
  const skipped: { post: string; reason: string }[] = []
  const failed: PostError[] = []
  for (const want of wanted) {
    const rule = ruleFor(want.post.path, workspace.settings.rules ?? [])
    if (rule.skip) {
      skipped.push({ post: want.post.path, reason: 'left out by a rule of the settings file' })
      continue
    }
    try {
      planned.push(planOne(want, rule, workspace, generator, inputs))
    } catch (error) {
      if (!(error instanceof PostError)) throw error
      failed.push(error)
    }
  }
  const free = planned.filter(paid.before)
  const counted = planned.filter((one) => !paid.before(one))
  const { within, beyond } = allot(
    [...counted.filter(paid.now), ...counted.filter((one) => !paid.now(one))],
    limits,
  )
  const over = beyond.map(({ item, reason }) => ({ post: item.post.path, reason }))
  return { draw: [...free, ...within].sort(byPath), skipped: [...skipped, ...over], failed }
}

/** Drawings are remembered by what determines them and by post, so that twins get a file each. */
export const keyOf = (one: {
  readonly fingerprint: string
  readonly post: { readonly path: string }
}): string => `${one.fingerprint} ${one.post.path}`

const byPath = (a: Planned, b: Planned) => (a.post.path < b.post.path ? -1 : 1)

function planOne(
  { post, present, record }: Wanted,
  rule: Partial<Rule>,
  workspace: Workspace,
  generator: Generator,
  inputs: Inputs,
): Planned {
  const { settings, site } = workspace
  const brand = workspace.brand(rule.brand)
  const subject = subjectOf(post, rule, workspace.look.label)
  const size = parseSize(rule.size ?? settings.size)
  const quality = rule.quality ?? settings.quality
  const isEdit = present !== undefined && inputs.instruction !== '' && generator.name === 'openai'
  const [prompt, alt] = writtenFor(
    post,
    () =>
      [
        isEdit ? writeInstruction(inputs.instruction) : writePrompt(brand, subject),
        writeAlt(brand, subject, generator.name),
      ] as const,
  )
  const place = site.place(post, { hero: settings.format, social: settings.social.format })
  const planned = {
    post,
    place,
    brand,
    subject,
    prompt,
    alt,
    size,
    quality,
    ...(isEdit ? { from: present, promptBefore: record?.prompt } : {}),
    ...(record?.translations ? { translations: stillThere(record, workspace) } : {}),
    estimate:
      generator.name === 'card'
        ? 0
        : estimate({
            model: generator.model,
            size: generator.requested(size),
            quality,
            promptLength: prompt.length,
            inputPictures: isEdit ? 1 : 0,
          }),
  }
  assertPlaceable(planned, workspace, replaceable(record, present, inputs.force))
  return { ...planned, fingerprint: fingerprintOf(planned, workspace, generator) }
}

const stillThere = ({ translations = [] }: Record, { head }: Workspace) =>
  translations.filter((path) => head.files.has(path))

/** Finds out before anything is paid whether the result could be put in place. */
function assertPlaceable(
  planned: Omit<Planned, 'fingerprint'>,
  workspace: Workspace,
  mayReplace: (file: FileEntry) => boolean,
): void {
  const { post, place } = planned
  for (const [path, may] of [
    [place.hero, mayReplace],
    [place.social, mayReplace],
    [recordPath(post.path), () => true],
  ] as const) {
    const reason = whyUnsafe(path, workspace.head, may)
    if (reason)
      throw new PostError(`Nothing can be put at \`${path}\`: ${reason}.`, {
        file: post.path,
        hint: 'Move that file, or choose another folder with `image-dir` in the settings file.',
      })
  }
  editPost(post, editOf(planned, workspace))
}

/** What the post must say about images of these sizes. */
export const editOf = (
  { place, alt, size }: Pick<Planned, 'place' | 'alt' | 'size'>,
  { settings }: Workspace,
  text = alt,
) =>
  place.edit({
    alt: text,
    hero: size,
    social: parseSize(settings.social.size),
    body: settings.body,
  })

/** `1536x864` in pixels. */
export function parseSize(text: string): Size {
  const [width, height] = text.split('x').map(Number)
  return { width: width!, height: height! }
}
