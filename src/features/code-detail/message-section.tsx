import { splitTemplate } from '../../domain/catalogue/split-template.ts';
import type { CodeDetail, MessageData } from '../../domain/catalogue/page-data.ts';
import { getColon } from '../../i18n/join-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';
import { Evidence } from '../../facts/evidence.tsx';

/** Shows the message as the API sends it: the documented wording first, then the wordings observed in practice. */
export function MessageSection({ detail }: { readonly detail: CodeDetail }) {
  const { language, t } = useTranslation();
  const { documented, observed } = detail;
  // The missing message is mentioned only if the documentation lists the code or nothing else is known.
  const isListed = detail.service === 'reference';
  const isDocumented = isListed || documented.template !== '' || observed.length === 0;
  return (
    <section aria-labelledby="message-heading" id="message" className="code-section">
      <h2 id="message-heading">{t(($) => $.code.message)}</h2>
      <div className="code-section-body">
        {isDocumented && (
          <>
            {(isListed || documented.template !== '') && <h3>{t(($) => (documented.described ? $.code.describedWording : $.code.documentedWording))}</h3>}
            {documented.template === '' ? (
              <p>{t(($) => $.code.noDocumentedWording)}</p>
            ) : (
              <Message message={documented} described={documented.described} />
            )}
          </>
        )}
        {documented.note !== null && (
          <p className="message-note">
            <RichText text={documented.note} />
          </p>
        )}
        {documented.seedWording !== null && (
          <dl className="message-extra">
            <dt>{t(($) => $.code.seedWording)}</dt>
            <dd>
              <q lang="zh-TW" translate="no" className="quoted">
                {documented.seedWording}
              </q>
            </dd>
          </dl>
        )}
        {observed.length > 0 && (
          <>
            <h3>{t(($) => $.code.observedWordings)}</h3>
            <ul className="observed">
              {observed.map((message) => (
                <li key={message.template}>
                  <Message message={message} />
                  {message.note !== null && (
                    <p className="message-note">
                      <RichText text={message.note} />
                    </p>
                  )}
                  {message.verdict !== null && (
                    <p className="message-note">
                      {t(($) => $.code.verdictChanges)}
                      {getColon(language)}
                      {t(($) => $.fix[message.verdict?.fix ?? 'caller'])}
                      {language === 'zh-TW' ? '；' : '; '}
                      {t(($) => $.retry[message.verdict?.retry ?? 'no'])}
                    </p>
                  )}
                </li>
              ))}
            </ul>
          </>
        )}
      </div>
    </section>
  );
}

/**
 * Shows one wording with descriptions of its variables and its translation.
 * @param described the wording only describes what the service sends and must not look like a literal message
 */
function Message({ message, described = false }: { readonly message: MessageData; readonly described?: boolean }) {
  return (
    <>
      <div className="message-pair" data-reading={message.translation !== null && message.translation !== ''}>
        <p className={described ? 'message-description' : 'message-template'} lang="en" translate="no">
          <Template text={message.template} variables={message.variables} />
        </p>
        {message.translation !== null && message.translation !== '' && (
          <p className="message-reading">
            <Template text={message.translation} variables={message.variables} />
          </p>
        )}
      </div>
      <p className="message-evidence">
        <Evidence certainty={message.certainty} sources={message.sources} />
      </p>
    </>
  );
}

function Template({ text, variables }: { readonly text: string; readonly variables: MessageData['variables'] }) {
  const { language } = useTranslation();
  return splitTemplate(text).map((part, index) =>
    part.variable ? (
      <var key={index} lang={language}>
        <RichText text={variables[part.text] ?? part.text} />
      </var>
    ) : (
      <span key={index}>{part.text}</span>
    ),
  );
}
