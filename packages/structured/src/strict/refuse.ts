import { StrictSchemaError } from '../errors/StrictSchemaError.ts'
import type { StrictContext } from './StrictContext.ts'

/** Throws for an original node, or for what is below it. */
export function refuse({ paths }: StrictContext, node: object, below: string, reason: string): never {
  throw new StrictSchemaError(`${paths.get(node)}${below}`, reason)
}
