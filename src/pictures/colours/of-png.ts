import { inflateSync } from 'node:zlib'
import { viewOf } from '../bytes.ts'
import { type Colours, ofCodePoints, ofGamma, type Primaries } from './described.ts'
import { MAX_PROFILE } from './icc.ts'

/** The first chunk of each type, without its head and checksum. */
export type PngChunks = { [type: string]: Uint8Array | undefined }

/**
 * What a PNG says of its colours, by the order of its specification: cICP, iCCP, sRGB, then gAMA with cHRM.
 * https://www.w3.org/TR/png-3/#color-chunk-precendence
 */
export function coloursOfPng({ cICP, iCCP, sRGB, gAMA, cHRM }: PngChunks): Colours | undefined {
  if (cICP?.length === 4) return ofCodePoints(cICP[0]!, cICP[1]!)
  const icc = iCCP && unpacked(iCCP)
  if (icc) return { icc }
  if (sRGB || gAMA?.length !== 4) return undefined
  return ofGamma(
    viewOf(gAMA).getUint32(0) / 100_000,
    cHRM?.length === 32 ? lights(cHRM) : undefined,
  )
}

/** A name, a zero, the method, then the profile. Nothing for a damaged one. */
function unpacked(chunk: Uint8Array): Uint8Array | undefined {
  const end = chunk.indexOf(0)
  try {
    return inflateSync(chunk.subarray(end + 2), { maxOutputLength: MAX_PROFILE })
  } catch {
    return undefined
  }
}

function lights(chunk: Uint8Array): Primaries {
  const view = viewOf(chunk)
  const at = (point: number) =>
    [view.getUint32(point * 8) / 100_000, view.getUint32(point * 8 + 4) / 100_000] as const
  return { white: at(0), red: at(1), green: at(2), blue: at(3) }
}
