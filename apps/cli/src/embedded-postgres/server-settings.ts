import { totalmem } from 'node:os';

const megabyte = 1024 * 1024;

function share(part: number, least: number, most: number): string {
  const wanted = Math.floor((totalmem() * part) / megabyte);
  return `${Math.min(Math.max(wanted, least), most)}MB`;
}

/**
 * Settings of the embedded server; given on its command line, so that a data folder of an earlier
 * release gets them too. Durability stays as it is: what was acknowledged survives.
 */
export function serverSettings(port: number): readonly string[] {
  const settings: Readonly<Record<string, string>> = {
    listen_addresses: '127.0.0.1',
    port: String(port),
    // Sockets have a short limit for their path, which a data folder may exceed.
    unix_socket_directories: '',
    // Three processes with their pools, queue and listening connections, and room for commands.
    max_connections: '200',
    shared_buffers: share(1 / 16, 64, 512),
    effective_cache_size: share(1 / 2, 256, 16_384),
    work_mem: '8MB',
    maintenance_work_mem: '64MB',
    max_wal_size: '1GB',
    random_page_cost: '1.1',
    // Short statements only; and parallel ones need /dev/shm, which containers keep small.
    jit: 'off',
    max_parallel_workers_per_gather: '0',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    log_line_prefix: '%m [%p] ',
    // Statements hold people's data, which has no place in a log.
    log_min_error_statement: 'panic',
    log_parameter_max_length_on_error: '0',
  };
  return Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}

/**
 * How a new cluster is made. The built-in provider knows the letters of all scripts and sorts the same
 * on every machine and after every upgrade of the system.
 */
export const clusterSettings: readonly string[] = [
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--auth=scram-sha-256',
  '--data-checksums',
  '--no-instructions',
];
