/**
 * All that is set in type, by one name: whoever wants some of it loads it late, and a bundler makes less of
 * modules that have one way in.
 */
export { createCardGenerator } from './card.ts'
export { composeSheet } from './contact-sheet.ts'
