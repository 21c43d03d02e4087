import { HeroImagesError } from '../errors.ts'

/** Not all pictures came into the bucket, so that nothing may name them. */
export class UnfinishedUpload extends HeroImagesError {
  override readonly name = 'UnfinishedUpload'
  /** Keys of those that did. */
  readonly sent: readonly string[]

  constructor(cause: HeroImagesError, sent: readonly string[]) {
    super(cause.message, { hint: hintWith(cause.hint, sent), cause })
    this.sent = sent
  }
}

const hintWith = (hint: string | undefined, sent: readonly string[]): string =>
  [`${(hint ?? 'Run this again').replace(/\.$/, '')}.`, ...leftBehind(sent)].join(' ')

const mostNamed = 10

/** That pictures are in the bucket which no commit names, for people; nothing where none is. */
export function leftBehind(keys: readonly string[]): readonly string[] {
  if (keys.length === 0) return []
  const named = keys.slice(0, mostNamed).map((key) => `\`${key}\``)
  const more = keys.length > mostNamed ? ` and ${keys.length - mostNamed} more` : ''
  return [
    `In the bucket, and named by no commit yet: ${named.join(', ')}${more}. The next run uses what is there.`,
  ]
}
