/** What is kept of requests and answers. */
export type DataRetentionType =
  | 'zero_data_retention'
  | 'modified_abuse_monitoring'
  | 'enhanced_zero_data_retention'
  | 'enhanced_modified_abuse_monitoring'

/** The same for a project; with `organization_default` it follows its organization. */
export type ProjectDataRetentionType = DataRetentionType | 'organization_default' | 'none'

export interface OrganizationDataRetention {
  object: 'organization.data_retention'
  type: DataRetentionType
}

export interface ProjectDataRetention {
  object: 'project.data_retention'
  type: ProjectDataRetentionType
}
