/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** A new topic. Its name in addresses is made of its title. */
export type AddTopicInput = {
  /** The topic above; left out for a root. */
  parentId?: string | null | undefined;
  /** One for each language, one at least. Readers of other languages read the first there is. */
  texts: Array<TopicTextInput>;
};

/** The words that somebody was shown and agrees to. */
export type AgreementInput = {
  /** The language they were shown in. */
  locale: string;
  /** Their version, as the page says. */
  version: number;
};

/** An answer: by the token in a mail's link, or signed in by the event. */
export type AnswerInvitationInput = {
  /** `accepted`, `tentative` or `declined`. */
  answer: string;
  /** The event, for those who are signed in; ignored beside a token. */
  eventId?: string | null | undefined;
  /** A word to the organiser; left out, it stays as it is. */
  note?: string | null | undefined;
  /** The token of the personal link. */
  token?: string | null | undefined;
};

/** What a peer says to a list that names her. */
export type AnswerParticipationInput = {
  /** Whether she wants to follow its topics. */
  followTopics: boolean;
  /** The list. */
  listId: string;
  /** Whether she took part; if not, the list lets go of her. */
  tookPart: boolean;
};

/** A peer who is to look after a topic. */
export type AppointModeratorInput = {
  /** The peer. */
  peerId: string;
  /** The topic; everything below it is hers as well. */
  topicId: string;
};

/** An event that does not take place. Everybody who takes part is told. */
export type CancelEventInput = {
  /** The event. */
  eventId: string;
  /** Why, for those who wanted to come; may be empty. */
  reason: string;
};

/** What a peer may change of her own account. */
export type ChangeAccountInput = {
  /** Language of pages and mails: `en`, `fr` or `sr`. */
  locale: string;
  /** Her name as others see it. */
  name: string;
  /** IANA time zone in which she reads times. */
  timeZone: string;
};

/** The viewer's contact card, whole. What is left out is taken off it. */
export type ChangeContactCardInput = {
  /** Mail address; need not be that of the account. */
  address?: string | null | undefined;
  /** With whom the mail address is shared. */
  addressAudience: string;
  /** Messenger and the name there. */
  messenger?: string | null | undefined;
  /** With whom the messenger is shared. */
  messengerAudience: string;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** With whom the telephone number is shared. */
  phoneAudience: string;
  /** Web address. */
  website?: string | null | undefined;
  /** With whom the web address is shared. */
  websiteAudience: string;
};

/** New texts and limits of an event; its time is moved by `moveEvent`. */
export type ChangeEventInput = {
  /** What happens when (Markdown). */
  agenda?: string | null | undefined;
  /** How many seats there are; empty for no limit. */
  capacity?: number | null | undefined;
  /** What it is about (Markdown). */
  description: string;
  /** The event. */
  eventId: string;
  /** Title of the exercise it follows up. */
  followsUp?: string | null | undefined;
  /** One of `webinar`, `workshop`, `lessons-learnt-workshop`, `seminar`, `conference`, `study-tour`, `delegation-visit`, `fair`, `meeting`. */
  kind: string;
  /** Language it is held in, BCP 47. */
  language: string;
  /** The meeting's own link; empty when nobody joins online. */
  meetingUrl?: string | null | undefined;
  /** Where people meet; empty when it is online only. */
  place?: string | null | undefined;
  /** What it is called. */
  title: string;
  /** The topic it belongs to. */
  topicId: string;
  /** The version that was read; an older one is a CONFLICT. */
  version: number;
};

/** The password there is and the one to have from now on. */
export type ChangePasswordInput = {
  /** The password there is. */
  currentPassword: string;
  /** Any 8 to 200 characters that are not easily guessed. */
  newPassword: string;
  /** Whether to revoke all API tokens as well. */
  revokeTokens?: boolean | null | undefined;
};

/** The viewer’s own profile, whole. */
export type ChangeProfileInput = {
  /** About her (Markdown). */
  bio: string;
  /** ISO 3166 alpha-2, or empty. */
  country: string;
  /** Topics she knows well. */
  expertise: Array<string>;
  /** Languages she works in, BCP 47. */
  languages: Array<string>;
  /** What she can offer. */
  offers: string;
  /** Her organisation, if it is listed. */
  organisationId?: string | null | undefined;
  /** Its kind, with the name. */
  organisationKind?: string | null | undefined;
  /** Its level, with the name. */
  organisationLevel?: string | null | undefined;
  /** Name of her organisation, if it is not listed yet. */
  organisationName?: string | null | undefined;
  /** Where she works. */
  place: string;
  /** What she does there. */
  role: string;
  /** What she looks for. */
  seeks: string;
  /** The version that was read, 0 for none; an older one is a CONFLICT. */
  version: number;
};

/** A showcase, changed. It waits for a look again. */
export type ChangeShowcaseInput = {
  /** What came of it (Markdown). */
  came: string;
  /** Under which conditions it would work elsewhere (Markdown). */
  conditions: string;
  /** ISO 3166 alpha-2, or empty. */
  country: string;
  /** What was done (Markdown). */
  done: string;
  /** Language it is written in, BCP 47; the viewer's own by default. */
  language?: string | null | undefined;
  /** Where. */
  place: string;
  /** Which. */
  showcaseId: string;
  /** What it is called. */
  title: string;
  /** What it took: money, people, time; own and given (Markdown). */
  took: string;
  /** The topic. */
  topicId: string;
  /** The version that was read; an older one is a CONFLICT. */
  version: number;
  /** The year it was done, or began. */
  year?: number | null | undefined;
};

/** New texts of a topic. Its name in addresses stays. */
export type ChangeTopicInput = {
  /** One for each language, one at least. Readers of other languages read the first there is. */
  texts: Array<TopicTextInput>;
  /** The topic. */
  topicId: string;
  /** The version that was read; an older one is a CONFLICT. */
  version: number;
};

/** The link that was sent to the new address. */
export type ConfirmAddressChangeInput = {
  /** The token of the link. */
  token: string;
};

/** Whoever opened a link that confirms an address, and her secret. */
export type ConfirmAddressInput = {
  /** What she was told about her privacy, and agrees to. */
  agreed: AgreementInput;
  /** Her name as others will see it. */
  name: string;
  /** Any 8 to 200 characters that are not easily guessed. */
  password: string;
  /** IANA time zone in which she reads times; that of the form without it. */
  timeZone?: string | null | undefined;
  /** The token of the link. */
  token: string;
};

/** A row as it should be. */
export type CorrectListRowInput = {
  /** The row’s line. */
  line: number;
  /** The list. */
  listId: string;
  /** What is to be changed. */
  values: ListRowValuesInput;
};

/** A token to make. */
export type CreateApiTokenInput = {
  /** Days until it ends. */
  expiresInDays: number;
  /** What it is for. */
  name: string;
  /** What it may do; at least one. */
  scopes: Array<Scope>;
};

/** A dead letter. */
export type DeadLetterInput = {
  /** Its id there. */
  jobId: string;
  /** Where it waited. */
  lane: string;
};

/** A decision about a reported thing; it settles all reports of that thing. */
export type DecideReportInput = {
  /** `hide` or `keep`; `keep` shows hidden things again. */
  decision: string;
  /** One of its reports. */
  reportId: string;
  /** What the author is told besides the reason of the report. */
  told?: string | null | undefined;
};

/** The proof that it is the owner, and what becomes of her words. */
export type DeleteAccountInput = {
  /** The password, where there is one. */
  currentPassword?: string | null | undefined;
  /** The token of the mailed link, where there is no password. */
  token?: string | null | undefined;
  /** `stay`: what she wrote stays under "a former peer"; `go`: it is deleted. */
  words: string;
};

/** A message to withdraw. */
export type DeleteMessageInput = {
  /** The message. */
  messageId: string;
};

/** A post to delete. */
export type DeletePostInput = {
  /** The post. */
  postId: string;
};

/** The account to lock. */
export type DisableAccountInput = {
  /** The peer. */
  peerId: string;
};

/** A peer who is no more to look after a topic. */
export type DismissModeratorInput = {
  /** The peer. */
  peerId: string;
  /** The topic she was appointed for. */
  topicId: string;
};

/** New words for a message. */
export type EditMessageInput = {
  /** What to say (Markdown). */
  body: string;
  /** The message. */
  messageId: string;
};

/** New words for a post. */
export type EditPostInput = {
  /** What to say (Markdown). */
  body: string;
  /** The post. */
  postId: string;
  /** The version that was read; an older one is a CONFLICT. */
  version: number;
};

/** The account to open again. */
export type EnableAccountInput = {
  /** The peer. */
  peerId: string;
};

/** The session to end. */
export type EndSessionInput = {
  /** One of the viewer's own sessions. */
  sessionId: string;
};

/** An organisation to follow, or to follow no longer. */
export type FollowOrganisationInput = {
  /** Its id. */
  organisationId: string;
};

/** A peer to follow, or to follow no longer. */
export type FollowPeerInput = {
  /** Her id. */
  peerId: string;
};

/** Topics to follow. */
export type FollowTopicsInput = {
  /** Their ids; all must exist. */
  topicIds: Array<string>;
};

/** A role for a peer. */
export type GrantRoleInput = {
  /** The peer. */
  peerId: string;
  /** The role she gets. */
  role: Role;
};

/** The answers to the three questions of the first visit. */
export type IntroduceInput = {
  /** What can you offer? */
  offers: string;
  /** What do you look for? */
  seeks: string;
  /** What do you work on? Topics to know and to follow. */
  topicIds: Array<string>;
};

/** People to invite to an event. */
export type InviteInput = {
  /** The event. */
  eventId: string;
  /** Language the guests are written to in: `en`, `fr` or `sr`; the viewer's by default. */
  guestLocale?: string | null | undefined;
  /** Guests without an account, 200 at the most, for organisers only: `ana@example.org` or `Ana Marić <ana@example.org>`, one or several to a line. A bad line is a problem of the field `guests.<number of the line>`, and nobody is invited then. */
  guests?: string | null | undefined;
  /** Peers. */
  peerIds?: Array<string> | null | undefined;
};

/** Somebody who was asked to join, and does. */
export type JoinInput = {
  /** What she was told about her privacy, and agrees to. */
  agreed: AgreementInput;
  /** Language of pages and mails: `en`, `fr` or `sr`. */
  locale: string;
  /** Her name as others will see it. */
  name: string;
  /** Any 8 to 200 characters that are not easily guessed. */
  password: string;
  /** IANA time zone in which she reads times. */
  timeZone: string;
  /** The token of the link. */
  token: string;
};

/** The link that was sent to the old address. */
export type KeepAddressInput = {
  /** The token of the link. */
  token: string;
};

/** What one column means. */
export type ListColumnInput = {
  /** Its index, from 0. */
  index: number;
  /** One of `name`, `givenName`, `middleName`, `familyName`, `address`, `organisation`, `level`, `role`, `place`, `country`, `languages`, `phone`, `ignored`. */
  meaning: string;
};

/** One row that is not sent yet. */
export type ListRowInput = {
  /** The row’s line. */
  line: number;
  /** The list. */
  listId: string;
};

/** Values of a row; what is left out stays as it is. */
export type ListRowValuesInput = {
  /** Her mail address. */
  address?: string | null | undefined;
  /** Country, in words or as a code. */
  country?: string | null | undefined;
  /** Languages, separated by commas. */
  languages?: string | null | undefined;
  /** Its level, in words. */
  level?: string | null | undefined;
  /** Her name. */
  name?: string | null | undefined;
  /** Where she works. */
  organisation?: string | null | undefined;
  /** Telephone number. */
  phone?: string | null | undefined;
  /** Place. */
  place?: string | null | undefined;
  /** What she does there. */
  role?: string | null | undefined;
};

/** A report to look at. */
export type LookAtReportInput = {
  /** The report. */
  reportId: string;
};

/** Notifications to mark as read. */
export type MarkNotificationsReadInput = {
  /** Their ids; foreign ones are passed over. */
  ids: Array<string>;
};

/** Places whose content the viewer has before her eyes. */
export type MarkPlacesReadInput = {
  /** Paths as in `Notification.path`: of a page, or of an entry that stands on it. */
  paths: Array<string>;
};

/** How far the viewer has read. */
export type MarkRoomReadInput = {
  /** The room. */
  roomId: string;
  /** The running number read up to. */
  seq: number;
};

/** Two organisations that are the same. */
export type MergeOrganisationsInput = {
  /** The one that goes; its address leads to the other. */
  fromId: string;
  /** The one that stays. */
  intoId: string;
};

/** Another time for an event. Everybody who takes part is told. */
export type MoveEventInput = {
  /** The event. */
  eventId: string;
  /** When it begins, on the clocks of its zone: `2027-03-28T14:00`. */
  localStart: string;
  /** How long it lasts, in minutes; two weeks at the most. Every 1440 are a day of the calendar, also where the clocks change. */
  minutes: number;
  /** Its IANA time zone: `Europe/Belgrade`. */
  timeZone: string;
  /** The version that was read; an older one is a CONFLICT. */
  version: number;
};

/** A new group room. */
export type OpenRoomInput = {
  /** Peers to bring in from the start. */
  peerIds: Array<string>;
  /** What the group is about. */
  title: string;
};

/** Something to say in a room. */
export type PostMessageInput = {
  /** What to say (Markdown). */
  body: string;
  /** The room. */
  roomId: string;
};

/** A reaction to give or take back. */
export type ReactInput = {
  /** `thanks`, `useful` or `agree`. */
  kind: string;
  /** True to react, false to take it back. */
  on: boolean;
  /** The post. */
  postId: string;
};

/** Somebody was there; said again of the same person, it replaces what was noted. */
export type RecordAttendanceInput = {
  /** The event. */
  eventId: string;
  /** Instead of a peer: the invitation of a guest without an account. */
  invitationId?: string | null | undefined;
  /** When she came; the beginning of the event by default. */
  joinedAt?: string | null | undefined;
  /** When she left; left out where nobody knows. */
  leftAt?: string | null | undefined;
  /** The peer; also one who was not registered. */
  peerId?: string | null | undefined;
};

/** An event to register for, or to give the seat back of. */
export type RegistrationInput = {
  /** The event. */
  eventId: string;
};

/** A post in an existing thread. */
export type ReplyInput = {
  /** What to say (Markdown). */
  body: string;
  /** The thread. */
  threadId: string;
};

/** A thing to report. */
export type ReportInput = {
  /** What the moderators should know. */
  note: string;
  /** `spam`, `abuse`, `private`, `off-topic` or `other`. */
  reason: string;
  /** Its id. */
  subjectId: string;
  /** Its kind: `post`, `message`, `showcase` … */
  subjectKind: string;
};

/** The address to have from now on, and the proof that it is the owner. */
export type RequestAddressChangeInput = {
  /** The new mail address; a link is sent there. */
  address: string;
  /** The password, where there is one. */
  currentPassword?: string | null | undefined;
  /** The token of the mailed link, where there is no password. */
  token?: string | null | undefined;
};

/** Where to send a link that lets choose a new password. */
export type RequestPasswordResetInput = {
  /** The mail address of the account. */
  address: string;
};

/** Where to send a link to sign in with. */
export type RequestSignInLinkInput = {
  /** The mail address of the account. */
  address: string;
};

/** A link from a mail, and the password to have from now on. */
export type ResetPasswordInput = {
  /** Any 8 to 200 characters that are not easily guessed. */
  password: string;
  /** Whether to revoke all API tokens as well. */
  revokeTokens?: boolean | null | undefined;
  /** The token of the link. */
  token: string;
};

/** A moderator's look at a showcase. */
export type ReviewShowcaseInput = {
  /** What the author should know; demanded when returning. */
  note: string;
  /** Which. */
  showcaseId: string;
  /** `publish`, or `return` to its author. */
  verdict: string;
  /** The version that was read; another one is a CONFLICT. */
  version: number;
};

/** The token to revoke. */
export type RevokeApiTokenInput = {
  /** One of the viewer's own tokens. */
  tokenId: string;
};

/** A role to take from a peer. */
export type RevokeRoleInput = {
  /** The peer. */
  peerId: string;
  /** The role she loses. */
  role: Role;
};

/** A role of the whole instance. */
export type Role =
  /** Everything an organiser may, and roles, topics and accounts. */
  | 'ADMINISTRATOR'
  /** Invites, schedules events and uploads participant lists. */
  | 'ORGANISER';

