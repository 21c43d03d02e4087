import type { BranchRules } from './branch-rules.ts'
import type { FileEntry, NewFile, Snapshot } from './files.ts'
import type { RefStore } from './ref-store.ts'

/** A commit that changed a file, or took it away. */
export interface FileChange {
  readonly commit: string
  readonly message: string
}

/** Of a file's history, how many commits are told at most. */
export const mostFileChanges = 30

export interface Change {
  /** Branch name without `refs/heads/`. */
  readonly branch: string
  /** The head that was planned against: first parent, and what the branch must still point at. */
  readonly head: string
  /** Further parents, for a commit that also takes in another branch. */
  readonly mergeParents?: readonly string[]
  /** The commit whose tree is built upon, where it is not `head`. */
  readonly base?: string
  readonly files: ReadonlyMap<string, NewFile>
  /** Plain files that the commit takes away; those that are not there are left out. */
  readonly removed?: readonly string[]
  readonly message: string
  /**
   * Called with the commit's id before the branch moves to it: what must be known of it stands somewhere
   * else by then.
   */
  readonly beforeMove?: (commit: string) => Promise<void>
}

/** Where files are to be stored. */
export interface StoredAt {
  /** Branch name without `refs/heads/`. */
  readonly branch: string
  /** The commit that is built upon, whose attributes count. */
  readonly commit: string
}

/** Settings of another repository, which those of this one come on top of. */
export interface Inherited {
  /** What the workflow calls them. */
  readonly from: string
  /** YAML that the parser took. */
  readonly settings: string
  /** Bytes of the files that they name, by path, as far as they are beside them. */
  readonly files: ReadonlyMap<string, Uint8Array>
}

/** Reads and commits, whichever way: GitHub's REST API, git in a checkout, or plain files. */
export interface ContentRepo {
  readonly kind: 'github' | 'checkout' | 'worktree'
  readonly inherited?: Inherited
  /** Commit that the branch points at now. @throws BranchGoneError */
  head(branch: string): Promise<string>
  /** Branches whose name begins so: `a` finds `a`, `a/b` and `ab`. */
  branches(prefix: string): Promise<readonly string[]>
  /** Best common ancestor of two commits. */
  mergeBase(a: string, b: string): Promise<string>
  /**
   * The newest commit before `date` among `head` and what led to it. Nothing where there is none, or
   * where too little of the history is here to tell.
   */
  commitBefore(head: string, date: Date): Promise<string | undefined>
  /**
   * The commits that changed a file, newest first, {@link mostFileChanges} at most: those of `head`, back
   * to where `since` parted from it at least.
   */
  changesOf(path: string, head: string, since: string): Promise<readonly FileChange[]>
  /**
   * When the last commit that changed a file was made, among `head` and what led to it. Nothing where too
   * little of the history is here to tell.
   */
  lastChange(path: string, head: string): Promise<Date | undefined>
  /** All files of a commit, however many. */
  snapshot(commit: string): Promise<Snapshot>
  /** Bytes of these files, by path. Symlinks and submodules give none. */
  read(files: readonly FileEntry[]): Promise<ReadonlyMap<string, Uint8Array>>
  /**
   * Pictures as `read` gives them, and of those in Git LFS the pictures themselves; where none can be had
   * without git-lfs, the pointer. @throws HeroImagesError where the server of Git LFS does not give one
   */
  readPictures(files: readonly FileEntry[]): Promise<ReadonlyMap<string, Uint8Array>>
  /** The rules that its branches have. */
  readonly rules: BranchRules
  /** Fails early where the token may not write. @throws PermissionError */
  assertWritable(): Promise<void>
  /**
   * Makes sure, before anything is paid for, that files can be stored as `.gitattributes` want it: Git LFS
   * takes them, and no filter is asked for that is not there. @throws HeroImagesError
   */
  assertStorable(paths: readonly string[], at: StoredAt): Promise<void>
  /** Puts bytes into the object store ahead of the commit and gives their id. @throws PermissionError */
  keep(bytes: Uint8Array): Promise<string>
  /**
   * One commit with all of it, the branch moved forward without force. Gives the new commit's id.
   * @throws HeadMovedError when the branch points elsewhere, BranchGoneError, PermissionError
   */
  commit(change: Change): Promise<string>
  /** New branch at a commit. Fails where it exists. */
  createBranch(branch: string, commit: string): Promise<void>
  /**
   * What is kept under this name (`pr-7`) between runs; nothing is asked or written before it is used.
   * Undefined where nothing can be kept: a folder without git.
   */
  refStore(name: string): Promise<RefStore | undefined>
  /** Names of what is kept between runs that begin so. */
  refStores(begin: string): Promise<readonly string[]>
}
