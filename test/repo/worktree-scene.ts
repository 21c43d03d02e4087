import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach } from 'vitest'
import type { Change, ContentRepo } from '../../src/repo/content-repo.ts'
import type { NewFile } from '../../src/repo/files.ts'
import { createWorktree } from '../../src/repo/worktree.ts'
import { gitEnv, place } from './bare-remote.ts'
import { bytes, first } from './contract-files.ts'

/** A folder with the files of the contract, for each test of one file. */
export class WorktreeScene {
  /** The only thing in it is the folder `blog`. */
  top!: string
  dir!: string

  constructor() {
    beforeEach(() => {
      this.top = mkdtempSync(join(tmpdir(), 'hero-worktree-'))
      this.dir = join(this.top, 'blog')
      mkdirSync(this.dir)
      place(this.dir, first)
    })
    afterEach(() => rmSync(this.top, { recursive: true, force: true }))
  }

  open(env: Readonly<Record<string, string | undefined>> = gitEnv): ContentRepo {
    return createWorktree(this.dir, { env })
  }

  async paths(): Promise<string[]> {
    return [...(await this.open().snapshot('worktree')).files.keys()].sort()
  }

  text(path: string): string {
    return readFileSync(join(this.dir, path), 'utf8')
  }
}

/** A change as a commit takes it: texts, or blobs that are kept. */
export const change = (files: Readonly<Record<string, NewFile | string>>): Change => ({
  branch: 'main',
  head: 'worktree',
  files: new Map(
    Object.entries(files).map(([path, file]) => [
      path,
      typeof file === 'string' ? { bytes: bytes(file) } : file,
    ]),
  ),
  message: 'not used',
})
