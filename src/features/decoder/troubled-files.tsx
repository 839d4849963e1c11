import { useTranslation } from '../../i18n/translation.tsx';
import type { FileProblem, TroubledFile } from '../../reading/reading-status.ts';
import { formatSize } from '../../ui/format-size.ts';

interface TroubledFilesProps {
  readonly troubled: readonly TroubledFile[];
  /** Names of folders that were dropped as if they were files. */
  readonly folders: readonly string[];
}

/** Which files were not read, or not to their end, and what can be done about each. */
export function TroubledFiles({ troubled, folders }: TroubledFilesProps) {
  const { t } = useTranslation();
  const problemText = useProblemText();
  const all = [...folders.map((name): TroubledFile => ({ name, problem: { kind: 'folder' } })), ...troubled];
  if (all.length === 0) return null;
  return (
    <div className="troubled">
      <p>{t(($) => $.reading.troubled, { count: all.length })}</p>
      <ul>
        {all.map(({ name, problem }, index) => (
          <li key={index}>
            <bdi translate="no">{name}</bdi> <span>{problemText(problem)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function useProblemText(): (problem: FileProblem) => string {
  const { language, t } = useTranslation();
  return (problem) => {
    switch (problem.kind) {
      case 'too-big':
        return t(($) => $.reading.problem.tooBig, { size: formatSize(problem.size, language), limit: formatSize(problem.limit, language) });
      case 'damaged':
        return t(($) => $.reading.problem.damaged, { size: formatSize(problem.read, language) });
      case 'cut':
        return t(($) => $.reading.problem.cut, { limit: formatSize(problem.limit, language) });
      case 'archive':
        return t(($) => $.reading.problem.archive, { format: problem.format });
      case 'empty':
      case 'folder':
      case 'unreadable':
      case 'binary':
        return t(($) => $.reading.problem[problem.kind]);
    }
  };
}
