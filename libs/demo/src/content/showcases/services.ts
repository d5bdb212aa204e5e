import type { DemoShowcase } from '../content.types.js';

/** Showcases of the branch "Municipal services". */
export const servicesShowcases: readonly DemoShowcase[] = [
  {
    key: 'aubrelle-incentive-fee',
    topic: 'waste',
    by: 'amelie-roussin',
    language: 'fr',
    status: 'published',
    daysAgo: 280,
    title: "La redevance incitative en zone rurale : payer ce qu'on jette, et le comprendre",
    place: "Val d'Aubrelle",
    country: 'FR',
    year: 2014,
    summary:
      'Ordures résiduelles de 248 à 141 kg par habitant en quatre ans, avec un simulateur de facture et seize mois de préparation.',
    whatWasDone: `Une facture en deux parts : un abonnement et un prix par levée de bac. **Seize mois de préparation**, dont six de factures à blanc : chacun reçoit ce qu'il paierait, sans payer. Points d'apport à la croisée des chemins dans les hameaux, tarif réduit de 30 %.

Deux réunions publiques perdues, la troisième gagnée avec un simulateur projeté au mur : chacun vient avec son foyer.`,
    whatItTook: `- 465 000 € d'investissement (puces, bacs, logiciel, colonnes), dont 35 % de subventions
- deux agents enquêteurs pendant dix mois
- 1,5 emploi permanent à l'accueil téléphonique la première année, 0,5 ensuite
- un vice-président prêt à être détesté dix-huit mois`,
    whatCameOfIt:
      "Résiduels : 248 → 141 kg par habitant. Facture moyenne stable huit ans. Dépôts sauvages : +60 % la première année, retour au niveau antérieur la troisième. Impayés : 4,1 %, plus que l'ancienne taxe (1,9 %), et c'est un vrai travail.",
    cost: { totalEur: 465000, donorSharePercent: 35, months: 28, staffDays: 900 },
    conditions: [
      'Presque tout le monde a une adresse et reçoit du courrier.',
      'Une déchetterie ouverte à moins de vingt minutes, sinon le fossé la remplace.',
      'La facture à blanc pendant au moins deux trimestres.',
      'Le tri à plusieurs bacs ne se transfère pas là où la cour est petite et les chèvres nombreuses (essai à Ndiaréki).',
    ],
    languages: ['fr', 'en'],
  },
  {
    key: 'suvi-breg-dumps',
    topic: 'waste',
    by: 'snezana-krstulj',
    language: 'sr',
    status: 'waiting',
    daysAgo: 1.6,
    title: 'Od 43 divlje deponije ostalo devet: šta je vredelo, a šta je samo koštalo',
    place: 'Suvi Breg',
    country: 'RS',
    year: 2023,
    summary:
      'Kamere su ukradene, kazne nisu naplaćene, a rampa, komšija i kontejner za šut na pravom mestu su uradili posao.',
    whatWasDone:
      'Probale smo šest mera na 43 lokacije i vodile dnevnik. **Vredelo je:** kamen preko prilaza, kontejner za šut subotom, i komšija sa ključem od rampe. **Nije vredelo:** kamere (ukradene), table sa zabranom, kazne bez sudije. Odvoz je prvo bio besplatan tri meseca sa datumom kraja na kanti.',
    whatItTook: `- 27.500 evra za tri godine, od toga 40 odsto pokrajinski fond
- jedna inspektorka i jedan bager četrnaest dana godišnje
- 3.900 evra za kamere koje više nemamo`,
    whatCameOfIt:
      '43 → 9. Od preostalih devet, pet je šut sa gradilišta. Naplata odvoza u selima 64 odsto posle godinu dana. Jedan medved i dalje dolazi u jesen.',
    cost: { totalEur: 27500, donorSharePercent: 40, months: 36, staffDays: 210 },
    conditions: [
      'Redovan odvoz počinje pre čišćenja, nikad posle.',
      'Za svako mesto postoji čovek koji ga gleda s prozora.',
      'Ima gde da se odloži šut, makar jednom nedeljno.',
    ],
    languages: ['sr', 'en'],
  },
];
