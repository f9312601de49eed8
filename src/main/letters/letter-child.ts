import { contentOfLetter } from '#domain/brief/kept-reading';
import type { LetterQuestion } from './letter-file';
import type { LetterAnswer } from './letter-text-answer';
import { readLetterFile } from './read-file';

async function answerTo({ file, content }: LetterQuestion): Promise<LetterAnswer> {
  const read = await readLetterFile(file);
  return read.ok && content ? { ...read, content: contentOfLetter(read.text) } : read;
}

process.once('message', (question) => {
  // The parent is the only one who can send anything, and checks what it sends.
  void answerTo(question as LetterQuestion).then((answer) => process.send?.(answer));
});
