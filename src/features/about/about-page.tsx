import type { ReactNode } from 'react';
import { CERTAINTIES } from '../../domain/catalogue/error-entry.ts';
import type { NotesData } from '../../domain/catalogue/notes-data.ts';
import { Evidence } from '../../facts/evidence.tsx';
import { FactList } from '../../facts/fact-list.tsx';
import { SourceList } from '../../facts/source-list.tsx';
import { SourceNumbers } from '../../facts/source-numbers.tsx';
import { useTranslation } from '../../i18n/translation.tsx';
import { BASE } from '../../routes/routes.ts';
import { Button } from '../../ui/controls/button.tsx';
import { RichText } from '../../ui/text/rich-text.tsx';

interface AboutPageProps {
  readonly notes: NotesData;
  readonly onTryExample: (text: string) => void;
}

/** Shows the reference notes outside the code table, the sources of the facts, and how the page handles a paste. */
export function AboutPage({ notes, onTryExample }: AboutPageProps) {
  const { t } = useTranslation();
  return (
    <SourceNumbers sources={notes.sources}>
      <article className="about">
        <header>
          <h1 tabIndex={-1}>{t(($) => $.about.heading)}</h1>
          <p className="about-lead">{t(($) => $.about.lead)}</p>
        </header>

        <Section id="tracking-id" heading={t(($) => $.about.trackingId)}>
          <FactList facts={notes.trackingId} />
          <dl className="id-forms">
            {notes.trackingIdFormats.map((form) => (
              <div key={form.example}>
                <dt>
                  {form.text} <Evidence certainty={form.certainty} sources={form.sources} />
                </dt>
                <dd>
                  <code lang="en" translate="no">
                    {form.example}
                  </code>
                </dd>
              </div>
            ))}
          </dl>
          <h3>{t(($) => $.about.otherIds)}</h3>
          <FactList facts={notes.otherIds} />
        </Section>

        <Section id="body-parameters" heading={t(($) => $.about.body)}>
          <FactList facts={notes.caseSensitive} />
        </Section>

        <Section id="messages" heading={t(($) => $.about.messages)}>
          <FactList facts={notes.messagesVary} />
          <p>
            <RichText text={notes.variableNotation} />
          </p>
          <h3>{t(($) => $.about.examples)}</h3>
          {notes.examples.map(({ text, note }) => (
            <figure key={text} className="example">
              <pre lang="en" translate="no">
                {text}
              </pre>
              <figcaption>
                <RichText text={note.text} /> <Evidence certainty={note.certainty} sources={note.sources} />
              </figcaption>
              <p>
                <Button onClick={() => onTryExample(text)}>{t(($) => $.about.tryExample)}</Button>
              </p>
            </figure>
          ))}
        </Section>

        <Section id="names" heading={t(($) => $.about.names)}>
          <FactList facts={notes.names} />
        </Section>

        <Section id="graph" heading={t(($) => $.about.graph)}>
          <FactList facts={notes.onGraph} />
          <h3>{t(($) => $.about.movedToGraph)}</h3>
          <FactList facts={notes.movedToGraph} />
        </Section>

        <Section id="facts" heading={t(($) => $.about.facts)}>
          <p>{t(($) => $.about.factsText)}</p>
          <dl className="certainties">
            {CERTAINTIES.map((certainty) => (
              <div key={certainty}>
                <dt>
                  <span className={`certainty certainty-${certainty}`}>{t(($) => $.certainty[certainty])}</span>
                </dt>
                <dd>{t(($) => $.about.certainty[certainty])}</dd>
              </div>
            ))}
          </dl>
          <p>
            <RichText text={notes.disclaimer} />
          </p>
        </Section>

        <Section id="privacy" heading={t(($) => $.about.privacy)}>
          <p>{t(($) => $.about.privacyPaste)}</p>
          <p>
            <RichText text={t(($) => $.about.privacyPolicy)} />
          </p>
          <p>{t(($) => $.about.privacyStored)}</p>
          <h3>{t(($) => $.about.verify)}</h3>
          <ol>
            <li>{t(($) => $.about.verifyTools)}</li>
            <li>{t(($) => $.about.verifyPaste)}</li>
            <li>
              <RichText text={t(($) => $.about.verifyPolicy)} />
            </li>
          </ol>
          <h3>{t(($) => $.about.cannotTitle)}</h3>
          <p>{t(($) => $.about.cannot)}</p>
        </Section>

        <Section id="data" heading={t(($) => $.about.data)}>
          <p>{t(($) => $.about.dataText)}</p>
          <ul>
            <li>
              <a href={`${BASE}catalogue.json`}>catalogue.json</a>
            </li>
            <li>
              <a href={`${BASE}catalogue.csv`}>catalogue.csv</a>
            </li>
            <li>
              <a href={`${BASE}catalogue.schema.json`}>catalogue.schema.json</a>
            </li>
          </ul>
        </Section>

        <Section id="support" heading={t(($) => $.about.support)}>
          <FactList facts={notes.support} ordered />
        </Section>

        <Section id="articles" heading={t(($) => $.about.related)}>
          <ul className="articles">
            {notes.articles.map(({ source, text }) => (
              <li key={source.id}>
                {source.url === null ? (
                  source.title
                ) : (
                  <a href={source.url} rel="noopener noreferrer">
                    {source.title}
                  </a>
                )}
                <p className="quiet">
                  <RichText text={text} />
                </p>
              </li>
            ))}
          </ul>
        </Section>

        <Section id="licences" heading={t(($) => $.about.licence)}>
          <p>{t(($) => $.about.licenceText)}</p>
        </Section>

        <Section id="sources" heading={t(($) => $.code.sources)}>
          <SourceList sources={notes.sources} listedOn={[]} />
        </Section>
      </article>
    </SourceNumbers>
  );
}

function Section({ id, heading, children }: { readonly id: string; readonly heading: string; readonly children: ReactNode }) {
  return (
    <section id={id} aria-labelledby={`${id}-heading`} className="about-section">
      <h2 id={`${id}-heading`}>{heading}</h2>
      <div className="about-body">{children}</div>
    </section>
  );
}
