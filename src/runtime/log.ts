import * as core from '@actions/core'
import type { Remark } from '../commands/checkout/command.ts'
import type { HeroImagesError } from '../errors.ts'
import type { Log } from '../pipeline/context.ts'
import type { Failed } from '../report/report.ts'
import { oneLine } from '../text/one-line.ts'

/**
 * The runner's log. A line that begins with `::` would be a command to the runner, and texts of
 * posts go through here, so line breaks are folded and leading colons are moved away.
 */
export const actionsLog: Log = { info: (line) => core.info(oneLine(line)) }

/** A failed post, on its line. */
export function annotate({ post, line, message, hint }: Failed): void {
  core.error(sentence(message, hint), {
    title: 'No hero image',
    ...(post === '' ? {} : { file: post }),
    ...(line === undefined ? {} : { startLine: line }),
  })
}

/** What a job on the checkout has to say of a file. */
export function remark({ level, title, message, file, line }: Remark): void {
  const say = { error: core.error, warning: core.warning, notice: core.notice }[level]
  say(message, {
    title,
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  })
}

/** An error that ended the run. */
export function annotateError({ message, hint, file, line }: HeroImagesError): void {
  core.error(sentence(message, hint), {
    title: 'hero-images',
    ...(file === undefined ? {} : { file }),
    ...(line === undefined ? {} : { startLine: line }),
  })
}

/** What to know although nothing is wrong. */
export const notice = (text: string): void => core.notice(text, { title: 'hero-images' })

export const warn = (text: string): void => core.warning(text, { title: 'hero-images' })

const sentence = (message: string, hint: string | undefined) =>
  hint === undefined ? message : `${message} ${hint}`
