import { type Client, type ClientOptions, createClient } from '@oaix/core'
import { createClient as createLiteClient } from '@oaix/core/lite'
import ky2 from 'ky-2'

/** Every client that must behave alike: on ky 1, on ky 2 and on bare fetch. */
export const eachClient: { name: string; createClient: (options?: ClientOptions) => Client }[] = [
  { name: 'ky 1', createClient },
  { name: 'ky 2', createClient: (options) => createClient({ ...options, ky: ky2 }) },
  { name: 'lite', createClient: createLiteClient },
]
