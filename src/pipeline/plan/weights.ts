import { SettingsError } from '../../errors.ts'
import { parseSize } from '../../pictures/size-text.ts'
import { enoughBytes, judgeWeight } from '../../pictures/weight.ts'
import { lineOfSetting } from '../../settings/parse-file.ts'
import type { SocialImage } from '../../settings/social-schema.ts'
import type { RunContext } from '../context.ts'
import type { RepoState } from '../find/repo-state.ts'
import type { KnownSettings } from '../find/run-settings.ts'
import { readPaths } from '../find/settings-of-repo.ts'
import type { Job } from '../job.ts'

/** A social image that is asked to be lighter than a drawing can be. */
interface TooLight {
  readonly isCertain: boolean
  readonly message: string
  readonly hint: string
  /** Where the settings file may say so, the most telling first. */
  readonly at: readonly (readonly (string | number)[])[]
}

type Images = Pick<KnownSettings, 'social' | 'moreSocial'>

const tooLight = ({ social, moreSocial }: Images): readonly TooLight[] =>
  [social, ...(moreSocial ?? [])].flatMap((image, at) => {
    const { size, format } = image
    const judged = judgeWeight(parseSize(size), format, image['max-bytes'])
    if (judged === 'well') return []
    const key = moreSocial ? ['social', at] : ['social']
    return [
      {
        isCertain: judged === 'never',
        message: messageOf(image, key.join('.'), judged),
        hint: hintOf(image),
        at: [[...key, 'max-bytes'], [...key, 'format'], [...key, 'size'], key],
      },
    ]
  })

const messageOf = ({ size, format, ...image }: SocialImage, key: string, judged: string) => {
  const what = `\`${key}\`: a drawn picture of ${size} as ${format}`
  const most = `${image['max-bytes']} bytes (\`max-bytes\`)`
  const why = format === 'png' ? ', for PNG has no quality to lower' : ''
  return judged === 'never'
    ? `${what} cannot be as light as ${most}${why}.`
    : `${what} is mostly heavier than ${most}${why}: such a post would get none.`
}

function hintOf({ size, format }: SocialImage): string {
  const other =
    format === 'png' ? 'Write `format: jpeg` or `format: webp`, or' : 'Ask for a smaller `size`, or'
  return `${other} allow \`max-bytes: ${enoughBytes(parseSize(size), format)}\`.`
}

/** Weights that drawings do not reach, as people are told of them. Cards do. */
export const weightWarnings = (settings: Images): readonly string[] =>
  tooLight(settings).map(({ message, hint }) => `${message} ${hint}`)

/**
 * Stops before anything is paid for where a social image is asked to be lighter than any drawing can be:
 * each would be paid, and none placed.
 * @throws SettingsError at the line of the settings, and what the repo throws
 */
export async function assertWeights(
  { settings }: Pick<RepoState, 'settings'>,
  { settingsAt, head }: Pick<Job, 'settingsAt' | 'head'>,
  { repo, inputs: { config } }: Pick<RunContext, 'repo' | 'inputs'>,
): Promise<void> {
  const problem = tooLight(settings).find(({ isCertain }) => isCertain)
  if (problem === undefined) return
  const snapshot = await repo.snapshot(settingsAt === 'head' ? head : settingsAt)
  const text = (await readPaths(repo, snapshot, [config])).get(config)
  const line = text && lineOfSetting(new TextDecoder().decode(text), problem.at)
  throw new SettingsError(problem.message, {
    file: config,
    ...(line ? { line } : {}),
    hint: `${problem.hint} Nothing was drawn.`,
  })
}
