export { createClient } from './lite/createClient.ts'
