import { parseArgs } from 'node:util'
import { type CommandName, commands, isCommand } from '../commands/checkout/table.ts'
import { SettingsError } from '../errors.ts'
import { type InputName, inputTable } from '../settings/input-table.ts'

/** Inputs that mean nothing on a local checkout. */
const onlyOnGitHub: readonly InputName[] = [
  'command',
  'name',
  'identity-provider-id',
  'service-account-id',
  'identity-audience',
  'inherit',
  'github-token',
  'pull-request',
  'deliver',
  'group-by',
  'posts-per-pull-request',
  'shards',
  'shard',
  'max-images-per-pull-request',
  'max-cost-per-pull-request',
]

export const cliInputs = (Object.keys(inputTable) as InputName[]).filter(
  (name) => !onlyOnGitHub.includes(name),
)

/** One call of the CLI. */
export interface CliCall {
  /** What to do; nothing where help is asked for. */
  readonly command: CommandName | undefined
  readonly json: boolean
  readonly csv: boolean
  readonly write: boolean
  readonly prompts: boolean
  readonly yes: boolean
  /** Folder of the repo. */
  readonly dir: string
  /** An input's text: flag, else `HERO_IMAGES_*`, for the key also `OPENAI_API_KEY`; else empty. */
  readonly get: (name: InputName) => string
}

/**
 * Reads `hero-images <command> [paths or folder] [flags]`.
 * @throws SettingsError for unknown commands and flags
 */
export function readArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): CliCall {
  const { values, positionals } = parse(argv)
  const [name, ...rest] = positionals
  const command = values.help === true || name === 'help' ? undefined : named(name)
  const given = command && givenAs(command, rest)
  const isSet = (input: InputName) => [values[input], env[variable(input)]].some(Boolean)
  const usual = isSet('api-key') || isSet('base-url') ? {} : usualKey(env)
  return {
    command,
    json: values.json === true,
    csv: asCsv(values, command),
    write: values.write === true,
    prompts: values.prompts === true,
    yes: values.yes === true,
    dir: typeof values.dir === 'string' ? values.dir : '.',
    get: (name) => {
      // No workflow is to write its own file, so no input says so: what `init` does is a plan.
      if (name === 'command') return isOnlyHere(command) ? 'plan' : (command ?? '')
      if (given?.input === name) return given.text
      const flag = values[name]
      if (flag === true) return 'true'
      const own = typeof flag === 'string' ? flag : (env[variable(name)] ?? '')
      return own === '' ? (usual[name] ?? '') : own
    },
  }
}

function named(name: string | undefined): CommandName | undefined {
  if (name === undefined || isCommand(name)) return name
  throw new SettingsError(`\`${name}\` is no command.`, {
    hint: `Known are ${Object.keys(commands).join(', ')}; \`hero-images --help\` tells more.`,
  })
}

function asCsv(
  { csv, json }: Readonly<Record<string, unknown>>,
  command: CommandName | undefined,
): boolean {
  if (csv !== true || command === undefined) return false
  const able = Object.entries(commands).filter(([, { givesCsv }]) => givesCsv)
  if (!commands[command].givesCsv)
    throw new SettingsError(`\`${command}\` gives no table for \`--csv\`.`, {
      hint: `That is for ${able.map(([name]) => `\`${name}\``).join(', ')}.`,
    })
  if (json === true)
    throw new SettingsError('`--csv` and `--json` were both asked for.', {
      hint: 'Give one of them.',
    })
  return true
}

/** No workflow can ask for it, so that the input `command` does not know it. */
const isOnlyHere = (command: CommandName | undefined): boolean =>
  command === 'init' || command === 'sweep'

/** The words behind a command as the input that they stand for. */
function givenAs(
  command: CommandName,
  rest: readonly string[],
): { readonly input: InputName; readonly text: string } | undefined {
  const { takes: input, usage } = commands[command]
  if (rest.length === 0) return undefined
  if (input === 'built-dir' && rest.length > 1)
    throw new SettingsError(`\`${command}\` takes one folder, not ${rest.length}.`, {
      hint: `Call it as \`hero-images ${usage}\`.`,
    })
  return { input, text: rest.join('\n') }
}

/** The variables of OpenAI's own programs: the key goes nowhere but where they send it. */
const usualKey = ({
  OPENAI_API_KEY = '',
  OPENAI_BASE_URL = '',
}: Readonly<Record<string, string | undefined>>): Partial<Record<InputName, string>> =>
  OPENAI_API_KEY === '' ? {} : { 'api-key': OPENAI_API_KEY, 'base-url': OPENAI_BASE_URL }

/** `max-cost` is `HERO_IMAGES_MAX_COST`. */
export const variable = (name: InputName): string =>
  `HERO_IMAGES_${name.toUpperCase().replaceAll('-', '_')}`

const isSwitch = (name: InputName) => {
  const { default: value }: { default: string } = inputTable[name]
  return value === 'false'
}

function parse(argv: readonly string[]) {
  const options = Object.fromEntries([
    ...cliInputs.map((name) => [name, { type: isSwitch(name) ? 'boolean' : 'string' }] as const),
    ['json', { type: 'boolean' }] as const,
    ['csv', { type: 'boolean' }] as const,
    ['write', { type: 'boolean' }] as const,
    ['prompts', { type: 'boolean' }] as const,
    ['yes', { type: 'boolean' }] as const,
    ['dir', { type: 'string' }] as const,
    ['help', { type: 'boolean', short: 'h' }] as const,
  ])
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      options,
      allowPositionals: true,
    })
    return { values: values as Readonly<Record<string, unknown>>, positionals }
  } catch (error) {
    throw new SettingsError((error as Error).message, {
      hint: '`hero-images --help` lists the flags.',
      cause: error,
    })
  }
}
