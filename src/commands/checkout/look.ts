/** The commands that draw nothing. */
export { galleryHere } from './gallery/gallery.ts'
export { checkHere } from './print-check.ts'
export { metaHere } from './print-meta.ts'
export { wireHere } from './print-wire.ts'
export { reportHere } from './report.ts'
