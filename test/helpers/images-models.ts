/** How the server answers `GET /v1/models`; `hang`: never. */
export type Listing = { readonly status: number; readonly body: unknown } | 'hang'

/** One entry as OpenAI documents it. */
export const modelEntry = (id: string, shutdown_date: string | number | null = null) => ({
  id,
  object: 'model',
  created: 1_776_729_600,
  owned_by: 'system',
  shutdown_date,
})

/** OpenAI's list in November 2026, shortened. */
export const openAiModels = {
  object: 'list',
  data: [
    modelEntry('gpt-5', '2026-12-11'),
    modelEntry('gpt-5-mini', '2026-12-11'),
    modelEntry('gpt-6.1-terra'),
    modelEntry('gpt-image-1.5', '2026-12-01'),
    modelEntry('gpt-image-1-mini', '2026-12-01'),
    modelEntry('gpt-image-2'),
    modelEntry('gpt-image-2.5-flare'),
    modelEntry('gpt-image-2.6-flare'),
    modelEntry('gpt-image-2.6-sunburst'),
    modelEntry('text-embedding-3-large'),
  ],
}
