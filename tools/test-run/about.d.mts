/**
 * What concerns a word: the library or app of that name, and every test file that has it in its path;
 * those in a browser apart.
 */
export function about(word: string): { lint: string[]; tests: string[]; pages: string[] };
