import { decode, resize } from '../../src/pictures/codecs.ts'
import { sniff } from '../../src/pictures/sniff.ts'

/** Facebook shows a large picture from this width on. https://developers.facebook.com/docs/sharing/best-practices */
const least = 600
/** Of 255: what a JPEG of a JPEG may be off, on the average of a small copy. */
const most = 6
const small = { width: 60, height: 32 }

/** Whether a picture is another one's copy that a generator has scaled or encoded anew, whole and large enough. */
export async function isScaledCopy(bytes: Buffer, original: Buffer): Promise<boolean> {
  const [copy, whole] = [sniff(bytes), sniff(original)]
  const ratio = copy.width / copy.height / (whole.width / whole.height)
  if (copy.width < least || Math.abs(ratio - 1) > 0.01) return false
  const [a, b] = await Promise.all(
    [copy, whole].map(async (picture) => resize(await decode(picture), small)),
  )
  const off = a!.data.reduce((sum, value, index) => sum + Math.abs(value - b!.data[index]!), 0)
  return off / a!.data.length <= most
}
