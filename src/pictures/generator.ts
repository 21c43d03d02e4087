export interface Size {
  readonly width: number
  readonly height: number
}

/** Of files that we make. */
export type PictureFormat = 'webp' | 'jpeg' | 'png'

/** Of files that we read. */
export type SourceFormat = PictureFormat | 'avif'

/**
 * A whole image file whose bytes were looked at: `format` and size are what the bytes say. Or `rgba`: the
 * pixels of a picture that was made here and is in no file yet, as a `Bitmap` holds them.
 */
export interface Picture extends Size {
  readonly format: SourceFormat | 'rgba'
  readonly bytes: Uint8Array
}

/** A picture that is a file. */
export interface PictureFile extends Picture {
  readonly format: SourceFormat
}

/** A picture of a kind that we do not read, as it came: it may be paid for, and is kept. */
export interface UnreadPicture {
  readonly format: 'unread'
  readonly bytes: Uint8Array
  /** What it is: `a GIF`. */
  readonly what: string
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
  /** BCP 47 tag of their language; may be empty. */
  readonly lang?: string
  /** Present picture to change. With it the prompt is the instruction for the edit. */
  readonly from?: Picture
  /** Where `from` may change: a PNG of its size whose transparent pixels say so. */
  readonly mask?: Picture
  /** Brand images that the drawing is to resemble; 16 pictures at most, with `from`. */
  readonly references?: readonly Picture[]
  /** Asked about every request that may be charged; without it nothing limits them. */
  readonly meter?: Meter
  readonly signal?: AbortSignal
}

/** Watches the money while something is drawn. */
export interface Meter {
  /**
   * Called before each request that may be charged, a repeated one too: takes its price out of what
   * may still be spent.
   * @throws BudgetError where that is not enough: then nothing is sent
   */
  reserve(): void | Promise<void>
  /** The last request was certainly not charged: its price goes back. */
  refund(): void
}

export interface Drawing {
  readonly picture: Picture
  readonly usage?: Usage
  /** US dollars that the provider itself says it charged, where it says so. */
  readonly cost?: number
  /** Requests that failed after they were sent, and may have been charged too. */
  readonly maybeCharged: number
  /** The provider's id of the request, for support. */
  readonly requestId?: string
  /** Number of requests that it took. */
  readonly attempts: number
  /** What a title card shows in type: empty for what its font lacks. Absent for other drawings. */
  readonly inType?: { readonly title: string; readonly label: string } | undefined
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
  /** How many pictures a request may bring along (`from` and `references`); 0 where it draws from words alone. */
  readonly mostPictures: number
  /** The size that a request for this one really asks for: what the list price depends on. */
  requested(size: Size): Size
  /**
   * What to know of the model before it draws, e.g. that it will be shut down: sentences for the
   * person, mostly none. Asks the provider at most once, free of charge, and never throws.
   */
  vet?(): Promise<readonly string[]>
  /** @throws ImagesApiError, PictureError; UnreadDrawingError for a picture of a kind that we do not read */
  draw(request: DrawRequest): Promise<Drawing>
}
