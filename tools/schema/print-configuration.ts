import { configurationTable } from '@peerloop/platform/config';
import { format } from 'prettier';

// Prints the README's table of environment variables, as Prettier would leave it.

process.stdout.write(await format(configurationTable(), { parser: 'markdown', printWidth: 100 }));
