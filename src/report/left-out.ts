/** A file that could be a post by its ending, and is none. */
export interface LeftOutFile {
  readonly file: string
  /** For people. */
  readonly reason: string
}

/** The files that a run left out as no posts, and what would make posts of them. */
export interface LeftOutFiles {
  /** Those that are in scope, by path: of a pull request the new ones. */
  readonly files: readonly LeftOutFile[]
  /** One sentence or two on them, for people; absent where nobody would expect a picture. */
  readonly sentence?: string
}
