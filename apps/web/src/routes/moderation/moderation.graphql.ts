import { graphql } from '#lib/graphql/generated/index.ts';

export const ReportRow = graphql(`
  fragment ReportRow on Report {
    id
    subjectKind
    subjectTitle
    subjectPath
    reason
    note
    reporterName
    authorName
    createdAt
    hiddenAt
  }
`);

export const OpenReportsDocument = graphql(`
  query OpenReports($after: String) {
    openReports(after: $after, first: 20) {
      edges {
        node {
          ...ReportRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const HiddenThingsDocument = graphql(`
  query HiddenThings($after: String) {
    hiddenThings(after: $after, first: 20) {
      edges {
        node {
          ...ReportRow
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const LookAtReportDocument = graphql(`
  mutation LookAtReport($input: LookAtReportInput!) {
    lookAtReport(input: $input) {
      author
      at
      html
      reported
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
