import type { CodeDetail } from '../../domain/catalogue/page-data.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { CopyButton } from '../../ui/controls/copy-button.tsx';

/** Copies the code, its message, and its permanent link. */
export function CodeActions({ detail, sharePath }: { readonly detail: CodeDetail; readonly sharePath: string }) {
  const { t } = useTranslation();
  const shared = { doneLabel: t(($) => $.copy.done), failureNote: t(($) => $.copy.failed) };
  const message = detail.documented.described ? '' : detail.documented.template;
  return (
    <div role="group" className="actions" aria-label={t(($) => $.code.actions)}>
      <CopyButton
        {...shared}
        text={() => new URL(sharePath, location.href).href}
        label={t(($) => $.copy.link)}
        announcement={t(($) => $.copy.announced, { what: sharePath })}
      />
      <CopyButton
        {...shared}
        text={detail.code}
        label={t(($) => $.copy.code)}
        announcement={t(($) => $.copy.announced, { what: detail.code })}
      />
      {message !== '' && (
        <CopyButton
          {...shared}
          text={message}
          label={t(($) => $.copy.message)}
          announcement={t(($) => $.copy.announced, { what: message })}
        />
      )}
    </div>
  );
}
