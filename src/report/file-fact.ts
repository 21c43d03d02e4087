export interface FileFact {
  readonly path: string
  readonly format: string
  readonly width: number
  readonly height: number
  readonly bytes: number
  /** Its public address, where a bucket has it. */
  readonly url?: string
  /** Address of a smaller copy that is attached to the pull request. */
  readonly preview?: string
}
