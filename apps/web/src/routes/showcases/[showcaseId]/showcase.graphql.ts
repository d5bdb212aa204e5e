import { graphql } from '#lib/graphql/generated/index.ts';

export const ShowcasePageDocument = graphql(`
  query ShowcasePage($id: ID!) {
    showcase(id: $id) {
      id
      title
      excerpt
      place
      country
      year
      language
      status
      hidden
      doneHtml
      tookHtml
      cameHtml
      conditionsHtml
      reviewNote
      submittedAt
      publishedAt
      mayChange
      mayReview
      version
      topic {
        id
        ...TopicLink
      }
      champion {
        ...Byline
        role
        organisation {
          level
        }
      }
    }
  }
`);

export const ShowcaseFormDocument = graphql(`
  query ShowcaseForm($id: ID!) {
    showcase(id: $id) {
      id
      title
      place
      country
      year
      language
      done
      took
      came
      conditions
      mayChange
      status
      version
      champion {
        id
      }
      topic {
        id
      }
    }
    topics {
      ...TopicChoice
    }
  }
`);

export const ChangeShowcaseDocument = graphql(`
  mutation ChangeShowcase($input: ChangeShowcaseInput!) {
    changeShowcase(input: $input) {
      id
    }
  }
`);

export const WithdrawShowcaseDocument = graphql(`
  mutation WithdrawShowcase($input: WithdrawShowcaseInput!) {
    withdrawShowcase(input: $input) {
      ok
    }
  }
`);

export const ReviewShowcaseDocument = graphql(`
  mutation ReviewShowcase($input: ReviewShowcaseInput!) {
    reviewShowcase(input: $input) {
      id
    }
  }
`);
