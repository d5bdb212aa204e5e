import { graphql } from '#lib/graphql/generated/index.ts';

export const PreferencesDocument = graphql(`
  query Preferences {
    notificationPreferences {
      kind
      label
      channels {
        channel
        label
        rhythm
      }
    }
  }
`);

export const SetPreferenceDocument = graphql(`
  mutation SetPreference($input: SetNotificationPreferenceInput!) {
    setNotificationPreference(input: $input) {
      kind
    }
  }
`);
