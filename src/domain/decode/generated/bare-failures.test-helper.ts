import fc from 'fast-check';

/** A response of which only the status remains, as clients print it. */
export interface BareFailure {
  readonly text: string;
  readonly status: number;
}

const REASONS = [
  [400, 'Bad Request'],
  [401, 'Unauthorized'],
  [403, 'Forbidden'],
  [404, 'Not Found'],
  [405, 'Method Not Allowed'],
  [429, 'Too Many Requests'],
  [500, 'Internal Server Error'],
  [502, 'Bad Gateway'],
  [503, 'Service Unavailable'],
  [504, 'Gateway Timeout'],
] as const;

const URL = 'https://api.security.microsoft.com/api/machines';
const CLIENTS: readonly ((status: number, reason: string) => string)[] = [
  (status, reason) => `HTTP/1.1 ${status} ${reason}\r\ncontent-length: 0\r\n\r\n`,
  (status) => `HTTP/2 ${status}\ndate: Mon, 23 Nov 2026 08:00:00 GMT\n`,
  (status) => `< HTTP/2 ${status}\n< date: Mon, 23 Nov 2026 08:00:00 GMT\n<\n`,
  (status, reason) => `requests.exceptions.HTTPError: ${status} ${status < 500 ? 'Client' : 'Server'} Error: ${reason} for url: ${URL}`,
  (status, reason) => `httpx.HTTPStatusError: ${status < 500 ? 'Client' : 'Server'} error '${status} ${reason}' for url '${URL}'`,
  (status, reason) => `urllib.error.HTTPError: HTTP Error ${status}: ${reason}`,
  (status, reason) => `Invoke-RestMethod : The remote server returned an error: (${status}) ${reason}.`,
  (status, reason) => `Invoke-RestMethod: Response status code does not indicate success: ${status} (${reason}).`,
  (status, reason) => `StatusCode: ${status}, ReasonPhrase: '${reason}', Version: 1.1, Content: System.Net.Http.StreamContent, Headers: { }`,
  (status) => `AxiosError: Request failed with status code ${status}`,
  (status) => `java.io.IOException: Server returned HTTP response code: ${status} for URL: ${URL}`,
  (status, reason) => `DataSource.Error: Web.Contents failed to get contents from '${URL}' (${status}): ${reason}`,
  (status) => `curl: (22) The requested URL returned error: ${status}`,
  (status, reason) => `<html>\r\n<head><title>${status} ${reason}</title></head>\r\n<body>\r\n<center><h1>${status} ${reason}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>`,
];

export const bareFailures: fc.Arbitrary<BareFailure> = fc
  .tuple(fc.constantFrom(...CLIENTS), fc.constantFrom(...REASONS), fc.constantFrom('', '2026-11-23 08:00:00 ERROR ', '> '))
  .map(([client, [status, reason], prefix]) => ({ text: client(status, reason).replaceAll(/^(?=.)/gm, prefix), status }));
