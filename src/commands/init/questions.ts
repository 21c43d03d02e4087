import { usualLook } from './brand-text.ts'

/** Who draws: title cards, or a model by OpenAI's API or by another of that kind. */
export type Drawer =
  | { readonly kind: 'cards' }
  | { readonly kind: 'model'; readonly baseUrl?: string }

/** What somebody wants; what they were not asked, or did not say, is absent. */
export interface Answers {
  readonly drawer?: Drawer
  readonly review?: 'off' | 'optional' | 'required'
  /** US dollars a month; nothing for no limit. */
  readonly monthly?: number | undefined
  readonly look?: string
}

/** What decides which questions there are, and what an empty line means. */
export interface Situation {
  /** A workflow that draws is there already. */
  readonly hasWorkflow: boolean
  /** So is a brand template. */
  readonly hasBrand: boolean
  /** Who draws where nobody says: as flags and environment have it. */
  readonly drawer: Drawer
  /** What a picture costs, for people: `about $0.03`. */
  readonly price: string
}

export interface InitQuestion {
  /** Lines for a terminal; the last one ends where the answer goes. */
  readonly text: string
  /** The answers with this one; or what to say before it is asked again. */
  read(line: string): { readonly answers: Answers } | { readonly again: string }
}

/** The next of at most four questions; nothing where all is known. Pure. */
export function nextQuestion(situation: Situation, answers: Answers): InitQuestion | undefined {
  if (!situation.hasWorkflow) {
    if (answers.drawer === undefined) return whoDraws(situation, answers)
    if (answers.review === undefined) return whoApproves(answers)
    if (answers.drawer.kind === 'model' && !('monthly' in answers)) return howMuch(answers)
  }
  const isDrawn = (answers.drawer ?? situation.drawer).kind === 'model'
  if (!situation.hasBrand && isDrawn && answers.look === undefined) return whichLook(answers)
  return undefined
}

/** What an empty line to each question comes to, where it is not answered already. */
export function usualAnswers(situation: Situation, given: Answers = {}): Answers {
  let answers = given
  for (;;) {
    const read = nextQuestion(situation, answers)?.read('')
    if (read === undefined || !('answers' in read)) return answers
    ;({ answers } = read)
  }
}

function whoDraws({ drawer: usual, price }: Situation, answers: Answers): InitQuestion {
  const address = usual.kind === 'model' ? usual.baseUrl : undefined
  const preset = usual.kind === 'cards' ? '2' : (address ?? '1')
  return {
    text: [
      'Who draws?',
      `  1  a model of OpenAI, ${price} a picture; the key is a secret of the repository`,
      '  2  nobody: title cards are set in your colours, free of charge',
      '  or the address of another images API, such as https://gateway.example/v1',
      `[${preset}] `,
    ].join('\n'),
    read(line) {
      const said = line.trim() || preset
      if (said === '1') return { answers: { ...answers, drawer: { kind: 'model' } } }
      if (said === '2') return { answers: { ...answers, drawer: { kind: 'cards' } } }
      if (!/^https?:\/\/\S+$/.test(said) || !URL.canParse(said))
        return { again: 'Please say 1, 2 or an address that begins with https://' }
      const { username, password } = new URL(said)
      if (username !== '' || password !== '')
        return {
          again: 'Please leave name and password out of the address: a workflow is read by many.',
        }
      return {
        answers: { ...answers, drawer: { kind: 'model', baseUrl: said.replace(/\/+$/, '') } },
      }
    },
  }
}

const reviews = { n: 'off', o: 'optional', r: 'required' } as const

function whoApproves(answers: Answers): InitQuestion {
  return {
    text: [
      'Do people approve pictures on the pull request?',
      '  o  they may, by boxes and comments',
      '  r  required: the merge waits until all are approved',
      '  n  no: pictures are only shown',
      '[o] ',
    ].join('\n'),
    read(line) {
      const said = (line.trim().toLowerCase() || 'o')[0]!
      return said in reviews
        ? { answers: { ...answers, review: reviews[said as keyof typeof reviews] } }
        : { again: 'Please say o, r or n.' }
    },
  }
}

function howMuch(answers: Answers): InitQuestion {
  return {
    text: 'How many US dollars may be spent a month, at most? Each run spends $2.00 at most.\n[no limit] ',
    read(line) {
      const said = line.trim().replace(/^\$\s*/, '')
      if (said === '') return { answers: { ...answers, monthly: undefined } }
      return /^\d{1,6}(?:\.\d{1,2})?$/.test(said)
        ? { answers: { ...answers, monthly: Number(said) } }
        : { again: 'Please give an amount such as 5 or 12.50, or nothing.' }
    },
  }
}

function whichLook(answers: Answers): InitQuestion {
  return {
    text: `What do the pictures look like? A sentence or two; colours are those of your site.\n[${usualLook}] `,
    read: (line) => ({ answers: { ...answers, look: line.trim() || usualLook } }),
  }
}
