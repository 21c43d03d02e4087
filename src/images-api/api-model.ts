/** A model that an API offers. */
export interface ApiModel {
  readonly id: string
  /** `2026-12-01`, in UTC: the provider shuts it down then. */
  readonly shutdown?: string
}

/** Gives the models of an API; asked any number of times, it asks the API once. */
export type ModelList = () => Promise<readonly ApiModel[]>
