export { createAzureClient } from './lite/createAzureClient.ts'
