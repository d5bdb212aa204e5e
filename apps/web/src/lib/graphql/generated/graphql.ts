/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ChangeAccountInput = {
  locale: string;
  name: string;
  timeZone: string;
};

export type ChangePasswordInput = {
  currentPassword: string;
  newPassword: string;
};

export type ConfirmAddressInput = {
  token: string;
};

export type EndSessionInput = {
  sessionId: string;
};

export type JoinInput = {
  locale: string;
  name: string;
  password: string;
  timeZone: string;
  token: string;
};

export type RequestPasswordResetInput = {
  address: string;
};

export type RequestSignInLinkInput = {
  address: string;
};

export type ResetPasswordInput = {
  password: string;
  token: string;
};

export type SignInByLinkInput = {
  token: string;
};

export type SignInInput = {
  address: string;
  password: string;
};

export type SignUpInput = {
  address: string;
  locale: string;
  name: string;
  password: string;
  timeZone: string;
};

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { ok: boolean } };

export type ConfirmAddressMutationVariables = Exact<{
  input: ConfirmAddressInput;
}>;


export type ConfirmAddressMutation = { confirmAddress: { ok: boolean } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn: { ok: boolean } };

export type RequestSignInLinkMutationVariables = Exact<{
  input: RequestSignInLinkInput;
}>;


export type RequestSignInLinkMutation = { requestSignInLink: { ok: boolean } };

export type SignInByLinkMutationVariables = Exact<{
  input: SignInByLinkInput;
}>;


export type SignInByLinkMutation = { signInByLink: { ok: boolean } };

export type RequestPasswordResetMutationVariables = Exact<{
  input: RequestPasswordResetInput;
}>;


export type RequestPasswordResetMutation = { requestPasswordReset: { ok: boolean } };

export type ResetPasswordMutationVariables = Exact<{
  input: ResetPasswordInput;
}>;


export type ResetPasswordMutation = { resetPassword: { ok: boolean } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type JoinInvitationQueryVariables = Exact<{
  token: string;
}>;


export type JoinInvitationQuery = { joinInvitation: { name: string, address: string, occasion: string, invitedBy: string | null, locale: string } };

export type JoinMutationVariables = Exact<{
  input: JoinInput;
}>;


export type JoinMutation = { join: { ok: boolean } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { peerId: string, name: string, address: string, locale: string, timeZone: string, roles: Array<string>, moderatedTopicIds: Array<string>, unreadNotifications: number, onboarded: boolean } | null };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { topics: Array<{ id: string, slug: string, title: string, description: string, parentId: string | null, followerCount: number }>, latestThreads: { edges: Array<{ node: { id: string, title: string, postCount: number, lastPostAt: string, topic: { slug: string, title: string }, author: { id: string, name: string, organisation: { name: string } | null } } }> }, upcomingEvents: { edges: Array<{ node: { id: string, title: string, kind: string, startsAt: string, timeZone: string, topic: { slug: string, title: string } | null } }> }, latestShowcases: { edges: Array<{ node: { id: string, title: string, summary: string, place: string, topic: { slug: string, title: string }, author: { id: string, name: string, organisation: { name: string } | null } } }> } };

export type ChangeAccountMutationVariables = Exact<{
  input: ChangeAccountInput;
}>;


export type ChangeAccountMutation = { changeAccount: { ok: boolean } };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword: { ok: boolean } };

export type MySessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MySessionsQuery = { mySessions: Array<{ id: string, createdAt: string, lastSeenAt: string, device: string, current: boolean }> };

export type EndSessionMutationVariables = Exact<{
  input: EndSessionInput;
}>;


export type EndSessionMutation = { endSession: { ok: boolean } };

export type EndOtherSessionsMutationVariables = Exact<{ [key: string]: never; }>;


export type EndOtherSessionsMutation = { endOtherSessions: { ok: boolean } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    ok
  }
}
    `, {"hash":"848ab3ad7c958118b74816916225bbc37d0ff4d9027015d8c8588e8a64f39141"}) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const ConfirmAddressDocument = new TypedDocumentString(`
    mutation ConfirmAddress($input: ConfirmAddressInput!) {
  confirmAddress(input: $input) {
    ok
  }
}
    `, {"hash":"b067d0c423ad56da9afd2dc1154f565ab1503db7aff21f83d5b595c7e78d4e8b"}) as unknown as TypedDocumentString<ConfirmAddressMutation, ConfirmAddressMutationVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ok
  }
}
    `, {"hash":"1f61f3de5dffdc4e7cec2a0363d7cdaebe8232a49d2ceb09f8e5a2d0748322b8"}) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const RequestSignInLinkDocument = new TypedDocumentString(`
    mutation RequestSignInLink($input: RequestSignInLinkInput!) {
  requestSignInLink(input: $input) {
    ok
  }
}
    `, {"hash":"a6735b2d3cb4c3e631a0674a23c01df1e5d20d1cb97c0686333ee97554181453"}) as unknown as TypedDocumentString<RequestSignInLinkMutation, RequestSignInLinkMutationVariables>;
