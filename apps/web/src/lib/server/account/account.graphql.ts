import { graphql } from '#lib/graphql/generated/index.ts';

export const SignUpDocument = graphql(`
  mutation SignUp($input: SignUpInput!) {
    signUp(input: $input) {
      ok
    }
  }
`);

export const PendingSignUpDocument = graphql(`
  query PendingSignUp($token: String!) {
    pendingSignUp(token: $token) {
      name
      address
      timeZone
    }
  }
`);

export const ConfirmAddressDocument = graphql(`
  mutation ConfirmAddress($input: ConfirmAddressInput!) {
    confirmAddress(input: $input) {
      ok
    }
  }
`);

export const SignInDocument = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      ok
    }
  }
`);

export const RequestSignInLinkDocument = graphql(`
  mutation RequestSignInLink($input: RequestSignInLinkInput!) {
    requestSignInLink(input: $input) {
      ok
    }
  }
`);

export const SignInByLinkDocument = graphql(`
  mutation SignInByLink($input: SignInByLinkInput!) {
    signInByLink(input: $input) {
      ok
    }
  }
`);

export const RequestPasswordResetDocument = graphql(`
  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
    requestPasswordReset(input: $input) {
      ok
    }
  }
`);

export const ResetPasswordDocument = graphql(`
  mutation ResetPassword($input: ResetPasswordInput!) {
    resetPassword(input: $input) {
      ok
    }
  }
`);

export const SignOutDocument = graphql(`
  mutation SignOut {
    signOut {
      ok
    }
  }
`);

export const JoinInvitationDocument = graphql(`
  query JoinInvitation($token: String!) {
    joinInvitation(token: $token) {
      country
      name
      address
      occasion
      invitedBy
      locale
    }
  }
`);

export const JoinDocument = graphql(`
  mutation Join($input: JoinInput!) {
    join(input: $input) {
      ok
    }
  }
`);

export const ConfirmAddressChangeDocument = graphql(`
  mutation ConfirmAddressChange($input: ConfirmAddressChangeInput!) {
    confirmAddressChange(input: $input) {
      ok
    }
  }
`);

export const KeepAddressDocument = graphql(`
  mutation KeepAddress($input: KeepAddressInput!) {
    keepAddress(input: $input) {
      ok
    }
  }
`);
