/**
 * JavaScript without its comments; `//` inside of strings such as URLs stays. One step for each piece: a
 * string or comment that never ends goes to the end of its line, or of the code.
 */
export function withoutComments(code: string): string {
  const pieces =
    /"(?:[^"\\\n]|\\.)*(?:"|\\?(?=\n|$))|'(?:[^'\\\n]|\\.)*(?:'|\\?(?=\n|$))|`(?:[^`\\]|\\[\s\S])*(?:`|\\?$)|\/\*[\s\S]*?(?:\*\/|$)|\/\/[^\n]*/g
  return code.replace(pieces, (piece) => (piece.startsWith('/') ? '' : piece))
}
