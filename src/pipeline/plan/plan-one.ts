import { PostError } from '../../errors.ts'
import { estimate } from '../../ledger/prices.ts'
import type { Record } from '../../ledger/record.ts'
import type { Generator } from '../../pictures/generator.ts'
import { parseSize } from '../../pictures/size-text.ts'
import type { Post } from '../../posts/post.ts'
import {
  withReferences,
  writeAlt,
  writeFinal,
  writeInstruction,
  writePrompt,
} from '../../prompts/prompt.ts'
import type { Inputs } from '../../settings/inputs.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { KnownRule } from '../find/run-settings.ts'
import { replaceable } from '../find/safe-path.ts'
import type { Wanted } from '../find/wanted.ts'
import { drawingOf, fingerprintOf } from './fingerprint-of.ts'
import { maskAt } from './mask-at.ts'
import { assertPlaceable } from './placeable.ts'
import type { Planned } from './planned.ts'
import { conceptBy, longestPrompt, planWords } from './planned-texts.ts'
import { subjectOf, writtenFor } from './subject-of.ts'

/**
 * Decides prompt, size, place and price of one picture. Pure.
 * @throws PostError where its result could not be put in place, or its prompt cannot be written
 */
export function planOne(
  { post, present, record, billed, chosen }: Wanted,
  rule: Partial<KnownRule>,
  state: RepoState,
  generator: Generator,
  inputs: Inputs,
): Planned {
  const { settings, site } = state
  const brand = state.brand(rule.brand)
  const theirs = site.ownAltOf(post)
  const subject = subjectOf(post, rule, state.look.label, theirs)
  const size = parseSize(rule.size ?? settings.size)
  const quality = rule.quality ?? settings.quality
  const follows = present !== undefined && inputs.instruction !== ''
  const draft = chosen && !chosen.isFinal ? chosen.candidate : undefined
  const from = draft?.picture ?? (follows ? present : undefined)
  const isEdit = from !== undefined && generator.name === 'openai'
  if (isEdit && generator.mostPictures === 0 && !draft) throw cannotEdit(post, inputs)
  const mask = isEdit && !draft ? maskAt(inputs.mask, state.head) : undefined
  const named = state.references.of(rule)
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
    ...(present && record ? { before: beforeOf(record, state) } : {}),
    references,
    leftOut: named.length - references.length,
    ...(billed ? { billed } : {}),
    ...(chosen ? { chosen } : {}),
    ...(record?.translations ? { translations: stillThere(record, state) } : {}),
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
  assertPlaceable(planned, state, replaceable(record, present, inputs.force))
  return {
    ...planned,
    fingerprint: fingerprintOf(planned, state, generator),
    drawing: drawingOf(planned, state, generator),
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

const beforeOf = ({ files: { hero }, round = 1 }: Record, { head }: RepoState) => ({
  commit: head.commit,
  path: hero.path,
  sha256: hero.sha256,
  round,
})

const stillThere = ({ translations = [] }: Record, { head }: RepoState) =>
  translations.filter((path) => head.files.has(path))
