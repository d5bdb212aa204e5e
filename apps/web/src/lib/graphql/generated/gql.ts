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
    "\n  fragment EventFacts on Event {\n    startsAt\n    endsAt\n    timeZone\n    adjusted\n    place\n    online\n    followsUp\n    language\n    descriptionHtml\n    agendaHtml\n    topic {\n      ...TopicLink\n    }\n    host {\n      ...Byline\n    }\n  }\n": typeof types.EventFactsFragmentDoc,
    "\n  fragment EventRow on Event {\n    id\n    title\n    kind\n    startsAt\n    timeZone\n  }\n": typeof types.EventRowFragmentDoc,
    "\n  fragment ThreadRow on Thread {\n    id\n    title\n    postCount\n    lastPostAt\n    topic {\n      ...TopicLink\n    }\n    author {\n      ...Byline\n    }\n  }\n": typeof types.ThreadRowFragmentDoc,
    "\n  fragment NotificationLine on Notification {\n    id\n    title\n    body\n    path\n    createdAt\n    read\n  }\n": typeof types.NotificationLineFragmentDoc,
    "\n  fragment Byline on Peer {\n    id\n    name\n    organisation {\n      name\n    }\n  }\n": typeof types.BylineFragmentDoc,
    "\n  fragment OrganisationRow on OrganisationEntry {\n    id\n    peerCount\n    followed\n    organisation {\n      name\n      kind\n      level\n      country\n      place\n    }\n  }\n": typeof types.OrganisationRowFragmentDoc,
    "\n  fragment PersonEntry on DirectoryEntry {\n    id\n    offers\n    followed\n    expertise {\n      id\n      slug\n      title\n    }\n    peer {\n      id\n      name\n      role\n      place\n      country\n      champion\n    }\n  }\n": typeof types.PersonEntryFragmentDoc,
    "\n  fragment PersonRow on DirectoryEntry {\n    ...PersonEntry\n    peer {\n      organisation {\n        name\n        level\n      }\n    }\n  }\n": typeof types.PersonRowFragmentDoc,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ok\n    }\n  }\n": typeof types.SignUpDocument,
    "\n  query PendingSignUp($token: String!) {\n    pendingSignUp(token: $token) {\n      name\n      address\n      timeZone\n    }\n  }\n": typeof types.PendingSignUpDocument,
    "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) {\n      ok\n    }\n  }\n": typeof types.ConfirmAddressDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ok\n    }\n  }\n": typeof types.SignInDocument,
    "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      ok\n    }\n  }\n": typeof types.RequestSignInLinkDocument,
    "\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) {\n      ok\n    }\n  }\n": typeof types.SignInByLinkDocument,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ok\n    }\n  }\n": typeof types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ok\n    }\n  }\n": typeof types.ResetPasswordDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": typeof types.SignOutDocument,
    "\n  query JoinInvitation($token: String!) {\n    joinInvitation(token: $token) {\n      country\n      name\n      address\n      occasion\n      invitedBy\n      locale\n    }\n  }\n": typeof types.JoinInvitationDocument,
    "\n  mutation Join($input: JoinInput!) {\n    join(input: $input) {\n      ok\n    }\n  }\n": typeof types.JoinDocument,
    "\n  mutation ConfirmAddressChange($input: ConfirmAddressChangeInput!) {\n    confirmAddressChange(input: $input) {\n      ok\n    }\n  }\n": typeof types.ConfirmAddressChangeDocument,
    "\n  mutation KeepAddress($input: KeepAddressInput!) {\n    keepAddress(input: $input) {\n      ok\n    }\n  }\n": typeof types.KeepAddressDocument,
    "\n  mutation Report($input: ReportInput!) {\n    report(input: $input) {\n      ok\n    }\n  }\n": typeof types.ReportDocument,
    "\n  mutation FollowOrganisation($input: FollowOrganisationInput!) {\n    followOrganisation(input: $input) {\n      id\n    }\n  }\n": typeof types.FollowOrganisationDocument,
    "\n  mutation UnfollowOrganisation($input: FollowOrganisationInput!) {\n    unfollowOrganisation(input: $input) {\n      id\n    }\n  }\n": typeof types.UnfollowOrganisationDocument,
    "\n  mutation FollowPeer($input: FollowPeerInput!) {\n    followPeer(input: $input) {\n      id\n    }\n  }\n": typeof types.FollowPeerDocument,
    "\n  mutation UnfollowPeer($input: FollowPeerInput!) {\n    unfollowPeer(input: $input) {\n      id\n    }\n  }\n": typeof types.UnfollowPeerDocument,
    "\n  query Viewer {\n    viewer {\n      peerId\n      name\n      address\n      locale\n      timeZone\n      roles\n      moderatedTopicIds\n      unreadNotifications\n      onboarded\n      mayScheduleEvents\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  fragment ShowcaseCard on Showcase {\n    id\n    title\n    excerpt\n    place\n    topic {\n      ...TopicLink\n    }\n    champion {\n      ...Byline\n    }\n  }\n": typeof types.ShowcaseCardFragmentDoc,
    "\n  fragment ShowcaseRow on Showcase {\n    id\n    title\n    place\n    status\n    hidden\n    submittedAt\n    topic {\n      ...TopicLink\n    }\n    champion {\n      ...Byline\n    }\n  }\n": typeof types.ShowcaseRowFragmentDoc,
    "\n  fragment TopicChoice on Topic {\n    id\n    title\n    parentId\n  }\n": typeof types.TopicChoiceFragmentDoc,
    "\n  fragment TopicIndex on Topic {\n    id\n    slug\n    title\n    description\n    parentId\n  }\n": typeof types.TopicIndexFragmentDoc,
    "\n  fragment TopicLink on TopicLink {\n    slug\n    title\n  }\n": typeof types.TopicLinkFragmentDoc,
    "\n  query Accounts($text: String, $role: Role, $after: String) {\n    accounts(text: $text, role: $role, first: 30, after: $after) {\n      edges {\n        node {\n          peerId\n          name\n          address\n          roles\n          moderatedTopicIds\n          disabledAt\n          lastSeenAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.AccountsDocument,
    "\n  query AccountPage($peerId: ID!) {\n    account(peerId: $peerId) {\n      peerId\n      name\n      address\n      roles\n      moderatedTopicIds\n      createdAt\n      disabledAt\n      lastSeenAt\n    }\n    topics {\n      ...TopicChoice\n      slug\n    }\n  }\n": typeof types.AccountPageDocument,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      ok\n    }\n  }\n": typeof types.GrantRoleDocument,
    "\n  mutation RevokeRole($input: RevokeRoleInput!) {\n    revokeRole(input: $input) {\n      ok\n    }\n  }\n": typeof types.RevokeRoleDocument,
    "\n  mutation AppointModerator($input: AppointModeratorInput!) {\n    appointModerator(input: $input) {\n      ok\n    }\n  }\n": typeof types.AppointModeratorDocument,
    "\n  mutation DismissModerator($input: DismissModeratorInput!) {\n    dismissModerator(input: $input) {\n      ok\n    }\n  }\n": typeof types.DismissModeratorDocument,
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      ok\n    }\n  }\n": typeof types.DisableAccountDocument,
    "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    enableAccount(input: $input) {\n      ok\n    }\n  }\n": typeof types.EnableAccountDocument,
    "\n  query DeadLetters($after: String) {\n    deadLetters(first: 30, after: $after) {\n      edges {\n        node {\n          lane\n          jobId\n          jobName\n          listener\n          attempts\n          failedAt\n          reason\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.DeadLettersDocument,
    "\n  mutation RetryDeadLetter($input: DeadLetterInput!) {\n    retryDeadLetter(input: $input) {\n      ok\n    }\n  }\n": typeof types.RetryDeadLetterDocument,
    "\n  mutation DropDeadLetter($input: DeadLetterInput!) {\n    dropDeadLetter(input: $input) {\n      ok\n    }\n  }\n": typeof types.DropDeadLetterDocument,
    "\n  query MailsInDoubt($after: String) {\n    mailsInDoubt(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          to\n          subject\n          messageId\n          claimedAt\n          reason\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MailsInDoubtDocument,
    "\n  mutation SettleMail($input: SettleMailInput!) {\n    settleMail(input: $input) {\n      ok\n    }\n  }\n": typeof types.SettleMailDocument,
    "\n  query EventPage($id: ID!) {\n    event(id: $id) {\n      id\n      title\n      kind\n      status\n      hidden\n      cancelReason\n      description\n      agenda\n      localStart\n      minutes\n      meetingUrl\n      capacity\n      visibility\n      registeredCount\n      viewerAnswer\n      viewerInvited\n      mayRegister\n      mayManage\n      mayInviteAddresses\n      joinOpen\n      joinPath\n      calendarPath\n      version\n      ...EventFacts\n      topic {\n        id\n      }\n    }\n  }\n": typeof types.EventPageDocument,
    "\n  query EventParticipants($id: ID!) {\n    participants(eventId: $id, first: 12) {\n      edges {\n        node {\n          ...Byline\n        }\n      }\n    }\n  }\n": typeof types.EventParticipantsDocument,
    "\n  mutation Register($input: RegistrationInput!) {\n    registerForEvent(input: $input) {\n      id\n    }\n  }\n": typeof types.RegisterDocument,
    "\n  mutation Unregister($input: RegistrationInput!) {\n    unregisterFromEvent(input: $input) {\n      id\n    }\n  }\n": typeof types.UnregisterDocument,
    "\n  mutation AnswerInvitation($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      id\n      answer\n    }\n  }\n": typeof types.AnswerInvitationDocument,
    "\n  mutation ChangeEvent($input: ChangeEventInput!) {\n    changeEvent(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeEventDocument,
    "\n  mutation MoveEvent($input: MoveEventInput!) {\n    moveEvent(input: $input) {\n      id\n    }\n  }\n": typeof types.MoveEventDocument,
    "\n  mutation CancelEvent($input: CancelEventInput!) {\n    cancelEvent(input: $input) {\n      id\n    }\n  }\n": typeof types.CancelEventDocument,
    "\n  query EventPeople($id: ID!, $answer: String, $after: String) {\n    event(id: $id) {\n      id\n      title\n      startsAt\n      status\n      mayManage\n      mayInviteAddresses\n      host {\n        id\n      }\n    }\n    answerCounts(eventId: $id) {\n      accepted\n      declined\n      pending\n      tentative\n      waiting\n      withdrawn\n    }\n    invitations(eventId: $id, first: 50, after: $after, answer: $answer) {\n      edges {\n        node {\n          id\n          name\n          address\n          answer\n          note\n          answeredAt\n          invited\n          peer {\n            ...Byline\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    attendance(eventId: $id, first: 50) {\n      edges {\n        node {\n          id\n          name\n          joinedAt\n          leftAt\n          byHand\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.EventPeopleDocument,
    "\n  query PeopleToInvite($text: String, $searching: Boolean!, $organising: Boolean!) {\n    followedPeers(first: 50) {\n      edges {\n        node {\n          id\n          peer {\n            ...Byline\n          }\n        }\n      }\n    }\n    peers(text: $text, first: 20) @include(if: $searching) {\n      edges {\n        node {\n          id\n          peer {\n            ...Byline\n          }\n        }\n      }\n    }\n    participantLists(first: 20) @include(if: $organising) {\n      edges {\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n": typeof types.PeopleToInviteDocument,
    "\n  query ListedPeople($listId: ID!, $after: String) {\n    participantRows(listId: $listId, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          state\n          values {\n            name\n            address\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ListedPeopleDocument,
    "\n  mutation Invite($input: InviteInput!) {\n    inviteToEvent(input: $input) {\n      invited\n      alreadyInvited\n    }\n  }\n": typeof types.InviteDocument,
    "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      ok\n    }\n  }\n": typeof types.WithdrawInvitationDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n    }\n  }\n": typeof types.RecordAttendanceDocument,
    "\n  query Events($after: String, $when: String, $topicId: ID, $mine: Boolean) {\n    events(first: 20, after: $after, when: $when, topicId: $topicId, mine: $mine) {\n      edges {\n        node {\n          ...EventRow\n          endsAt\n          status\n          place\n          online\n          registeredCount\n          viewerAnswer\n          topic {\n            ...TopicLink\n          }\n          host {\n            ...Byline\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    viewer {\n      mayScheduleEvents\n    }\n  }\n": typeof types.EventsDocument,
    "\n  query MaySchedule {\n    viewer {\n      mayScheduleEvents\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": typeof types.MayScheduleDocument,
    "\n  mutation ScheduleEvent($input: ScheduleEventInput!) {\n    scheduleEvent(input: $input) {\n      id\n    }\n  }\n": typeof types.ScheduleEventDocument,
    "\n  query Home {\n    topics {\n      ...TopicIndex\n    }\n    threads(first: 6) {\n      edges {\n        node {\n          ...ThreadRow\n        }\n      }\n    }\n    events(first: 4) {\n      edges {\n        node {\n          ...EventRow\n          topic {\n            ...TopicLink\n          }\n        }\n      }\n    }\n    showcases(first: 3) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n    }\n  }\n": typeof types.HomeDocument,
    "\n  query OwnHome {\n    threads(followed: true, first: 6) {\n      edges {\n        node {\n          ...ThreadRow\n          topic {\n            id\n          }\n        }\n      }\n    }\n    myEvents(first: 3) {\n      edges {\n        node {\n          ...EventRow\n          endsAt\n          place\n          online\n          topic {\n            ...TopicLink\n          }\n        }\n      }\n    }\n    notifications(first: 4, unreadOnly: true) {\n      edges {\n        node {\n          ...NotificationLine\n        }\n      }\n    }\n  }\n": typeof types.OwnHomeDocument,
    "\n  query PeopleToMeet($topicId: ID, $champion: Boolean) {\n    peers(topicId: $topicId, champion: $champion, first: 12) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n    }\n  }\n": typeof types.PeopleToMeetDocument,
    "\n  query InvitationByToken($token: String!) {\n    invitationByToken(token: $token) {\n      id\n      name\n      answer\n      note\n      mayAnswer\n      hasAccount\n      event {\n        id\n        title\n        kind\n        status\n        cancelReason\n        joinOpen\n        ...EventFacts\n      }\n    }\n  }\n": typeof types.InvitationByTokenDocument,
    "\n  query Inbox($after: String, $unreadOnly: Boolean!) {\n    notifications(first: 30, after: $after, unreadOnly: $unreadOnly) {\n      edges {\n        node {\n          ...NotificationLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.InboxDocument,
    "\n  mutation MarkRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      unread\n    }\n  }\n": typeof types.MarkReadDocument,
    "\n  mutation MarkAllRead {\n    markAllNotificationsRead {\n      unread\n    }\n  }\n": typeof types.MarkAllReadDocument,
    "\n  fragment ReportRow on Report {\n    id\n    subjectKind\n    subjectTitle\n    subjectPath\n    reason\n    note\n    reporterName\n    authorName\n    createdAt\n    hiddenAt\n  }\n": typeof types.ReportRowFragmentDoc,
    "\n  query OpenReports($after: String) {\n    openReports(after: $after, first: 20) {\n      edges {\n        node {\n          ...ReportRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OpenReportsDocument,
    "\n  query HiddenThings($after: String) {\n    hiddenThings(after: $after, first: 20) {\n      edges {\n        node {\n          ...ReportRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.HiddenThingsDocument,
    "\n  mutation LookAtReport($input: LookAtReportInput!) {\n    lookAtReport(input: $input) {\n      author\n      at\n      html\n      reported\n    }\n  }\n": typeof types.LookAtReportDocument,
    "\n  mutation DecideReport($input: DecideReportInput!) {\n    decideReport(input: $input) {\n      ok\n    }\n  }\n": typeof types.DecideReportDocument,
    "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      ...OrganisationRow\n      followerCount\n      organisation {\n        hidden\n      }\n    }\n    showcases(organisationId: $id, first: 6) {\n      edges {\n        node {\n          id\n          title\n          excerpt\n          place\n          topic {\n            ...TopicLink\n          }\n          champion {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.OrganisationPageDocument,
    "\n  query OrganisationPeople($id: ID!, $after: String) {\n    peers(organisationId: $id, after: $after, first: 20) {\n      edges {\n        node {\n          ...PersonEntry\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrganisationPeopleDocument,
    "\n  fragment TwinRow on OrganisationEntry {\n    id\n    peerCount\n    organisation {\n      name\n      place\n      country\n    }\n  }\n": typeof types.TwinRowFragmentDoc,
    "\n  query SimilarOrganisations($id: ID!) {\n    similarOrganisations(id: $id) {\n      ...TwinRow\n    }\n  }\n": typeof types.SimilarOrganisationsDocument,
    "\n  query OtherOrganisations($text: String!) {\n    organisations(text: $text, first: 10) {\n      edges {\n        node {\n          ...TwinRow\n        }\n      }\n    }\n  }\n": typeof types.OtherOrganisationsDocument,
    "\n  mutation MergeOrganisations($input: MergeOrganisationsInput!) {\n    mergeOrganisations(input: $input) {\n      id\n    }\n  }\n": typeof types.MergeOrganisationsDocument,
    "\n  query Organisations(\n    $text: String\n    $kind: String\n    $level: String\n    $country: String\n    $followed: Boolean\n    $after: String\n  ) {\n    organisations(\n      text: $text\n      kind: $kind\n      level: $level\n      country: $country\n      followed: $followed\n      after: $after\n      first: 20\n    ) {\n      edges {\n        node {\n          ...OrganisationRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrganisationsDocument,
    "\n  query ParticipantList($listId: ID!, $after: String) {\n    participantList(id: $listId) {\n      id\n      title\n      locale\n      fileName\n      hasFile\n      uploadedAt\n      sentAt\n      format\n      encoding\n      delimiter\n      sheet\n      otherSheets\n      headerRow\n      columns {\n        index\n        letter\n        header\n        meaning\n        samples\n      }\n      leftOut {\n        line\n        reason\n        text\n      }\n      problems {\n        code\n        facts {\n          name\n          value\n        }\n      }\n      counts {\n        new\n        here\n        invitedBefore\n        problem\n        removed\n        invited\n        joined\n      }\n    }\n    participantRows(listId: $listId, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          line\n          state\n          sent\n          corrected\n          values {\n            name\n            address\n            organisation\n            level\n            role\n            place\n            country\n            languages\n            phone\n          }\n          problems {\n            field\n            code\n            blocking\n            facts {\n              name\n              value\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ParticipantListDocument,
    "\n  mutation SetListColumns($input: SetListColumnsInput!) {\n    setListColumns(input: $input) {\n      id\n    }\n  }\n": typeof types.SetListColumnsDocument,
    "\n  mutation CorrectListRow($input: CorrectListRowInput!) {\n    correctListRow(input: $input) {\n      id\n    }\n  }\n": typeof types.CorrectListRowDocument,
    "\n  mutation RemoveListRow($input: ListRowInput!) {\n    removeListRow(input: $input) {\n      id\n    }\n  }\n": typeof types.RemoveListRowDocument,
    "\n  mutation RestoreListRow($input: ListRowInput!) {\n    restoreListRow(input: $input) {\n      id\n    }\n  }\n": typeof types.RestoreListRowDocument,
    "\n  mutation SendParticipantList($input: SendParticipantListInput!) {\n    sendParticipantList(input: $input) {\n      id\n    }\n  }\n": typeof types.SendParticipantListDocument,
    "\n  query NewList {\n    topics {\n      ...TopicChoice\n    }\n  }\n": typeof types.NewListDocument,
    "\n  query Organise($lists: Boolean!, $after: String) {\n    participantLists(first: 20, after: $after) @include(if: $lists) {\n      edges {\n        node {\n          id\n          title\n          fileName\n          uploadedAt\n          sentAt\n          counts {\n            new\n            here\n            invitedBefore\n            problem\n            invited\n            joined\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    myEvents(first: 5) {\n      edges {\n        node {\n          ...EventRow\n        }\n      }\n    }\n    myShowcases(first: 5) {\n      edges {\n        node {\n          ...ShowcaseRow\n        }\n      }\n    }\n  }\n": typeof types.OrganiseDocument,
    "\n  query ProfilePage($peerId: ID!) {\n    profile(peerId: $peerId) {\n      bioHtml\n      offers\n      seeks\n      languages\n      timeZone\n      followerCount\n      followed\n      isMe\n      hidden\n      metAt\n      since\n      contact {\n        field\n        value\n        audience\n      }\n      expertise {\n        id\n        slug\n        title\n      }\n      peer {\n        id\n        name\n        role\n        place\n        country\n        champion\n        organisation {\n          id\n          name\n          kind\n          level\n          hidden\n        }\n      }\n    }\n    showcases(championId: $peerId, first: 6) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n    }\n    threads(authorId: $peerId, first: 5) {\n      edges {\n        node {\n          ...ThreadRow\n        }\n      }\n    }\n    events(hostId: $peerId, first: 5) {\n      edges {\n        node {\n          ...EventRow\n        }\n      }\n    }\n  }\n": typeof types.ProfilePageDocument,
    "\n  query PeopleMet($after: String) {\n    participations {\n      listId\n      title\n      tookPart\n    }\n    peopleIMet(first: 20, after: $after) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.PeopleMetDocument,
    "\n  mutation AnswerParticipation($input: AnswerParticipationInput!) {\n    answerParticipation(input: $input)\n  }\n": typeof types.AnswerParticipationDocument,
    "\n  query People(\n    $text: String\n    $topicId: ID\n    $level: String\n    $language: String\n    $place: String\n    $country: String\n    $champion: Boolean\n    $after: String\n  ) {\n    peers(\n      text: $text\n      topicId: $topicId\n      level: $level\n      language: $language\n      place: $place\n      country: $country\n      champion: $champion\n      after: $after\n      first: 20\n    ) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": typeof types.PeopleDocument,
    "\n  query FollowedPeople($after: String) {\n    followedPeers(after: $after, first: 20) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": typeof types.FollowedPeopleDocument,
    "\n  query RoomPage($id: ID!, $after: String) {\n    room(id: $id) {\n      id\n      kind\n      title\n      topicSlug\n      lastSeq\n      mine\n    }\n    messages(roomId: $id, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          roomId\n          seq\n          changeSeq\n          body\n          bodyHtml\n          sentAt\n          editedAt\n          deleted\n          hidden\n          author {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.RoomPageDocument,
    "\n  query RoomMembers($id: ID!) {\n    roomMembers(roomId: $id, first: 50) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": typeof types.RoomMembersDocument,
    "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      seq\n    }\n  }\n": typeof types.PostMessageDocument,
    "\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      changeSeq\n    }\n  }\n": typeof types.EditMessageDocument,
    "\n  mutation DeleteMessage($input: DeleteMessageInput!) {\n    deleteMessage(input: $input) {\n      ok\n    }\n  }\n": typeof types.DeleteMessageDocument,
    "\n  mutation MarkRoomRead($input: MarkRoomReadInput!) {\n    markRoomRead(input: $input) {\n      ok\n    }\n  }\n": typeof types.MarkRoomReadDocument,
    "\n  mutation LeaveRoom($input: RoomMemberInput!) {\n    removeRoomMember(input: $input) {\n      ok\n    }\n  }\n": typeof types.LeaveRoomDocument,
    "\n  query Rooms($after: String) {\n    myRooms(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          title\n          unread\n          lastMessageAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    followedPeers(first: 50) {\n      edges {\n        node {\n          id\n          peer {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": typeof types.RoomsDocument,
    "\n  mutation OpenRoom($input: OpenRoomInput!) {\n    openRoom(input: $input) {\n      id\n    }\n  }\n": typeof types.OpenRoomDocument,
    "\n  query SearchTopics {\n    topics {\n      ...TopicIndex\n      followerCount\n    }\n  }\n": typeof types.SearchTopicsDocument,
    "\n  query SearchPeople($text: String!) {\n    peers(text: $text, first: 10) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": typeof types.SearchPeopleDocument,
    "\n  mutation MarkPlacesRead($input: MarkPlacesReadInput!) {\n    markPlacesRead(input: $input) {\n      unread\n    }\n  }\n": typeof types.MarkPlacesReadDocument,
    "\n  query ContactCard($peerId: ID!) {\n    profile(peerId: $peerId) {\n      contact {\n        field\n        value\n        audience\n      }\n    }\n  }\n": typeof types.ContactCardDocument,
    "\n  mutation ChangeContactCard($input: ChangeContactCardInput!) {\n    changeContactCard(input: $input) {\n      field\n    }\n  }\n": typeof types.ChangeContactCardDocument,
    "\n  query Preferences {\n    notificationPreferences {\n      kind\n      label\n      channels {\n        channel\n        label\n        rhythm\n      }\n    }\n  }\n": typeof types.PreferencesDocument,
    "\n  mutation SetPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      kind\n    }\n  }\n": typeof types.SetPreferenceDocument,
    "\n  query Leaving {\n    leaving {\n      byPassword\n      obstacles {\n        code\n        number\n      }\n    }\n  }\n": typeof types.LeavingDocument,
    "\n  mutation RequestProofLink {\n    requestProofLink {\n      ok\n    }\n  }\n": typeof types.RequestProofLinkDocument,
    "\n  mutation DeleteAccount($input: DeleteAccountInput!) {\n    deleteAccount(input: $input) {\n      ok\n    }\n  }\n": typeof types.DeleteAccountDocument,
    "\n  mutation RequestAddressChange($input: RequestAddressChangeInput!) {\n    requestAddressChange(input: $input) {\n      ok\n    }\n  }\n": typeof types.RequestAddressChangeDocument,
    "\n  query ProfileForm($peerId: ID!) {\n    profile(peerId: $peerId) {\n      bio\n      offers\n      seeks\n      languages\n      version\n      expertise {\n        id\n      }\n      peer {\n        role\n        place\n        country\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": typeof types.ProfileFormDocument,
    "\n  query OrganisationChoices($after: String) {\n    organisations(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          organisation {\n            name\n            place\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.OrganisationChoicesDocument,
    "\n  mutation ChangeProfile($input: ChangeProfileInput!) {\n    changeProfile(input: $input) {\n      version\n    }\n  }\n": typeof types.ChangeProfileDocument,
    "\n  mutation ChangeAccount($input: ChangeAccountInput!) {\n    changeAccount(input: $input) {\n      ok\n    }\n  }\n": typeof types.ChangeAccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ok\n    }\n  }\n": typeof types.ChangePasswordDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      device\n      current\n    }\n  }\n": typeof types.MySessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ok\n    }\n  }\n": typeof types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ok\n    }\n  }\n": typeof types.EndOtherSessionsDocument,
    "\n  query MyApiTokens {\n    myApiTokens {\n      id\n      name\n      scopes\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n  }\n": typeof types.MyApiTokensDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n      token {\n        name\n      }\n    }\n  }\n": typeof types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      ok\n    }\n  }\n": typeof types.RevokeApiTokenDocument,
    "\n  query ShowcasePage($id: ID!) {\n    showcase(id: $id) {\n      id\n      title\n      excerpt\n      place\n      country\n      year\n      language\n      status\n      hidden\n      doneHtml\n      tookHtml\n      cameHtml\n      conditionsHtml\n      reviewNote\n      submittedAt\n      publishedAt\n      mayChange\n      mayReview\n      version\n      topic {\n        id\n        ...TopicLink\n      }\n      champion {\n        ...Byline\n        role\n        organisation {\n          level\n        }\n      }\n    }\n  }\n": typeof types.ShowcasePageDocument,
    "\n  query ShowcaseForm($id: ID!) {\n    showcase(id: $id) {\n      id\n      title\n      place\n      country\n      year\n      language\n      done\n      took\n      came\n      conditions\n      mayChange\n      status\n      version\n      champion {\n        id\n      }\n      topic {\n        id\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": typeof types.ShowcaseFormDocument,
    "\n  mutation ChangeShowcase($input: ChangeShowcaseInput!) {\n    changeShowcase(input: $input) {\n      id\n    }\n  }\n": typeof types.ChangeShowcaseDocument,
    "\n  mutation WithdrawShowcase($input: WithdrawShowcaseInput!) {\n    withdrawShowcase(input: $input) {\n      ok\n    }\n  }\n": typeof types.WithdrawShowcaseDocument,
    "\n  mutation ReviewShowcase($input: ReviewShowcaseInput!) {\n    reviewShowcase(input: $input) {\n      id\n    }\n  }\n": typeof types.ReviewShowcaseDocument,
    "\n  query Showcases($topicId: ID, $after: String) {\n    showcases(topicId: $topicId, after: $after, first: 18) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": typeof types.ShowcasesDocument,
    "\n  query MyShowcases($after: String) {\n    myShowcases(after: $after, first: 20) {\n      edges {\n        node {\n          ...ShowcaseRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.MyShowcasesDocument,
    "\n  query ShowcasesToReview($after: String) {\n    showcasesToReview(after: $after, first: 20) {\n      edges {\n        node {\n          ...ShowcaseRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ShowcasesToReviewDocument,
    "\n  query NewShowcase {\n    topics {\n      ...TopicChoice\n    }\n  }\n": typeof types.NewShowcaseDocument,
    "\n  mutation SubmitShowcase($input: SubmitShowcaseInput!) {\n    submitShowcase(input: $input) {\n      id\n    }\n  }\n": typeof types.SubmitShowcaseDocument,
    "\n  query ThreadPage($id: ID!, $after: String) {\n    thread(id: $id) {\n      id\n      title\n      language\n      postCount\n      hidden\n      watching\n      topic {\n        ...TopicLink\n      }\n    }\n    posts(threadId: $id, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          seq\n          body\n          bodyHtml\n          createdAt\n          editedAt\n          deleted\n          hidden\n          mayEdit\n          mayDelete\n          version\n          author {\n            ...Byline\n            role\n            champion\n          }\n          reactions {\n            kind\n            count\n            mine\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": typeof types.ThreadPageDocument,
    "\n  mutation Reply($input: ReplyInput!) {\n    reply(input: $input) {\n      seq\n    }\n  }\n": typeof types.ReplyDocument,
    "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      seq\n    }\n  }\n": typeof types.EditPostDocument,
    "\n  mutation DeletePost($input: DeletePostInput!) {\n    deletePost(input: $input) {\n      ok\n    }\n  }\n": typeof types.DeletePostDocument,
    "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n    }\n  }\n": typeof types.ReactDocument,
    "\n  mutation WatchThread($input: WatchThreadInput!) {\n    watchThread(input: $input) {\n      id\n    }\n  }\n": typeof types.WatchThreadDocument,
    "\n  query ModeratedTopic($slug: String!) {\n    topic(slug: $slug) {\n      id\n      slug\n      title\n    }\n  }\n": typeof types.ModeratedTopicDocument,
    "\n  query Moderators($topicId: ID!) {\n    moderators(topicId: $topicId) {\n      peerId\n      name\n      appointedAt\n    }\n  }\n": typeof types.ModeratorsDocument,
    "\n  query ModeratorCandidates($text: String!) {\n    peers(text: $text, first: 10) {\n      edges {\n        node {\n          id\n          peer {\n            ...Byline\n            role\n            champion\n          }\n        }\n      }\n    }\n  }\n": typeof types.ModeratorCandidatesDocument,
    "\n  query NewThread($slug: String!) {\n    topic(slug: $slug) {\n      id\n      slug\n      title\n    }\n  }\n": typeof types.NewThreadDocument,
    "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      id\n    }\n  }\n": typeof types.StartThreadDocument,
    "\n  query TopicRoom($slug: String!) {\n    topicRoom(slug: $slug) {\n      id\n    }\n  }\n": typeof types.TopicRoomDocument,
    "\n  query TopicPlaces {\n    topics {\n      ...TopicChoice\n      slug\n    }\n  }\n": typeof types.TopicPlacesDocument,
    "\n  mutation AddTopic($input: AddTopicInput!) {\n    addTopic(input: $input) {\n      slug\n    }\n  }\n": typeof types.AddTopicDocument,
    "\n  query TopicTexts($slug: String!) {\n    topic(slug: $slug) {\n      slug\n      title\n    }\n    topicTexts(slug: $slug) {\n      topicId\n      version\n      texts {\n        locale\n        title\n        description\n      }\n    }\n  }\n": typeof types.TopicTextsDocument,
    "\n  mutation ChangeTopic($input: ChangeTopicInput!) {\n    changeTopic(input: $input) {\n      slug\n    }\n  }\n": typeof types.ChangeTopicDocument,
    "\n  query Topics {\n    topics {\n      ...TopicIndex\n      followerCount\n      followed\n    }\n  }\n": typeof types.TopicsDocument,
    "\n  query TopicPage($slug: String!) {\n    topic(slug: $slug) {\n      ...TopicIndex\n      followerCount\n      followed\n    }\n    topics {\n      ...TopicIndex\n      followerCount\n    }\n  }\n": typeof types.TopicPageDocument,
    "\n  query TopicContent($topicId: ID!, $after: String) {\n    threads(topicId: $topicId, first: 20, after: $after) {\n      edges {\n        node {\n          ...ThreadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    events(topicId: $topicId, first: 3) {\n      edges {\n        node {\n          ...EventRow\n        }\n      }\n    }\n    showcases(topicId: $topicId, first: 3) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n    }\n  }\n": typeof types.TopicContentDocument,
    "\n  mutation FollowTopics($input: FollowTopicsInput!) {\n    followTopics(input: $input)\n  }\n": typeof types.FollowTopicsDocument,
    "\n  mutation UnfollowTopic($input: UnfollowTopicInput!) {\n    unfollowTopic(input: $input) {\n      id\n      followed\n    }\n  }\n": typeof types.UnfollowTopicDocument,
    "\n  query OwnTopics($peerId: ID!) {\n    profile(peerId: $peerId) {\n      expertise {\n        id\n      }\n    }\n    followedTopics {\n      id\n    }\n  }\n": typeof types.OwnTopicsDocument,
    "\n  query Suggestions($topicId: ID, $champion: Boolean) {\n    peers(topicId: $topicId, champion: $champion, first: 6) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n    }\n    events(topicId: $topicId, first: 4) {\n      edges {\n        node {\n          ...EventRow\n          mayRegister\n          viewerAnswer\n        }\n      }\n    }\n  }\n": typeof types.SuggestionsDocument,
    "\n  mutation WelcomeRegister($input: RegistrationInput!) {\n    registerForEvent(input: $input) {\n      id\n    }\n  }\n": typeof types.WelcomeRegisterDocument,
    "\n  query Welcome($peerId: ID!) {\n    profile(peerId: $peerId) {\n      offers\n      seeks\n      expertise {\n        id\n      }\n    }\n    participations {\n      topicIds\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": typeof types.WelcomeDocument,
    "\n  mutation Introduce($input: IntroduceInput!) {\n    introduce(input: $input) {\n      version\n    }\n  }\n": typeof types.IntroduceDocument,
};
const documents: Documents = {
    "\n  fragment EventFacts on Event {\n    startsAt\n    endsAt\n    timeZone\n    adjusted\n    place\n    online\n    followsUp\n    language\n    descriptionHtml\n    agendaHtml\n    topic {\n      ...TopicLink\n    }\n    host {\n      ...Byline\n    }\n  }\n": types.EventFactsFragmentDoc,
    "\n  fragment EventRow on Event {\n    id\n    title\n    kind\n    startsAt\n    timeZone\n  }\n": types.EventRowFragmentDoc,
    "\n  fragment ThreadRow on Thread {\n    id\n    title\n    postCount\n    lastPostAt\n    topic {\n      ...TopicLink\n    }\n    author {\n      ...Byline\n    }\n  }\n": types.ThreadRowFragmentDoc,
    "\n  fragment NotificationLine on Notification {\n    id\n    title\n    body\n    path\n    createdAt\n    read\n  }\n": types.NotificationLineFragmentDoc,
    "\n  fragment Byline on Peer {\n    id\n    name\n    organisation {\n      name\n    }\n  }\n": types.BylineFragmentDoc,
    "\n  fragment OrganisationRow on OrganisationEntry {\n    id\n    peerCount\n    followed\n    organisation {\n      name\n      kind\n      level\n      country\n      place\n    }\n  }\n": types.OrganisationRowFragmentDoc,
    "\n  fragment PersonEntry on DirectoryEntry {\n    id\n    offers\n    followed\n    expertise {\n      id\n      slug\n      title\n    }\n    peer {\n      id\n      name\n      role\n      place\n      country\n      champion\n    }\n  }\n": types.PersonEntryFragmentDoc,
    "\n  fragment PersonRow on DirectoryEntry {\n    ...PersonEntry\n    peer {\n      organisation {\n        name\n        level\n      }\n    }\n  }\n": types.PersonRowFragmentDoc,
    "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ok\n    }\n  }\n": types.SignUpDocument,
    "\n  query PendingSignUp($token: String!) {\n    pendingSignUp(token: $token) {\n      name\n      address\n      timeZone\n    }\n  }\n": types.PendingSignUpDocument,
    "\n  mutation ConfirmAddress($input: ConfirmAddressInput!) {\n    confirmAddress(input: $input) {\n      ok\n    }\n  }\n": types.ConfirmAddressDocument,
    "\n  mutation SignIn($input: SignInInput!) {\n    signIn(input: $input) {\n      ok\n    }\n  }\n": types.SignInDocument,
    "\n  mutation RequestSignInLink($input: RequestSignInLinkInput!) {\n    requestSignInLink(input: $input) {\n      ok\n    }\n  }\n": types.RequestSignInLinkDocument,
    "\n  mutation SignInByLink($input: SignInByLinkInput!) {\n    signInByLink(input: $input) {\n      ok\n    }\n  }\n": types.SignInByLinkDocument,
    "\n  mutation RequestPasswordReset($input: RequestPasswordResetInput!) {\n    requestPasswordReset(input: $input) {\n      ok\n    }\n  }\n": types.RequestPasswordResetDocument,
    "\n  mutation ResetPassword($input: ResetPasswordInput!) {\n    resetPassword(input: $input) {\n      ok\n    }\n  }\n": types.ResetPasswordDocument,
    "\n  mutation SignOut {\n    signOut {\n      ok\n    }\n  }\n": types.SignOutDocument,
    "\n  query JoinInvitation($token: String!) {\n    joinInvitation(token: $token) {\n      country\n      name\n      address\n      occasion\n      invitedBy\n      locale\n    }\n  }\n": types.JoinInvitationDocument,
    "\n  mutation Join($input: JoinInput!) {\n    join(input: $input) {\n      ok\n    }\n  }\n": types.JoinDocument,
    "\n  mutation ConfirmAddressChange($input: ConfirmAddressChangeInput!) {\n    confirmAddressChange(input: $input) {\n      ok\n    }\n  }\n": types.ConfirmAddressChangeDocument,
    "\n  mutation KeepAddress($input: KeepAddressInput!) {\n    keepAddress(input: $input) {\n      ok\n    }\n  }\n": types.KeepAddressDocument,
    "\n  mutation Report($input: ReportInput!) {\n    report(input: $input) {\n      ok\n    }\n  }\n": types.ReportDocument,
    "\n  mutation FollowOrganisation($input: FollowOrganisationInput!) {\n    followOrganisation(input: $input) {\n      id\n    }\n  }\n": types.FollowOrganisationDocument,
    "\n  mutation UnfollowOrganisation($input: FollowOrganisationInput!) {\n    unfollowOrganisation(input: $input) {\n      id\n    }\n  }\n": types.UnfollowOrganisationDocument,
    "\n  mutation FollowPeer($input: FollowPeerInput!) {\n    followPeer(input: $input) {\n      id\n    }\n  }\n": types.FollowPeerDocument,
    "\n  mutation UnfollowPeer($input: FollowPeerInput!) {\n    unfollowPeer(input: $input) {\n      id\n    }\n  }\n": types.UnfollowPeerDocument,
    "\n  query Viewer {\n    viewer {\n      peerId\n      name\n      address\n      locale\n      timeZone\n      roles\n      moderatedTopicIds\n      unreadNotifications\n      onboarded\n      mayScheduleEvents\n    }\n  }\n": types.ViewerDocument,
    "\n  fragment ShowcaseCard on Showcase {\n    id\n    title\n    excerpt\n    place\n    topic {\n      ...TopicLink\n    }\n    champion {\n      ...Byline\n    }\n  }\n": types.ShowcaseCardFragmentDoc,
    "\n  fragment ShowcaseRow on Showcase {\n    id\n    title\n    place\n    status\n    hidden\n    submittedAt\n    topic {\n      ...TopicLink\n    }\n    champion {\n      ...Byline\n    }\n  }\n": types.ShowcaseRowFragmentDoc,
    "\n  fragment TopicChoice on Topic {\n    id\n    title\n    parentId\n  }\n": types.TopicChoiceFragmentDoc,
    "\n  fragment TopicIndex on Topic {\n    id\n    slug\n    title\n    description\n    parentId\n  }\n": types.TopicIndexFragmentDoc,
    "\n  fragment TopicLink on TopicLink {\n    slug\n    title\n  }\n": types.TopicLinkFragmentDoc,
    "\n  query Accounts($text: String, $role: Role, $after: String) {\n    accounts(text: $text, role: $role, first: 30, after: $after) {\n      edges {\n        node {\n          peerId\n          name\n          address\n          roles\n          moderatedTopicIds\n          disabledAt\n          lastSeenAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.AccountsDocument,
    "\n  query AccountPage($peerId: ID!) {\n    account(peerId: $peerId) {\n      peerId\n      name\n      address\n      roles\n      moderatedTopicIds\n      createdAt\n      disabledAt\n      lastSeenAt\n    }\n    topics {\n      ...TopicChoice\n      slug\n    }\n  }\n": types.AccountPageDocument,
    "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      ok\n    }\n  }\n": types.GrantRoleDocument,
    "\n  mutation RevokeRole($input: RevokeRoleInput!) {\n    revokeRole(input: $input) {\n      ok\n    }\n  }\n": types.RevokeRoleDocument,
    "\n  mutation AppointModerator($input: AppointModeratorInput!) {\n    appointModerator(input: $input) {\n      ok\n    }\n  }\n": types.AppointModeratorDocument,
    "\n  mutation DismissModerator($input: DismissModeratorInput!) {\n    dismissModerator(input: $input) {\n      ok\n    }\n  }\n": types.DismissModeratorDocument,
    "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      ok\n    }\n  }\n": types.DisableAccountDocument,
    "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    enableAccount(input: $input) {\n      ok\n    }\n  }\n": types.EnableAccountDocument,
    "\n  query DeadLetters($after: String) {\n    deadLetters(first: 30, after: $after) {\n      edges {\n        node {\n          lane\n          jobId\n          jobName\n          listener\n          attempts\n          failedAt\n          reason\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.DeadLettersDocument,
    "\n  mutation RetryDeadLetter($input: DeadLetterInput!) {\n    retryDeadLetter(input: $input) {\n      ok\n    }\n  }\n": types.RetryDeadLetterDocument,
    "\n  mutation DropDeadLetter($input: DeadLetterInput!) {\n    dropDeadLetter(input: $input) {\n      ok\n    }\n  }\n": types.DropDeadLetterDocument,
    "\n  query MailsInDoubt($after: String) {\n    mailsInDoubt(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          to\n          subject\n          messageId\n          claimedAt\n          reason\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MailsInDoubtDocument,
    "\n  mutation SettleMail($input: SettleMailInput!) {\n    settleMail(input: $input) {\n      ok\n    }\n  }\n": types.SettleMailDocument,
    "\n  query EventPage($id: ID!) {\n    event(id: $id) {\n      id\n      title\n      kind\n      status\n      hidden\n      cancelReason\n      description\n      agenda\n      localStart\n      minutes\n      meetingUrl\n      capacity\n      visibility\n      registeredCount\n      viewerAnswer\n      viewerInvited\n      mayRegister\n      mayManage\n      mayInviteAddresses\n      joinOpen\n      joinPath\n      calendarPath\n      version\n      ...EventFacts\n      topic {\n        id\n      }\n    }\n  }\n": types.EventPageDocument,
    "\n  query EventParticipants($id: ID!) {\n    participants(eventId: $id, first: 12) {\n      edges {\n        node {\n          ...Byline\n        }\n      }\n    }\n  }\n": types.EventParticipantsDocument,
    "\n  mutation Register($input: RegistrationInput!) {\n    registerForEvent(input: $input) {\n      id\n    }\n  }\n": types.RegisterDocument,
    "\n  mutation Unregister($input: RegistrationInput!) {\n    unregisterFromEvent(input: $input) {\n      id\n    }\n  }\n": types.UnregisterDocument,
    "\n  mutation AnswerInvitation($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      id\n      answer\n    }\n  }\n": types.AnswerInvitationDocument,
    "\n  mutation ChangeEvent($input: ChangeEventInput!) {\n    changeEvent(input: $input) {\n      id\n    }\n  }\n": types.ChangeEventDocument,
    "\n  mutation MoveEvent($input: MoveEventInput!) {\n    moveEvent(input: $input) {\n      id\n    }\n  }\n": types.MoveEventDocument,
    "\n  mutation CancelEvent($input: CancelEventInput!) {\n    cancelEvent(input: $input) {\n      id\n    }\n  }\n": types.CancelEventDocument,
    "\n  query EventPeople($id: ID!, $answer: String, $after: String) {\n    event(id: $id) {\n      id\n      title\n      startsAt\n      status\n      mayManage\n      mayInviteAddresses\n      host {\n        id\n      }\n    }\n    answerCounts(eventId: $id) {\n      accepted\n      declined\n      pending\n      tentative\n      waiting\n      withdrawn\n    }\n    invitations(eventId: $id, first: 50, after: $after, answer: $answer) {\n      edges {\n        node {\n          id\n          name\n          address\n          answer\n          note\n          answeredAt\n          invited\n          peer {\n            ...Byline\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    attendance(eventId: $id, first: 50) {\n      edges {\n        node {\n          id\n          name\n          joinedAt\n          leftAt\n          byHand\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.EventPeopleDocument,
    "\n  query PeopleToInvite($text: String, $searching: Boolean!, $organising: Boolean!) {\n    followedPeers(first: 50) {\n      edges {\n        node {\n          id\n          peer {\n            ...Byline\n          }\n        }\n      }\n    }\n    peers(text: $text, first: 20) @include(if: $searching) {\n      edges {\n        node {\n          id\n          peer {\n            ...Byline\n          }\n        }\n      }\n    }\n    participantLists(first: 20) @include(if: $organising) {\n      edges {\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n": types.PeopleToInviteDocument,
    "\n  query ListedPeople($listId: ID!, $after: String) {\n    participantRows(listId: $listId, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          state\n          values {\n            name\n            address\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ListedPeopleDocument,
    "\n  mutation Invite($input: InviteInput!) {\n    inviteToEvent(input: $input) {\n      invited\n      alreadyInvited\n    }\n  }\n": types.InviteDocument,
    "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      ok\n    }\n  }\n": types.WithdrawInvitationDocument,
    "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n    }\n  }\n": types.RecordAttendanceDocument,
    "\n  query Events($after: String, $when: String, $topicId: ID, $mine: Boolean) {\n    events(first: 20, after: $after, when: $when, topicId: $topicId, mine: $mine) {\n      edges {\n        node {\n          ...EventRow\n          endsAt\n          status\n          place\n          online\n          registeredCount\n          viewerAnswer\n          topic {\n            ...TopicLink\n          }\n          host {\n            ...Byline\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    viewer {\n      mayScheduleEvents\n    }\n  }\n": types.EventsDocument,
    "\n  query MaySchedule {\n    viewer {\n      mayScheduleEvents\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": types.MayScheduleDocument,
    "\n  mutation ScheduleEvent($input: ScheduleEventInput!) {\n    scheduleEvent(input: $input) {\n      id\n    }\n  }\n": types.ScheduleEventDocument,
    "\n  query Home {\n    topics {\n      ...TopicIndex\n    }\n    threads(first: 6) {\n      edges {\n        node {\n          ...ThreadRow\n        }\n      }\n    }\n    events(first: 4) {\n      edges {\n        node {\n          ...EventRow\n          topic {\n            ...TopicLink\n          }\n        }\n      }\n    }\n    showcases(first: 3) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n    }\n  }\n": types.HomeDocument,
    "\n  query OwnHome {\n    threads(followed: true, first: 6) {\n      edges {\n        node {\n          ...ThreadRow\n          topic {\n            id\n          }\n        }\n      }\n    }\n    myEvents(first: 3) {\n      edges {\n        node {\n          ...EventRow\n          endsAt\n          place\n          online\n          topic {\n            ...TopicLink\n          }\n        }\n      }\n    }\n    notifications(first: 4, unreadOnly: true) {\n      edges {\n        node {\n          ...NotificationLine\n        }\n      }\n    }\n  }\n": types.OwnHomeDocument,
    "\n  query PeopleToMeet($topicId: ID, $champion: Boolean) {\n    peers(topicId: $topicId, champion: $champion, first: 12) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n    }\n  }\n": types.PeopleToMeetDocument,
    "\n  query InvitationByToken($token: String!) {\n    invitationByToken(token: $token) {\n      id\n      name\n      answer\n      note\n      mayAnswer\n      hasAccount\n      event {\n        id\n        title\n        kind\n        status\n        cancelReason\n        joinOpen\n        ...EventFacts\n      }\n    }\n  }\n": types.InvitationByTokenDocument,
    "\n  query Inbox($after: String, $unreadOnly: Boolean!) {\n    notifications(first: 30, after: $after, unreadOnly: $unreadOnly) {\n      edges {\n        node {\n          ...NotificationLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.InboxDocument,
    "\n  mutation MarkRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      unread\n    }\n  }\n": types.MarkReadDocument,
    "\n  mutation MarkAllRead {\n    markAllNotificationsRead {\n      unread\n    }\n  }\n": types.MarkAllReadDocument,
    "\n  fragment ReportRow on Report {\n    id\n    subjectKind\n    subjectTitle\n    subjectPath\n    reason\n    note\n    reporterName\n    authorName\n    createdAt\n    hiddenAt\n  }\n": types.ReportRowFragmentDoc,
    "\n  query OpenReports($after: String) {\n    openReports(after: $after, first: 20) {\n      edges {\n        node {\n          ...ReportRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OpenReportsDocument,
    "\n  query HiddenThings($after: String) {\n    hiddenThings(after: $after, first: 20) {\n      edges {\n        node {\n          ...ReportRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.HiddenThingsDocument,
    "\n  mutation LookAtReport($input: LookAtReportInput!) {\n    lookAtReport(input: $input) {\n      author\n      at\n      html\n      reported\n    }\n  }\n": types.LookAtReportDocument,
    "\n  mutation DecideReport($input: DecideReportInput!) {\n    decideReport(input: $input) {\n      ok\n    }\n  }\n": types.DecideReportDocument,
    "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      ...OrganisationRow\n      followerCount\n      organisation {\n        hidden\n      }\n    }\n    showcases(organisationId: $id, first: 6) {\n      edges {\n        node {\n          id\n          title\n          excerpt\n          place\n          topic {\n            ...TopicLink\n          }\n          champion {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.OrganisationPageDocument,
    "\n  query OrganisationPeople($id: ID!, $after: String) {\n    peers(organisationId: $id, after: $after, first: 20) {\n      edges {\n        node {\n          ...PersonEntry\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrganisationPeopleDocument,
    "\n  fragment TwinRow on OrganisationEntry {\n    id\n    peerCount\n    organisation {\n      name\n      place\n      country\n    }\n  }\n": types.TwinRowFragmentDoc,
    "\n  query SimilarOrganisations($id: ID!) {\n    similarOrganisations(id: $id) {\n      ...TwinRow\n    }\n  }\n": types.SimilarOrganisationsDocument,
    "\n  query OtherOrganisations($text: String!) {\n    organisations(text: $text, first: 10) {\n      edges {\n        node {\n          ...TwinRow\n        }\n      }\n    }\n  }\n": types.OtherOrganisationsDocument,
    "\n  mutation MergeOrganisations($input: MergeOrganisationsInput!) {\n    mergeOrganisations(input: $input) {\n      id\n    }\n  }\n": types.MergeOrganisationsDocument,
    "\n  query Organisations(\n    $text: String\n    $kind: String\n    $level: String\n    $country: String\n    $followed: Boolean\n    $after: String\n  ) {\n    organisations(\n      text: $text\n      kind: $kind\n      level: $level\n      country: $country\n      followed: $followed\n      after: $after\n      first: 20\n    ) {\n      edges {\n        node {\n          ...OrganisationRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrganisationsDocument,
    "\n  query ParticipantList($listId: ID!, $after: String) {\n    participantList(id: $listId) {\n      id\n      title\n      locale\n      fileName\n      hasFile\n      uploadedAt\n      sentAt\n      format\n      encoding\n      delimiter\n      sheet\n      otherSheets\n      headerRow\n      columns {\n        index\n        letter\n        header\n        meaning\n        samples\n      }\n      leftOut {\n        line\n        reason\n        text\n      }\n      problems {\n        code\n        facts {\n          name\n          value\n        }\n      }\n      counts {\n        new\n        here\n        invitedBefore\n        problem\n        removed\n        invited\n        joined\n      }\n    }\n    participantRows(listId: $listId, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          line\n          state\n          sent\n          corrected\n          values {\n            name\n            address\n            organisation\n            level\n            role\n            place\n            country\n            languages\n            phone\n          }\n          problems {\n            field\n            code\n            blocking\n            facts {\n              name\n              value\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ParticipantListDocument,
    "\n  mutation SetListColumns($input: SetListColumnsInput!) {\n    setListColumns(input: $input) {\n      id\n    }\n  }\n": types.SetListColumnsDocument,
    "\n  mutation CorrectListRow($input: CorrectListRowInput!) {\n    correctListRow(input: $input) {\n      id\n    }\n  }\n": types.CorrectListRowDocument,
    "\n  mutation RemoveListRow($input: ListRowInput!) {\n    removeListRow(input: $input) {\n      id\n    }\n  }\n": types.RemoveListRowDocument,
    "\n  mutation RestoreListRow($input: ListRowInput!) {\n    restoreListRow(input: $input) {\n      id\n    }\n  }\n": types.RestoreListRowDocument,
    "\n  mutation SendParticipantList($input: SendParticipantListInput!) {\n    sendParticipantList(input: $input) {\n      id\n    }\n  }\n": types.SendParticipantListDocument,
    "\n  query NewList {\n    topics {\n      ...TopicChoice\n    }\n  }\n": types.NewListDocument,
    "\n  query Organise($lists: Boolean!, $after: String) {\n    participantLists(first: 20, after: $after) @include(if: $lists) {\n      edges {\n        node {\n          id\n          title\n          fileName\n          uploadedAt\n          sentAt\n          counts {\n            new\n            here\n            invitedBefore\n            problem\n            invited\n            joined\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    myEvents(first: 5) {\n      edges {\n        node {\n          ...EventRow\n        }\n      }\n    }\n    myShowcases(first: 5) {\n      edges {\n        node {\n          ...ShowcaseRow\n        }\n      }\n    }\n  }\n": types.OrganiseDocument,
    "\n  query ProfilePage($peerId: ID!) {\n    profile(peerId: $peerId) {\n      bioHtml\n      offers\n      seeks\n      languages\n      timeZone\n      followerCount\n      followed\n      isMe\n      hidden\n      metAt\n      since\n      contact {\n        field\n        value\n        audience\n      }\n      expertise {\n        id\n        slug\n        title\n      }\n      peer {\n        id\n        name\n        role\n        place\n        country\n        champion\n        organisation {\n          id\n          name\n          kind\n          level\n          hidden\n        }\n      }\n    }\n    showcases(championId: $peerId, first: 6) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n    }\n    threads(authorId: $peerId, first: 5) {\n      edges {\n        node {\n          ...ThreadRow\n        }\n      }\n    }\n    events(hostId: $peerId, first: 5) {\n      edges {\n        node {\n          ...EventRow\n        }\n      }\n    }\n  }\n": types.ProfilePageDocument,
    "\n  query PeopleMet($after: String) {\n    participations {\n      listId\n      title\n      tookPart\n    }\n    peopleIMet(first: 20, after: $after) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.PeopleMetDocument,
    "\n  mutation AnswerParticipation($input: AnswerParticipationInput!) {\n    answerParticipation(input: $input)\n  }\n": types.AnswerParticipationDocument,
    "\n  query People(\n    $text: String\n    $topicId: ID\n    $level: String\n    $language: String\n    $place: String\n    $country: String\n    $champion: Boolean\n    $after: String\n  ) {\n    peers(\n      text: $text\n      topicId: $topicId\n      level: $level\n      language: $language\n      place: $place\n      country: $country\n      champion: $champion\n      after: $after\n      first: 20\n    ) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": types.PeopleDocument,
    "\n  query FollowedPeople($after: String) {\n    followedPeers(after: $after, first: 20) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": types.FollowedPeopleDocument,
    "\n  query RoomPage($id: ID!, $after: String) {\n    room(id: $id) {\n      id\n      kind\n      title\n      topicSlug\n      lastSeq\n      mine\n    }\n    messages(roomId: $id, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          roomId\n          seq\n          changeSeq\n          body\n          bodyHtml\n          sentAt\n          editedAt\n          deleted\n          hidden\n          author {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.RoomPageDocument,
    "\n  query RoomMembers($id: ID!) {\n    roomMembers(roomId: $id, first: 50) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n": types.RoomMembersDocument,
    "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      seq\n    }\n  }\n": types.PostMessageDocument,
    "\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      changeSeq\n    }\n  }\n": types.EditMessageDocument,
    "\n  mutation DeleteMessage($input: DeleteMessageInput!) {\n    deleteMessage(input: $input) {\n      ok\n    }\n  }\n": types.DeleteMessageDocument,
    "\n  mutation MarkRoomRead($input: MarkRoomReadInput!) {\n    markRoomRead(input: $input) {\n      ok\n    }\n  }\n": types.MarkRoomReadDocument,
    "\n  mutation LeaveRoom($input: RoomMemberInput!) {\n    removeRoomMember(input: $input) {\n      ok\n    }\n  }\n": types.LeaveRoomDocument,
    "\n  query Rooms($after: String) {\n    myRooms(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          title\n          unread\n          lastMessageAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    followedPeers(first: 50) {\n      edges {\n        node {\n          id\n          peer {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n": types.RoomsDocument,
    "\n  mutation OpenRoom($input: OpenRoomInput!) {\n    openRoom(input: $input) {\n      id\n    }\n  }\n": types.OpenRoomDocument,
    "\n  query SearchTopics {\n    topics {\n      ...TopicIndex\n      followerCount\n    }\n  }\n": types.SearchTopicsDocument,
    "\n  query SearchPeople($text: String!) {\n    peers(text: $text, first: 10) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n": types.SearchPeopleDocument,
    "\n  mutation MarkPlacesRead($input: MarkPlacesReadInput!) {\n    markPlacesRead(input: $input) {\n      unread\n    }\n  }\n": types.MarkPlacesReadDocument,
    "\n  query ContactCard($peerId: ID!) {\n    profile(peerId: $peerId) {\n      contact {\n        field\n        value\n        audience\n      }\n    }\n  }\n": types.ContactCardDocument,
    "\n  mutation ChangeContactCard($input: ChangeContactCardInput!) {\n    changeContactCard(input: $input) {\n      field\n    }\n  }\n": types.ChangeContactCardDocument,
    "\n  query Preferences {\n    notificationPreferences {\n      kind\n      label\n      channels {\n        channel\n        label\n        rhythm\n      }\n    }\n  }\n": types.PreferencesDocument,
    "\n  mutation SetPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      kind\n    }\n  }\n": types.SetPreferenceDocument,
    "\n  query Leaving {\n    leaving {\n      byPassword\n      obstacles {\n        code\n        number\n      }\n    }\n  }\n": types.LeavingDocument,
    "\n  mutation RequestProofLink {\n    requestProofLink {\n      ok\n    }\n  }\n": types.RequestProofLinkDocument,
    "\n  mutation DeleteAccount($input: DeleteAccountInput!) {\n    deleteAccount(input: $input) {\n      ok\n    }\n  }\n": types.DeleteAccountDocument,
    "\n  mutation RequestAddressChange($input: RequestAddressChangeInput!) {\n    requestAddressChange(input: $input) {\n      ok\n    }\n  }\n": types.RequestAddressChangeDocument,
    "\n  query ProfileForm($peerId: ID!) {\n    profile(peerId: $peerId) {\n      bio\n      offers\n      seeks\n      languages\n      version\n      expertise {\n        id\n      }\n      peer {\n        role\n        place\n        country\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": types.ProfileFormDocument,
    "\n  query OrganisationChoices($after: String) {\n    organisations(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          organisation {\n            name\n            place\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.OrganisationChoicesDocument,
    "\n  mutation ChangeProfile($input: ChangeProfileInput!) {\n    changeProfile(input: $input) {\n      version\n    }\n  }\n": types.ChangeProfileDocument,
    "\n  mutation ChangeAccount($input: ChangeAccountInput!) {\n    changeAccount(input: $input) {\n      ok\n    }\n  }\n": types.ChangeAccountDocument,
    "\n  mutation ChangePassword($input: ChangePasswordInput!) {\n    changePassword(input: $input) {\n      ok\n    }\n  }\n": types.ChangePasswordDocument,
    "\n  query MySessions {\n    mySessions {\n      id\n      createdAt\n      lastSeenAt\n      device\n      current\n    }\n  }\n": types.MySessionsDocument,
    "\n  mutation EndSession($input: EndSessionInput!) {\n    endSession(input: $input) {\n      ok\n    }\n  }\n": types.EndSessionDocument,
    "\n  mutation EndOtherSessions {\n    endOtherSessions {\n      ok\n    }\n  }\n": types.EndOtherSessionsDocument,
    "\n  query MyApiTokens {\n    myApiTokens {\n      id\n      name\n      scopes\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n  }\n": types.MyApiTokensDocument,
    "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n      token {\n        name\n      }\n    }\n  }\n": types.CreateApiTokenDocument,
    "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      ok\n    }\n  }\n": types.RevokeApiTokenDocument,
    "\n  query ShowcasePage($id: ID!) {\n    showcase(id: $id) {\n      id\n      title\n      excerpt\n      place\n      country\n      year\n      language\n      status\n      hidden\n      doneHtml\n      tookHtml\n      cameHtml\n      conditionsHtml\n      reviewNote\n      submittedAt\n      publishedAt\n      mayChange\n      mayReview\n      version\n      topic {\n        id\n        ...TopicLink\n      }\n      champion {\n        ...Byline\n        role\n        organisation {\n          level\n        }\n      }\n    }\n  }\n": types.ShowcasePageDocument,
    "\n  query ShowcaseForm($id: ID!) {\n    showcase(id: $id) {\n      id\n      title\n      place\n      country\n      year\n      language\n      done\n      took\n      came\n      conditions\n      mayChange\n      status\n      version\n      champion {\n        id\n      }\n      topic {\n        id\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": types.ShowcaseFormDocument,
    "\n  mutation ChangeShowcase($input: ChangeShowcaseInput!) {\n    changeShowcase(input: $input) {\n      id\n    }\n  }\n": types.ChangeShowcaseDocument,
    "\n  mutation WithdrawShowcase($input: WithdrawShowcaseInput!) {\n    withdrawShowcase(input: $input) {\n      ok\n    }\n  }\n": types.WithdrawShowcaseDocument,
    "\n  mutation ReviewShowcase($input: ReviewShowcaseInput!) {\n    reviewShowcase(input: $input) {\n      id\n    }\n  }\n": types.ReviewShowcaseDocument,
    "\n  query Showcases($topicId: ID, $after: String) {\n    showcases(topicId: $topicId, after: $after, first: 18) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": types.ShowcasesDocument,
    "\n  query MyShowcases($after: String) {\n    myShowcases(after: $after, first: 20) {\n      edges {\n        node {\n          ...ShowcaseRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.MyShowcasesDocument,
    "\n  query ShowcasesToReview($after: String) {\n    showcasesToReview(after: $after, first: 20) {\n      edges {\n        node {\n          ...ShowcaseRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ShowcasesToReviewDocument,
    "\n  query NewShowcase {\n    topics {\n      ...TopicChoice\n    }\n  }\n": types.NewShowcaseDocument,
    "\n  mutation SubmitShowcase($input: SubmitShowcaseInput!) {\n    submitShowcase(input: $input) {\n      id\n    }\n  }\n": types.SubmitShowcaseDocument,
    "\n  query ThreadPage($id: ID!, $after: String) {\n    thread(id: $id) {\n      id\n      title\n      language\n      postCount\n      hidden\n      watching\n      topic {\n        ...TopicLink\n      }\n    }\n    posts(threadId: $id, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          seq\n          body\n          bodyHtml\n          createdAt\n          editedAt\n          deleted\n          hidden\n          mayEdit\n          mayDelete\n          version\n          author {\n            ...Byline\n            role\n            champion\n          }\n          reactions {\n            kind\n            count\n            mine\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n": types.ThreadPageDocument,
    "\n  mutation Reply($input: ReplyInput!) {\n    reply(input: $input) {\n      seq\n    }\n  }\n": types.ReplyDocument,
    "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      seq\n    }\n  }\n": types.EditPostDocument,
    "\n  mutation DeletePost($input: DeletePostInput!) {\n    deletePost(input: $input) {\n      ok\n    }\n  }\n": types.DeletePostDocument,
    "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n    }\n  }\n": types.ReactDocument,
    "\n  mutation WatchThread($input: WatchThreadInput!) {\n    watchThread(input: $input) {\n      id\n    }\n  }\n": types.WatchThreadDocument,
    "\n  query ModeratedTopic($slug: String!) {\n    topic(slug: $slug) {\n      id\n      slug\n      title\n    }\n  }\n": types.ModeratedTopicDocument,
    "\n  query Moderators($topicId: ID!) {\n    moderators(topicId: $topicId) {\n      peerId\n      name\n      appointedAt\n    }\n  }\n": types.ModeratorsDocument,
    "\n  query ModeratorCandidates($text: String!) {\n    peers(text: $text, first: 10) {\n      edges {\n        node {\n          id\n          peer {\n            ...Byline\n            role\n            champion\n          }\n        }\n      }\n    }\n  }\n": types.ModeratorCandidatesDocument,
    "\n  query NewThread($slug: String!) {\n    topic(slug: $slug) {\n      id\n      slug\n      title\n    }\n  }\n": types.NewThreadDocument,
    "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      id\n    }\n  }\n": types.StartThreadDocument,
    "\n  query TopicRoom($slug: String!) {\n    topicRoom(slug: $slug) {\n      id\n    }\n  }\n": types.TopicRoomDocument,
    "\n  query TopicPlaces {\n    topics {\n      ...TopicChoice\n      slug\n    }\n  }\n": types.TopicPlacesDocument,
    "\n  mutation AddTopic($input: AddTopicInput!) {\n    addTopic(input: $input) {\n      slug\n    }\n  }\n": types.AddTopicDocument,
    "\n  query TopicTexts($slug: String!) {\n    topic(slug: $slug) {\n      slug\n      title\n    }\n    topicTexts(slug: $slug) {\n      topicId\n      version\n      texts {\n        locale\n        title\n        description\n      }\n    }\n  }\n": types.TopicTextsDocument,
    "\n  mutation ChangeTopic($input: ChangeTopicInput!) {\n    changeTopic(input: $input) {\n      slug\n    }\n  }\n": types.ChangeTopicDocument,
    "\n  query Topics {\n    topics {\n      ...TopicIndex\n      followerCount\n      followed\n    }\n  }\n": types.TopicsDocument,
    "\n  query TopicPage($slug: String!) {\n    topic(slug: $slug) {\n      ...TopicIndex\n      followerCount\n      followed\n    }\n    topics {\n      ...TopicIndex\n      followerCount\n    }\n  }\n": types.TopicPageDocument,
    "\n  query TopicContent($topicId: ID!, $after: String) {\n    threads(topicId: $topicId, first: 20, after: $after) {\n      edges {\n        node {\n          ...ThreadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    events(topicId: $topicId, first: 3) {\n      edges {\n        node {\n          ...EventRow\n        }\n      }\n    }\n    showcases(topicId: $topicId, first: 3) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n    }\n  }\n": types.TopicContentDocument,
    "\n  mutation FollowTopics($input: FollowTopicsInput!) {\n    followTopics(input: $input)\n  }\n": types.FollowTopicsDocument,
    "\n  mutation UnfollowTopic($input: UnfollowTopicInput!) {\n    unfollowTopic(input: $input) {\n      id\n      followed\n    }\n  }\n": types.UnfollowTopicDocument,
    "\n  query OwnTopics($peerId: ID!) {\n    profile(peerId: $peerId) {\n      expertise {\n        id\n      }\n    }\n    followedTopics {\n      id\n    }\n  }\n": types.OwnTopicsDocument,
    "\n  query Suggestions($topicId: ID, $champion: Boolean) {\n    peers(topicId: $topicId, champion: $champion, first: 6) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n    }\n    events(topicId: $topicId, first: 4) {\n      edges {\n        node {\n          ...EventRow\n          mayRegister\n          viewerAnswer\n        }\n      }\n    }\n  }\n": types.SuggestionsDocument,
    "\n  mutation WelcomeRegister($input: RegistrationInput!) {\n    registerForEvent(input: $input) {\n      id\n    }\n  }\n": types.WelcomeRegisterDocument,
    "\n  query Welcome($peerId: ID!) {\n    profile(peerId: $peerId) {\n      offers\n      seeks\n      expertise {\n        id\n      }\n    }\n    participations {\n      topicIds\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n": types.WelcomeDocument,
    "\n  mutation Introduce($input: IntroduceInput!) {\n    introduce(input: $input) {\n      version\n    }\n  }\n": types.IntroduceDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventFacts on Event {\n    startsAt\n    endsAt\n    timeZone\n    adjusted\n    place\n    online\n    followsUp\n    language\n    descriptionHtml\n    agendaHtml\n    topic {\n      ...TopicLink\n    }\n    host {\n      ...Byline\n    }\n  }\n"): typeof import('./graphql').EventFactsFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment EventRow on Event {\n    id\n    title\n    kind\n    startsAt\n    timeZone\n  }\n"): typeof import('./graphql').EventRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ThreadRow on Thread {\n    id\n    title\n    postCount\n    lastPostAt\n    topic {\n      ...TopicLink\n    }\n    author {\n      ...Byline\n    }\n  }\n"): typeof import('./graphql').ThreadRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment NotificationLine on Notification {\n    id\n    title\n    body\n    path\n    createdAt\n    read\n  }\n"): typeof import('./graphql').NotificationLineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Byline on Peer {\n    id\n    name\n    organisation {\n      name\n    }\n  }\n"): typeof import('./graphql').BylineFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OrganisationRow on OrganisationEntry {\n    id\n    peerCount\n    followed\n    organisation {\n      name\n      kind\n      level\n      country\n      place\n    }\n  }\n"): typeof import('./graphql').OrganisationRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonEntry on DirectoryEntry {\n    id\n    offers\n    followed\n    expertise {\n      id\n      slug\n      title\n    }\n    peer {\n      id\n      name\n      role\n      place\n      country\n      champion\n    }\n  }\n"): typeof import('./graphql').PersonEntryFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PersonRow on DirectoryEntry {\n    ...PersonEntry\n    peer {\n      organisation {\n        name\n        level\n      }\n    }\n  }\n"): typeof import('./graphql').PersonRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SignUp($input: SignUpInput!) {\n    signUp(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').SignUpDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PendingSignUp($token: String!) {\n    pendingSignUp(token: $token) {\n      name\n      address\n      timeZone\n    }\n  }\n"): typeof import('./graphql').PendingSignUpDocument;
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
export function graphql(source: "\n  query JoinInvitation($token: String!) {\n    joinInvitation(token: $token) {\n      country\n      name\n      address\n      occasion\n      invitedBy\n      locale\n    }\n  }\n"): typeof import('./graphql').JoinInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Join($input: JoinInput!) {\n    join(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').JoinDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAddressChange($input: ConfirmAddressChangeInput!) {\n    confirmAddressChange(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').ConfirmAddressChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation KeepAddress($input: KeepAddressInput!) {\n    keepAddress(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').KeepAddressDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Report($input: ReportInput!) {\n    report(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').ReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowOrganisation($input: FollowOrganisationInput!) {\n    followOrganisation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').FollowOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnfollowOrganisation($input: FollowOrganisationInput!) {\n    unfollowOrganisation(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UnfollowOrganisationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowPeer($input: FollowPeerInput!) {\n    followPeer(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').FollowPeerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnfollowPeer($input: FollowPeerInput!) {\n    unfollowPeer(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UnfollowPeerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      peerId\n      name\n      address\n      locale\n      timeZone\n      roles\n      moderatedTopicIds\n      unreadNotifications\n      onboarded\n      mayScheduleEvents\n    }\n  }\n"): typeof import('./graphql').ViewerDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShowcaseCard on Showcase {\n    id\n    title\n    excerpt\n    place\n    topic {\n      ...TopicLink\n    }\n    champion {\n      ...Byline\n    }\n  }\n"): typeof import('./graphql').ShowcaseCardFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ShowcaseRow on Showcase {\n    id\n    title\n    place\n    status\n    hidden\n    submittedAt\n    topic {\n      ...TopicLink\n    }\n    champion {\n      ...Byline\n    }\n  }\n"): typeof import('./graphql').ShowcaseRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicChoice on Topic {\n    id\n    title\n    parentId\n  }\n"): typeof import('./graphql').TopicChoiceFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicIndex on Topic {\n    id\n    slug\n    title\n    description\n    parentId\n  }\n"): typeof import('./graphql').TopicIndexFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TopicLink on TopicLink {\n    slug\n    title\n  }\n"): typeof import('./graphql').TopicLinkFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Accounts($text: String, $role: Role, $after: String) {\n    accounts(text: $text, role: $role, first: 30, after: $after) {\n      edges {\n        node {\n          peerId\n          name\n          address\n          roles\n          moderatedTopicIds\n          disabledAt\n          lastSeenAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').AccountsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AccountPage($peerId: ID!) {\n    account(peerId: $peerId) {\n      peerId\n      name\n      address\n      roles\n      moderatedTopicIds\n      createdAt\n      disabledAt\n      lastSeenAt\n    }\n    topics {\n      ...TopicChoice\n      slug\n    }\n  }\n"): typeof import('./graphql').AccountPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation GrantRole($input: GrantRoleInput!) {\n    grantRole(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').GrantRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeRole($input: RevokeRoleInput!) {\n    revokeRole(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').RevokeRoleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AppointModerator($input: AppointModeratorInput!) {\n    appointModerator(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').AppointModeratorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DismissModerator($input: DismissModeratorInput!) {\n    dismissModerator(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').DismissModeratorDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DisableAccount($input: DisableAccountInput!) {\n    disableAccount(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').DisableAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EnableAccount($input: EnableAccountInput!) {\n    enableAccount(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').EnableAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query DeadLetters($after: String) {\n    deadLetters(first: 30, after: $after) {\n      edges {\n        node {\n          lane\n          jobId\n          jobName\n          listener\n          attempts\n          failedAt\n          reason\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').DeadLettersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RetryDeadLetter($input: DeadLetterInput!) {\n    retryDeadLetter(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').RetryDeadLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DropDeadLetter($input: DeadLetterInput!) {\n    dropDeadLetter(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').DropDeadLetterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MailsInDoubt($after: String) {\n    mailsInDoubt(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          to\n          subject\n          messageId\n          claimedAt\n          reason\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MailsInDoubtDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SettleMail($input: SettleMailInput!) {\n    settleMail(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').SettleMailDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventPage($id: ID!) {\n    event(id: $id) {\n      id\n      title\n      kind\n      status\n      hidden\n      cancelReason\n      description\n      agenda\n      localStart\n      minutes\n      meetingUrl\n      capacity\n      visibility\n      registeredCount\n      viewerAnswer\n      viewerInvited\n      mayRegister\n      mayManage\n      mayInviteAddresses\n      joinOpen\n      joinPath\n      calendarPath\n      version\n      ...EventFacts\n      topic {\n        id\n      }\n    }\n  }\n"): typeof import('./graphql').EventPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventParticipants($id: ID!) {\n    participants(eventId: $id, first: 12) {\n      edges {\n        node {\n          ...Byline\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').EventParticipantsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Register($input: RegistrationInput!) {\n    registerForEvent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Unregister($input: RegistrationInput!) {\n    unregisterFromEvent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').UnregisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerInvitation($input: AnswerInvitationInput!) {\n    answerInvitation(input: $input) {\n      id\n      answer\n    }\n  }\n"): typeof import('./graphql').AnswerInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeEvent($input: ChangeEventInput!) {\n    changeEvent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MoveEvent($input: MoveEventInput!) {\n    moveEvent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MoveEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelEvent($input: CancelEventInput!) {\n    cancelEvent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CancelEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query EventPeople($id: ID!, $answer: String, $after: String) {\n    event(id: $id) {\n      id\n      title\n      startsAt\n      status\n      mayManage\n      mayInviteAddresses\n      host {\n        id\n      }\n    }\n    answerCounts(eventId: $id) {\n      accepted\n      declined\n      pending\n      tentative\n      waiting\n      withdrawn\n    }\n    invitations(eventId: $id, first: 50, after: $after, answer: $answer) {\n      edges {\n        node {\n          id\n          name\n          address\n          answer\n          note\n          answeredAt\n          invited\n          peer {\n            ...Byline\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    attendance(eventId: $id, first: 50) {\n      edges {\n        node {\n          id\n          name\n          joinedAt\n          leftAt\n          byHand\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').EventPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToInvite($text: String, $searching: Boolean!, $organising: Boolean!) {\n    followedPeers(first: 50) {\n      edges {\n        node {\n          id\n          peer {\n            ...Byline\n          }\n        }\n      }\n    }\n    peers(text: $text, first: 20) @include(if: $searching) {\n      edges {\n        node {\n          id\n          peer {\n            ...Byline\n          }\n        }\n      }\n    }\n    participantLists(first: 20) @include(if: $organising) {\n      edges {\n        node {\n          id\n          title\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleToInviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ListedPeople($listId: ID!, $after: String) {\n    participantRows(listId: $listId, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          state\n          values {\n            name\n            address\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ListedPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Invite($input: InviteInput!) {\n    inviteToEvent(input: $input) {\n      invited\n      alreadyInvited\n    }\n  }\n"): typeof import('./graphql').InviteDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawInvitation($input: WithdrawInvitationInput!) {\n    withdrawInvitation(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').WithdrawInvitationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RecordAttendance($input: RecordAttendanceInput!) {\n    recordAttendance(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RecordAttendanceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Events($after: String, $when: String, $topicId: ID, $mine: Boolean) {\n    events(first: 20, after: $after, when: $when, topicId: $topicId, mine: $mine) {\n      edges {\n        node {\n          ...EventRow\n          endsAt\n          status\n          place\n          online\n          registeredCount\n          viewerAnswer\n          topic {\n            ...TopicLink\n          }\n          host {\n            ...Byline\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    viewer {\n      mayScheduleEvents\n    }\n  }\n"): typeof import('./graphql').EventsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MaySchedule {\n    viewer {\n      mayScheduleEvents\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n"): typeof import('./graphql').MayScheduleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ScheduleEvent($input: ScheduleEventInput!) {\n    scheduleEvent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ScheduleEventDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Home {\n    topics {\n      ...TopicIndex\n    }\n    threads(first: 6) {\n      edges {\n        node {\n          ...ThreadRow\n        }\n      }\n    }\n    events(first: 4) {\n      edges {\n        node {\n          ...EventRow\n          topic {\n            ...TopicLink\n          }\n        }\n      }\n    }\n    showcases(first: 3) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').HomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnHome {\n    threads(followed: true, first: 6) {\n      edges {\n        node {\n          ...ThreadRow\n          topic {\n            id\n          }\n        }\n      }\n    }\n    myEvents(first: 3) {\n      edges {\n        node {\n          ...EventRow\n          endsAt\n          place\n          online\n          topic {\n            ...TopicLink\n          }\n        }\n      }\n    }\n    notifications(first: 4, unreadOnly: true) {\n      edges {\n        node {\n          ...NotificationLine\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OwnHomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleToMeet($topicId: ID, $champion: Boolean) {\n    peers(topicId: $topicId, champion: $champion, first: 12) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleToMeetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query InvitationByToken($token: String!) {\n    invitationByToken(token: $token) {\n      id\n      name\n      answer\n      note\n      mayAnswer\n      hasAccount\n      event {\n        id\n        title\n        kind\n        status\n        cancelReason\n        joinOpen\n        ...EventFacts\n      }\n    }\n  }\n"): typeof import('./graphql').InvitationByTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Inbox($after: String, $unreadOnly: Boolean!) {\n    notifications(first: 30, after: $after, unreadOnly: $unreadOnly) {\n      edges {\n        node {\n          ...NotificationLine\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').InboxDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRead($input: MarkNotificationsReadInput!) {\n    markNotificationsRead(input: $input) {\n      unread\n    }\n  }\n"): typeof import('./graphql').MarkReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkAllRead {\n    markAllNotificationsRead {\n      unread\n    }\n  }\n"): typeof import('./graphql').MarkAllReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment ReportRow on Report {\n    id\n    subjectKind\n    subjectTitle\n    subjectPath\n    reason\n    note\n    reporterName\n    authorName\n    createdAt\n    hiddenAt\n  }\n"): typeof import('./graphql').ReportRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OpenReports($after: String) {\n    openReports(after: $after, first: 20) {\n      edges {\n        node {\n          ...ReportRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').OpenReportsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query HiddenThings($after: String) {\n    hiddenThings(after: $after, first: 20) {\n      edges {\n        node {\n          ...ReportRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').HiddenThingsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LookAtReport($input: LookAtReportInput!) {\n    lookAtReport(input: $input) {\n      author\n      at\n      html\n      reported\n    }\n  }\n"): typeof import('./graphql').LookAtReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DecideReport($input: DecideReportInput!) {\n    decideReport(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').DecideReportDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationPage($id: ID!) {\n    organisation(id: $id) {\n      ...OrganisationRow\n      followerCount\n      organisation {\n        hidden\n      }\n    }\n    showcases(organisationId: $id, first: 6) {\n      edges {\n        node {\n          id\n          title\n          excerpt\n          place\n          topic {\n            ...TopicLink\n          }\n          champion {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OrganisationPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationPeople($id: ID!, $after: String) {\n    peers(organisationId: $id, after: $after, first: 20) {\n      edges {\n        node {\n          ...PersonEntry\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').OrganisationPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment TwinRow on OrganisationEntry {\n    id\n    peerCount\n    organisation {\n      name\n      place\n      country\n    }\n  }\n"): typeof import('./graphql').TwinRowFragmentDoc;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SimilarOrganisations($id: ID!) {\n    similarOrganisations(id: $id) {\n      ...TwinRow\n    }\n  }\n"): typeof import('./graphql').SimilarOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OtherOrganisations($text: String!) {\n    organisations(text: $text, first: 10) {\n      edges {\n        node {\n          ...TwinRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OtherOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MergeOrganisations($input: MergeOrganisationsInput!) {\n    mergeOrganisations(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').MergeOrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organisations(\n    $text: String\n    $kind: String\n    $level: String\n    $country: String\n    $followed: Boolean\n    $after: String\n  ) {\n    organisations(\n      text: $text\n      kind: $kind\n      level: $level\n      country: $country\n      followed: $followed\n      after: $after\n      first: 20\n    ) {\n      edges {\n        node {\n          ...OrganisationRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').OrganisationsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ParticipantList($listId: ID!, $after: String) {\n    participantList(id: $listId) {\n      id\n      title\n      locale\n      fileName\n      hasFile\n      uploadedAt\n      sentAt\n      format\n      encoding\n      delimiter\n      sheet\n      otherSheets\n      headerRow\n      columns {\n        index\n        letter\n        header\n        meaning\n        samples\n      }\n      leftOut {\n        line\n        reason\n        text\n      }\n      problems {\n        code\n        facts {\n          name\n          value\n        }\n      }\n      counts {\n        new\n        here\n        invitedBefore\n        problem\n        removed\n        invited\n        joined\n      }\n    }\n    participantRows(listId: $listId, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          line\n          state\n          sent\n          corrected\n          values {\n            name\n            address\n            organisation\n            level\n            role\n            place\n            country\n            languages\n            phone\n          }\n          problems {\n            field\n            code\n            blocking\n            facts {\n              name\n              value\n            }\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ParticipantListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetListColumns($input: SetListColumnsInput!) {\n    setListColumns(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SetListColumnsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CorrectListRow($input: CorrectListRowInput!) {\n    correctListRow(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').CorrectListRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RemoveListRow($input: ListRowInput!) {\n    removeListRow(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RemoveListRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RestoreListRow($input: ListRowInput!) {\n    restoreListRow(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').RestoreListRowDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SendParticipantList($input: SendParticipantListInput!) {\n    sendParticipantList(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SendParticipantListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewList {\n    topics {\n      ...TopicChoice\n    }\n  }\n"): typeof import('./graphql').NewListDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Organise($lists: Boolean!, $after: String) {\n    participantLists(first: 20, after: $after) @include(if: $lists) {\n      edges {\n        node {\n          id\n          title\n          fileName\n          uploadedAt\n          sentAt\n          counts {\n            new\n            here\n            invitedBefore\n            problem\n            invited\n            joined\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    myEvents(first: 5) {\n      edges {\n        node {\n          ...EventRow\n        }\n      }\n    }\n    myShowcases(first: 5) {\n      edges {\n        node {\n          ...ShowcaseRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').OrganiseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfilePage($peerId: ID!) {\n    profile(peerId: $peerId) {\n      bioHtml\n      offers\n      seeks\n      languages\n      timeZone\n      followerCount\n      followed\n      isMe\n      hidden\n      metAt\n      since\n      contact {\n        field\n        value\n        audience\n      }\n      expertise {\n        id\n        slug\n        title\n      }\n      peer {\n        id\n        name\n        role\n        place\n        country\n        champion\n        organisation {\n          id\n          name\n          kind\n          level\n          hidden\n        }\n      }\n    }\n    showcases(championId: $peerId, first: 6) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n    }\n    threads(authorId: $peerId, first: 5) {\n      edges {\n        node {\n          ...ThreadRow\n        }\n      }\n    }\n    events(hostId: $peerId, first: 5) {\n      edges {\n        node {\n          ...EventRow\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ProfilePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query PeopleMet($after: String) {\n    participations {\n      listId\n      title\n      tookPart\n    }\n    peopleIMet(first: 20, after: $after) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').PeopleMetDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AnswerParticipation($input: AnswerParticipationInput!) {\n    answerParticipation(input: $input)\n  }\n"): typeof import('./graphql').AnswerParticipationDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query People(\n    $text: String\n    $topicId: ID\n    $level: String\n    $language: String\n    $place: String\n    $country: String\n    $champion: Boolean\n    $after: String\n  ) {\n    peers(\n      text: $text\n      topicId: $topicId\n      level: $level\n      language: $language\n      place: $place\n      country: $country\n      champion: $champion\n      after: $after\n      first: 20\n    ) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n"): typeof import('./graphql').PeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query FollowedPeople($after: String) {\n    followedPeers(after: $after, first: 20) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n"): typeof import('./graphql').FollowedPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoomPage($id: ID!, $after: String) {\n    room(id: $id) {\n      id\n      kind\n      title\n      topicSlug\n      lastSeq\n      mine\n    }\n    messages(roomId: $id, first: 50, after: $after) {\n      edges {\n        node {\n          id\n          roomId\n          seq\n          changeSeq\n          body\n          bodyHtml\n          sentAt\n          editedAt\n          deleted\n          hidden\n          author {\n            id\n            name\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').RoomPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RoomMembers($id: ID!) {\n    roomMembers(roomId: $id, first: 50) {\n      edges {\n        node {\n          id\n          name\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoomMembersDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation PostMessage($input: PostMessageInput!) {\n    postMessage(input: $input) {\n      seq\n    }\n  }\n"): typeof import('./graphql').PostMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditMessage($input: EditMessageInput!) {\n    editMessage(input: $input) {\n      changeSeq\n    }\n  }\n"): typeof import('./graphql').EditMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteMessage($input: DeleteMessageInput!) {\n    deleteMessage(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').DeleteMessageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkRoomRead($input: MarkRoomReadInput!) {\n    markRoomRead(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').MarkRoomReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation LeaveRoom($input: RoomMemberInput!) {\n    removeRoomMember(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').LeaveRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Rooms($after: String) {\n    myRooms(first: 30, after: $after) {\n      edges {\n        node {\n          id\n          kind\n          title\n          unread\n          lastMessageAt\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    followedPeers(first: 50) {\n      edges {\n        node {\n          id\n          peer {\n            id\n            name\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').RoomsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation OpenRoom($input: OpenRoomInput!) {\n    openRoom(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').OpenRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchTopics {\n    topics {\n      ...TopicIndex\n      followerCount\n    }\n  }\n"): typeof import('./graphql').SearchTopicsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query SearchPeople($text: String!) {\n    peers(text: $text, first: 10) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n      }\n    }\n  }\n"): typeof import('./graphql').SearchPeopleDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation MarkPlacesRead($input: MarkPlacesReadInput!) {\n    markPlacesRead(input: $input) {\n      unread\n    }\n  }\n"): typeof import('./graphql').MarkPlacesReadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ContactCard($peerId: ID!) {\n    profile(peerId: $peerId) {\n      contact {\n        field\n        value\n        audience\n      }\n    }\n  }\n"): typeof import('./graphql').ContactCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeContactCard($input: ChangeContactCardInput!) {\n    changeContactCard(input: $input) {\n      field\n    }\n  }\n"): typeof import('./graphql').ChangeContactCardDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Preferences {\n    notificationPreferences {\n      kind\n      label\n      channels {\n        channel\n        label\n        rhythm\n      }\n    }\n  }\n"): typeof import('./graphql').PreferencesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SetPreference($input: SetNotificationPreferenceInput!) {\n    setNotificationPreference(input: $input) {\n      kind\n    }\n  }\n"): typeof import('./graphql').SetPreferenceDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Leaving {\n    leaving {\n      byPassword\n      obstacles {\n        code\n        number\n      }\n    }\n  }\n"): typeof import('./graphql').LeavingDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestProofLink {\n    requestProofLink {\n      ok\n    }\n  }\n"): typeof import('./graphql').RequestProofLinkDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeleteAccount($input: DeleteAccountInput!) {\n    deleteAccount(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').DeleteAccountDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestAddressChange($input: RequestAddressChangeInput!) {\n    requestAddressChange(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').RequestAddressChangeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ProfileForm($peerId: ID!) {\n    profile(peerId: $peerId) {\n      bio\n      offers\n      seeks\n      languages\n      version\n      expertise {\n        id\n      }\n      peer {\n        role\n        place\n        country\n        organisation {\n          id\n          name\n        }\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n"): typeof import('./graphql').ProfileFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OrganisationChoices($after: String) {\n    organisations(first: 50, after: $after) {\n      edges {\n        node {\n          id\n          organisation {\n            name\n            place\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').OrganisationChoicesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeProfile($input: ChangeProfileInput!) {\n    changeProfile(input: $input) {\n      version\n    }\n  }\n"): typeof import('./graphql').ChangeProfileDocument;
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
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyApiTokens {\n    myApiTokens {\n      id\n      name\n      scopes\n      createdAt\n      lastUsedAt\n      expiresAt\n    }\n  }\n"): typeof import('./graphql').MyApiTokensDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CreateApiToken($input: CreateApiTokenInput!) {\n    createApiToken(input: $input) {\n      secret\n      token {\n        name\n      }\n    }\n  }\n"): typeof import('./graphql').CreateApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RevokeApiToken($input: RevokeApiTokenInput!) {\n    revokeApiToken(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').RevokeApiTokenDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShowcasePage($id: ID!) {\n    showcase(id: $id) {\n      id\n      title\n      excerpt\n      place\n      country\n      year\n      language\n      status\n      hidden\n      doneHtml\n      tookHtml\n      cameHtml\n      conditionsHtml\n      reviewNote\n      submittedAt\n      publishedAt\n      mayChange\n      mayReview\n      version\n      topic {\n        id\n        ...TopicLink\n      }\n      champion {\n        ...Byline\n        role\n        organisation {\n          level\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ShowcasePageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShowcaseForm($id: ID!) {\n    showcase(id: $id) {\n      id\n      title\n      place\n      country\n      year\n      language\n      done\n      took\n      came\n      conditions\n      mayChange\n      status\n      version\n      champion {\n        id\n      }\n      topic {\n        id\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n"): typeof import('./graphql').ShowcaseFormDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeShowcase($input: ChangeShowcaseInput!) {\n    changeShowcase(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ChangeShowcaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WithdrawShowcase($input: WithdrawShowcaseInput!) {\n    withdrawShowcase(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').WithdrawShowcaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewShowcase($input: ReviewShowcaseInput!) {\n    reviewShowcase(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReviewShowcaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Showcases($topicId: ID, $after: String) {\n    showcases(topicId: $topicId, after: $after, first: 18) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n"): typeof import('./graphql').ShowcasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query MyShowcases($after: String) {\n    myShowcases(after: $after, first: 20) {\n      edges {\n        node {\n          ...ShowcaseRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').MyShowcasesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ShowcasesToReview($after: String) {\n    showcasesToReview(after: $after, first: 20) {\n      edges {\n        node {\n          ...ShowcaseRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ShowcasesToReviewDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewShowcase {\n    topics {\n      ...TopicChoice\n    }\n  }\n"): typeof import('./graphql').NewShowcaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitShowcase($input: SubmitShowcaseInput!) {\n    submitShowcase(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').SubmitShowcaseDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ThreadPage($id: ID!, $after: String) {\n    thread(id: $id) {\n      id\n      title\n      language\n      postCount\n      hidden\n      watching\n      topic {\n        ...TopicLink\n      }\n    }\n    posts(threadId: $id, first: 20, after: $after) {\n      edges {\n        node {\n          id\n          seq\n          body\n          bodyHtml\n          createdAt\n          editedAt\n          deleted\n          hidden\n          mayEdit\n          mayDelete\n          version\n          author {\n            ...Byline\n            role\n            champion\n          }\n          reactions {\n            kind\n            count\n            mine\n          }\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n  }\n"): typeof import('./graphql').ThreadPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Reply($input: ReplyInput!) {\n    reply(input: $input) {\n      seq\n    }\n  }\n"): typeof import('./graphql').ReplyDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation EditPost($input: EditPostInput!) {\n    editPost(input: $input) {\n      seq\n    }\n  }\n"): typeof import('./graphql').EditPostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeletePost($input: DeletePostInput!) {\n    deletePost(input: $input) {\n      ok\n    }\n  }\n"): typeof import('./graphql').DeletePostDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation React($input: ReactInput!) {\n    react(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').ReactDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WatchThread($input: WatchThreadInput!) {\n    watchThread(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WatchThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ModeratedTopic($slug: String!) {\n    topic(slug: $slug) {\n      id\n      slug\n      title\n    }\n  }\n"): typeof import('./graphql').ModeratedTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Moderators($topicId: ID!) {\n    moderators(topicId: $topicId) {\n      peerId\n      name\n      appointedAt\n    }\n  }\n"): typeof import('./graphql').ModeratorsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ModeratorCandidates($text: String!) {\n    peers(text: $text, first: 10) {\n      edges {\n        node {\n          id\n          peer {\n            ...Byline\n            role\n            champion\n          }\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').ModeratorCandidatesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query NewThread($slug: String!) {\n    topic(slug: $slug) {\n      id\n      slug\n      title\n    }\n  }\n"): typeof import('./graphql').NewThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartThread($input: StartThreadInput!) {\n    startThread(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').StartThreadDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicRoom($slug: String!) {\n    topicRoom(slug: $slug) {\n      id\n    }\n  }\n"): typeof import('./graphql').TopicRoomDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicPlaces {\n    topics {\n      ...TopicChoice\n      slug\n    }\n  }\n"): typeof import('./graphql').TopicPlacesDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AddTopic($input: AddTopicInput!) {\n    addTopic(input: $input) {\n      slug\n    }\n  }\n"): typeof import('./graphql').AddTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicTexts($slug: String!) {\n    topic(slug: $slug) {\n      slug\n      title\n    }\n    topicTexts(slug: $slug) {\n      topicId\n      version\n      texts {\n        locale\n        title\n        description\n      }\n    }\n  }\n"): typeof import('./graphql').TopicTextsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ChangeTopic($input: ChangeTopicInput!) {\n    changeTopic(input: $input) {\n      slug\n    }\n  }\n"): typeof import('./graphql').ChangeTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Topics {\n    topics {\n      ...TopicIndex\n      followerCount\n      followed\n    }\n  }\n"): typeof import('./graphql').TopicsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicPage($slug: String!) {\n    topic(slug: $slug) {\n      ...TopicIndex\n      followerCount\n      followed\n    }\n    topics {\n      ...TopicIndex\n      followerCount\n    }\n  }\n"): typeof import('./graphql').TopicPageDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query TopicContent($topicId: ID!, $after: String) {\n    threads(topicId: $topicId, first: 20, after: $after) {\n      edges {\n        node {\n          ...ThreadRow\n        }\n      }\n      pageInfo {\n        hasNextPage\n        endCursor\n      }\n    }\n    events(topicId: $topicId, first: 3) {\n      edges {\n        node {\n          ...EventRow\n        }\n      }\n    }\n    showcases(topicId: $topicId, first: 3) {\n      edges {\n        node {\n          ...ShowcaseCard\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').TopicContentDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation FollowTopics($input: FollowTopicsInput!) {\n    followTopics(input: $input)\n  }\n"): typeof import('./graphql').FollowTopicsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UnfollowTopic($input: UnfollowTopicInput!) {\n    unfollowTopic(input: $input) {\n      id\n      followed\n    }\n  }\n"): typeof import('./graphql').UnfollowTopicDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OwnTopics($peerId: ID!) {\n    profile(peerId: $peerId) {\n      expertise {\n        id\n      }\n    }\n    followedTopics {\n      id\n    }\n  }\n"): typeof import('./graphql').OwnTopicsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Suggestions($topicId: ID, $champion: Boolean) {\n    peers(topicId: $topicId, champion: $champion, first: 6) {\n      edges {\n        node {\n          ...PersonRow\n        }\n      }\n    }\n    events(topicId: $topicId, first: 4) {\n      edges {\n        node {\n          ...EventRow\n          mayRegister\n          viewerAnswer\n        }\n      }\n    }\n  }\n"): typeof import('./graphql').SuggestionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation WelcomeRegister($input: RegistrationInput!) {\n    registerForEvent(input: $input) {\n      id\n    }\n  }\n"): typeof import('./graphql').WelcomeRegisterDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Welcome($peerId: ID!) {\n    profile(peerId: $peerId) {\n      offers\n      seeks\n      expertise {\n        id\n      }\n    }\n    participations {\n      topicIds\n    }\n    topics {\n      ...TopicChoice\n    }\n  }\n"): typeof import('./graphql').WelcomeDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation Introduce($input: IntroduceInput!) {\n    introduce(input: $input) {\n      version\n    }\n  }\n"): typeof import('./graphql').IntroduceDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
