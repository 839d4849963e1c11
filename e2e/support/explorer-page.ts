import type { Locator, Page } from '@playwright/test';
import { REFERENCE_ENTRIES } from '../../src/domain/catalogue/catalogue.ts';
import type { Fixer, Retry, Status } from '../../src/domain/catalogue/error-entry.ts';
import type { ErrorCode } from '../../src/domain/catalogue/published-ids.ts';
import { buildHref } from '../../src/routes/routes.ts';
import { expect, waitUntilInteractive } from './test.ts';
import { NAMES, TEXTS, type Language } from './wording.ts';

/** The visible parts of the explorer, located by role and accessible name. */
export interface ExplorerPage {
  readonly search: Locator;
  readonly table: Locator;
  /** The links of the visible codes, in row order. */
  readonly codes: Locator;
  readonly fix: Locator;
  readonly retry: Locator;
  readonly origin: Locator;
  readonly activeFilters: Locator;
  readonly clearFilters: Locator;
  readonly announcements: Locator;
  readonly group: (status: Status) => Locator;
  readonly header: (column: 'code' | 'message' | 'fix' | 'retry') => Locator;
  readonly statusFilter: (status: Status) => Locator;
}

export function getExplorer(page: Page, language: Language): ExplorerPage {
  const t = TEXTS[language];
  const table = page.getByRole('table', { name: NAMES[language].table, exact: true });
  const filters = page.getByRole('group', { name: t(($) => $.explorer.status), exact: true });
  return {
    search: page.getByRole('searchbox', { name: NAMES[language].search, exact: true }),
    table,
    codes: table.getByRole('rowheader').getByRole('link'),
    fix: page.getByRole('combobox', { name: t(($) => $.fix.label), exact: true }),
    retry: page.getByRole('combobox', { name: t(($) => $.retry.label), exact: true }),
    origin: page.getByRole('combobox', { name: t(($) => $.origin.label), exact: true }),
    activeFilters: page.getByRole('list', { name: t(($) => $.explorer.filters), exact: true }),
    clearFilters: page.getByRole('button', { name: t(($) => $.explorer.clearFilters), exact: true }),
    announcements: page.getByRole('status', { name: t(($) => $.tools.announcements), exact: true }),
    group: (status) => table.getByRole('rowheader').getByRole('button', { name: String(status) }),
    header: (column) => table.getByRole('columnheader', { name: t(($) => $.explorer.columns[column]) }),
    statusFilter: (status) => filters.getByRole('button', { name: String(status) }),
  };
}

/** Opens the explorer and waits for hydration. */
export async function openExplorer(page: Page, language: Language, search = ''): Promise<ExplorerPage> {
  await page.goto(buildHref({ language, route: { page: 'explorer' } }) + search);
  await waitUntilInteractive(page);
  return getExplorer(page, language);
}

export interface Filters {
  readonly status?: readonly Status[];
  readonly fix?: Fixer;
  readonly retry?: Retry;
}

/** Returns the codes in the official table that pass the filters, in documented order. */
export function filterCodes({ status = [], fix, retry }: Filters): readonly ErrorCode[] {
  return REFERENCE_ENTRIES.filter(
    (entry) =>
      (status.length === 0 || status.some((chosen) => chosen === entry.status)) &&
      (fix === undefined || entry.verdict.fix === fix) &&
      (retry === undefined || entry.verdict.retry === retry),
  ).map((entry) => entry.code);
}

/** Expects the codes that a view shows, from top to bottom. */
export async function expectCodes(explorer: ExplorerPage, codes: readonly ErrorCode[]): Promise<void> {
  await expect(explorer.codes).toHaveText([...codes]);
}


