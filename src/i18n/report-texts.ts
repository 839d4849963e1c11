import type { PrivateKind } from '../domain/report/private-kinds.ts';
import type { Policy } from '../domain/report/handlers/handler-plan.ts';
import type { HandlerLanguage } from '../domain/report/handlers/write-handler.ts';
import type { TicketGap } from '../domain/report/ticket.ts';
import type { TicketFormat, TicketTexts } from '../domain/report/write-ticket.ts';

/** The texts of the ticket, the link, and the handler code. They are loaded when the user requests one of them. */
export interface ReportTexts {
  readonly handler: {
    readonly heading: string;
    readonly lead: string;
    readonly language: string;
    readonly languages: Readonly<Record<HandlerLanguage, string>>;
    /** Describes what the handler code does. `{wait}`, `{size}`, and `{parameters}` are replaced with values of the plan. */
    readonly policies: Readonly<Record<Policy, string>>;
    readonly generatedCode: string;
    readonly copy: string;
    readonly what: string;
    readonly unknown: string;
  };
  readonly share: {
    readonly heading: string;
    readonly lead: string;
    readonly replaced: string;
    readonly preview: string;
    readonly previewNote: string;
    readonly copy: string;
    readonly what: string;
    /** `{length}` is replaced with a number of characters. */
    readonly length: string;
    readonly tooLong: string;
    readonly creating: string;
  };
  /** Texts for users who open a shared link. */
  readonly shared: {
    readonly title: string;
    readonly note: string;
    readonly linkContent: string;
    readonly dismiss: string;
    readonly rejectedTitle: string;
    readonly rejected: Readonly<Record<'version' | 'too-long' | 'damaged', string>>;
  };
  readonly ticket: {
    readonly heading: string;
    readonly lead: string;
    readonly language: string;
    readonly format: string;
    readonly formats: Readonly<Record<TicketFormat, string>>;
    readonly tried: string;
    readonly triedHint: string;
    readonly environment: string;
    readonly environmentHint: string;
    readonly hidden: string;
    readonly hiddenHint: string;
    readonly replaced: string;
    /** States that secrets are always replaced. */
    readonly always: string;
    readonly nothingToReplace: string;
    readonly replaceAll: string;
    readonly replaceNone: string;
    /** Describes each kind of private value; the value follows. */
    readonly kinds: Readonly<Record<PrivateKind, string>>;
    /** `{placeholder}` is replaced with the text that replaces a value. */
    readonly replacedBy: string;
    readonly preview: string;
    readonly copy: string;
    readonly what: string;
    readonly gaps: string;
    readonly gap: Readonly<Record<TicketGap, string>>;
    readonly complete: string;
    /** The texts of the ticket itself, in this language. */
    readonly written: TicketTexts;
  };
}
