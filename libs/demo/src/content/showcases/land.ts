import type { DemoShowcase } from '../content.types.js';

/** Showcases of the branch "Land management". */
export const landShowcases: readonly DemoShowcase[] = [
  {
    key: 'gornji-brod-circles',
    topic: 'land-consolidation',
    by: 'ana-kovac',
    language: 'sr',
    status: 'published',
    daysAgo: 255,
    title: 'Dobrovoljno grupisanje zemljišta u Gornjem Brodu: krugovi razmene umesto postupka',
    place: 'Gornji Brod, Novi Brod',
    country: 'RS',
    year: 2022,
    summary:
      '287 vlasnika, 412 hektara, 1.936 parcela svedeno na 611 bez ijedne tužbe, ugovorima o razmeni u krugovima od tri do sedam vlasnika.',
    whatWasDone: `Umesto zakonske komasacije radili smo **krugove razmene**. Prvo razgovor sa petoro ljudi koje selo sluša, zatim karta želja: svaki vlasnik je na ortofotou označio šta ne daje i šta bi dao. Krug od tri do sedam vlasnika se dogovara u načelu, pa se tek onda procenjuje i potpisuje. Opština je krugove zatvarala svojim rasutim parcelama.

Notar je dolazio u mesnu kancelariju dva petka mesečno. Sekretarka mesne zajednice obišla je sve kuće, i tu su prvi put govorile žene.`,
    whatItTook: `- 31 mesec, od toga 9 meseci samo razgovora
- 410 radnih dana opštine i mesne zajednice, koje niko nije posebno platio
- 61.000 evra: notar i takse 23.400, premer i obeležavanje 21.000, ostavine 3.000, ortofoto i štampa 5.200, softver koji nam nije trebao 8.400
- 19 ha opštinskog zemljišta za zatvaranje krugova

**Nije uračunato:** putevi. Za njih treba još oko 150 evra po hektaru.`,
    whatCameOfIt:
      'Prosečna parcela 0,21 → 0,67 ha. Potpisalo 84 odsto vlasnika sa 91 odsto površine. Sudskih sporova: nula. Broj prijavljenih zakupa se udvostručio, jer parcela sad ima smisla. Dve žalbe na puteve svakog proleća, opravdane.',
    cost: { totalEur: 61000, donorSharePercent: 70, months: 31, staffDays: 410 },
    conditions: [
      'Zemljište je približno istog kvaliteta (najbolja i najlošija klasa se razlikuju manje od dva puta).',
      'Opština ima bar 4 do 5 odsto površine u svom vlasništvu u samom području.',
      'Postoji neko kome selo veruje i ko ima vremena da ide od kuće do kuće.',
      'Poreska oslobođenja za razmenu su rešena pre prvog potpisa.',
      'Ne prenosi se tamo gde više od trećine vlasnika nije moguće naći.',
    ],
    languages: ['sr', 'en'],
  },
  {
    key: 'saint-orrin-exchange',
    topic: 'land-consolidation',
    by: 'philippe-garrot',
    language: 'fr',
    status: 'published',
    daysAgo: 298,
    title:
      "L'aménagement foncier de Saint-Orrin : douze parcelles étalons et une association qui entretient les chemins",
    place: "Saint-Orrin, Val d'Aubrelle",
    country: 'FR',
    year: 2016,
    summary:
      '1 340 hectares réaménagés en cinq ans et demi, trois recours seulement, et une association foncière qui finance toujours 23 km de chemins.',
    whatWasDone: `Classement des terres à partir de **douze parcelles étalons** choisies par les propriétaires, un trou à la tarière chez qui le demandait, un agriculteur d'une autre commune comme arbitre. 164 visites à domicile, toujours à deux, liste publiée. Bourse d'échanges amiables avant l'avant-projet.

À la clôture, tous les propriétaires sont membres de l'association foncière : 11 € par hectare et par an, perçus avec la taxe, programme de travaux affiché pour trois ans.`,
    whatItTook: `- cinq ans et demi
- 612 000 € dont 80 % de fonds publics départementaux et nationaux, 20 % des propriétaires
- environ 50 journées d'agent pour les seules visites
- deux géomètres, un chargé d'études environnement, un président de commission très patient

Soit 457 € par hectare, chemins et haies compris. **C'est cher**, et il a fallu un cadre légal que beaucoup de pays n'ont pas.`,
    whatCameOfIt:
      "De 2 870 à 940 îlots. Trois recours contre dix-neuf pour l'opération précédente. Dix ans après, 23 km de chemins carrossables, 14 km de haies replantées dont 9 vivantes. 340 pommiers plantés, 41 vivants : nous n'avions trouvé personne qui aime les pommes.",
    cost: { totalEur: 612000, donorSharePercent: 80, months: 66, staffDays: 1150 },
    conditions: [
      "Un cadre légal pour la procédure et pour l'adhésion obligatoire à l'association.",
      "Un échange en points, sans prix affiché : dès qu'il y a un prix, la bourse d'échanges se vide.",
      "Du temps d'agent pour les cuisines, protégé dans le budget.",
      'Les parcelles étalons et la tarière se transfèrent partout, et presque gratuitement.',
    ],
    languages: ['fr', 'en'],
  },
  {
    key: 'xaysavan-village-maps',
    topic: 'municipal-land',
    by: 'somphone-keovilay',
    language: 'en',
    status: 'published',
    daysAgo: 246,
    title: 'Participatory land-use maps with 46 villages: first what is not available',
    place: 'Muang Xaysavan',
    country: 'LA',
    year: 2020,
    summary:
      'Villages draw and sign their own land-use map before any land is offered to anybody; eleven days per village, boundary signed by both sides.',
    whatWasDone: `Nine steps, from a walk of the boundary with both villages to a signed plastic-sheet map and a one-page rule book. The first map layer is **what is not available**: grazing, reserve forest, spirit forest, land kept for young families, rotating fields at rest.

Women and men draw separately on the first day and compare on the second. The comparison is always the best hour.`,
    whatItTook: `- 11 days per village for a team of three, plus one follow-up day a year
- EUR 1,320 per village in the project years (80 % donor), EUR 690 now with district staff only
- two satellite images, a great deal of sticky rice`,
    whatCameOfIt:
      '46 villages, 61 boundaries signed, 5 still open. Requests for concessions inside mapped villages dropped from 19 to 4 a year. Weak point: **updating.** Only 17 of the 46 maps have been corrected since they were made.',
    cost: { totalEur: 60700, donorSharePercent: 80, months: 40, staffDays: 1520 },
    conditions: [
      'The district signs as well, otherwise the map is a drawing.',
      "Enough time; under eight days the women's map is skipped.",
      'A named person in the village keeps the map and may redraw it.',
      'It does not replace a cadastre where land is bought and sold.',
    ],
    languages: ['en', 'lo'],
  },
  {
    key: 'ndiareki-register-phone',
    topic: 'cadastre',
    by: 'cheikh-diatara',
    language: 'fr',
    status: 'waiting',
    daysAgo: 3.1,
    title: 'Un registre foncier villageois au téléphone, avec marche collective et ardoise',
    place: 'Ndiaréki',
    country: 'SN',
    year: 2024,
    summary:
      'Relevé de 728 parcelles par marche collective : tous les voisins ensemble, une limite à la fois, photo avec ardoise, double sauvegarde.',
    whatWasDone:
      'Nous sommes passés de la règle des trois témoins à la **marche collective**, idée venue du Xaysavan et confirmée par un géomètre de Novi Brod. On commence par la limite que personne ne discute. Une ardoise avec le numéro dans chaque photo. Les limites contestées sont dessinées deux fois.',
    whatItTook: `- 96 000 FCFA pour 88 parcelles en deux jours, repas compris
- deux téléphones, une bâche imprimée (41 000 FCFA), deux clés de sauvegarde
- 35 % de l'équipement payé par la coopération, le reste par la commune`,
    whatCameOfIt:
      "728 parcelles, 9 limites encore en discussion, aucune menace depuis la marche collective. Précision de l'ordre de deux mètres : assez pour savoir qui borde qui, pas pour vendre au mètre.",
    cost: { totalEur: 3100, donorSharePercent: 35, months: 14, staffDays: 160 },
    conditions: [
      'Les deux côtés de la limite peuvent venir le même jour.',
      "La commune a le droit de tenir un registre d'affectation.",
      "Quelqu'un sauvegarde, chaque vendredi, et signe.",
    ],
    languages: ['fr', 'wo'],
  },
];
