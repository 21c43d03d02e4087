import type { Request } from './request.ts'
import { type Sentence, sentencesIn } from './sentences.ts'

/** What a comment asks for, in the order in which it is said; nothing where it holds no command of ours. */
export const parseCommands = (body: string): readonly Request[] => sentencesIn(body).map(readOne)

function readOne({ line, below }: Sentence): Request {
  const [, verb = '', rest = ''] =
    /^(?:(?:please|pls|plz)[\s,]+)*([^\s.,:;!?、，：；！？。「『]*)(.*)$/is.exec(line)!
  const text = rest.trim()
  switch (verb.toLowerCase()) {
    case 'approve':
      return { act: 'approve', names: text }
    case 'skip':
      return { act: 'skip', names: text }
    case 'draw':
      return { act: 'draw', names: text }
    case 'undo':
      return { act: 'undo', names: text }
    case 'why':
      return { act: 'why', names: text }
    case 'redraw':
      return { act: 'redraw', text: [text, below].filter(Boolean).join('\n') }
    case 'use':
      return { act: 'use', text }
    case 'plan':
      return { act: 'plan' }
    case 'budget':
      return { act: 'budget' }
    case 'wire':
      return { act: 'wire' }
    case 'help':
    case '':
      return { act: 'help' }
    default:
      return { act: 'unknown', why: noCommand(verb.toLowerCase().replace(/[^a-z]/g, '')) }
  }
}

/** @param verb of letters alone: what else somebody wrote is not said again */
const noCommand = (verb: string): string =>
  verb === '' ? 'That is none of the commands.' : `There is no \`/hero ${verb}\`.`
