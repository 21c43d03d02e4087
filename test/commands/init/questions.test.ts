import { describe, expect, it } from 'vitest'
import { usualLook } from '../../../src/commands/init/brand-text.ts'
import {
  type Answers,
  nextQuestion,
  type Situation,
  usualAnswers,
} from '../../../src/commands/init/questions.ts'

const situation: Situation = {
  ...{ hasWorkflow: false, hasBrand: false, drawer: { kind: 'cards' } },
  price: 'about $0.03',
}

/** Asks until all is known. @returns how many questions it took, and what was said of wrong answers */
function talk(lines: readonly string[], given: Situation = situation) {
  let answers: Answers = {}
  const again: string[] = []
  const texts: string[] = []
  for (const line of lines) {
    const question = nextQuestion(given, answers)
    if (question === undefined) throw new Error('nothing is situation any more')
    texts.push(question.text)
    const read = question.read(line)
    if ('again' in read) again.push(read.again)
    else ({ answers } = read)
  }
  return { answers, again, texts, isDone: nextQuestion(given, answers) === undefined }
}

describe('at most four questions', () => {
  it('for whoever lets a model draw', () => {
    const { answers, texts, isDone } = talk(['1', 'r', '5', 'A linocut.'])
    expect(answers).toEqual({
      ...{ drawer: { kind: 'model' }, review: 'required', monthly: 5, look: 'A linocut.' },
    })
    expect(texts[0]).toContain('about $0.03')
    expect(isDone).toBe(true)
  })

  it('two for title cards, which have neither price nor prompt', () => {
    expect(talk(['2', 'n'])).toMatchObject({
      answers: { drawer: { kind: 'cards' }, review: 'off' },
      isDone: true,
    })
  })

  it('none about what is there', () => {
    expect(nextQuestion({ ...situation, hasWorkflow: true, hasBrand: true }, {})).toBeUndefined()
    const withKey: Situation = { ...situation, hasWorkflow: true, drawer: { kind: 'model' } }
    expect(talk([''], withKey)).toMatchObject({ answers: { look: usualLook }, isDone: true })
  })
})

describe('an answer', () => {
  it('may be an address, without its last slash', () => {
    const { answers } = talk(['https://api.kissapi.ai/v1/'])
    expect(answers.drawer).toEqual({ kind: 'model', baseUrl: 'https://api.kissapi.ai/v1' })
  })

  it.each([
    [['3'], '1, 2 or an address'],
    [['https://'], '1, 2 or an address'],
    [['https://mona:secret@api.example/v1'], 'name and password'],
    [['1', 'perhaps'], 'o, r or n'],
    [['1', '', 'five'], 'an amount'],
    [['1', '', '-5'], 'an amount'],
  ])('%j is situation for again', (lines, words) => {
    const { again } = talk(lines)
    expect(again).toHaveLength(1)
    expect(again[0]).toContain(words)
  })

  it('may have a sign of dollars', () => {
    expect(talk(['1', '', '$12.50']).answers.monthly).toBe(12.5)
  })
})

it('takes what is usual: cards without a key, else whoever draws by flags and environment', () => {
  expect(usualAnswers(situation)).toEqual({ drawer: { kind: 'cards' }, review: 'optional' })
  const drawer = { kind: 'model', baseUrl: 'https://images.example/v1' } as const
  expect(usualAnswers({ ...situation, drawer })).toEqual({
    ...{ drawer, review: 'optional', monthly: undefined, look: usualLook },
  })
})
