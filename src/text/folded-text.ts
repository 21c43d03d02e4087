/**
 * The text as a machine may take it: wide, styled and ligated letters for what they stand for (NFKC), and
 * nothing between them that cannot be seen. To judge a text by, never to write it: it changes what people
 * wrote (`10²` is `102`).
 */
export const foldedText = (text: string): string => text.normalize('NFKC').replace(/\p{Cf}/gu, '')
