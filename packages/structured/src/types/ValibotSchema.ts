import type { GenericSchema, GenericSchemaAsync } from 'valibot'

/** Any schema of valibot. */
export type ValibotSchema<Output> = GenericSchema<unknown, Output> | GenericSchemaAsync<unknown, Output>
