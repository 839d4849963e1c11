import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

export type Encoding = 'br' | 'gzip';

/**
 * Returns the best encoding that the client accepts.
 * @param accepted `Accept-Encoding` as received
 * @returns null if the file must be sent uncompressed
 * Source: RFC 9110 section 12.5.3.
 */
export function chooseEncoding(accepted: string | undefined): Encoding | null {
  const qualities = new Map(
    (accepted ?? '').split(',').map((item) => {
      const [name = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
      const quality = parameters.find((parameter) => parameter.startsWith('q='));
      return [name, quality === undefined ? 1 : Number(quality.slice(2))] as const;
    }),
  );
  const takes = (name: Encoding) => (qualities.get(name) ?? qualities.get('*') ?? 0) > 0;
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}

const compressBrotli = promisify(brotliCompress);
const compressGzip = promisify(gzip);

/** Compresses at the maximum level, like a host that compresses once and serves many times. */
export function compress(content: Buffer, encoding: Encoding): Promise<Buffer> {
  return encoding === 'br'
    ? compressBrotli(content, {
        params: { [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY, [constants.BROTLI_PARAM_SIZE_HINT]: content.length },
      })
    : compressGzip(content, { level: constants.Z_BEST_COMPRESSION });
}
