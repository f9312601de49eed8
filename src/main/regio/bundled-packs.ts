import { readPack } from '#domain/regio/read-pack';
import type { RegionPack } from '#domain/regio/region-pack';
import eemland from '../../../resources/regio/eemland.json' with { type: 'json' };
import landelijk from '../../../resources/regio/landelijk.json' with { type: 'json' };
import middenIjssel from '../../../resources/regio/midden-ijssel.json' with { type: 'json' };
import nhn from '../../../resources/regio/nhn.json' with { type: 'json' };

let read: readonly RegionPack[] | null = null;

/** The packs that come with the program; read once, when first asked for. */
export function bundledPacks(): readonly RegionPack[] {
  read ??= [nhn, eemland, middenIjssel, landelijk].map((json) => {
    const reading = readPack(json);
    if (!reading.ok) throw new Error(reading.problems.join('\n'));
    return reading.pack;
  });
  return read;
}
