export const landedFile: string;
export function migrationsIn(root: string): ReadonlyMap<string, string>;
export function addLanded(list: string, migrations: ReadonlyMap<string, string>): string;
export function keepLanded(root: string): void;
