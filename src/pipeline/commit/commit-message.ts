import { writeCommitText } from '../../prompts/commit-text.ts'
import { trailer } from '../../repo/trailer.ts'
import type { Inputs } from '../../settings/inputs.ts'
import { oneLine } from '../../text/one-line.ts'

/** One picture that a commit brings. */
export interface CommittedPicture {
  readonly post: string
  readonly title: string
  readonly model: string
}

/** What a commit is said to do. */
interface CommitSaid {
  /** In one line. */
  readonly subject: string
  readonly pictures?: readonly CommittedPicture[]
}

/**
 * Tells people what a commit does, in the words of the input `commit-message` where that is given, and
 * marks it as ours by its trailer in any case.
 * @param branch the branch that it is for
 * @throws SettingsError where the template fails
 */
export function commitMessage(
  { subject, pictures = [] }: CommitSaid,
  branch: string,
  { commitMessage: template }: Pick<Inputs, 'commitMessage'>,
): string {
  const list = pictures.map(({ post, model }) => oneLine(`- ${post} (${model})`))
  const usual = list.length === 0 ? subject : `${subject}\n\n${list.join('\n')}`
  const posts = pictures.map(({ post }) => post)
  const title = pictures.length === 1 ? pictures[0]!.title : null
  const text =
    template === ''
      ? usual
      : writeCommitText(template, { subject, count: posts.length, title, posts, branch })
  return `${text}\n\n${trailer}\n`
}

/** Pictures that stay what they are. */
interface KeptPictures {
  readonly recut?: readonly CommittedPicture[]
  readonly retold?: readonly CommittedPicture[]
}

/**
 * The message of a commit that brings these pictures, or only what belongs to them.
 * @param kept pictures that posts had: cut anew, or with another alternative text
 */
export const messageOfPictures = (
  pictures: readonly CommittedPicture[],
  branch: string,
  inputs: Pick<Inputs, 'commitMessage'>,
  { recut = [], retold = [] }: KeptPictures = {},
): string =>
  commitMessage(
    {
      subject: subjectOf(pictures, { recut, retold }),
      pictures: [...pictures, ...recut, ...retold],
    },
    branch,
    inputs,
  )

function subjectOf(
  pictures: readonly CommittedPicture[],
  { recut = [], retold = [] }: KeptPictures,
): string {
  if (pictures.length === 0 && recut.length > 0)
    return 'Cut hero images by the focus of their posts'
  if (pictures.length === 0 && retold.length > 0)
    return 'Say the new titles of posts in the alternative texts of their images'
  if (pictures.length === 0) return 'Keep hero images with the posts that show them'
  return pictures.length === 1
    ? `Add hero image for ${oneLine(lastPart(pictures[0]!.post))}`
    : `Add hero images for ${pictures.length} posts`
}

const lastPart = (path: string) => path.split('/').slice(-2).join('/')
