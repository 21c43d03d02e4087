import { createInterface } from 'node:readline/promises'

/** Somebody at a terminal, or lines that stand in for them. */
export interface Terminal {
  /** Shows a text, and gives the next line; nothing where none comes any more. */
  ask(text: string): Promise<string | undefined>
  /** Lets the process end. */
  close(): void
}

/**
 * Asks on standard error, so that standard output is the result alone, and reads standard input: lines that
 * were there before they were asked for count, too. It is opened with the first question.
 */
export function createTerminal(input: NodeJS.ReadStream, output: NodeJS.WriteStream): Terminal {
  let lines: ReturnType<typeof createInterface> | undefined
  let answers: AsyncIterator<string> | undefined
  const open = () => {
    const terminal = createInterface({ input, output, terminal: input.isTTY === true })
    // By itself it would wait for ever.
    terminal.on('SIGINT', () => terminal.close())
    lines = terminal
    return terminal[Symbol.asyncIterator]()
  }
  return {
    async ask(text) {
      answers ??= open()
      const at = text.lastIndexOf('\n') + 1
      output.write(text.slice(0, at))
      lines?.setPrompt(text.slice(at))
      lines?.prompt()
      const { value, done } = await answers.next()
      // A person's own Enter ends the line; what comes through a pipe shows none.
      if (input.isTTY !== true) output.write('\n')
      return done ? undefined : value
    },
    close: () => lines?.close(),
  }
}
