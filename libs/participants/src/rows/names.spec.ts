import { describe, expect, it } from '@jest/globals';
import { columnLetter, tidyText } from '@peerloop/sheets';
import { countryOf, languagesOf } from './intl-name.js';
import { levelOf } from './level-name.js';
import { plainWords } from './plain-words.js';

describe('words of a list', () => {
  it.each([
    ['international', 'International|Međunarodni nivo|organisation internationale|Међународни'],
    [
      'national',
      'National|State level|Central government|étatique|Republički|nacionalni|Државни ниво',
    ],
    [
      'provincial',
      'Provincial|Regional|Conseil régional|pokrajinski|Kantonalni|Entity|Покрајински',
    ],
    ['district', 'District|County|Département|okružni|Upravni okrug|Окружни'],
    [
      'municipal',
      'Municipal|Local|Local self-government|communal|Commune|opštinski|Gradski|lokalna samouprava|Општински',
    ],
    ['village', 'Village|Village council|Community|Mesna zajednica|seoski|Месна заједница'],
  ])('level %s', (level, texts) => {
    for (const text of texts.split('|')) expect([text, levelOf(text)]).toEqual([text, level]);
  });

  it('a level is known by its own name, an unknown one is none', () => {
    for (const level of 'international national provincial district municipal village'.split(' '))
      expect(levelOf(level)).toBe(level);
    expect(levelOf('senior')).toBe(null);
    expect(levelOf('')).toBe(null);
  });

  it.each([
    [
      'RS',
      'Serbia|Srbija|Србија|Serbie|Republic of Serbia|Republika Srbija|RS|SRB|République de Serbie',
    ],
    ['BA', 'Bosnia and Herzegovina|Bosna i Hercegovina|BiH|Bosnie-Herzégovine|Босна и Херцеговина'],
    ['ME', 'Montenegro|Crna Gora|Monténégro'],
    ['MK', 'North Macedonia|Severna Makedonija|Macédoine du Nord'],
    ['FR', 'France|Francuska|la France|Француска'],
    ['SN', 'Senegal|Sénégal|République du Sénégal'],
    ['CI', 'Côte d’Ivoire|Ivory Coast|Obala Slonovače'],
    ['GB', 'United Kingdom|UK|Ujedinjeno Kraljevstvo|Royaume-Uni'],
    ['US', 'USA|United States|États-Unis|SAD'],
    ['KE', 'Kenya|Kenija'],
    [null, 'Atlantis|Novi Sad||QQ'],
  ])('country %s', (code, texts) => {
    for (const text of texts.split('|')) expect([text, countryOf(text)]).toEqual([text, code]);
  });

  it.each([
    ['English', ['en'], []],
    ['engleski, francuski i srpski', ['en', 'fr', 'sr'], []],
    ['français et anglais', ['fr', 'en'], []],
    ['English (fluent); French - basic', ['en', 'fr'], []],
    ['EN/FR', ['en', 'fr'], []],
    ['српски, енглески', ['sr', 'en'], []],
    ['engleski jezik', ['en'], []],
    ['English, English', ['en'], []],
    ['romski', ['rom'], []],
    ['fluent', [], ['fluent']],
    ['', [], []],
  ])('languages of %j', (text, codes, unknown) => {
    expect(languagesOf(text)).toEqual({ codes, unknown });
  });

  it('text is one line of what is seen', () => {
    expect(tidyText('  A\u00adn\u200ba\u00a0\r\n\tIlic\u0301\u0000 ')).toBe('Ana Ilić');
    expect(tidyText('می\u200cخواهم')).toBe('می\u200cخواهم');
    expect(tidyText('x\ud800y')).toBe('x\ufffdy');
    expect(tidyText('👩🏽‍🌾 Awa')).toBe('👩🏽‍🌾 Awa');
  });

  it('words to compare are the same in both scripts', () => {
    expect(plainWords('Ђорђе Љубичић')).toBe(plainWords('Đorđe Ljubičić'));
    expect(plainWords('E-mail:')).toBe('e mail');
  });

  it('columns are called as spreadsheet programs call them', () => {
    expect([0, 25, 26, 51, 52, 701, 702].map(columnLetter)).toEqual([
      'A',
      'Z',
      'AA',
      'AZ',
      'BA',
      'ZZ',
      'AAA',
    ]);
  });
});
