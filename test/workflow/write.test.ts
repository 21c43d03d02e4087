import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { checkWorkflows } from '../../src/commands/doctor/check-workflow.ts'
import { inputTable } from '../../src/settings/input-table.ts'
import { readWorkflow } from '../../src/workflow/read.ts'
import { type WorkflowWish, workflowText } from '../../src/workflow/write.ts'
import { complaints } from '../helpers/workflow-lint.ts'

const example = (name: string) =>
  readFileSync(new URL(`../../examples/workflows/${name}`, import.meta.url), 'utf8')

const wishes: readonly WorkflowWish[] = (['off', 'optional', 'required'] as const).flatMap(
  (review) => [
    { review },
    { review, secret: 'OPENAI_API_KEY' },
    {
      ...{ review, secret: 'IMAGES_API_KEY', monthly: 12.5 },
      baseUrl: 'https://images.example/v1?a="b: #c',
    },
  ],
)

describe.each(wishes)('the workflow for %o', (wish) => {
  const text = workflowText(wish)
  const [step] = readWorkflow('.github/workflows/hero-images.yml', text)!.steps

  it('has nothing against it: neither GitHub’s language service nor the doctor', async () => {
    expect(await complaints(text)).toEqual([])
    const file = readWorkflow('.github/workflows/hero-images.yml', text)!
    expect(checkWorkflows([file]).filter(({ state }) => state !== 'ok')).toEqual([])
  })

  it('says what was wished, by inputs that there are', () => {
    const { secret, baseUrl, review, monthly } = wish
    expect(step!.inputs['api-key']).toBe(secret && `\${{ secrets.${secret} }}`)
    expect(step!.inputs['base-url']).toBe(baseUrl)
    expect(step!.inputs['max-cost-per-month']).toBe(monthly && '12.50')
    expect(step!.inputs.review).toBe(review === 'required' ? 'required' : undefined)
    expect(step!.checkout).toBeUndefined()
    for (const name of Object.keys(step!.inputs)) expect(inputTable).toHaveProperty(name)
  })
})

it('is the example for those who answer on pull requests', () => {
  const ours = parse(workflowText({ review: 'optional', secret: 'OPENAI_API_KEY' }))
  expect(ours).toEqual(parse(example('hero-images.yml')))
})
