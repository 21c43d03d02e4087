import { parseArgs } from 'node:util'
import { SettingsError } from '../errors.ts'
import { type InputName, inputTable } from '../settings/inputs.ts'

/** Inputs that mean nothing on a local checkout. */
const onlyOnGitHub: readonly InputName[] = ['command', 'github-token', 'pull-request', 'deliver']

export const cliInputs = (Object.keys(inputTable) as InputName[]).filter(
  (name) => !onlyOnGitHub.includes(name),
)

export const commands = ['plan', 'illustrate', 'regenerate'] as const

/** One call of the CLI. */
export interface Call {
  readonly help: boolean
  readonly json: boolean
  /** Folder of the repo. */
  readonly dir: string
  /** An input's text: flag, else `HERO_IMAGES_*`, else empty. */
  readonly get: (name: InputName) => string
}

/**
 * Reads `hero-images <command> [paths] [flags]`.
 * @throws SettingsError for unknown commands and flags
 */
export function readArguments(
  argv: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
): Call {
  const { values, positionals } = parse(argv)
  const [command, ...paths] = positionals
  const isHelp = values.help === true || command === undefined || command === 'help'
  if (!isHelp && !(commands as readonly string[]).includes(command))
    throw new SettingsError(`\`${command}\` is no command.`, {
      hint: `Known are ${commands.join(', ')}; \`hero-images --help\` tells more.`,
    })
  return {
    help: isHelp,
    json: values.json === true,
    dir: typeof values.dir === 'string' ? values.dir : '.',
    get: (name) => {
      if (name === 'command') return command ?? ''
      if (name === 'posts' && paths.length > 0) return paths.join('\n')
      const flag = values[name]
      if (flag === true) return 'true'
      return typeof flag === 'string' ? flag : (env[variable(name)] ?? '')
    },
  }
}

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
