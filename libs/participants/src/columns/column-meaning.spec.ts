import { describe, expect, it } from '@jest/globals';
import { headerMeaning, type HeaderMeaning, headerScore } from './column-meaning.js';

// Spellings as they stand above public lists of participants, sign-in sheets and exports of forms.
const spellings: Readonly<Record<Exclude<HeaderMeaning, null>, string>> = {
  name: `Name|NAME|Full name|Full Name *|Participant|Participants|Name of participant|Participant's name|
    Name and surname|Name & Surname|Name, surname|First and last name|First name / Last name|
    Name (first, last)|Attendee|Delegate|Contact person|Name / Nom|Nom / Name|
    Prénom et nom|Prénom NOM|Prénom(s) et nom(s)|Nom complet|Nom du participant|Personne de contact|
    Ime i prezime|IME I PREZIME|Ime i prezime učesnika|Ime i prezime / Name and surname|Ime učesnika|
    Učesnik|Polaznik|Ime (ime jednog roditelja) i prezime|Kontakt osoba|Lice za kontakt|Puno ime i prezime|
    Име и презиме|Име и презиме учесника|Учесник|Полазник|Ime, prezime|Ime/Prezime`,
  familyFirstName: `Surname and name|Surname, first name|Last name, First name|Last, First|
    Family name and given name|Nom et prénom|NOM ET PRENOM|Nom, Prénom|Nom Prénom|Noms et prénoms|
    Nom(s) et Prénom(s)|Prezime i ime|PREZIME I IME|Презиме и име|Prezime, ime`,
  givenName: `First name|First Name|first_name|FirstName|Given name|Given names|Forename|Prénom|Prénoms|
    Prénom(s)|Ime|IME|Име|Ime / First name|Ime / Name|firstname|FIRSTNAME|givenname|givenName|fname|
    f_name|forename|ForeName|name_first|First|Given|prenom|Prénom usuel|lično_ime|Лично име`,
  middleName: `Middle Name|middlename|middle_name|Middle initial|Second name|Other names|Additional Name|
    Deuxième prénom|Autres prénoms|Srednje ime|Средње име`,
  familyName: `Last name|Last Name|last_name|LastName|Family name|Surname|Sur-name|Nom|NOM|Nom de famille|
    Prezime|Презиме|Prezime / Surname|lastname|LASTNAME|familyname|FamilyName|surname|lname|l_name|
    name_last|Last|Nom d'usage|nom_famille|Nom de naissance|Nom de jeune fille|Maiden name|
    Devojačko prezime|prezime`,
  address: `E-mail|Email|EMAIL|e-mail:|Email address|E-mail address|E-Mail Address *|Mail|Electronic mail|
    Participant e-mail|E-mail / Phone|Contact e-mail|Office e-mail|Adresse e-mail|Adresse mail|
    Adresse électronique|Courriel|Adresse courriel|Mél|Mél.|Adresse mél|Mail contact|
    E-mail adresa|Email adresa|E-pošta|E-posta|Adresa e-pošte|Elektronska pošta|Adresa elektronske pošte|
    Elektronska adresa|Imejl|Imejl adresa|Mejl|Mejl adresa|И-мејл|Имејл|Имејл адреса|Е-пошта|
    Електронска пошта|Адреса електронске поште|Е-маил`,
  organisation: `Organisation|Organization|ORGANISATION/INSTITUTION|Institution|Institution/Organisation|
    Name of organisation|Name of the institution|Company|Employer|Agency|Ministry/Agency|Affiliation|
    Organisation and position|Organisme|Structure|Établissement|Nom de l'organisme|Nom de la structure|
    Administration|Ministère|Employeur|Collectivité|Institution / Organisme|
    Institucija|Organizacija|Ustanova|Naziv institucije|Ime institucije|Institucija/organizacija|
    Ministarstvo|Organ|Organ / organizacija|Preduzeće|Poslodavac|Naziv|
    Институција|Организација|Установа|Назив институције|Орган државне управе`,
  level: `Level|Level of government|Government level|Administrative level|Niveau|Niveau de gouvernement|
    Niveau administratif|Nivo|Nivo vlasti|Nivo uprave|Ниво|Ниво власти`,
  role: `Position|Job title|Job Title|Role|Function|Occupation|Designation|Position / Title|Title/Position|
    Position in the organisation|Organization Title|Fonction|Fonctions|Poste|Poste occupé|Titre / Fonction|Qualité|
    Fonction dans l'organisme|Funkcija|Radno mesto|Naziv radnog mesta|Pozicija|Pozicija u instituciji|
    Zanimanje|Zvanje|Titula/Zvanje|Uloga|Функција|Радно место|Позиција|Звање`,
  place: `Place|City|Town|City/Town|Municipality|Location|Duty station|District|Province|Region|Village|
    Place of residence|Ville|Commune|Localité|Lieu|Lieu de résidence|Lieu d'affectation|
    Mesto|Grad|Grad/Opština|Opština|Mesto stanovanja|Prebivalište|Место|Општина|Град|Округ`,
  country: `Country|COUNTRY|Country of residence|Pays|Pays d'origine|Država|Zemlja|Држава|Земља`,
  languages: `Engleski jezik|Znanje engleskog jezika|English (yes/no)|Niveau d'anglais|Français|Енглески|
    Mother tongue|Languages|Language|Language(s)|Languages spoken|Working language|Langue|Langues|
    Langues parlées|Langue de travail|Jezik|Jezici|Strani jezici|Znanje jezika|Језик|Језици`,
  phone: `Phone|Phone number|Phone No.|Tel|Tel.|Tel:|Telephone|Telephone number|Mobile|Mobile phone|Mob.|
    Cell phone|Tel./Fax|WhatsApp|Contact phone|Téléphone|N° de téléphone|Numéro de téléphone|Tél.|
    Portable|GSM|Telefon|Broj telefona|Br. tel.|Kontakt telefon|Mobilni telefon|Mobilni|Telefon/mob.|
    Телефон|Број телефона|Контакт телефон|Мобилни`,
  ignored: `No|No.|Nr.|#|№|N°|Nº|S/N|S.No.|Serial No.|N° d'ordre|Numéro|R. br.|R.br.|Rb|RB|Red. br.|
    Redni broj|Редни број|Р. бр.|Signature|Émargement|Potpis|Потпис|Gender|Sexe|Pol|Пол|Date|
    Name Prefix|Name Suffix|Nickname|Participant ID|Participant type|Delegate status|
    Attendee category|Code participant|Statut du participant|Type de structure|Šifra učesnika|
    Vrsta institucije|Organisation type|Date of birth|Date de naissance|Datum rođenja|Passport No|Broj pasoša|Nationality|Nationalité|
    Remarks|Comments|Napomena|Напомена|Observations|Fax|Mailing address|Postal code|Username|
    Korisničko ime|JMBG|Place of birth|Country of birth|Dietary requirements`,
  somebodyElse: `Supervisor|Supervisor e-mail|Line manager|Manager's Name|E-mail (supervisor)|Emergency contact|
    Emergency contact phone|Next of kin|Assistant|Assistant's Phone|Secretary|Spouse|Spouse's name|
    Partner e-mail|Father's name|Buyer Email|Billing e-mail|Nominated by|Head of institution|
    Director's e-mail|Superviseur|Courriel du superviseur|Supérieur hiérarchique|Responsable|
    Mél du responsable|Nom du chef de service|Personne à prévenir en cas d’urgence|Contact d'urgence|
    Assistante|Téléphone de l'assistante|Secrétaire|Conjoint|Nom du conjoint|Époux / Épouse|Nom du père|
    Supervizor|E-mail supervizora|Rukovodilac|Ime i prezime rukovodioca|Nadređeni|Neposredni rukovodilac|
    Imejl šefa|Direktor|Kontakt u hitnim slučajevima|Kontakt za hitne slučajeve|Asistent|Telefon asistenta|
    Sekretarica|Supružnik|Ime supružnika|Ime oca|Ime roditelja|Супервизор|Имејл надређеног|
    Контакт за хитне случајеве|Супруга`,
  state: `State|State/Province|US state`,
  sn: `sn|SN`,
  contact: `Contact|Contacts|Contact details|Contact information|Address|Coordonnées|Adresse|Contact(s)|
    Kontakt|Kontakt podaci|Adresa|Контакт|Адреса`,
  title: `Title|Titre|Civilité|Salutation|Titula|Титула`,
};

