export interface FileEntry {
  readonly path: string
  /** Git's object id. */
  readonly sha: string
  /** Git's mode: `100644`, `100755`, `120000` (symlink), `160000` (submodule). */
  readonly mode: string
  /** Bytes, where known. */
  readonly size?: number
}

/** The same file under another path. Its `sha` is asked for when somebody wants it: on disk that reads the file. */
export const atPath = (file: FileEntry, path: string): FileEntry => ({
  path,
  mode: file.mode,
  ...(file.size !== undefined && { size: file.size }),
  get sha() {
    return file.sha
  },
})

/** Every file of one commit. */
export interface Snapshot {
  readonly commit: string
  readonly files: ReadonlyMap<string, FileEntry>
}

/** Either new bytes, or a blob that is already kept in the repo's object store. */
export type NewFile = { readonly bytes: Uint8Array } | { readonly sha: string }
