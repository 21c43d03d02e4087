import { SettingsError } from '../errors.ts'
import type { DialectName } from '../images-api/dialects/dialect.ts'
import type { WorkloadIdentity } from '../images-api/token-exchange.ts'
import { checkArchiveInputs } from './archive-inputs.ts'
import { hasKey, readIdentity } from './identity.ts'
import { readInherit, type SharedSettings } from './inherit.ts'
import type { InputDefinition } from './input-definition.ts'
import { type InputName, inputTable } from './input-table.ts'
import {
  fromTop,
  lines,
  readAtLeastOne,
  readConcurrency,
  readCount,
  readDollars,
  readName,
  readNumber,
  readShard,
  readUrl,
  wrong,
} from './input-values.ts'
import { type Pairs, readHeaders, readQuery } from './pairs.ts'

/** The inputs as a run uses them. */
export interface Inputs {
  /** Empty where this is the only workflow of its kind. */
  readonly name: string
  readonly command:
    | 'auto'
    | 'illustrate'
    | 'regenerate'
    | 'plan'
    | 'backfill'
    | 'restyle'
    | 'draw'
    | 'publish'
    | 'check'
    | 'meta'
    | 'wire'
    | 'gallery'
    | 'report'
    | 'doctor'
  /** Empty where there is none, or `identity` in its place. */
  readonly apiKey: string
  readonly identity: WorkloadIdentity | undefined
  readonly baseUrl: string
  readonly dialect: DialectName | 'auto'
  readonly headers: Pairs
  readonly query: Pairs
  readonly model: string
  /** Empty where no text model is to be asked. */
  readonly textModel: string
  readonly generator: 'openai' | 'card'
  /** An API or a model is named, and no key is given: its secret may be missing. */
  readonly isKeyMissing: boolean
  readonly quality: 'auto' | 'draft' | 'final'
  readonly token: string
  readonly config: string
  readonly inherit: SharedSettings | undefined
  readonly posts: readonly string[]
  readonly order: 'newest' | 'oldest'
  readonly groupBy: 'none' | 'folder' | 'month'
  /** Infinite where there is no bound. */
  readonly postsPerPullRequest: number
  /** New pictures are drawn by the Batch API. */
  readonly batch: boolean
  /** Undefined where nothing is to be divided. */
  readonly shards: number | undefined
  readonly shard: number | undefined
  readonly instruction: string
  /** Repo path; empty where all of the picture may change. */
  readonly mask: string
  readonly force: boolean
  readonly pullRequest: number | undefined
  readonly draftPullRequests: 'plan' | 'draw'
  readonly deliver: 'auto' | 'commit' | 'pull-request'
  /** Template of commit messages; empty where they are ours. */
  readonly commitMessage: string
  readonly review: 'auto' | 'off' | 'optional' | 'required'
  /** How many pictures are drawn at once at most. */
  readonly concurrency: number
  readonly maxImages: number
  readonly maxCost: number
  /** Infinite where there is no limit. */
  readonly maxImagesPerPullRequest: number
  readonly maxCostPerPullRequest: number
  readonly maxImagesPerDay: number
  readonly maxCostPerDay: number
  readonly maxImagesPerMonth: number
  readonly maxCostPerMonth: number
  readonly builtDir: string
  /** Path from the top of the repo. */
  readonly galleryFile: string
  readonly siteUrl: string | undefined
  readonly dryRun: boolean
  /** How long what was kept for a pull request stays after it was closed. */
  readonly keepDays: number
  readonly failOn: 'error' | 'any' | 'never'
}

/**
 * Reads and checks all inputs.
 * @param get gives an input's text, `''` where it was not set
 * @throws SettingsError that names the input, its value and what is allowed
 */
