/** Where a project's data is stored, and with `PROCESSING` also computed on; the letters are a country or region. */
export type ProjectResidency =
  | 'GLOBAL'
  | 'AE_STORAGE'
  | 'AE_STORAGE_PROCESSING'
  | 'AU_STORAGE'
  | 'AU_STORAGE_PROCESSING'
  | 'CA_STORAGE'
  | 'EU_STORAGE_PROCESSING'
  | 'GB_STORAGE'
  | 'IN_STORAGE'
  | 'IN_STORAGE_PROCESSING'
  | 'JP_STORAGE'
  | 'JP_STORAGE_PROCESSING'
  | 'KR_STORAGE'
  | 'SG_STORAGE'
  | 'US_STORAGE_PROCESSING'

export interface Project {
  id: string
  /** Unix seconds. */
  created_at: number
  object: 'organization.project'
  /** Unix seconds; null while it is active. */
  archived_at?: number | null | undefined
  /** The customer's own encryption key that it uses. */
  external_key_id?: string | null | undefined
  name?: string | null | undefined
  residency?: (string & {}) | ProjectResidency | undefined
  status?: (string & {}) | 'active' | 'archived' | null | undefined
}
