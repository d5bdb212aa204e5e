import { graphql } from '#lib/graphql/generated/index.ts';

export const LeavingDocument = graphql(`
  query Leaving {
    leaving {
      byPassword
      obstacles {
        code
        number
      }
    }
  }
`);

export const RequestProofLinkDocument = graphql(`
  mutation RequestProofLink {
    requestProofLink {
      ok
    }
  }
`);

export const DeleteAccountDocument = graphql(`
  mutation DeleteAccount($input: DeleteAccountInput!) {
    deleteAccount(input: $input) {
      ok
    }
  }
`);

export const RequestAddressChangeDocument = graphql(`
  mutation RequestAddressChange($input: RequestAddressChangeInput!) {
    requestAddressChange(input: $input) {
      ok
    }
  }
`);
