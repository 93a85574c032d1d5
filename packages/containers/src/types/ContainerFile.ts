export interface ContainerFile {
  id: string
  object: 'container.file'
  container_id: string
  /** Unix seconds. */
  created_at: number
  /** Size in bytes. */
  bytes: number
  /** Absolute, inside the container. */
  path: string
  /** Who put it there. */
  source: (string & {}) | 'user' | 'assistant'
}
