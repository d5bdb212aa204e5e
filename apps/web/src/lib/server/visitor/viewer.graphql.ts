import { graphql } from '#lib/graphql/generated/index.ts';

/** Who is signed in, for the frame around every page. */
export const ViewerDocument = graphql(`
  query Viewer {
    viewer {
      peerId
      name
      address
      locale
      timeZone
      roles
      moderatedTopicIds
      unreadNotifications
      onboarded
      mayScheduleEvents
    }
  }
`);
