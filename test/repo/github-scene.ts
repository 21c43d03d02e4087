import { afterAll, afterEach, beforeAll } from 'vitest'
import { createOctokit } from '../../src/github/octokit.ts'
import type { Change, ContentRepo } from '../../src/repo/content-repo.ts'
import { createGitHubRepo } from '../../src/repo/github.ts'
import { lfsSource } from '../../src/repo/lfs/source.ts'
import { Packs } from '../../src/repo/packs/packs.ts'
import { openSender } from '../../src/runtime/sender.ts'
import { type GitHub, startGitHub, type TestRepo } from '../helpers/github.ts'
import { binary, bytes, first } from './contract-files.ts'

/** The emulated GitHub for the tests of one file, with a blog for each of them. */
export class GitHubScene {
  gh!: GitHub
  blog!: TestRepo
  #count = 0
  #ends: (() => void)[] = []

  constructor() {
    beforeAll(async () => {
      this.gh = await startGitHub()
    })
    afterAll(() => this.gh.close())
    afterEach(() => this.mend())
  }

  async begin(files = first): Promise<TestRepo> {
    this.blog = await this.gh.createRepo(`acme/blog-${++this.#count}`, files)
    return this.blog
  }

  /** The blog as the program sees it, through a client that does not wait. */
  open(token = this.gh.token): ContentRepo {
    return this.#open(token)
  }

  /** The same, whose objects go up as packs. */
  openWithPacks(): ContentRepo {
    const url = `${this.gh.url}/${this.blog.fullName}.git`
    const { token } = this.gh
    return this.#open(
      token,
      new Packs(
        { url, token, send: openSender() },
        () => {},
        async () => {},
      ),
    )
  }

  #open(token: string, packs?: Packs): ContentRepo {
    const pace = { write: 0, second: 1 }
    const octokit = createOctokit({ token, apiUrl: this.gh.url, log: () => {}, spacing: pace })
    const lfs = lfsSource({ server: this.gh.url }, token, openSender('follow'))
    return createGitHubRepo(octokit, { owner: this.blog.owner, repo: this.blog.name }, packs, lfs)
  }

  /** A picture and a post, new bytes both, on the branch as it is now. */
  async change(branch = 'main'): Promise<Change> {
    return {
      branch,
      head: (await this.blog.head(branch))!,
      files: new Map([
        ['hero.bin', { bytes: binary.subarray(0, 40) }],
        ['posts/a.md', { bytes: bytes('post') }],
      ]),
      message: 'Add hero images',
    }
  }

  /** Goes wrong until the test is over, or until `mend`. */
  fault(...how: Parameters<GitHub['fault']>): void {
    this.#ends.push(this.gh.fault(...how))
  }

  forbidWrites(): void {
    this.#ends.push(this.gh.forbidWrites())
  }

  truncateTrees(limit: number): void {
    this.#ends.push(this.gh.truncateTrees(limit))
  }

  mend(): void {
    for (const end of this.#ends.splice(0)) end()
  }

  /** Remembers where the log of requests is, and gives what was asked since: `GET git/ref/...`. */
  watch(): () => string[] {
    const start = this.gh.requests.length
    return () =>
      this.gh.requests
        .slice(start)
        .map(({ method, path }) => `${method} ${path.split('/').slice(4).join('/')}`)
  }
}
