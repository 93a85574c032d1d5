export { type CreateContainerParams, createContainer } from './createContainer.ts'
export {
  type CopyContainerFileParams,
  type CreateContainerFileParams,
  createContainerFile,
  type UploadContainerFileParams,
} from './createContainerFile.ts'
export { type DeleteContainerParams, deleteContainer } from './deleteContainer.ts'
export { type DeleteContainerFileParams, deleteContainerFile } from './deleteContainerFile.ts'
export { type ListContainerFilesParams, listContainerFiles } from './listContainerFiles.ts'
export { type ListContainersParams, listContainers } from './listContainers.ts'
export { type RetrieveContainerParams, retrieveContainer } from './retrieveContainer.ts'
export { type RetrieveContainerFileParams, retrieveContainerFile } from './retrieveContainerFile.ts'
export {
  type RetrieveContainerFileContentParams,
  retrieveContainerFileContent,
} from './retrieveContainerFileContent.ts'
export type * from './types/Container.ts'
export type * from './types/ContainerFile.ts'
export type * from './types/ContainerNetworkPolicyParam.ts'
export type * from './types/ContainerSkillParam.ts'
