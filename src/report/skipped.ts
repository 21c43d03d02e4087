/** Said of a post that is to be drawn by a later run. */
export const withoutHero = 'has no image yet'
