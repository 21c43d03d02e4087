/** The key as a server might echo it. */
export const formsOfKey = (key: string) => ({
  plain: key,
  base64: Buffer.from(key).toString('base64'),
  url: encodeURIComponent(key),
})
