import { asset } from '../assets.ts'
import { latin1 } from '../bytes.ts'
import { loadOutside } from '../outside.ts'
import type { Colours } from './described.ts'
import { MAX_PROFILE } from './icc.ts'
import { profileOf } from './profile.ts'

/** What we use of Little CMS, which its package does not type. */
interface LittleCms {
  readonly HEAPU8: Uint8Array
  _malloc(bytes: number): number
  _free(address: number): void
  ccall(name: string, returns: 'number' | null, takes: string[], values: number[]): number
}

let loaded: Promise<LittleCms> | undefined

/** Loaded when the first picture comes that is not sRGB. */
function littleCms(): Promise<LittleCms> {
  loaded ??= (async () => {
    const [{ instantiate }, wasmBinary] = await Promise.all([
      loadOutside('lcms/lcms.js'),
      asset('lcms.wasm'),
    ])
    return instantiate({ wasmBinary })
  })()
  return loaded
}

/** Pixels that go through the engine at once: it holds them twice. */
const AT_ONCE = 1 << 16

/** `lcms2.h`. RGBA keeps its alpha by the flag. */
const GREY = 0x30009
const RGBA = 0x40099
const RGB = 0x40019
const PERCEPTUAL = 0
const COPY_ALPHA = 0x04000000
/** For grey, its shortcut is too coarse in the darks. */
const NO_OPTIMIZE = 0x0100

/**
 * Pixels as sRGB has them, in place. What cannot be read as colours of a screen or a scanner (a broken profile,
 * one for inks) is taken for sRGB, as browsers do.
 * @param data RGBA, 8 bits each
 */
export async function toSrgb(data: Uint8ClampedArray, colours: Colours): Promise<void> {
  const transform = await transformOf(colours)
  if (transform && !isIdle(transform)) {
    for (let from = 0; from < data.length; from += AT_ONCE * 4)
      transform.run(data.subarray(from, from + AT_ONCE * 4))
  }
  transform?.close()
}

/** Whether `toSrgb` would leave every picture as it is. */
export async function isSrgb(colours: Colours): Promise<boolean> {
  const transform = await transformOf(colours)
  const isSame = transform === undefined || isIdle(transform)
  transform?.close()
  return isSame
}

interface Transform {
  readonly isGrey: boolean
  /** In place; at most `AT_ONCE` pixels. */
  run(rgba: Uint8ClampedArray): void
  close(): void
}

/** Nothing for what is taken for sRGB. */
async function transformOf(colours: Colours): Promise<Transform | undefined> {
  const icc = 'icc' in colours ? colours.icc : profileOf(colours)
  const space = icc.length < 132 || icc.length > MAX_PROFILE ? '' : latin1(icc, 16, 20)
  return space === 'RGB ' || space === 'GRAY'
    ? open(await littleCms(), icc, space === 'GRAY')
    : undefined
}

function open(engine: LittleCms, icc: Uint8Array, isGrey: boolean): Transform | undefined {
  const { ccall, _malloc: allocate, _free: free } = engine
  const call = (name: string, ...values: number[]) =>
    ccall(name, 'number', Array(values.length).fill('number'), values)
  const file = allocate(icc.length)
  engine.HEAPU8.set(icc, file)
  const from = call('cmsOpenProfileFromMem', file, icc.length)
  free(file)
  if (from === 0) return undefined
  const to = call('cmsCreate_sRGBProfile')
  const [input, output, flags] = isGrey ? [GREY, RGB, NO_OPTIMIZE] : [RGBA, RGBA, COPY_ALPHA]
  const transform = call('cmsCreateTransform', from, input, to, output, PERCEPTUAL, flags)
  call('cmsCloseProfile', from)
  call('cmsCloseProfile', to)
  if (transform === 0) return undefined
  const [source, target] = [allocate(AT_ONCE * 4), allocate(AT_ONCE * 4)]
  return {
    isGrey,
    run(rgba) {
      const pixels = rgba.length / 4
      // The heap of the engine moves where it grows.
      const before = engine.HEAPU8
      if (isGrey) for (let i = 0; i < pixels; i++) before[source + i] = rgba[i * 4]!
      else before.set(rgba, source)
      call('cmsDoTransform', transform, source, target, pixels)
      const after = engine.HEAPU8
      if (!isGrey) return rgba.set(after.subarray(target, target + rgba.length))
      for (let i = 0, at = target; i < pixels; i++, at += 3)
        rgba.set(after.subarray(at, at + 3), i * 4)
    },
    close() {
      call('cmsDeleteTransform', transform)
      free(source)
      free(target)
    },
  }
}

/** Whether a profile is sRGB by another name: no colour moves by more than its rounding. */
function isIdle(transform: Transform): boolean {
  const levels = Array.from({ length: 8 }, (_, i) => Math.round((i * 255) / 7))
  const colours = levels.flatMap((red) =>
    transform.isGrey
      ? [[red, red, red, 255]]
      : levels.flatMap((green) => levels.map((blue) => [red, green, blue, 255])),
  )
  const before = colours.flat()
  const after = Uint8ClampedArray.from(before)
  transform.run(after)
  return before.every((value, i) => Math.abs(value - after[i]!) <= 1)
}
