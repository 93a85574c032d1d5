import type { FileInput } from '@oaix/core'

/**
 * A folder with a `SKILL.md`: up to 500 files, each named by its path, such as `greet/SKILL.md`. Or a zip
 * archive of one.
 */
export type SkillFiles = FileInput | FileInput[]
