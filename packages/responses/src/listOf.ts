import { type Fields, isFields } from './isFields.ts'

/** The objects of a list that came over the wire; none where it is no list. */
export function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.filter(isFields) : []
}
