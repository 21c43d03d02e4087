import { describe, expect, it } from 'vitest'
import { parseCommands } from '../../src/review/parse-command.ts'

describe('one command', () => {
  it.each([
    ['/hero approve', { act: 'approve', names: '' }],
    ['/hero approve 2 tides', { act: 'approve', names: '2 tides' }],
    ['/HERO Approve 1', { act: 'approve', names: '1' }],
    ['/hero approve!', { act: 'approve', names: '!' }],
    ['/hero approve, thanks', { act: 'approve', names: ', thanks' }],
    ['/hero please approve 1', { act: 'approve', names: '1' }],
    ['/hero: approve 1', { act: 'approve', names: '1' }],
    ['/hero redraw  2   less blue,  more fog ', { act: 'redraw', text: '2 less blue, more fog' }],
    ['  /hero redraw 2', { act: 'redraw', text: '2' }],
    ['/hero redraw', { act: 'redraw', text: '' }],
    [
      '/hero redraw 2\nless blue\r\n\r\nmore fog',
      { act: 'redraw', text: '2\nless blue\n\nmore fog' },
    ],
    [
      '/hero redraw 2 less blue\n> said by others\nmore fog',
      { act: 'redraw', text: '2 less blue\nmore fog' },
    ],
    ['/hero use 2 b', { act: 'use', text: '2 b' }],
    ['/hero skip tides', { act: 'skip', names: 'tides' }],
    ['/hero draw', { act: 'draw', names: '' }],
    ['/hero draw 1', { act: 'draw', names: '1' }],
    ['/hero undo', { act: 'undo', names: '' }],
    ['/hero why 1', { act: 'why', names: '1' }],
    ['/hero plan please', { act: 'plan' }],
    ['/hero budget', { act: 'budget' }],
    ['/hero wire', { act: 'wire' }],
    ['/hero help', { act: 'help' }],
    ['/hero', { act: 'help' }],
    ['/hero approve 1 2\n\nLovely.', { act: 'approve', names: '1 2' }],
    ['/hero\u200b draw', { act: 'draw', names: '' }],
    ['Thanks for these!\n\n/hero approve 1', { act: 'approve', names: '1' }],
  ])('%j', (body, request) => expect(parseCommands(body)).toEqual([request]))

  it.each([
    'I say /hero draw',
    '> /hero draw',
    '/heroes draw',
    '/hero-draw',
    '/hero/draw',
    '',
    '`/hero draw`',
    '    /hero draw',
    '\t/hero draw',
    '```\n/hero draw\n```',
    '~~~sh\n/hero draw\n```\n/hero draw',
  ])('%j is talk between people', (body) => expect(parseCommands(body)).toEqual([]))

  it.each([
    ['/hero dance', 'There is no `/hero dance`.'],
    ['/hero <img src=x>', 'There is no `/hero img`.'],
    ['/hero 承認', 'That is none of the commands.'],
  ])('%s is not understood', (body, why) =>
    expect(parseCommands(body)).toEqual([{ act: 'unknown', why }]),
  )
})

it('needs no space before the marks of Chinese and Japanese', () => {
  expect(parseCommands('/hero approve「冬の勉強会」')).toEqual([
    { act: 'approve', names: '「冬の勉強会」' },
  ])
})

describe('several commands', () => {
  it('stand one a line, each with the words below it', () =>
    expect(
      parseCommands(
        '/hero approve 1\n/hero redraw 2\nless blue\n/hero redraw 3 more fog\n\n/hero plan',
      ),
    ).toEqual([
      { act: 'approve', names: '1' },
      { act: 'redraw', text: '2\nless blue' },
      { act: 'redraw', text: '3 more fog' },
      { act: 'plan' },
    ]))

  it('go on after code', () =>
    expect(parseCommands('````\n```\n/hero draw\n````\n/hero plan')).toEqual([{ act: 'plan' }]))
})

it('takes words as long as a comment can be', () => {
  const words = 'fog '.repeat(15_000).trim()
  expect(parseCommands(`/hero redraw 1 ${words}`)).toEqual([{ act: 'redraw', text: `1 ${words}` }])
})
