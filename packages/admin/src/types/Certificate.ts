/** When a certificate is valid. */
export interface CertificateValidity {
  /** Unix seconds. */
  expires_at?: number | undefined
  /** Unix seconds. */
  valid_at?: number | undefined
}

export interface CertificateDetails extends CertificateValidity {
  /** PEM; only where it was asked for. */
  content?: string | undefined
}

/** A certificate for mutual TLS. */
export interface Certificate {
  id: string
  certificate_details: CertificateDetails
  /** Unix seconds. */
  created_at: number
  name: string | null
  /** With `active`, it says for whom; a plain `certificate` has none. */
  object: 'certificate' | 'organization.certificate' | 'organization.project.certificate'
  active?: boolean | undefined
}

/** A certificate as the organization uses it. */
export interface OrganizationCertificate {
  id: string
  /** For the organization. */
  active: boolean
  certificate_details: CertificateValidity
  /** Unix seconds. */
  created_at: number
  name: string | null
  object: 'organization.certificate'
}

/** A certificate as a project uses it. */
export interface ProjectCertificate {
  id: string
  /** For the project. */
  active: boolean
  certificate_details: CertificateValidity
  /** Unix seconds. */
  created_at: number
  name: string | null
  object: 'organization.project.certificate'
}

export interface CertificateDeleted {
  id: string
  object: 'certificate.deleted'
}

export interface OrganizationCertificatesActivated {
  data: OrganizationCertificate[]
  object: 'organization.certificate.activation'
}

export interface OrganizationCertificatesDeactivated {
  data: OrganizationCertificate[]
  object: 'organization.certificate.deactivation'
}

export interface ProjectCertificatesActivated {
  data: ProjectCertificate[]
  object: 'organization.project.certificate.activation'
}

export interface ProjectCertificatesDeactivated {
  data: ProjectCertificate[]
  object: 'organization.project.certificate.deactivation'
}
