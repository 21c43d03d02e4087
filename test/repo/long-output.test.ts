import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { createGit } from '../../src/repo/git.ts'
import { gitEnv } from './bare-remote.ts'

/** Output without a line break, as listings with `-z` are: of bytes that are no text, too. */

let dir: string
beforeAll(() => {
  dir = mkdtempSync(join(tmpdir(), 'hero-git-'))
  execFileSync('git', ['init', '-q', dir], { env: gitEnv })
})
afterAll(() => rmSync(dir, { recursive: true }))

/** @param bytes a multiple of 64 */
function blobOf(bytes: number): { readonly id: string; readonly content: Buffer } {
  const content = Buffer.alloc(bytes, Buffer.from([...Array(63).fill(0xe9), 0]))
  const options = { cwd: dir, env: gitEnv, input: content }
  const id = execFileSync('git', ['hash-object', '-w', '--stdin'], options).toString().trim()
  return { id, content }
}

const show = (id: string) => createGit(dir, { env: gitEnv }).run(['cat-file', 'blob', id])

it('comes as it is, byte for byte', async () => {
  for (const bytes of [0, 64, 64 * 3001]) {
    const { id, content } = blobOf(bytes)
    expect((await show(id)).equals(content)).toBe(true)
  }
})

it('takes as much longer as it is longer', async () => {
  const [small, large] = [blobOf(4 * 1024 * 1024), blobOf(16 * 1024 * 1024)]
  const least = async ({ id }: typeof small) => {
    const times: number[] = []
    for (let run = 0; run < 3; run++) {
      const start = process.threadCpuUsage()
      await show(id)
      times.push(process.threadCpuUsage(start).user / 1000)
    }
    return Math.min(...times)
  }
  const [once, four] = [await least(small), await least(large)]
  // Eleven times for four times as much, where each piece is searched from the start again; some ms are noise.
  expect(four, `${once} ms, and ${four} ms for four times as much`).toBeLessThan(7 * once + 30)
})
