import type { TriageGroup } from '../../../domain/triage/triage.ts';
import type { GroupKind } from '../triage-query.ts';
import { useTriageTexts } from '../triage-texts.tsx';

/** Returns a function that names a group by its label, or by what its members lack. */
export function useGroupName(): (kind: GroupKind, group: TriageGroup) => string {
  const t = useTriageTexts();
  return (kind, group) => {
    switch (group.kind) {
      case 'named':
        return group.label;
      case 'none':
        return t(($) => $.without[kind]);
      case 'other':
        return t(($) => $.others);
    }
  };
}
