import type { BatchRequest } from '../../pictures/batch-api.ts'
import type { DrawRequest, Picture } from '../../pictures/generator.ts'
import type { Dialect } from '../dialects/dialect.ts'
import { generationBody, picturesOf } from '../request.ts'
import { sendable } from '../sendable.ts'

/** A data URL has 20,971,520 characters at most (OpenAI's specification): base64 of 15.7 MB. */
const mostPicture = 15 * 1024 * 1024

/**
 * One request of a batch, as a line of its file. Pictures go along as data URLs: batches take no forms.
 * @param id what its answer is known by
 * @throws PictureError for pictures that cannot be sent along
 */
export async function batchLine(
  id: string,
  request: DrawRequest,
  { dialect, model, host }: { readonly dialect: Dialect; readonly model: string; host: string },
): Promise<BatchRequest> {
  const edits = dialect.edits && { ...dialect.edits, maxBytes: mostPicture }
  const fitting = await sendable(request, { ...dialect, edits }, host)
  const pictures = picturesOf(fitting)
  const endpoint = pictures.length > 0 ? 'edits' : 'generations'
  const { bytes } = generationBody(fitting, { dialect, model, without: new Set() })
  const body = {
    ...JSON.parse(String(bytes)),
    ...(pictures.length > 0 && { images: pictures.map(asUrl) }),
    ...(fitting.mask && { mask: asUrl(fitting.mask) }),
  }
  const line = { custom_id: id, method: 'POST', url: batchUrl(endpoint), body }
  return { endpoint, line: JSON.stringify(line) }
}

/** The path by which a batch names an endpoint, whatever the base URL is. */
export const batchUrl = (endpoint: BatchRequest['endpoint']): string => `/v1/images/${endpoint}`

const asUrl = ({ format, bytes }: Picture) => ({
  image_url: `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`,
})
