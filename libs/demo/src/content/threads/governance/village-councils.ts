import type { DemoThread } from '../../content.types.js';

/** Threads in the topic "Village councils". */
export const villageCouncilsThreads: readonly DemoThread[] = [
  {
    key: 'february-assembly',
    topic: 'village-councils',
    by: 'marija-toskic',
    language: 'sr',
    title: 'Devedeset ljudi na zboru građana u februaru: kako',
    daysAgo: 205.6,
    text: `Pitali su me na putu, pa evo. Ranije je na zbor u Gornjem Brodu dolazilo dvanaest ljudi, od toga pet iz saveta. Poslednja tri zbora: 88, 94, 91.

Šta smo promenili:

- **Jedno pitanje po zboru.** Ne dnevni red od devet tačaka. U februaru je bilo: koji put nasipamo, jer ima para za jedan.
- Pozivnica na papiru, na ruke, sa imenom. 430 komada, deli ih osmi razred, a razred dobije novac za ekskurziju.
- Počinje u 17 i završava se u 18.30, ma šta bilo.
- Na kraju se glasa kuglicama u tegle. Vidi se odmah.
- Loži se od podneva. Ko je bio na hladnom zboru, ne dolazi više.

Pasulj pomaže ali nije presudan, jednom ga nije bilo i došlo je isto.`,
    reactions: {
      thanks: ['radovan-simurdic', 'tijana-bogojev', 'ana-kovac'],
      useful: ['milan-stojadin', 'katarina-vasojic', 'vesna-radojin'],
    },
    posts: [
      {
        by: 'radovan-simurdic',
        daysAgo: 205.1,
        text: 'Jedno pitanje! Mi smo imali četrnaest tačaka i pod „razno“ se uvek potukli. Nego, šta ako to jedno pitanje ne zanima zaselak na brdu?',
      },
      {
        by: 'marija-toskic',
        daysAgo: 204.8,
        text: 'Onda idem gore dve nedelje ranije i pitam koje pitanje njih zanima, i ono je na sledećem zboru. Zaselak zna datum. Obećanje stoji na vratima prodavnice.',
        reactions: { agree: ['tijana-bogojev', 'radovan-simurdic'] },
      },
      {
        by: 'katarina-vasojic',
        daysAgo: 203,
        text: 'Marija, smem li ovo da pošaljem svim članicama? I imaš li sliku tegli?',
      },
      {
        by: 'marija-toskic',
        daysAgo: 202.7,
        text: 'Slobodno. Sliku ima Tijana. Tegle su od krastavaca, nije reprezentativno.',
        reactions: { agree: ['tijana-bogojev', 'stefan-ristanov', 'vesna-radojin'] },
      },
      {
        by: 'ndeye-siby',
        daysAgo: 196.4,
        language: 'fr',
        text: "(En français, avec l'aide de Tijana.) Je suis secrétaire comme vous et je voudrais savoir une chose : qui écrit la décision, et où reste-t-elle ? Chez nous on décidait bien, mais six mois après personne n'était d'accord sur ce qu'on avait décidé. Maintenant j'ai un cahier : une page, une décision, un responsable, une date. Le responsable signe **debout**, devant tous.",
        reactions: {
          useful: [
            'marija-toskic',
            'radovan-simurdic',
            'tijana-bogojev',
            'chanthy-duangsy',
            'modou-ngome',
          ],
        },
      },
      {
        by: 'marija-toskic',
        daysAgo: 195.9,
        text: 'Draga Ndèye, kod mene to stoji u zapisniku koji niko ne čita. „Potpisuje stojeći, pred svima“, to uvodim već na sledećem zboru. Hvala, koleginice.',
        reactions: { thanks: ['ndeye-siby'], agree: ['tijana-bogojev'] },
      },
      {
        by: 'chanthy-duangsy',
        daysAgo: 190.2,
        language: 'en',
        text: "In our village there is the loudspeaker at 6 in the morning. Everyone is informed, nobody can say he did not hear. But I think 90 persons come because the question is about gravel and they'll see it. For a plan of five years, still 12 would come, also in your village, no?",
        reactions: { agree: ['radovan-simurdic', 'milan-stojadin'] },
      },
      {
        by: 'marija-toskic',
        daysAgo: 189.5,
        text: 'Tačno, Chanthy. Za petogodišnji plan je došlo devetnaest. Zato plan više ne zovemo plan nego „šta prvo, šta posle“, i pitamo godinu po godinu.',
        reactions: { agree: ['chanthy-duangsy', 'vesna-radojin'] },
      },
      {
        by: 'marija-toskic',
        daysAgo: 88.2,
        text: 'Prvi zbor sa potpisivanjem pred svima. Predsednik vodovoda je potpisao da će za dva meseca popraviti šaht kod škole. Popravio ga je za pet nedelja, prvi put pre roka otkad postoji. Kaže: „Da ne moram opet da ustajem.“',
        reactions: {
          thanks: ['ndeye-siby'],
          agree: ['radovan-simurdic', 'ana-kovac', 'tijana-bogojev', 'modou-ngome'],
        },
      },
    ],
  },
  {
    key: 'young-council',
    topic: 'village-councils',
    by: 'modou-ngome',
    language: 'fr',
    title: 'Comment garder les jeunes au conseil de village ?',
    daysAgo: 44.7,
    text: `Ndèye écrit pour moi. Dans notre conseil nous étions neuf, le plus jeune avait 58 ans. J'ai fait entrer trois jeunes il y a deux ans. Un est parti en ville, un ne vient plus, une est restée. Je lui ai demandé pourquoi elle reste. Elle a dit : *parce que vous m'avez donné les clés de la salle.*

Je réfléchis depuis à cette phrase. Chez vous, qu'est-ce que les jeunes ont entre les mains ?`,
    reactions: {
      thanks: ['ndeye-siby', 'tijana-bogojev'],
      agree: ['radovan-simurdic', 'awa-ndoye'],
    },
    posts: [
      {
        by: 'tijana-bogojev',
        daysAgo: 44.3,
        text: "Merci Modou, je vais citer cette phrase partout. À Suvi Breg nous avons essayé un « conseil des jeunes » séparé : logo, t-shirts, zéro décision. Mort en quatorze mois. Ce qui marche : **une ligne de 1 500 €** dont trois personnes de moins de 30 ans disposent, avec une seule règle, rendre compte à l'assemblée. Première année : un projecteur et un filet de volley. Deuxième année : ils ont réparé l'arrêt de bus, sans qu'on leur demande.",
        reactions: {
          useful: ['modou-ngome', 'fatou-mbow', 'isabelle-courtil', 'claire-fontanel'],
          thanks: ['ndeye-siby'],
        },
      },
      {
        by: 'radovan-simurdic',
        daysAgo: 43.8,
        language: 'sr',
        text: 'Mi u savetu imamo jednog od 34, njega zovemo „mali“. Kad sam pročitao ovo o ključevima, dao sam mu ključ od magacina i potpis za gorivo. Za sada vodi evidenciju bolje nego ja.',
        reactions: { agree: ['modou-ngome', 'tijana-bogojev', 'marija-toskic'] },
      },
      {
        by: 'yves-kerdal',
        daysAgo: 42.1,
        text: "Chez nous, les jeunes viennent pour un chantier, pas pour un mandat. Je ne sais pas si c'est grave. Mon adjointe de 29 ans est entrée par la construction du préau, elle n'aurait jamais répondu à un appel à candidatures.",
        reactions: { agree: ['claire-fontanel'] },
      },
      {
        by: 'modou-ngome',
        daysAgo: 41.5,
        text: "Chez nous aussi, le chantier d'abord. Mais après le chantier il faut leur laisser la clé du chantier. C'est là que les vieux hésitent, moi aussi j'ai hésité.",
        reactions: { agree: ['ndeye-siby', 'yves-kerdal', 'chanthy-duangsy'] },
      },
      {
        by: 'chanthy-duangsy',
        daysAgo: 38.9,
        language: 'en',
        text: 'I am 31 and I am the assistant, so I say it from the other side: the meeting at 7 pm with speeches until 10 is not possible if you wake at 4 for the rubber. We moved it to Sunday before football. Now the football team is inside the council without knowing it.',
        reactions: {
          useful: ['modou-ngome', 'tijana-bogojev', 'marija-toskic'],
          agree: ['ndeye-siby'],
        },
      },
      {
        by: 'awa-ndoye',
        daysAgo: 37,
        text: "Et les filles ? Dans les trois qui sont entrés, c'est une fille qui est restée. À la commune c'est pareil : celles qui restent sont celles qui ont déjà une autre charge (école, groupement). On croit que c'est un obstacle et c'est peut-être l'inverse.",
        reactions: { agree: ['khady-sarane', 'ndeye-siby', 'tijana-bogojev'] },
      },
      {
        by: 'ndeye-siby',
        daysAgo: 36.4,
        text: "Je réponds pour moi-même cette fois, je n'écris pas pour le chef. La fille aux clés est mon ancienne élève. Elle reste aussi parce qu'on ne lui fait pas préparer le thé. Cela s'est décidé à la deuxième réunion, et ce n'était pas facile.",
        reactions: {
          thanks: ['awa-ndoye', 'tijana-bogojev', 'khady-sarane'],
          agree: ['modou-ngome', 'marija-toskic', 'fatou-mbow'],
        },
      },
      {
        by: 'modou-ngome',
        daysAgo: 36.1,
        text: "C'est vrai, j'ai fait le thé moi-même ce jour-là, et il était mauvais.",
        reactions: { agree: ['ndeye-siby', 'awa-ndoye', 'radovan-simurdic', 'claire-fontanel'] },
      },
    ],
  },
];
