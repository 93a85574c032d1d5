import { type Client, type FileInput, type Page, paginate } from '@oaix/core'
import {
  type CreateSkillParams,
  type CreateSkillVersionParams,
  createSkill,
  type DeleteSkillVersionParams,
  type ListSkillsParams,
  type ListSkillVersionsParams,
  listSkills,
  listSkillVersions,
  type RetrieveSkillVersionContentParams,
  type RetrieveSkillVersionParams,
  retrieveSkillContent,
  type Skill,
  type SkillDeleted,
  type SkillVersion,
  type SkillVersionDeleted,
  type UpdateSkillParams,
  updateSkill,
} from '@oaix/skills'
import type * as Skills from 'openai/resources/skills/skills'
import type * as Content from 'openai/resources/skills/versions/content'
import type * as Versions from 'openai/resources/skills/versions/versions'
import { sameType } from '../support/sameType.ts'

declare const client: Client

sameType<
  CreateSkillParams,
  Skills.SkillCreateParams,
  'files' // any FileInput, and required, as by the API
>()
sameType<CreateSkillParams['files'], FileInput | FileInput[]>()
sameType<ListSkillsParams, Skills.SkillListParams>()
sameType<UpdateSkillParams, Skills.SkillUpdateParams & { skill_id: string }>()
sameType<Skill, Skills.Skill>()
sameType<SkillDeleted, Skills.DeletedSkill>()
sameType<
  CreateSkillVersionParams,
  Versions.VersionCreateParams & { skill_id: string },
  'files' // any FileInput, and required, as by the API
>()
sameType<CreateSkillVersionParams['files'], FileInput | FileInput[]>()
sameType<ListSkillVersionsParams, Versions.VersionListParams & { skill_id: string }>()
sameType<RetrieveSkillVersionParams, Versions.VersionRetrieveParams & { version: string }>()
sameType<DeleteSkillVersionParams, Versions.VersionDeleteParams & { version: string }>()
sameType<RetrieveSkillVersionContentParams, Content.ContentRetrieveParams & { version: string }>()
sameType<SkillVersion, Versions.SkillVersion>()
sameType<SkillVersionDeleted, Versions.DeletedSkillVersion>()

export async function inference(skill_id: string, list: FileList): Promise<void> {
  for await (const item of paginate(listSkills, client)) sameType<typeof item, Skill>()
  for await (const item of paginate(listSkillVersions, client, { skill_id }))
    sameType<typeof item, SkillVersion>()
  const page = await listSkills(client)
  sameType<typeof page, Page<Skill>>()
  const created = await createSkill(client, { files: [...list] })
  sameType<typeof created, Skill>()
  const content = await retrieveSkillContent(client, { skill_id })
  sameType<typeof content, Response>()

  // @ts-expect-error: without files
  await createSkill(client, {})
  // @ts-expect-error: a string is no file, it has no name
  await createSkill(client, { files: ['text'] })
  // @ts-expect-error: versions have numbers, as strings
  await updateSkill(client, { skill_id, default_version: 2 })
}
