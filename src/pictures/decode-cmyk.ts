import jpeg from 'jpeg-js'

/**
 * Pixels that a JPEG of four inks may have. The decoder knows no scaled decoding, and the process grows by
 * some 63 bytes for each (measured at 16.8 million): this is 570 MB.
 */
export const MAX_CMYK_PIXELS = 9_000_000
/** By the decoder's own count, which leaves out what it copies. */
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
