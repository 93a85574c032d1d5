export { createClient } from '@oaix/core/lite'
