/** What helps with any site: the end of a warning about pages that do not say what the post says. */
export const tagsByMeta = 'let the command `meta` put the tags into the built pages at deploy time'

/** The same where the command `wire` knows how to teach these very templates. */
export const tagsByWire =
  'let the command `wire` propose the patch, or `meta` put the tags into the built pages at deploy time'
