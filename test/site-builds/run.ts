import { spawn, spawnSync } from 'node:child_process'
import { delimiter, dirname } from 'node:path'

/** Own network with nothing but loopback, where Linux lets us have one. */
const cutOff = ['--map-root-user', '--net', 'sh', '-c', 'ip link set lo up; exec "$@"', 'sh']
const canCutOff =
  process.platform === 'linux' && spawnSync('unshare', [...cutOff, 'true']).status === 0

type Command = readonly [string, ...string[]]
type Env = Readonly<Record<string, string | undefined>>

/**
 * Runs a generator to its end, with this Node.js and the site's own packages first, and without a
 * network where the machine can do that: builds must not need one.
 * @throws Error with all that it printed, where it fails
 */
export async function build(command: Command, cwd: string, env: Env = {}): Promise<void> {
  const { HOME, TMPDIR } = process.env
  const path = [`${cwd}/node_modules/.bin`, dirname(process.execPath), process.env.PATH]
  await run(canCutOff ? ['unshare', ...cutOff, ...command] : command, cwd, {
    ...{ HOME, TMPDIR, NO_COLOR: '1', CI: 'true', LANG: 'C.UTF-8', TZ: 'UTC' },
    PATH: path.join(delimiter),
    ...env,
  })
}

/**
 * Runs a program to its end.
 * @returns what it printed, without its complaints
 * @throws Error with all that it printed, where it fails
 */
export async function run([program, ...args]: Command, cwd: string, env: Env): Promise<string> {
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let [output, printed] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text
    printed += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    printed += text
  })
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', resolve)
  })
  if (code !== 0) throw new Error(`${program} ${args.join(' ')} ended with ${code}:\n${printed}`)
  return output
}
