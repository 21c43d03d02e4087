import type { ContentRepo } from './content-repo.ts'
import type { FileEntry } from './files.ts'
import { gitId } from './object-id.ts'

/** The same repo, in which these files are there too: what is to be written can be looked at before. */
export function withFiles(repo: ContentRepo, texts: ReadonlyMap<string, string>): ContentRepo {
  const added = new Map(
    [...texts].map(([path, text]) => {
      const bytes = new TextEncoder().encode(text)
      const entry: FileEntry = {
        ...{ path, mode: '100644', size: bytes.length },
        sha: gitId(Buffer.from(bytes)),
      }
      return [path, { bytes, entry }] as const
    }),
  )
  return {
    ...repo,
    async snapshot(commit) {
      const snapshot = await repo.snapshot(commit)
      const entries = [...added].map(([path, { entry }]) => [path, entry] as const)
      return { ...snapshot, files: new Map([...snapshot.files, ...entries]) }
    },
    async read(files) {
      const there = await repo.read(files.filter(({ path }) => !added.has(path)))
      const own = files.flatMap(({ path }) => {
        const file = added.get(path)
        return file ? [[path, file.bytes] as const] : []
      })
      return new Map([...there, ...own])
    },
  }
}
