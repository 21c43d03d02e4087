import { type KeptFor, shardPlansName } from '../repo/kept-names.ts'
import type { RefStore } from '../repo/ref-store.ts'
import {
  isShardPlanPath,
  readShardPlan,
  type ShardPlan,
  shardPlanPath,
  writeShardPlan,
} from './shard-plan-entry.ts'

/** GitHub starts failed jobs of a workflow run again for so many days, in ms. */
const keptFor = 31 * 86_400_000

/** Where the plans of a branch's shards are. */
export interface ShardPlansRepo {
  refStore(name: string): Promise<RefStore | undefined>
}

/**
 * Puts the plan of a workflow run where its other jobs find it, over one that the same run had. Plans that
 * no job can ask for any more go.
 * @throws PermissionError, and what the repo throws
 */
export async function putShardPlan(
  plan: ShardPlan,
  place: KeptFor,
  repo: ShardPlansRepo,
): Promise<void> {
  const store = await repo.refStore(shardPlansName(place))
  const others = store ? await plansOn(store) : []
  const old = others.filter(({ at }) => Date.parse(at) < Date.parse(plan.at) - keptFor)
  await store?.change({
    files: new Map([[shardPlanPath(plan.run), { bytes: writeShardPlan(plan) }]]),
    removed: old.map(({ run }) => shardPlanPath(run)),
  })
}

/** The plan of a workflow run; nothing where it has none. @throws what the repo throws */
export async function shardPlanOf(
  run: string,
  place: KeptFor,
  repo: ShardPlansRepo,
): Promise<ShardPlan | undefined> {
  const store = await repo.refStore(shardPlansName(place))
  const file = (await store?.list())?.get(shardPlanPath(run))
  const bytes = file && (await store!.read([file])).get(file.path)
  return bytes && readShardPlan(file.path, bytes)
}

/** Takes the plan of a workflow run away. @throws what the repo throws */
export async function dropShardPlan(
  run: string,
  place: KeptFor,
  repo: ShardPlansRepo,
): Promise<void> {
  const store = await repo.refStore(shardPlansName(place))
  await store?.change({ removed: [shardPlanPath(run)] })
}

async function plansOn(store: RefStore): Promise<readonly ShardPlan[]> {
  const files = [...(await store.list()).values()].filter(({ path }) => isShardPlanPath(path))
  const bytes = files.length === 0 ? new Map<string, Uint8Array>() : await store.read(files)
  return [...bytes].flatMap(([path, text]) => readShardPlan(path, text) ?? [])
}
