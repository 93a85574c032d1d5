export { type CreateSkillParams, createSkill } from './createSkill.ts'
export { type CreateSkillVersionParams, createSkillVersion } from './createSkillVersion.ts'
export { type DeleteSkillParams, deleteSkill } from './deleteSkill.ts'
export { type DeleteSkillVersionParams, deleteSkillVersion } from './deleteSkillVersion.ts'
export { type ListSkillsParams, listSkills } from './listSkills.ts'
export { type ListSkillVersionsParams, listSkillVersions } from './listSkillVersions.ts'
export { type RetrieveSkillParams, retrieveSkill } from './retrieveSkill.ts'
export { type RetrieveSkillContentParams, retrieveSkillContent } from './retrieveSkillContent.ts'
export { type RetrieveSkillVersionParams, retrieveSkillVersion } from './retrieveSkillVersion.ts'
export {
  type RetrieveSkillVersionContentParams,
  retrieveSkillVersionContent,
} from './retrieveSkillVersionContent.ts'
export type * from './types/Skill.ts'
export type * from './types/SkillFiles.ts'
export type * from './types/SkillVersion.ts'
export { type UpdateSkillParams, updateSkill } from './updateSkill.ts'
