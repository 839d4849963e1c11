import type { ReactNode } from 'react';
import type { CodeDetail, OperationData } from '../../domain/catalogue/page-data.ts';
import { getColon } from '../../i18n/join-texts.ts';
import { useTranslation } from '../../i18n/translation.tsx';
import { buildExplorerHref, buildHref } from '../../routes/routes.ts';
import { RichText } from '../../ui/text/rich-text.tsx';
import { StatusBadge, getStatusTone } from '../../ui/feedback/status-badge.tsx';
import { Term } from '../../ui/text/term.tsx';
import { CodeActions } from './code-actions.tsx';
import { FactList } from '../../facts/fact-list.tsx';
import { MessageSection } from './message-section.tsx';
import { OperationList } from './operation-list.tsx';
import { SampleBlock } from './sample-block.tsx';
import { SourceList } from '../../facts/source-list.tsx';
import { SourceNumbers } from '../../facts/source-numbers.tsx';
import { SourceRefs } from '../../facts/source-refs.tsx';

interface CodePageProps {
  readonly detail: CodeDetail;
  readonly operations: readonly OperationData[];
  /** The path of the permanent link for the code. */
  readonly sharePath: string;
  readonly onTrySample: (text: string) => void;
}

/** Shows one code. The sections have the same order on every page. */
export function CodePage({ detail, operations, sharePath, onTrySample }: CodePageProps) {
  const { language, t } = useTranslation();
  const { code, service, status, verdict } = detail;
  return (
    <SourceNumbers sources={detail.sources}>
      <article className={`code-page tone-${getStatusTone(status)}`}>
        <header className="code-head">
          <p className="breadcrumb">
            <a href={buildExplorerHref(language, service)}>
              {t(($) => $.code.breadcrumb)}
            </a>
          </p>
          <h1 tabIndex={-1}>
            <Term>{code}</Term>
          </h1>
          <p className="code-status">
            <StatusBadge status={status} /> {t(($) => $.status[status ?? 'unknown'])}
          </p>
          {service !== 'reference' && (
            <p className="code-origin">
              {t(($) => $.origin.of[service])}
              <OtherNames detail={detail} />
            </p>
          )}
          <p className="code-meaning">
            <RichText text={detail.meaning} />
          </p>
          <CodeActions detail={detail} sharePath={sharePath} />
        </header>

        <section className="code-verdict" aria-label={`${t(($) => $.fix.label)}${language === 'zh-TW' ? '，' : ', '}${t(($) => $.retry.label)}`}>
          <dl>
            <div>
              <dt>{t(($) => $.fix.label)}</dt>
              <dd>{t(($) => $.fix[verdict.fix])}</dd>
            </div>
            <div>
              <dt>{t(($) => $.retry.label)}</dt>
              <dd>{t(($) => $.retry[verdict.retry])}</dd>
            </div>
          </dl>
          <p>
            <RichText text={detail.verdictNote} />
          </p>
        </section>

        <MessageSection detail={detail} />

        <Section id="causes" heading={t(($) => $.code.causes)}>
          <FactList facts={detail.causes} />
        </Section>
        <Section id="steps" heading={t(($) => $.code.steps)}>
          <FactList facts={detail.steps} ordered />
        </Section>
        {detail.limits.length > 0 && (
          <Section id="limits" heading={t(($) => $.code.limits)}>
            <FactList facts={detail.limits} />
          </Section>
        )}
        {detail.onGraph.length > 0 && (
          <Section id="on-graph" heading={t(($) => $.code.onGraph)}>
            <FactList facts={detail.onGraph} />
          </Section>
        )}
        <Section id="sample" heading={t(($) => $.code.sample)}>
          <SampleBlock text={detail.sample} onTry={onTrySample} />
        </Section>
        <Section id="operations" heading={t(($) => $.code.operations)}>
          <OperationList detail={detail} operations={operations} />
        </Section>
        <Section id="related" heading={t(($) => $.code.related)}>
          <ul className="related">
            {detail.related.map((other) => (
              <li key={other.code} className={`tone-${getStatusTone(other.status)}`}>
                <a href={buildHref({ language, route: { page: 'code', code: other.code } })}>
                  <Term>{other.code}</Term>
                </a>{' '}
                <StatusBadge status={other.status} />
                {other.service !== service && other.service !== 'reference' && <span className="related-origin">{t(($) => $.origin[other.service])}</span>}
                <p>
                  <RichText text={other.meaning} />
                </p>
              </li>
            ))}
          </ul>
        </Section>
        {detail.aliases.length > 0 && (
          <Section id="aliases" heading={t(($) => $.code.aliases)}>
            <ul className="aliases">
              {detail.aliases.map(({ name, source }) => (
                <li key={`${name} ${source}`}>
                  <span lang="zh-TW" translate="no">
                    {name}
                  </span>
                  <SourceRefs sources={[source]} />
                </li>
              ))}
            </ul>
          </Section>
        )}
        <Section id="sources" heading={t(($) => $.code.sources)}>
          <SourceList sources={detail.sources} listedOn={detail.listedOn} />
          <Support detail={detail} />
        </Section>
        <AdjacentCodes detail={detail} />
      </article>
    </SourceNumbers>
  );
}

