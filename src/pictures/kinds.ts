import { latin1 } from './bytes.ts'

/** Kinds of picture files, as people call them; whether we read them is another matter. */
export type Kind = 'PNG' | 'JPEG' | 'WebP' | 'AVIF' | 'GIF' | 'HEIC' | 'JPEG XL' | 'TIFF' | 'BMP'

/** Brands of ISO base media files (ISO/IEC 23008-12): what HEIF, and AVIF in it, begin with. */
const HEIC = ['heic', 'heix', 'hevc', 'hevx', 'heim', 'heis', 'mif1', 'msf1']

/** What the first bytes say that a file is; undefined where it is no picture that we know of. */
export function kindOf(bytes: Uint8Array): Kind | undefined {
  const head = latin1(bytes, 0, 16)
  const begins = (...signatures: string[]) => signatures.some((each) => head.startsWith(each))
  if (begins('\x89PNG\r\n\x1a\n')) return 'PNG'
  if (begins('\xff\xd8\xff')) return 'JPEG'
  if (begins('RIFF') && head.slice(8, 12) === 'WEBP') return 'WebP'
  if (begins('GIF87a', 'GIF89a')) return 'GIF'
  if (begins('\xff\x0a', '\0\0\0\x0cJXL \r\n')) return 'JPEG XL'
  if (begins('II*\0', 'MM\0*')) return 'TIFF'
  if (begins('BM') && head.slice(6, 10) === '\0\0\0\0') return 'BMP'
  return head.slice(4, 8) === 'ftyp' ? inMediaFile(bytes) : undefined
}

/** By its brands: `mif1` alone is the container of both, and what it is compatible with tells. */
function inMediaFile(bytes: Uint8Array): Kind | undefined {
  const length = Math.min(Buffer.from(bytes.subarray(0, 4)).readUInt32BE(), 256, bytes.length)
  const text = latin1(bytes, 8, length)
  const brands = Array.from({ length: Math.floor(text.length / 4) }, (_, index) =>
    text.slice(index * 4, index * 4 + 4),
  )
  if (brands.some((brand) => brand === 'avif' || brand === 'avis')) return 'AVIF'
  return brands.some((brand) => HEIC.includes(brand)) ? 'HEIC' : undefined
}
