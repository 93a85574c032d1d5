import { type Client, type FileInput, paginate } from '@oaix/core'
import {
  type CreateVectorStoreFileBatchParams,
  type CreateVectorStoreFileParams,
  type CreateVectorStoreParams,
  createVectorStoreFileBatchAndPoll,
  type DeleteVectorStoreFileParams,
  type FileChunkingStrategy,
  type FileChunkingStrategyParam,
  isVectorStoreUploadError,
  type ListVectorStoreFileBatchFilesParams,
  type ListVectorStoreFilesParams,
  type ListVectorStoresParams,
  listVectorStoreFiles,
  listVectorStores,
  type RetrieveVectorStoreFileBatchParams,
  type RetrieveVectorStoreFileContentParams,
  type RetrieveVectorStoreFileParams,
  type SearchVectorStoreParams,
  searchVectorStore,
  type UpdateVectorStoreFileParams,
  type UpdateVectorStoreParams,
  uploadAndPollVectorStoreFile,
  uploadVectorStoreFileBatch,
  type VectorStore,
  type VectorStoreDeleted,
  type VectorStoreFile,
  type VectorStoreFileBatch,
  type VectorStoreFileContent,
  type VectorStoreFileDeleted,
  type VectorStoreSearchResult,
} from '@oaix/vector-stores'
import type * as FileBatches from 'openai/resources/vector-stores/file-batches'
import type * as Files from 'openai/resources/vector-stores/files'
import type * as VectorStores from 'openai/resources/vector-stores/vector-stores'
import { sameType } from '../support/sameType.ts'

declare const client: Client
declare const file: File
type OfStore = { vector_store_id: string }
type OfFile = { file_id: string }
type OfBatch = { batch_id: string }

sameType<CreateVectorStoreParams, VectorStores.VectorStoreCreateParams>()
sameType<UpdateVectorStoreParams, VectorStores.VectorStoreUpdateParams & OfStore>()
sameType<ListVectorStoresParams, VectorStores.VectorStoreListParams>()
sameType<
  SearchVectorStoreParams,
  VectorStores.VectorStoreSearchParams & OfStore,
  'filters' // unknown there, where one compound filter is in another
>()
sameType<VectorStore, VectorStores.VectorStore>()
sameType<VectorStoreDeleted, VectorStores.VectorStoreDeleted>()
sameType<VectorStoreSearchResult, VectorStores.VectorStoreSearchResponse>()
sameType<FileChunkingStrategy, VectorStores.FileChunkingStrategy>()
sameType<FileChunkingStrategyParam, VectorStores.FileChunkingStrategyParam>()
sameType<CreateVectorStoreFileParams, Files.FileCreateParams & OfStore>()
sameType<RetrieveVectorStoreFileParams, Files.FileRetrieveParams & OfFile>()
sameType<UpdateVectorStoreFileParams, Files.FileUpdateParams & OfFile>()
sameType<DeleteVectorStoreFileParams, Files.FileDeleteParams & OfFile>()
sameType<RetrieveVectorStoreFileContentParams, Files.FileContentParams & OfFile>()
sameType<ListVectorStoreFilesParams, Files.FileListParams & OfStore>()
sameType<VectorStoreFile, Files.VectorStoreFile>()
sameType<VectorStoreFileDeleted, Files.VectorStoreFileDeleted>()
sameType<VectorStoreFileContent, Files.FileContentResponse>()
sameType<CreateVectorStoreFileBatchParams, FileBatches.FileBatchCreateParams & OfStore>()
sameType<RetrieveVectorStoreFileBatchParams, FileBatches.FileBatchRetrieveParams & OfBatch>()
sameType<ListVectorStoreFileBatchFilesParams, FileBatches.FileBatchListFilesParams & OfBatch>()
sameType<VectorStoreFileBatch, FileBatches.VectorStoreFileBatch>()

export async function inference(error: unknown): Promise<void> {
  const vector_store_id = 'vs_1'
  for await (const item of paginate(listVectorStores, client)) sameType<typeof item, VectorStore>()
  for await (const item of paginate(listVectorStoreFiles, client, { vector_store_id, filter: 'failed' }))
    sameType<typeof item, VectorStoreFile>()
  const one = await uploadAndPollVectorStoreFile(client, { vector_store_id, file }, { maxWait: 1 })
  sameType<typeof one, VectorStoreFile>()
  const params = { vector_store_id, files: [file, { name: 'a', content: 'b' }], concurrency: 2 } as const
  const batch = await uploadVectorStoreFileBatch(client, params, { pollInterval: 1 })
  sameType<typeof batch, VectorStoreFileBatch>()
  if (isVectorStoreUploadError(error)) {
    for (const failure of error.failures) sameType<typeof failure.file, FileInput>()
  }

  // @ts-expect-error: not a search of many pages
  await paginate(searchVectorStore, client, { vector_store_id, query: 'a' }).next()
  // @ts-expect-error: the file is uploaded
  await uploadAndPollVectorStoreFile(client, { vector_store_id, file, file_id: 'file-1' })
  // @ts-expect-error: no such strategy
  await createVectorStoreFileBatchAndPoll(client, { vector_store_id, chunking_strategy: { type: 'other' } })
  // @ts-expect-error: no such status
  await listVectorStoreFiles(client, { vector_store_id, filter: 'done' })
}
