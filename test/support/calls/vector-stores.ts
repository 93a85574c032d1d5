import {
  cancelVectorStoreFileBatch,
  createVectorStore,
  createVectorStoreFile,
  createVectorStoreFileAndPoll,
  createVectorStoreFileBatch,
  createVectorStoreFileBatchAndPoll,
  deleteVectorStore,
  deleteVectorStoreFile,
  listVectorStoreFileBatchFiles,
  listVectorStoreFiles,
  listVectorStores,
  pollVectorStoreFile,
  pollVectorStoreFileBatch,
  retrieveVectorStore,
  retrieveVectorStoreFile,
  retrieveVectorStoreFileBatch,
  retrieveVectorStoreFileContent,
  searchVectorStore,
  updateVectorStore,
  updateVectorStoreFile,
  uploadAndPollVectorStoreFile,
  uploadVectorStoreFileBatch,
} from '@oaix/vector-stores'
import type { Call } from './call.ts'

const vector_store_id = 'vs_1'
// The recording server gives every object this id.
const file_id = 'id_1'
const batch_id = 'vsfb_1'
const page = { limit: 2, order: 'asc', after: 'a_1', before: 'b_1' } as const
const files = { ...page, filter: 'completed' } as const
const file = new File(['hello'], 'grüße.txt', { type: 'text/plain' })
const attributes = { author: 'a', year: 2026, isDraft: false }
const store = {
  name: 'notes',
  description: 'my notes',
  file_ids: ['file_1'],
  chunking_strategy: { type: 'static', static: { max_chunk_size_tokens: 100, chunk_overlap_tokens: 50 } },
  expires_after: { anchor: 'last_active_at', days: 7 },
  metadata: { topic: 'a' },
} satisfies Parameters<typeof createVectorStore>[1]
const changes = { name: null, expires_after: null, metadata: { topic: 'b' } }
const search = {
  query: ['what', 'why'],
  filters: { type: 'and', filters: [{ type: 'in', key: 'year', value: [2025, 2026] }] },
  ranking_options: { ranker: 'none', score_threshold: 0 },
  rewrite_query: false,
} satisfies Omit<Parameters<typeof searchVectorStore>[1], 'vector_store_id'>

