import { describe, test } from 'vitest'
import { readAnswer } from '../../src/images-api/answer.ts'
import { apiAnswer } from '../../src/images-api/api-answer.ts'
import { errorOf } from '../../src/images-api/api-error.ts'
import { decodeBase64 } from '../../src/images-api/base64.ts'
import { looksLikeHtml, readErrorBody } from '../../src/images-api/error-body.ts'
import {
  answerOfStream,
  isEventStream,
  withoutKeepAlive,
} from '../../src/images-api/event-stream.ts'
import { failureOf } from '../../src/images-api/failure-of.ts'
import { findPicture } from '../../src/images-api/find-picture.ts'
import { redactor, textSecretFinder } from '../../src/images-api/redact.ts'
import { refusedParameter } from '../../src/images-api/refused-parameter.ts'
import { waitHint } from '../../src/images-api/wait-hint.ts'
import { cleanText } from '../../src/text/clean-text.ts'
import { oneLine } from '../../src/text/one-line.ts'
import { cleanWords } from '../../src/text-model/clean.ts'
import { expectLinear, repeated } from '../helpers/linear.ts'

/** What an API answers takes no more time than it is long, whatever it repeats. */

const key = 'sk-proj-0123456789abcdefXYZ'
const redact = redactor(key)
const hasSecret = textSecretFinder([key])
const target = { host: 'api.example', model: 'gpt-image-2', redact }
const headers = {}

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  'an error': (text) => errorOf({ status: 400, headers, text }, target),
  'an error in a field': (text) =>
    errorOf({ status: 400, headers, text: JSON.stringify({ error: { message: text } }) }, target),
  'an error of a busy server': (text) => errorOf({ status: 503, headers, text }, target),
  'a parameter in an error': (text) =>
    refusedParameter({ status: 400, headers, text }, ['quality', 'size', 'n', 'prompt']),
  'the kind of an error': (text) => failureOf(400, readErrorBody(text)),
  'a wait': (text) => waitHint({ status: 429, headers, text }, 0),
  'a wait in a header': (text) =>
    waitHint({ status: 429, headers: { 'retry-after': text }, text: '' }, 0),
  'the reset of a limit': (text) =>
    waitHint({ status: 429, headers: { 'x-ratelimit-reset-images': text }, text: '' }, 0),
  'an answer': (text) => readAnswer({ status: 200, headers, text }, target, 0),
  'an answer in a field': (text) =>
    readAnswer({ status: 200, headers, text: JSON.stringify({ error: text }) }, target, 0),
  'bytes of an answer': (text) => apiAnswer({ status: 200, headers, bytes: Buffer.from(text) }),
  'a page': looksLikeHtml,
  'a stream': (text) => isEventStream(text, undefined) || answerOfStream(text),
  'lines that keep a connection open': withoutKeepAlive,
  'a picture': (text) => findPicture({ data: [{ b64_json: text }] }),
  'an address of a picture': (text) => findPicture({ data: [{ url: text }] }),
  'a bare picture': (text) => findPicture({ output: [text] }),
  base64: decodeBase64,
  'a text with a key': redact,
  'a search for a key': hasSecret,
  'a line': oneLine,
  'a clean text': (text) => cleanText(text, 100),
  'words of a model': (text) => cleanWords(text, 250),
}

const pieces: Readonly<Record<string, (size: number) => string>> = {
  blanks: repeated(' '),
  'blanks before a letter': repeated(' ', '', 'x'),
  'line breaks': repeated('\n'),
  'blank lines': repeated(' \t\n'),
  digits: repeated('1'),
  'digits after words': repeated('1', 'try again in '),
  'a name of the key': repeated('Bearer '),
  'a name and blanks': repeated(' ', 'Bearer'),
  'begins of keys': repeated('sk-'),
  'pieces of the key': repeated(key.slice(0, -1)),
  'first letters of the key': repeated('s'),
  'the first letter of the key, spread': repeated('s '),
  titles: repeated('<title', '<html>'),
  headings: repeated('<h1 ', '<html>'),
  angles: repeated('<'),
  'ends of angles': repeated('>'),
  comments: repeated('<!---->'),
  'begins of comments': repeated('<!--'),
  scripts: repeated('<script '),
  'open scripts': repeated('<script>'),
  thoughts: repeated('<think>'),
  violations: repeated('safety_violations=['),
  values: repeated('value '),
  'values of a parameter': repeated('value ', "unsupported parameter: 'quality' "),
  models: repeated('model '),
  parameters: repeated('unknown parameter '),
  'a parameter': repeated('quality '),
  extras: repeated('extra inputs '),
  retries: repeated('retry in 1 '),
  delays: repeated('"retryDelay": '),
  requests: repeated('request id: '),
  equals: repeated('='),
  'base64 and line breaks': repeated('AAAA\r\n'),
  'begins of data': repeated('data:'),
  commas: repeated('data:,'),
  colons: repeated(':'),
  'keep-alive': repeated(': keep-alive\n'),
  'empty events': repeated('data:\n\n'),
  fences: repeated('```\n'),
  bullets: repeated('- '),
  'numbers of a list': repeated('1. '),
  links: repeated('['),
  'begins of links': repeated('[a]('),
  pictures: repeated('![a'),
  underscores: repeated('_'),
  hashes: repeated('#'),
  quotes: repeated('“'),
  ats: repeated('@'),
  'parts of an address': repeated('@a'),
  dots: repeated('.'),
  'ends of sentences': repeated('a. '),
  words: repeated('lorem ipsum '),
  'what nobody sees': repeated('\u200b'),
  'what grows': repeated('\ufdfa'),
  'cut marks': repeated('…'),
  'halves of pairs': repeated('\ud800'),
  commands: repeated('##['),
}

describe.each(Object.entries(readers))('%s', (_, read) => {
  test.each(Object.entries(pieces))('of %s', (_name, make) => {
    expectLinear(read, make)
  })
})
