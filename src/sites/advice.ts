/** What helps with any site: the end of a warning about pages that do not say what the post says. */
export const tagsByMeta = 'let the command `meta` put the tags into the built pages at deploy time'
