import { sha256 } from './fingerprint.ts'

/** Short for a post's path: posts may be long or odd, file names may not. */
export const postMark = (post: string): string => sha256(post).slice(0, 16)
