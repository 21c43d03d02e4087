import { HeroImagesError, SettingsError } from '../../errors.ts'
import type { PictureStorage } from '../../storage/picture-storage.ts'
import { advice, type Finding, ok, withoutStop, wrong } from './finding.ts'

/** Whether the bucket is there and takes the keys of this run. Puts nothing there. */
export async function checkBucket({
  name,
  assertOpen,
}: Pick<PictureStorage, 'name' | 'assertOpen'>): Promise<Finding> {
  try {
    await assertOpen()
    return ok('storage', `pictures go into ${name}, which takes the keys`)
  } catch (error) {
    if (!(error instanceof HeroImagesError)) throw error
    const says = withoutStop(error.message)
    const wayOut = `${withoutStop(error.hint ?? 'See docs/storage.md')}.`
    // Whoever only looks may well have no keys; the workflow has its own.
    return error instanceof SettingsError
      ? advice('storage', `pictures go into ${name}; ${says}`, wayOut)
      : wrong('storage', says, wayOut)
  }
}
