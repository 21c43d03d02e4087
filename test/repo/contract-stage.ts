import { afterEach } from 'vitest'
import type { Change, ContentRepo } from '../../src/repo/content-repo.ts'
import type { Content } from '../helpers/content.ts'
import { bytes, first } from './contract-files.ts'

/** What stands behind a ContentRepo, for tests to set up and to look into. */
export interface Behind {
  readonly repo: ContentRepo
  commit(
    branch: string,
    files: Readonly<Record<string, Content | null>>,
    options?: { from?: string; date?: string },
  ): Promise<string>
  move(branch: string, commit: string): Promise<void>
  deleteBranch(branch: string): Promise<void>
  head(branch: string): Promise<string | undefined>
  read(ref: string, path: string): Promise<Buffer | undefined>
  files(ref: string): Promise<ReadonlyMap<string, { mode: string; sha: string }>>
  log(ref: string): Promise<readonly { sha: string; message: string; parents: string[] }[]>
  close(): Promise<void>
}

export type Open = (files: Readonly<Record<string, Content>>) => Promise<Behind>

/** One repo for each test, closed after it. */
export class Stage {
  readonly open: Open
  behind!: Behind

  constructor(open: Open) {
    this.open = open
    afterEach(() => this.behind.close())
  }

  async begin(files: Readonly<Record<string, Content>> = first): Promise<ContentRepo> {
    this.behind = await this.open(files)
    return this.behind.repo
  }

  /** A change of `main` as it is now. */
  async change(files: Record<string, string>, more: Partial<Change> = {}): Promise<Change> {
    return {
      branch: 'main',
      head: (await this.behind.head('main'))!,
      files: new Map(Object.entries(files).map(([path, text]) => [path, { bytes: bytes(text) }])),
      message: 'Add hero images\n\nHero-Images: 1',
      ...more,
    }
  }
}
