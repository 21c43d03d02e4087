import { clean } from '../report/escape.ts'
import type { Request } from './request.ts'

/** More words than anybody writes on one line by hand, and less than a prompt can hold. */
const longest = 1000

/**
 * What the first line of a comment asks for; nothing where it is no command of ours. Whatever stands
 * below the first line is talk between people.
 */
export function parseCommand(body: string): Request | undefined {
  const line = clean(body.split(/\r?\n/, 1)[0] ?? '', longest)
  const [, rest] = /^\/hero(?:\s+(.*))?$/i.exec(line) ?? []
  if (rest === undefined) return /^\/hero$/i.test(line) ? { act: 'help' } : undefined
  const [, verb = '', text = ''] = /^(\S+)\s*(.*)$/.exec(rest) ?? []
  return readVerb(verb.toLowerCase(), text.trim())
}

function readVerb(verb: string, text: string): Request {
  const names = text === '' ? [] : text.split(/[\s,]+/).filter(Boolean)
  switch (verb) {
    case 'approve':
      return { act: 'approve', posts: names }
    case 'redraw':
      return { act: 'redraw', text }
    case 'use':
      return readUse(names)
    case 'skip':
      return names.length > 0
        ? { act: 'skip', posts: names }
        : { act: 'unknown', why: '`/hero skip` names no post.' }
    case 'draw':
    case 'plan':
    case 'wire':
    case 'help':
      return { act: verb }
    case '':
      return { act: 'help' }
    default:
      return { act: 'unknown', why: `There is no \`/hero ${verb.replace(/[^a-z]/g, '')}\`.` }
  }
}

/** `2 B`, or `B` alone where there is one post. */
function readUse(names: readonly string[]): Request {
  const letter = names.at(-1)?.toUpperCase() ?? ''
  if (names.length > 2 || !/^[A-D]$/.test(letter))
    return { act: 'unknown', why: '`/hero use` names no candidate: write `/hero use <post> B`.' }
  return { act: 'use', post: names.length === 2 ? names[0]! : '', letter }
}
