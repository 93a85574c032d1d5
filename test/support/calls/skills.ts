import {
  createSkill,
  createSkillVersion,
  deleteSkill,
  deleteSkillVersion,
  listSkills,
  listSkillVersions,
  retrieveSkill,
  retrieveSkillContent,
  retrieveSkillVersion,
  retrieveSkillVersionContent,
  updateSkill,
} from '@oaix/skills'
import type { Call } from './call.ts'

const skill_id = 'skill_1'
const version = '2'
const page = { after: 'item_1', limit: 3, order: 'desc' } as const
const archive = new File(['PK'], 'greet.zip', { type: 'application/zip' })
const folder = [
  new File(['# Grüße'], 'greet/SKILL.md', { type: 'text/markdown' }),
  new File(['print()'], 'greet\\lib\\hällo.py', { type: 'text/x-python' }),
]

export const skillsCalls: Call[] = [
  {
    name: 'listSkills',
    ours: (client) => listSkills(client, page),
    official: (openai) => openai.skills.list(page),
  },
  {
    name: 'createSkill',
    ours: (client) => createSkill(client, { files: archive }),
    official: (openai) => openai.skills.create({ files: archive }),
  },
  {
    name: 'createSkill of a folder',
    ours: (client) => createSkill(client, { files: folder }),
    official: (openai) => openai.skills.create({ files: folder }),
  },
  {
    name: 'retrieveSkill',
    ours: (client) => retrieveSkill(client, { skill_id }),
    official: (openai) => openai.skills.retrieve(skill_id),
  },
  {
    name: 'updateSkill',
    ours: (client) => updateSkill(client, { skill_id, default_version: version }),
    official: (openai) => openai.skills.update(skill_id, { default_version: version }),
  },
  {
    name: 'deleteSkill',
    ours: (client) => deleteSkill(client, { skill_id }),
    official: (openai) => openai.skills.delete(skill_id),
  },
  {
    name: 'retrieveSkillContent',
    ours: (client) => retrieveSkillContent(client, { skill_id }),
    official: (openai) => openai.skills.content.retrieve(skill_id),
  },
  {
    name: 'listSkillVersions',
    ours: (client) => listSkillVersions(client, { skill_id, ...page }),
    official: (openai) => openai.skills.versions.list(skill_id, page),
  },
  {
    name: 'createSkillVersion',
    ours: (client) => createSkillVersion(client, { skill_id, files: archive, default: false }),
    official: (openai) => openai.skills.versions.create(skill_id, { files: archive, default: false }),
  },
  {
    name: 'createSkillVersion of a folder',
    ours: (client) => createSkillVersion(client, { skill_id, files: folder, default: true }),
    official: (openai) => openai.skills.versions.create(skill_id, { files: folder, default: true }),
  },
  {
    name: 'retrieveSkillVersion',
    ours: (client) => retrieveSkillVersion(client, { skill_id, version }),
    official: (openai) => openai.skills.versions.retrieve(version, { skill_id }),
  },
  {
    name: 'deleteSkillVersion',
    ours: (client) => deleteSkillVersion(client, { skill_id, version }),
    official: (openai) => openai.skills.versions.delete(version, { skill_id }),
  },
  {
    name: 'retrieveSkillVersionContent',
    ours: (client) => retrieveSkillVersionContent(client, { skill_id, version }),
    official: (openai) => openai.skills.versions.content.retrieve(version, { skill_id }),
  },
]
