/** Languages with capitals of their own: Turkish i, Lithuanian accents. */
const special = /^(?:tr|az|lt)\b/i

/**
 * A text in capitals as its language has them: `İ` in Turkish, `SS` for ß, Greek without accents. Greek
 * letters are set in the Greek way in any language.
 */
export const capitals = (text: string, lang: string): string =>
  text.toLocaleUpperCase(special.test(lang) ? lang.slice(0, 2) : 'el')
