import type { DrawRequest, Picture } from '../pictures/generator.ts'
import type { Dialect, Edits } from './dialects/dialect.ts'
import { planSize } from './dialects/size-plan.ts'

/** A request's body and the header that says what it is. */
export interface RequestBody {
  readonly type: string
  readonly bytes: string | Uint8Array
  /** Names of the parameters in it that are not pictures. */
  readonly names: readonly string[]
}

/** What a body is made from. */
export interface BodyOptions {
  readonly dialect: Dialect
  readonly model: string
  /** Parameters that this API has refused. */
  readonly without: ReadonlySet<string>
}

/** The pictures that a request brings along, the one to change first. */
export const picturesOf = ({ from, references = [] }: DrawRequest): readonly Picture[] =>
  from ? [from, ...references] : references

/**
 * Only what is set: gateways and models refuse parameters that they do not know, and gpt-image-2 an
 * `input_fidelity`, which it always has.
 */
function parameters(request: DrawRequest, { dialect, model, without }: BodyOptions) {
  const { prompt, quality, size } = request
  const all: Record<string, string | number> = {
    model,
    prompt,
    ...planSize(dialect, model, size).parameters,
    ...(takesQuality(dialect, model, quality) && { quality }),
    ...dialect.always,
  }
  return Object.fromEntries(Object.entries(all).filter(([name]) => !without.has(name)))
}

function takesQuality({ quality: rule }: Dialect, model: string, quality: string): boolean {
  if (quality === '' || quality === 'auto' || rule === 'none') return false
  return rule === 'any' || (rule.models.test(model) && rule.values.includes(quality))
}

/** Body of a drawing from words alone. */
export function generationBody(request: DrawRequest, wanted: BodyOptions): RequestBody {
  return json(parameters(request, wanted), {})
}

/** Body of a drawing with pictures, in the dialect's form. */
export async function editBody(
  request: DrawRequest,
  wanted: BodyOptions,
  edits: Edits,
): Promise<RequestBody> {
  const plain = parameters(request, wanted)
  const pictures = picturesOf(request)
  if (edits.form.style === 'image-urls') {
    const images = pictures.map((picture) => ({ url: dataUrl(picture), type: 'image_url' }))
    return json(plain, images.length === 1 ? { image: images[0] } : { images })
  }
  if (edits.form.style === 'input-references') {
    const references = pictures.map((picture) => ({
      type: 'image_url',
      image_url: { url: dataUrl(picture) },
    }))
    return json(plain, { input_references: references })
  }
  const { fieldOfOne, fieldOfSeveral } = edits.form
  return multipart(plain, [
    ...pictures.map((picture, index) => ({
      field: pictures.length === 1 ? fieldOfOne : fieldOfSeveral,
      name: pictures.length === 1 ? 'image' : `image-${index + 1}`,
      picture,
    })),
    ...(request.mask ? [{ field: 'mask', name: 'mask', picture: request.mask }] : []),
  ])
}

function json(plain: Readonly<Record<string, string | number>>, pictures: object): RequestBody {
  return {
    type: 'application/json',
    bytes: JSON.stringify({ ...plain, ...pictures }),
    names: Object.keys(plain),
  }
}

interface PicturePart {
  readonly field: string
  readonly name: string
  readonly picture: Picture
}

/**
 * Each picture with a file name and its own type, without which OpenAI answers
 * `missing_file_mimetype`. Encoded at once, so that it can be sent again.
 */
async function multipart(
  plain: Readonly<Record<string, string | number>>,
  parts: readonly PicturePart[],
): Promise<RequestBody> {
  const form = new FormData()
  for (const { field, name, picture } of parts) {
    const { format, bytes } = picture
    form.append(
      field,
      new File([new Uint8Array(bytes)], `${name}.${format}`, { type: `image/${format}` }),
    )
  }
  for (const [name, value] of Object.entries(plain)) form.append(name, String(value))
  const encoded = new Response(form)
  return {
    type: encoded.headers.get('content-type')!,
    bytes: new Uint8Array(await encoded.arrayBuffer()),
    names: Object.keys(plain),
  }
}

const dataUrl = ({ format, bytes }: Picture): string =>
  `data:image/${format};base64,${Buffer.from(bytes).toString('base64')}`
