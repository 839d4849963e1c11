import type { PrivateKind } from '../domain/report/private-kinds.ts';
import type { Policy } from '../domain/report/handlers/handler-plan.ts';
import type { HandlerLanguage } from '../domain/report/handlers/write-handler.ts';
import type { TicketGap } from '../domain/report/ticket.ts';
import type { TicketFormat, TicketTexts } from '../domain/report/write-ticket.ts';

/** The words of what a reader takes away from a result. They are fetched when it is asked for. */
export interface ReportTexts {
  readonly handler: {
    readonly heading: string;
    readonly lead: string;
    readonly language: string;
    readonly languages: Readonly<Record<HandlerLanguage, string>>;
    /** What the program does; numbers and names of the plan stand for `{wait}`, `{size}` and `{parameters}`. */
    readonly policies: Readonly<Record<Policy, string>>;
    readonly program: string;
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
    /** `{length}` stands for a number of characters. */
    readonly length: string;
    readonly tooLong: string;
    readonly making: string;
  };
  /** What a reader sees who opens such a link. */
  readonly shared: {
    readonly title: string;
    readonly note: string;
    readonly carried: string;
    readonly dismiss: string;
    readonly refusedTitle: string;
    readonly refused: Readonly<Record<'version' | 'too-long' | 'damaged', string>>;
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
    /** Secrets are replaced in any case. */
    readonly always: string;
    readonly nothingToReplace: string;
    readonly replaceAll: string;
    readonly replaceNone: string;
    /** What a value of each kind is; the value follows. */
    readonly kinds: Readonly<Record<PrivateKind, string>>;
    /** `{placeholder}` stands for what takes the place of a value. */
    readonly becomes: string;
    readonly preview: string;
    readonly copy: string;
    readonly what: string;
    readonly gaps: string;
    readonly gap: Readonly<Record<TicketGap, string>>;
    readonly complete: string;
    /** The words of the ticket itself, in this language. */
    readonly written: TicketTexts;
  };
}
