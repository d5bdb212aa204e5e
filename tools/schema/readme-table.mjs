const begin = '<!-- configuration: made by tools/generated.mjs -->';
const end = '<!-- end of configuration -->';

/** The README with another table between its two marks. @throws Error without them */
export function withConfigurationTable(readme, table) {
  const from = readme.indexOf(begin);
  const to = readme.indexOf(end);
  if (from < 0 || to < from) throw new Error('README.md has lost the marks of its configuration table');
  return `${readme.slice(0, from + begin.length)}\n\n${table}\n\n${readme.slice(to)}`;
}
