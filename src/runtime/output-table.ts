/** Every output. action.yml and the documents are tested against this table. */
export const outputTable = {
  images:
    'JSON array of what was drawn: post, hero path, social path (further ones as `moreSocial`, a dark version as `dark`; of pictures in a bucket also `heroUrl` and `socialUrl`), alt, prompt, generator, model and estimated cost.',
  count: 'How many posts got an image.',
  cost: "US dollars for the pictures of this run and their words: the provider's own figures, else by its token counts and list prices; empty where a price is unknown. A picture counts in the run that finished it, also where a later one brings it. What may have been charged without a picture is told in the log and the summary.",
  commit: 'The commit that holds the images; empty where nothing was committed.',
  'comment-url':
    'The comment, or the pull request, that shows the images; empty where there is none.',
  plan: 'JSON of what was planned: `draw` with estimates, `skipped` and `failed` with reasons; its schema is `docs/schemas/plan.schema.json`.',
  matrix:
    'For `strategy.matrix` of the jobs that `draw`, after `plan` with `shards`: `{"shard":[1,2,3]}`. Empty where there is nothing to draw: ask for that in the `if` of the job.',
  gallery:
    'Absolute path of the page that `gallery` wrote, for `actions/upload-artifact`; empty for other commands.',
} as const

export type Outputs = Readonly<Record<keyof typeof outputTable, string>>

/** The outputs of a run that did nothing. */
export const noOutputs: Outputs = {
  images: '[]',
  count: '0',
  cost: '0.0000',
  commit: '',
  'comment-url': '',
  plan: JSON.stringify({ version: 1, draw: [], skipped: [], failed: [] }),
  matrix: '',
  gallery: '',
}
