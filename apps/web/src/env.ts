import { defineEnvVars } from '@sveltejs/kit/env';

export const variables = defineEnvVars({
  API_URL: {
    description: 'Where the api process listens; no slash at the end.',
    schema: (value) => {
      const url = new URL(value ?? 'http://127.0.0.1:3000');
      return url.origin;
    },
  },
});
