import type { Casus } from '../casus/casus';
import type { IdSource } from '../identiteit/id-source';
import { planKinds } from '../plannen/plannen';
import type { RecordCommand } from '../record/record-command';
import { originOfNeed } from '../sociaal-domein/verbinding-tasks';
import { fillCommands } from './fill';
import type { ScriptCasus, ScriptNeed } from './script';

/** The commands for what comes up after the Afsprakenformulier: plans, needs for the sociaal domein, a terugkeer. */
export function laterCommands(
  { plannen = {}, needs = [], requests = [] }: ScriptCasus,
  casus: Casus,
  ids: IdSource,
): readonly RecordCommand[] {
  return [
    ...planKinds.flatMap((kind) => {
      const plan = plannen[kind];
      if (!plan) return [];
      const { steps = [], ...filled } = plan;
      return [
        ...fillCommands(`plannen/${kind}`, { ...filled, exists: 'ja' }, casus.plannen[kind]),
        ...steps.map((step) => add(`plannen/${kind}/steps`, { id: ids.next(), ...step })),
      ];
    }),
    ...needs.flatMap((need) => needCommands(need, ids)),
    ...requests.map((request) => add('terugkeer/requests', { id: ids.next(), ...request })),
  ];
}

function needCommands({ connectedOn, ...need }: ScriptNeed, ids: IdSource): readonly RecordCommand[] {
  const item = { id: ids.next(), ...need };
  const added = add('verbinding/needs', item);
  if (connectedOn === undefined || need.notedOn === null) return [added];
  const mark = {
    id: ids.next(),
    origin: originOfNeed(item),
    outcome: 'gereed',
    occurrence: need.notedOn,
    on: connectedOn,
    to: null,
    note: '',
  };
  return [added, add('opvolging/marks', mark)];
}

function add(path: string, item: { readonly id: string }): RecordCommand {
  return { kind: 'addItem', path, item: { ...item }, before: null };
}
