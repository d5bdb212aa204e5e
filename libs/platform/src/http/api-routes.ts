/** A group of routes that the api process answers; every other path is a page of the web process. */
export interface ApiRoute {
  /** A path segment at the start: `/graphql` also stands for `/graphql/anything`. */
  readonly prefix: string;
  readonly purpose: string;
  /** Whether the world may reach it; the others are for the operator's own network. */
  readonly exposed: boolean;
  /** The same for everybody: nobody is looked up, whatever cookies come. */
  readonly cookieless?: true;
}

/**
 * The one table of what goes where: the front door works by it, and the Caddyfile is tested against
 * it. Links that people get by mail lead to pages, not here.
 */
export const apiRoutes: readonly ApiRoute[] = [
  { prefix: '/graphql', purpose: 'the API, and its explorer in development', exposed: true },
  { prefix: '/socket.io', purpose: 'live connections', exposed: true },
  { prefix: '/calendar', purpose: 'calendar files and feeds', exposed: true },
  { prefix: '/e', purpose: 'joining an event: records attendance, then redirects', exposed: true },
  {
    prefix: '/mail',
    purpose: 'requests of mail programs, such as one-click unsubscribe',
    exposed: true,
  },
  { prefix: '/contacts', purpose: 'contact cards to take along', exposed: true },
  { prefix: '/your-data', purpose: 'everything of a peer, to take along', exposed: true },
  { prefix: '/files', purpose: 'files by what they are', exposed: true, cookieless: true },
  { prefix: '/participant-lists', purpose: 'uploaded lists of participants', exposed: true },
  { prefix: '/health', purpose: 'is it alive, is it ready', exposed: false },
  {
    prefix: '/dev-mails',
    purpose: 'mails kept on an instance without a mail server',
    exposed: false,
  },
  { prefix: '/metrics', purpose: 'figures for Prometheus', exposed: false },
];

/** The api's route group for a path (without query), or null for a page. */
export function apiRouteOf(path: string): ApiRoute | null {
  return apiRoutes.find(({ prefix }) => path === prefix || path.startsWith(`${prefix}/`)) ?? null;
}

export function pathOf(url: string): string {
  const end = url.indexOf('?');
  return end < 0 ? url : url.slice(0, end);
}
