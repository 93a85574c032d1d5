export {
  type CancelVectorStoreFileBatchParams,
  cancelVectorStoreFileBatch,
} from './cancelVectorStoreFileBatch.ts'
export { type CreateVectorStoreParams, createVectorStore } from './createVectorStore.ts'
export { type CreateVectorStoreFileParams, createVectorStoreFile } from './createVectorStoreFile.ts'
export { createVectorStoreFileAndPoll } from './createVectorStoreFileAndPoll.ts'
export {
  type CreateVectorStoreFileBatchParams,
  createVectorStoreFileBatch,
  type VectorStoreFileBatchItem,
} from './createVectorStoreFileBatch.ts'
export { createVectorStoreFileBatchAndPoll } from './createVectorStoreFileBatchAndPoll.ts'
export { type DeleteVectorStoreParams, deleteVectorStore } from './deleteVectorStore.ts'
export { type DeleteVectorStoreFileParams, deleteVectorStoreFile } from './deleteVectorStoreFile.ts'
export { isVectorStoreUploadError } from './isVectorStoreUploadError.ts'
export {
  type ListVectorStoreFileBatchFilesParams,
  listVectorStoreFileBatchFiles,
} from './listVectorStoreFileBatchFiles.ts'
export { type ListVectorStoreFilesParams, listVectorStoreFiles } from './listVectorStoreFiles.ts'
export { type ListVectorStoresParams, listVectorStores } from './listVectorStores.ts'
export { pollVectorStoreFile } from './pollVectorStoreFile.ts'
export { pollVectorStoreFileBatch } from './pollVectorStoreFileBatch.ts'
export { type RetrieveVectorStoreParams, retrieveVectorStore } from './retrieveVectorStore.ts'
export { type RetrieveVectorStoreFileParams, retrieveVectorStoreFile } from './retrieveVectorStoreFile.ts'
export {
  type RetrieveVectorStoreFileBatchParams,
  retrieveVectorStoreFileBatch,
} from './retrieveVectorStoreFileBatch.ts'
export {
  type RetrieveVectorStoreFileContentParams,
  retrieveVectorStoreFileContent,
} from './retrieveVectorStoreFileContent.ts'
export { type SearchVectorStoreParams, searchVectorStore } from './searchVectorStore.ts'
export type * from './types/FileChunkingStrategy.ts'
export type * from './types/VectorStore.ts'
export type * from './types/VectorStoreFile.ts'
export type * from './types/VectorStoreSearch.ts'
export { type UpdateVectorStoreParams, updateVectorStore } from './updateVectorStore.ts'
export { type UpdateVectorStoreFileParams, updateVectorStoreFile } from './updateVectorStoreFile.ts'
export {
  type UploadAndPollVectorStoreFileParams,
  uploadAndPollVectorStoreFile,
} from './uploadAndPollVectorStoreFile.ts'
export {
  type UploadVectorStoreFileBatchParams,
  uploadVectorStoreFileBatch,
} from './uploadVectorStoreFileBatch.ts'
export {
  VectorStoreUploadError,
  type VectorStoreUploadErrorDetails,
  type VectorStoreUploadFailure,
} from './VectorStoreUploadError.ts'
