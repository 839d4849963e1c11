import { COMMON_CLIENTS, type ClientId } from '../../../domain/decode/detect/clients.ts';
import { RichText } from '../../../ui/text/rich-text.tsx';
import { useResultTexts } from '../state/result-resources.tsx';

/** Explains how to get the response body: for the detected client, or for the common clients if it is unknown. */
export function ResponseBodyHelp({ client }: { readonly client: ClientId | null }) {
  const texts = useResultTexts();
  if (texts === null) return null;
  return (
    <ul className="how-to">
      {(client === null ? COMMON_CLIENTS : [client]).map((name) => (
        <li key={name}>
          <RichText text={texts.clients[name]} />
        </li>
      ))}
    </ul>
  );
}