/** Shows the OAuth errors of an Entra code and the equivalent codes that lead to its page. */
function OtherNames({ detail: { oauthErrors, equivalentCodes } }: { readonly detail: CodeDetail }) {
  const { language, t } = useTranslation();
  const colon = getColon(language);
  return (
    <>
      {oauthErrors.length > 0 && (
        <>
          {' · '}
          {t(($) => $.code.oauthError)} <Term>error</Term>
          {colon}
          <Terms names={oauthErrors} />
        </>
      )}
      {equivalentCodes.length > 0 && (
        <>
          {' · '}
          {t(($) => $.code.equivalentCodes)}
          {colon}
          <Terms names={equivalentCodes} />
        </>
      )}
    </>
  );
}

function Terms({ names }: { readonly names: readonly string[] }) {
  return names.map((name, index) => (
    <span key={name}>
      {index > 0 && ' · '}
      <Term>{name}</Term>
    </span>
  ));
}

function Section({ id, heading, children }: { readonly id: string; readonly heading: string; readonly children: ReactNode }) {
  return (
    <section aria-labelledby={`${id}-heading`} id={id} className="code-section">
      <h2 id={`${id}-heading`}>{heading}</h2>
      <div className="code-section-body">{children}</div>
    </section>
  );
}

/** Shows how to report an error in the facts and how to open a support request. The report contains only the code. */
function Support({ detail: { code, service } }: { readonly detail: CodeDetail }) {
  const { language, t } = useTranslation();
  const hasTrackingId = service === 'reference' || service === 'defender';
  const issue = new URL(`${__ISSUES_URL__}/new`);
  issue.searchParams.set('title', `Wrong or missing fact: ${code}`);
  return (
    <div className="support">
      <p>
        <a href="https://security.microsoft.com" rel="noopener noreferrer">
          {t(($) => $.code.support)}
        </a>
        {language === 'zh-TW' ? '。' : '. '}
        {t(($) => (hasTrackingId ? $.code.supportNote : $.code.supportIds))}
      </p>
      <p>
        <a href={issue.href} rel="noopener noreferrer">
          {t(($) => $.code.report)}
        </a>
      </p>
    </div>
  );
}

function AdjacentCodes({ detail }: { readonly detail: CodeDetail }) {
  const { language, t } = useTranslation();
  const { previous, next } = detail;
  return (
    <nav className="adjacent-codes" aria-label={t(($) => $.code.adjacent)}>
      {previous !== null && (
        <a rel="prev" href={buildHref({ language, route: { page: 'code', code: previous } })}>
          <span>← {t(($) => $.code.previous)}</span>
          <Term>{previous}</Term>
        </a>
      )}
      {next !== null && (
        <a rel="next" className="next-code" href={buildHref({ language, route: { page: 'code', code: next } })}>
          <span>{t(($) => $.code.next)} →</span>
          <Term>{next}</Term>
        </a>
      )}
    </nav>
  );
}
