import { judgeModel } from '../../images-api/judge-model.ts'
import type { ApiProbe } from '../../images-api/probe.ts'
import { type OwnPrices, priceSource, quote } from '../../ledger/prices.ts'
import type { Size } from '../../pictures/generator.ts'
import { advice, type Finding, ok, withoutStop, wrong } from './finding.ts'

/** Who is to draw, as workflow and settings say. */
export interface AskedModels {
  readonly model: string
  /** Empty where none is named. */
  readonly textModel: string
}

/**
 * What the images API said to a free question, and whether it has the models. Pure.
 * @param today `2026-11-23`, in UTC
 */
export function checkApi(
  probe: ApiProbe,
  { model, textModel }: AskedModels,
  today: string,
): readonly Finding[] {
  const { host } = probe
  if (probe.kind === 'failed')
    return [
      wrong(
        'images API',
        withoutStop(probe.error.message),
        probe.error.hint ?? 'Check `base-url` and `api-key`.',
      ),
    ]
  if (probe.kind === 'unlisted')
    return [
      advice(
        'images API',
        `${host} answers, and lists no models (${probe.status}): whether it takes the key shows with the first picture`,
        'Where the first picture fails too, check `base-url`: it mostly ends with `/v1`.',
      ),
    ]
  const { models, isOpen } = probe
  const key = isOpen
    ? `${host} answers; it lists its models to everybody, so whether it takes the key shows with the first picture`
    : `${host} answers and takes the key`
  const question = { host, today }
  const judged = [
    ...judgeModel(models, { ...question, model }),
    ...(textModel === '' ? [] : judgeModel(models, { ...question, model: textModel, use: 'text' })),
  ]
  return [
    ok('images API', key),
    ...(judged.length === 0
      ? [ok('model', [model, textModel].filter(Boolean).join(', '))]
      : judged.map((text) => {
          const [says = text, ...then] = text.split(/\. (?=Set|If)/)
          return wrong('model', withoutStop(says), then.join('. ') || 'Name another model.')
        })),
  ]
}

/** Where none is stored. */
export const keyByIdentity = (): Finding =>
  ok(
    'key',
    'none is stored: OpenAI gives each run one, when it first draws (`identity-provider-id`)',
  )

/** Where no key is given here. @param secrets expressions that workflows take theirs from */
export function checkKey(secrets: readonly string[], isRun: boolean): Finding {
  const named = secrets.join(', ')
  if (secrets.length === 0) return ok('key', 'none is given: title cards are drawn, free of charge')
  if (isRun)
    return wrong(
      'key',
      `\`api-key\` is empty, so that title cards are drawn, though the workflow names \`${named}\``,
      'Add the secret under Settings › Secrets and variables › Actions, or correct its name; runs of forks and of Dependabot get none.',
    )
  return advice(
    'key',
    `the workflow takes it from \`${named}\`, and none is given here, so nobody was asked`,
    'With `OPENAI_API_KEY` (or `HERO_IMAGES_API_KEY` and `--base-url`) the doctor asks the API, free of charge.',
  )
}

/** Where a workflow draws by another address than the usual one, and a key is given here without any. */
export const keyWithoutAddress = (address: string): Finding =>
  advice(
    'images API',
    `the workflow draws by \`${address}\`, and the key here was given without an address, so it was sent to nobody`,
    `\`npx hero-images doctor --base-url ${address}\` asks there, free of charge.`,
  )

/** Whether limits in dollars can go by a price. Pure. */
export function checkPrice(
  model: string,
  { size, quality }: { readonly size: Size; readonly quality: string },
  prices: OwnPrices | undefined,
): Finding {
  const request = { model, size, quality, promptLength: 1500, inputPictures: 0 }
  const { dollars, basis } = quote(request, prices)
  const source = priceSource(model, prices)
  if (basis === 'price' && source !== undefined)
    return ok('price', `about $${dollars.toFixed(2)} for a picture by \`${model}\`, by ${source}`)
  return advice(
    'price',
    `what \`${model}\` takes at quality \`${quality}\` is published nowhere: each picture counts with at most $${dollars.toFixed(2)}`,
    `Where you know it, give it with \`prices\` in \`.github/hero-images.yml\`: \`${model}: { image: ... }\`.`,
  )
}
