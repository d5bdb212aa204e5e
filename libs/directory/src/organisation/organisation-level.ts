export const organisationKinds = [
  'ministry',
  'province',
  'municipality',
  'village-council',
  'association',
  'university',
  'donor',
  'ngo',
  'other',
] as const;
export type OrganisationKind = (typeof organisationKinds)[number];

/** Hierarchical levels (step 2 of the guide). */
export const levels = [
  'international',
  'national',
  'provincial',
  'district',
  'municipal',
  'village',
] as const;
export type Level = (typeof levels)[number];
