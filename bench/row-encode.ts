import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { drawing, grains } from './pictures.ts'
import type { Row } from './row.ts'
import { measure } from './run.ts'
import { inTurns, shown, times } from './samples.ts'

const script = fileURLToPath(new URL('encode.ts', import.meta.url))

/** Hero and social image of one drawing, beside sharp: processor time of the work alone. */
export async function encodeRow(): Promise<Row> {
  const dir = mkdtempSync(join(tmpdir(), 'hero-bench-'))
  try {
    const path = join(dir, 'drawing.png')
    const bytes = drawing(1536, 1024, grains.heavy)
    writeFileSync(path, bytes)
    const by = (who: string) => async () =>
      JSON.parse((await measure(script, [who, path])).stdout) as {
        cpu: number
        wall: number
        further: number
      }
    const [ours, peer] = await inTurns(5, [by('ours'), by('sharp')])
    return {
      work: `hero and social from one PNG of ${(bytes.length / 1e6).toFixed(1)} MB`,
      peer: `sharp ${shown(peer!.cpu!, 'ms')} of processor time, ${shown(peer!.wall!, 'ms')} by the clock; a fourth one ${shown(peer!.further!, 'ms')}`,
      ours: `${shown(ours!.cpu!, 'ms')}, ${shown(ours!.wall!, 'ms')} by the clock; a fourth one ${shown(ours!.further!, 'ms')}`,
      ratio: `${times(ours!.cpu!, peer!.cpu!)}; ${times(ours!.further!, peer!.further!)}`,
      target: '1.20x',
    }
  } finally {
    rmSync(dir, { recursive: true, force: true })
  }
}
