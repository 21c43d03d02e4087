import { describe, expect, it } from 'vitest'
import { readShardPlan, shardPlanPath, writeShardPlan } from '../../src/memory/shard-plan-entry.ts'
import { dropShardPlan, putShardPlan, shardPlanOf } from '../../src/memory/shard-plans.ts'
import { RepoInMemory } from '../helpers/repo-in-memory.ts'

const place = { branch: 'main' }
const plan = (run: string, at = '2026-11-30T12:00:00.000Z') => ({
  ...{ version: 1 as const, run, at },
  shards: [{ posts: ['a.md'], images: 1, cost: null }],
})

describe('the plan of a workflow run', () => {
  it('is found by its run alone, for its branch and name', async () => {
    const repo = new RepoInMemory().open()
    await putShardPlan(plan('7'), place, repo)
    await putShardPlan(plan('8'), place, repo)
    expect(await shardPlanOf('7', place, repo)).toEqual(plan('7'))
    // Whichever shard asks.
    expect(await shardPlanOf('7', { ...place, shard: 2 } as typeof place, repo)).toEqual(plan('7'))
    expect(await shardPlanOf('9', place, repo)).toBeUndefined()
    expect(await shardPlanOf('7', { branch: 'other' }, repo)).toBeUndefined()
    expect(await shardPlanOf('7', { branch: 'main', name: 'docs' } as typeof place, repo)).toBe(
      undefined,
    )
    await dropShardPlan('7', place, repo)
    expect(await shardPlanOf('7', place, repo)).toBeUndefined()
    expect(await shardPlanOf('8', place, repo)).toEqual(plan('8'))
  })

  it('goes when its jobs can be started no more', async () => {
    const repo = new RepoInMemory().open()
    await putShardPlan(plan('7', '2026-10-29T12:00:00.000Z'), place, repo)
    await putShardPlan(plan('8', '2026-10-31T12:00:00.000Z'), place, repo)
    await putShardPlan(plan('9'), place, repo)
    expect(await shardPlanOf('7', place, repo)).toBeUndefined()
    expect(await shardPlanOf('8', place, repo)).toBeDefined()
  })

  it.each([
    ['of another run', shardPlanPath('8'), writeShardPlan(plan('7'))],
    ['half of one', shardPlanPath('7'), writeShardPlan(plan('7')).slice(0, 40)],
    ['of another version', shardPlanPath('7'), Buffer.from('{"version":2,"run":"7"}')],
    [
      'with a shard of nothing',
      shardPlanPath('7'),
      Buffer.from(JSON.stringify({ ...plan('7'), shards: [{ posts: [], images: 1, cost: 1 }] })),
    ],
    [
      'that may spend less than nothing',
      shardPlanPath('7'),
      Buffer.from(
        JSON.stringify({ ...plan('7'), shards: [{ posts: ['a'], images: 1, cost: -1 }] }),
      ),
    ],
  ])('is none that is %s', (_, path, bytes) => {
    expect(readShardPlan(shardPlanPath('7'), writeShardPlan(plan('7')))).toEqual(plan('7'))
    expect(readShardPlan(path, bytes)).toBeUndefined()
  })
})
