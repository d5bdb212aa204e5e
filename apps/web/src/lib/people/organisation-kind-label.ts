import { m } from '#lib/paraglide/messages.js';

const labels: Readonly<Record<string, () => string>> = {
  ministry: m.organisation_kind_ministry,
  province: m.organisation_kind_province,
  municipality: m.organisation_kind_municipality,
  'village-council': m.organisation_kind_village_council,
  association: m.organisation_kind_association,
  university: m.organisation_kind_university,
  donor: m.organisation_kind_donor,
  ngo: m.organisation_kind_ngo,
  other: m.organisation_kind_other,
};

/** Kinds of organisations, in the order of a list to choose from. */
export const organisationKinds: readonly string[] = Object.keys(labels);

/** What kind of organisation it is, in the reader's language. */
export function organisationKindLabel(kind: string): string {
  return labels[kind]?.() ?? kind;
}
