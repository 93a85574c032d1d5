import { type Client, type RequestOptions, requestJSON, untilAborted } from '@oaix/core'
import { toSkillForm } from './toSkillForm.ts'
import type { Skill } from './types/Skill.ts'
import type { SkillFiles } from './types/SkillFiles.ts'

export interface CreateSkillParams {
  files: SkillFiles
}

/**
 * Creates a skill with its first version, of a folder or of a zip archive.
 *
 * Rejects with an `OpenAIError` for a file that can't be read, or whose path leads out of its folder.
 *
 * @example
 * await createSkill(client, {
 *   files: [
 *     { name: 'greet/SKILL.md', content: '---\nname: greet\ndescription: Says hello\n---\nRun hello.py.' },
 *     { name: 'greet/hello.py', content: 'print("hello")' },
 *   ],
 * })
 *
 * @see https://platform.openai.com/docs/api-reference/skills/create
 */
export async function createSkill(
  client: Client,
  params: CreateSkillParams,
  options?: RequestOptions,
): Promise<Skill> {
  const body = await untilAborted(toSkillForm({ ...params, ...options?.body }), options?.signal)
  return requestJSON(client, { method: 'POST', path: '/skills', body }, options)
}
