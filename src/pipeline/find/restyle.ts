import { isGlob } from '../../posts/matcher.ts'
import type { Job } from '../job.ts'

/** One post by its name is changed as often as a person asks; many are changed once each. */
export const isRestyle = ({
  posts,
  instruction,
  restyle = false,
}: Pick<Job, 'posts' | 'instruction' | 'restyle'>): boolean =>
  restyle || (instruction !== '' && (posts.length > 1 || posts.some(isGlob)))