/** A member of a group room. */
export type RoomMemberInput = {
  /** The peer. */
  peerId: string;
  /** The room. */
  roomId: string;
};

/** A new event. People come to its place, by its meeting link, or both. */
export type ScheduleEventInput = {
  /** What happens when (Markdown). */
  agenda?: string | null | undefined;
  /** How many seats there are; left out for no limit. */
  capacity?: number | null | undefined;
  /** What it is about (Markdown). */
  description: string;
  /** Title of the exercise it follows up. */
  followsUp?: string | null | undefined;
  /** One of `webinar`, `workshop`, `lessons-learnt-workshop`, `seminar`, `conference`, `study-tour`, `delegation-visit`, `fair`, `meeting`. */
  kind: string;
  /** Language it is held in, BCP 47; the viewer's own by default. */
  language?: string | null | undefined;
  /** When it begins, on the clocks of its zone: `2027-03-28T14:00`. */
  localStart: string;
  /** The meeting's own link; nobody sees it, people join by the platform's link. */
  meetingUrl?: string | null | undefined;
  /** How long it lasts, in minutes; two weeks at the most. Every 1440 are a day of the calendar, also where the clocks change. */
  minutes: number;
  /** Where people meet; left out when it is online only. */
  place?: string | null | undefined;
  /** Its IANA time zone: `Europe/Belgrade`. */
  timeZone: string;
  /** What it is called. */
  title: string;
  /** The topic it belongs to. */
  topicId: string;
  /** `public` or `invited`; stays as it is. */
  visibility: string;
};

/** What an API token may do, of what its owner may do. */
export type Scope =
  /** Mutations that take the organiser's role. */
  | 'ORGANISE'
  /** Queries. */
  | 'READ'
  /** Mutations that any peer may send. */
  | 'WRITE';

/** The list to send. */
export type SendParticipantListInput = {
  /** What the organiser vouches for: that the people on it may be written to. */
  agreed: AgreementInput;
  /** The list. */
  listId: string;
};

/** How an uploaded list is to be read. */
export type SetListColumnsInput = {
  /** Columns that mean something else than guessed; the others are guessed again. */
  columns: Array<ListColumnInput>;
  /** The encoding to read with. */
  encoding?: string | null | undefined;
  /** The list. */
  listId: string;
  /** The sheet to read. */
  sheet?: string | null | undefined;
};

/** How soon one kind of news is to come by one channel. */
export type SetNotificationPreferenceInput = {
  /** The channel. */
  channel: string;
  /** The kind. */
  kind: string;
  /** How soon. */
  rhythm: string;
};

/** What is to become of a mail in doubt. */
export type SettleMailInput = {
  /** `it-left`, `send-again` (it may arrive twice) or `let-go`. */
  answer: string;
  /** The mail. */
  mailId: string;
};

/** A link from a mail that signs in. */
export type SignInByLinkInput = {
  /** The token of the link. */
  token: string;
};

/** Address and password. */
export type SignInInput = {
  /** The mail address of the account. */
  address: string;
  /** The password. */
  password: string;
};

/** A new peer. */
export type SignUpInput = {
  /** Her mail address; a link is sent there. */
  address: string;
  /** Language of pages and mails: `en`, `fr` or `sr`. */
  locale: string;
  /** Her name as others will see it. */
  name: string;
  /** IANA time zone in which she reads times. */
  timeZone: string;
};

/** A new thread with its first post. */
export type StartThreadInput = {
  /** The first post (Markdown). */
  body: string;
  /** Language it is written in, BCP 47; the viewer's own by default. */
  language?: string | null | undefined;
  /** What it is about. */
  title: string;
  /** The topic. */
  topicId: string;
};

/** A showcase to hand in for a look by a moderator. */
export type SubmitShowcaseInput = {
  /** What came of it (Markdown). */
  came: string;
  /** Under which conditions it would work elsewhere (Markdown). */
  conditions: string;
  /** ISO 3166 alpha-2, or empty. */
  country: string;
  /** What was done (Markdown). */
  done: string;
  /** Language it is written in, BCP 47; the viewer's own by default. */
  language?: string | null | undefined;
  /** Where. */
  place: string;
  /** What it is called. */
  title: string;
  /** What it took: money, people, time; own and given (Markdown). */
  took: string;
  /** The topic. */
  topicId: string;
  /** The year it was done, or began. */
  year?: number | null | undefined;
};

/** A topic in one language. Empty title and description: it is not written in it. */
export type TopicTextInput = {
  /** What it is about. */
  description: string;
  /** The language. */
  locale: string;
  /** Its title. */
  title: string;
};

/** A topic to follow no longer. */
export type UnfollowTopicInput = {
  /** Its id. */
  topicId: string;
};

/** Whether to hear of a thread. */
export type WatchThreadInput = {
  /** The thread. */
  threadId: string;
  /** True to watch, false to mute, null for neither. */
  watching?: boolean | null | undefined;
};

/** An invitation, or a registration, to take back. */
export type WithdrawInvitationInput = {
  /** The event. */
  eventId: string;
  /** The invitation. */
  invitationId: string;
};

/** A showcase to take back. */
export type WithdrawShowcaseInput = {
  /** Which. */
  showcaseId: string;
};

export type EventFactsFragment = { startsAt: string, endsAt: string, timeZone: string, adjusted: string, place: string | null, online: boolean, followsUp: string | null, language: string, descriptionHtml: string, agendaHtml: string, topic: { slug: string, title: string }, host: { id: string, name: string, organisation: { name: string } | null } };

export type EventRowFragment = { id: string, title: string, kind: string, startsAt: string, timeZone: string };

export type ThreadRowFragment = { id: string, title: string, postCount: number, lastPostAt: string, topic: { slug: string, title: string }, author: { id: string, name: string, organisation: { name: string } | null } };

export type NotificationLineFragment = { id: string, title: string, body: string | null, path: string, createdAt: string, read: boolean };

export type BylineFragment = { id: string, name: string, organisation: { name: string } | null };

export type OrganisationRowFragment = { id: string, peerCount: number, followed: boolean, organisation: { name: string, kind: string, level: string, country: string, place: string } };

export type PersonEntryFragment = { id: string, offers: string, followed: boolean, expertise: Array<{ id: string, slug: string, title: string }>, peer: { id: string, name: string, role: string | null, place: string | null, country: string | null, champion: boolean } };

export type PersonRowFragment = { id: string, offers: string, followed: boolean, peer: { id: string, name: string, role: string | null, place: string | null, country: string | null, champion: boolean, organisation: { name: string, level: string } | null }, expertise: Array<{ id: string, slug: string, title: string }> };

export type SignUpMutationVariables = Exact<{
  input: SignUpInput;
}>;


export type SignUpMutation = { signUp: { ok: boolean } };

export type PendingSignUpQueryVariables = Exact<{
  token: string;
}>;


export type PendingSignUpQuery = { pendingSignUp: { name: string, address: string, timeZone: string } };

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


export type JoinInvitationQuery = { joinInvitation: { country: string, name: string, address: string, occasion: string, invitedBy: string | null, locale: string } };

export type JoinMutationVariables = Exact<{
  input: JoinInput;
}>;


export type JoinMutation = { join: { ok: boolean } };

export type ConfirmAddressChangeMutationVariables = Exact<{
  input: ConfirmAddressChangeInput;
}>;


export type ConfirmAddressChangeMutation = { confirmAddressChange: { ok: boolean } };

export type KeepAddressMutationVariables = Exact<{
  input: KeepAddressInput;
}>;


export type KeepAddressMutation = { keepAddress: { ok: boolean } };

export type ReportMutationVariables = Exact<{
  input: ReportInput;
}>;


export type ReportMutation = { report: { ok: boolean } };

export type FollowOrganisationMutationVariables = Exact<{
  input: FollowOrganisationInput;
}>;


export type FollowOrganisationMutation = { followOrganisation: { id: string } };

export type UnfollowOrganisationMutationVariables = Exact<{
  input: FollowOrganisationInput;
}>;


export type UnfollowOrganisationMutation = { unfollowOrganisation: { id: string } };

export type FollowPeerMutationVariables = Exact<{
  input: FollowPeerInput;
}>;


export type FollowPeerMutation = { followPeer: { id: string } };

export type UnfollowPeerMutationVariables = Exact<{
  input: FollowPeerInput;
}>;


