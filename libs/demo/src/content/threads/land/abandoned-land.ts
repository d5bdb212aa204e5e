import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Abandoned land and pastures". */
export const abandonedLandThreads: readonly DemoThread[] = [
  {
    key: 'diaspora-letter',
    topic: 'abandoned-land',
    by: 'ivana-pavlica',
    language: 'sr',
    title: 'Pismo naslednicima u dijaspori na koje odgovore',
    daysAgo: 110.9,
    text: `Imamo 3.870 ha upisanih kao njiva ili voćnjak, a bar 1.400 ha je šuma i trnje. Vlasnici su u Beču, Cirihu, Malmeu. Prvo pismo koje smo poslali bilo je službeno: član, stav, rok, pretnja kaznom. Poslato 260, odgovorilo **9**, od toga četiri advokata.

Drugo pismo sam napisala kao da pišem tetki. Ortofoto njihove parcele danas i avionski snimak iz 1967, i tri rečenice: *Ovako je izgledalo kad je vaš deda orao. Ovako izgleda sad. Komšija bi je obrađivao, a vlasništvo ostaje vaše; hoćete li da vam pošaljemo predlog ugovora?* Plus broj telefona na koji se javljam i nedeljom.

Poslato 260, odgovorilo **117**. Do danas 64 ugovora o zakupu na pet godina, 88 hektara.`,
    reactions: {
      thanks: ['radovan-simurdic', 'goran-mitrasin', 'tijana-bogojev'],
      useful: [
        'ana-kovac',
        'dragan-veselic',
        'philippe-garrot',
        'stefan-ristanov',
        'bojan-savatic',
      ],
    },
    posts: [
      {
        by: 'goran-mitrasin',
        daysAgo: 110.4,
        text: 'Sedim s njom u kancelariji. Nedeljom uveče joj telefon stvarno zvoni.',
      },
      {
        by: 'ana-kovac',
        daysAgo: 110.1,
        text: 'Ivana, smemo li da ukrademo pismo? I odakle vam snimci iz 1967?',
      },
      {
        by: 'ivana-pavlica',
        daysAgo: 109.8,
        text: 'Kradite. Snimke smo dobili iz arhive, skeniranje je platio fakultet, oko 2 evra po listu. Najviše vremena je otišlo na adrese: učiteljica u penziji je za tri nedelje našla 190 od 260, jer zna ko se s kim oženio.',
        reactions: {
          useful: ['ana-kovac', 'dragan-veselic', 'jovana-deronj'],
          agree: ['marija-toskic'],
        },
      },
      {
        by: 'philippe-garrot',
        daysAgo: 107.2,
        language: 'fr',
        text: `Magnifique. Chez nous l'outil juridique existe (terres incultes récupérables) et il ne sert presque jamais : trop long, trop brutal. Votre photo de 1967 fait mieux que le code rural.

Une question de vieux : que se passe-t-il à la fin des cinq ans ? Chez nous la friche revient quand le locataire a 68 ans.`,
        reactions: { useful: ['ivana-pavlica'], agree: ['yves-kerdal'] },
      },
      {
        by: 'ivana-pavlica',
        daysAgo: 106.5,
        text: 'Čestita briga, i mi je imamo. Od 64 zakupca, 23 ima preko šezdeset. Zato smo uveli da mlađi od 40 ne plaćaju zakup prve dve godine, opština nadoknađuje vlasniku 40 evra po hektaru. Prijavilo se jedanaestoro. Nije revolucija.',
        reactions: { agree: ['goran-mitrasin', 'radovan-simurdic'] },
      },
      {
        by: 'khamla-vongdara',
        daysAgo: 101.7,
        language: 'en',
        text: 'A warning from the other side: with us the "abandoned" plots were given to a plantation company in 2011, with nice letters too. Please write in the contract that the family which rents cannot pass it to a third. Otherwise somebody collects 88 hectares from you piece by piece.',
        reactions: { useful: ['ivana-pavlica', 'nikola-perendic', 'jelena-stamenic', 'awa-ndoye'] },
      },
      {
        by: 'nikola-perendic',
        daysAgo: 101.2,
        text: 'Khamla has a point; our own lease template had this hole until 2019. Ivana, član 7, šaljem ti formulaciju: zabrana podzakupa bez pismene saglasnosti vlasnika *i* opštine.',
        reactions: { thanks: ['ivana-pavlica', 'khamla-vongdara'] },
      },
      {
        by: 'ivana-pavlica',
        daysAgo: 58.3,
        text: 'Posle šest meseci: 91 ugovor, 131 ha. Tri raskida (dva zbog toga što je vlasnik video cenu drva i posekao šumarke, jedan zbog svađe). Jedan vlasnik iz Malmea došao leti sa unucima da vidi njivu i ostao dve nedelje. To ne ulazi u izveštaj, ali ja sam ga tu zapisala.',
        reactions: {
          thanks: [
            'goran-mitrasin',
            'radovan-simurdic',
            'ana-kovac',
            'tijana-bogojev',
            'henrik-solvang',
            'grace-karekwe',
          ],
        },
      },
    ],
  },
];
