/* eslint-disable */
import * as types from './graphql';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ok\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) {\n      ok\n    }\n  }\n": typeof types.ConfirmAddressDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ok\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      ok\n    }\n  }\n": typeof types.RequestSignInLinkDocument,
    "\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) {\n      ok\n    }\n  }\n": typeof types.SignInByLinkDocument,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ok\n    }\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ok\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query JoinInvitation($token: String!) {\n    joinInvitation(token: $token) {\n      name\n      address\n      occasion\n      invitedBy\n      locale\n    }\n  }\n": typeof types.JoinInvitationDocument,
    "\n  mutation Join($input: JoinInput!) {\n    join(input: $input) {\n      ok\n    }\n  }\n": typeof types.JoinDocument,
    "\n  query Viewer {\n    viewer {\n      peerId\n      name\n      address\n      locale\n      timeZone\n      roles\n      moderatedTopicIds\n      unreadNotifications\n      onboarded\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query Home {\n    topics {\n      id\n      slug\n      title\n      description\n      parentId\n      followerCount\n    }\n    latestThreads(first: 6) {\n      edges {\n        node {\n          id\n          title\n          postCount\n          lastPostAt\n          topic {\n            slug\n            title\n          }\n          author {\n            id\n            name\n            organisation {\n              name\n            }\n          }\n        }\n      }\n    }\n    upcomingEvents(first: 4) {\n      edges {\n        node {\n          id\n          title\n          kind\n          startsAt\n          timeZone\n          topic {\n            slug\n            title\n          }\n        }\n      }\n    }\n    latestShowcases(first: 3) {\n      edges {\n        node {\n          id\n          title\n          summary\n          place\n          topic {\n            slug\n            title\n          }\n          author {\n            id\n            name\n            organisation {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  mutation ChangeAccount($input: ChangeAccountInput!) {\n    changeAccount(input: $input) {\n      ok\n    }\n  }\n": typeof types.ChangeAccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ok\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      device\n      current\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ok\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ok\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
};
const documents: Documents = {
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ok\n    }\n  }\n": types.SignUpDocument,
    "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) {\n      ok\n    }\n  }\n": types.ConfirmAddressDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ok\n    }\n  }\n": types.SignInDocument,
    "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      ok\n    }\n  }\n": types.RequestSignInLinkDocument,
    "\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) {\n      ok\n    }\n  }\n": types.SignInByLinkDocument,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ok\n    }\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ok\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": types.SignOutDocument,
    "\n  query JoinInvitation($token: String!) {\n    joinInvitation(token: $token) {\n      name\n      address\n      occasion\n      invitedBy\n      locale\n    }\n  }\n": types.JoinInvitationDocument,
    "\n  mutation Join($input: JoinInput!) {\n    join(input: $input) {\n      ok\n    }\n  }\n": types.JoinDocument,
    "\n  query Viewer {\n    viewer {\n      peerId\n      name\n      address\n      locale\n      timeZone\n      roles\n      moderatedTopicIds\n      unreadNotifications\n      onboarded\n    }\n  }\n": types.ViewerDocument,
    "\n  query Home {\n    topics {\n      id\n      slug\n      title\n      description\n      parentId\n      followerCount\n    }\n    latestThreads(first: 6) {\n      edges {\n        node {\n          id\n          title\n          postCount\n          lastPostAt\n          topic {\n            slug\n            title\n          }\n          author {\n            id\n            name\n            organisation {\n              name\n            }\n          }\n        }\n      }\n    }\n    upcomingEvents(first: 4) {\n      edges {\n        node {\n          id\n          title\n          kind\n          startsAt\n          timeZone\n          topic {\n            slug\n            title\n          }\n        }\n      }\n    }\n    latestShowcases(first: 3) {\n      edges {\n        node {\n          id\n          title\n          summary\n          place\n          topic {\n            slug\n            title\n          }\n          author {\n            id\n            name\n            organisation {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  mutation ChangeAccount($input: ChangeAccountInput!) {\n    changeAccount(input: $input) {\n      ok\n    }\n  }\n": types.ChangeAccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ok\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      device\n      current\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ok\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ok\n    }\n  }\n": types.EndOtherSessionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').SignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').ConfirmAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').SignInDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').RequestSignInLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').SignInByLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').RequestPasswordResetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').ResetPasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n"): typeof import('./graphql').SignOutDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query JoinInvitation($token: String!) {\n    joinInvitation(token: $token) {\n      name\n      address\n      occasion\n      invitedBy\n      locale\n    }\n  }\n"): typeof import('./graphql').JoinInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Join($input: JoinInput!) {\n    join(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').JoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      peerId\n      name\n      address\n      locale\n      timeZone\n      roles\n      moderatedTopicIds\n      unreadNotifications\n      onboarded\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    topics {\n      id\n      slug\n      title\n      description\n      parentId\n      followerCount\n    }\n    latestThreads(first: 6) {\n      edges {\n        node {\n          id\n          title\n          postCount\n          lastPostAt\n          topic {\n            slug\n            title\n          }\n          author {\n            id\n            name\n            organisation {\n              name\n            }\n          }\n        }\n      }\n    }\n    upcomingEvents(first: 4) {\n      edges {\n        node {\n          id\n          title\n          kind\n          startsAt\n          timeZone\n          topic {\n            slug\n            title\n          }\n        }\n      }\n    }\n    latestShowcases(first: 3) {\n      edges {\n        node {\n          id\n          title\n          summary\n          place\n          topic {\n            slug\n            title\n          }\n          author {\n            id\n            name\n            organisation {\n              name\n            }\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeAccount($input: ChangeAccountInput!) {\n    changeAccount(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').ChangeAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').ChangePasswordDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      device\n      current\n    }\n  }\n"): typeof import('./graphql').MySessionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').EndSessionDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ok\n    }\n  }\n"): typeof import('./graphql').EndOtherSessionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
