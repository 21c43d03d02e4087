import { MAX_BYTES } from '../pictures/sniff.ts'

/** Base64 of the largest picture that we accept, and the JSON around it. */
export const MAX_ANSWER = MAX_BYTES * 1.5
