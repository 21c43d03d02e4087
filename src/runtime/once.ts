/** Asks when it is first wanted, and then never again. */
export function once<T extends object>(ask: () => T): () => T {
  let answer: T | undefined
  return () => {
    answer ??= ask()
    return answer
  }
}
