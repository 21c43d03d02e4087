import { describe, expect, it } from 'vitest'
import {
  isWorkflowPath,
  keepsGallery,
  listensToComments,
  readWorkflow,
} from '../../src/workflow/read.ts'

const step = '      - uses: hero-images/hero-images@v0\n'
const job = (lines = '') => `jobs:\n  a:\n${lines}    steps:\n${step}`

describe('the events of a workflow', () => {
  it.each([
    ['on: pull_request', ['pull_request']],
    ['on: [push, issue_comment]', ['push', 'issue_comment']],
    ['"on":\n  pull_request: { types: [opened] }\n  push:', ['pull_request', 'push']],
  ])('%s', (on, events) => {
    const file = readWorkflow('a.yml', `${on}\n${job()}`)
    expect([...file!.events]).toEqual(events)
    expect(listensToComments(on)).toBe(events.includes('issue_comment'))
  })

  it('with their types', () => {
    const file = readWorkflow('a.yml', `on: { pull_request: { types: [opened] } }\n${job()}`)
    expect(file!.typesOf('pull_request')).toEqual(['opened'])
    expect(file!.typesOf('push')).toEqual([])
  })

  it('of what is no workflow there are none', () => {
    for (const text of ['', 'a: [', 'jobs: {}', '- a']) {
      expect(readWorkflow('a.yml', text)).toBeUndefined()
      expect(listensToComments(text)).toBe(false)
    }
  })
})

describe('a step', () => {
  const stepIn = (text: string) => readWorkflow('a.yml', `on: push\n${text}`)!.steps[0]!

  it('takes permissions and concurrency of its job before those of the workflow', () => {
    const top = 'permissions: write-all\nconcurrency: all\n'
    expect(stepIn(top + job())).toMatchObject({
      permissions: 'write-all',
      concurrency: { group: 'all', cancels: false },
    })
    const own = `    permissions: { contents: read }\n    concurrency: { group: a, cancel-in-progress: true }\n`
    expect(stepIn(top + job(own))).toMatchObject({
      permissions: { contents: 'read' },
      concurrency: { group: 'a', cancels: true },
    })
    expect(stepIn(job())).toEqual({ inputs: {} })
  })

  it('knows the checkout before it, not one behind it', () => {
    const checkout = '      - uses: actions/checkout@v6\n        with: { lfs: true }\n'
    expect(stepIn(`jobs:\n  a:\n    steps:\n${checkout}${step}`).checkout).toEqual({ lfs: true })
    expect(stepIn(`jobs:\n  a:\n    steps:\n${step}${checkout}`).checkout).toBeUndefined()
  })

  it('is a job that calls our workflow, too, with its secrets', () => {
    const job = (uses: string) =>
      `jobs:\n  a:\n    uses: ${uses}\n    with: { model: m }\n    secrets: { api-key: k }\n`
    const called = 'hero-images/hero-images/.github/workflows/hero-images.yml@v0'
    expect(stepIn(`permissions: { id-token: write }\n${job(called)}`)).toEqual({
      inputs: { model: 'm', 'api-key': 'k' },
      permissions: { 'id-token': 'write' },
    })
    const other = 'acme/blog/.github/workflows/hero-images.yml@v0'
    expect(readWorkflow('a.yml', `on: push\n${job(other)}`)!.steps).toEqual([])
    const inherits = 'jobs:\n  a:\n    secrets: inherit\n    uses: '
    expect(stepIn(`${inherits}${called}\n`).inputs).toEqual({})
  })

  it('is that of any copy of this action, and of nothing that sounds like it', () => {
    const count = (uses: string) =>
      readWorkflow('a.yml', `on: push\njobs:\n  a:\n    steps:\n      - uses: ${uses}\n`)!.steps
        .length
    expect(count('acme/hero-images@v0')).toBe(1)
    for (const other of ['acme/not-hero-images@v0', 'acme/hero-images-more@v1', './'])
      expect(count(other)).toBe(0)
  })
})

it('workflows lie in one folder', () => {
  expect(isWorkflowPath('.github/workflows/hero.yml')).toBe(true)
  for (const path of ['workflows/a.yml', '.github/workflows/a/b.yml', '.github/workflows/a.md'])
    expect(isWorkflowPath(path)).toBe(false)
})

describe('the overview that a run keeps', () => {
  const gallery = `${step}        with: { command: gallery }\n`
  const upload = '      - uses: actions/upload-artifact@v7\n'
  const jobs = (...all: readonly string[]) =>
    keepsGallery(
      `on: push\njobs:\n${all.map((steps, at) => `  j${at}:\n    steps:\n${steps}`).join('')}`,
    )

  it('is written by a step of ours and uploaded by a later one of the same job', () => {
    expect(jobs(gallery + upload)).toBe(true)
    expect(jobs(step, gallery + step + upload)).toBe(true)
  })

  it('is none otherwise', () => {
    const others = `      - uses: octo/other@v1\n        with: { command: gallery }\n`
    for (const steps of [step, gallery, upload, upload + gallery, step + upload, others + upload])
      expect(jobs(steps), steps).toBe(false)
    expect(jobs(gallery, upload)).toBe(false)
    for (const text of ['', 'a: [', 'jobs: []', 'jobs: { a: { steps: 3 } }'])
      expect(keepsGallery(text)).toBe(false)
  })
})
