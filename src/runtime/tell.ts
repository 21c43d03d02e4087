import * as core from '@actions/core'
import { warn } from './log.ts'
import type { Outputs } from './output-table.ts'

/**
 * Writes the outputs of the step. Of one that is written twice the last counts. Where the runner's file
 * cannot be written, that is a warning: the run did what it did.
 */
export function writeOutputs(outputs: Outputs): void {
  areTold = true
  try {
    for (const [name, value] of Object.entries(outputs)) core.setOutput(name, value)
  } catch (error) {
    warnOnce('The outputs of this step could not be written', error)
  }
}

/** Whether outputs tell what this run did. */
export const hasOutputs = (): boolean => areTold
let areTold = false

/** Writes the job summary; the same holds. */
export async function writeSummary(markdown: string): Promise<void> {
  try {
    await core.summary.addRaw(markdown, true).write()
  } catch (error) {
    warnOnce('The job summary could not be written', error)
  } finally {
    // What was not written is not to stand before what comes next.
    core.summary.emptyBuffer()
  }
}

const told = new Set<string>()

function warnOnce(what: string, error: unknown): void {
  if (told.has(what)) return
  told.add(what)
  const why = error instanceof Error ? error.message : String(error)
  warn(`${what}: ${why}. What was drawn is safe: the comment and the commit tell of it.`)
}