export const SignInByLinkDocument = new TypedDocumentString(`
    mutation SignInByLink($input: SignInByLinkInput!) {
  signInByLink(input: $input) {
    ok
  }
}
    `, {"hash":"57f336ce583327f33c8f1876117a0dbace0ea98cc02139b5e6a8bce0d4e7eb08"}) as unknown as TypedDocumentString<SignInByLinkMutation, SignInByLinkMutationVariables>;
export const RequestPasswordResetDocument = new TypedDocumentString(`
    mutation RequestPasswordReset($input: RequestPasswordResetInput!) {
  requestPasswordReset(input: $input) {
    ok
  }
}
    `, {"hash":"b88e3ba13e34fe77c9b4dcb94a12080c0fc99a6c380ee158e0f0ee3f3bb32603"}) as unknown as TypedDocumentString<RequestPasswordResetMutation, RequestPasswordResetMutationVariables>;
export const ResetPasswordDocument = new TypedDocumentString(`
    mutation ResetPassword($input: ResetPasswordInput!) {
  resetPassword(input: $input) {
    ok
  }
}
    `, {"hash":"b09a8a5437713d82ab14c7b0a2960878df962e6de1cd2897383a07479ea3b636"}) as unknown as TypedDocumentString<ResetPasswordMutation, ResetPasswordMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ok
  }
}
    `, {"hash":"62a51b6513587f841a236f36b98a35efa590da73af9f7001a499a02d300a7d65"}) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const JoinInvitationDocument = new TypedDocumentString(`
    query JoinInvitation($token: String!) {
  joinInvitation(token: $token) {
    name
    address
    occasion
    invitedBy
    locale
  }
}
    `, {"hash":"6a3600c20ec4d6a881a25c3ca830c28d71ec14f3e4833c74f93995eba41ffe6d"}) as unknown as TypedDocumentString<JoinInvitationQuery, JoinInvitationQueryVariables>;
export const JoinDocument = new TypedDocumentString(`
    mutation Join($input: JoinInput!) {
  join(input: $input) {
    ok
  }
}
    `, {"hash":"b632f4331f031c326d22f7a93a0aec55650eac27a68d76be5564eb96db4d97be"}) as unknown as TypedDocumentString<JoinMutation, JoinMutationVariables>;
export const ViewerDocument = new TypedDocumentString(`
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
  }
}
    `, {"hash":"7e1b7d012c72c83a6031a795690094beaab17532ae11b99bb9e9cfc4205b0818"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  topics {
    id
    slug
    title
    description
    parentId
    followerCount
  }
  latestThreads(first: 6) {
    edges {
      node {
        id
        title
        postCount
        lastPostAt
        topic {
          slug
          title
        }
        author {
          id
          name
          organisation {
            name
          }
        }
      }
    }
  }
  upcomingEvents(first: 4) {
    edges {
      node {
        id
        title
        kind
        startsAt
        timeZone
        topic {
          slug
          title
        }
      }
    }
  }
  latestShowcases(first: 3) {
    edges {
      node {
        id
        title
        summary
        place
        topic {
          slug
          title
        }
        author {
          id
          name
          organisation {
            name
          }
        }
      }
    }
  }
}
    `, {"hash":"f96b3bea34d87ac8dfa81fd36f735fd0c6236333e25d2227a8570afe52ceb8ee"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const ChangeAccountDocument = new TypedDocumentString(`
    mutation ChangeAccount($input: ChangeAccountInput!) {
  changeAccount(input: $input) {
    ok
  }
}
    `, {"hash":"faaf1a492221edf559fdca2f60c95249bfc49cb176e344cb57a4a19ff81ad76c"}) as unknown as TypedDocumentString<ChangeAccountMutation, ChangeAccountMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    ok
  }
}
    `, {"hash":"7a4e59b90cb8c6559e2e4b95cd4f845ed949de67e7dd9909ea9cc4084687c65c"}) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const MySessionsDocument = new TypedDocumentString(`
    query MySessions {
  mySessions {
    id
    createdAt
    lastSeenAt
    device
    current
  }
}
    `, {"hash":"c6b343636b2d67c3c7eecb285545957dc94faf2f69cb2a25f5bbcf4096f302cc"}) as unknown as TypedDocumentString<MySessionsQuery, MySessionsQueryVariables>;
export const EndSessionDocument = new TypedDocumentString(`
    mutation EndSession($input: EndSessionInput!) {
  endSession(input: $input) {
    ok
  }
}
    `, {"hash":"1fb9b9e9a4607f62206114631d778de505cd659a84637ec12a4420389e95d2a1"}) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const EndOtherSessionsDocument = new TypedDocumentString(`
    mutation EndOtherSessions {
  endOtherSessions {
    ok
  }
}
    `, {"hash":"89f1829038e6db819f09c98909e483e6e0638b4e7461800b6e63a0579c2cf4c6"}) as unknown as TypedDocumentString<EndOtherSessionsMutation, EndOtherSessionsMutationVariables>;