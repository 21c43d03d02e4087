import { mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** The temporary folder of one run, which takes nothing any more once it is filled. */
export interface TemporaryDisk {
  /** Variables for the run. */
  readonly env: Readonly<Record<string, string>>
  fill(): void
  close(): void
}

/**
 * A file stands where the folder was: no account of the machine can write below it.
 * @param outputs the files of the runner for outputs and summary are full from the start
 */
export function openDisk({ outputs = false } = {}): TemporaryDisk {
  const folder = mkdtempSync(join(tmpdir(), 'hero-disk-'))
  const full = { GITHUB_OUTPUT: '/dev/full', GITHUB_STEP_SUMMARY: '/dev/full' }
  return {
    env: { TMPDIR: folder, ...(outputs && full) },
    fill() {
      renameSync(folder, `${folder}.full`)
      writeFileSync(folder, '')
    },
    close() {
      for (const path of [folder, `${folder}.full`]) rmSync(path, { recursive: true, force: true })
    },
  }
}
