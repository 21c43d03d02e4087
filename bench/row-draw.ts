import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawOnGitHub } from './blog-on-github.ts'
import { startPictures } from './pictures.ts'
import type { Row } from './row.ts'
import { measure } from './run.ts'
import { inTurns, shown, times } from './samples.ts'

const loop = fileURLToPath(new URL('plain-loop.ts', import.meta.url))
const milliseconds = 500
const posts = 40

/** A pull request with many posts, beside a loop that commits nothing and tells nobody. */
export async function drawRow(): Promise<Row> {
  const dir = mkdtempSync(join(tmpdir(), 'hero-bench-'))
  const pictures = await startPictures(milliseconds)
  try {
    const [ours, peer] = await inTurns(3, [
      async () => {
        const { seconds, peak } = await drawOnGitHub(posts, pictures.url)
        return { seconds, peak }
      },
      async () => ({
        seconds: (await measure(loop, [pictures.url, String(posts), dir])).seconds,
      }),
    ])
    return {
      work: `${posts} posts, images API of ${milliseconds} ms, without a checkout`,
      peer: `plain loop, 8 at once, sharp: ${shown(peer!.seconds!, 's')}`,
      ours: `${shown(ours!.seconds!, 's')}; ${pictures.most()} at once at most`,
      ratio: times(ours!.seconds!, peer!.seconds!),
      target: '1.60x',
    }
  } finally {
    pictures.close()
    rmSync(dir, { recursive: true, force: true })
  }
}

/** What a run asks GitHub to write. */
export async function writesRow(): Promise<Row> {
  const pictures = await startPictures(0)
  try {
    const [ten, more] = [await drawOnGitHub(10, pictures.url), await drawOnGitHub(30, pictures.url)]
    return {
      work: "writes to GitHub's REST API for 10 posts",
      peer: 'one push',
      ours: `${ten.writes}, and ${ten.pushes} pushes; for 30 posts ${more.writes}, and ${more.pushes} pushes`,
      ratio: '-',
      target: '8',
    }
  } finally {
    pictures.close()
  }
}

/** The most memory that a run has, by the number of its drawings. */
export async function memoryRow(): Promise<Row> {
  const pictures = await startPictures(milliseconds)
  try {
    const [few, many] = await inTurns(
      3,
      [20, 60].map((count) => async () => {
        const { peak } = await drawOnGitHub(count, pictures.url)
        return { peak }
      }),
    )
    return {
      work: 'peak memory, 20 drawings and 60',
      peer: '-',
      ours: `${shown(few!.peak!, 'MiB')} and ${shown(many!.peak!, 'MiB')}`,
      ratio: times(many!.peak!, few!.peak!),
      target: '220 MiB, the same at 400',
    }
  } finally {
    pictures.close()
  }
}
