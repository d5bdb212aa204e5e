import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Land consolidation". */
export const landConsolidationKitchenMeetingThreads: readonly DemoThread[] = [
  {
    key: 'kitchen-meeting',
    topic: 'land-consolidation',
    by: 'philippe-garrot',
    language: 'fr',
    title: 'La réunion de cuisine : faut-il encore aller chez les gens ?',
    daysAgo: 96.3,
    text: `Mon jeune successeur me dit que les visites à domicile coûtent trop cher et qu'un formulaire en ligne ferait l'affaire. J'ai compté pour le dernier aménagement : 212 propriétaires, 164 cuisines, en moyenne une heure dix, plus la route. Cela fait à peu près cinquante journées d'agent.

De mon côté je pense que ces cinquante jours m'ont évité deux ans de recours. Mais je ne peux pas le prouver, et je vieillis. Que faites-vous, vous autres ?`,
    posts: [
      {
        by: 'claire-fontanel',
        daysAgo: 96,
        text: "Je confirme le chiffre, c'est moi qui signais les notes de frais. Je confirme aussi : trois recours sur cette opération, contre dix-neuf sur la précédente, menée par courrier par un bureau d'études.",
        reactions: { useful: ['vladimir-arsenin', 'philippe-garrot', 'dragan-veselic'] },
      },
      {
        by: 'ana-kovac',
        daysAgo: 95.2,
        text: 'Nous faisons moitié-moitié. (Je réponds en français, corrigez-moi.) Ceux qui ont plus de cinq parcelles ou un conflit connu : visite. Les autres : permanence à la mesna kancelarija chaque vendredi. Cela donne 60 visites pour 287 propriétaires. On sait à qui aller grâce à Marija, pas grâce à la base de données.',
        reactions: { thanks: ['philippe-garrot'], useful: ['lucas-morvane', 'jovana-deronj'] },
      },
      {
        by: 'lucas-morvane',
        daysAgo: 94.8,
        text: "Le formulaire en ligne, c'était mon idée, j'assume. Résultat du test à Plouvran : 31 réponses sur 90, et 22 d'entre elles disaient « passez me voir ».",
        reactions: { agree: ['philippe-garrot', 'yves-kerdal'] },
      },
      { by: 'philippe-garrot', daysAgo: 94.6, text: "Je n'osais pas le dire, merci Lucas." },
      {
        by: 'modou-ngome',
        daysAgo: 92.1,
        text: "Chez nous, si le géomètre ne s'assoit pas, il n'a pas vu le champ. Il a vu la terre seulement. Celui qui reste debout avec son appareil, on lui répond ce qu'il veut entendre.",
        reactions: {
          thanks: ['philippe-garrot', 'cheikh-diatara', 'awa-ndoye'],
          agree: ['claire-fontanel', 'ndeye-siby'],
        },
      },
      {
        by: 'vladimir-arsenin',
        daysAgo: 88.7,
        language: 'en',
        text: "A study that might help against your successor's spreadsheet: we looked at nine finished projects and compared days spent with owners before the draft plan against the number of objections. Every extra person-day per ten owners went with about 1.7 objections fewer. It's a correlation of nine cases, so please don't carve it in stone, but it is on the side of the kitchen.",
        reactions: {
          useful: ['philippe-garrot', 'claire-fontanel', 'henrik-solvang', 'jovana-deronj'],
        },
      },
      {
        by: 'zoran-lukaric',
        daysAgo: 87.9,
        language: 'sr',
        text: 'I još nešto. U kuhinji čuješ ko s kim ne govori. To u formularu nema rubriku.',
        reactions: { agree: ['philippe-garrot', 'marija-toskic', 'ana-kovac', 'nikola-perendic'] },
      },
      {
        by: 'yves-kerdal',
        daysAgo: 60.2,
        text: "En tant qu'élu : la visite a aussi son danger. Chez nous on a fini par dire que « ceux qui ont offert le calva ont eu les bons lots ». Depuis, Philippe y va toujours à deux, avec quelqu'un d'une autre commune, et il publie la liste des visites faites. La liste, pas le contenu.",
        reactions: { useful: ['ana-kovac', 'nikola-perendic', 'dragan-veselic', 'awa-ndoye'] },
      },
    ],
  },
  {
    key: 'roads-after',
    topic: 'land-consolidation',
    by: 'dragan-veselic',
    language: 'sr',
    title: 'Ko održava atarske puteve posle komasacije?',
    daysAgo: 18.3,
    text: `Od devet završenih područja, u sedam su putevi posle četiri godine gori nego pre komasacije. Nacrtani su lepo, nasuti jednom i nikad više. Opština kaže nema para, mesna zajednica kaže nije njeno, vlasnici kažu platili smo već.

Tražim primer gde to stvarno radi, sa ciframa. Ne treba mi propis, njega sam pisao.`,
    reactions: { agree: ['ana-kovac', 'radovan-simurdic', 'petar-babin'] },
    posts: [
      {
        by: 'ana-kovac',
        daysAgo: 18,
        text: 'Kod nas ne radi, da odmah kažem. U Gornjem Brodu je 11,4 km novih puteva, opština izdvaja 4.000 evra godišnje, a trebalo bi bar 9.000. Zato pitanje ide na radionicu sledeći mesec.',
      },
      {
        by: 'philippe-garrot',
        daysAgo: 17.4,
        language: 'fr',
        text: `Chez nous c'est l'association foncière qui porte les chemins. Tous les propriétaires du périmètre en sont membres d'office, chacun paie selon sa surface : 11 € par hectare et par an à Saint-Orrin. Le trésorier encaisse avec la taxe foncière, c'est ce qui sauve tout. Budget annuel 14 700 € pour 23 km, et on rempierre un quart du réseau tous les trois ans.

Ce qui coince : les gros engins. Un seul tracteur de 14 tonnes en février défait l'année.`,
        reactions: {
          useful: ['dragan-veselic', 'ana-kovac', 'petar-babin', 'jelena-stamenic'],
          thanks: ['dragan-veselic'],
        },
      },
      {
        by: 'dragan-veselic',
        daysAgo: 17.1,
        text: "Philippe, c'est exactement ça que je cherche. Pitanje za naše pravnike: možemo li takvo udruženje napraviti bez novog zakona? Obavezno članstvo mi je sumnjivo.",
      },
      {
        by: 'nikola-perendic',
        daysAgo: 16.2,
        text: 'Obavezno ne, to je kod nas neustavno dok zakon ne kaže drugačije. Ali može ovako: skupština uvodi namensku naknadu za atarske puteve po hektaru, a mesna zajednica dobija pravo da predlaže deonice. To postoji, samo se retko koristi. Nacrt odluke imam, dve strane.',
        reactions: { useful: ['dragan-veselic', 'ana-kovac', 'vesna-radojin', 'radovan-simurdic'] },
      },
      {
        by: 'petar-babin',
        daysAgo: 15.7,
        text: '1.200 dinara po hektaru bih platio sutra, ako vidim spisak deonica na tabli. Ne bih platio ni dinar u opštu kasu.',
        reactions: {
          agree: ['marija-toskic', 'radovan-simurdic', 'goran-mitrasin', 'vesna-radojin'],
        },
      },
      {
        by: 'vesna-radojin',
        daysAgo: 15.2,
        text: 'Petre, spisak na tabli može. Ali moram da te razočaram: sve ide u opštu kasu, po zakonu je jedna. Ono što mogu je poseban izvor finansiranja i poseban izveštaj svaka tri meseca. Vidi kako smo to uradili sa stavkom za mesne zajednice.',
      },
      {
        by: 'emmanuel-nkuru',
        daysAgo: 12.8,
        language: 'en',
        text: 'From canals, the same story. What helped us was not the fee but the **calendar**: everybody knows that section B is repaired in the dry season of even years. People accept to wait when they know how long.',
        reactions: { agree: ['dragan-veselic', 'noy-phommalath'], useful: ['ana-kovac'] },
      },
      {
        by: 'dragan-veselic',
        daysAgo: 2.6,
        text: `Sažetak za radionicu, dodajte šta nedostaje:

- naknada po hektaru, odluka skupštine, poseban izvor (Nikola, Vesna)
- spisak deonica javno, rotacija po kalendaru (Petar, Emmanuel)
- **zabrana teških mašina od novembra do marta**, što niko od nas ne sprovodi (Philippe)

Za treću tačku nemam ideju ko bi kažnjavao sopstvenog rođaka.`,
        reactions: {
          thanks: ['ana-kovac', 'petar-babin'],
          agree: ['zoran-lukaric', 'radovan-simurdic'],
        },
      },
    ],
  },
];
