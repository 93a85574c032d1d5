import {
  type Container,
  type ContainerDomainSecretParam,
  type ContainerExpiresAfter,
  type ContainerFile,
  type ContainerInlineSkillParam,
  type ContainerInlineSkillSourceParam,
  type ContainerMemoryLimit,
  type ContainerNetworkPolicy,
  type ContainerNetworkPolicyAllowlistParam,
  type ContainerNetworkPolicyDisabledParam,
  type ContainerSkillReferenceParam,
  type CopyContainerFileParams,
  type CreateContainerFileParams,
  type CreateContainerParams,
  createContainerFile,
  type DeleteContainerFileParams,
  deleteContainer,
  type ListContainerFilesParams,
  type ListContainersParams,
  listContainerFiles,
  listContainers,
  type RetrieveContainerFileContentParams,
  type RetrieveContainerFileParams,
  retrieveContainerFileContent,
  type UploadContainerFileParams,
} from '@oaix/containers'
import { type Client, type FileInput, paginate } from '@oaix/core'
import type * as Containers from 'openai/resources/containers/containers'
import type * as Content from 'openai/resources/containers/files/content'
import type * as Files from 'openai/resources/containers/files/files'
import type * as Responses from 'openai/resources/responses/responses'
import { sameType } from '../support/sameType.ts'

declare const client: Client

sameType<CreateContainerParams, Containers.ContainerCreateParams>()
sameType<ListContainersParams, Containers.ContainerListParams>()
sameType<Container, Containers.ContainerCreateResponse>()
sameType<Container, Containers.ContainerRetrieveResponse>()
sameType<Container, Containers.ContainerListResponse>()
sameType<ContainerExpiresAfter, Containers.ContainerCreateParams.ExpiresAfter>()
sameType<ContainerNetworkPolicy, Containers.ContainerCreateResponse.NetworkPolicy>()
sameType<ContainerMemoryLimit, NonNullable<Containers.ContainerCreateParams['memory_limit']>>()
sameType<ContainerNetworkPolicyAllowlistParam, Responses.ContainerNetworkPolicyAllowlist>()
sameType<ContainerNetworkPolicyDisabledParam, Responses.ContainerNetworkPolicyDisabled>()
sameType<ContainerDomainSecretParam, Responses.ContainerNetworkPolicyDomainSecret>()
sameType<ContainerSkillReferenceParam, Responses.SkillReference>()
sameType<ContainerInlineSkillParam, Responses.InlineSkill>()
sameType<ContainerInlineSkillSourceParam, Responses.InlineSkillSource>()

sameType<
  UploadContainerFileParams,
  Files.FileCreateParams & { container_id: string },
  | 'file' // required in this form; any FileInput
  | 'file_id' // belongs to the other form
>()
sameType<
  CopyContainerFileParams,
  Files.FileCreateParams & { container_id: string },
  | 'file' // belongs to the other form
  | 'file_id' // required in this form
>()
sameType<UploadContainerFileParams['file'], FileInput>()
sameType<CreateContainerFileParams, UploadContainerFileParams | CopyContainerFileParams>()
sameType<ContainerFile, Files.FileCreateResponse>()
sameType<ContainerFile, Files.FileRetrieveResponse>()
sameType<ContainerFile, Files.FileListResponse>()
sameType<ListContainerFilesParams, Files.FileListParams & { container_id: string }>()
sameType<RetrieveContainerFileParams, Files.FileRetrieveParams & { file_id: string }>()
sameType<DeleteContainerFileParams, Files.FileDeleteParams & { file_id: string }>()
sameType<RetrieveContainerFileContentParams, Content.ContentRetrieveParams & { file_id: string }>()

export async function inference(container_id: string, file_id: string): Promise<void> {
  for await (const item of paginate(listContainers, client)) sameType<typeof item, Container>()
  for await (const item of paginate(listContainerFiles, client, { container_id }))
    sameType<typeof item, ContainerFile>()
  const created = await createContainerFile(client, { container_id, file: new Blob() })
  sameType<typeof created, ContainerFile>()
  const deleted = await deleteContainer(client, { container_id })
  sameType<typeof deleted, void>()
  const content = await retrieveContainerFileContent(client, { container_id, file_id })
  sameType<typeof content, Response>()

  // @ts-expect-error: neither a file nor the id of one
  await createContainerFile(client, { container_id })
  // @ts-expect-error: both
  await createContainerFile(client, { container_id, file_id, file: new Blob() })
  // @ts-expect-error: a string is no file, it has no name
  await createContainerFile(client, { container_id, file: 'text' })
  // @ts-expect-error: the container is missing
  listContainerFiles(client, { limit: 1 })
}
