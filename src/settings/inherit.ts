import { wrong } from './input-values.ts'

/** Where settings are that several repositories share. */
export interface SharedSettings {
  readonly owner: string
  readonly repo: string
  /** From the top of that repository. */
  readonly path: string
  /** A branch, a tag or a commit; absent: the default branch. */
  readonly ref: string | undefined
}

const form = /^([\w.-]+)\/([\w.-]+):([^@:\s]+)(?:@([^\s@:~^?*[\\]+))?$/

/**
 * Reads `owner/repo:path@ref`; nothing where nothing is to be inherited.
 * @throws SettingsError
 */
export function readInherit(text: string): SharedSettings | undefined {
  if (text === '') return undefined
  const [, owner, repo, path = '', ref] = form.exec(text) ?? []
  const leavesRepo = path.split('/').some((step) => ['', '.', '..'].includes(step))
  if (owner === undefined || repo === undefined || leavesRepo || ref?.includes('..'))
    wrong(
      'inherit',
      text,
      'owner/repo:path, or owner/repo:path@ref, as acme/.github:hero-images.yml@main',
    )
  return { owner, repo, path, ref }
}

/** As the input has it. */
export const inWorkflow = ({ owner, repo, path, ref }: SharedSettings): string =>
  `${owner}/${repo}:${path}${ref === undefined ? '' : `@${ref}`}`
