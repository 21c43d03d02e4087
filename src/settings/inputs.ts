import { SettingsError } from '../errors.ts'
import {
  fromTop,
  lines,
  readCount,
  readDollars,
  readNumber,
  readUrl,
  wrong,
} from './input-values.ts'

/** One input of the action; the CLI knows it as `--name` and as `HERO_IMAGES_NAME`. */
export interface InputDefinition {
  readonly default: string
  readonly description: string
  /** All values that are allowed, where there are only these. */
  readonly values?: readonly string[]
}

/** Every input. action.yml and the documents are tested against this table. */
export const inputTable = {
  command: {
    default: 'auto',
    description:
      'What to do. `auto` follows the event; `illustrate` draws what is missing; `regenerate` draws the named posts again; `plan` only says what would be drawn and what it would cost. After the build of the site: `check` says which social tags its pages lack; `meta` puts them in. `wire` proposes patches for templates that ignore the images of posts, by a pull request of its own.',
    values: ['auto', 'illustrate', 'regenerate', 'plan', 'check', 'meta', 'wire'],
  },
  'api-key': {
    default: '',
    description:
      'Key of the images API, from a secret. Without it the `card` generator draws a branded title card.',
  },
  'base-url': {
    default: 'https://api.openai.com/v1',
    description:
      'Address of any OpenAI-compatible API (OpenAI, KissAPI, LiteLLM, LocalAI, ...), up to and with its `/v1`.',
  },
  model: { default: 'gpt-image-2', description: 'Image model to draw with.' },
  'text-model': {
    default: '',
    description:
      'Optional text model of the same API, such as `gpt-5-mini`. It writes what the picture shows (the concept) from the article, and the alternative text from the finished picture, for posts whose people wrote none. Without it both come from the template.',
  },
  generator: {
    default: 'auto',
    description: 'Who draws. `auto`: `openai` with a key, `card` without one.',
    values: ['auto', 'openai', 'card'],
  },
  'github-token': {
    default: '${{ github.token }}',
    description:
      'Token that reads the repo, commits and comments. Needs `contents: write` and `pull-requests: write`.',
  },
  config: {
    default: '.github/hero-images.yml',
    description: 'Path of the settings file. It may be absent.',
  },
  posts: {
    default: '',
    description:
      'Globs or paths of posts, one a line. Only these are looked at; on a `workflow_dispatch`, a post named here is drawn again.',
  },
  instruction: {
    default: '',
    description: 'What to change when a post is drawn again, in a sentence.',
  },
  force: {
    default: 'false',
    description: 'Also replace images that people made, for posts that are named.',
    values: ['true', 'false'],
  },
  'pull-request': {
    default: '',
    description: 'Number of the pull request to work on, where the event names none.',
  },
  deliver: {
    default: 'auto',
    description:
      'How images arrive: `commit` to the branch, or `pull-request`. `auto`: a commit, but a pull request where the branch is the default one.',
    values: ['auto', 'commit', 'pull-request'],
  },
  'max-images': { default: '10', description: 'How many posts one run may draw for.' },
  'max-cost': {
    default: '2.00',
    description: 'US dollars that one run may spend, by list-price estimate.',
  },
  'built-dir': {
    default: '',
    description:
      'Folder of the built site, from the top of the repo (`dist`, `public`, `_site`), for `check` and `meta`.',
  },
  'site-url': {
    default: '',
    description:
      'Absolute address of the deployed site with its base path, such as `https://example.org/blog`; wins over what the repo tells. `meta` needs it where the repo tells none.',
  },
  'dry-run': {
    default: 'false',
    description: 'Only plan: draw nothing, change nothing.',
    values: ['true', 'false'],
  },
  'fail-on': {
    default: 'error',
    description:
      'When the step turns red. `error`: settings, key or account are wrong, or nothing at all could be done; `any`: any post failed; `never`. For `check`, a post has failed whose page shows no picture of it, with `any` also one that lacks anything else.',
    values: ['error', 'any', 'never'],
  },
} as const satisfies Record<string, InputDefinition>

export type InputName = keyof typeof inputTable

/** The inputs as a run uses them. */
export interface Inputs {
  readonly command: 'auto' | 'illustrate' | 'regenerate' | 'plan' | 'check' | 'meta' | 'wire'
  readonly apiKey: string
  readonly baseUrl: string
  readonly model: string
  /** Empty where no text model is to be asked. */
  readonly textModel: string
  readonly generator: 'openai' | 'card'
  readonly token: string
  readonly config: string
  readonly posts: readonly string[]
  readonly instruction: string
  readonly force: boolean
  readonly pullRequest: number | undefined
  readonly deliver: 'auto' | 'commit' | 'pull-request'
  readonly maxImages: number
  readonly maxCost: number
  readonly builtDir: string
  readonly siteUrl: string | undefined
  readonly dryRun: boolean
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

  const apiKey = text('api-key')
  const generator = choice<'auto' | 'openai' | 'card'>('generator')
  if (generator === 'openai' && apiKey === '')
    throw new SettingsError('Input `generator` is `openai`, but `api-key` is empty.', {
      hint: 'Give the key as `api-key: ${{ secrets.OPENAI_API_KEY }}`; a secret that does not exist, or that this event may not see, is an empty text.',
    })

  return {
    command: choice('command'),
    apiKey,
    baseUrl: readUrl('base-url', text('base-url')),
    model: text('model'),
    textModel: text('text-model'),
    generator: generator === 'auto' ? (apiKey === '' ? 'card' : 'openai') : generator,
    token: text('github-token'),
    config: fromTop(text('config')),
    posts: lines(text('posts')).map(fromTop),
    instruction: text('instruction'),
    force: choice('force') === 'true',
    pullRequest:
      text('pull-request') === '' ? undefined : readNumber('pull-request', text('pull-request')),
    deliver: choice('deliver'),
    maxImages: readCount('max-images', text('max-images')),
    maxCost: readDollars('max-cost', text('max-cost')),
    builtDir: text('built-dir'),
    siteUrl: text('site-url') === '' ? undefined : readUrl('site-url', text('site-url')),
    dryRun: choice('dry-run') === 'true',
    failOn: choice('fail-on'),
  }
}

/** The token's default is an expression that the runner fills in; elsewhere it means: none. */
const defaultOf = (name: InputName) => {
  const value: string = inputTable[name].default
  return value.startsWith('${{') ? '' : value
}
