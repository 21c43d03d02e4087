/** The key as a server might echo it. */
export const formsOfKey = (key: string) => ({
  plain: key,
  base64: Buffer.from(key).toString('base64'),
  url: encodeURIComponent(key),
})

/** What is left of it where a text is cut off in its middle. */
export const startOfKey = (key: string) => key.slice(0, key.length / 2)
