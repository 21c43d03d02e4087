import type { PictureFormat } from '../../pictures/generator.ts'
import type { Steps } from '../sizes.ts'

export const dialectNames = [
  'openai',
  'azure',
  'new-api',
  'litellm',
  'openrouter',
  'xai',
  'gemini',
  'together',
  'localai',
  'sd-cpp',
  'generic',
] as const

export type DialectName = (typeof dialectNames)[number]

/** What is asked of an images API, and is free or not; `chat` is for words. */
export type Operation = 'generations' | 'edits' | 'models' | 'chat'

/** How one kind of images API wants to be asked. Facts alone; the code that obeys them is beside. */
export interface Dialect {
  readonly name: DialectName
  /** Its hosts, each with all names below it; none where everybody runs it for themselves. */
  readonly hosts: readonly string[]
  /** The header that takes the key: `Authorization: Bearer`, or `api-key`. */
  readonly auth: 'bearer' | 'api-key'
  /** `azure`: the address of the resource is completed to the style that its query asks for. */
  readonly root: 'as-given' | 'azure'
  /** Below the base URL. */
  readonly paths: Readonly<Record<Operation, string>>
  readonly sizing: Sizing
  /** Which `quality` is sent, of which models; any other is left to the API. */
  readonly quality: 'any' | 'none' | { readonly models: RegExp; readonly values: readonly string[] }
  /** Sent with each drawing. */
  readonly always: Readonly<Record<string, string>>
  /** None where it draws from words alone. */
  readonly edits: Edits | undefined
}

/** How a size is said. */
export type Sizing =
  /** `size: "1536x864"` or `width` and `height`, by the rules of the model or in steps of pixels. */
  | { readonly style: 'size' | 'sides'; readonly rules: 'model' | Steps }
  /** `aspect_ratio` and `resolution`. */
  | {
      readonly style: 'ratio'
      readonly ratios: readonly string[]
      /** From the smallest to the largest; `side` is that of the square, in pixels. */
      readonly resolutions: readonly { readonly name: string; readonly side: number }[]
    }

/** How pictures are sent along. */
export interface Edits {
  readonly form:
    | { readonly style: 'multipart'; readonly fieldOfOne: string; readonly fieldOfSeveral: string }
    /** xAI: `image: {url, type}`, or `images` where there are several. */
    | { readonly style: 'image-urls' }
    /** OpenRouter: `input_references: [{type, image_url: {url}}]`. */
    | { readonly style: 'input-references' }
  /** Pictures in one request. */
  readonly maxPictures: number
  /** Formats that it takes; others are sent as PNG. */
  readonly formats: readonly PictureFormat[]
  /** Of each picture. */
  readonly maxBytes: number
  readonly mask: boolean
}
