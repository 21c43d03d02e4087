import { HeroImagesError } from '../../errors.ts'
import { isUnanswered, statusOf } from '../../github/api-error.ts'

/** Things to tell people, each of which may go wrong by itself. */
export interface Attempts {
  /**
   * Does one of them, once more where that may help; gives nothing where it went wrong.
   * @param what as the subject of `could not be ...`: `The comment could not be written`
   */
  attempt<T>(what: string, work: () => Promise<T>): Promise<T | undefined>
  /** What went wrong of all that, as one error. */
  afterthought(): HeroImagesError | undefined
}

/** The images are committed and the job summary tells the same: not a reason to lose them. */
export function createAttempts(): Attempts {
  const problems: HeroImagesError[] = []
  return {
    async attempt(what, work) {
      try {
        return await work().catch((error) => {
          if (!mayPass(error)) throw error
          return work()
        })
      } catch (error) {
        problems.push(asProblem(what, error))
        return undefined
      }
    },
    afterthought() {
      const [first, ...others] = problems
      if (first === undefined || others.length === 0) return first
      return new HeroImagesError(problems.map(inOneLine).join(' '), { cause: first })
    },
  }
}

/**
 * What GitHub answered may be another answer the next time; what we say of it will be the same. Where it
 * gave none (5xx), whoever asked has tried that again, with waits.
 */
const mayPass = (error: unknown): boolean =>
  !(error instanceof HeroImagesError) && !isUnanswered(error)

function asProblem(what: string, error: unknown): HeroImagesError {
  if (error instanceof HeroImagesError) return error
  const status = statusOf(error)
  const why =
    status === undefined
      ? error instanceof Error
        ? error.message
        : String(error)
      : `GitHub answered ${status}`
  return new HeroImagesError(`${what}: ${why}.`, {
    hint: 'What was drawn is safe. Run it again.',
    cause: error,
  })
}

const inOneLine = ({ message, hint = '' }: HeroImagesError): string =>
  [message, hint]
    .map((part) => part.replace(/(?<=[^.!?:`])$/, '.'))
    .join(' ')
    .trim()
