import { PictureError } from '../errors.ts'
import { decode, isPlain } from '../pictures/codecs.ts'
import { fit } from '../pictures/fit.ts'
import type { DrawRequest, Picture } from '../pictures/generator.ts'
import { sizeText } from '../pictures/size-text.ts'
import type { Dialect, Edits } from './dialects/dialect.ts'
import { sendableMask } from './mask.ts'
import { picturesOf } from './request.ts'

/**
 * The request with its pictures as the dialect takes them: in one of its formats, small enough; and
 * its mask as all read it.
 * @throws PictureError where it does not take them at all; nothing is sent then
 */
export async function sendable(
  request: DrawRequest,
  dialect: Dialect,
  host: string,
): Promise<DrawRequest> {
  const { from, mask, references = [] } = request
  if (mask && !from) {
    throw new PictureError('a mask says where a picture may change, and there is no such picture')
  }
  const count = picturesOf(request).length
  if (count === 0) return request
  const { edits } = dialect
  if (edits === undefined) throw drawsFromWords(dialect, host)
  if (count > edits.maxPictures) {
    throw new PictureError(
      `${count} pictures are to be sent to ${host}, which takes ${edits.maxPictures}`,
      {
        hint: 'Give fewer `references`; the present picture counts as one where it is edited.',
      },
    )
  }
  if (mask && !edits.mask) {
    throw new PictureError(`${host} takes no mask (dialect \`${dialect.name}\`)`, {
      hint: 'Draw without the mask, and say in the instruction what must stay.',
    })
  }
  const fitting = (picture: Picture) => fitted(picture, edits, host)
  return {
    ...request,
    ...(from && { from: await fitting(from) }),
    ...(mask && from && { mask: await sendableMask(mask, from) }),
    // One after the other: a decoder takes much memory.
    ...(references.length > 0 && { references: await inTurn(references, fitting) }),
  }
}

export function drawsFromWords(dialect: Dialect, host: string): PictureError {
  return new PictureError(
    `${host} draws from words alone (dialect \`${dialect.name}\`), so no picture can be sent to it`,
    {
      hint: 'Draw without `references` and without editing, or set `base-url` to an API with edits.',
    },
  )
}

/**
 * In a format that the dialect takes, upright and in sRGB, within its bytes. What is too heavy becomes a
 * JPEG, of which only what is transparent keeps it from being one.
 */
async function fitted(picture: Picture, edits: Edits, host: string): Promise<Picture> {
  const { formats, maxBytes } = edits
  const isTaken = formats.some((format) => format === picture.format) && (await isPlain(picture))
  const taken = isTaken ? picture : await fit(picture, { ...picture, format: 'png' })
  if (taken.bytes.length <= maxBytes) return taken
  const limit = `${maxBytes / 1024 / 1024} MB`
  const size = sizeText(picture)
  if (await isTransparent(picture)) {
    throw new PictureError(
      `a transparent picture of ${size} has more than the ${limit} of ${host}`,
      {
        hint: 'Make it smaller: fewer pixels, or without transparency.',
      },
    )
  }
  return fit(picture, { ...picture, format: 'jpeg', maxBytes })
}

async function isTransparent(picture: Picture): Promise<boolean> {
  if (picture.format === 'jpeg') return false
  const { data } = await decode(picture)
  for (let offset = 3; offset < data.length; offset += 4) if (data[offset]! < 255) return true
  return false
}

async function inTurn<T, R>(all: readonly T[], make: (item: T) => Promise<R>): Promise<R[]> {
  const made: R[] = []
  for (const item of all) made.push(await make(item))
  return made
}
