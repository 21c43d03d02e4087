import { describe, expect, it, test } from 'vitest'
import { commands } from '../../src/commands/checkout/table.ts'
import { SettingsError } from '../../src/errors.ts'
import { cliInputs, readArguments, variable } from '../../src/runtime/cli-arguments.ts'
import { help } from '../../src/runtime/cli-help.ts'
import { type InputName, inputTable } from '../../src/settings/input-table.ts'
import { readInputs } from '../../src/settings/inputs.ts'

const read = (line: string, env: Readonly<Record<string, string>> = {}) =>
  readArguments(line.split(' ').filter(Boolean), env)

describe('readArguments', () => {
  it('reads command, paths and flags in any order', () => {
    const call = read('--json regenerate a.md --max-cost 1.5 b/**/*.md --force --dir ../blog')
    expect(call).toMatchObject({ command: 'regenerate', json: true, dir: '../blog' })
    expect(call.get('command')).toBe('regenerate')
    expect(call.get('posts')).toBe('a.md\nb/**/*.md')
    expect(call.get('max-cost')).toBe('1.5')
    expect(call.get('force')).toBe('true')
    expect(call.get('dry-run')).toBe('')
  })

  it('gives inputs with their defaults', () => {
    const inputs = readInputs(read('plan').get)
    expect(inputs).toMatchObject({ command: 'plan', generator: 'card', maxImages: 10, posts: [] })
    expect(read('plan')).toMatchObject({ json: false, dir: '.' })
  })

  it('takes flags over variables, and paths over both', () => {
    const env = { HERO_IMAGES_MODEL: 'by-variable', HERO_IMAGES_POSTS: 'v.md' }
    expect(read('plan', env).get('model')).toBe('by-variable')
    expect(read('plan --model=by-flag', env).get('model')).toBe('by-flag')
    expect(read('plan', env).get('posts')).toBe('v.md')
    expect(read('plan --posts f.md', env).get('posts')).toBe('f.md')
    expect(read('plan --posts f.md p.md', env).get('posts')).toBe('p.md')
  })

  it('reads the usual variables for key and address, where neither is given otherwise', () => {
    const usual = { OPENAI_API_KEY: 'sk-usual', OPENAI_BASE_URL: 'https://usual.example/v1' }
    const both = (line: string, env = {}) => {
      const call = read(line, { ...usual, ...env })
      return [call.get('api-key'), call.get('base-url')]
    }
    expect(both('plan')).toEqual(['sk-usual', 'https://usual.example/v1'])
    expect(read('plan', { OPENAI_BASE_URL: 'https://x.example' }).get('base-url')).toBe('')
    // A key goes nowhere but where it is meant to go.
    expect(both('plan --base-url https://other.example')).toEqual(['', 'https://other.example'])
    expect(both('plan', { HERO_IMAGES_BASE_URL: 'https://o.example' })).toEqual([
      '',
      'https://o.example',
    ])
    expect(both('plan', { HERO_IMAGES_API_KEY: 'sk-own' })).toEqual(['sk-own', ''])
    expect(both('plan --api-key sk-flag')).toEqual(['sk-flag', ''])
  })

  it('reads switches from variables', () => {
    expect(readInputs(read('plan', { HERO_IMAGES_FORCE: 'true' }).get).force).toBe(true)
  })

  it('takes what follows `--` for paths', () => {
    expect(read('illustrate -- --odd.md').get('posts')).toBe('--odd.md')
  })

  it('takes `--csv` for the report alone, and one form at a time', () => {
    expect(read('report --csv content/**')).toMatchObject({ command: 'report', csv: true })
    expect(read('report').csv).toBe(false)
    expect(() => read('check dist --csv')).toThrow('`check` gives no table for `--csv`')
    expect(() => read('report --csv --json')).toThrow('both asked for')
  })

  it('takes the folder behind `check` and `meta` for the built site', () => {
    const call = read('meta dist --site-url https://x.example/b/ --posts a.md')
    expect(call.get('built-dir')).toBe('dist')
    expect(call.get('posts')).toBe('a.md')
    expect(readInputs(call.get)).toMatchObject({
      command: 'meta',
      builtDir: 'dist',
      siteUrl: 'https://x.example/b',
    })
    expect(read('check', { HERO_IMAGES_BUILT_DIR: 'public' }).get('built-dir')).toBe('public')
  })

  test.each(['', '--help', '-h', 'help', 'plan --help', 'nonsense -h', '--json'])(
    '%j asks for help',
    (line) => {
      expect(read(line).command).toBeUndefined()
    },
  )

  test.each([
    ['draw', '`draw` is no command.', 'plan, illustrate, regenerate'],
    ['auto', '`auto` is no command.', 'plan, illustrate, regenerate'],
    ['a.md plan', '`a.md` is no command.', 'plan, illustrate, regenerate'],
    ['check dist public', '`check` takes one folder, not 2.', 'check <built-dir>'],
    ['plan --max-price 3', "Unknown option '--max-price'", '--help'],
    ['plan -x', "Unknown option '-x'", '--help'],
    ['plan --force=yes', "'--force' does not take an argument", '--help'],
    ['plan --model', "'--model <value>' argument missing", '--help'],
    ['plan --github-token x', "Unknown option '--github-token'", '--help'],
    ['plan --deliver commit', "Unknown option '--deliver'", '--help'],
  ])('%j is refused', (line, message, hint) => {
    const run = () => read(line)
    expect(run).toThrow(SettingsError)
    expect(run).toThrow(message)
    expect(run).toThrow(expect.objectContaining({ hint: expect.stringContaining(hint) }))
  })
})

describe('help', () => {
  const known = cliInputs.map((name) => [name, variable(name)] as const)

  test.each(known)('tells --%s and %s', (name, env) => {
    expect(help).toMatch(new RegExp(`^  --${name}( \\(.+\\))?   ${env}$`, 'm'))
    const said = help.replace(/\s+/g, ' ')
    expect(said).toContain(inputTable[name].description)
  })

  it('tells the commands, and the flags that are no inputs', () => {
    const calls = help.split('\n').filter((line) => line.startsWith('  hero-images '))
    for (const { usage, says } of Object.values(commands))
      expect(calls).toContain(`  ${`hero-images ${usage}`.padEnd(46)}  ${says}`)
    for (const command of Object.keys(commands)) expect(help).toContain(`hero-images ${command}`)
    expect(help).toContain('--json')
    expect(help).toContain('--dir')
  })

  it('does not tell of inputs that mean nothing here', () => {
    const only = (Object.keys(inputTable) as InputName[]).filter(
      (name) => !cliInputs.includes(name),
    )
    expect(only).toEqual([
      'command',
      'name',
      'identity-provider-id',
      'service-account-id',
      'identity-audience',
      'github-token',
      'inherit',
      'group-by',
      'posts-per-pull-request',
      'shards',
      'shard',
      'pull-request',
      'deliver',
      'max-images-per-pull-request',
      'max-cost-per-pull-request',
    ])
    for (const name of only) expect(help).not.toContain(`--${name}`)
  })

  it('fits a terminal of 100 columns', () => {
    expect(Math.max(...help.split('\n').map((line) => line.length))).toBeLessThanOrEqual(100)
  })
})
