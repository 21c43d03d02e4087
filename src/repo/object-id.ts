import { blobOf } from './packs/objects.ts'

/** The id that git gives to a file with these bytes. */
export const gitId = (bytes: Uint8Array): string => blobOf(bytes).id
