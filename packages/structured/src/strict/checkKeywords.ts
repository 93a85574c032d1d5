import type { JSONSchema } from '../types/JSONSchema.ts'
import { refuse } from './refuse.ts'
import type { StrictContext } from './StrictContext.ts'
import { segment } from './segment.ts'

const accepted =
  /^(type|title|description|enum|const|properties|required|additionalProperties|items|pattern|format|multipleOf|(min|max)(Items|Length|imum)|exclusiveM(in|ax)imum)$/

/** Refuses the keywords of a flat node that strict mode doesn't have. */
export function checkKeywords(context: StrictContext, flat: JSONSchema): void {
  for (const keyword of Object.keys(flat)) {
    if (!accepted.test(keyword)) refuse(context, flat, segment(keyword), 'strict mode has no such keyword')
  }
}
