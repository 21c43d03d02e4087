import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** What a process took: wall clock seconds, and the most memory that it had, in bytes. */
export interface Cost {
  readonly seconds: number
  readonly peak: number
  readonly stdout: string
}

/**
 * Runs a script with this Node in a process of its own, and measures it.
 * @param flags of Node itself
 * @throws where it fails
 */
export function measure(
  script: string,
  args: readonly string[],
  flags: readonly string[] = [],
): Cost {
  const dir = mkdtempSync(join(tmpdir(), 'hero-peak-'))
  const file = join(dir, 'peak')
  const tell = `import { writeFileSync } from 'node:fs'
process.on('exit', () => writeFileSync(${JSON.stringify(file)}, String(process.resourceUsage().maxRSS)))`
  const hook = `data:text/javascript,${encodeURIComponent(tell)}`
  try {
    const start = performance.now()
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      [...flags, '--import', hook, script, ...args],
      { encoding: 'utf8', maxBuffer: 1 << 28, env: { PATH: process.env.PATH } },
    )
    const seconds = (performance.now() - start) / 1000
    if (status !== 0)
      throw new Error(`${script} ${args[0]} ended with ${status}: ${stderr}${stdout}`)
    // maxRSS is in kilobytes (Node.js, process.resourceUsage).
    return { seconds, peak: Number(readFileSync(file, 'utf8')) * 1024, stdout }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
