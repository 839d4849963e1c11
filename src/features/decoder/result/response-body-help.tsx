import { COMMON_CLIENTS, type ClientId } from '../../../domain/decode/detect/clients.ts';
import { RichText } from '../../../ui/text/rich-text.tsx';
import { useResultTexts } from '../state/result-resources.tsx';

/** How to obtain the body of a response: for the client at hand, or for the common ones when it is not known. */
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
