import type { Size } from './generator.ts'
import { sizeText } from './size-text.ts'
import { partFor } from './window.ts'

/** How much a picture may be enlarged before it is seen to be soft. */
const enlargedALittle = 1.1

/** How much of its area may be cut off before what it shows is another picture. */
const mostCut = 0.25

/** How often the part of a picture that is shown is enlarged; 1 and less: not at all. */
const enlargedBy = (drawn: Size, size: Size): number =>
  Math.max(size.width / drawn.width, size.height / drawn.height)

/** Which part of a picture's area is cut off for a size, from 0 to 1. */
function cutFor(drawn: Size, size: Size): number {
  const part = partFor(drawn, size)
  return 1 - (part.width * part.height) / (drawn.width * drawn.height)
}

/**
 * What is to be known of a drawing that is smaller than its images, or of another shape; nothing where
 * it does well. What the settings' own sizes cut off of a drawing that is as asked is no news.
 * @param asked size that the images API was asked for
 */
export function sizeNote(
  drawn: Size,
  asked: Size,
  { hero, social }: { readonly hero: Size; readonly social: readonly Size[] },
): string | undefined {
  const isAsAsked = drawn.width === asked.width && drawn.height === asked.height
  const images = [
    { name: 'the hero image', size: hero, most: mostCut },
    ...social.map((size) => ({
      name: 'the social image',
      size,
      most: Math.max(mostCut, cutFor(asked, size)),
    })),
  ]
  const facts = images.flatMap(({ name, size, most }) => {
    const enlarged = enlargedBy(drawn, size)
    const cut = cutFor(drawn, size)
    const said = [
      ...(enlarged > enlargedALittle ? [`enlarged ${inTimes(enlarged)} times`] : []),
      ...(cut > most ? [`${Math.round(cut * 100)} % of the drawing are cut off`] : []),
    ]
    return said.length === 0 ? [] : [`for ${name} (${sizeText(size)}) ${said.join(', ')}`]
  })
  if (facts.length === 0) return undefined
  const came = isAsAsked
    ? `The drawing is ${sizeText(drawn)}`
    : `The drawing came in ${sizeText(drawn)}, not in ${sizeText(asked)} as asked`
  return `${came}: ${facts.join('; ')}.`
}

const inTimes = (factor: number): string => String(Math.round(factor * 10) / 10)
