import { addressOf } from '../../pages/address.ts'
import type { Build } from '../../pages/build.ts'
import type { Page } from '../../pages/page.ts'
import type { BuiltPictures } from '../../pages/pictures.ts'
import { writeFiles } from '../../repo/worktree-write.ts'
import type { RecordPicture } from './record-picture.ts'

/** Folder of the build for images that the site's own build did not put into it. */
const ownFolder = 'hero-images'

export interface Place {
  readonly build: Build
  readonly pictures: BuiltPictures
  readonly siteUrl: string
  /** Paths that are put into the build, and when that is done; grows. */
  readonly copied: Map<string, Promise<void>>
}

/**
 * The file of the build that is the picture, byte for byte; a copy where there is none.
 * @throws HeroImagesError where neither the build nor the checkout has it
 */
export async function fileFor(
  picture: RecordPicture,
  page: Page,
  { build, pictures, siteUrl, copied }: Place,
): Promise<string> {
  const same = await pictures.same(picture.bytes, picture.sha256)
  // The one that the page names already, so that a page that is right stays as it is.
  const named = same.find((file) => addressOf(siteUrl, file) === page.tags['og:image'])
  if (named !== undefined || same[0] !== undefined) return named ?? same[0]!

  const name = picture.path.split('/').at(-1)!
  const dot = name.lastIndexOf('.')
  // The hash tells pictures of one name apart, and lets caches keep each for good.
  const path = `${ownFolder}/${name.slice(0, dot)}-${picture.sha256.slice(0, 8)}${name.slice(dot)}`
  if (build.files.has(path)) return path
  // Posts that share a picture come at the same time.
  const copying = copied.get(path) ?? copy(picture, path, build)
  copied.set(path, copying)
  await copying
  return path
}

const copy = async (picture: RecordPicture, path: string, build: Build) =>
  writeFiles(build.dir, new Map([[path, await picture.read()]]))
