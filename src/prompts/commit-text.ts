import type { LiquidError } from 'liquidjs'
import { SettingsError } from '../errors.ts'
import { cleanText } from '../text/clean-text.ts'
import { engines } from './engine.ts'
import { longest } from './template-variables.ts'

/** What a template of commit messages may ask for. */
export interface CommitFacts {
  /** What the commit does, in one line, as it is said without a template. */
  readonly subject: string
  /** How many posts get a picture. */
  readonly count: number
  /** Title of the post where it is one alone. */
  readonly title: string | null
  /** Their paths. */
  readonly posts: readonly string[]
  /** The branch that the pictures are for. */
  readonly branch: string
}

const sample: CommitFacts = {
  subject: 'Add hero image for posts/a.md',
  count: 1,
  title: 'A title',
  posts: ['posts/a.md'],
  branch: 'main',
}
const several: CommitFacts = { ...sample, count: 2, title: null, posts: ['a.md', 'b.md'] }

/**
 * The message of a commit by a template in Liquid, in which each value is one clean line; the subject
 * alone where the template leaves nothing.
 * @throws SettingsError where the template is not understood, or asks for what there is not
 */
export function writeCommitText(template: string, facts: CommitFacts): string {
  const { subject, count, title, posts, branch } = facts
  const words = {
    ...{ subject, count, branch, posts: [...posts] },
    title: title === null ? null : cleanText(title, longest.title),
  }
  const engine = engines.alt
  try {
    const text: string = engine.renderSync(engine.parse(template), words)
    const lines = text.replace(/[^\S\n]+$/gm, '').replace(/\n{3,}/g, '\n\n')
    return lines.trim() || subject
  } catch (error) {
    throw notUnderstood(error as Partial<LiquidError>)
  }
}

/** Tries a template for one post and for several, before anything is done. @throws SettingsError */
export function checkCommitTemplate(template: string): void {
  for (const facts of [sample, several]) writeCommitText(template, facts)
}

function notUnderstood(error: Partial<LiquidError>): SettingsError {
  const reason = (error.originalError?.message ?? error.message ?? '').replace(
    /, line:\d+, col:\d+$/,
    '',
  )
  const known = Object.keys(sample).map((name) => `\`${name}\``)
  return new SettingsError(`Input \`commit-message\` is not understood: ${reason}.`, {
    hint: `It is Liquid, and may ask for ${known.join(', ')}: \`chore: {{ subject }}\`.`,
    cause: error,
  })
}
