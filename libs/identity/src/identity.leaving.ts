import {
  goesWithRow,
  namesNobody,
  rowsGo,
  settledBy,
  stays,
  type LeavingPart,
} from '@peerloop/platform';

/** What becomes of an account and its keys when its owner leaves. The account itself goes last. */
export const identityLeaving: LeavingPart = {
  context: 'identity',
  last: true,
  obstacles: [
    {
      code: 'LAST_ADMINISTRATOR',
      statement: `SELECT count(*)::int AS number FROM account
        WHERE id = :account AND roles @> '{administrator}' AND NOT EXISTS (
          SELECT FROM account WHERE roles @> '{administrator}' AND disabled_at IS NULL AND id <> :account)`,
    },
  ],
  rules: [
    ...rowsGo(
      'api_token.account_id',
      'consent.account_id',
      'moderatorship.account_id',
      'session.account_id',
    ),
    settledBy(
      `DELETE FROM mailed_link WHERE account_id = :account OR address = :address`,
      'mailed_link.account_id',
      'mailed_link.address',
      'mailed_link.payload',
    ),
    settledBy(
      `DELETE FROM join_invitation WHERE account_id = :account OR address = :address`,
      'join_invitation.account_id',
      'join_invitation.address',
      'join_invitation.name',
    ),
    stays(
      'an id that names nobody; that a third person was asked keeps her from being asked again',
      'join_invitation.invited_by',
    ),
    stays('an id that names nobody', 'moderatorship.appointed_by'),
    namesNobody('moderatorship.topic_id'),
    goesWithRow(
      'account.locale',
      'account.password_hash',
      'account.roles',
      'account.time_zone',
      'api_token.name',
      'api_token.scopes',
      'api_token.token_hash',
      'consent.about',
      'consent.wording',
      'join_invitation.country',
      'join_invitation.locale',
      'join_invitation.occasion',
      'mailed_link.token_hash',
      'session.device',
      'session.token_hash',
    ),
    settledBy(
      `DELETE FROM account WHERE id = :account`,
      'account.address',
      'account.name',
      'account.search',
    ),
  ],
};