export type UnfollowPeerMutation = { unfollowPeer: { id: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { peerId: string, name: string, address: string, locale: string, timeZone: string, roles: Array<Role>, moderatedTopicIds: Array<string>, unreadNotifications: number, onboarded: boolean, mayScheduleEvents: boolean } | null };

export type ShowcaseCardFragment = { id: string, title: string, excerpt: string, place: string, topic: { slug: string, title: string }, champion: { id: string, name: string, organisation: { name: string } | null } };

export type ShowcaseRowFragment = { id: string, title: string, place: string, status: string, hidden: boolean, submittedAt: string, topic: { slug: string, title: string }, champion: { id: string, name: string, organisation: { name: string } | null } };

export type TopicChoiceFragment = { id: string, title: string, parentId: string | null };

export type TopicIndexFragment = { id: string, slug: string, title: string, description: string, parentId: string | null };

export type TopicLinkFragment = { slug: string, title: string };

export type AccountsQueryVariables = Exact<{
  text?: string | null | undefined;
  role?: Role | null | undefined;
  after?: string | null | undefined;
}>;


export type AccountsQuery = { accounts: { edges: Array<{ node: { peerId: string, name: string, address: string, roles: Array<Role>, moderatedTopicIds: Array<string>, disabledAt: string | null, lastSeenAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AccountPageQueryVariables = Exact<{
  peerId: string;
}>;


export type AccountPageQuery = { account: { peerId: string, name: string, address: string, roles: Array<Role>, moderatedTopicIds: Array<string>, createdAt: string, disabledAt: string | null, lastSeenAt: string | null }, topics: Array<{ slug: string, id: string, title: string, parentId: string | null }> };

export type GrantRoleMutationVariables = Exact<{
  input: GrantRoleInput;
}>;


export type GrantRoleMutation = { grantRole: { ok: boolean } };

export type RevokeRoleMutationVariables = Exact<{
  input: RevokeRoleInput;
}>;


export type RevokeRoleMutation = { revokeRole: { ok: boolean } };

export type AppointModeratorMutationVariables = Exact<{
  input: AppointModeratorInput;
}>;


export type AppointModeratorMutation = { appointModerator: { ok: boolean } };

export type DismissModeratorMutationVariables = Exact<{
  input: DismissModeratorInput;
}>;


export type DismissModeratorMutation = { dismissModerator: { ok: boolean } };

export type DisableAccountMutationVariables = Exact<{
  input: DisableAccountInput;
}>;


export type DisableAccountMutation = { disableAccount: { ok: boolean } };

export type EnableAccountMutationVariables = Exact<{
  input: EnableAccountInput;
}>;


export type EnableAccountMutation = { enableAccount: { ok: boolean } };

export type DeadLettersQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type DeadLettersQuery = { deadLetters: { edges: Array<{ node: { lane: string, jobId: string, jobName: string, listener: string | null, attempts: number, failedAt: string, reason: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RetryDeadLetterMutationVariables = Exact<{
  input: DeadLetterInput;
}>;


export type RetryDeadLetterMutation = { retryDeadLetter: { ok: boolean } };

export type DropDeadLetterMutationVariables = Exact<{
  input: DeadLetterInput;
}>;


export type DropDeadLetterMutation = { dropDeadLetter: { ok: boolean } };

export type MailsInDoubtQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MailsInDoubtQuery = { mailsInDoubt: { edges: Array<{ node: { id: string, to: string, subject: string, messageId: string, claimedAt: string, reason: string } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SettleMailMutationVariables = Exact<{
  input: SettleMailInput;
}>;


export type SettleMailMutation = { settleMail: { ok: boolean } };

export type EventPageQueryVariables = Exact<{
  id: string;
}>;


export type EventPageQuery = { event: { id: string, title: string, kind: string, status: string, hidden: boolean, cancelReason: string | null, description: string | null, agenda: string | null, localStart: string, minutes: number, meetingUrl: string | null, capacity: number | null, visibility: string, registeredCount: number, viewerAnswer: string | null, viewerInvited: boolean, mayRegister: boolean, mayManage: boolean, mayInviteAddresses: boolean, joinOpen: boolean, joinPath: string | null, calendarPath: string, version: number, startsAt: string, endsAt: string, timeZone: string, adjusted: string, place: string | null, online: boolean, followsUp: string | null, language: string, descriptionHtml: string, agendaHtml: string, topic: { id: string, slug: string, title: string }, host: { id: string, name: string, organisation: { name: string } | null } } };

export type EventParticipantsQueryVariables = Exact<{
  id: string;
}>;


export type EventParticipantsQuery = { participants: { edges: Array<{ node: { id: string, name: string, organisation: { name: string } | null } }> } };

export type RegisterMutationVariables = Exact<{
  input: RegistrationInput;
}>;


export type RegisterMutation = { registerForEvent: { id: string } };

export type UnregisterMutationVariables = Exact<{
  input: RegistrationInput;
}>;


export type UnregisterMutation = { unregisterFromEvent: { id: string } };

export type AnswerInvitationMutationVariables = Exact<{
  input: AnswerInvitationInput;
}>;


export type AnswerInvitationMutation = { answerInvitation: { id: string, answer: string } };

export type ChangeEventMutationVariables = Exact<{
  input: ChangeEventInput;
}>;


export type ChangeEventMutation = { changeEvent: { id: string } };

export type MoveEventMutationVariables = Exact<{
  input: MoveEventInput;
}>;


export type MoveEventMutation = { moveEvent: { id: string } };

export type CancelEventMutationVariables = Exact<{
  input: CancelEventInput;
}>;


export type CancelEventMutation = { cancelEvent: { id: string } };

export type EventPeopleQueryVariables = Exact<{
  id: string;
  answer?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type EventPeopleQuery = { event: { id: string, title: string, startsAt: string, status: string, mayManage: boolean, mayInviteAddresses: boolean, host: { id: string } }, answerCounts: { accepted: number, declined: number, pending: number, tentative: number, waiting: number, withdrawn: number }, invitations: { edges: Array<{ node: { id: string, name: string, address: string | null, answer: string, note: string, answeredAt: string | null, invited: boolean, peer: { id: string, name: string, organisation: { name: string } | null } | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, attendance: { edges: Array<{ node: { id: string, name: string, joinedAt: string, leftAt: string | null, byHand: boolean } }>, pageInfo: { hasNextPage: boolean } } };

export type PeopleToInviteQueryVariables = Exact<{
  text?: string | null | undefined;
  searching: boolean;
  organising: boolean;
}>;


export type PeopleToInviteQuery = { followedPeers: { edges: Array<{ node: { id: string, peer: { id: string, name: string, organisation: { name: string } | null } } }> }, peers?: { edges: Array<{ node: { id: string, peer: { id: string, name: string, organisation: { name: string } | null } } }> }, participantLists?: { edges: Array<{ node: { id: string, title: string } }> } };

export type ListedPeopleQueryVariables = Exact<{
  listId: string;
  after?: string | null | undefined;
}>;


export type ListedPeopleQuery = { participantRows: { edges: Array<{ node: { id: string, state: string, values: { name: string, address: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type InviteMutationVariables = Exact<{
  input: InviteInput;
}>;


export type InviteMutation = { inviteToEvent: { invited: number, alreadyInvited: number } };

export type WithdrawInvitationMutationVariables = Exact<{
  input: WithdrawInvitationInput;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation: { ok: boolean } };

export type RecordAttendanceMutationVariables = Exact<{
  input: RecordAttendanceInput;
}>;


export type RecordAttendanceMutation = { recordAttendance: { id: string } };

export type EventsQueryVariables = Exact<{
  after?: string | null | undefined;
  when?: string | null | undefined;
  topicId?: string | null | undefined;
  mine?: boolean | null | undefined;
}>;


export type EventsQuery = { events: { edges: Array<{ node: { endsAt: string, status: string, place: string | null, online: boolean, registeredCount: number, viewerAnswer: string | null, id: string, title: string, kind: string, startsAt: string, timeZone: string, topic: { slug: string, title: string }, host: { id: string, name: string, organisation: { name: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, viewer: { mayScheduleEvents: boolean } | null };

export type MayScheduleQueryVariables = Exact<{ [key: string]: never; }>;


export type MayScheduleQuery = { viewer: { mayScheduleEvents: boolean } | null, topics: Array<{ id: string, title: string, parentId: string | null }> };

export type ScheduleEventMutationVariables = Exact<{
  input: ScheduleEventInput;
}>;


export type ScheduleEventMutation = { scheduleEvent: { id: string } };

export type HomeQueryVariables = Exact<{ [key: string]: never; }>;


export type HomeQuery = { topics: Array<{ id: string, slug: string, title: string, description: string, parentId: string | null }>, threads: { edges: Array<{ node: { id: string, title: string, postCount: number, lastPostAt: string, topic: { slug: string, title: string }, author: { id: string, name: string, organisation: { name: string } | null } } }> }, events: { edges: Array<{ node: { id: string, title: string, kind: string, startsAt: string, timeZone: string, topic: { slug: string, title: string } } }> }, showcases: { edges: Array<{ node: { id: string, title: string, excerpt: string, place: string, topic: { slug: string, title: string }, champion: { id: string, name: string, organisation: { name: string } | null } } }> } };

export type OwnHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnHomeQuery = { threads: { edges: Array<{ node: { id: string, title: string, postCount: number, lastPostAt: string, topic: { id: string, slug: string, title: string }, author: { id: string, name: string, organisation: { name: string } | null } } }> }, myEvents: { edges: Array<{ node: { endsAt: string, place: string | null, online: boolean, id: string, title: string, kind: string, startsAt: string, timeZone: string, topic: { slug: string, title: string } } }> }, notifications: { edges: Array<{ node: { id: string, title: string, body: string | null, path: string, createdAt: string, read: boolean } }> } };

export type PeopleToMeetQueryVariables = Exact<{
  topicId?: string | null | undefined;
  champion?: boolean | null | undefined;
}>;


export type PeopleToMeetQuery = { peers: { edges: Array<{ node: { id: string, offers: string, followed: boolean, peer: { id: string, name: string, role: string | null, place: string | null, country: string | null, champion: boolean, organisation: { name: string, level: string } | null }, expertise: Array<{ id: string, slug: string, title: string }> } }> } };

export type InvitationByTokenQueryVariables = Exact<{
  token: string;
}>;


export type InvitationByTokenQuery = { invitationByToken: { id: string, name: string, answer: string, note: string, mayAnswer: boolean, hasAccount: boolean, event: { id: string, title: string, kind: string, status: string, cancelReason: string | null, joinOpen: boolean, startsAt: string, endsAt: string, timeZone: string, adjusted: string, place: string | null, online: boolean, followsUp: string | null, language: string, descriptionHtml: string, agendaHtml: string, topic: { slug: string, title: string }, host: { id: string, name: string, organisation: { name: string } | null } } } };

export type InboxQueryVariables = Exact<{
  after?: string | null | undefined;
  unreadOnly: boolean;
}>;


export type InboxQuery = { notifications: { edges: Array<{ node: { id: string, title: string, body: string | null, path: string, createdAt: string, read: boolean } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type MarkReadMutationVariables = Exact<{
  input: MarkNotificationsReadInput;
}>;


export type MarkReadMutation = { markNotificationsRead: { unread: number } };

export type MarkAllReadMutationVariables = Exact<{ [key: string]: never; }>;


export type MarkAllReadMutation = { markAllNotificationsRead: { unread: number } };

export type ReportRowFragment = { id: string, subjectKind: string, subjectTitle: string, subjectPath: string | null, reason: string, note: string, reporterName: string, authorName: string | null, createdAt: string, hiddenAt: string | null };

export type OpenReportsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OpenReportsQuery = { openReports: { edges: Array<{ node: { id: string, subjectKind: string, subjectTitle: string, subjectPath: string | null, reason: string, note: string, reporterName: string, authorName: string | null, createdAt: string, hiddenAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type HiddenThingsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type HiddenThingsQuery = { hiddenThings: { edges: Array<{ node: { id: string, subjectKind: string, subjectTitle: string, subjectPath: string | null, reason: string, note: string, reporterName: string, authorName: string | null, createdAt: string, hiddenAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type LookAtReportMutationVariables = Exact<{
  input: LookAtReportInput;
}>;


export type LookAtReportMutation = { lookAtReport: Array<{ author: string | null, at: string, html: string, reported: boolean }> };

export type DecideReportMutationVariables = Exact<{
  input: DecideReportInput;
}>;


export type DecideReportMutation = { decideReport: { ok: boolean } };

export type OrganisationPageQueryVariables = Exact<{
  id: string;
}>;


export type OrganisationPageQuery = { organisation: { followerCount: number, id: string, peerCount: number, followed: boolean, organisation: { hidden: boolean, name: string, kind: string, level: string, country: string, place: string } }, showcases: { edges: Array<{ node: { id: string, title: string, excerpt: string, place: string, topic: { slug: string, title: string }, champion: { id: string, name: string } } }> } };

export type OrganisationPeopleQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type OrganisationPeopleQuery = { peers: { edges: Array<{ node: { id: string, offers: string, followed: boolean, expertise: Array<{ id: string, slug: string, title: string }>, peer: { id: string, name: string, role: string | null, place: string | null, country: string | null, champion: boolean } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type TwinRowFragment = { id: string, peerCount: number, organisation: { name: string, place: string, country: string } };

export type SimilarOrganisationsQueryVariables = Exact<{
  id: string;
}>;


export type SimilarOrganisationsQuery = { similarOrganisations: Array<{ id: string, peerCount: number, organisation: { name: string, place: string, country: string } }> };

export type OtherOrganisationsQueryVariables = Exact<{
  text: string;
}>;


export type OtherOrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, peerCount: number, organisation: { name: string, place: string, country: string } } }> } };

export type MergeOrganisationsMutationVariables = Exact<{
  input: MergeOrganisationsInput;
}>;


export type MergeOrganisationsMutation = { mergeOrganisations: { id: string } };

export type OrganisationsQueryVariables = Exact<{
  text?: string | null | undefined;
  kind?: string | null | undefined;
  level?: string | null | undefined;
  country?: string | null | undefined;
  followed?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type OrganisationsQuery = { organisations: { edges: Array<{ node: { id: string, peerCount: number, followed: boolean, organisation: { name: string, kind: string, level: string, country: string, place: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ParticipantListQueryVariables = Exact<{
  listId: string;
  after?: string | null | undefined;
}>;


export type ParticipantListQuery = { participantList: { id: string, title: string, locale: string, fileName: string, hasFile: boolean, uploadedAt: string, sentAt: string | null, format: string, encoding: string | null, delimiter: string | null, sheet: string | null, otherSheets: Array<string>, headerRow: number | null, columns: Array<{ index: number, letter: string, header: string, meaning: string, samples: Array<string> }>, leftOut: Array<{ line: number, reason: string, text: string }>, problems: Array<{ code: string, facts: Array<{ name: string, value: string }> }>, counts: { new: number, here: number, invitedBefore: number, problem: number, removed: number, invited: number, joined: number } }, participantRows: { edges: Array<{ node: { id: string, line: number, state: string, sent: boolean, corrected: boolean, values: { name: string, address: string, organisation: string, level: string, role: string, place: string, country: string, languages: string, phone: string }, problems: Array<{ field: string, code: string, blocking: boolean, facts: Array<{ name: string, value: string }> }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type SetListColumnsMutationVariables = Exact<{
  input: SetListColumnsInput;
}>;


export type SetListColumnsMutation = { setListColumns: { id: string } };

export type CorrectListRowMutationVariables = Exact<{
  input: CorrectListRowInput;
}>;


export type CorrectListRowMutation = { correctListRow: { id: string } };

export type RemoveListRowMutationVariables = Exact<{
  input: ListRowInput;
}>;


export type RemoveListRowMutation = { removeListRow: { id: string } };

export type RestoreListRowMutationVariables = Exact<{
  input: ListRowInput;
}>;


export type RestoreListRowMutation = { restoreListRow: { id: string } };

export type SendParticipantListMutationVariables = Exact<{
  input: SendParticipantListInput;
}>;


export type SendParticipantListMutation = { sendParticipantList: { id: string } };

export type NewListQueryVariables = Exact<{ [key: string]: never; }>;


export type NewListQuery = { topics: Array<{ id: string, title: string, parentId: string | null }> };

export type OrganiseQueryVariables = Exact<{
  lists: boolean;
  after?: string | null | undefined;
}>;


export type OrganiseQuery = { participantLists?: { edges: Array<{ node: { id: string, title: string, fileName: string, uploadedAt: string, sentAt: string | null, counts: { new: number, here: number, invitedBefore: number, problem: number, invited: number, joined: number } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, myEvents: { edges: Array<{ node: { id: string, title: string, kind: string, startsAt: string, timeZone: string } }> }, myShowcases: { edges: Array<{ node: { id: string, title: string, place: string, status: string, hidden: boolean, submittedAt: string, topic: { slug: string, title: string }, champion: { id: string, name: string, organisation: { name: string } | null } } }> } };

export type ProfilePageQueryVariables = Exact<{
  peerId: string;
}>;


export type ProfilePageQuery = { profile: { bioHtml: string, offers: string, seeks: string, languages: Array<string>, timeZone: string, followerCount: number, followed: boolean, isMe: boolean, hidden: boolean, metAt: Array<string>, since: string, contact: Array<{ field: string, value: string, audience: string | null }>, expertise: Array<{ id: string, slug: string, title: string }>, peer: { id: string, name: string, role: string | null, place: string | null, country: string | null, champion: boolean, organisation: { id: string, name: string, kind: string, level: string, hidden: boolean } | null } }, showcases: { edges: Array<{ node: { id: string, title: string, excerpt: string, place: string, topic: { slug: string, title: string }, champion: { id: string, name: string, organisation: { name: string } | null } } }> }, threads: { edges: Array<{ node: { id: string, title: string, postCount: number, lastPostAt: string, topic: { slug: string, title: string }, author: { id: string, name: string, organisation: { name: string } | null } } }> }, events: { edges: Array<{ node: { id: string, title: string, kind: string, startsAt: string, timeZone: string } }> } };

export type PeopleMetQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type PeopleMetQuery = { participations: Array<{ listId: string, title: string, tookPart: boolean }>, peopleIMet: { edges: Array<{ node: { id: string, offers: string, followed: boolean, peer: { id: string, name: string, role: string | null, place: string | null, country: string | null, champion: boolean, organisation: { name: string, level: string } | null }, expertise: Array<{ id: string, slug: string, title: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type AnswerParticipationMutationVariables = Exact<{
  input: AnswerParticipationInput;
}>;


export type AnswerParticipationMutation = { answerParticipation: boolean };

export type PeopleQueryVariables = Exact<{
  text?: string | null | undefined;
  topicId?: string | null | undefined;
  level?: string | null | undefined;
  language?: string | null | undefined;
  place?: string | null | undefined;
  country?: string | null | undefined;
  champion?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { peers: { edges: Array<{ node: { id: string, offers: string, followed: boolean, peer: { id: string, name: string, role: string | null, place: string | null, country: string | null, champion: boolean, organisation: { name: string, level: string } | null }, expertise: Array<{ id: string, slug: string, title: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, topics: Array<{ id: string, title: string, parentId: string | null }> };

export type FollowedPeopleQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type FollowedPeopleQuery = { followedPeers: { edges: Array<{ node: { id: string, offers: string, followed: boolean, peer: { id: string, name: string, role: string | null, place: string | null, country: string | null, champion: boolean, organisation: { name: string, level: string } | null }, expertise: Array<{ id: string, slug: string, title: string }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, topics: Array<{ id: string, title: string, parentId: string | null }> };

export type RoomPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type RoomPageQuery = { room: { id: string, kind: string, title: string, topicSlug: string | null, lastSeq: number, mine: boolean }, messages: { edges: Array<{ node: { id: string, roomId: string, seq: number, changeSeq: number, body: string | null, bodyHtml: string, sentAt: string, editedAt: string | null, deleted: boolean, hidden: boolean, author: { id: string, name: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type RoomMembersQueryVariables = Exact<{
  id: string;
}>;


export type RoomMembersQuery = { roomMembers: { edges: Array<{ node: { id: string, name: string } }> } };

export type PostMessageMutationVariables = Exact<{
  input: PostMessageInput;
}>;


export type PostMessageMutation = { postMessage: { seq: number } };

export type EditMessageMutationVariables = Exact<{
  input: EditMessageInput;
}>;


export type EditMessageMutation = { editMessage: { changeSeq: number } };

export type DeleteMessageMutationVariables = Exact<{
  input: DeleteMessageInput;
}>;


export type DeleteMessageMutation = { deleteMessage: { ok: boolean } };

export type MarkRoomReadMutationVariables = Exact<{
  input: MarkRoomReadInput;
}>;


export type MarkRoomReadMutation = { markRoomRead: { ok: boolean } };

export type LeaveRoomMutationVariables = Exact<{
  input: RoomMemberInput;
}>;


export type LeaveRoomMutation = { removeRoomMember: { ok: boolean } };

export type RoomsQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type RoomsQuery = { myRooms: { edges: Array<{ node: { id: string, kind: string, title: string, unread: number, lastMessageAt: string | null } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, followedPeers: { edges: Array<{ node: { id: string, peer: { id: string, name: string } } }> } };

export type OpenRoomMutationVariables = Exact<{
  input: OpenRoomInput;
}>;


export type OpenRoomMutation = { openRoom: { id: string } };

export type SearchTopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type SearchTopicsQuery = { topics: Array<{ followerCount: number, id: string, slug: string, title: string, description: string, parentId: string | null }> };

export type SearchPeopleQueryVariables = Exact<{
  text: string;
}>;


export type SearchPeopleQuery = { peers: { edges: Array<{ node: { id: string, offers: string, followed: boolean, peer: { id: string, name: string, role: string | null, place: string | null, country: string | null, champion: boolean, organisation: { name: string, level: string } | null }, expertise: Array<{ id: string, slug: string, title: string }> } }>, pageInfo: { hasNextPage: boolean } } };

export type MarkPlacesReadMutationVariables = Exact<{
  input: MarkPlacesReadInput;
}>;


export type MarkPlacesReadMutation = { markPlacesRead: { unread: number } };

export type ContactCardQueryVariables = Exact<{
  peerId: string;
}>;


export type ContactCardQuery = { profile: { contact: Array<{ field: string, value: string, audience: string | null }> } };

export type ChangeContactCardMutationVariables = Exact<{
  input: ChangeContactCardInput;
}>;


export type ChangeContactCardMutation = { changeContactCard: Array<{ field: string }> };

export type PreferencesQueryVariables = Exact<{ [key: string]: never; }>;


export type PreferencesQuery = { notificationPreferences: Array<{ kind: string, label: string, channels: Array<{ channel: string, label: string, rhythm: string }> }> };

export type SetPreferenceMutationVariables = Exact<{
  input: SetNotificationPreferenceInput;
}>;


export type SetPreferenceMutation = { setNotificationPreference: Array<{ kind: string }> };

export type LeavingQueryVariables = Exact<{ [key: string]: never; }>;


export type LeavingQuery = { leaving: { byPassword: boolean, obstacles: Array<{ code: string, number: number }> } };

export type RequestProofLinkMutationVariables = Exact<{ [key: string]: never; }>;


export type RequestProofLinkMutation = { requestProofLink: { ok: boolean } };

export type DeleteAccountMutationVariables = Exact<{
  input: DeleteAccountInput;
}>;


export type DeleteAccountMutation = { deleteAccount: { ok: boolean } };

export type RequestAddressChangeMutationVariables = Exact<{
  input: RequestAddressChangeInput;
}>;


export type RequestAddressChangeMutation = { requestAddressChange: { ok: boolean } };

export type ProfileFormQueryVariables = Exact<{
  peerId: string;
}>;


export type ProfileFormQuery = { profile: { bio: string, offers: string, seeks: string, languages: Array<string>, version: number, expertise: Array<{ id: string }>, peer: { role: string | null, place: string | null, country: string | null, organisation: { id: string, name: string } | null } }, topics: Array<{ id: string, title: string, parentId: string | null }> };

export type OrganisationChoicesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type OrganisationChoicesQuery = { organisations: { edges: Array<{ node: { id: string, organisation: { name: string, place: string } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ChangeProfileMutationVariables = Exact<{
  input: ChangeProfileInput;
}>;


export type ChangeProfileMutation = { changeProfile: { version: number } };

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

export type MyApiTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type MyApiTokensQuery = { myApiTokens: Array<{ id: string, name: string, scopes: Array<Scope>, createdAt: string, lastUsedAt: string | null, expiresAt: string }> };

export type CreateApiTokenMutationVariables = Exact<{
  input: CreateApiTokenInput;
}>;


export type CreateApiTokenMutation = { createApiToken: { secret: string, token: { name: string } } };

export type RevokeApiTokenMutationVariables = Exact<{
  input: RevokeApiTokenInput;
}>;


export type RevokeApiTokenMutation = { revokeApiToken: { ok: boolean } };

export type ShowcasePageQueryVariables = Exact<{
  id: string;
}>;


export type ShowcasePageQuery = { showcase: { id: string, title: string, excerpt: string, place: string, country: string | null, year: number | null, language: string, status: string, hidden: boolean, doneHtml: string, tookHtml: string, cameHtml: string, conditionsHtml: string, reviewNote: string | null, submittedAt: string, publishedAt: string | null, mayChange: boolean, mayReview: boolean, version: number, topic: { id: string, slug: string, title: string }, champion: { role: string | null, id: string, name: string, organisation: { level: string, name: string } | null } } };

export type ShowcaseFormQueryVariables = Exact<{
  id: string;
}>;


export type ShowcaseFormQuery = { showcase: { id: string, title: string, place: string, country: string | null, year: number | null, language: string, done: string, took: string, came: string, conditions: string, mayChange: boolean, status: string, version: number, champion: { id: string }, topic: { id: string } }, topics: Array<{ id: string, title: string, parentId: string | null }> };

export type ChangeShowcaseMutationVariables = Exact<{
  input: ChangeShowcaseInput;
}>;


export type ChangeShowcaseMutation = { changeShowcase: { id: string } };

export type WithdrawShowcaseMutationVariables = Exact<{
  input: WithdrawShowcaseInput;
}>;


export type WithdrawShowcaseMutation = { withdrawShowcase: { ok: boolean } };

export type ReviewShowcaseMutationVariables = Exact<{
  input: ReviewShowcaseInput;
}>;


export type ReviewShowcaseMutation = { reviewShowcase: { id: string } };

export type ShowcasesQueryVariables = Exact<{
  topicId?: string | null | undefined;
  after?: string | null | undefined;
}>;


export type ShowcasesQuery = { showcases: { edges: Array<{ node: { id: string, title: string, excerpt: string, place: string, topic: { slug: string, title: string }, champion: { id: string, name: string, organisation: { name: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, topics: Array<{ id: string, title: string, parentId: string | null }> };

export type MyShowcasesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type MyShowcasesQuery = { myShowcases: { edges: Array<{ node: { id: string, title: string, place: string, status: string, hidden: boolean, submittedAt: string, topic: { slug: string, title: string }, champion: { id: string, name: string, organisation: { name: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ShowcasesToReviewQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type ShowcasesToReviewQuery = { showcasesToReview: { edges: Array<{ node: { id: string, title: string, place: string, status: string, hidden: boolean, submittedAt: string, topic: { slug: string, title: string }, champion: { id: string, name: string, organisation: { name: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type NewShowcaseQueryVariables = Exact<{ [key: string]: never; }>;


export type NewShowcaseQuery = { topics: Array<{ id: string, title: string, parentId: string | null }> };

export type SubmitShowcaseMutationVariables = Exact<{
  input: SubmitShowcaseInput;
}>;


export type SubmitShowcaseMutation = { submitShowcase: { id: string } };

export type ThreadPageQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type ThreadPageQuery = { thread: { id: string, title: string, language: string, postCount: number, hidden: boolean, watching: boolean | null, topic: { slug: string, title: string } }, posts: { edges: Array<{ node: { id: string, seq: number, body: string | null, bodyHtml: string, createdAt: string, editedAt: string | null, deleted: boolean, hidden: boolean, mayEdit: boolean, mayDelete: boolean, version: number, author: { role: string | null, champion: boolean, id: string, name: string, organisation: { name: string } | null }, reactions: Array<{ kind: string, count: number, mine: boolean }> } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } } };

export type ReplyMutationVariables = Exact<{
  input: ReplyInput;
}>;


export type ReplyMutation = { reply: { seq: number } };

export type EditPostMutationVariables = Exact<{
  input: EditPostInput;
}>;


export type EditPostMutation = { editPost: { seq: number } };

export type DeletePostMutationVariables = Exact<{
  input: DeletePostInput;
}>;


export type DeletePostMutation = { deletePost: { ok: boolean } };

export type ReactMutationVariables = Exact<{
  input: ReactInput;
}>;


export type ReactMutation = { react: { id: string } };

export type WatchThreadMutationVariables = Exact<{
  input: WatchThreadInput;
}>;


export type WatchThreadMutation = { watchThread: { id: string } };

export type ModeratedTopicQueryVariables = Exact<{
  slug: string;
}>;


export type ModeratedTopicQuery = { topic: { id: string, slug: string, title: string } };

export type ModeratorsQueryVariables = Exact<{
  topicId: string;
}>;


export type ModeratorsQuery = { moderators: Array<{ peerId: string, name: string, appointedAt: string }> };

export type ModeratorCandidatesQueryVariables = Exact<{
  text: string;
}>;


export type ModeratorCandidatesQuery = { peers: { edges: Array<{ node: { id: string, peer: { role: string | null, champion: boolean, id: string, name: string, organisation: { name: string } | null } } }> } };

export type NewThreadQueryVariables = Exact<{
  slug: string;
}>;


export type NewThreadQuery = { topic: { id: string, slug: string, title: string } };

export type StartThreadMutationVariables = Exact<{
  input: StartThreadInput;
}>;


export type StartThreadMutation = { startThread: { id: string } };

export type TopicRoomQueryVariables = Exact<{
  slug: string;
}>;


export type TopicRoomQuery = { topicRoom: { id: string } };

export type TopicPlacesQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicPlacesQuery = { topics: Array<{ slug: string, id: string, title: string, parentId: string | null }> };

export type AddTopicMutationVariables = Exact<{
  input: AddTopicInput;
}>;


export type AddTopicMutation = { addTopic: { slug: string } };

export type TopicTextsQueryVariables = Exact<{
  slug: string;
}>;


export type TopicTextsQuery = { topic: { slug: string, title: string }, topicTexts: { topicId: string, version: number, texts: Array<{ locale: string, title: string, description: string }> } };

export type ChangeTopicMutationVariables = Exact<{
  input: ChangeTopicInput;
}>;


export type ChangeTopicMutation = { changeTopic: { slug: string } };

export type TopicsQueryVariables = Exact<{ [key: string]: never; }>;


export type TopicsQuery = { topics: Array<{ followerCount: number, followed: boolean, id: string, slug: string, title: string, description: string, parentId: string | null }> };

export type TopicPageQueryVariables = Exact<{
  slug: string;
}>;


export type TopicPageQuery = { topic: { followerCount: number, followed: boolean, id: string, slug: string, title: string, description: string, parentId: string | null }, topics: Array<{ followerCount: number, id: string, slug: string, title: string, description: string, parentId: string | null }> };

export type TopicContentQueryVariables = Exact<{
  topicId: string;
  after?: string | null | undefined;
}>;


export type TopicContentQuery = { threads: { edges: Array<{ node: { id: string, title: string, postCount: number, lastPostAt: string, topic: { slug: string, title: string }, author: { id: string, name: string, organisation: { name: string } | null } } }>, pageInfo: { hasNextPage: boolean, endCursor: string | null } }, events: { edges: Array<{ node: { id: string, title: string, kind: string, startsAt: string, timeZone: string } }> }, showcases: { edges: Array<{ node: { id: string, title: string, excerpt: string, place: string, topic: { slug: string, title: string }, champion: { id: string, name: string, organisation: { name: string } | null } } }> } };

export type FollowTopicsMutationVariables = Exact<{
  input: FollowTopicsInput;
}>;


export type FollowTopicsMutation = { followTopics: Array<string> };

export type UnfollowTopicMutationVariables = Exact<{
  input: UnfollowTopicInput;
}>;


export type UnfollowTopicMutation = { unfollowTopic: { id: string, followed: boolean } };

export type OwnTopicsQueryVariables = Exact<{
  peerId: string;
}>;


export type OwnTopicsQuery = { profile: { expertise: Array<{ id: string }> }, followedTopics: Array<{ id: string }> };

export type SuggestionsQueryVariables = Exact<{
  topicId?: string | null | undefined;
  champion?: boolean | null | undefined;
}>;


export type SuggestionsQuery = { peers: { edges: Array<{ node: { id: string, offers: string, followed: boolean, peer: { id: string, name: string, role: string | null, place: string | null, country: string | null, champion: boolean, organisation: { name: string, level: string } | null }, expertise: Array<{ id: string, slug: string, title: string }> } }> }, events: { edges: Array<{ node: { mayRegister: boolean, viewerAnswer: string | null, id: string, title: string, kind: string, startsAt: string, timeZone: string } }> } };

export type WelcomeRegisterMutationVariables = Exact<{
  input: RegistrationInput;
}>;


export type WelcomeRegisterMutation = { registerForEvent: { id: string } };

export type WelcomeQueryVariables = Exact<{
  peerId: string;
}>;


export type WelcomeQuery = { profile: { offers: string, seeks: string, expertise: Array<{ id: string }> }, participations: Array<{ topicIds: Array<string> }>, topics: Array<{ id: string, title: string, parentId: string | null }> };

export type IntroduceMutationVariables = Exact<{
  input: IntroduceInput;
}>;


export type IntroduceMutation = { introduce: { version: number } };

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
export const TopicLinkFragmentDoc = new TypedDocumentString(`
    fragment TopicLink on TopicLink {
  slug
  title
}
    `, {"fragmentName":"TopicLink"}) as unknown as TypedDocumentString<TopicLinkFragment, unknown>;
export const BylineFragmentDoc = new TypedDocumentString(`
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
    `, {"fragmentName":"Byline"}) as unknown as TypedDocumentString<BylineFragment, unknown>;
export const EventFactsFragmentDoc = new TypedDocumentString(`
    fragment EventFacts on Event {
  startsAt
  endsAt
  timeZone
  adjusted
  place
  online
  followsUp
  language
  descriptionHtml
  agendaHtml
  topic {
    ...TopicLink
  }
  host {
    ...Byline
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"fragmentName":"EventFacts"}) as unknown as TypedDocumentString<EventFactsFragment, unknown>;
export const EventRowFragmentDoc = new TypedDocumentString(`
    fragment EventRow on Event {
  id
  title
  kind
  startsAt
  timeZone
}
    `, {"fragmentName":"EventRow"}) as unknown as TypedDocumentString<EventRowFragment, unknown>;
export const ThreadRowFragmentDoc = new TypedDocumentString(`
    fragment ThreadRow on Thread {
  id
  title
  postCount
  lastPostAt
  topic {
    ...TopicLink
  }
  author {
    ...Byline
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"fragmentName":"ThreadRow"}) as unknown as TypedDocumentString<ThreadRowFragment, unknown>;
export const NotificationLineFragmentDoc = new TypedDocumentString(`
    fragment NotificationLine on Notification {
  id
  title
  body
  path
  createdAt
  read
}
    `, {"fragmentName":"NotificationLine"}) as unknown as TypedDocumentString<NotificationLineFragment, unknown>;
export const OrganisationRowFragmentDoc = new TypedDocumentString(`
    fragment OrganisationRow on OrganisationEntry {
  id
  peerCount
  followed
  organisation {
    name
    kind
    level
    country
    place
  }
}
    `, {"fragmentName":"OrganisationRow"}) as unknown as TypedDocumentString<OrganisationRowFragment, unknown>;
export const PersonEntryFragmentDoc = new TypedDocumentString(`
    fragment PersonEntry on DirectoryEntry {
  id
  offers
  followed
  expertise {
    id
    slug
    title
  }
  peer {
    id
    name
    role
    place
    country
    champion
  }
}
    `, {"fragmentName":"PersonEntry"}) as unknown as TypedDocumentString<PersonEntryFragment, unknown>;
export const PersonRowFragmentDoc = new TypedDocumentString(`
    fragment PersonRow on DirectoryEntry {
  ...PersonEntry
  peer {
    organisation {
      name
      level
    }
  }
}
    fragment PersonEntry on DirectoryEntry {
  id
  offers
  followed
  expertise {
    id
    slug
    title
  }
  peer {
    id
    name
    role
    place
    country
    champion
  }
}`, {"fragmentName":"PersonRow"}) as unknown as TypedDocumentString<PersonRowFragment, unknown>;
export const ShowcaseCardFragmentDoc = new TypedDocumentString(`
    fragment ShowcaseCard on Showcase {
  id
  title
  excerpt
  place
  topic {
    ...TopicLink
  }
  champion {
    ...Byline
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"fragmentName":"ShowcaseCard"}) as unknown as TypedDocumentString<ShowcaseCardFragment, unknown>;
export const ShowcaseRowFragmentDoc = new TypedDocumentString(`
    fragment ShowcaseRow on Showcase {
  id
  title
  place
  status
  hidden
  submittedAt
  topic {
    ...TopicLink
  }
  champion {
    ...Byline
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"fragmentName":"ShowcaseRow"}) as unknown as TypedDocumentString<ShowcaseRowFragment, unknown>;
export const TopicChoiceFragmentDoc = new TypedDocumentString(`
    fragment TopicChoice on Topic {
  id
  title
  parentId
}
    `, {"fragmentName":"TopicChoice"}) as unknown as TypedDocumentString<TopicChoiceFragment, unknown>;
export const TopicIndexFragmentDoc = new TypedDocumentString(`
    fragment TopicIndex on Topic {
  id
  slug
  title
  description
  parentId
}
    `, {"fragmentName":"TopicIndex"}) as unknown as TypedDocumentString<TopicIndexFragment, unknown>;
export const ReportRowFragmentDoc = new TypedDocumentString(`
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
    `, {"fragmentName":"ReportRow"}) as unknown as TypedDocumentString<ReportRowFragment, unknown>;
export const TwinRowFragmentDoc = new TypedDocumentString(`
    fragment TwinRow on OrganisationEntry {
  id
  peerCount
  organisation {
    name
    place
    country
  }
}
    `, {"fragmentName":"TwinRow"}) as unknown as TypedDocumentString<TwinRowFragment, unknown>;
export const SignUpDocument = new TypedDocumentString(`
    mutation SignUp($input: SignUpInput!) {
  signUp(input: $input) {
    ok
  }
}
    `, {"hash":"848ab3ad7c958118b74816916225bbc37d0ff4d9027015d8c8588e8a64f39141"}) as unknown as TypedDocumentString<SignUpMutation, SignUpMutationVariables>;
export const PendingSignUpDocument = new TypedDocumentString(`
    query PendingSignUp($token: String!) {
  pendingSignUp(token: $token) {
    name
    address
    timeZone
  }
}
    `, {"hash":"b13edee836628e4f93fa46f496d1ef642e8fcb9eb5343c066310898cf0a5084f"}) as unknown as TypedDocumentString<PendingSignUpQuery, PendingSignUpQueryVariables>;
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
    country
    name
    address
    occasion
    invitedBy
    locale
  }
}
    `, {"hash":"8fe9da243d145a2d863a096a4800f52049efe6bf31131c9271944aed5071d0f1"}) as unknown as TypedDocumentString<JoinInvitationQuery, JoinInvitationQueryVariables>;
export const JoinDocument = new TypedDocumentString(`
    mutation Join($input: JoinInput!) {
  join(input: $input) {
    ok
  }
}
    `, {"hash":"b632f4331f031c326d22f7a93a0aec55650eac27a68d76be5564eb96db4d97be"}) as unknown as TypedDocumentString<JoinMutation, JoinMutationVariables>;
export const ConfirmAddressChangeDocument = new TypedDocumentString(`
    mutation ConfirmAddressChange($input: ConfirmAddressChangeInput!) {
  confirmAddressChange(input: $input) {
    ok
  }
}
    `, {"hash":"8b21f7173b02928fbcebcba91928fdca77be3f4a380a90ab5778ccd49203d38a"}) as unknown as TypedDocumentString<ConfirmAddressChangeMutation, ConfirmAddressChangeMutationVariables>;
export const KeepAddressDocument = new TypedDocumentString(`
    mutation KeepAddress($input: KeepAddressInput!) {
  keepAddress(input: $input) {
    ok
  }
}
    `, {"hash":"987084949ef8ce310f9c8883c724008aa12ed4ae51628cae1468932bf4b4ef16"}) as unknown as TypedDocumentString<KeepAddressMutation, KeepAddressMutationVariables>;
export const ReportDocument = new TypedDocumentString(`
    mutation Report($input: ReportInput!) {
  report(input: $input) {
    ok
  }
}
    `, {"hash":"4ac9dc2d00fcc49ebbd17900804bcef4104998991508c7485d8253fddefbd8db"}) as unknown as TypedDocumentString<ReportMutation, ReportMutationVariables>;
export const FollowOrganisationDocument = new TypedDocumentString(`
    mutation FollowOrganisation($input: FollowOrganisationInput!) {
  followOrganisation(input: $input) {
    id
  }
}
    `, {"hash":"495bfd29d4f071f529f786dccdba40f3b1fcd4b2fdcdf66144ab4c6fda3c7c59"}) as unknown as TypedDocumentString<FollowOrganisationMutation, FollowOrganisationMutationVariables>;
export const UnfollowOrganisationDocument = new TypedDocumentString(`
    mutation UnfollowOrganisation($input: FollowOrganisationInput!) {
  unfollowOrganisation(input: $input) {
    id
  }
}
    `, {"hash":"dcb7cdf3b46523a6bb61b34808e74d149c968ac96dcc8446c5d2a474971e0c9a"}) as unknown as TypedDocumentString<UnfollowOrganisationMutation, UnfollowOrganisationMutationVariables>;
export const FollowPeerDocument = new TypedDocumentString(`
    mutation FollowPeer($input: FollowPeerInput!) {
  followPeer(input: $input) {
    id
  }
}
    `, {"hash":"c814e54862c116e8ef65ae7f638e160d676af1902632b4d660fdf11f8b226a70"}) as unknown as TypedDocumentString<FollowPeerMutation, FollowPeerMutationVariables>;
export const UnfollowPeerDocument = new TypedDocumentString(`
    mutation UnfollowPeer($input: FollowPeerInput!) {
  unfollowPeer(input: $input) {
    id
  }
}
    `, {"hash":"0965fa0f9a475b8bb76d6afa09f9e56d828dcada3cb07d4ccaade785176de20c"}) as unknown as TypedDocumentString<UnfollowPeerMutation, UnfollowPeerMutationVariables>;
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
    mayScheduleEvents
  }
}
    `, {"hash":"55ff62c95917d828f230832a67b0b05a806ae77ed56308770c1c71703c3ee7c8"}) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const AccountsDocument = new TypedDocumentString(`
    query Accounts($text: String, $role: Role, $after: String) {
  accounts(text: $text, role: $role, first: 30, after: $after) {
    edges {
      node {
        peerId
        name
        address
        roles
        moderatedTopicIds
        disabledAt
        lastSeenAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"61a4d9b3dc49974f674247f3f1a9f65fe7114bfed77ac61d4fd0ad5c9cf908b3"}) as unknown as TypedDocumentString<AccountsQuery, AccountsQueryVariables>;
export const AccountPageDocument = new TypedDocumentString(`
    query AccountPage($peerId: ID!) {
  account(peerId: $peerId) {
    peerId
    name
    address
    roles
    moderatedTopicIds
    createdAt
    disabledAt
    lastSeenAt
  }
  topics {
    ...TopicChoice
    slug
  }
}
    fragment TopicChoice on Topic {
  id
  title
  parentId
}`, {"hash":"ccd9f47d623b4af170dded2663e7ba0e8e880c04de2798b6b328224a438df8d9"}) as unknown as TypedDocumentString<AccountPageQuery, AccountPageQueryVariables>;
export const GrantRoleDocument = new TypedDocumentString(`
    mutation GrantRole($input: GrantRoleInput!) {
  grantRole(input: $input) {
    ok
  }
}
    `, {"hash":"597ec5adbba1ff1b0d7d8cc98ca48c6208c2923a3bf1da7023d466c962261fe0"}) as unknown as TypedDocumentString<GrantRoleMutation, GrantRoleMutationVariables>;
export const RevokeRoleDocument = new TypedDocumentString(`
    mutation RevokeRole($input: RevokeRoleInput!) {
  revokeRole(input: $input) {
    ok
  }
}
    `, {"hash":"87590b500ee1a375643f54e3dccd3e8473c526827db93a49fb792d5e801c483c"}) as unknown as TypedDocumentString<RevokeRoleMutation, RevokeRoleMutationVariables>;
export const AppointModeratorDocument = new TypedDocumentString(`
    mutation AppointModerator($input: AppointModeratorInput!) {
  appointModerator(input: $input) {
    ok
  }
}
    `, {"hash":"df7b1558c4c12cc730dbcda21756b9b42fe267a5750e27b6de70cbed40878979"}) as unknown as TypedDocumentString<AppointModeratorMutation, AppointModeratorMutationVariables>;
export const DismissModeratorDocument = new TypedDocumentString(`
    mutation DismissModerator($input: DismissModeratorInput!) {
  dismissModerator(input: $input) {
    ok
  }
}
    `, {"hash":"1199ee6f23a72bb90829958fd95a8411db335f33bb123b676cf4d930ee891413"}) as unknown as TypedDocumentString<DismissModeratorMutation, DismissModeratorMutationVariables>;
export const DisableAccountDocument = new TypedDocumentString(`
    mutation DisableAccount($input: DisableAccountInput!) {
  disableAccount(input: $input) {
    ok
  }
}
    `, {"hash":"5b3df7ca2becb1a817d0722be34b93221c17dfe45e6e05239e60a2bfcc04c298"}) as unknown as TypedDocumentString<DisableAccountMutation, DisableAccountMutationVariables>;
export const EnableAccountDocument = new TypedDocumentString(`
    mutation EnableAccount($input: EnableAccountInput!) {
  enableAccount(input: $input) {
    ok
  }
}
    `, {"hash":"04a476268b7c8a226e3be21ec3c3fadb2071bbb1d25b5ff1276b93e6c56e12fa"}) as unknown as TypedDocumentString<EnableAccountMutation, EnableAccountMutationVariables>;
export const DeadLettersDocument = new TypedDocumentString(`
    query DeadLetters($after: String) {
  deadLetters(first: 30, after: $after) {
    edges {
      node {
        lane
        jobId
        jobName
        listener
        attempts
        failedAt
        reason
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"fb4ca0d5b5f857c2d70a259fdbc2ef8de63946f60ba961ffabac805ae3915a42"}) as unknown as TypedDocumentString<DeadLettersQuery, DeadLettersQueryVariables>;
export const RetryDeadLetterDocument = new TypedDocumentString(`
    mutation RetryDeadLetter($input: DeadLetterInput!) {
  retryDeadLetter(input: $input) {
    ok
  }
}
    `, {"hash":"b01af209e70dded1b7333cfe1afd72a9fc134bfd59b11beb7cb09c6592d66fca"}) as unknown as TypedDocumentString<RetryDeadLetterMutation, RetryDeadLetterMutationVariables>;
export const DropDeadLetterDocument = new TypedDocumentString(`
    mutation DropDeadLetter($input: DeadLetterInput!) {
  dropDeadLetter(input: $input) {
    ok
  }
}
    `, {"hash":"253a6a9773e666c1fb1484b4b47a597a57fa1f9915b8bce026226cc6255b7dcd"}) as unknown as TypedDocumentString<DropDeadLetterMutation, DropDeadLetterMutationVariables>;
export const MailsInDoubtDocument = new TypedDocumentString(`
    query MailsInDoubt($after: String) {
  mailsInDoubt(first: 30, after: $after) {
    edges {
      node {
        id
        to
        subject
        messageId
        claimedAt
        reason
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"603ccd94974fe172735eba1798fdb92a57b86c19c53022e382cf12d7e337b32d"}) as unknown as TypedDocumentString<MailsInDoubtQuery, MailsInDoubtQueryVariables>;
export const SettleMailDocument = new TypedDocumentString(`
    mutation SettleMail($input: SettleMailInput!) {
  settleMail(input: $input) {
    ok
  }
}
    `, {"hash":"84d8121a34618c9745c921430d0c7f60cc67dcbd9a12112570d36791475282a6"}) as unknown as TypedDocumentString<SettleMailMutation, SettleMailMutationVariables>;
export const EventPageDocument = new TypedDocumentString(`
    query EventPage($id: ID!) {
  event(id: $id) {
    id
    title
    kind
    status
    hidden
    cancelReason
    description
    agenda
    localStart
    minutes
    meetingUrl
    capacity
    visibility
    registeredCount
    viewerAnswer
    viewerInvited
    mayRegister
    mayManage
    mayInviteAddresses
    joinOpen
    joinPath
    calendarPath
    version
    ...EventFacts
    topic {
      id
    }
  }
}
    fragment EventFacts on Event {
  startsAt
  endsAt
  timeZone
  adjusted
  place
  online
  followsUp
  language
  descriptionHtml
  agendaHtml
  topic {
    ...TopicLink
  }
  host {
    ...Byline
  }
}
fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"89e272d103ef1f8e8881449e1ce7480dc24d41d9b0b7749a4f9aca210454546c"}) as unknown as TypedDocumentString<EventPageQuery, EventPageQueryVariables>;
export const EventParticipantsDocument = new TypedDocumentString(`
    query EventParticipants($id: ID!) {
  participants(eventId: $id, first: 12) {
    edges {
      node {
        ...Byline
      }
    }
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}`, {"hash":"ad86e1074389b2e776584b2cdb7d68ddeb724da9be39f5b1afb86f1846f7f383"}) as unknown as TypedDocumentString<EventParticipantsQuery, EventParticipantsQueryVariables>;
export const RegisterDocument = new TypedDocumentString(`
    mutation Register($input: RegistrationInput!) {
  registerForEvent(input: $input) {
    id
  }
}
    `, {"hash":"bdbbf1bf87cfd53a1bfff4088f671390a988521705e669b9fcb87bfa0a94aa98"}) as unknown as TypedDocumentString<RegisterMutation, RegisterMutationVariables>;
export const UnregisterDocument = new TypedDocumentString(`
    mutation Unregister($input: RegistrationInput!) {
  unregisterFromEvent(input: $input) {
    id
  }
}
    `, {"hash":"fc26645899e21293f5a0293c0383259465b5328662e1de19bd46644efc208a54"}) as unknown as TypedDocumentString<UnregisterMutation, UnregisterMutationVariables>;
export const AnswerInvitationDocument = new TypedDocumentString(`
    mutation AnswerInvitation($input: AnswerInvitationInput!) {
  answerInvitation(input: $input) {
    id
    answer
  }
}
    `, {"hash":"c8427cc2ce9ff3cf2716544cd180921c1fdba41716a3813fa33f80c9522abf71"}) as unknown as TypedDocumentString<AnswerInvitationMutation, AnswerInvitationMutationVariables>;
export const ChangeEventDocument = new TypedDocumentString(`
    mutation ChangeEvent($input: ChangeEventInput!) {
  changeEvent(input: $input) {
    id
  }
}
    `, {"hash":"a00040dd0a7c2fd6f55cf2983a5417b1556841d028e714fbb9d7955788419009"}) as unknown as TypedDocumentString<ChangeEventMutation, ChangeEventMutationVariables>;
export const MoveEventDocument = new TypedDocumentString(`
    mutation MoveEvent($input: MoveEventInput!) {
  moveEvent(input: $input) {
    id
  }
}
    `, {"hash":"7c1441f41c08ec9cc71f0d8d73bf4ea5354ba17d6cc3311d7b81ed75c5b28250"}) as unknown as TypedDocumentString<MoveEventMutation, MoveEventMutationVariables>;
export const CancelEventDocument = new TypedDocumentString(`
    mutation CancelEvent($input: CancelEventInput!) {
  cancelEvent(input: $input) {
    id
  }
}
    `, {"hash":"920a780cee8a0d8a900f3d4ab4b6e6920aba0c12db91b293b5a967e7a5dfcb23"}) as unknown as TypedDocumentString<CancelEventMutation, CancelEventMutationVariables>;
export const EventPeopleDocument = new TypedDocumentString(`
    query EventPeople($id: ID!, $answer: String, $after: String) {
  event(id: $id) {
    id
    title
    startsAt
    status
    mayManage
    mayInviteAddresses
    host {
      id
    }
  }
  answerCounts(eventId: $id) {
    accepted
    declined
    pending
    tentative
    waiting
    withdrawn
  }
  invitations(eventId: $id, first: 50, after: $after, answer: $answer) {
    edges {
      node {
        id
        name
        address
        answer
        note
        answeredAt
        invited
        peer {
          ...Byline
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  attendance(eventId: $id, first: 50) {
    edges {
      node {
        id
        name
        joinedAt
        leftAt
        byHand
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}`, {"hash":"bebe35857b57407d158b6d7606f519629a2366010c1c0259745710ccc1f21c19"}) as unknown as TypedDocumentString<EventPeopleQuery, EventPeopleQueryVariables>;
export const PeopleToInviteDocument = new TypedDocumentString(`
    query PeopleToInvite($text: String, $searching: Boolean!, $organising: Boolean!) {
  followedPeers(first: 50) {
    edges {
      node {
        id
        peer {
          ...Byline
        }
      }
    }
  }
  peers(text: $text, first: 20) @include(if: $searching) {
    edges {
      node {
        id
        peer {
          ...Byline
        }
      }
    }
  }
  participantLists(first: 20) @include(if: $organising) {
    edges {
      node {
        id
        title
      }
    }
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}`, {"hash":"6273f01c50de9b0609e4f68ab4f229d3910ea3d6bafa43c86d12d0a759b37775"}) as unknown as TypedDocumentString<PeopleToInviteQuery, PeopleToInviteQueryVariables>;
export const ListedPeopleDocument = new TypedDocumentString(`
    query ListedPeople($listId: ID!, $after: String) {
  participantRows(listId: $listId, first: 50, after: $after) {
    edges {
      node {
        id
        state
        values {
          name
          address
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"1be05ae940ec18938bd7f4178a1dd7b5dc4a6ad22083da3f7c46320a71ced4d2"}) as unknown as TypedDocumentString<ListedPeopleQuery, ListedPeopleQueryVariables>;
export const InviteDocument = new TypedDocumentString(`
    mutation Invite($input: InviteInput!) {
  inviteToEvent(input: $input) {
    invited
    alreadyInvited
  }
}
    `, {"hash":"c34070b8b7d70ef1164c100ed5f8a63c0a6a523a0a265ca3caa27a6827262f0b"}) as unknown as TypedDocumentString<InviteMutation, InviteMutationVariables>;
export const WithdrawInvitationDocument = new TypedDocumentString(`
    mutation WithdrawInvitation($input: WithdrawInvitationInput!) {
  withdrawInvitation(input: $input) {
    ok
  }
}
    `, {"hash":"accd449bf8cc507386bf00addb90a26e6a049305995fe7becccb8d6466daf28d"}) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const RecordAttendanceDocument = new TypedDocumentString(`
    mutation RecordAttendance($input: RecordAttendanceInput!) {
  recordAttendance(input: $input) {
    id
  }
}
    `, {"hash":"fe8d5b229a8f4cbb233bb8492f77ed8cdda297251a6274df7874c2339b5bebb6"}) as unknown as TypedDocumentString<RecordAttendanceMutation, RecordAttendanceMutationVariables>;
export const EventsDocument = new TypedDocumentString(`
    query Events($after: String, $when: String, $topicId: ID, $mine: Boolean) {
  events(first: 20, after: $after, when: $when, topicId: $topicId, mine: $mine) {
    edges {
      node {
        ...EventRow
        endsAt
        status
        place
        online
        registeredCount
        viewerAnswer
        topic {
          ...TopicLink
        }
        host {
          ...Byline
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  viewer {
    mayScheduleEvents
  }
}
    fragment EventRow on Event {
  id
  title
  kind
  startsAt
  timeZone
}
fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"643fb73a716bf25947125e5860019f762b987a682875e831e2ed7a5071f1c550"}) as unknown as TypedDocumentString<EventsQuery, EventsQueryVariables>;
export const MayScheduleDocument = new TypedDocumentString(`
    query MaySchedule {
  viewer {
    mayScheduleEvents
  }
  topics {
    ...TopicChoice
  }
}
    fragment TopicChoice on Topic {
  id
  title
  parentId
}`, {"hash":"76af08829e70b4822cea3e2d946871e9b4d1f5db1017351a626d840a4dc2c930"}) as unknown as TypedDocumentString<MayScheduleQuery, MayScheduleQueryVariables>;
export const ScheduleEventDocument = new TypedDocumentString(`
    mutation ScheduleEvent($input: ScheduleEventInput!) {
  scheduleEvent(input: $input) {
    id
  }
}
    `, {"hash":"45fe21b39e015ce7f81d393919db5a7090c6ce9c34b6f8d2f9c7dc536be57193"}) as unknown as TypedDocumentString<ScheduleEventMutation, ScheduleEventMutationVariables>;
export const HomeDocument = new TypedDocumentString(`
    query Home {
  topics {
    ...TopicIndex
  }
  threads(first: 6) {
    edges {
      node {
        ...ThreadRow
      }
    }
  }
  events(first: 4) {
    edges {
      node {
        ...EventRow
        topic {
          ...TopicLink
        }
      }
    }
  }
  showcases(first: 3) {
    edges {
      node {
        ...ShowcaseCard
      }
    }
  }
}
    fragment EventRow on Event {
  id
  title
  kind
  startsAt
  timeZone
}
fragment ThreadRow on Thread {
  id
  title
  postCount
  lastPostAt
  topic {
    ...TopicLink
  }
  author {
    ...Byline
  }
}
fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment ShowcaseCard on Showcase {
  id
  title
  excerpt
  place
  topic {
    ...TopicLink
  }
  champion {
    ...Byline
  }
}
fragment TopicIndex on Topic {
  id
  slug
  title
  description
  parentId
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"6aa23a290af33ba01b03fd52f303b25cafb4f02011e43c6cc1b6e7b24effe7d2"}) as unknown as TypedDocumentString<HomeQuery, HomeQueryVariables>;
export const OwnHomeDocument = new TypedDocumentString(`
    query OwnHome {
  threads(followed: true, first: 6) {
    edges {
      node {
        ...ThreadRow
        topic {
          id
        }
      }
    }
  }
  myEvents(first: 3) {
    edges {
      node {
        ...EventRow
        endsAt
        place
        online
        topic {
          ...TopicLink
        }
      }
    }
  }
  notifications(first: 4, unreadOnly: true) {
    edges {
      node {
        ...NotificationLine
      }
    }
  }
}
    fragment EventRow on Event {
  id
  title
  kind
  startsAt
  timeZone
}
fragment ThreadRow on Thread {
  id
  title
  postCount
  lastPostAt
  topic {
    ...TopicLink
  }
  author {
    ...Byline
  }
}
fragment NotificationLine on Notification {
  id
  title
  body
  path
  createdAt
  read
}
fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"80a29d2c6067c063a7a51582d6a1b1fff5f8a91ae0413416280245e85d005574"}) as unknown as TypedDocumentString<OwnHomeQuery, OwnHomeQueryVariables>;
export const PeopleToMeetDocument = new TypedDocumentString(`
    query PeopleToMeet($topicId: ID, $champion: Boolean) {
  peers(topicId: $topicId, champion: $champion, first: 12) {
    edges {
      node {
        ...PersonRow
      }
    }
  }
}
    fragment PersonEntry on DirectoryEntry {
  id
  offers
  followed
  expertise {
    id
    slug
    title
  }
  peer {
    id
    name
    role
    place
    country
    champion
  }
}
fragment PersonRow on DirectoryEntry {
  ...PersonEntry
  peer {
    organisation {
      name
      level
    }
  }
}`, {"hash":"bf7bb4e1f0ffefbe1b838e24380782eb91dea5d097cb64be30b7145b212a5484"}) as unknown as TypedDocumentString<PeopleToMeetQuery, PeopleToMeetQueryVariables>;
export const InvitationByTokenDocument = new TypedDocumentString(`
    query InvitationByToken($token: String!) {
  invitationByToken(token: $token) {
    id
    name
    answer
    note
    mayAnswer
    hasAccount
    event {
      id
      title
      kind
      status
      cancelReason
      joinOpen
      ...EventFacts
    }
  }
}
    fragment EventFacts on Event {
  startsAt
  endsAt
  timeZone
  adjusted
  place
  online
  followsUp
  language
  descriptionHtml
  agendaHtml
  topic {
    ...TopicLink
  }
  host {
    ...Byline
  }
}
fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"b0a813af1adef5d41a81ff7575cfdd64e0c89b582f7a986700e07491d9f798ae"}) as unknown as TypedDocumentString<InvitationByTokenQuery, InvitationByTokenQueryVariables>;
export const InboxDocument = new TypedDocumentString(`
    query Inbox($after: String, $unreadOnly: Boolean!) {
  notifications(first: 30, after: $after, unreadOnly: $unreadOnly) {
    edges {
      node {
        ...NotificationLine
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment NotificationLine on Notification {
  id
  title
  body
  path
  createdAt
  read
}`, {"hash":"dbf192257430cbfb4493cfdae6bcf010b92952909e0214a619f6c33623d23b1d"}) as unknown as TypedDocumentString<InboxQuery, InboxQueryVariables>;
export const MarkReadDocument = new TypedDocumentString(`
    mutation MarkRead($input: MarkNotificationsReadInput!) {
  markNotificationsRead(input: $input) {
    unread
  }
}
    `, {"hash":"06cb3ccf018651f0db19b442c0803c9f7af3534ab08ad31e1caa92c84e0b4853"}) as unknown as TypedDocumentString<MarkReadMutation, MarkReadMutationVariables>;
export const MarkAllReadDocument = new TypedDocumentString(`
    mutation MarkAllRead {
  markAllNotificationsRead {
    unread
  }
}
    `, {"hash":"627cd321fce7d913dcefdd0cfdd312914b9ad4f2026a8a59f51e75cb44802522"}) as unknown as TypedDocumentString<MarkAllReadMutation, MarkAllReadMutationVariables>;
export const OpenReportsDocument = new TypedDocumentString(`
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
}`, {"hash":"cde89f008e29922986462829590c0149737a6498bb8027bb40c7cd177663306b"}) as unknown as TypedDocumentString<OpenReportsQuery, OpenReportsQueryVariables>;
export const HiddenThingsDocument = new TypedDocumentString(`
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
}`, {"hash":"e126e5e0ddc92494bcc32907b21cad63c9442b5a7419bf357401934dfd192776"}) as unknown as TypedDocumentString<HiddenThingsQuery, HiddenThingsQueryVariables>;
export const LookAtReportDocument = new TypedDocumentString(`
    mutation LookAtReport($input: LookAtReportInput!) {
  lookAtReport(input: $input) {
    author
    at
    html
    reported
  }
}
    `, {"hash":"5e3d8e832869ed03e97b589cd3dd5aa3da6ac9e20f51ceab4e50b98f57bef5c8"}) as unknown as TypedDocumentString<LookAtReportMutation, LookAtReportMutationVariables>;
export const DecideReportDocument = new TypedDocumentString(`
    mutation DecideReport($input: DecideReportInput!) {
  decideReport(input: $input) {
    ok
  }
}
    `, {"hash":"fc1442f262fc938131e540b099b0ce16ff75605765de437b770071b1d4b65a67"}) as unknown as TypedDocumentString<DecideReportMutation, DecideReportMutationVariables>;
export const OrganisationPageDocument = new TypedDocumentString(`
    query OrganisationPage($id: ID!) {
  organisation(id: $id) {
    ...OrganisationRow
    followerCount
    organisation {
      hidden
    }
  }
  showcases(organisationId: $id, first: 6) {
    edges {
      node {
        id
        title
        excerpt
        place
        topic {
          ...TopicLink
        }
        champion {
          id
          name
        }
      }
    }
  }
}
    fragment OrganisationRow on OrganisationEntry {
  id
  peerCount
  followed
  organisation {
    name
    kind
    level
    country
    place
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"6130e627b8146270eabe51ccb0bcc9c67a48426ed92c2acaee150c76d15c4e83"}) as unknown as TypedDocumentString<OrganisationPageQuery, OrganisationPageQueryVariables>;
export const OrganisationPeopleDocument = new TypedDocumentString(`
    query OrganisationPeople($id: ID!, $after: String) {
  peers(organisationId: $id, after: $after, first: 20) {
    edges {
      node {
        ...PersonEntry
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PersonEntry on DirectoryEntry {
  id
  offers
  followed
  expertise {
    id
    slug
    title
  }
  peer {
    id
    name
    role
    place
    country
    champion
  }
}`, {"hash":"f866aea579441e2ecc115736a94e739783829dae2bbfc6b549fe42860782c9e5"}) as unknown as TypedDocumentString<OrganisationPeopleQuery, OrganisationPeopleQueryVariables>;
export const SimilarOrganisationsDocument = new TypedDocumentString(`
    query SimilarOrganisations($id: ID!) {
  similarOrganisations(id: $id) {
    ...TwinRow
  }
}
    fragment TwinRow on OrganisationEntry {
  id
  peerCount
  organisation {
    name
    place
    country
  }
}`, {"hash":"e5a1a864af71cf141e2995461e5112d8c5b9b015d551c5d987e012a42f574321"}) as unknown as TypedDocumentString<SimilarOrganisationsQuery, SimilarOrganisationsQueryVariables>;
export const OtherOrganisationsDocument = new TypedDocumentString(`
    query OtherOrganisations($text: String!) {
  organisations(text: $text, first: 10) {
    edges {
      node {
        ...TwinRow
      }
    }
  }
}
    fragment TwinRow on OrganisationEntry {
  id
  peerCount
  organisation {
    name
    place
    country
  }
}`, {"hash":"ae052de949203285c47c12c13e1c620ed4606f312d957583cd916ac649a785f7"}) as unknown as TypedDocumentString<OtherOrganisationsQuery, OtherOrganisationsQueryVariables>;
export const MergeOrganisationsDocument = new TypedDocumentString(`
    mutation MergeOrganisations($input: MergeOrganisationsInput!) {
  mergeOrganisations(input: $input) {
    id
  }
}
    `, {"hash":"1f2bdccbb81466ebe2d68d3663280b36326c9e28e04b0baaba6d20cd06faa32f"}) as unknown as TypedDocumentString<MergeOrganisationsMutation, MergeOrganisationsMutationVariables>;
export const OrganisationsDocument = new TypedDocumentString(`
    query Organisations($text: String, $kind: String, $level: String, $country: String, $followed: Boolean, $after: String) {
  organisations(
    text: $text
    kind: $kind
    level: $level
    country: $country
    followed: $followed
    after: $after
    first: 20
  ) {
    edges {
      node {
        ...OrganisationRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment OrganisationRow on OrganisationEntry {
  id
  peerCount
  followed
  organisation {
    name
    kind
    level
    country
    place
  }
}`, {"hash":"a2bcae22d4b213fe718ca1a75bc5f427dd79243262d688f56d26565f9f0e310b"}) as unknown as TypedDocumentString<OrganisationsQuery, OrganisationsQueryVariables>;
export const ParticipantListDocument = new TypedDocumentString(`
    query ParticipantList($listId: ID!, $after: String) {
  participantList(id: $listId) {
    id
    title
    locale
    fileName
    hasFile
    uploadedAt
    sentAt
    format
    encoding
    delimiter
    sheet
    otherSheets
    headerRow
    columns {
      index
      letter
      header
      meaning
      samples
    }
    leftOut {
      line
      reason
      text
    }
    problems {
      code
      facts {
        name
        value
      }
    }
    counts {
      new
      here
      invitedBefore
      problem
      removed
      invited
      joined
    }
  }
  participantRows(listId: $listId, first: 50, after: $after) {
    edges {
      node {
        id
        line
        state
        sent
        corrected
        values {
          name
          address
          organisation
          level
          role
          place
          country
          languages
          phone
        }
        problems {
          field
          code
          blocking
          facts {
            name
            value
          }
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"6272656dcecb301280ff3f58474399015f9b96144956321a8e69c8a6b2d07413"}) as unknown as TypedDocumentString<ParticipantListQuery, ParticipantListQueryVariables>;
export const SetListColumnsDocument = new TypedDocumentString(`
    mutation SetListColumns($input: SetListColumnsInput!) {
  setListColumns(input: $input) {
    id
  }
}
    `, {"hash":"e3ea012584b09032437f2bd6b0cf707f028d6d2225653b6ef8de72f4f9522299"}) as unknown as TypedDocumentString<SetListColumnsMutation, SetListColumnsMutationVariables>;
export const CorrectListRowDocument = new TypedDocumentString(`
    mutation CorrectListRow($input: CorrectListRowInput!) {
  correctListRow(input: $input) {
    id
  }
}
    `, {"hash":"75573038c38d66f6f0f4d5d2e39cdf7af1f174be8ea58bff7b0c016a6831acbe"}) as unknown as TypedDocumentString<CorrectListRowMutation, CorrectListRowMutationVariables>;
export const RemoveListRowDocument = new TypedDocumentString(`
    mutation RemoveListRow($input: ListRowInput!) {
  removeListRow(input: $input) {
    id
  }
}
    `, {"hash":"06796767429ddf758c8db09529dd01440b8e3eebf25c1c9cd5bcde2bc09c6fce"}) as unknown as TypedDocumentString<RemoveListRowMutation, RemoveListRowMutationVariables>;
export const RestoreListRowDocument = new TypedDocumentString(`
    mutation RestoreListRow($input: ListRowInput!) {
  restoreListRow(input: $input) {
    id
  }
}
    `, {"hash":"2b50ac63da9eafb8bd4823b982141ea5e6af59be39dac41773d689931158c07e"}) as unknown as TypedDocumentString<RestoreListRowMutation, RestoreListRowMutationVariables>;
export const SendParticipantListDocument = new TypedDocumentString(`
    mutation SendParticipantList($input: SendParticipantListInput!) {
  sendParticipantList(input: $input) {
    id
  }
}
    `, {"hash":"4f811e561ec909a493f9ed47df2f463e2e6beadef1c26c6913bfedd453360a38"}) as unknown as TypedDocumentString<SendParticipantListMutation, SendParticipantListMutationVariables>;
export const NewListDocument = new TypedDocumentString(`
    query NewList {
  topics {
    ...TopicChoice
  }
}
    fragment TopicChoice on Topic {
  id
  title
  parentId
}`, {"hash":"4fbcbeec18ccc77e28c41b07e00de277d053938dd075ecd1ea2b94f06cb2c43f"}) as unknown as TypedDocumentString<NewListQuery, NewListQueryVariables>;
export const OrganiseDocument = new TypedDocumentString(`
    query Organise($lists: Boolean!, $after: String) {
  participantLists(first: 20, after: $after) @include(if: $lists) {
    edges {
      node {
        id
        title
        fileName
        uploadedAt
        sentAt
        counts {
          new
          here
          invitedBefore
          problem
          invited
          joined
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  myEvents(first: 5) {
    edges {
      node {
        ...EventRow
      }
    }
  }
  myShowcases(first: 5) {
    edges {
      node {
        ...ShowcaseRow
      }
    }
  }
}
    fragment EventRow on Event {
  id
  title
  kind
  startsAt
  timeZone
}
fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment ShowcaseRow on Showcase {
  id
  title
  place
  status
  hidden
  submittedAt
  topic {
    ...TopicLink
  }
  champion {
    ...Byline
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"13786ded0264468eb4ebafe15d75104b24198e15d0f324dd9cda4d122708bda3"}) as unknown as TypedDocumentString<OrganiseQuery, OrganiseQueryVariables>;
export const ProfilePageDocument = new TypedDocumentString(`
    query ProfilePage($peerId: ID!) {
  profile(peerId: $peerId) {
    bioHtml
    offers
    seeks
    languages
    timeZone
    followerCount
    followed
    isMe
    hidden
    metAt
    since
    contact {
      field
      value
      audience
    }
    expertise {
      id
      slug
      title
    }
    peer {
      id
      name
      role
      place
      country
      champion
      organisation {
        id
        name
        kind
        level
        hidden
      }
    }
  }
  showcases(championId: $peerId, first: 6) {
    edges {
      node {
        ...ShowcaseCard
      }
    }
  }
  threads(authorId: $peerId, first: 5) {
    edges {
      node {
        ...ThreadRow
      }
    }
  }
  events(hostId: $peerId, first: 5) {
    edges {
      node {
        ...EventRow
      }
    }
  }
}
    fragment EventRow on Event {
  id
  title
  kind
  startsAt
  timeZone
}
fragment ThreadRow on Thread {
  id
  title
  postCount
  lastPostAt
  topic {
    ...TopicLink
  }
  author {
    ...Byline
  }
}
fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment ShowcaseCard on Showcase {
  id
  title
  excerpt
  place
  topic {
    ...TopicLink
  }
  champion {
    ...Byline
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"d2f4bc1aeac29627148a644aa3b058880aca14aa0b1d7d55de46d05c2c3d8af4"}) as unknown as TypedDocumentString<ProfilePageQuery, ProfilePageQueryVariables>;
export const PeopleMetDocument = new TypedDocumentString(`
    query PeopleMet($after: String) {
  participations {
    listId
    title
    tookPart
  }
  peopleIMet(first: 20, after: $after) {
    edges {
      node {
        ...PersonRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment PersonEntry on DirectoryEntry {
  id
  offers
  followed
  expertise {
    id
    slug
    title
  }
  peer {
    id
    name
    role
    place
    country
    champion
  }
}
fragment PersonRow on DirectoryEntry {
  ...PersonEntry
  peer {
    organisation {
      name
      level
    }
  }
}`, {"hash":"35822789bf9a798482c13a4ef812a865a44cb312f5f9e02aa52d20b7b7d1b161"}) as unknown as TypedDocumentString<PeopleMetQuery, PeopleMetQueryVariables>;
export const AnswerParticipationDocument = new TypedDocumentString(`
    mutation AnswerParticipation($input: AnswerParticipationInput!) {
  answerParticipation(input: $input)
}
    `, {"hash":"27d55ba9300d105680a95b022945e97bfcea213c0b09866e57397c5dbcd2fd5d"}) as unknown as TypedDocumentString<AnswerParticipationMutation, AnswerParticipationMutationVariables>;
export const PeopleDocument = new TypedDocumentString(`
    query People($text: String, $topicId: ID, $level: String, $language: String, $place: String, $country: String, $champion: Boolean, $after: String) {
  peers(
    text: $text
    topicId: $topicId
    level: $level
    language: $language
    place: $place
    country: $country
    champion: $champion
    after: $after
    first: 20
  ) {
    edges {
      node {
        ...PersonRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  topics {
    ...TopicChoice
  }
}
    fragment PersonEntry on DirectoryEntry {
  id
  offers
  followed
  expertise {
    id
    slug
    title
  }
  peer {
    id
    name
    role
    place
    country
    champion
  }
}
fragment PersonRow on DirectoryEntry {
  ...PersonEntry
  peer {
    organisation {
      name
      level
    }
  }
}
fragment TopicChoice on Topic {
  id
  title
  parentId
}`, {"hash":"6e5cc3930ffe82d745a4912268f40140c61d87b7cfafd749c279b79a7167483c"}) as unknown as TypedDocumentString<PeopleQuery, PeopleQueryVariables>;
export const FollowedPeopleDocument = new TypedDocumentString(`
    query FollowedPeople($after: String) {
  followedPeers(after: $after, first: 20) {
    edges {
      node {
        ...PersonRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  topics {
    ...TopicChoice
  }
}
    fragment PersonEntry on DirectoryEntry {
  id
  offers
  followed
  expertise {
    id
    slug
    title
  }
  peer {
    id
    name
    role
    place
    country
    champion
  }
}
fragment PersonRow on DirectoryEntry {
  ...PersonEntry
  peer {
    organisation {
      name
      level
    }
  }
}
fragment TopicChoice on Topic {
  id
  title
  parentId
}`, {"hash":"dac251be4992a500adb8a9773b23eb47288848b311423cb53bdaa6e718c25c05"}) as unknown as TypedDocumentString<FollowedPeopleQuery, FollowedPeopleQueryVariables>;
export const RoomPageDocument = new TypedDocumentString(`
    query RoomPage($id: ID!, $after: String) {
  room(id: $id) {
    id
    kind
    title
    topicSlug
    lastSeq
    mine
  }
  messages(roomId: $id, first: 50, after: $after) {
    edges {
      node {
        id
        roomId
        seq
        changeSeq
        body
        bodyHtml
        sentAt
        editedAt
        deleted
        hidden
        author {
          id
          name
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"bf345af0ca887820ab9e9cc00a9cc7a9db8ff11272c30866f26dd1d744ba51de"}) as unknown as TypedDocumentString<RoomPageQuery, RoomPageQueryVariables>;
export const RoomMembersDocument = new TypedDocumentString(`
    query RoomMembers($id: ID!) {
  roomMembers(roomId: $id, first: 50) {
    edges {
      node {
        id
        name
      }
    }
  }
}
    `, {"hash":"324b10652e8c0e3575f66cbe59544cdb6cec833e621bc7f06b98d2dd5227cb4d"}) as unknown as TypedDocumentString<RoomMembersQuery, RoomMembersQueryVariables>;
export const PostMessageDocument = new TypedDocumentString(`
    mutation PostMessage($input: PostMessageInput!) {
  postMessage(input: $input) {
    seq
  }
}
    `, {"hash":"d4c1313a15728a86892cd18e21faec03fcb01d0f4cee7d62b758b8cbe80832c1"}) as unknown as TypedDocumentString<PostMessageMutation, PostMessageMutationVariables>;
export const EditMessageDocument = new TypedDocumentString(`
    mutation EditMessage($input: EditMessageInput!) {
  editMessage(input: $input) {
    changeSeq
  }
}
    `, {"hash":"2b745b9f5267d9e6298f40a2672d2a5a1c3bc71d1354125097b3e6610c2190d8"}) as unknown as TypedDocumentString<EditMessageMutation, EditMessageMutationVariables>;
export const DeleteMessageDocument = new TypedDocumentString(`
    mutation DeleteMessage($input: DeleteMessageInput!) {
  deleteMessage(input: $input) {
    ok
  }
}
    `, {"hash":"f58001eb47e14000acd5864adf4fd4a2ca5708c4a90a1685c307b74404029537"}) as unknown as TypedDocumentString<DeleteMessageMutation, DeleteMessageMutationVariables>;
export const MarkRoomReadDocument = new TypedDocumentString(`
    mutation MarkRoomRead($input: MarkRoomReadInput!) {
  markRoomRead(input: $input) {
    ok
  }
}
    `, {"hash":"94337eb3e65919d6c0f481d66df65ba0678ad01002e3b6beb39e946198e5bd50"}) as unknown as TypedDocumentString<MarkRoomReadMutation, MarkRoomReadMutationVariables>;
export const LeaveRoomDocument = new TypedDocumentString(`
    mutation LeaveRoom($input: RoomMemberInput!) {
  removeRoomMember(input: $input) {
    ok
  }
}
    `, {"hash":"2197cc931ab9d80eb5487eb6fc8260e13779c1f94fc01a479bdf9092de217a28"}) as unknown as TypedDocumentString<LeaveRoomMutation, LeaveRoomMutationVariables>;
export const RoomsDocument = new TypedDocumentString(`
    query Rooms($after: String) {
  myRooms(first: 30, after: $after) {
    edges {
      node {
        id
        kind
        title
        unread
        lastMessageAt
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  followedPeers(first: 50) {
    edges {
      node {
        id
        peer {
          id
          name
        }
      }
    }
  }
}
    `, {"hash":"a64d3f96b57dade00490cece212f887b55dab4c537c7f2ee6bda69f5d95d0c4a"}) as unknown as TypedDocumentString<RoomsQuery, RoomsQueryVariables>;
export const OpenRoomDocument = new TypedDocumentString(`
    mutation OpenRoom($input: OpenRoomInput!) {
  openRoom(input: $input) {
    id
  }
}
    `, {"hash":"0637c7b87b8ecae11c4a0934fa84ba43e3ab66faebb9a38a38bb3fdb358ea637"}) as unknown as TypedDocumentString<OpenRoomMutation, OpenRoomMutationVariables>;
export const SearchTopicsDocument = new TypedDocumentString(`
    query SearchTopics {
  topics {
    ...TopicIndex
    followerCount
  }
}
    fragment TopicIndex on Topic {
  id
  slug
  title
  description
  parentId
}`, {"hash":"d3f51b1245db2a8bfc4b62924078e176117edcfbd2a0054ab6572e848ff1c403"}) as unknown as TypedDocumentString<SearchTopicsQuery, SearchTopicsQueryVariables>;
export const SearchPeopleDocument = new TypedDocumentString(`
    query SearchPeople($text: String!) {
  peers(text: $text, first: 10) {
    edges {
      node {
        ...PersonRow
      }
    }
    pageInfo {
      hasNextPage
    }
  }
}
    fragment PersonEntry on DirectoryEntry {
  id
  offers
  followed
  expertise {
    id
    slug
    title
  }
  peer {
    id
    name
    role
    place
    country
    champion
  }
}
fragment PersonRow on DirectoryEntry {
  ...PersonEntry
  peer {
    organisation {
      name
      level
    }
  }
}`, {"hash":"393a840d38eb5f4a300e3e3fc1ab0ccca24182421d6ae8ceff2b899a6fdfa5ca"}) as unknown as TypedDocumentString<SearchPeopleQuery, SearchPeopleQueryVariables>;
export const MarkPlacesReadDocument = new TypedDocumentString(`
    mutation MarkPlacesRead($input: MarkPlacesReadInput!) {
  markPlacesRead(input: $input) {
    unread
  }
}
    `, {"hash":"f2f83a6ec47623d7c9559c884f57ad3de55b95d45777054d2a2a65a398e1584c"}) as unknown as TypedDocumentString<MarkPlacesReadMutation, MarkPlacesReadMutationVariables>;
export const ContactCardDocument = new TypedDocumentString(`
    query ContactCard($peerId: ID!) {
  profile(peerId: $peerId) {
    contact {
      field
      value
      audience
    }
  }
}
    `, {"hash":"8f1551648803c3889a326550df01258a86bb6937a4d0e0154e74d580a3357b21"}) as unknown as TypedDocumentString<ContactCardQuery, ContactCardQueryVariables>;
export const ChangeContactCardDocument = new TypedDocumentString(`
    mutation ChangeContactCard($input: ChangeContactCardInput!) {
  changeContactCard(input: $input) {
    field
  }
}
    `, {"hash":"b7e4f543b7c11c94b13cb54e22c720b10dbdf3f1b0b36654602b4676f622e29c"}) as unknown as TypedDocumentString<ChangeContactCardMutation, ChangeContactCardMutationVariables>;
export const PreferencesDocument = new TypedDocumentString(`
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
    `, {"hash":"39fd4ac5b5eb73918dc38e4bcf9a1eef6b73ed0b98fb9e0985124c6d5ae76bf1"}) as unknown as TypedDocumentString<PreferencesQuery, PreferencesQueryVariables>;
export const SetPreferenceDocument = new TypedDocumentString(`
    mutation SetPreference($input: SetNotificationPreferenceInput!) {
  setNotificationPreference(input: $input) {
    kind
  }
}
    `, {"hash":"5bbd7e45440b17689113a83f4235f75ac785e2961083ed5fd3070f5234170493"}) as unknown as TypedDocumentString<SetPreferenceMutation, SetPreferenceMutationVariables>;
export const LeavingDocument = new TypedDocumentString(`
    query Leaving {
  leaving {
    byPassword
    obstacles {
      code
      number
    }
  }
}
    `, {"hash":"b128c7b310f3bddb248aa7d50640ae28b732896a0b3aafa9090b851348a1f04e"}) as unknown as TypedDocumentString<LeavingQuery, LeavingQueryVariables>;
export const RequestProofLinkDocument = new TypedDocumentString(`
    mutation RequestProofLink {
  requestProofLink {
    ok
  }
}
    `, {"hash":"f271dabb13a1a534381dfeffe9838f25438ac3190ac497febeda0b1e3c8b61b5"}) as unknown as TypedDocumentString<RequestProofLinkMutation, RequestProofLinkMutationVariables>;
export const DeleteAccountDocument = new TypedDocumentString(`
    mutation DeleteAccount($input: DeleteAccountInput!) {
  deleteAccount(input: $input) {
    ok
  }
}
    `, {"hash":"fa5a7d062365bb73d9b9e11331074e82b8924892c4eab0e2e9329e78664cd3e0"}) as unknown as TypedDocumentString<DeleteAccountMutation, DeleteAccountMutationVariables>;
export const RequestAddressChangeDocument = new TypedDocumentString(`
    mutation RequestAddressChange($input: RequestAddressChangeInput!) {
  requestAddressChange(input: $input) {
    ok
  }
}
    `, {"hash":"ed8b158004cd576c75fb03379948d3c791bedf1fd4a3e41d46c1570657cd606a"}) as unknown as TypedDocumentString<RequestAddressChangeMutation, RequestAddressChangeMutationVariables>;
export const ProfileFormDocument = new TypedDocumentString(`
    query ProfileForm($peerId: ID!) {
  profile(peerId: $peerId) {
    bio
    offers
    seeks
    languages
    version
    expertise {
      id
    }
    peer {
      role
      place
      country
      organisation {
        id
        name
      }
    }
  }
  topics {
    ...TopicChoice
  }
}
    fragment TopicChoice on Topic {
  id
  title
  parentId
}`, {"hash":"c3da79b86291426307324cd8bbb8c3693a2375af44f80911a656949961f929c1"}) as unknown as TypedDocumentString<ProfileFormQuery, ProfileFormQueryVariables>;
export const OrganisationChoicesDocument = new TypedDocumentString(`
    query OrganisationChoices($after: String) {
  organisations(first: 50, after: $after) {
    edges {
      node {
        id
        organisation {
          name
          place
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    `, {"hash":"7578e83b9158cc6f04e66b57f960ebaef3e94f8a6f4f68b0228914f83bab8f8b"}) as unknown as TypedDocumentString<OrganisationChoicesQuery, OrganisationChoicesQueryVariables>;
export const ChangeProfileDocument = new TypedDocumentString(`
    mutation ChangeProfile($input: ChangeProfileInput!) {
  changeProfile(input: $input) {
    version
  }
}
    `, {"hash":"adda7daae668be0439872367f584c643e7b7bb752614df2e404aedc2ff324945"}) as unknown as TypedDocumentString<ChangeProfileMutation, ChangeProfileMutationVariables>;
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
export const MyApiTokensDocument = new TypedDocumentString(`
    query MyApiTokens {
  myApiTokens {
    id
    name
    scopes
    createdAt
    lastUsedAt
    expiresAt
  }
}
    `, {"hash":"7df720538cb217f363ffe07b22e25e5b1632b2e3bb7e50705413c40b22780d45"}) as unknown as TypedDocumentString<MyApiTokensQuery, MyApiTokensQueryVariables>;
export const CreateApiTokenDocument = new TypedDocumentString(`
    mutation CreateApiToken($input: CreateApiTokenInput!) {
  createApiToken(input: $input) {
    secret
    token {
      name
    }
  }
}
    `, {"hash":"3c220d9c551558f73d4d181d94a84a495f34b7046cd6da797ee9e6b3c265f4fb"}) as unknown as TypedDocumentString<CreateApiTokenMutation, CreateApiTokenMutationVariables>;
export const RevokeApiTokenDocument = new TypedDocumentString(`
    mutation RevokeApiToken($input: RevokeApiTokenInput!) {
  revokeApiToken(input: $input) {
    ok
  }
}
    `, {"hash":"f60e6c9b31e7348cb44ab3b816d7c2bdaf46124ae863362fba8391abc57bff65"}) as unknown as TypedDocumentString<RevokeApiTokenMutation, RevokeApiTokenMutationVariables>;
export const ShowcasePageDocument = new TypedDocumentString(`
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
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"956d699ae809b1370fca99498c308cd56cab3f41e5ca8b2a26cb8be30f7faff0"}) as unknown as TypedDocumentString<ShowcasePageQuery, ShowcasePageQueryVariables>;
export const ShowcaseFormDocument = new TypedDocumentString(`
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
    fragment TopicChoice on Topic {
  id
  title
  parentId
}`, {"hash":"faa0e189a72aab39233e56d70b01acdc6211fd0630fa0dbd9f82a81dd406e1c4"}) as unknown as TypedDocumentString<ShowcaseFormQuery, ShowcaseFormQueryVariables>;
export const ChangeShowcaseDocument = new TypedDocumentString(`
    mutation ChangeShowcase($input: ChangeShowcaseInput!) {
  changeShowcase(input: $input) {
    id
  }
}
    `, {"hash":"debe7432a19a6870ba54e5b30ef8fd607becfc21b9228f567a6166d2d879d2e7"}) as unknown as TypedDocumentString<ChangeShowcaseMutation, ChangeShowcaseMutationVariables>;
export const WithdrawShowcaseDocument = new TypedDocumentString(`
    mutation WithdrawShowcase($input: WithdrawShowcaseInput!) {
  withdrawShowcase(input: $input) {
    ok
  }
}
    `, {"hash":"ce8f1569d3cbddfc8041e0abeed86c18b6a701d3e9f0c138d0ad9175456495e4"}) as unknown as TypedDocumentString<WithdrawShowcaseMutation, WithdrawShowcaseMutationVariables>;
export const ReviewShowcaseDocument = new TypedDocumentString(`
    mutation ReviewShowcase($input: ReviewShowcaseInput!) {
  reviewShowcase(input: $input) {
    id
  }
}
    `, {"hash":"fc91b0087ffac8e6f6a5ff0ad1b996474e01fb5d4bdcbd2f648d07bce8f94fcf"}) as unknown as TypedDocumentString<ReviewShowcaseMutation, ReviewShowcaseMutationVariables>;
export const ShowcasesDocument = new TypedDocumentString(`
    query Showcases($topicId: ID, $after: String) {
  showcases(topicId: $topicId, after: $after, first: 18) {
    edges {
      node {
        ...ShowcaseCard
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  topics {
    ...TopicChoice
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment ShowcaseCard on Showcase {
  id
  title
  excerpt
  place
  topic {
    ...TopicLink
  }
  champion {
    ...Byline
  }
}
fragment TopicChoice on Topic {
  id
  title
  parentId
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"67635a535add0c4495c6983482f83787c952c1474df564a0b8399e2f53fbda68"}) as unknown as TypedDocumentString<ShowcasesQuery, ShowcasesQueryVariables>;
export const MyShowcasesDocument = new TypedDocumentString(`
    query MyShowcases($after: String) {
  myShowcases(after: $after, first: 20) {
    edges {
      node {
        ...ShowcaseRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment ShowcaseRow on Showcase {
  id
  title
  place
  status
  hidden
  submittedAt
  topic {
    ...TopicLink
  }
  champion {
    ...Byline
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"837f295c975497a37ed3b567eb9ef6e50479cd30d86bcd422f1f038a43424739"}) as unknown as TypedDocumentString<MyShowcasesQuery, MyShowcasesQueryVariables>;
export const ShowcasesToReviewDocument = new TypedDocumentString(`
    query ShowcasesToReview($after: String) {
  showcasesToReview(after: $after, first: 20) {
    edges {
      node {
        ...ShowcaseRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment ShowcaseRow on Showcase {
  id
  title
  place
  status
  hidden
  submittedAt
  topic {
    ...TopicLink
  }
  champion {
    ...Byline
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"7ba17fa40b2ba6c9d62e46dfadead0a0de71f5a87f45bd06edd301d2c28fb832"}) as unknown as TypedDocumentString<ShowcasesToReviewQuery, ShowcasesToReviewQueryVariables>;
export const NewShowcaseDocument = new TypedDocumentString(`
    query NewShowcase {
  topics {
    ...TopicChoice
  }
}
    fragment TopicChoice on Topic {
  id
  title
  parentId
}`, {"hash":"61e41923a59f6f6ac1fe3cd2c6fc2337590bcb28173b0c16fa56bce7a7ec9021"}) as unknown as TypedDocumentString<NewShowcaseQuery, NewShowcaseQueryVariables>;
export const SubmitShowcaseDocument = new TypedDocumentString(`
    mutation SubmitShowcase($input: SubmitShowcaseInput!) {
  submitShowcase(input: $input) {
    id
  }
}
    `, {"hash":"1cd93cf19350616be3da63551f0247fd1497b3909126b3af08cbee89e758d201"}) as unknown as TypedDocumentString<SubmitShowcaseMutation, SubmitShowcaseMutationVariables>;
export const ThreadPageDocument = new TypedDocumentString(`
    query ThreadPage($id: ID!, $after: String) {
  thread(id: $id) {
    id
    title
    language
    postCount
    hidden
    watching
    topic {
      ...TopicLink
    }
  }
  posts(threadId: $id, first: 20, after: $after) {
    edges {
      node {
        id
        seq
        body
        bodyHtml
        createdAt
        editedAt
        deleted
        hidden
        mayEdit
        mayDelete
        version
        author {
          ...Byline
          role
          champion
        }
        reactions {
          kind
          count
          mine
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"e432ae09ed142a042408a66b4b0e945e1329b771fac06582e261c0e6a719141d"}) as unknown as TypedDocumentString<ThreadPageQuery, ThreadPageQueryVariables>;
export const ReplyDocument = new TypedDocumentString(`
    mutation Reply($input: ReplyInput!) {
  reply(input: $input) {
    seq
  }
}
    `, {"hash":"b70bfb0e42d4ef2cd45380fc4adb2799ebdc226313355c71f18006f260b4f27c"}) as unknown as TypedDocumentString<ReplyMutation, ReplyMutationVariables>;
export const EditPostDocument = new TypedDocumentString(`
    mutation EditPost($input: EditPostInput!) {
  editPost(input: $input) {
    seq
  }
}
    `, {"hash":"e4d0f70e5be308b212765c1462ee8b623d68fb9e5178c7c2d6b48562039acfad"}) as unknown as TypedDocumentString<EditPostMutation, EditPostMutationVariables>;
export const DeletePostDocument = new TypedDocumentString(`
    mutation DeletePost($input: DeletePostInput!) {
  deletePost(input: $input) {
    ok
  }
}
    `, {"hash":"4273f1b33ccd13e613cf7c56804f8b753b5364df9f17705a7924efc9c9917881"}) as unknown as TypedDocumentString<DeletePostMutation, DeletePostMutationVariables>;
export const ReactDocument = new TypedDocumentString(`
    mutation React($input: ReactInput!) {
  react(input: $input) {
    id
  }
}
    `, {"hash":"60680db755b26099224177d95b92fa46d8a69116163e292ad9eda2f010b6586f"}) as unknown as TypedDocumentString<ReactMutation, ReactMutationVariables>;
export const WatchThreadDocument = new TypedDocumentString(`
    mutation WatchThread($input: WatchThreadInput!) {
  watchThread(input: $input) {
    id
  }
}
    `, {"hash":"17c85b14c95ea1c7a9281f7a59a2e825d9d063bfc6993e7614e193b676e5e2c9"}) as unknown as TypedDocumentString<WatchThreadMutation, WatchThreadMutationVariables>;
export const ModeratedTopicDocument = new TypedDocumentString(`
    query ModeratedTopic($slug: String!) {
  topic(slug: $slug) {
    id
    slug
    title
  }
}
    `, {"hash":"39c101183b3195c270d38f91fba23da727e9b502a574db7ff9e4dffa63aa8e3a"}) as unknown as TypedDocumentString<ModeratedTopicQuery, ModeratedTopicQueryVariables>;
export const ModeratorsDocument = new TypedDocumentString(`
    query Moderators($topicId: ID!) {
  moderators(topicId: $topicId) {
    peerId
    name
    appointedAt
  }
}
    `, {"hash":"88b2639a6acb4ef61b71983f3290b1dc7bde520f8db92257c95604bdae2b6e2a"}) as unknown as TypedDocumentString<ModeratorsQuery, ModeratorsQueryVariables>;
export const ModeratorCandidatesDocument = new TypedDocumentString(`
    query ModeratorCandidates($text: String!) {
  peers(text: $text, first: 10) {
    edges {
      node {
        id
        peer {
          ...Byline
          role
          champion
        }
      }
    }
  }
}
    fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}`, {"hash":"852df55ac056be428fa43f47df28a389b7a9940250a8646294d90eea3ea3691a"}) as unknown as TypedDocumentString<ModeratorCandidatesQuery, ModeratorCandidatesQueryVariables>;
export const NewThreadDocument = new TypedDocumentString(`
    query NewThread($slug: String!) {
  topic(slug: $slug) {
    id
    slug
    title
  }
}
    `, {"hash":"30d11672b9430882b1447b8f8a05a37b53e91a309cdb41bb94b51dd65efafcbd"}) as unknown as TypedDocumentString<NewThreadQuery, NewThreadQueryVariables>;
export const StartThreadDocument = new TypedDocumentString(`
    mutation StartThread($input: StartThreadInput!) {
  startThread(input: $input) {
    id
  }
}
    `, {"hash":"d97b06371bafaa042e29e4ab080500f20f40b16f29d1cca66e111e9097ca4b6c"}) as unknown as TypedDocumentString<StartThreadMutation, StartThreadMutationVariables>;
export const TopicRoomDocument = new TypedDocumentString(`
    query TopicRoom($slug: String!) {
  topicRoom(slug: $slug) {
    id
  }
}
    `, {"hash":"5b2e948b6fa6bdda93ee8500a676aafebdc7640b405b3d9d87730b8fc499c8f5"}) as unknown as TypedDocumentString<TopicRoomQuery, TopicRoomQueryVariables>;
export const TopicPlacesDocument = new TypedDocumentString(`
    query TopicPlaces {
  topics {
    ...TopicChoice
    slug
  }
}
    fragment TopicChoice on Topic {
  id
  title
  parentId
}`, {"hash":"4525f8d23e0b0c722aa4265c671494d7b0b102071ba21a155ef0db8a63eee728"}) as unknown as TypedDocumentString<TopicPlacesQuery, TopicPlacesQueryVariables>;
export const AddTopicDocument = new TypedDocumentString(`
    mutation AddTopic($input: AddTopicInput!) {
  addTopic(input: $input) {
    slug
  }
}
    `, {"hash":"9c7bd884c2112dd965ef1c0f1313639842829e9c5b939e1b3a81e3cb3e8f5b5d"}) as unknown as TypedDocumentString<AddTopicMutation, AddTopicMutationVariables>;
export const TopicTextsDocument = new TypedDocumentString(`
    query TopicTexts($slug: String!) {
  topic(slug: $slug) {
    slug
    title
  }
  topicTexts(slug: $slug) {
    topicId
    version
    texts {
      locale
      title
      description
    }
  }
}
    `, {"hash":"04132bba3990d83580432b2d31f0b5e7b4f6ce1dcfab36d53a49f077bd265e2c"}) as unknown as TypedDocumentString<TopicTextsQuery, TopicTextsQueryVariables>;
export const ChangeTopicDocument = new TypedDocumentString(`
    mutation ChangeTopic($input: ChangeTopicInput!) {
  changeTopic(input: $input) {
    slug
  }
}
    `, {"hash":"9c4bc9edff15bf9e23724bf81e6698521a3783dd74e949010e2a01cfa8e14fd0"}) as unknown as TypedDocumentString<ChangeTopicMutation, ChangeTopicMutationVariables>;
export const TopicsDocument = new TypedDocumentString(`
    query Topics {
  topics {
    ...TopicIndex
    followerCount
    followed
  }
}
    fragment TopicIndex on Topic {
  id
  slug
  title
  description
  parentId
}`, {"hash":"5a023ab822b839dd8cecc8612400faf1602eacec77d488bcbf37a0814e265b8c"}) as unknown as TypedDocumentString<TopicsQuery, TopicsQueryVariables>;
export const TopicPageDocument = new TypedDocumentString(`
    query TopicPage($slug: String!) {
  topic(slug: $slug) {
    ...TopicIndex
    followerCount
    followed
  }
  topics {
    ...TopicIndex
    followerCount
  }
}
    fragment TopicIndex on Topic {
  id
  slug
  title
  description
  parentId
}`, {"hash":"589a75237896929b0ff60a73955f467deeacd2cf1014d9602e5961196a35d7f1"}) as unknown as TypedDocumentString<TopicPageQuery, TopicPageQueryVariables>;
export const TopicContentDocument = new TypedDocumentString(`
    query TopicContent($topicId: ID!, $after: String) {
  threads(topicId: $topicId, first: 20, after: $after) {
    edges {
      node {
        ...ThreadRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
  events(topicId: $topicId, first: 3) {
    edges {
      node {
        ...EventRow
      }
    }
  }
  showcases(topicId: $topicId, first: 3) {
    edges {
      node {
        ...ShowcaseCard
      }
    }
  }
}
    fragment EventRow on Event {
  id
  title
  kind
  startsAt
  timeZone
}
fragment ThreadRow on Thread {
  id
  title
  postCount
  lastPostAt
  topic {
    ...TopicLink
  }
  author {
    ...Byline
  }
}
fragment Byline on Peer {
  id
  name
  organisation {
    name
  }
}
fragment ShowcaseCard on Showcase {
  id
  title
  excerpt
  place
  topic {
    ...TopicLink
  }
  champion {
    ...Byline
  }
}
fragment TopicLink on TopicLink {
  slug
  title
}`, {"hash":"0502cd59d71564894afeb606c1fc21d6200b05004286519f9226a5f14d88c646"}) as unknown as TypedDocumentString<TopicContentQuery, TopicContentQueryVariables>;
export const FollowTopicsDocument = new TypedDocumentString(`
    mutation FollowTopics($input: FollowTopicsInput!) {
  followTopics(input: $input)
}
    `, {"hash":"630e53de8ca9f4b9c0af798c32c75841bc71c7c1a5bd451570878888cd655208"}) as unknown as TypedDocumentString<FollowTopicsMutation, FollowTopicsMutationVariables>;
export const UnfollowTopicDocument = new TypedDocumentString(`
    mutation UnfollowTopic($input: UnfollowTopicInput!) {
  unfollowTopic(input: $input) {
    id
    followed
  }
}
    `, {"hash":"04562e9a108b56342716240892cd5271011b00dd213d86f5f5a364fa1e567651"}) as unknown as TypedDocumentString<UnfollowTopicMutation, UnfollowTopicMutationVariables>;
export const OwnTopicsDocument = new TypedDocumentString(`
    query OwnTopics($peerId: ID!) {
  profile(peerId: $peerId) {
    expertise {
      id
    }
  }
  followedTopics {
    id
  }
}
    `, {"hash":"b7101f8a05d6ba43d186c19205b8fed5cae7656fe2800380bf575b84ed89f3f9"}) as unknown as TypedDocumentString<OwnTopicsQuery, OwnTopicsQueryVariables>;
export const SuggestionsDocument = new TypedDocumentString(`
    query Suggestions($topicId: ID, $champion: Boolean) {
  peers(topicId: $topicId, champion: $champion, first: 6) {
    edges {
      node {
        ...PersonRow
      }
    }
  }
  events(topicId: $topicId, first: 4) {
    edges {
      node {
        ...EventRow
        mayRegister
        viewerAnswer
      }
    }
  }
}
    fragment EventRow on Event {
  id
  title
  kind
  startsAt
  timeZone
}
fragment PersonEntry on DirectoryEntry {
  id
  offers
  followed
  expertise {
    id
    slug
    title
  }
  peer {
    id
    name
    role
    place
    country
    champion
  }
}
fragment PersonRow on DirectoryEntry {
  ...PersonEntry
  peer {
    organisation {
      name
      level
    }
  }
}`, {"hash":"cdf6826c4733e6016644769ccc92067be7a366381f4a2ad241ff13262c2505c0"}) as unknown as TypedDocumentString<SuggestionsQuery, SuggestionsQueryVariables>;
export const WelcomeRegisterDocument = new TypedDocumentString(`
    mutation WelcomeRegister($input: RegistrationInput!) {
  registerForEvent(input: $input) {
    id
  }
}
    `, {"hash":"49ecca42002371644e6313f3ec6c1592f8137e9ee3c44214bd8e105405bde8dc"}) as unknown as TypedDocumentString<WelcomeRegisterMutation, WelcomeRegisterMutationVariables>;
export const WelcomeDocument = new TypedDocumentString(`
    query Welcome($peerId: ID!) {
  profile(peerId: $peerId) {
    offers
    seeks
    expertise {
      id
    }
  }
  participations {
    topicIds
  }
  topics {
    ...TopicChoice
  }
}
    fragment TopicChoice on Topic {
  id
  title
  parentId
}`, {"hash":"f72b074a61bc827cbedf0901429ae7fb955de444057029f3bcfa8c5a4593d8db"}) as unknown as TypedDocumentString<WelcomeQuery, WelcomeQueryVariables>;
export const IntroduceDocument = new TypedDocumentString(`
    mutation Introduce($input: IntroduceInput!) {
  introduce(input: $input) {
    version
  }
}
    `, {"hash":"391b264a38b2679a2d29d2f15d5f76da76790b5bcd969a35b1acd04222cc0a85"}) as unknown as TypedDocumentString<IntroduceMutation, IntroduceMutationVariables>;