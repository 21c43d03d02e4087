import type { DrawRequest, Size } from './generator.ts'

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
  operation: 'images/generations' | 'images/edits' | 'models' | 'chat/completions',
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

/**
 * Body of `POST /images/edits`: multipart, the picture with a file name and its own type, without
 * which OpenAI answers `missing_file_mimetype`. Encoded at once, so that it can be sent again.
 */
export async function editBody(
  model: string,
  size: Size,
  request: DrawRequest & Required<Pick<DrawRequest, 'from'>>,
): Promise<Body> {
  const { format, bytes } = request.from
  const form = new FormData()
  const file = new File([new Uint8Array(bytes)], `image.${format}`, { type: `image/${format}` })
  form.append('image', file)
  for (const [name, value] of Object.entries(parameters(model, size, request))) {
    form.append(name, value)
  }
  const encoded = new Response(form)
  return {
    type: encoded.headers.get('content-type')!,
    bytes: new Uint8Array(await encoded.arrayBuffer()),
  }
}
