import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { treeId } from '../../src/repo/tree-id.ts'
import { git, gitLine, place } from './bare-remote.ts'
import { first } from './contract-files.ts'

it("is git's own id, whatever the names, kinds and order of the files", () => {
  const dir = mkdtempSync(join(tmpdir(), 'hero-tree-'))
  try {
    git(dir, 'init', '--quiet')
    // A folder sorts behind a file of the same start: `a-b`, `a.md`, `a/`.
    place(dir, { ...first, 'a/x': 'x', 'a.md': 'y', 'a-b/x': 'z', 'a/b/c/d': 'deep', Z: 'z' })
    git(dir, 'add', '--all')
    const listed = git(dir, 'ls-files', '--stage', '-z').toString().split('\0').filter(Boolean)
    const files = listed.map((line) => {
      const [, mode, sha, path] = /^(\d+) (\w+) \d\t(.*)$/s.exec(line)!
      return [path!, { mode: mode!, sha: sha! }] as const
    })
    expect(files.length).toBeGreaterThan(15)
    expect(treeId(new Map(files.reverse()))).toBe(gitLine(dir, 'write-tree'))
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
})

it('is that of an empty tree without files', () => {
  expect(treeId(new Map())).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904')
})
