import { graphql } from '#lib/graphql/generated/index.ts';

export const OpenReportsDocument = graphql(`
  query OpenReports($after: String) {
    openReports(after: $after, first: 20) {
      edges {
        node {
          id
          subjectKind
          subjectTitle
          subjectPath
          reason
          note
          reporterName
          createdAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const DecideReportDocument = graphql(`
  mutation DecideReport($input: DecideReportInput!) {
    decideReport(input: $input) {
      ok
    }
  }
`);
