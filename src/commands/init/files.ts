import { inputTable } from '../../settings/input-table.ts'
import { workflowText } from '../../workflow/write.ts'
import { brandText, usualLook } from './brand-text.ts'
import type { FoundBlog } from './look.ts'
import type { Answers } from './questions.ts'
import { settingsText } from './settings-text.ts'

/** A file that `init` would have, and whether something is in its place already. */
export interface InitFile {
  readonly path: string
  readonly text: string
  /** Why it is not written, for people; absent where it is. */
  readonly kept?: string
}

export const workflowFile = '.github/workflows/hero-images.yml'

/** Name of the secret: of OpenAI's key, or of another API's. */
export const secretName = ({ drawer }: Answers): string | undefined => {
  if (drawer?.kind !== 'model') return undefined
  return drawer.baseUrl === undefined ? 'OPENAI_API_KEY' : 'IMAGES_API_KEY'
}

/**
 * The files that a repo gets: workflow, brand template where a model draws, and settings where there is
 * something to say. Pure.
 * @param isThere whether a file or folder is at a path; such a one stays as it is
 * @param brandPath where the brand template belongs
 */
export function filesFor(
  found: FoundBlog,
  answers: Answers,
  isThere: (path: string) => boolean,
  brandPath: string,
): readonly InitFile[] {
  const { workflows, hasBrand, identity, colours } = found
  const { review = 'optional', monthly, drawer, look = usualLook } = answers
  const secret = secretName(answers)
  const baseUrl = drawer?.kind === 'model' ? drawer.baseUrl : undefined
  const workflow = workflowText({
    review,
    ...(secret === undefined ? {} : { secret }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(monthly === undefined ? {} : { monthly }),
  })
  const settings = settingsText(found)
  const present = (path: string) => (isThere(path) ? { kept: 'it is there already' } : {})
  const runs = workflows.filter((path) => path !== workflowFile)
  return [
    {
      ...{ path: workflowFile, text: workflow },
      ...(runs.length > 0
        ? { kept: `${runs.join(', ')} runs hero-images already` }
        : present(workflowFile)),
    },
    ...(drawer?.kind === 'model'
      ? [
          {
            ...{ path: brandPath, text: brandText(identity, colours, look) },
            ...(hasBrand ? { kept: 'there is a brand template already' } : present(brandPath)),
          },
        ]
      : []),
    ...(settings === undefined
      ? []
      : [
          {
            ...{ path: inputTable.config.default, text: settings },
            ...present(inputTable.config.default),
          },
        ]),
  ]
}
