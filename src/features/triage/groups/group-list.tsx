import { useState } from 'react';
import type { TriageGroup } from '../../../domain/triage/triage.ts';
import { Button } from '../../../ui/controls/button.tsx';
import { StatusBadge } from '../../../ui/feedback/status-badge.tsx';
import { Term } from '../../../ui/text/term.tsx';
import { useFormats } from '../formats/formats-context.tsx';
import { useGroupName } from './use-group-name.ts';
import type { GroupKind } from '../triage-query.ts';
import { useIsWide } from './use-is-wide.ts';
import { useTriageTexts } from '../triage-texts.tsx';

/** Number of groups in a collapsed list; fewer if the three lists are stacked. */
const MAX_COLLAPSED_GROUPS = { wide: 8, narrow: 4 };

interface GroupListProps {
  readonly kind: GroupKind;
  /** Sorted by frequency, most frequent first. */
  readonly groups: readonly TriageGroup[];
  /** Number of occurrences in total. */
  readonly total: number;
  /** The key of the active group filter. */
  readonly chosen: string | null;
  readonly onChoose: (key: string | null) => void;
}

/** Lists the most frequent groups of one kind. A click filters by the group, and another click removes the filter. */
export function GroupList({ kind, groups, total, chosen, onChoose }: GroupListProps) {
  const t = useTriageTexts();
  const [isExpanded, setExpanded] = useState(false);
  const maxCollapsed = useIsWide() ? MAX_COLLAPSED_GROUPS.wide : MAX_COLLAPSED_GROUPS.narrow;
  const heading = `triage-${kind}`;
  return (
    <section className="triage-groups" aria-labelledby={heading}>
      <h3 id={heading}>{t(($) => $.groups[kind])}</h3>
      <ol>
        {groups.slice(0, isExpanded ? groups.length : maxCollapsed).map((group) => (
          <li key={group.key}>
            <Group
              kind={kind}
              group={group}
              total={total}
              isChosen={group.key === chosen}
              onChoose={() => onChoose(group.key === chosen ? null : group.key)}
            />
          </li>
        ))}
      </ol>
      {groups.length > maxCollapsed && (
        <Button variant="text" aria-expanded={isExpanded} aria-describedby={heading} onClick={() => setExpanded(!isExpanded)}>
          {isExpanded ? t(($) => $.showFewer) : t(($) => $.showAll, { count: groups.length })}
        </Button>
      )}
    </section>
  );
}

interface GroupProps {
  readonly kind: GroupKind;
  readonly group: TriageGroup;
  readonly total: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Group({ kind, group, total, isChosen, onChoose }: GroupProps) {
  const t = useTriageTexts();
  const { number, share, span } = useFormats();
  const { status, occurrences, first, last } = group;
  return (
    <button type="button" className="triage-group" aria-pressed={isChosen} onClick={onChoose}>
      <span className="triage-group-name">
        {kind === 'code' && status !== null && <StatusBadge status={status} />}{' '}
        <GroupLabel kind={kind} group={group} />
      </span>{' '}
      <span className="triage-group-count">
        <span aria-hidden="true">{number(occurrences)}</span>
        <span className="visually-hidden">{t(($) => $.occurrences, { count: occurrences })}</span>
      </span>{' '}
      <span className="triage-group-share">{share(occurrences, total)}</span>{' '}
      <span className="triage-group-bar" aria-hidden="true">
        <span style={{ inlineSize: `${(100 * occurrences) / Math.max(1, total)}%` }} />
      </span>
      {first !== null && last !== null && <span className="triage-group-seen">{span(first, last)}</span>}
    </button>
  );
}

function GroupLabel({ kind, group }: { readonly kind: GroupKind; readonly group: TriageGroup }) {
  const formatName = useGroupName();
  if (group.kind !== 'named') return <span>{formatName(kind, group)}</span>;
  if (kind === 'code') return <Term>{group.label}</Term>;
  return kind === 'endpoint' ? (
    <code lang="en" translate="no">
      {group.label}
    </code>
  ) : (
    <bdi lang="en" translate="no">
      {group.label}
    </bdi>
  );
}
