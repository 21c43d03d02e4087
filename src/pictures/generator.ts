export interface Size {
  readonly width: number
  readonly height: number
}

export type Format = 'webp' | 'jpeg' | 'png'

/** A whole image file whose bytes were looked at: `format` and size are what the bytes say. */
export interface Picture extends Size {
  readonly format: Format
  readonly bytes: Uint8Array
}

/** Tokens as the images API counted them. */
export interface Usage {
  readonly inputTextTokens: number
  readonly inputImageTokens: number
  readonly outputTokens: number
}

export interface DrawRequest {
  /** What the picture shows; at most 32,000 characters. */
  readonly prompt: string
  /** The size that is wanted; what comes back may be larger, and is cropped by the caller. */
  readonly size: Size
  /** `low`, `medium`, `high`, `auto`; for the `openai` generator. */
  readonly quality: string
  /** The post's title, for generators that set it in type. */
  readonly title: string
  /** Small line above the title, e.g. the post's section or first tag; may be empty. */
  readonly kicker: string
  /** Present picture to change. With it the prompt is the instruction for the edit. */
  readonly from?: Picture
  readonly signal?: AbortSignal
}

export interface Drawing {
  readonly picture: Picture
  readonly usage?: Usage
  /** The provider's id of the request, for support. */
  readonly requestId?: string
  /** Number of requests that it took. */
  readonly attempts: number
  /** Said to the person, e.g. that the font lacks characters of the title. */
  readonly warnings: readonly string[]
}

/** Something that draws. */
export interface Generator {
  readonly name: 'openai' | 'card'
  /** For records and comments: `gpt-image-2`, `card`. */
  readonly model: string
  /** `exact`: each size is composed for itself, free of charge. `crop`: one drawing, cropped to each size. */
  readonly sizes: 'exact' | 'crop'
  /** The size that a request for this one really asks for: what the list price depends on. */
  requested(size: Size): Size
  /**
   * What to know of the model before it draws, e.g. that it will be shut down: sentences for the
   * person, mostly none. Asks the provider at most once, free of charge, and never throws.
   */
  vet?(): Promise<readonly string[]>
  /** @throws ImagesApiError, PictureError */
  draw(request: DrawRequest): Promise<Drawing>
}
