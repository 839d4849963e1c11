import type { ReactNode } from 'react';
import type { Service } from '../../../domain/catalogue/error-entry.ts';
import type { ErrorCode } from '../../../domain/catalogue/published-ids.ts';
import type { CodeDetail } from '../../../domain/catalogue/page-data.ts';
import type { Language } from '../../../domain/language.ts';
import type { Diagnosis } from '../../../domain/diagnose/findings.ts';
import type { TriageRecord } from '../../../domain/triage/triage.ts';
import type { SeveralErrors } from './several-results.tsx';

export interface DecodedResultProps {
  readonly loadDetail: (language: Language, code: ErrorCode) => Promise<CodeDetail>;
  readonly onShowInTable: (code: ErrorCode, service: Service) => void;
  /** Called when the user clicks the link to the check page. */
  readonly onCheck: (click: MouseEvent, record: TriageRecord) => void;
  /** Renders the ticket, link, and code actions for an open error. */
  readonly renderReport: (record: TriageRecord, diagnosis: Diagnosis | null) => ReactNode;
  readonly renderSeveral: (several: SeveralErrors) => ReactNode;
}