describe('the name of a column', () => {
  const cases = Object.entries(spellings).flatMap(([meaning, headers]) =>
    headers.split('|').map((header) => [header.trim(), meaning]),
  );

  it.each(cases)('%j means %s', (header, meaning) => {
    expect(headerMeaning(header)).toBe(meaning);
  });

  it.each(cases.slice(0, 40))('%j is read whatever the typist did to it', (header, meaning) => {
    expect(headerMeaning(`\u00a0${header.toUpperCase()}\u00ad `)).toBe(meaning);
    expect(headerMeaning(`${header.replaceAll(' ', '\n')}:`)).toBe(meaning);
  });

  it.each([
    '',
    '   ',
    'Petrović',
    'Novi Sad',
    'Day 1',
    'Hotel',
    'Project name',
    'Naziv projekta i grupe učesnika u trajanju od pet dana na dva mesta u okviru saradnje',
    'x'.repeat(200),
  ])('%j says nothing', (header) => {
    expect(headerMeaning(header)).toBe(null);
  });

  it('a row of names scores by what it names, a person scores nothing', () => {
    expect(headerScore(['R. br.', 'Ime i prezime', 'Institucija', 'E-mail', 'Potpis'])).toBe(5);
    expect(headerScore(['List of participants', '', ''])).toBe(2);
    expect(headerScore(['1', 'Ana Petrović', 'Institucija', 'ana@example.org'])).toBe(0);
  });
});
