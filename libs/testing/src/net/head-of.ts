/** An answer without its words, which would keep their connection as long as nobody reads them. */
export async function headOf(url: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(url, { redirect: 'manual', ...init });
  await response.body?.cancel();
  return response;
}
