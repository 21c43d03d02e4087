import * as v from 'valibot'
import { HeroImagesError } from '../../errors.ts'
import { oneLine } from '../../text/one-line.ts'
import { askJson, jsonOf } from './ask.ts'
import type { LfsPlace } from './place.ts'

/** A file that somebody keeps others from changing. */
interface LfsLock {
  readonly path: string
  readonly owner: string
}

const schema = v.object({
  theirs: v.nullish(
    v.array(
      v.object({
        path: v.string(),
        owner: v.nullish(v.object({ name: v.nullish(v.string(), '') })),
      }),
    ),
    [],
  ),
  next_cursor: v.nullish(v.string(), ''),
})

/** Beyond so many pages of locks a server is taken to go round in circles. */
const mostPages = 100

/**
 * Makes sure that nobody else holds a lock on these files, as git-lfs does before a push. Servers without
 * locks say so by any answer but 200, and hold nothing back.
 * https://github.com/git-lfs/git-lfs/blob/main/docs/api/locking.md#list-locks-for-verification
 * @throws HeroImagesError that names the file and who locked it
 */
export async function assertUnlocked(
  place: LfsPlace,
  paths: readonly string[],
  ref: string,
): Promise<void> {
  const wanted = new Set(paths)
  let cursor = ''
  for (let page = 0; page < mostPages; page++) {
    const asked = { ref: { name: ref }, limit: 100, ...(cursor !== '' && { cursor }) }
    const answer = await askJson(place, 'locks/verify', asked)
    const read = v.safeParse(schema, jsonOf(answer))
    if (answer.status !== 200 || !read.success) return
    for (const { path, owner } of read.output.theirs)
      if (wanted.has(path)) throw locked({ path, owner: oneLine(owner?.name ?? '') })
    cursor = read.output.next_cursor
    if (cursor === '') return
  }
}

const locked = ({ path, owner }: LfsLock) =>
  new HeroImagesError(`\`${path}\` is locked in Git LFS by ${owner === '' ? 'somebody' : owner}.`, {
    file: path,
    hint: 'Ask them to give it free by `git lfs unlock`, or force it as an administrator by `git lfs unlock --force`; then run this again',
  })
