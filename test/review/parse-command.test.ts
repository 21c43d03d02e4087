import { describe, expect, it } from 'vitest'
import { parseCommand } from '../../src/review/parse-command.ts'

describe('parseCommand', () => {
  it.each([
    ['/hero approve', { act: 'approve', posts: [] }],
    ['/hero approve 2 tides', { act: 'approve', posts: ['2', 'tides'] }],
    ['/hero approve 2, 3', { act: 'approve', posts: ['2', '3'] }],
    ['/HERO Approve 1', { act: 'approve', posts: ['1'] }],
    [
      '  /hero   redraw  2   less blue,  more fog ',
      { act: 'redraw', text: '2 less blue, more fog' },
    ],
    ['/hero redraw', { act: 'redraw', text: '' }],
    ['/hero use 2 b', { act: 'use', post: '2', letter: 'B' }],
    ['/hero use C', { act: 'use', post: '', letter: 'C' }],
    ['/hero skip tides', { act: 'skip', posts: ['tides'] }],
    ['/hero draw', { act: 'draw' }],
    ['/hero plan please', { act: 'plan' }],
    ['/hero wire', { act: 'wire' }],
    ['/hero help', { act: 'help' }],
    ['/hero', { act: 'help' }],
    ['/hero redraw 2 less blue\n\nand thanks', { act: 'redraw', text: '2 less blue' }],
    ['/hero redraw 2 less blue\r\n/hero approve', { act: 'redraw', text: '2 less blue' }],
    ['/hero\u200b draw', { act: 'draw' }],
  ])('%j', (body, request) => expect(parseCommand(body)).toEqual(request))

  it.each([
    'I say /hero draw',
    '> /hero draw',
    '/heroes draw',
    '/hero-draw',
    'thanks\n/hero draw',
    '\n/hero draw',
    '',
    '`/hero draw`',
  ])('%j is talk between people', (body) => expect(parseCommand(body)).toBeUndefined())

  it.each([
    ['/hero dance', 'There is no `/hero dance`.'],
    ['/hero <img src=x>', 'There is no `/hero img`.'],
    ['/hero use', '`/hero use` names no candidate: write `/hero use <post> B`.'],
    ['/hero use 2 E', '`/hero use` names no candidate: write `/hero use <post> B`.'],
    ['/hero use 2 3 B', '`/hero use` names no candidate: write `/hero use <post> B`.'],
    ['/hero skip', '`/hero skip` names no post.'],
  ])('%s is not understood', (body, why) =>
    expect(parseCommand(body)).toEqual({ act: 'unknown', why }),
  )

  it('is one line, however long what was written is', () => {
    const { text } = parseCommand(`/hero redraw 1 ${'fog '.repeat(5000)}`) as { text: string }
    expect(text.length).toBeLessThanOrEqual(1000)
  })
})