export const vectorStoresCalls: Call[] = [
  {
    name: 'createVectorStore',
    ours: (client) => createVectorStore(client, store),
    official: (openai) => openai.vectorStores.create(store),
  },
  {
    name: 'createVectorStore without parameters',
    ours: (client) => createVectorStore(client),
    official: (openai) => openai.vectorStores.create({}),
  },
  {
    name: 'listVectorStores',
    ours: (client) => listVectorStores(client, page),
    official: (openai) => openai.vectorStores.list(page),
  },
  {
    name: 'retrieveVectorStore',
    ours: (client) => retrieveVectorStore(client, { vector_store_id }),
    official: (openai) => openai.vectorStores.retrieve(vector_store_id),
  },
  {
    name: 'updateVectorStore',
    ours: (client) => updateVectorStore(client, { vector_store_id, ...changes }),
    official: (openai) => openai.vectorStores.update(vector_store_id, changes),
  },
  {
    name: 'deleteVectorStore',
    ours: (client) => deleteVectorStore(client, { vector_store_id }),
    official: (openai) => openai.vectorStores.delete(vector_store_id),
  },
  {
    name: 'searchVectorStore',
    ours: (client) => searchVectorStore(client, { vector_store_id, ...search }),
    official: (openai) => openai.vectorStores.search(vector_store_id, search),
  },
  {
    name: 'createVectorStoreFile',
    ours: (client) => createVectorStoreFile(client, { vector_store_id, file_id, attributes }),
    official: (openai) => openai.vectorStores.files.create(vector_store_id, { file_id, attributes }),
  },
  {
    name: 'createVectorStoreFileAndPoll',
    ours: (client) => createVectorStoreFileAndPoll(client, { vector_store_id, file_id, attributes }),
    official: (openai) => openai.vectorStores.files.createAndPoll(vector_store_id, { file_id, attributes }),
  },
  {
    name: 'pollVectorStoreFile',
    ours: (client) => pollVectorStoreFile(client, { vector_store_id, file_id }),
    official: (openai) => openai.vectorStores.files.poll(vector_store_id, file_id),
  },
  {
    name: 'uploadAndPollVectorStoreFile',
    ours: (client) => uploadAndPollVectorStoreFile(client, { vector_store_id, file }),
    official: (openai) => openai.vectorStores.files.uploadAndPoll(vector_store_id, file),
  },
  {
    name: 'listVectorStoreFiles',
    ours: (client) => listVectorStoreFiles(client, { vector_store_id, ...files }),
    official: (openai) => openai.vectorStores.files.list(vector_store_id, files),
  },
  {
    name: 'retrieveVectorStoreFile',
    ours: (client) => retrieveVectorStoreFile(client, { vector_store_id, file_id }),
    official: (openai) => openai.vectorStores.files.retrieve(file_id, { vector_store_id }),
  },
  {
    name: 'updateVectorStoreFile',
    ours: (client) => updateVectorStoreFile(client, { vector_store_id, file_id, attributes }),
    official: (openai) => openai.vectorStores.files.update(file_id, { vector_store_id, attributes }),
  },
  {
    name: 'deleteVectorStoreFile',
    ours: (client) => deleteVectorStoreFile(client, { vector_store_id, file_id }),
    official: (openai) => openai.vectorStores.files.delete(file_id, { vector_store_id }),
  },
  {
    name: 'retrieveVectorStoreFileContent',
    ours: (client) => retrieveVectorStoreFileContent(client, { vector_store_id, file_id }),
    official: (openai) => openai.vectorStores.files.content(file_id, { vector_store_id }),
  },
  {
    name: 'createVectorStoreFileBatch',
    ours: (client) =>
      createVectorStoreFileBatch(client, { vector_store_id, files: [{ file_id, attributes }] }),
    official: (openai) =>
      openai.vectorStores.fileBatches.create(vector_store_id, { files: [{ file_id, attributes }] }),
  },
  {
    name: 'createVectorStoreFileBatchAndPoll',
    ours: (client) => createVectorStoreFileBatchAndPoll(client, { vector_store_id, file_ids: [file_id] }),
    official: (openai) =>
      openai.vectorStores.fileBatches.createAndPoll(vector_store_id, { file_ids: [file_id] }),
  },
  {
    name: 'pollVectorStoreFileBatch',
    ours: (client) => pollVectorStoreFileBatch(client, { vector_store_id, batch_id }),
    official: (openai) => openai.vectorStores.fileBatches.poll(vector_store_id, batch_id),
  },
  {
    name: 'uploadVectorStoreFileBatch',
    ours: (client) =>
      uploadVectorStoreFileBatch(client, { vector_store_id, files: [file, file], file_ids: ['file_0'] }),
    official: (openai) =>
      openai.vectorStores.fileBatches.uploadAndPoll(vector_store_id, {
        files: [file, file],
        fileIds: ['file_0'],
      }),
  },
  {
    name: 'retrieveVectorStoreFileBatch',
    ours: (client) => retrieveVectorStoreFileBatch(client, { vector_store_id, batch_id }),
    official: (openai) => openai.vectorStores.fileBatches.retrieve(batch_id, { vector_store_id }),
  },
  {
    name: 'cancelVectorStoreFileBatch',
    ours: (client) => cancelVectorStoreFileBatch(client, { vector_store_id, batch_id }),
    official: (openai) => openai.vectorStores.fileBatches.cancel(batch_id, { vector_store_id }),
  },
  {
    name: 'listVectorStoreFileBatchFiles',
    ours: (client) => listVectorStoreFileBatchFiles(client, { vector_store_id, batch_id, ...files }),
    official: (openai) => openai.vectorStores.fileBatches.listFiles(batch_id, { vector_store_id, ...files }),
  },
]
