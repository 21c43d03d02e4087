const opens = /^[「『（〈《【〔［｛〘〖]/
const closes = /^[」』）〉》】〕］｝〙〗、。，．]/

/**
 * Which marks of a line stand in half a square, as print has them: one that opens at the line's start or after
 * another mark, one that closes at its end or before another. Else there would be holes between them, and the line
 * would seem to begin further in than those around it.
 */
export const halfWide = (line: string): readonly number[] =>
  line.split('').flatMap((mark, at) => {
    const [before = '', after = ''] = [line[at - 1], line[at + 1]]
    const isHalf = opens.test(mark)
      ? before === '' || opens.test(before) || closes.test(before)
      : closes.test(mark) && (after === '' || closes.test(after))
    return isHalf ? [at] : []
  })
