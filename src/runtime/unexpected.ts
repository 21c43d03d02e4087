import { HeroImagesError } from '../errors.ts'
import { statusOf } from '../github/api-error.ts'

/** What helps where the system says no; for any other reason its own words have to do. */
const systemHints: Readonly<Record<string, string>> = {
  EACCES: 'Let this user read and write there, then run it again.',
  EPERM: 'Let this user read and write there, then run it again.',
  EROFS: 'Let this user read and write there, then run it again.',
  ENOSPC: 'Free some of the disk, then run it again.',
  EDQUOT: 'Free some of the disk, then run it again.',
  EMFILE: 'Let this user open more files (`ulimit -n`), then run it again.',
}

/** Whether it is a fault of ours: neither GitHub answered so, nor did the system refuse something. */
export const isOurs = (error: unknown): boolean =>
  statusOf(error) === undefined && !isOfSystem(error)

/** What Node makes of a system call that failed. */
const isOfSystem = (error: unknown): error is NodeJS.ErrnoException & { readonly code: string } => {
  const { code, syscall }: Partial<NodeJS.ErrnoException> = Object(error)
  return code !== undefined && syscall !== undefined
}

/**
 * An error that nobody foresaw, as people are told of it: what GitHub answered, what the system refused, or
 * a fault of ours, which the hint asks them to report.
 * @param report how, as the end of a sentence
 */
export function unexpected(error: unknown, report: string): HeroImagesError {
  const message = error instanceof Error ? error.message : String(error)
  const status = statusOf(error)
  if (status !== undefined)
    return new HeroImagesError(`GitHub answered ${status}: ${message}`, {
      hint: 'Run it again; what was drawn is kept. If it stays, see https://www.githubstatus.com',
      cause: error,
    })
  if (isOfSystem(error))
    return new HeroImagesError(`The system refused: ${message}`, {
      hint: systemHints[error.code] ?? 'Look at what it names, then run it again.',
      cause: error,
    })
  return new HeroImagesError(`Unexpected error: ${message}`, {
    hint: `Run it again; if it stays, please report it ${report}.`,
    cause: error,
  })
}
