import { join } from 'node:path'
import { type History, objectId } from './checkout-history.ts'
import { readBytes, storeBytes, withFolder } from './checkout-objects.ts'
import type { FileEntry } from './files.ts'
import type { Git } from './git.ts'
import { type RefStoreBackend, refStoreMessage } from './ref-store.ts'

/** Where the ref itself is: on the remote, or in the repo on disk. */
export type RefPlace = Pick<RefStoreBackend, 'head' | 'move'>

/** Whose commits they are: nobody's, so that no setting of this machine is needed. */
const nobody = {
  GIT_AUTHOR_NAME: 'hero-images',
  GIT_AUTHOR_EMAIL: 'hero-images@localhost',
  GIT_COMMITTER_NAME: 'hero-images',
  GIT_COMMITTER_EMAIL: 'hero-images@localhost',
}

/** A ref store made with git. Bytes go in as they are: neither line ends nor Git LFS change them. */
export const createGitRefStore = (
  git: Git,
  history: Pick<History, 'ensure' | 'files'>,
  place: RefPlace,
): RefStoreBackend => ({
  ...place,
  files: (commit) => history.files(commit),

  async read(files) {
    const blobs = await readBytes(
      git,
      files.map(({ sha }) => objectId(sha)),
    )
    return new Map(files.map(({ path, sha }) => [path, blobs.get(sha)!]))
  },

  make: (before, { files, removed }) =>
    withFolder(async (folder) => {
      const env = { GIT_INDEX_FILE: join(folder, 'index') }
      if (before.commit !== undefined) await history.ensure(before.commit)
      await git.run(['read-tree', before.commit ?? '--empty'], { env })
      const fresh = [...files].flatMap(([path, file]) => ('bytes' in file ? [{ path, file }] : []))
      const stored = await storeBytes(
        git,
        fresh.map(({ file }) => file.bytes),
      )
      const shas = new Map(fresh.map(({ path }, i) => [path, stored[i]!]))
      for (const [path, file] of files) if ('sha' in file) shas.set(path, objectId(file.sha))

      const after = new Map(before.files)
      for (const path of removed) after.delete(path)
      for (const [path, sha] of shas) after.set(path, { path, sha, mode: '100644' } as FileEntry)
      const entries = [...shas].map(([path, sha]) => `100644 ${sha}\t${path}\0`)
      const gone = removed.map((path) => `0 ${'0'.repeat(40)}\t${path}\0`)
      const input = Buffer.from([...gone, ...entries].join(''))
      await git.run(['update-index', '-z', '--index-info'], { env, input })
      const tree = await git.line(['write-tree'], { env })
      const parent = before.commit === undefined ? [] : ['-p', before.commit]
      const commit = await git.line(['commit-tree', tree, ...parent, '-F', '-'], {
        input: Buffer.from(refStoreMessage),
        env: nobody,
      })
      return { commit, files: after }
    }),
})

/** The ref in the repo on disk. */
export function localRef(git: Git, ref: string): RefPlace {
  const head = async () =>
    (await git.line(['for-each-ref', '--format=%(objectname)', '--', ref])) || undefined
  return {
    head,
    async move(from, to) {
      const args =
        to === undefined
          ? ['update-ref', '--no-deref', '-d', ref, ...(from === undefined ? [] : [from])]
          : // An empty value: there must be none.
            ['update-ref', '--no-deref', ref, to, from ?? '']
      const { code } = await git.ask(args)
      if (code === 0) return true
      const now = await head()
      if (now === from) await git.run(args) // says why
      return now === to
    },
  }
}
