import type { ImagesApiFailure } from '../../src/errors.ts'
import type { DrawRequest, Picture } from '../../src/pictures/generator.ts'
import { sniff } from '../../src/pictures/sniff.ts'
import { gradient } from '../helpers/png.ts'
import type { ServerName, Trouble } from './server.ts'

/** How a drawing ends; all of it is compared. */
export interface Expected {
  /** Undefined where it is drawn. */
  readonly failure?: ImagesApiFailure
  readonly status?: number
  readonly code?: string
  readonly attempts: number
  /** Attempts that brought no picture, and may have been charged. */
  readonly maybeCharged: number
  /** Pictures that the API's own log says it has made. */
  readonly made: number
}

export interface Case {
  readonly name: string
  readonly request?: Partial<DrawRequest>
  /** What befalls the requests, one after another; those that are left are right. */
  readonly troubles?: readonly Trouble[]
  readonly expected: Expected
  /** Where one server cannot but end otherwise. */
  readonly differs?: Partial<Record<ServerName, Expected>>
}

const picture = (name: string): Picture => sniff(gradient(name, 64, 64))

const drawn: Expected = { attempts: 1, maybeCharged: 0, made: 1 }
const refused = { attempts: 1, maybeCharged: 0, made: 0 }
const limit: Trouble = {
  status: 429,
  type: 'input-images',
  code: 'rate_limit_exceeded',
  message:
    'Rate limit reached for gpt-image-2 (for limit gpt-image) in organization org-x on input-images per min: Limit 5, Used 5, Requested 1. Please try again in 12s.',
}
const broken: Trouble = {
  status: 500,
  type: 'server_error',
  code: 'server_error',
  message: 'The server had an error while processing your request.',
}

/**
 * Portkey 1.15.2 breaks on the answer to every edit, and on one that is cut off: the picture is made
 * and lost, and an attempt more would lose another one (see double-charge.test.ts).
 */
const lost = {
  failure: 'transient',
  status: 500,
  code: 'failure',
  maybeCharged: 1,
  made: 1,
} as const

/** What a client of the images API has to get right, whoever answers. */
export const cases: readonly Case[] = [
  { name: 'a generation', expected: drawn },
  { name: 'a generation whose answer is an address', troubles: ['url'], expected: drawn },
  {
    name: 'an edit of one picture',
    request: { from: picture('from') },
    expected: drawn,
    differs: { portkey: { ...lost, attempts: 1 } },
  },
  {
    name: 'an edit after a rate limit',
    request: { from: picture('from') },
    troubles: [limit],
    expected: { attempts: 2, maybeCharged: 0, made: 1 },
    differs: { portkey: { ...lost, attempts: 2 } },
  },
  {
    name: 'a parameter that is wrong',
    troubles: [
      {
        status: 400,
        type: 'invalid_request_error',
        code: 'invalid_value',
        message: "Invalid value: 'ultra'.",
        param: 'quality',
      },
    ],
    expected: { failure: 'invalid', status: 400, code: 'invalid_value', ...refused },
  },
  {
    name: 'a refused prompt',
    troubles: [
      {
        status: 400,
        type: 'image_generation_user_error',
        code: 'moderation_blocked',
        message:
          'Your request was rejected by the safety system. safety_violations=[violence]. request ID req_1',
      },
    ],
    expected: { failure: 'refused', status: 400, code: 'moderation_blocked', ...refused },
  },
  {
    name: 'a wrong key',
    troubles: [
      {
        status: 401,
        type: 'invalid_request_error',
        code: 'invalid_api_key',
        message: 'Incorrect API key provided.',
      },
    ],
    expected: { failure: 'account', status: 401, code: 'invalid_api_key', ...refused },
  },
  {
    name: 'an organisation that is not verified',
    troubles: [
      {
        status: 403,
        type: 'invalid_request_error',
        message: 'Your organization must be verified to use the model `gpt-image-2`.',
      },
    ],
    expected: { failure: 'account', status: 403, ...refused },
  },
  {
    name: 'a quota that is used up, with the status of a rate limit',
    troubles: [
      {
        status: 429,
        type: 'insufficient_quota',
        code: 'insufficient_quota',
        message: 'You exceeded your current quota, please check your plan and billing details.',
      },
    ],
    expected: { failure: 'account', status: 429, code: 'insufficient_quota', ...refused },
  },
  {
    name: 'a billing limit, with the status of a wrong request',
    troubles: [
      {
        status: 400,
        type: 'invalid_request_error',
        code: 'billing_hard_limit_reached',
        message: 'Billing hard limit has been reached',
      },
    ],
    expected: { failure: 'account', status: 400, code: 'billing_hard_limit_reached', ...refused },
  },
  {
    name: 'an unknown model',
    troubles: [
      {
        status: 404,
        type: 'invalid_request_error',
        code: 'model_not_found',
        message: 'The model does not exist or you do not have access to it.',
      },
    ],
    expected: { failure: 'invalid', status: 404, code: 'model_not_found', ...refused },
  },
  {
    name: 'a rate limit, then a drawing',
    troubles: [limit],
    expected: { attempts: 2, maybeCharged: 0, made: 1 },
  },
  {
    name: 'a rate limit that stays',
    troubles: [limit, limit, limit, limit],
    expected: {
      failure: 'transient',
      status: 429,
      code: 'rate_limit_exceeded',
      attempts: 4,
      maybeCharged: 0,
      made: 0,
    },
  },
  {
    name: 'a broken server, then a drawing',
    troubles: [broken],
    expected: { attempts: 2, maybeCharged: 1, made: 1 },
  },
  {
    name: 'a server that stays broken',
    troubles: [broken, broken, broken, broken],
    expected: {
      failure: 'transient',
      status: 500,
      code: 'server_error',
      attempts: 4,
      maybeCharged: 4,
      made: 0,
    },
  },
  {
    name: 'a hang-up, then a drawing',
    troubles: ['cut'],
    expected: { attempts: 2, maybeCharged: 1, made: 1 },
  },
  {
    name: 'an answer that is cut off, then a drawing',
    troubles: ['truncated'],
    expected: { attempts: 2, maybeCharged: 1, made: 2 },
    differs: { portkey: { ...lost, attempts: 1 } },
  },
]
