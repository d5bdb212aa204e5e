// Being named on a list makes nobody an acquaintance: both must have said that they took part.
/** Whether account `$2` took part in the same exercise as the account at hand; for the SQL of readers here. */
export const metCondition = `
  EXISTS (SELECT FROM participant AS her JOIN participant AS viewer ON viewer.list_id = her.list_id
          WHERE her.account_id = account.id AND viewer.account_id = $2
            AND her.account_id <> viewer.account_id
            AND her.accepted_at IS NOT NULL AND viewer.accepted_at IS NOT NULL)`;

/** Titles of the lists account `$2` was on with the account at hand, the latest ten. */
export const metAtTitles = `
  SELECT list.title FROM participant_list AS list
  JOIN participant AS her ON her.list_id = list.id
  JOIN participant AS viewer ON viewer.list_id = list.id
  WHERE her.account_id = account.id AND viewer.account_id = $2
    AND her.account_id <> viewer.account_id
    AND her.accepted_at IS NOT NULL AND viewer.accepted_at IS NOT NULL
  ORDER BY list.id DESC LIMIT 10`;

/** Everybody who took part in an exercise that account `$1` took part in. */
export const peopleMetIds = `
  SELECT her.account_id FROM participant AS her
  JOIN participant AS viewer ON viewer.list_id = her.list_id
  WHERE viewer.account_id = $1 AND her.account_id <> $1
    AND her.accepted_at IS NOT NULL AND viewer.accepted_at IS NOT NULL`;
