import { HeroImagesError } from '../errors.ts'
import type { Record } from '../ledger/record.ts'
import type { ContentRepo } from '../repo/content-repo.ts'
import type { NewFile } from '../repo/files.ts'

/** The ref where pictures stay as the images API gave them, whoever asks for it in the settings. */
export const originalsRef = 'originals'

/**
 * Puts the originals of these pictures there, named by their SHA-256, those that are not there yet.
 * @returns why that could not be, in a sentence: no picture waits for it
 */
export async function keepOriginals(
  records: readonly Record[],
  repo: Pick<ContentRepo, 'refStore'>,
): Promise<string | undefined> {
  const files = new Map<string, NewFile>(
    records.flatMap(({ original, dark }) =>
      [original, dark].flatMap((drawing) =>
        drawing?.blob ? [[drawing.sha256, { sha: drawing.blob }] as const] : [],
      ),
    ),
  )
  if (files.size === 0) return undefined
  try {
    const store = await repo.refStore(originalsRef)
    await store?.decide(({ files: there }) => {
      const missing = [...files].filter(([path]) => !there.has(path))
      return { value: undefined, change: { files: new Map(missing) } }
    })
    return undefined
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    return `The originals could not be kept (\`keep-original\`): ${error.message}`
  }
}
