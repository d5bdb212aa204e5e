// Who knows whom is the view `acquaintance` (peer_id, met_id, occasion_id, title): one row for each occasion
// at which both say they were. Contexts above this one say what an occasion is, by defining the view.

/** Whether account `$2` has met the account at hand; for the SQL of readers here. */
export const metCondition = `
  EXISTS (SELECT FROM acquaintance WHERE peer_id = $2 AND met_id = account.id)`;

/** Where account `$2` met the account at hand, the latest ten. */
export const metAtTitles = `
  SELECT title FROM acquaintance WHERE peer_id = $2 AND met_id = account.id
  ORDER BY occasion_id DESC LIMIT 10`;

/** Everybody whom account `$1` has met. */
export const peopleMetIds = 'SELECT met_id FROM acquaintance WHERE peer_id = $1';
