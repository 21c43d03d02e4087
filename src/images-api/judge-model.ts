import type { ApiModel } from './api-model.ts'
import { announced, isOpenAi, type Shutdown } from './shutdowns.ts'

/** What a model is for. */
type Use = 'image' | 'text'

export interface ModelQuestion {
  readonly model: string
  /** Of the API that gave the list. */
  readonly host: string
  /** `2026-11-23`, in UTC. */
  readonly today: string
  /** Without it, for pictures. */
  readonly use?: Use
}

/** The input that names a model, and what it does. */
const inputs: Readonly<Record<Use, { readonly name: string; readonly does: string }>> = {
  image: { name: 'model', does: 'draw' },
  text: { name: 'text-model', does: 'write' },
}

/**
 * Whether the model will be shut down or is unknown, as far as the API's own list can tell.
 * @returns sentences for the person: with the date and what the provider names in its place, or with
 *   the models for the same use that there are; none where all is well or nothing is known
 */
export function judgeModel(
  models: readonly ApiModel[],
  question: ModelQuestion,
): readonly string[] {
  const { model, host, today, use = 'image' } = question
  const input = inputs[use]
  const found = models.find(({ id }) => isSame(id, model))
  const end = shutdownOf(found ?? { id: model }, host)
  if (end !== undefined) {
    const { date, instead } = end
    const source = found?.shutdown ? host : 'OpenAI'
    const when = date < today ? `was shut down on ${date}` : `will be shut down on ${date}`
    const staying = models.filter((listed) => shutdownOf(listed, host) === undefined)
    const others = offeredModels(staying, question)
    const such = naming([...new Set([...instead, ...others])].slice(0, MOST_NAMED), ', such as ')
    const named = instead.length === 0 ? '' : ` (${naming(instead, 'OpenAI names ', ' or ')})`
    return [
      `The model \`${model}\` ${when}, says ${source}. Set \`${input.name}\` to another${such}${named}.`,
    ]
  }
  const offered = offeredModels(models, question)
  if (found || offered.length === 0 || goesByOtherNames(models, model, host)) {
    return []
  }
  return [
    `${host} lists no model \`${model}\`. If it does not ${input.does}, set \`${input.name}\` to one of the ${use} ` +
      `models there${naming(offered, ': ')}.`,
  ]
}

/**
 * The other models of a list for the same use that are not shut down yet, those that stay first; ten
 * at most.
 */
export function offeredModels(
  models: readonly ApiModel[],
  { model, host, today, use = 'image' }: ModelQuestion,
): readonly string[] {
  return models
    .filter(({ id }) => isFor(use, id) && !id.includes('*') && !isSame(id, model))
    .map((listed) => ({ id: listed.id, end: shutdownOf(listed, host)?.date }))
    .filter(({ end = today }) => end >= today)
    .toSorted((a, b) => Number(a.end !== undefined) - Number(b.end !== undefined))
    .map(({ id }) => id)
    .slice(0, MOST_NAMED)
}

/** The names as code after `lead`, or nothing where there are none. */
export const naming = (ids: readonly string[], lead: string, between = ', '): string =>
  ids.length === 0 ? '' : lead + ids.map((id) => `\`${id}\``).join(between)

const MOST_NAMED = 10

/** Lists seldom say what a model is for, but their names do. */
const IMAGE =
  /image|dall-?e|flux|imagen|diffusion|sdxl|seedream|recraft|ideogram|midjourney|nano-banana/i

/** Models that neither write nor draw. */
const NEITHER =
  /embed|whisper|transcri|(^|[-/])tts|audio|realtime|moderation|sora|video|veo|rerank|speech|upscal/i

const isFor = (use: Use, id: string): boolean =>
  use === 'image' ? IMAGE.test(id) : !IMAGE.test(id) && !NEITHER.test(id)

/** The list's own date comes first; what takes its place is known of OpenAI's own models alone. */
function shutdownOf({ id, shutdown }: ApiModel, host: string): Shutdown | undefined {
  const known = isOpenAi(host) ? announced(id) : undefined
  return shutdown === undefined ? known : { date: shutdown, instead: known?.instead ?? [] }
}

const isSame = (id: string, otherId: string) => id.toLowerCase() === otherId.toLowerCase()

/**
 * Lists that do not tell which names are taken: Azure's has models, while a request names a
 * deployment; a gateway's wildcard stands for many; a gateway may take a name with or without that
 * of its provider (`openai/gpt-image-2`).
 */
const goesByOtherNames = (models: readonly ApiModel[], model: string, host: string) =>
  /\.azure\.com$/.test(host.replace(/:\d+$/, '')) ||
  models.some(({ id }) => id.includes('*') || isSame(lastPart(id), lastPart(model)))

const lastPart = (id: string) => id.slice(id.lastIndexOf('/') + 1)
