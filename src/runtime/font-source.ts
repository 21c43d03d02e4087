import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Octokit } from '../github/octokit.ts'
import { fontOnDisk } from '../pictures/assets.ts'
import type { FontSource } from '../pictures/card-fonts.ts'
import { fontHashes } from '../pictures/font-hashes.ts'
import type { FontFile } from '../pictures/font-list.ts'

export interface FontPlaces {
  /** The repository that this program is of, `owner/name`; without it nothing is fetched. */
  readonly repository?: string
  /** Folder for what was fetched once. */
  readonly cache?: string
  readonly octokit?: () => Octokit
  /** Base64 of the file that git calls so in that repository, where no token asks for it. */
  readonly blob?: (id: string) => Promise<string>
  /** The font where it came along with the program. */
  readonly onDisk?: (font: FontFile) => Promise<Uint8Array | undefined>
}

/**
 * The fonts that cards need beside Inter: from the disk, else out of the action's own repository, by the name
 * that git gives to exactly these bytes, and kept in the runner's cache.
 */
export function createFontSource(places: FontPlaces = {}): FontSource {
  const { repository = '', cache = '', octokit, onDisk = fontOnDisk } = places
  const blob =
    places.blob ?? (octokit && repository !== '' ? byOctokit(repository, octokit) : undefined)
  let away: string | undefined
  return async (font) => {
    const beside = await onDisk(font)
    if (beside) return checked(font, beside)
    const kept = cache === '' ? undefined : join(cache, 'hero-images-fonts', font.file)
    const known = kept && existsSync(kept) ? await readFile(kept) : undefined
    if (known && isRight(font, known)) return known
    if (!blob) throw new Error(`${font.file} is not in \`fonts/\` beside the program`)
    if (away) throw new Error(away)
    try {
      const bytes = checked(font, await fetchFont(font, blob))
      if (kept) await keep(kept, bytes)
      return bytes
    } catch (error) {
      // A network that is away for one font is not waited for again.
      away = (error as Error).message
      throw error
    }
  }
}

const fetchFont = async ({ file }: FontFile, blob: NonNullable<FontPlaces['blob']>) =>
  Buffer.from(await blob(fontHashes[file]?.blob ?? ''), 'base64')

const byOctokit =
  (repository: string, octokit: () => Octokit): NonNullable<FontPlaces['blob']> =>
  async (file_sha) => {
    const [owner = '', repo = ''] = repository.split('/')
    return (await octokit().rest.git.getBlob({ owner, repo, file_sha })).data.content
  }

/** Moved into its place whole: another job may read it. */
async function keep(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await mkdir(join(path, '..'), { recursive: true })
    await writeFile(`${path}.${process.pid}`, bytes)
    await rename(`${path}.${process.pid}`, path)
  } catch {
    // A cache that cannot be written costs the next run a request, and this one nothing.
  }
}

const isRight = ({ file }: FontFile, bytes: Uint8Array) =>
  createHash('sha256').update(bytes).digest('hex') === fontHashes[file]?.sha256

function checked(font: FontFile, bytes: Uint8Array): Uint8Array {
  if (!isRight(font, bytes)) throw new Error(`${font.file} is not the font that it should be`)
  return bytes
}
