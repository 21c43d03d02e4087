import jpeg from 'jpeg-js'

/**
 * Pixels that a JPEG of four inks may have: the decoder, which knows no scaled decoding, holds about 25
 * bytes for each.
 */
export const MAX_CMYK_PIXELS = 4096 * 4096
const MAX_MEGABYTES = 640

/**
 * Pixels of a JPEG in CMYK or YCCK as Adobe writes it, with its inks inverted: each colour is C·K/255 and
 * so on. There is no colour profile in that, as on any page without one.
 * @throws where the decoder gives up on it
 */
export function decodeCmyk(bytes: Uint8Array) {
  return jpeg.decode(bytes, {
    useTArray: true,
    formatAsRGBA: true,
    tolerantDecoding: false,
    maxResolutionInMP: MAX_CMYK_PIXELS / 1e6,
    maxMemoryUsageInMB: MAX_MEGABYTES,
  })
}
