import type { ApiModel } from './models.ts'

export interface ModelQuestion {
  readonly model: string
  /** Of the API that gave the list. */
  readonly host: string
  /** `2026-11-23`, in UTC. */
  readonly today: string
}

/**
 * Whether the model will be shut down or is unknown, as far as the API's own list can tell.
 * @returns sentences for the person: with the date, or with the image models that there are; none
 *   where all is well or nothing is known
 */
export function judgeModel(
  models: readonly ApiModel[],
  question: ModelQuestion,
): readonly string[] {
  const { model, host, today } = question
  const found = models.find(({ id }) => isSame(id, model))
  const date = shutdownOf(found ?? { id: model }, host)
  if (date !== undefined) {
    const source = found?.shutdown ? host : 'OpenAI'
    const when = date < today ? `was shut down on ${date}` : `will be shut down on ${date}`
    const staying = models.filter((listed) => shutdownOf(listed, host) === undefined)
    const such = naming(imageModels(staying, question), ', such as ')
    return [`The model \`${model}\` ${when}, says ${source}. Set \`model\` to another${such}.`]
  }
  const offered = imageModels(models, question)
  if (found || offered.length === 0 || goesByOtherNames(models, model, host)) {
    return []
  }
  return [
    `${host} lists no model \`${model}\`. If it does not draw, set \`model\` to one of the image ` +
      `models there${naming(offered, ': ')}.`,
  ]
}

/** The other image models of a list that are not shut down yet, those that stay first; ten at most. */
export function imageModels(
  models: readonly ApiModel[],
  { model, host, today }: ModelQuestion,
): readonly string[] {
  return models
    .filter(({ id }) => IMAGE.test(id) && !id.includes('*') && !isSame(id, model))
    .map((listed) => ({ id: listed.id, end: shutdownOf(listed, host) }))
    .filter(({ end = today }) => end >= today)
    .toSorted((a, b) => Number(a.end !== undefined) - Number(b.end !== undefined))
    .map(({ id }) => id)
    .slice(0, MOST_NAMED)
}

/** The names as code after `lead`, or nothing where there are none. */
export const naming = (ids: readonly string[], lead: string): string =>
  ids.length === 0 ? '' : lead + ids.map((id) => `\`${id}\``).join(', ')

const MOST_NAMED = 10

/** Lists seldom say what a model is for, but their names do. */
const IMAGE =
  /image|dall-?e|flux|imagen|diffusion|sdxl|seedream|recraft|ideogram|midjourney|nano-banana/i

/**
 * Shutdowns that OpenAI announced (platform.openai.com/docs/deprecations, as of November 2026), for
 * a list that leaves the date out, and because a model that is gone is no longer on the list.
 */
const KNOWN_SHUTDOWNS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'dall-e-2': '2026-05-12',
    'dall-e-3': '2026-05-12',
    'gpt-image-1': '2026-10-23',
    'gpt-image-1.5': '2026-12-01',
    'gpt-image-1-mini': '2026-12-01',
    'chatgpt-image-latest': '2026-12-01',
  }),
)

/** The list's own date comes first. */
const shutdownOf = ({ id, shutdown }: ApiModel, host: string): string | undefined =>
  shutdown ?? (isOpenAi(host) ? KNOWN_SHUTDOWNS.get(id.toLowerCase()) : undefined)

const isSame = (id: string, otherId: string) => id.toLowerCase() === otherId.toLowerCase()

/** Also its regional hosts, `eu.api.openai.com`. */
const isOpenAi = (host: string) => /^(\w+\.)?api\.openai\.com$/.test(host)

/**
 * Lists that do not tell which names are taken: Azure's has models, while a request names a
 * deployment; a gateway's wildcard stands for many; a gateway may take a name with or without that
 * of its provider (`openai/gpt-image-2`).
 */
const goesByOtherNames = (models: readonly ApiModel[], model: string, host: string) =>
  /\.azure\.com$/.test(host.replace(/:\d+$/, '')) ||
  models.some(({ id }) => id.includes('*') || isSame(lastPart(id), lastPart(model)))

const lastPart = (id: string) => id.slice(id.lastIndexOf('/') + 1)
