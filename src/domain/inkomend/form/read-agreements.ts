import { type AgreementTopic, agreementTopics } from '../../casus/agreement';
import { agreementColumns } from '../../document/document-model';
import { topicLabels } from '../../overname/afsprakenformulier-labels';
import { filledIn } from './form-answer';

/** An agreement as the form words it: who, what and when in the words that stand there. */
export interface WrittenAgreement {
  readonly topic: AgreementTopic;
  readonly who: string;
  readonly what: string;
  readonly when: string;
}

interface ReadAgreements {
  /** What stands before the table: the text of the field. */
  readonly before: string;
  readonly agreements: readonly WrittenAgreement[];
  /** There is a table of which the cells run together. */
  readonly unreadable: boolean;
}

const captions = agreementTopics.map((topic) => ({ topic, caption: `Afspraken: ${topicLabels[topic]}` }));
const head = agreementColumns.map(({ heading }) => heading);

/** The table of agreements under a field: rows of cells, or the list that a pasted text makes of it. */
export function readAgreements(raw: string): ReadAgreements {
  const found = captions
    .map(({ topic, caption }) => ({
      topic,
      caption,
      at: raw.search(new RegExp(`^[ \\t]*${caption}[ \\t]*$`, 'm')),
    }))
    .find(({ at }) => at !== -1);
  if (found === undefined) return { before: raw, agreements: [], unreadable: false };
  const { topic, at } = found;
  const table = raw.slice(at).trimStart().slice(found.caption.length).trim();
  const rows = table.startsWith('- ') ? listRows(table) : cellRows(table);
  const agreements = rows
    .map(([who = '', what = '', when = '']) => ({
      topic,
      who: line(who),
      what: filledIn(what),
      when: line(when),
    }))
    .filter(({ what }) => what !== '');
  return { before: raw.slice(0, at), agreements, unreadable: agreements.length === 0 };
}

/** Rows whose cells are parted by tabs, under their heading. */
function cellRows(table: string): readonly (readonly string[])[] {
  const rows = table.split('\n').map((row) => row.split('\t'));
  return rows.filter((cells) => cells.length > 1 && cells.join() !== head.join());
}

/** `- Wie: …`, `Wat: …`, `Wanneer: …`, each perhaps over several lines. */
function listRows(table: string): readonly (readonly string[])[] {
  return table.split(/^- (?=Wie:)/m).flatMap((row) => {
    const cells = /^Wie:(.*?)^\s*Wat:(.*?)^\s*Wanneer:(.*)$/ms.exec(row);
    return cells ? [[cells[1] ?? '', cells[2] ?? '', cells[3] ?? '']] : [];
  });
}

function line(text: string): string {
  return filledIn(text).replace(/\s+/g, ' ');
}
