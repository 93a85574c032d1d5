import {
  createContainer,
  createContainerFile,
  deleteContainer,
  deleteContainerFile,
  listContainerFiles,
  listContainers,
  retrieveContainer,
  retrieveContainerFile,
  retrieveContainerFileContent,
} from '@oaix/containers'
import type { Call } from './call.ts'

const container_id = 'cntr_1'
const file_id = 'cfile_1'
const ids = { container_id, file_id }
const page = { after: 'item_1', limit: 3, order: 'desc' } as const
const file = new File(['a,b\n1,2\n'], 'Umsätze 2025.csv', { type: 'text/csv' })
const params = {
  name: 'charts',
  file_ids: ['file-1', 'file-2'],
  expires_after: { anchor: 'last_active_at', minutes: 20 },
  skills: [
    { type: 'skill_reference', skill_id: 'skill_1', version: 'latest' },
    {
      type: 'inline',
      name: 'greet',
      description: 'Says hello',
      source: { type: 'base64', media_type: 'application/zip', data: 'UEs=' },
    },
  ],
  memory_limit: '16g',
  network_policy: {
    type: 'allowlist',
    allowed_domains: ['example.com'],
    domain_secrets: [{ domain: 'example.com', name: 'TOKEN', value: 'x' }],
  },
} satisfies Parameters<typeof createContainer>[1]

export const containersCalls: Call[] = [
  {
    name: 'listContainers',
    ours: (client) => listContainers(client, { ...page, name: 'my charts' }),
    official: (openai) => openai.containers.list({ ...page, name: 'my charts' }),
  },
  {
    name: 'listContainers without parameters',
    ours: (client) => listContainers(client),
    official: (openai) => openai.containers.list(),
  },
  {
    name: 'createContainer',
    ours: (client) => createContainer(client, params),
    official: (openai) => openai.containers.create(params),
  },
  {
    name: 'retrieveContainer',
    ours: (client) => retrieveContainer(client, { container_id }),
    official: (openai) => openai.containers.retrieve(container_id),
  },
  {
    name: 'deleteContainer',
    ours: (client) => deleteContainer(client, { container_id }),
    official: (openai) => openai.containers.delete(container_id),
  },
  {
    name: 'listContainerFiles',
    ours: (client) => listContainerFiles(client, { container_id, ...page }),
    official: (openai) => openai.containers.files.list(container_id, page),
  },
  {
    name: 'createContainerFile',
    ours: (client) => createContainerFile(client, { container_id, file }),
    official: (openai) => openai.containers.files.create(container_id, { file }),
  },
  {
    name: 'createContainerFile of a file id',
    ours: (client) => createContainerFile(client, { container_id, file_id: 'file-1' }),
    official: (openai) => openai.containers.files.create(container_id, { file_id: 'file-1' }),
  },
  {
    name: 'retrieveContainerFile',
    ours: (client) => retrieveContainerFile(client, ids),
    official: (openai) => openai.containers.files.retrieve(file_id, { container_id }),
  },
  {
    name: 'deleteContainerFile',
    ours: (client) => deleteContainerFile(client, ids),
    official: (openai) => openai.containers.files.delete(file_id, { container_id }),
  },
  {
    name: 'retrieveContainerFileContent',
    ours: (client) => retrieveContainerFileContent(client, ids),
    official: (openai) => openai.containers.files.content.retrieve(file_id, { container_id }),
  },
]
