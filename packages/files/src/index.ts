export { type CancelUploadParams, cancelUpload } from './cancelUpload.ts'
export { type CompleteUploadParams, completeUpload } from './completeUpload.ts'
export { type CreateFileParams, createFile } from './createFile.ts'
export { type CreateUploadParams, createUpload } from './createUpload.ts'
export { type CreateUploadPartParams, createUploadPart } from './createUploadPart.ts'
export { type DeleteFileParams, deleteFile } from './deleteFile.ts'
export { isUploadError } from './isUploadError.ts'
export { type ListFilesParams, listFiles } from './listFiles.ts'
export { type RetrieveFileParams, retrieveFile } from './retrieveFile.ts'
export { type RetrieveFileContentParams, retrieveFileContent } from './retrieveFileContent.ts'
export type * from './types/FileObject.ts'
export type * from './types/Upload.ts'
export type * from './types/UploadResume.ts'
export { UploadError, type UploadErrorDetails } from './UploadError.ts'
export {
  type UploadFileOptions,
  type UploadFileParams,
  type UploadProgress,
  uploadFile,
} from './uploadFile.ts'
export { type WaitForFileProcessingParams, waitForFileProcessing } from './waitForFileProcessing.ts'
