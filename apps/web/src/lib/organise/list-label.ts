import { m } from '#lib/paraglide/messages.js';

/** What a column can be taken for, in the reader's language. */
export const meaningLabels: Readonly<Record<string, () => string>> = {
  ignored: m.organise_means_ignored,
  name: m.organise_means_name,
  givenName: m.organise_means_given_name,
  middleName: m.organise_means_middle_name,
  familyName: m.organise_means_family_name,
  address: m.organise_means_address,
  organisation: m.organise_means_organisation,
  level: m.organise_means_level,
  role: m.organise_means_role,
  place: m.organise_means_place,
  country: m.organise_means_country,
  languages: m.organise_means_languages,
  phone: m.organise_means_phone,
};

const stateLabels: Readonly<Record<string, () => string>> = {
  new: m.organise_state_new,
  here: m.organise_state_here,
  invitedBefore: m.organise_state_invited_before,
  problem: m.organise_state_problem,
  removed: m.organise_state_removed,
  invited: m.organise_state_invited,
  joined: m.organise_state_joined,
};

// Of whom nothing is decided before it is clear which column is which.
const waitingStates = new Set(['new', 'here', 'invitedBefore']);

/** @param asked whether a question about the columns is open */
export function stateLabel(state: string, asked: boolean): string {
  if (asked && waitingStates.has(state)) return m.organise_state_undecided();
  return stateLabels[state]?.() ?? state;
}

export const leftOutLabels: Readonly<Record<string, () => string>> = {
  repeatedHeader: m.organise_left_repeated_header,
  footer: m.organise_left_footer,
  section: m.organise_left_section,
  numberOnly: m.organise_left_number_only,
};

/** What stands between the columns of a text file. */
export const delimiterLabels: Readonly<Record<string, () => string>> = {
  ',': m.organise_delimiter_comma,
  ';': m.organise_delimiter_semicolon,
  '\t': m.organise_delimiter_tab,
  '|': m.organise_delimiter_bar,
};

/** The values of a row that can be corrected, in their order. */
export const rowFields = [
  'name',
  'address',
  'organisation',
  'level',
  'role',
  'place',
  'country',
  'languages',
  'phone',
] as const;
