import { UnreadableError } from '../errors.ts'
import type { Drawing, Picture, UnreadPicture } from './generator.ts'
import { sniff } from './sniff.ts'

/** A drawing that was made and is paid for, of a kind that we do not read. */
export class UnreadDrawingError extends UnreadableError {
  override readonly name = 'UnreadDrawingError'
  readonly drawing: Omit<Drawing, 'picture'> & { readonly picture: UnreadPicture }

  constructor(drawing: UnreadDrawingError['drawing']) {
    super(drawing.picture.what)
    this.drawing = drawing
  }
}

/**
 * Looks at bytes from outside, as `sniff` does; what is whole, but of a kind that we do not read, is told
 * apart from what is damaged.
 * @throws PictureError for what is no picture, or a damaged one
 */
export function look(bytes: Uint8Array): Picture | UnreadPicture {
  try {
    return sniff(bytes)
  } catch (error) {
    if (!(error instanceof UnreadableError)) throw error
    return { format: 'unread', bytes, what: error.what }
  }
}
