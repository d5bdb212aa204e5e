import { plainWords, tidyText } from './cell-text.js';
import type { ColumnMeaning } from './participant-list-reading.js';

/**
 * What a column's name says. Beside the meanings themselves: `contact` and `title` can mean several
 * things and are settled by what is in the column; `familyFirstName` is a full name that begins with the
 * family name; null is a name we do not know.
 */
export type HeaderMeaning = ColumnMeaning | 'contact' | 'title' | 'familyFirstName' | null;

// Everything below is matched against plainWords(): lower case, no accents, đ as dj, Serbian always in
// Latin letters, any punctuation a space.
function anyOf(...alternatives: string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`);
}

const given = anyOf(
  'first name|given names?|fore ?names?|fname|christian name',
  'prenoms?|(?:licno )?ime',
);
const family = anyOf('last ?name|family name|sur ?names?|lname', 'noms?', 'prezimena?|prezime');
const bothNames = anyOf('(?:first|given) (?:and )?(?:last|family)');
const bothNamesTurned = anyOf('(?:last|family) (?:and )?(?:first|given)');

const numbering = new RegExp(
  '^(?:no|nr|n|num|number|item|id|s n|s no|sn|sr no|serial (?:no|number)|' +
    'n o|(?:no |n )?d ordre|numero(?: d ordre)?|ordre|' +
    'br|broj|rb|r b|rbr|r br|r b r|rd br|red br|redni br(?:oj)?)$',
);

const address = anyOf(
  'e ?mail\\w*|mails?|mail ?adres\\w*|electronic (?:mail|address)',
  'mel|courriels?|adresse electronique',
  'imejl\\w*|imeil\\w*|mejl\\w*|meil|e ?adresa|e ?post[aeiu]|el posta',
  'elektronsk\\w+ (?:post|adres)\\w*|adres\\w+ elektronsk\\w+',
);

const phone = anyOf(
  'tel|phones?|telephones?|mobiles?|mob|gsm|cell|cellphone|cellular|whats ?app|viber|contact no',
  'portable|numero de contact',
  'telefon\\w*|mobiln\\w*|mobitel|kontakt broj',
);

const ignored = anyOf(
  'signatures?|fax|gender|sex|date|birth|passport|nationality|diet\\w*|remarks?|comments?',
  'mailing|postal\\w*|zip|street|user ?name|nickname',
  'emargement|paraphe|sexe|genre|naissance|passeport|nationalite|observations?|remarques?',
  'commentaires?|rue|nom d utilisateur',
  'potpis\\w*|telefaks|pol|datum\\w*|rodjenj\\w*|pasos\\w*|jmbg|drzavljanstvo|napomen\\w*',
  'postanski|ulica|korisnick\\w*|nadimak',
);

/** Names of things and of relatives are not the participant's name. */
const foreignName = anyOf(
  'project|event|course|hotel|file|training|workshop|group|team|father|mother|parent',
  'projet|formation|atelier|groupe|pere|mere',
  'projekt\\w*|dogadjaj\\w*|kurs\\w*|obuk\\w*|grup\\w*|oca|majke|roditelj\\w*',
);

// Where several of these occur in one name the one that comes first tells what the column is: "position
// in the organisation" is a role, "organisation and position" an organisation.
const subjects: readonly (readonly [ColumnMeaning, RegExp])[] = [
  [
    'role',
    anyOf(
      'position|job|role|function|occupation|designation|rank|profession',
      'poste|fonctions?|qualite|emploi|metier',
      'funkcij\\w*|pozicij\\w*|radn\\w+ mest\\w*|radno mjesto|zanimanj\\w*|zvanj\\w*|uloga',
      'duznost\\w*|polozaj',
    ),
  ],
  [
    'organisation',
    anyOf(
      'organi[sz]ations?|institutions?|institutes?|company|employer|agency|affiliations?',
      'ministry|office|entity',
      'organismes?|etablissements?|structures?|employeur|societe|entreprise|collectivite',
      'administration|ministere',
      'institucij\\w*|organizacij\\w*|ustanov\\w*|firm[aei]|preduzec\\w*|kompanij\\w*',
      'poslodav\\w*|ministarstv\\w*|organ|udruzenj\\w*',
    ),
  ],
  ['level', anyOf('levels?|tier', 'niveaux?|echelon', 'nivo\\w*|razin\\w*')],
  ['country', anyOf('country|countries|state', 'pays', 'drzav\\w*|zemlj\\w*')],
  [
    'place',
    anyOf(
      'place|city|town|municipality|village|location|locality|duty station|district|province',
      'region|commune|ville|lieu|localite|residence',
      'mest[aou]|mjest[aou]|grad|opstin\\w*|naselj\\w*|sediste|prebivalist\\w*|okrug',
    ),
  ],
  ['languages', anyOf('languages?', 'langues?', 'jezi[kc]\\w*')],
];

const title = anyOf('titles?|salutation', 'titres?|civilite', 'titul\\w*');
const person = anyOf(
  'names?|participants?|attendees?|delegates?|trainees?|nominees?|persons?|peers?',
  'personnes?|stagiaires?|representants?',
  'ucesni\\w*|polazni\\w*|predstavni\\w*|lice|osob\\w*|clan\\w*',
);
const contact = anyOf('contacts?|address', 'coordonnees|adresse', 'kontakt\\w*|adres[aeiu]');

/** What a column's name says, in English, French or Serbian of either script, or in several at once. */
export function headerMeaning(header: string): HeaderMeaning {
  const text = tidyText(header);
  if (text.length > 100) return null;
  if (/^(?:#|№|n[°º.]|no\.)$/i.test(text)) return 'ignored';
  // Exports of web forms write FirstName.
  const words = plainWords(text.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'));
  if (words === '' || words.split(' ').length > 12) return null;
  if (numbering.test(words)) return 'ignored';
  if (address.test(words)) return 'address';
  if (phone.test(words)) return 'phone';
  if (ignored.test(words)) return 'ignored';
  return fullNameMeaning(words) ?? subjectMeaning(words) ?? personMeaning(words);
}

/** A full name, named by both its parts; the part named first is the one written first. */
function fullNameMeaning(words: string): HeaderMeaning {
  if (bothNames.test(words)) return 'name';
  if (bothNamesTurned.test(words)) return 'familyFirstName';
  const first = words.search(given);
  const last = words.search(family);
  if (first >= 0 && last >= 0) return last < first ? 'familyFirstName' : 'name';
  if (/\bnames? (?:and )?(?:surname|family name|last name)\b/.test(words)) return 'name';
  const turned = /\b(?:surname|family name|last name) (?:and )?(?:other )?names?\b/.test(words);
  return turned ? 'familyFirstName' : null;
}

function subjectMeaning(words: string): HeaderMeaning {
  let found: HeaderMeaning = null;
  let at = Infinity;
  for (const [meaning, pattern] of subjects) {
    const index = words.search(pattern);
    if (index >= 0 && index < at) [found, at] = [meaning, index];
  }
  return found;
}

function personMeaning(words: string): HeaderMeaning {
  if (foreignName.test(words)) return null;
  const ofPerson = person.test(words.replace(/\b(?:first|given|last|family|sur) ?names?\b/g, ''));
  if (given.test(words)) return /\bime (?:ucesn|polazn|predst)/.test(words) ? 'name' : 'givenName';
  // "Nom" alone may be the family name; "Nom / Name" and "Nom du participant" are the whole one.
  if (family.test(words)) return ofPerson || /\bcomplet/.test(words) ? 'name' : 'familyName';
  if (ofPerson) return 'name';
  if (title.test(words)) return 'title';
  if (/\bnaziv\b/.test(words)) return 'organisation';
  return contact.test(words) ? 'contact' : null;
}

const weights: Readonly<Partial<Record<NonNullable<HeaderMeaning>, number>>> = {
  ignored: 0,
  address: 2,
  name: 2,
  familyFirstName: 2,
  givenName: 2,
  familyName: 2,
};

/**
 * How much a row looks like the row of column names: how many different meanings its cells name, names
 * and addresses counting twice. A row with a mail address in it is a person.
 */
export function headerScore(cells: Iterable<string>): number {
  const meanings = new Set<HeaderMeaning>();
  for (const cell of cells) {
    if (cell.includes('@')) return 0;
    if (cell !== '') meanings.add(headerMeaning(cell));
  }
  let score = 0;
  for (const meaning of meanings) score += meaning === null ? 0 : (weights[meaning] ?? 1);
  return score;
}
