import { useState } from 'react';
import { isEmpty, useSheet } from '../../state';
import { isBinary, longestText } from '../../files/open';
import { useMessages } from '../../ui/locale';
import { Actions, Button, Notice } from '../../ui/primitives';
import { TextDrop, type FileText } from '../../ui/text-drop';
import { codesOf } from '../../bindings/link-codes';
import { Refusal } from '../../report/refusal';
import type { LeftOfMember } from './left';
import { memberOf } from '../../bindings/member-payload';
import { take, type Taken } from './take';
import type { World } from '../../world';

/** The field that takes up links and files, and says what was not taken. */
const AddDecisions = ({
  world,
  members,
  onMembers,
}: {
  world: World;
  members: readonly string[];
  /** What could not be taken comes with it, by the members that lack it. */
  onMembers: (members: readonly string[], left?: ReadonlyMap<string, LeftOfMember>) => void;
}) => {
  const words = useMessages('compare');
  const sheet = useSheet((state) => state.sheet);
  const [text, setText] = useState('');
  const [taken, setTaken] = useState<Taken | null>(null);
  const [unread, setUnread] = useState<readonly FileText[]>([]);
  const codes = codesOf(world);
  const mine = isEmpty(sheet) ? null : memberOf(sheet, codes);
  const takeUp = (texts: readonly string[]) => {
    const next = take(members, texts, codes);
    setTaken(next);
    // What was taken up is in the list; what was not stays for the user to mend.
    const legible = next.refused.length === 0 ? [] : texts.filter((one) => !isBinary(one));
    setText(legible.join('\n').slice(0, longestText));
    if (next.members.length > members.length || next.left.size > 0) {
      onMembers(next.members, next.left);
    }
  };
  const change = (next: string) => {
    setUnread([]);
    setText(next);
    if (next.trim() === '') setTaken(null);
    else takeUp([next]);
  };
  const drop = (files: readonly FileText[]) => {
    setUnread(files.filter(({ kind }) => kind !== 'text'));
    const texts = files.flatMap((file) => (file.kind === 'text' ? [file.text] : []));
    if (texts.length > 0) takeUp(texts);
  };
  const wrong = unread.length > 0 || (taken !== null && (taken.refused.length > 0 || taken.full));
  return (
    <>
      <TextDrop
        label={words.label}
        hint={words.hint}
        choose={words.choose}
        accept=".json,.md,.txt,application/json,text/markdown,text/plain"
        several
        longest={4 * longestText}
        value={text}
        problem={
          wrong ? (
            <Notice warning>
              {unread.map((file) =>
                file.kind === 'text' ? null : (
                  <p key={file.name}>
                    {file.kind === 'tooLarge'
                      ? words.tooLarge({ name: file.name })
                      : words.unread({ name: file.name })}
                  </p>
                ),
              )}
              {taken?.refused.map((refused) => (
                <Refusal key={`${refused.problem} ${refused.excerpt}`} refused={refused} />
              ))}
              {taken?.full === true ? <p>{words.full}</p> : null}
            </Notice>
          ) : null
        }
        onChange={change}
        onFiles={drop}
      />
      <p role="status">
        {taken === null || taken.twice === 0 ? '' : words.twice({ count: taken.twice })}
      </p>
      {mine === null || members.includes(mine) ? null : (
        <Actions>
          <Button look="quiet" onPress={() => onMembers([...members, mine])}>
            {words.mine}
          </Button>
        </Actions>
      )}
    </>
  );
};

export default AddDecisions;
