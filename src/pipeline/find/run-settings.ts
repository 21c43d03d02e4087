import type { FileSettings, Quality, Rule } from '../../settings/file-schema.ts'
import type { Inputs } from '../../settings/inputs.ts'
import type { ImageFormats } from '../../sites/contract/site.ts'
import type { Job } from '../job.ts'

/** Whether pictures are drawn to be judged, or to stay. */
export type QualityStage = 'draft' | 'final'

/** A rule with the one quality that this run asks. */
export type KnownRule = Omit<Rule, 'quality'> & { readonly quality?: string }

/** The settings file, with what it leaves to the repo's own posts and to the run filled in. */
export type KnownSettings = Omit<FileSettings, 'format' | 'quality' | 'rules'> & {
  readonly format: ImageFormats['hero']
  readonly quality: string
  readonly rules?: readonly KnownRule[]
}

/** What a person chose; else a pull request shows drafts. */
export const stageOf = (
  { quality }: Pick<Inputs, 'quality'>,
  { pullRequest, arrivesFrom = pullRequest }: Pick<Job, 'pullRequest' | 'arrivesFrom'>,
): QualityStage => {
  if (quality !== 'auto') return quality
  return arrivesFrom === undefined ? 'final' : 'draft'
}

/** The settings of this run. `format` counts where the file names none. */
export function knownSettings(
  settings: FileSettings,
  { format, stage }: { readonly format: ImageFormats['hero']; readonly stage: QualityStage },
): KnownSettings {
  const { rules, ...rest } = settings
  return {
    ...rest,
    format: settings.format ?? format,
    quality: qualityAt(settings.quality, stage),
    ...(rules && {
      rules: rules.map(({ quality, ...rule }) =>
        quality === undefined ? rule : { ...rule, quality: qualityAt(quality, stage) },
      ),
    }),
  }
}

const qualityAt = (quality: Quality, stage: QualityStage): string =>
  typeof quality === 'string' ? quality : quality[stage]
