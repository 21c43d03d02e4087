import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a process took: wall clock and processor seconds, and the most memory that it had, in bytes. */
export interface Cost {
  readonly seconds: number
  readonly cpu: number
  readonly peak: number
  readonly stdout: string
}

/** What a process of Node says of itself when it ends. */
export interface Usage {
  /** Flags of Node by which it says so. */
  readonly flags: readonly string[]
  /** What it said, after its end. */
  read(): Pick<Cost, 'cpu' | 'peak'>
}

/** Has processes say what they took, in a folder that goes after `work`. */
export async function withUsage<T>(work: (usage: Usage) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'hero-usage-'))
  const file = join(dir, 'usage')
  // On Linux maxRSS begins with what the parent had when it was forked; VmHWM (proc_pid_status(5)) does not.
  const tell = `import { existsSync, readFileSync, writeFileSync } from 'node:fs'
process.on('exit', () => {
  const own = existsSync('/proc/self/status') && readFileSync('/proc/self/status', 'utf8')
  const usage = process.resourceUsage()
  const [, peak = usage.maxRSS] = /VmHWM:\\s+(\\d+) kB/.exec(own || '') ?? []
  writeFileSync(${JSON.stringify(file)}, JSON.stringify({ ...usage, maxRSS: Number(peak) }))
})`
  const read = () => {
    if (!existsSync(file)) throw new Error('The process ended without a word.')
    const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(readFileSync(file, 'utf8'))
    // Microseconds and kilobytes (Node.js, process.resourceUsage).
    return { cpu: (userCPUTime + systemCPUTime) / 1e6, peak: maxRSS * 1024 }
  }
  try {
    return await work({
      flags: [`--import=data:text/javascript,${encodeURIComponent(tell)}`],
      read,
    })
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}

/**
 * Runs a script with this Node in a process of its own, and measures it.
 * @param flags of Node itself
 * @throws where it fails
 */
export const measure = (
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Promise<Cost> =>
  withUsage(async (usage) => {
    const start = performance.now()
    const stdout = await output(process.execPath, [...flags, ...usage.flags, script, ...args])
    return { seconds: (performance.now() - start) / 1000, ...usage.read(), stdout }
  })

/** What a program prints. @throws where it fails */
export function output(
  program: string,
  args: readonly string[],
  cwd = process.cwd(),
): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(program, args, { cwd, env: { PATH: process.env.PATH } })
    const said = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text
      })
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve(said.stdout)
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}: ${said.stderr}`))
    })
  })
}
