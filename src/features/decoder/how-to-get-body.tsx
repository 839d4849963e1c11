import type { ShapeId } from '../../domain/decode/decode-result.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { RichText } from '../../ui/rich-text.tsx';

const CLIENTS = ['powershell7', 'powershell5', 'python', 'curl', 'dotnet', 'browser'] as const;
type Client = (typeof CLIENTS)[number];

/** The client that a form of text comes from, where the form tells. */
const CLIENT_OF: Partial<Record<ShapeId, Client>> = {
  'powershell-5': 'powershell5',
  'powershell-7': 'powershell7',
  'python-requests': 'python',
  'python-httpx': 'python',
  'python-other': 'python',
  'python-dict': 'python',
  curl: 'curl',
  'http-dump': 'curl',
  dotnet: 'dotnet',
  'browser-console': 'browser',
};

/** How to obtain the body of a response: for the client at hand, or for each when it is not known. */
export function HowToGetBody({ shape }: { readonly shape: ShapeId | null }) {
  const { t } = useTranslation();
  const client = shape === null ? undefined : CLIENT_OF[shape];
  return (
    <ul className="how-to">
      {(client === undefined ? CLIENTS : [client]).map((name) => (
        <li key={name}>
          <RichText text={t(($) => $.missing.clients[name])} />
        </li>
      ))}
    </ul>
  );
}
