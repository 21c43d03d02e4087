export interface RepoAddress {
  /** `https://github.com`, without a trailing slash. */
  readonly server: string
  readonly owner: string
  readonly name: string
}
