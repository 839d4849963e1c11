import type { ObjectParser, TextParser } from './define-parser.ts';
import { cmdletMessage } from './powershell/cmdlet-message.ts';
import { cmdletRecord } from './powershell/cmdlet-record.ts';
import { codeInText } from './prose/code-in-text.ts';
import { entraText } from './entra/entra-text.ts';
import { entraToken } from './entra/entra-token.ts';
import { errorObject } from './objects/error-object.ts';
import { failurePhrases } from './http/failure-phrases.ts';
import { gatewayPage } from './http/gateway-page.ts';
import { httpDump } from './http/http-dump.ts';
import { httpRecord } from './http/http-record.ts';
import { importResult } from './objects/import-result.ts';
import { odataLine } from './graph/odata-line.ts';
import { sdkException } from './graph/sdk-exception.ts';
import { tableRow } from './tables/table-row.ts';

/** Parsers for objects, the most reliable first. */
export const OBJECT_PARSERS: readonly ObjectParser[] = [entraToken, errorObject, importResult, httpRecord];

/** Parsers for running text. All of them run; their candidates are joined by position. */
export const TEXT_PARSERS: readonly TextParser[] = [httpDump, failurePhrases, cmdletMessage, cmdletRecord, sdkException, odataLine, entraText, gatewayPage, tableRow, codeInText];
