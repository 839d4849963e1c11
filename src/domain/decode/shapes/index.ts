import type { ObjectShape, TextShape } from './define-shape.ts';
import { cmdletMessage } from './cmdlet-message.ts';
import { cmdletRecord } from './cmdlet-record.ts';
import { codeInText } from './code-in-text.ts';
import { entraText } from './entra-text.ts';
import { entraToken } from './entra-token.ts';
import { errorObject } from './error-object.ts';
import { failurePhrases } from './failure-phrases.ts';
import { gatewayPage } from './gateway-page.ts';
import { httpDump } from './http-dump.ts';
import { httpRecord } from './http-record.ts';
import { importResult } from './import-result.ts';
import { odataLine } from './odata-line.ts';
import { sdkException } from './sdk-exception.ts';
import { tableRow } from './table-row.ts';

/** Shapes of objects, the surest first. */
export const OBJECT_SHAPES: readonly ObjectShape[] = [entraToken, errorObject, importResult, httpRecord];

/** Shapes of running text. All of them read; what they find is joined by its place. */
export const TEXT_SHAPES: readonly TextShape[] = [httpDump, failurePhrases, cmdletMessage, cmdletRecord, sdkException, odataLine, entraText, gatewayPage, tableRow, codeInText];
