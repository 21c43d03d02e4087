import { type TreeFile, treesOf } from './packs/objects.ts'

/** The id that git gives to the tree of these files, by path. */
export const treeId = (files: ReadonlyMap<string, TreeFile>): string => treesOf(files).at(-1)!.id
