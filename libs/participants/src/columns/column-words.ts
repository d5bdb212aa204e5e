import type { ColumnMeaning } from '../reading/participant-list-reading.js';

// The words that name columns, in English, French and Serbian, line by line. Everything here is matched
// against plainWords(): lower case, no accents, đ as dj, Serbian always in Latin letters, any punctuation
// a space.
function anyOf(...alternatives: string[]): RegExp {
  return new RegExp(`\\b(?:${alternatives.join('|')})\\b`);
}

export const given = anyOf(
  'first ?na?me?s?|given ?names?|fore ?names?|f ?name|christian ?names?|names? (?:first|given)',
  'prenoms?',
  '(?:licno )?ime(?:na)?',
);
export const family = anyOf(
  'last ?na?me?s?|family ?names?|sur ?names?|l ?name|names? (?:last|family)',
  'noms?|patronymes?',
  'prezimena?|prezime',
);
/** Names between the given and the family name. */
export const middle = anyOf(
  'middle ?(?:names?|initials?)|m ?name|(?:second|other|additional) (?:given |first )?names?',
  '(?:deuxieme|second|autres?) prenoms?',
  '(?:srednje|drugo) ime|srednje slovo',
);
/** A family name that is not the one in use. */
export const formerFamily = anyOf(
  '(?:birth|maiden) ?(?:sur)?names?',
  'nom de (?:naissance|jeune fille)',
  'devojack\\w+ prezime|prezime pre',
);
export const bothNames = anyOf(
  '(?:first|given) (?:and )?(?:last|family)',
  'prenomnom|imei?prezime',
);
export const bothNamesTurned = anyOf(
  '(?:last|family) (?:and )?(?:first|given)',
  'nomprenom|prezimei?ime',
);
/** A whole header and nothing else: exports of directories and of forms. */
export const wholeHeaders: Readonly<Record<string, ColumnMeaning>> = {
  first: 'givenName',
  given: 'givenName',
  last: 'familyName',
  family: 'familyName',
  cn: 'name',
  'common name': 'name',
};

export const numbering = new RegExp(
  '^(?:no|nr|n|num|number|item|id|s n|s no|sr no|serial (?:no|number)|' +
    'n o|(?:no |n )?d ordre|numero(?: d ordre)?|ordre|' +
    'br|broj|rb|r b|rbr|r br|r b r|rd br|red br|redni br(?:oj)?)$',
);

export const address = anyOf(
  'e ?mail\\w*|mails?|mail ?adres\\w*|electronic (?:mail|address)',
  'mel|courriels?|courrier electronique|messagerie|adresse electronique',
  'imejl\\w*|imeil\\w*|mejl\\w*|meil|e ?adresa|e ?post[aeiu]|el posta',
  'elektronsk\\w+ (?:post|adres)\\w*|adres\\w+ elektronsk\\w+',
);

export const phone = anyOf(
  'tel|phones?|telephones?|telephonenumber|mobiles?|mob|gsm|cell|cellphone|cellular|whats ?app|viber',
  'contact no|portable|numero de contact',
  'telefon\\w*|mobiln\\w*|mobitel|kontakt broj',
);

export const ignored = anyOf(
  'signatures?|fax|gender|sex|date|birth|passport|nationality|diet\\w*|remarks?|comments?',
  'mailing|postal\\w*|zip|street|user ?name|nick ?name|nick|prefix|suffix|initials|phonetic',
  'emargement|paraphe|sexe|genre|naissance|passeport|nationalite|observations?|remarques?',
  'commentaires?|rue|nom d utilisateur|surnom|initiales|prefixe|suffixe',
  'potpis\\w*|telefaks|pol|datum\\w*|rodjenj\\w*|pasos\\w*|jmbg|drzavljanstvo|napomen\\w*',
  'postanski|ulica|korisnick\\w*|nadimak|inicijali|prefiks|sufiks',
);

const organisationWords =
  '(?:organi|instit|compan|agenc|ministr|ustanov|etabliss|structure|societe)';

