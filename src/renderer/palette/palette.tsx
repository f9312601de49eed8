import { Modal, VisuallyHidden } from '@mantine/core';
import { useRouter } from '@tanstack/react-router';
import { Command } from 'cmdk';
import { useState } from 'react';
import { texts } from '../app/texts';
import { KeyHint } from '../components/key-hint';
import { PersonLine } from '../screens/casussen/person-line';
import { fitsWords } from './fits-words';
import styles from './palette.module.css';
import { casusItems, commandItems, type PaletteItem, screenItems } from './palette-items';
import { type People, usePeople } from './use-people';

/** Rows of people that fit beside the commands. */
const peopleShown = 8;

/** Opdrachtpalet: type a part of what you want, choose with the arrows, Enter does it. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const router = useRouter();
  const [typed, setTyped] = useState('');
  // What can be done is what could be done when it opened.
  const [groups] = useState(() => [
    { name: texts.palette.groups.casus, items: casusItems(router) },
    { name: texts.palette.groups.screens, items: screenItems(router) },
    { name: texts.palette.groups.commands, items: commandItems() },
  ]);
  const people = usePeople(typed);
  const words = texts.palette;
  const shown = groups
    .map(({ name, items }) => ({ name, items: items.filter(({ label }) => fitsWords(label, typed)) }))
    .filter(({ items }) => items.length > 0);
  const count = shown.reduce((sum, { items }) => sum + items.length, people.hits.length);

  function choose(run: () => void): void {
    onClose();
    // Once the focus is back where it was.
    setTimeout(run);
  }

  return (
    <Modal
      opened
      onClose={onClose}
      title={words.title}
      size="lg"
      yOffset="10dvh"
      centered={false}
      returnFocus={false}
      closeButtonProps={{ 'aria-label': words.close }}
    >
      <Command label={words.title} shouldFilter={false} loop>
        <Command.Input
          className={styles.input}
          data-autofocus
          placeholder={words.placeholder}
          value={typed}
          onValueChange={setTyped}
        />
        <Command.List className={styles.list} label={words.title}>
          {shown.map(({ name, items }) => (
            <Command.Group key={name} heading={name} className={styles.group}>
              {items.map((item) => (
                <Line key={item.id} item={item} onChoose={() => choose(item.run)} />
              ))}
            </Command.Group>
          ))}
          <PeopleGroup people={people} onChoose={choose} />
        </Command.List>
      </Command>
      {count === 0 && (
        <p className={styles.nothing}>
          {words.nothing}. {words.nothingText}
        </p>
      )}
      <VisuallyHidden role="status">{words.results(count)}</VisuallyHidden>
    </Modal>
  );
}

function Line({ item, onChoose }: { readonly item: PaletteItem; readonly onChoose: () => void }) {
  return (
    <Command.Item value={item.id} className={styles.item} onSelect={onChoose}>
      <span>{item.label}</span>
      {item.command && <KeyHint command={item.command} />}
    </Command.Item>
  );
}

interface PeopleGroupProps {
  readonly people: People;
  readonly onChoose: (run: () => void) => void;
}

function PeopleGroup({ people, onChoose }: PeopleGroupProps) {
  const router = useRouter();
  if (people.hits.length === 0) return null;
  const open = ({ casusId, personId }: People['hits'][number]) =>
    casusId === null
      ? router.navigate({ to: '/persoon/$id', params: { id: personId } })
      : router.navigate({ to: '/casus/$id', params: { id: casusId } });
  return (
    <Command.Group heading={texts.palette.groups.people} className={styles.group}>
      {people.hits.slice(0, peopleShown).map((hit) => (
        <Command.Item
          key={hit.personId}
          value={hit.personId}
          className={styles.item}
          onSelect={() => onChoose(() => void open(hit))}
        >
          <strong>{hit.shielded ? texts.afscherming.shielded : hit.naam || texts.persoon.nameless}</strong>
          {!hit.shielded && <PersonLine geboortedatum={hit.geboortedatum} hisNummer={hit.hisNummer} />}
        </Command.Item>
      ))}
      {(people.more || people.hits.length > peopleShown) && (
        <div className={styles.more} role="presentation">
          {texts.palette.more}
        </div>
      )}
    </Command.Group>
  );
}
