import { graphql } from '#lib/graphql/generated/index.ts';

export const ReportDocument = graphql(`
  mutation Report($input: ReportInput!) {
    report(input: $input) {
      ok
    }
  }
`);
