import {
  DomainError,
  type FieldProblem,
  firstCharacters,
  type Id,
  isId,
  baseLocale,
  isLocale,
  type Locale,
  normaliseText,
  textProblem,
} from '@peerloop/kernel';

/** Characters of an exercise's title; invitations name it. */
const maxTitleLength = 200;
const maxTopics = 30;
const maxFileNameLength = 200;

/** What comes with an uploaded file. */
export interface ListUpload {
  readonly title: string;
  readonly topicIds: readonly Id[];
  /** Of the invitations. */
  readonly locale: Locale;
  readonly fileName: string;
  /** The list that the file continues; null begins a new one. */
  readonly listId: Id | null;
}

const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).filter((item) => typeof item === 'string');

/**
 * Reads what comes with a file: `title`, `topicIds` (repeated), `locale`, `fileName`, `listId`. With a
 * `listId` only the file's name is read; the rest is the list's already.
 *
 * @throws VALIDATION
 */
export function readListUpload(query: Readonly<Record<string, unknown>>): ListUpload {
  const text = (name: string): string => normaliseText(textsOf(query[name])[0] ?? '');
  const problems: FieldProblem[] = [];
  const wrong = (field: string, code: string, facts?: Record<string, number>): void => {
    problems.push(facts ? { field, code, facts } : { field, code });
  };
  const fileName = firstCharacters(text('fileName'), maxFileNameLength);
  const listId = text('listId') || null;
  const title = text('title');
  const topicIds = [...new Set(textsOf(query['topicIds']))];
  const locale = text('locale');
  if (listId !== null && !isId(listId)) wrong('listId', 'ID_INVALID');
  if (textProblem(fileName)) wrong('fileName', textProblem(fileName)!);
  if (listId === null) {
    const problem = textProblem(title);
    if (problem) wrong('title', problem);
    else if (title === '') wrong('title', 'REQUIRED', { min: 1 });
    else if (/[\n\t]/.test(title)) wrong('title', 'LINE_BREAK');
    if (Array.from(title).length > maxTitleLength)
      wrong('title', 'TOO_LONG', { max: maxTitleLength });
    if (topicIds.length === 0) wrong('topicIds', 'REQUIRED', { min: 1 });
    if (topicIds.length > maxTopics) wrong('topicIds', 'TOO_MANY', { max: maxTopics });
    if (!topicIds.every(isId)) wrong('topicIds', 'ID_INVALID');
    if (!isLocale(locale)) wrong('locale', 'CHOICE_INVALID');
  }
  if (problems.length > 0) throw new DomainError('VALIDATION', { fields: problems });
  return { title, topicIds, locale: isLocale(locale) ? locale : baseLocale, fileName, listId };
}