/** Columns about somebody else than the participant: whoever leads, helps, pays for or belongs to her. */
export const somebodyElse = anyOf(
  'supervisors?|managers?|boss|superiors?|emergency|kin|assistants?|secretary|spouses?|wife|husband',
  `(?:partners?|parents?)(?! ${organisationWords})|fathers?|mothers?(?! tongue)|guardians?|children`,
  'referees?|referrers?|nominators?|buyers?|purchasers?|payers?|billing|invoice|companions?',
  '(?:invited|nominated|referred|recommended|registered|approved|submitted|prepared|ordered) by',
  'coordinators?|tutors?|mentors?|directors?|chiefs?|heads? of|interpreters?|drivers?',
  'superviseu\\w*|superieure?s?|responsables?|chefs?(?! lieu)|directeurs?|directrices?|n 1|urgence',
  'prevenir|assistante?s?|secretaires?|conjointe?s?|epou(?:x|se)s?|mari|femme|compagnes?|compagnons?',
  'partenaires?|peres?|meres?|tuteurs?|tutrices?|encadr\\w+|referente?s?|parrains?|marraines?|enfants?',
  '(?:invite|propose|inscrit|recommande|valide)e?s? par|acheteu\\w*|payeu\\w*|facturation',
  'accompagnat\\w*|coordinat(?:eur|rice)s?',
  'supervizor\\w*|rukovodi\\w+|nadredjen\\w*|pretpostavljen\\w*|sef(?:a|u|om|ic[ae])?|hitn\\w+',
  'direktor(?:a|u|om|k[ae])?|menadzer\\w*|asistent\\w*|pomocni(?:k|ka|c[ae])|sekretar(?:a|u|ic[aei])?',
  'supru\\w+|bracn\\w+|muz(?:a|u)?|zen[ae]|partner(?:a|u|k[ae])?|otac|oca|ocu|ocev\\w*|majk\\w+|majcin\\w*',
  'roditelj\\w*|staratelj\\w*|dete|deteta|dec[ae]|srodni\\w+|koordinator\\w*|mentor\\w*|tutor\\w*',
  'preporuci\\w+|prijavi(?:o|la)|pozva(?:o|la)|predlozi\\w+|odobri\\w+|kup(?:ac|ca)|platilac|platioca',
);

/** Names of things are not the participant's name. */
export const foreignName = anyOf(
  'project|event|course|hotel|file|training|workshop|group|team',
  'projet|formation|atelier|groupe',
  'projekt\\w*|dogadjaj\\w*|kurs\\w*|obuk\\w*|grup\\w*',
);

/** What sorts or numbers people and organisations, and does not name them. */
export const classifier = anyOf(
  'ids?|identifiers?|codes?|labels?|types?|kinds?|categor(?:y|ies)|status|badges?|tags?|ref|reference',
  'numbers?|no|nr|count|size|since',
  'identifiants?|libelles?|categories?|statuts?|etats?|numeros?|nombre|n',
  'sifr\\w*|oznak\\w*|vrst\\w*|tip\\w*|kategorij\\w*|statusa?|stanj\\w*|broj\\w*|br',
);

// Where several of these occur in one name the one that comes first tells what the column is: "position
// in the organisation" is a role, "organisation and position" an organisation.
export const subjects: readonly (readonly [ColumnMeaning | 'state', RegExp])[] = [
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
  ['country', anyOf('country|countries', 'pays', 'drzav[aeu]|zemlj\\w*')],
  ['state', anyOf('states?')],
  [
    'place',
    anyOf(
      'place|city|town|municipality|village|location|locality|duty station|district|province',
      'region|commune|ville|lieu|localite|residence',
      'mest[aou]|mjest[aou]|grad|opstin\\w*|naselj\\w*|sediste|prebivalist\\w*|okrug',
    ),
  ],
  ['languages', anyOf('languages?|mother tongue', 'langues?', 'jezi[kc]\\w*')],
];

/** Hers alone, before one of an office. */
export const ownPhone = anyOf(
  'mobiles?|mob|gsm|cell|cellphone|cellular|portable|mobiln\\w*|mobitel',
);

/** A place that others lie in: the city beside it is the better one. */
export const widePlace = anyOf('district|province|region', 'departement', 'okrug\\w*');

export const title = anyOf('titles?|salutation', 'titres?|civilite', 'titul\\w*');
export const person = anyOf(
  'names?|full ?name|display ?name|participants?|attendees?|delegates?|trainees?|nominees?|persons?|peers?',
  'personnes?|stagiaires?|representants?',
  'ucesni\\w*|polazni\\w*|predstavni\\w*|lice|osob\\w*|clan\\w*',
);
export const contact = anyOf('contacts?|address', 'coordonnees|adresse', 'kontakt\\w*|adres[aeiu]');

/** Says that another column is the first of its kind. */
export const secondary = anyOf(
  '[2-9]|secondary|second|alternat\\w+|other|additional|backup|cc|old|previous|confirm\\w*|repeat',
  'secondaire|autres?|anciens?|ancienne',
  'drug[aeiou]|dodatn\\w+|alternativn\\w+|star[aiou]|potvrd\\w+|ponov\\w+',
);

/** Words that change nothing about what a column is. */
export const neutral = anyOf(
  'the|a|of|your|full|complete|value|address|id|number|numbers|no|nr|1|and|or|first|last|given|family',
  'participants?|attendees?|delegates?|required|optional',
  'de|du|des|d|la|le|les|l|et|ou|complet|complete|votre|adresse|adr|numero|n|usuel|usage',
  'i|ili|puno|adresa|adrese|broj|br|vas[ae]?|naziv|ucesnika|polaznika|ucesnik|obavezno',
);