export function readInputs(get: (name: InputName) => string): Inputs {
  const text = (name: InputName) => get(name).trim() || defaultOf(name)
  const choice = <T extends string>(name: InputName): T => {
    const definition: InputDefinition = inputTable[name]
    const value = text(name)
    if (!definition.values?.includes(value)) wrong(name, value, definition.values?.join(', ') ?? '')
    return value as T
  }

  const given = (name: InputName, read: (name: string, text: string) => number) =>
    text(name) === '' ? undefined : read(name, text(name))
  const limit = (...args: Parameters<typeof given>) => given(...args) ?? Number.POSITIVE_INFINITY

  const apiKey = text('api-key')
  const identity = readIdentity(text)
  const isKeyed = hasKey({ apiKey, identity })
  const generator = choice<'auto' | 'openai' | 'card'>('generator')
  if (generator === 'openai' && !isKeyed) assertPlan(text('command'))

  const instruction = text('instruction')
  const mask = fromTop(text('mask'))
  if (mask !== '' && instruction === '')
    throw new SettingsError('Input `mask` is given, but `instruction` is empty.', {
      hint: 'Say in `instruction` what to change where the mask is transparent, or leave `mask` out.',
    })

  const inputs: Inputs = {
    name: readName('name', text('name')),
    command: choice('command'),
    apiKey,
    identity,
    baseUrl: readUrl('base-url', text('base-url')),
    dialect: choice('dialect'),
    headers: readHeaders(text('headers')),
    query: readQuery(text('query')),
    model: text('model'),
    textModel: text('text-model'),
    generator: generator === 'auto' ? (isKeyed ? 'openai' : 'card') : generator,
    isKeyMissing: generator === 'auto' && !isKeyed && namesApi(text),
    quality: choice('quality'),
    token: text('github-token'),
    config: fromTop(text('config')),
    inherit: readInherit(text('inherit')),
    posts: lines(text('posts')).map(fromTop),
    order: choice('order'),
    groupBy: choice('group-by'),
    postsPerPullRequest: limit('posts-per-pull-request', readAtLeastOne),
    batch: choice('batch') === 'true',
    shards: given('shards', readShard),
    shard: given('shard', readShard),
    instruction,
    mask,
    force: choice('force') === 'true',
    pullRequest: given('pull-request', readNumber),
    draftPullRequests: choice('draft-pull-requests'),
    deliver: choice('deliver'),
    commitMessage: text('commit-message'),
    review: choice('review'),
    concurrency: readConcurrency('concurrency', text('concurrency')),
    maxImages: readCount('max-images', text('max-images')),
    maxCost: readDollars('max-cost', text('max-cost')),
    maxImagesPerPullRequest: limit('max-images-per-pull-request', readCount),
    maxCostPerPullRequest: limit('max-cost-per-pull-request', readDollars),
    maxImagesPerDay: limit('max-images-per-day', readCount),
    maxCostPerDay: limit('max-cost-per-day', readDollars),
    maxImagesPerMonth: limit('max-images-per-month', readCount),
    maxCostPerMonth: limit('max-cost-per-month', readDollars),
    builtDir: text('built-dir'),
    galleryFile: fromTop(text('gallery-file')),
    siteUrl: text('site-url') === '' ? undefined : readUrl('site-url', text('site-url')),
    dryRun: choice('dry-run') === 'true',
    keepDays: readCount('keep-days', text('keep-days')),
    failOn: choice('fail-on'),
  }
  checkArchiveInputs(inputs)
  return inputs
}

/** What a plan says of prices needs no key. */
function assertPlan(command: string): void {
  if (command !== 'plan')
    throw new SettingsError('Input `generator` is `openai`, but `api-key` is empty.', {
      hint: 'Give the key as `api-key: ${{ secrets.OPENAI_API_KEY }}`; a secret that does not exist, or that this event may not see, is an empty text.',
    })
}

/** The token's default is an expression that the runner fills in; elsewhere it means: none. */
const namesApi = (text: (name: InputName) => string): boolean =>
  (['base-url', 'model', 'text-model'] as const).some((name) => text(name) !== defaultOf(name))

const defaultOf = (name: InputName) => {
  const value: string = inputTable[name].default
  return value.startsWith('${{') ? '' : value
}
