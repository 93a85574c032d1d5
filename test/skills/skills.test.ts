import { createReadStream } from 'node:fs'
import { type FileInput, paginate } from '@oaix/core'
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
import nock from 'nock'
import { afterEach, describe, expect, test } from 'vitest'
import { eachClient } from '../support/clients.ts'

const api = () => nock('http://skills.test')
const skill = (id: string) => ({
  id,
  object: 'skill',
  name: 'greet',
  description: 'Says hello',
  created_at: 1_760_000_000,
  default_version: '1',
  latest_version: '2',
})
const skillVersion = (id: string) => ({
  id,
  object: 'skill.version',
  skill_id: 'skill_1',
  version: '2',
  name: 'greet',
  description: 'Says hello',
  created_at: 1_760_000_000,
})

afterEach(() => {
  nock.cleanAll()
})

describe.each(eachClient)('skills ($name)', ({ createClient }) => {
  const client = createClient({ apiKey: 'key', baseURL: 'http://skills.test/v1', maxRetries: 0 })
  const skill_id = 'skill_1'
  const version = '2'

  /** The form that a call sends to the path, each file as its name and content. */
  async function formOf(path: string, call: () => Promise<unknown>): Promise<unknown[]> {
    let form = new FormData()
    api()
      .post(path)
      .reply(async (request: Request) => {
        form = await request.formData()
        return [200, skill(skill_id)]
      })
    expect(await call()).toEqual(skill(skill_id))
    return Promise.all(
      [...form].map(async ([key, value]) =>
        typeof value === 'string' ? [key, value] : [key, value.name, await value.text()],
      ),
    )
  }

  const filesOf = (files: FileInput | FileInput[]) =>
    formOf('/v1/skills', () => createSkill(client, { files }))

  test('createSkill sends a folder, each file with its path', async () => {
    const files = [
      { name: 'greet/SKILL.md', content: '# Greet' },
      new File(['print()'], 'greet/lib/hello.py', { type: 'text/x-python' }),
    ]
    expect(await filesOf(files)).toEqual([
      ['files[]', 'greet/SKILL.md', '# Greet'],
      ['files[]', 'greet/lib/hello.py', 'print()'],
    ])
  })

  test('createSkill sends an archive as one file', async () => {
    expect(await filesOf({ name: 'greet.zip', content: 'PK', type: 'application/zip' })).toEqual([
      ['files', 'greet.zip', 'PK'],
    ])
  })

  test('createSkill keeps the type of a file', async () => {
    let type: string | undefined
    api()
      .post('/v1/skills')
      .reply(async (request: Request) => {
        type = ((await request.formData()).get('files') as File).type
        return [200, skill(skill_id)]
      })
    await createSkill(client, { files: { name: 'greet.zip', content: 'PK', type: 'application/zip' } })
    expect(type).toBe('application/zip')
  })

  test('createSkill takes the path that a page gives a file of a chosen folder', async () => {
    const file = Object.defineProperty(new File(['# Greet'], 'SKILL.md'), 'webkitRelativePath', {
      value: 'greet/SKILL.md',
    })
    // What it is for a file that was chosen by itself.
    const single = Object.defineProperty(new File(['b'], 'b.txt'), 'webkitRelativePath', { value: '' })
    expect(await filesOf([file, single])).toEqual([
      ['files[]', 'greet/SKILL.md', '# Greet'],
      ['files[]', 'b.txt', 'b'],
    ])
  })

  test('createSkill takes a stream by the last part of its path', async () => {
    const [[key, name] = []] = (await filesOf([createReadStream('packages/core/package.json')])) as string[][]
    expect([key, name]).toEqual(['files[]', 'package.json'])
  })

  test.each([
    ['greet\\lib\\a.md', 'greet/lib/a.md'],
    ['./greet/a.md', './greet/a.md'],
    ['greet/..a/b..md', 'greet/..a/b..md'],
    ['greet/c:d.md', 'greet/c:d.md'],
  ])('createSkill sends %s as %s', async (name, sent) => {
    expect(await filesOf([{ name, content: 'a' }])).toEqual([['files[]', sent, 'a']])
  })

  test.each([
    '/etc/passwd',
    '\\\\server\\share',
    'C:\\a.md',
    'c:/a.md',
    '..',
    '../a.md',
    'greet/../../a.md',
    'greet\\..\\a.md',
    'greet/..',
  ])('createSkill refuses %s, before any request', async (name) => {
    const bad = { name, content: 'a' }
    const call = createSkill(client, { files: [{ name: 'greet/SKILL.md', content: 'a' }, bad] })
    await expect(call).rejects.toMatchObject({ name: 'OpenAIError' })
    await expect(createSkill(client, { files: bad })).rejects.toThrow('leads out of the skill')
    await expect(createSkillVersion(client, { skill_id, files: bad })).rejects.toMatchObject({
      name: 'OpenAIError',
    })
  })

  test('createSkill refuses what is no file', async () => {
    for (const file of ['text', null, 1, {}])
      await expect(createSkill(client, { files: [file as never] })).rejects.toMatchObject({
        name: 'OpenAIError',
      })
  })

  test('createSkill has the extra fields of the call over its own', async () => {
    const params = { files: { name: 'a.zip', content: 'a' } }
    const body = { files: [{ name: 'b\\SKILL.md', content: 'b' }], tag: 'x' }
    expect(await formOf('/v1/skills', () => createSkill(client, params, { body }))).toEqual([
      ['files[]', 'b/SKILL.md', 'b'],
      ['tag', 'x'],
    ])
  })

  test('createSkillVersion', async () => {
    const files = [{ name: 'greet/SKILL.md', content: '# Greet' }]
    const form = await formOf('/v1/skills/skill_1/versions', () =>
      createSkillVersion(client, { skill_id, files, default: true }, { body: { tag: 'x' } }),
    )
    expect(form).toEqual([
      ['files[]', 'greet/SKILL.md', '# Greet'],
      ['default', 'true'],
      ['tag', 'x'],
    ])
  })

  test('listSkills sends its query, and paginate follows it', async () => {
    api()
      .get('/v1/skills')
      .query({ limit: 1, order: 'asc' })
      .reply(200, { object: 'list', data: [skill('skill_1')], has_more: true, last_id: 'skill_1' })
      .get('/v1/skills')
      .query({ limit: 1, order: 'asc', after: 'skill_1' })
      .reply(200, { object: 'list', data: [skill('skill_2')], has_more: false, last_id: null })
    const ids: string[] = []
    for await (const { id } of paginate(listSkills, client, { limit: 1, order: 'asc' })) ids.push(id)
    expect(ids).toEqual(['skill_1', 'skill_2'])
  })

  test('listSkills needs no params', async () => {
    api().get('/v1/skills').reply(200, { object: 'list', data: [], has_more: false })
    expect((await listSkills(client)).data).toEqual([])
  })

  test('retrieveSkill', async () => {
    api().get('/v1/skills/skill_1').reply(200, skill(skill_id))
    expect(await retrieveSkill(client, { skill_id })).toEqual(skill(skill_id))
  })

  test('updateSkill', async () => {
    api().post('/v1/skills/skill_1', { default_version: '2' }).reply(200, skill(skill_id))
    expect(await updateSkill(client, { skill_id, default_version: '2' })).toEqual(skill(skill_id))
  })

  test('deleteSkill', async () => {
    const deleted = { id: skill_id, object: 'skill.deleted', deleted: true }
    api().delete('/v1/skills/skill_1').reply(200, deleted)
    expect(await deleteSkill(client, { skill_id })).toEqual(deleted)
  })

  test('listSkillVersions sends its query, and paginate follows it', async () => {
    api()
      .get('/v1/skills/skill_1/versions')
      .query({ limit: 1, order: 'desc' })
      .reply(200, { object: 'list', data: [skillVersion('skillver_2')], has_more: true })
      .get('/v1/skills/skill_1/versions')
      .query({ limit: 1, order: 'desc', after: 'skillver_2' })
      .reply(200, { object: 'list', data: [skillVersion('skillver_1')], has_more: false })
    const ids: string[] = []
    for await (const { id } of paginate(listSkillVersions, client, { skill_id, limit: 1, order: 'desc' }))
      ids.push(id)
    expect(ids).toEqual(['skillver_2', 'skillver_1'])
  })

  test('retrieveSkillVersion', async () => {
    api().get('/v1/skills/skill_1/versions/2').reply(200, skillVersion('skillver_2'))
    expect(await retrieveSkillVersion(client, { skill_id, version })).toEqual(skillVersion('skillver_2'))
  })

  test('deleteSkillVersion', async () => {
    const deleted = { id: 'skillver_2', object: 'skill.version.deleted', deleted: true, version }
    api().delete('/v1/skills/skill_1/versions/2').reply(200, deleted)
    expect(await deleteSkillVersion(client, { skill_id, version })).toEqual(deleted)
  })

  test.each([
    ['/v1/skills/skill_1/content', retrieveSkillContent],
    ['/v1/skills/skill_1/versions/2/content', retrieveSkillVersionContent],
  ])('GET %s resolves to the response, undecoded', async (path, call) => {
    const bytes = Buffer.from([0x50, 0x4b, 3, 4, 0, 255])
    api()
      .get(path)
      .matchHeader('accept', 'application/binary')
      .reply(200, bytes, { 'content-type': 'application/zip' })
    const response = await call(client, { skill_id, version })
    expect(response.headers.get('content-type')).toBe('application/zip')
    expect(Buffer.from(await response.arrayBuffer())).toEqual(bytes)
  })

  test.each(
    [
      retrieveSkill,
      updateSkill,
      deleteSkill,
      retrieveSkillContent,
      createSkillVersion,
      listSkillVersions,
      retrieveSkillVersion,
      deleteSkillVersion,
      retrieveSkillVersionContent,
    ].map((call) => [call.name, call] as const),
  )('%s rejects an id that is no segment', async (_name, call) => {
    for (const skill_id of ['', '..', undefined as never])
      await expect(
        call(client, { skill_id, version, default_version: '1', files: [] }),
      ).rejects.toMatchObject({ name: 'OpenAIError' })
  })

  test.each(
    [retrieveSkillVersion, deleteSkillVersion, retrieveSkillVersionContent].map(
      (call) => [call.name, call] as const,
    ),
  )('%s rejects a version that is no segment', async (_name, call) => {
    await expect(call(client, { skill_id, version: '' })).rejects.toMatchObject({ name: 'OpenAIError' })
  })

  test('rejects with the error of the API', async () => {
    api()
      .get('/v1/skills/skill_0/content')
      .reply(404, { error: { message: 'No such skill' } }, { 'x-request-id': 'req_1' })
    const call = retrieveSkillContent(client, { skill_id: 'skill_0' })
    await expect(call).rejects.toMatchObject({ name: 'APIError', status: 404, requestID: 'req_1' })
  })
})
