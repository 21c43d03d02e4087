import type { DrawRequest, Picture, Size } from './generator.ts'

/** A request's body and the header that says what it is. */
export interface Body {
  readonly type: string
  readonly bytes: string | Uint8Array
}

/**
 * Address of an operation below the base URL. A query (Azure's `?api-version=`) stays.
 * @throws TypeError where the base URL is none
 */
export function endpoint(
  baseUrl: string,
  operation: 'images/generations' | 'images/edits' | 'models',
): URL {
  const url = new URL(baseUrl)
  url.pathname = `${url.pathname.replace(/\/+$/, '')}/${operation}`
  url.hash = ''
  return url
}

/** Only what is set: gateways and models refuse parameters that they do not know. */
function parameters(model: string, size: Size, { prompt, quality }: DrawRequest) {
  return {
    model,
    prompt,
    size: `${size.width}x${size.height}`,
    ...(quality === '' || quality === 'auto' ? {} : { quality }),
  }
}

/** Body of `POST /images/generations`. */
export function generationBody(model: string, size: Size, request: DrawRequest): Body {
  return {
    type: 'application/json',
    bytes: JSON.stringify(parameters(model, size, request)),
  }
}

/** Pictures go along with the words: the one to change, or brand images, or both. */
export const bringsPictures = ({ from, references = [] }: DrawRequest): boolean =>
  from !== undefined || references.length > 0

/**
 * Body of `POST /images/edits`: multipart, the picture to change first, then brand images, then the
 * mask. One picture is `image`, several are `image[]`, as in the official client. Each has a file name
 * and its own type, without which OpenAI answers `missing_file_mimetype`. Encoded at once, so that it
 * can be sent again.
 */
export async function editBody(model: string, size: Size, request: DrawRequest): Promise<Body> {
  const { from, references = [], mask } = request
  const images = [...(from ? [from] : []), ...references]
  const form = new FormData()
  if (images.length === 1) form.append('image', fileOf(images[0]!, 'image'))
  else
    for (const [index, image] of images.entries())
      form.append('image[]', fileOf(image, `image-${index + 1}`))
  if (mask) form.append('mask', fileOf(mask, 'mask'))
  for (const [name, value] of Object.entries(parameters(model, size, request))) {
    form.append(name, value)
  }
  const encoded = new Response(form)
  return {
    type: encoded.headers.get('content-type')!,
    bytes: new Uint8Array(await encoded.arrayBuffer()),
  }
}

const fileOf = ({ format, bytes }: Picture, name: string): File =>
  new File([new Uint8Array(bytes)], `${name}.${format}`, { type: `image/${format}` })
