import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { isCommonPassword } from './common-passwords.js';

// From the heads of published lists of leaked passwords, those of eight characters and more.
const leaked = `password 12345678 123456789 1234567890 password1 password123 qwertyuiop iloveyou
  princess sunshine football baseball superman qwerty123 1q2w3e4r 1qaz2wsx 11111111 88888888 00000000
  passw0rd P@ssw0rd p@$$w0rd Password1! Password2027! Welcome1 welcome123 admin123 admin1234 administrator
  trustno1 starwars whatever computer michelle jennifer asdfghjkl zxcvbnm123 qwertyui 987654321
  87654321 12341234 123123123 147258369 789456123 1q2w3e4r5t q1w2e3r4 a1b2c3d4 abcd1234 abc12345
  asdf1234 qwer1234 azertyuiop azerty123 motdepasse MotDePasse1 doudou123 marseille13 chocolat loulou13
  lozinka1 lozinka123 sifra123 beograd11 partizan1970 crvenazvezda Zvezda1945 jelena123 milica01 nikola22
  Summer2026! Winter2027 charlie1 dragon123 monkey123 letmein1 master123 shadow12 michael1 jordan23
  liverpool1 chelsea1 Arsenal2020 minecraft pokemon123 samsung1 internet google123 Qwerty12345
  !QAZ2wsx zaq12wsx qazwsxedc 1234qwer 19871987 01011990 1990-12-31 abcabcabc aaaaaaaa
  iloveyou2 Iloveyou! lovelove blink182 corvette mercedes butterfly elizabeth veronica nicholas
  qwerty!@# 1234567a a12345678 123456789a 123456abc abcdefgh`.split(/\s+/);

describe('isCommonPassword', () => {
  it.each(leaked)('refuses %s', (password) => {
    expect(isCommonPassword(password)).toBe(true);
  });

  it.each([
    'correct horse battery staple',
    'kišobran na mostu',
    'la vache mange le train',
    'terraced-fields-42',
    'oV7#kd02pq',
    'Vrbas gori lagano',
    '8392017465',
    'ђачка књига',
  ])('lets %s pass', (password) => {
    expect(isCommonPassword(password)).toBe(false);
  });

  it('lets random passwords of ten letters and digits pass, nearly always', () => {
    const characters = Array.from('abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789');
    const random = fc
      .array(fc.constantFrom(...characters), { minLength: 10, maxLength: 10 })
      .map((letters) => letters.join(''));
    const refused = fc.sample(random, { numRuns: 2000, seed: 7 }).filter(isCommonPassword);
    expect(refused.length).toBeLessThan(20);
  });

  it('answers quickly for the longest input', () => {
    const started = performance.now();
    for (const text of ['a'.repeat(200), 'ab1'.repeat(66), '!@#'.repeat(66), '1qaz'.repeat(50)]) {
      isCommonPassword(text);
    }
    // Far more than it takes, far less than a pattern that runs away.
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
